import { code, type Prose, phrase, prose } from './core/prose.ts'
import type { Diagnostic } from './core/report.ts'
import { untrusted } from './core/text.ts'
import type { TriggerPayload } from './ports.ts'
import type { RawInputs, Request } from './request/request.ts'
import { isForkPullRequest } from './sources/workflow-run.ts'
import { tool } from './version.ts'

/** How the run was started, for bug reports: no values of inputs, no paths of the machine. */
export async function diagnostics(
  { env, entry, given, node }: RawInputs,
  payload: TriggerPayload,
  request?: Request,
): Promise<readonly Diagnostic[]> {
  const event = env.GITHUB_EVENT_NAME
  const inputs = request
    ? [...request.origins].map(([name, origin]) => prose`${code(name)} (${phrase(origin)})`)
    : Object.keys(given)
        .filter(name => given[name])
        .map(name => prose`${code(name)}`)
  return [
    row('Version', prose`${phrase(`${tool.name} ${tool.version}`)}, ${phrase(entry)}`),
    row('Node', prose`${phrase(node)}`),
    ...(event ? [row('Event', prose`${code(untrusted(event))}${await forkNote(event, payload)}`)] : []),
    ...(env.RUNNER_OS
      ? [
          row(
            'Runner',
            prose`${untrusted(`${env.RUNNER_OS} ${env.RUNNER_ARCH ?? ''} ${env.RUNNER_ENVIRONMENT ?? ''}`)}`,
          ),
        ]
      : []),
    row('Inputs', inputs.length > 0 ? prose`${inputs}` : prose`none`),
  ]
}

function row(label: string, value: Prose): Diagnostic {
  return { label, value }
}

async function forkNote(event: string, payload: TriggerPayload): Promise<Prose> {
  if (!event.startsWith('pull_request')) return prose``
  return isForkPullRequest(await payload.read()) ? prose`, from a fork` : prose`, from this repository`
}
