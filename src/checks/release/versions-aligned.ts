import type { Check } from '../../core/check.ts'
import { instruct } from '../../core/next-command.ts'
import { type Finding, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, place, prose } from '../../core/prose.ts'
import type { ComparedVersions, ReleaseIdentity } from '../../sources/repository/wiring/release-identity.ts'

type Severity = (finding: Omit<Finding, 'kind'>) => Finding

/**
 * The manifests of one application give it one version. Where they do not, `asFinding` says how grave that is: a look at the
 * repository asks for attention, a gate stays shut.
 */
export function versionsAligned(asFinding: Severity): Check<{ release: Pick<ReleaseIdentity, 'versions'> }> {
  return {
    id: 'release/versions-aligned',
    title: 'Manifests give one version',
    need: 'required',
    judge: ({ release: { versions } }) =>
      versions.length > 0
        ? versions.map(application => judgeApplication(application, asFinding))
        : skipped(prose`No application has its version in several manifests.`),
  }
}

type Declared = ComparedVersions['counted']['versions'][number]

function judgeApplication({ counted, idle }: ComparedVersions, asFinding: Severity): Outcome {
  const [first] = counted.versions
  if (counted.agree) {
    const apart = idle.filter(({ differs }) => differs)
    const advice = prose`Nothing here uses these: ${apart.map(words)}.`
    return passed(prose`${counted.versions.map(words)}.`, apart.length > 0 ? advice : undefined)
  }
  return asFinding({
    evidence: prose`One application, several versions: ${counted.versions.map(words)}.`,
    risk: prose`Releases are named after one version and shipped as another.`,
    next: [
      instruct(
        prose`Keep the version in one file: ${code('tauri.conf.json')} may leave it to ${code('Cargo.toml')}, or point to ${code('package.json')}.`,
      ),
    ],
    ...(first === undefined ? {} : { at: first.at }),
  })
}

function words({ version, at }: Declared) {
  return prose`${code(version)} (${place(at)})`
}
