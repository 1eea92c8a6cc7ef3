import { a as rerun, i as instruct } from "./mode.js";
import { Ot as prose, X as passed, Y as inconclusive, Z as skipped, kt as sentences, wt as code } from "./start.js";
import { n as remediesFor, r as whyUnseen } from "./unanswered.js";
// src/checks/connectivity/project-accessible.ts
const projectAccessible = {
	id: "connectivity/project-accessible",
	title: "The token sees the project",
	need: "required",
	judge({ targeting, project, throughReleases, neighbours }) {
		if (targeting?.project.kind !== "known" || project === null) return skipped(prose`Nothing was asked.`);
		const { name } = targeting.project;
		if (project.kind === "seen") return passed(prose`${code(project.value.slug)}, id ${code(project.value.id)}.`);
		if (project.detail?.kind !== "missing-scope") return unseenProject(name, project, neighbours);
		if (throughReleases?.kind === "seen") return passed(prose`${code(name)}, seen through its releases.`, prose`With the scope ${code("project:read")} DSN and key could be checked.`);
		return throughReleases === null || throughReleases.detail?.kind === "missing-scope" ? skipped(prose`The token has no scope to read a project or its releases.`) : unseenProject(name, throughReleases, neighbours);
	}
};
const shown = 20;
function unseenProject(name, project, neighbours) {
	const { cause } = project;
	const next = [...remediesFor(project), rerun("local-smoke", "--require-host-network")];
	if (cause !== "not-found" && cause !== "forbidden") return inconclusive({
		cause,
		risk: sentences(prose`Project ${code(name)}:`, whyUnseen(project)),
		next
	});
	const risk = sentences(prose`The token does not see a project ${code(name)} in this organization.`, whyUnseen(project), neighbours.length > 0 ? prose`It may see ${neighbours.slice(0, shown).map((slug) => code(slug))}.` : void 0);
	return inconclusive({
		cause,
		risk,
		next: [...fixes(project), ...next]
	});
}
function fixes({ detail }) {
	const fix = detail?.kind === "renamed" ? prose`Give ${code(detail.slug)} with ${code("project")}.` : prose`Give the slug of the project, as it stands in the address of its settings, or let the token see the project.`;
	return [instruct(fix)];
}
export { projectAccessible as t };
