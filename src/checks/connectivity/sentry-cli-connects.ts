import type { Check } from '../../core/check.ts'
import { instruct, type NextCommand, rerun } from '../../core/next-command.ts'
import { attention, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, phrase, prose } from '../../core/prose.ts'
import { breakdownWords } from '../../core/sentry-cli-words.ts'
import type { ReadySentryCli, SentryCli } from '../../sources/sentry-cli/sentry-cli.ts'
import type { Reach } from '../../sources/sources.ts'

export interface SentryCliFacts {
  readonly sentryCli: SentryCli
  readonly reach: Reach | null
  /** Names of the variables that the step's environment sets. */
  readonly environment: ReadonlySet<string>
}

/** sentry-cli, which uploads with, gets through to Sentry from this machine: it has proxy and certificate settings of its own. */
export const sentryCliConnects: Check<SentryCliFacts> = {
  id: 'connectivity/sentry-cli-connects',
  title: 'sentry-cli reaches Sentry with this token',
  need: 'optional',
  judge(facts) {
    const { sentryCli } = facts
    if (sentryCli.kind !== 'ready') return skipped(prose`No sentry-cli was asked.`)
    const { server } = sentryCli
    if (server === null) return skipped(prose`Without a usable token there is nothing to ask.`)
    if (server.kind === 'broken') return notThrough(facts, phrase(breakdownWords[server.because]))
    if (!server.isSameServer) return elsewhere(sentryCli)
    if (!server.isAccepted) return notThrough(facts, prose`it says that it got no answer to this token`)
    return passed(prose`It asked the same server, which accepts the token.`)
  },
}

/** Told apart: nobody gets through, or sentry-cli alone does not. */
function notThrough({ reach, environment }: SentryCliFacts, how: Prose): Outcome {
  if (reach?.self.kind !== 'seen' || reach.self.value.scopes === null)
    return skipped(prose`Without sentry-cli the server does not answer this token either, which is reported above.`)
  return attention({
    evidence: prose`The server answers this tool over HTTPS and accepts the token; sentry-cli with the same token does not get through: ${how}.`,
    risk: prose`Uploads of source maps and debug files, and releases made with sentry-cli, fail on this runner.`,
    next: [...settingsToCheck(environment, reach.usesProxy), rerun('local-smoke')],
  })
}

/**
 * What sentry-cli reads instead of the settings of Node (observed with 3.8.0; src/config.rs and src/api/mod.rs of
 * https://github.com/getsentry/sentry-cli): certificates from CURL_CA_BUNDLE, else SSL_CERT_FILE, in place of the system's; the proxy
 * from http_proxy for every address, else https_proxy or HTTPS_PROXY; never HTTP_PROXY or NODE_EXTRA_CA_CERTS.
 */
function settingsToCheck(environment: ReadonlySet<string>, usesProxy: boolean): readonly NextCommand[] {
  const bundle = ['CURL_CA_BUNDLE', 'SSL_CERT_FILE'].find(name => environment.has(name))
  return [
    instruct(
      bundle === undefined
        ? addCertificates(environment)
        : prose`${code(bundle)} replaces the certificates of the system for sentry-cli: the file needs the authority of the server, or of the proxy, too.`,
    ),
    instruct(proxyAdvice(environment, usesProxy)),
  ]
}

function addCertificates(environment: ReadonlySet<string>): Prose {
  return environment.has('NODE_EXTRA_CA_CERTS')
    ? prose`sentry-cli does not read ${code('NODE_EXTRA_CA_CERTS')}: set ${code('SSL_CERT_FILE')} to a file with all certificates that are to be trusted.`
    : prose`Where the server or a proxy has a private certificate authority, set ${code('SSL_CERT_FILE')} to a file with all certificates that are to be trusted.`
}

function proxyAdvice(environment: ReadonlySet<string>, usesProxy: boolean): Prose {
  if (environment.has('http_proxy'))
    return prose`sentry-cli takes ${code('http_proxy')} for every address, https too and this machine included, before ${code('https_proxy')}; exceptions stand in ${code('no_proxy')}.`
  return usesProxy
    ? prose`sentry-cli takes its proxy from ${code('http_proxy')} in lower case, for https too, else from ${code('https_proxy')}; it does not read ${code('HTTP_PROXY')}.`
    : prose`Where a proxy is needed, set ${code('http_proxy')} in lower case: sentry-cli takes it for https, too.`
}

function elsewhere({ from }: ReadySentryCli): Outcome {
  return attention({
    evidence: prose`sentry-cli says that it talks to another server than the one it was told to.`,
    risk: prose`What is uploaded with it may go elsewhere, and the token with it.`,
    next: [
      instruct(
        from === 'given-path' || from === 'search-path'
          ? prose`Look at what stands behind ${code('sentry-cli')} on this runner: a wrapper may set ${code('SENTRY_URL')}.`
          : prose`This is a fault of this tool or of sentry-cli: please report it.`,
      ),
      rerun('local-smoke'),
    ],
  })
}
