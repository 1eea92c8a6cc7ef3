import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, prose } from '../../core/prose.ts'
import type { SymbolicationNeed } from '../../core/symbolication-need.ts'
import type { Links, Named } from '../../sources/artifacts/links.ts'
import type { Artifacts } from '../../sources/artifacts.ts'

/** Scripts and source maps of one build carry the same debug IDs: https://docs.sentry.io/platforms/javascript/sourcemaps/troubleshooting_js/debug-ids/ */
export const artifactsLinked: Check<{ need: SymbolicationNeed; artifacts: Artifacts | null }> = {
  id: 'symbolication/artifacts-linked',
  title: 'Scripts and their source maps carry the same debug IDs',
  need: 'optional',
  judge({ need, artifacts }) {
    if (artifacts === null) return skipped(prose`No built output is given.`)
    if (need.kind === 'not-needed') return skipped(prose`Stack traces need no uploads.`)
    const { links, maps } = artifacts
    if (links.ids.size === 0) return skipped(prose`No script of the built output carries a debug ID.`)
    const findings = findingsIn(links)
    if (findings.length > 0) return findings
    const kept =
      maps.length === 0 ? prose`the maps themselves are not in the built output` : prose`no source map contradicts them`
    return passed(
      prose`${counted(links.ids.size, 'debug ID', 'debug IDs')} in ${counted(links.built, 'built script', 'built scripts')}; ${kept}.`,
      links.bare.count > 0
        ? prose`${counted(links.bare.count, 'minified script has', 'minified scripts have')} neither debug ID nor source map: ${names(links.bare)}.`
        : undefined,
    )
  },
}

function findingsIn(links: Links): readonly Outcome[] {
  const { withoutId, mismatched, mapWithoutId, withoutMap, mapWithoutScript } = links
  return [
    finding(withoutId, prose`with a source map and without a debug ID`),
    finding(mismatched, prose`with another debug ID than their source map`),
    finding(mapWithoutId, prose`with a debug ID that their source map lacks`),
    finding(withoutMap, prose`with a debug ID and no source map, though other maps are there`),
    mapWithoutScript.count === 0
      ? null
      : attention({
          evidence: prose`${counted(mapWithoutScript.count, 'source map belongs', 'source maps belong')} to no script: ${names(mapWithoutScript)}.`,
          risk: prose`A script is missing, or was renamed after the build.`,
          next: [inject],
        }),
  ].filter(one => one !== null)
}

function finding(scripts: Named, what: Prose): Outcome | null {
  if (scripts.count === 0) return null
  return attention({
    evidence: prose`${counted(scripts.count, 'script', 'scripts')} ${what}: ${names(scripts)}.`,
    risk: prose`Stack traces that lead through them stay minified.`,
    next: [inject],
  })
}

const inject = instruct(
  prose`Inject debug IDs once, after the last step that changes scripts or maps, and upload the very files that ship: ${code('sentry-cli sourcemaps inject')}, then ${code('sentry-cli sourcemaps upload')}; or let the plugin of the bundler do both.`,
)

function names({ count, first }: Named): Prose {
  const more = count - first.length
  const shown = first.map(name => code(name))
  return more > 0 ? prose`${shown} and ${more} more` : prose`${shown}`
}
