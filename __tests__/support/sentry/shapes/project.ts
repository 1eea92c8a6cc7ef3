import type { Deployment } from '../call.ts'
import { isoMicros } from '../world/moment.ts'
import type { Organization, Project } from '../world/world.ts'
import { organizationShape } from './organization.ts'

const INSIGHTS = {
  hasInsightsHttp: false,
  hasInsightsDb: false,
  hasInsightsAssets: false,
  hasInsightsAppStart: false,
  hasInsightsScreenLoad: false,
  hasInsightsVitals: false,
  hasInsightsCaches: false,
  hasInsightsQueues: false,
  hasInsightsAgentMonitoring: false,
  hasInsightsMCP: false,
  hasLogs: false,
  hasTraceMetrics: false,
}

/** What every reply about a project has in common. */
function projectBase(project: Project) {
  return {
    id: String(project.id),
    slug: project.slug,
    name: project.name,
    platform: project.platform,
    dateCreated: isoMicros(project.created),
    isBookmarked: false,
    isMember: true,
    features: ['alert-filters', 'releases'],
    firstEvent: project.firstEvent === null ? null : isoMicros(project.firstEvent),
    firstTransactionEvent: false,
    access: ['event:read', 'project:read'],
    hasAccess: true,
    hasFeedbacks: false,
    hasFlags: false,
    hasMinifiedStackTrace: project.hasMinifiedStackTrace,
    hasMonitors: project.monitors.length > 0,
    hasNewFeedbacks: false,
    hasProfiles: false,
    hasReplays: false,
    hasSessions: project.sessions.length > 0,
    ...INSIGHTS,
  }
}

const TEAM = { id: '1', name: 'Everyone', slug: 'everyone' }

/** The newest release of a project, as projects carry it. */
function latestRelease({ releases }: Organization, project: Project): { version: string } | null {
  const own = releases.filter(release => release.projects.includes(project.slug))
  const latest = own.sort((a, b) => b.created - a.created)[0]
  return latest ? { version: latest.version } : null
}

const platformsOf = ({ platform }: Project) => (platform === null ? [] : [platform])

/** A project in the list of an organization. */
export function projectListShape(organization: Organization, project: Project) {
  return {
    ...projectBase(project),
    team: TEAM,
    teams: [TEAM],
    platforms: platformsOf(project),
    hasUserReports: false,
    environments: [...project.environments],
    latestRelease: latestRelease(organization, project),
  }
}

/** A project as a cron monitor embeds it. */
export function projectInMonitorShape(project: Project) {
  return {
    ...projectBase(project),
    isInternal: false,
    isPublic: false,
    avatar: { avatarType: 'letter_avatar', avatarUuid: null },
    color: '#3f70bf',
    status: 'active',
  }
}

/** The detail of a project. As in Sentry it holds a security token, which a client has no business to print. */
export function projectDetailShape(organization: Organization, project: Project, at: Deployment) {
  return {
    ...projectInMonitorShape(project),
    team: TEAM,
    teams: [TEAM],
    latestRelease: latestRelease(organization, project),
    options: {},
    ...DETAIL_SETTINGS,
    securityToken: securityTokenOf(project),
    organization: organizationShape(organization, at),
    platforms: platformsOf(project),
    eventProcessing: { symbolicationDegraded: false },
  }
}

/** Made from the id, so that a test can look for it in what the product wrote. */
export const securityTokenOf = ({ id }: Project): string => `5ec0de${id.toString(16).padStart(26, '0')}`

const DETAIL_SETTINGS = {
  digestsMinDelay: 300,
  digestsMaxDelay: 1_800,
  subjectPrefix: '',
  allowedDomains: ['*'],
  resolveAge: 0,
  dataScrubber: true,
  dataScrubberDefaults: true,
  safeFields: [],
  storeCrashReports: null,
  sensitiveFields: [],
  subjectTemplate: '$shortID - $title',
  securityTokenHeader: null,
  verifySSL: true,
  scrubIPAddresses: false,
  scrapeJavaScript: true,
  enableAutoReleaseCreation: true,
  highlightTags: [],
  highlightContext: {},
  highlightPreset: { tags: [], context: {} },
  groupingConfig: 'newstyle:2026-01-20',
  derivedGroupingEnhancements: '',
  groupingEnhancements: '',
  secondaryGroupingExpiry: 0,
  secondaryGroupingConfig: null,
  fingerprintingRules: '',
  processingIssues: 0,
  defaultEnvironment: null,
  relayPiiConfig: null,
  builtinSymbolSources: [],
  dynamicSamplingBiases: [],
  symbolSources: '[]',
  isDynamicallySampled: true,
  tempestFetchScreenshots: false,
  autofixAutomationTuning: 'off',
  seerScannerAutomation: false,
  seerNightshiftTweaks: null,
  scmSourceContextEnabled: false,
  debugFilesRole: null,
}
