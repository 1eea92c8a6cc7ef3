import { ingestReachable } from '../../../src/checks/connectivity/ingest-reachable.ts'
import { seen } from '../../../src/core/observed.ts'
import { credentials, refused, unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'

const own = credentials()

judges(ingestReachable, [
  ['a refusal without a key is an answer', { credentials: own, ingest: seen(405) }, ['passed'], /It answers/],
  ['row 25: refused', { credentials: own, ingest: refused }, ['inconclusive'], /refused the connection/],
  ['row 25: 503', { credentials: own, ingest: unavailable }, ['inconclusive'], /answered 503/],
  ['not asked', { credentials: own, ingest: null }, ['skipped']],
  ['row 20: no DSN', { credentials: credentials({ dsn: null }), ingest: null }, ['skipped']],
])
