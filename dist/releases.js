import { $ as _catch, Ct as _regex, F as moment, I as slug, L as words, P as lenient, St as _nonnegative, V as sentryPath, dt as pipe, et as _enum, ht as transform, it as int, j as id, lt as object, mt as string, nt as boolean, st as nullable, tt as array, ut as optional } from "./start.js";
// src/core/sentry-cli-words.ts
const breakdownWords = {
	absent: "it could not be started",
	timeout: "it did not end in time and was ended",
	overflow: "it wrote far more than an answer and was ended",
	signalled: "it was ended by a signal",
	refused: "it ended with an error",
	"other-shape": "it said something that sentry-cli does not say"
};
// src/sources/sentry/releases.ts
const releaseRead = [
	"project:releases",
	"org:ci",
	"project:read",
	"project:write",
	"project:admin"
];
const quantity = lenient(int().check(_nonnegative()));
const projectOfRelease = pipe(object({
	id,
	slug,
	platform: lenient(string().check(_regex(/^[a-z0-9-]{1,64}$/))),
	hasHealthData: lenient(boolean())
}), transform(({ hasHealthData, ...rest }) => ({
	...rest,
	hasHealth: hasHealthData
})));
const lastDeploy = pipe(object({
	environment: words,
	dateFinished: lenient(moment)
}), transform(({ environment, dateFinished }) => ({
	environment,
	finished: dateFinished
})));
const schema = pipe(object({
	version: words,
	status: lenient(_enum(["open", "archived"])),
	dateCreated: lenient(moment),
	dateReleased: _catch(optional(nullable(moment)), void 0),
	firstEvent: lenient(moment),
	lastEvent: lenient(moment),
	commitCount: quantity,
	deployCount: quantity,
	newGroups: quantity,
	lastDeploy: lenient(lastDeploy),
	projects: array(projectOfRelease)
}), transform(({ dateCreated, dateReleased, commitCount, deployCount, newGroups, ...rest }) => ({
	...rest,
	created: dateCreated,
	finalized: dateReleased === void 0 ? "unknown" : dateReleased === null ? "no" : "yes",
	released: dateReleased ?? null,
	commits: commitCount,
	deploys: deployCount,
	newIssues: newGroups
})));
function release(org, version) {
	return {
		path: sentryPath`organizations/${org}/releases/${version}/`,
		schema,
		scopes: releaseRead
	};
}
function projectReleases(org, project) {
	return {
		path: sentryPath`projects/${org}/${project}/releases/`,
		query: { per_page: 100 },
		row: schema,
		mostPages: 1,
		scopes: releaseRead
	};
}
function newestRelease(org, project) {
	return {
		...projectReleases(org, project),
		query: { per_page: 1 }
	};
}
export { breakdownWords as a, releaseRead as i, projectReleases as n, release as r, newestRelease as t };
