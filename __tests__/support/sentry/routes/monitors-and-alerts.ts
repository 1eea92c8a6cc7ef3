import { organizationOf, selectedEnvironments, selectedProjects } from '../access.ts'
import type { Route } from '../call.ts'
import { pagedReply } from '../paging.ts'
import { projectInMonitorShape } from '../shapes/project.ts'
import { iso, isoMicros } from '../world/moment.ts'
import type { Detector, Monitor, Project, Workflow } from '../world/world.ts'
import { ORGANIZATION_READ } from './organizations.ts'

const ALERTS_READ = [...ORGANIZATION_READ, 'alerts:read'] as const

/** Cron monitors. `environments` and the schedule are lists, whatever the published schema says. */
const MONITORS: Route = {
  path: '/api/0/organizations/:organization/monitors/',
  scopes: ALERTS_READ,
  needs: 'monitors',
  answer: call => {
    const organization = organizationOf(call)
    const environments = selectedEnvironments(call, organization)
    const rows = selectedProjects(call, organization).flatMap(project =>
      project.monitors.map(monitor => ({ project, monitor })),
    )
    return pagedReply(call, rows, ({ project, monitor }) => monitorShape(monitor, project, environments))
  },
}

function monitorShape(monitor: Monitor, project: Project, environments: readonly string[] | undefined) {
  return {
    id: monitor.id,
    name: monitor.name,
    slug: monitor.slug,
    status: 'active',
    isMuted: monitor.isMuted,
    isUpserting: false,
    config: {
      schedule_type: 'crontab',
      schedule: monitor.schedule,
      checkin_margin: 5,
      max_runtime: 30,
      timezone: 'UTC',
      failure_issue_threshold: 1,
      recovery_threshold: 1,
      alert_rule_id: null,
    },
    dateCreated: isoMicros(monitor.created),
    project: projectInMonitorShape(project),
    environments: monitor.environments
      .filter(({ name }) => environments?.includes(name) ?? true)
      .map(environment => ({
        name: environment.name,
        status: environment.status,
        isMuted: monitor.isMuted,
        dateCreated: isoMicros(monitor.created),
        lastCheckIn: iso(environment.lastCheckIn),
        nextCheckIn: iso(environment.nextCheckIn),
        nextCheckInLatest: iso(environment.nextCheckIn + 300_000),
        activeIncident:
          environment.failingSince === null
            ? null
            : { startingTimestamp: iso(environment.failingSince), resolvingTimestamp: null, brokenNotice: null },
      })),
    owner: { type: 'team', id: '1', name: 'everyone' },
  }
}

const DETECTORS: Route = {
  path: '/api/0/organizations/:organization/detectors/',
  scopes: ALERTS_READ,
  needs: 'detectors',
  answer: call => {
    const projects = selectedProjects(call, organizationOf(call))
    const rows = projects.flatMap(project => project.detectors.map(detector => ({ project, detector })))
    return pagedReply(call, rows, ({ project, detector }) => detectorShape(detector, project))
  },
}

const detectorShape = (detector: Detector, project: Project) => ({
  id: String(detector.id),
  projectId: String(project.id),
  name: detector.name,
  description: null,
  type: detector.type,
  workflowIds: [],
  owner: null,
  createdBy: null,
  dateCreated: isoMicros(detector.created),
  dateUpdated: isoMicros(detector.created),
  dataSources: null,
  conditionGroup: null,
  config: {},
  enabled: detector.enabled,
  latestGroup: null,
})

const WORKFLOWS: Route = {
  path: '/api/0/organizations/:organization/workflows/',
  scopes: ALERTS_READ,
  needs: 'detectors',
  answer: call => {
    const organization = organizationOf(call)
    return pagedReply(call, organization.workflows, workflow => workflowShape(workflow, organization.id))
  },
}

const workflowShape = (workflow: Workflow, organizationId: number) => ({
  id: String(workflow.id),
  name: workflow.name,
  organizationId: String(organizationId),
  createdBy: null,
  dateCreated: isoMicros(workflow.created),
  dateUpdated: isoMicros(workflow.created),
  triggers: null,
  actionFilters: [],
  environment: workflow.environment,
  config: { frequency: 30 },
  detectorIds: [],
  enabled: workflow.enabled,
  lastTriggered: null,
  owner: null,
})

export const MONITOR_AND_ALERT_ROUTES: readonly Route[] = [MONITORS, DETECTORS, WORKFLOWS]
