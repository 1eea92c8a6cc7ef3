/** The lively shop with exactly as many unresolved issues as asked for. */
export function apiWorld({ lively, backlog }, size) {
  const world = lively()
  const [organization] = world.organizations
  const [storefront, ...others] = organization.projects
  return {
    ...world,
    organizations: [{ ...organization, projects: [{ ...storefront, issues: backlog(size) }, ...others] }],
  }
}
