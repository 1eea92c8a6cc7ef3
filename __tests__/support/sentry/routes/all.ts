import type { Route } from '../call.ts'
import { ARTIFACT_ROUTES } from './artifacts.ts'
import { EVENTS_TABLE_ROUTES } from './events-table.ts'
import { INDEX_AND_REGION_ROUTES } from './index-and-regions.ts'
import { ISSUE_COUNT_ROUTES } from './issue-counts.ts'
import { ISSUE_LIST_ROUTES } from './issue-lists.ts'
import { ISSUE_ROUTES } from './issues.ts'
import { MONITOR_AND_ALERT_ROUTES } from './monitors-and-alerts.ts'
import { ORGANIZATION_ROUTES } from './organizations.ts'
import { OUTCOME_ROUTES } from './outcomes.ts'
import { PROJECT_EVENT_ROUTES } from './project-events.ts'
import { PROJECT_ROUTES } from './projects.ts'
import { RELEASE_LIST_ROUTES } from './release-lists.ts'
import { RELEASE_ROUTES } from './releases.ts'
import { SESSION_ROUTES } from './sessions.ts'

/** The routing table: one line a subject. Every route answers GET; nothing else is ever right for a reader. */
export const ROUTES: readonly Route[] = [
  ...INDEX_AND_REGION_ROUTES,
  ...ORGANIZATION_ROUTES,
  ...PROJECT_ROUTES,
  ...ISSUE_LIST_ROUTES,
  ...ISSUE_COUNT_ROUTES,
  ...ISSUE_ROUTES,
  ...PROJECT_EVENT_ROUTES,
  ...EVENTS_TABLE_ROUTES,
  ...RELEASE_LIST_ROUTES,
  ...RELEASE_ROUTES,
  ...SESSION_ROUTES,
  ...OUTCOME_ROUTES,
  ...ARTIFACT_ROUTES,
  ...MONITOR_AND_ALERT_ROUTES,
]
