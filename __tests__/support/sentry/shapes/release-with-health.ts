import type { Call } from '../call.ts'
import { adoptionStages, healthData, healthPeriodMs } from '../world/release-health.ts'
import type { Organization, Project, Release } from '../world/world.ts'
import { releaseShape } from './release.ts'

/** Only the literal `1` switches health and adoption stages on: `true` is ignored, as on the real server. */
export function releaseWithHealthShape(
  { at, query }: Call,
  release: Release,
  organization: Organization,
  listedIn?: Project,
  environments?: readonly string[],
) {
  const now = at.clock.now()
  const shape = releaseShape(release, organization, at, listedIn)
  const owners = organization.projects.filter(({ slug }) => release.projects.includes(slug))
  const summary = healthPeriodMs('summaryStatsPeriod', query.get('summaryStatsPeriod'))
  healthPeriodMs('healthStatsPeriod', query.get('healthStatsPeriod'))
  const wantsHealth = query.get('health') === '1'
  const projects = shape.projects.map((project, index) => {
    const owner = owners[index]
    return wantsHealth && owner
      ? { ...project, healthData: healthData(owner, release, summary, now, environments) }
      : project
  })
  const stages = query.get('adoptionStages') === '1' && { adoptionStages: adoptionStages(owners, release, now) }
  return { ...shape, projects, ...stages }
}
