import type { Check } from '../../core/check.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import { attention, failed, inconclusive, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, phrase, prose, sentences } from '../../core/prose.ts'
import { breakdownWords } from '../../core/sentry-cli-words.ts'
import type { SentryCli } from '../../sources/sentry-cli/sentry-cli.ts'

type Missing = Extract<SentryCli, { kind: 'none' }>
type Unsupported = Extract<SentryCli, { kind: 'unsupported' }>

/** The sentry-cli of this runner is there, genuine where its digest is known, starts, and is of a version that this tool can ask. */
export const sentryCliUsable: Check<{ sentryCli: SentryCli }> = {
  id: 'connectivity/sentry-cli-usable',
  title: 'sentry-cli can be used',
  need: 'optional',
  judge({ sentryCli }) {
    switch (sentryCli.kind) {
      case 'off':
        return skipped(prose`${code('sentry-cli: off')}: none is looked for.`)
      case 'none':
        return missing(sentryCli)
      case 'stopped':
        return inconclusive({ cause: sentryCli.cause, risk: prose`The run ended before sentry-cli did.`, next: [] })
      case 'altered':
        return failed({
          evidence: prose`The binary ${phrase(origins[sentryCli.from])} does not have the digest that this version of ${code('@sentry/cli')} has. It was not run.`,
          risk: prose`Somebody or something exchanged a program that gets auth tokens: uploads from this runner cannot be trusted.`,
          next: [
            instruct(
              prose`Find out where it came from, remove it (in the tool cache: the folder ${code('sentry-cli')}), and replace tokens that it may have seen.`,
            ),
            rerun('local-smoke'),
          ],
        })
      case 'broken':
        return attention({
          evidence: prose`The sentry-cli ${phrase(origins[sentryCli.from])} does not tell its version: ${phrase(breakdownWords[sentryCli.because])}.`,
          risk: unchecked,
          next: [
            instruct(
              prose`Run ${code('sentry-cli --version')} on this runner, or ask for ${code('sentry-cli: download')}.`,
            ),
          ],
        })
      case 'unsupported':
        return unsupported(sentryCli)
      case 'ready':
        return passed(
          prose`sentry-cli ${code(sentryCli.version)}, ${phrase(origins[sentryCli.from])}${phrase(sentryCli.isPinned ? ', its digest verified' : '')}.`,
        )
    }
  },
}

const unchecked = prose`Whether uploads with sentry-cli work from here is not known.`
const tryDownload = instruct(prose`${code('sentry-cli: download')} fetches a verified one through npm.`)

const origins = {
  'given-path': 'of sentry-cli-path',
  action: 'beside this tool',
  'tool-cache': 'in the tool cache',
  'search-path': 'in PATH',
  download: 'fetched through npm',
} as const

function missing({ asked, because }: Missing): Outcome {
  if (!asked) return skipped(sentences(absences[because], prose`Nothing asks for one.`))
  return attention({ evidence: absences[because], risk: unchecked, next: [remedies[because], rerun('local-smoke')] })
}

const absences: Record<Missing['because'], Prose> = {
  absent: prose`There is no sentry-cli where it was looked for.`,
  'in-checkout': prose`There is a sentry-cli in the checkout, which is never run: whoever opens a pull request writes it.`,
  relative: prose`${code('sentry-cli-path')} is not absolute.`,
  'no-npm': prose`There is no npm to fetch sentry-cli with.`,
  'download-failed': prose`sentry-cli could not be fetched through npm.`,
  'no-package': prose`No sentry-cli is published for this platform.`,
}

const remedies: Record<Missing['because'], ReturnType<typeof instruct>> = {
  absent: tryDownload,
  'in-checkout': instruct(prose`Install it outside the checkout, or ask for ${code('sentry-cli: download')}.`),
  relative: instruct(prose`Give an absolute path outside the checkout.`),
  'no-npm': instruct(prose`Add ${code('actions/setup-node')} before this step, or install sentry-cli.`),
  'download-failed': instruct(
    prose`Allow the registry of npm, name a mirror with ${code('npm_config_registry')}, or install sentry-cli before this step.`,
  ),
  'no-package': instruct(prose`Install sentry-cli for this platform and give it with ${code('sentry-cli-path')}.`),
}

function unsupported({ from, version, supported, asked }: Unsupported): Outcome {
  const found = prose`The sentry-cli ${phrase(origins[from])} is ${code(version)}; this tool knows ${phrase(supported)}.`
  const update = prose`Update it: older ones lack protections against settings in the checkout.`
  if (!asked) return skipped(found, update)
  return attention({ evidence: found, risk: unchecked, next: [instruct(update), tryDownload] })
}
