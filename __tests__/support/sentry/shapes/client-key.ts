import type { Deployment } from '../call.ts'
import { isoMicros } from '../world/moment.ts'
import type { ClientKey, Project } from '../world/world.ts'

/** The public DSN of a key: `http://<key>@<host>/<project id>`, with the path prefix of the ingest host if it has one. */
export function publicDsn(project: Project, key: ClientKey, ingestUrl: string): string {
  const url = new URL(ingestUrl)
  return `${url.protocol}//${key.publicKey}@${url.host}${url.pathname.replace(/\/$/, '')}/${project.id}`
}

/** A client key, secrets included, as Sentry returns them. */
export function clientKeyShape(project: Project, key: ClientKey, { ingestUrl }: Deployment) {
  const base = `${ingestUrl}/api/${project.id}`
  const query = `?sentry_key=${key.publicKey}`
  const open = publicDsn(project, key, ingestUrl)
  return {
    id: key.publicKey,
    name: key.name,
    label: key.name,
    public: key.publicKey,
    secret: key.secretKey,
    projectId: project.id,
    isActive: key.isActive,
    rateLimit: key.rateLimit,
    dsn: {
      secret: open.replace('@', `:${key.secretKey}@`),
      public: open,
      csp: `${base}/csp-report/${query}`,
      security: `${base}/security/${query}`,
      minidump: `${base}/minidump/${query}`,
      nel: `${base}/nel/${query}`,
      unreal: `${base}/unreal/${key.publicKey}/`,
      crons: `${base}/cron/___MONITOR_SLUG___/${key.publicKey}/`,
      cdn: `${ingestUrl}/js-sdk-loader/${key.publicKey}.min.js`,
      playstation: `${base}/playstation/${query}`,
      integration: `${base}/integration/`,
      otlp_traces: `${base}/integration/otlp/v1/traces`,
      otlp_logs: `${base}/integration/otlp/v1/logs`,
    },
    browserSdkVersion: '10.x',
    browserSdk: { choices: [['10.x', '10.x']] },
    dateCreated: isoMicros(key.created),
    dynamicSdkLoaderOptions: {
      hasReplay: false,
      hasPerformance: true,
      hasDebug: false,
      hasFeedback: false,
      hasLogsAndMetrics: false,
    },
  }
}
