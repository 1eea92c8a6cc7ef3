import type { RepoPath } from '../../../core/location.ts'
import { linesOf } from '../documents/lines.ts'
import type { LocatedText } from '../documents/located.ts'
import type { Dependency } from '../repository.ts'
import { type Declared, dependency, identity } from './declared.ts'
import { requirementOf } from './requirement.ts'

interface Setting extends LocatedText {
  readonly section: string
  readonly key: string
}

/** Reads a `setup.cfg` (https://setuptools.pypa.io/en/latest/userguide/declarative_config.html). */
export function readSetupCfg(text: string, file: RepoPath): Declared {
  const settings = settingsOf(text)
  const metadata = (key: string) => settings.find(one => one.section === 'metadata' && one.key === key) ?? null
  return {
    ...identity(file, metadata('name'), metadata('version')),
    dependencies: settings.flatMap(setting => dependenciesOf(file, setting)),
  }
}

function dependenciesOf(file: RepoPath, { section, key, text, line }: Setting): readonly Dependency[] {
  const isDependency = (section === 'options' && key === 'install_requires') || section === 'options.extras_require'
  const requirement = isDependency ? requirementOf(text) : null
  return requirement === null ? [] : [dependency(file, { ...requirement, line })]
}

/** Each line of a value as one setting: a list has one item a line, indented below its key. */
function settingsOf(text: string): readonly Setting[] {
  let section = ''
  let key = ''
  return linesOf(text).flatMap((written, index) => {
    const line = index + 1
    const [, header] = /^\[([^\]]*)\]/.exec(written) ?? []
    if (header !== undefined) {
      section = header.trim()
      key = ''
      return []
    }
    if (/^\s*(?:[#;]|$)/.test(written)) return []
    const [, name, value = ''] = /^([^\s=:][^=:]*)[=:](.*)$/.exec(written) ?? []
    if (name !== undefined) key = name.trim()
    const item = (name === undefined ? written : value).trim()
    return item === '' || key === '' ? [] : [{ section, key, text: item, line }]
  })
}
