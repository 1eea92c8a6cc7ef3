import { artifactsLinked } from '../../../src/checks/symbolication/artifacts-linked.ts'
import { judges } from '../../support/judging.ts'
import { named, needed, notNeeded, output } from '../../support/symbolication-facts.ts'

const need = needed('source maps')
const maps = [{ name: 'a.js.map', debugIds: [] }]

judges(artifactsLinked, [
  [
    'they do',
    { need, artifacts: output({ maps }) },
    ['passed'],
    /1 debug ID in 1 built script; no source map contradicts/,
  ],
  ['the maps were taken out', { need, artifacts: output() }, ['passed'], /maps themselves are not in/],
  ['no built output', { need, artifacts: null }, ['skipped']],
  ['row 36: not needed', { need: notNeeded, artifacts: output() }, ['skipped']],
  ['no debug ID at all', { need, artifacts: output({}, { ids: new Map() }) }, ['skipped']],
  [
    'a script without ID',
    { need, artifacts: output({ maps }, { withoutId: named('b.js') }) },
    ['attention'],
    /1 script with a source map and without.*b\.js/,
  ],
  [
    'IDs that differ',
    { need, artifacts: output({ maps }, { mismatched: named('a', 'b', 'c', 'd', 'e') }) },
    ['attention'],
    /5 scripts with another debug ID.*and 2 more/,
  ],
  [
    'a map without ID',
    { need, artifacts: output({ maps }, { mapWithoutId: named('a.js') }) },
    ['attention'],
    /that their source map lacks/,
  ],
  [
    'no map, though others are there',
    { need, artifacts: output({ maps }, { withoutMap: named('a.js') }) },
    ['attention'],
    /no source map, though/,
  ],
  [
    'a map without script',
    { need, artifacts: output({ maps }, { mapWithoutScript: named('x.js.map') }) },
    ['attention'],
    /1 source map belongs to no script/,
  ],
  [
    'several at once',
    { need, artifacts: output({ maps }, { withoutId: named('a'), mismatched: named('b') }) },
    ['attention', 'attention'],
  ],
  [
    'minified scripts of others',
    { need, artifacts: output({ maps }, { bare: named('jquery.min.js') }) },
    ['passed'],
    /1 minified script has neither.*jquery/,
  ],
])
