import { $ as _catch, B as projectRead, Ct as _regex, F as moment, G as unseen, H as isId, I as slug, Jt as untrusted, Kt as rawText, L as words, M as largestAmount, N as last, P as lenient, St as _nonnegative, T as routeIsMissing, V as sentryPath, _t as union, bt as _lte, ct as number, dt as pipe, et as _enum, gt as tuple, ht as transform, it as int, j as id, lt as object, mt as string, nt as boolean, st as nullable, tt as array, z as organizationRead } from "./start.js";
// src/core/count.ts
function exactly(value) {
	return {
		value,
		lowerBound: false,
		estimated: false
	};
}
function isExact({ lowerBound, estimated }) {
	return !lowerBound && !estimated;
}
function countOf({ rows, dropped, hits, mostHits, cut }) {
	const read = rows.length + dropped;
	if (cut === null) return exactly(read);
	if (hits === null || hits <= read) return {
		value: read,
		lowerBound: true,
		estimated: false
	};
	const isBound = mostHits !== null && hits >= mostHits;
	return {
		value: hits,
		lowerBound: isBound,
		estimated: !isBound
	};
}
// src/core/issue-place.ts
function issueHref({ address, org }, id) {
	return `${address}/organizations/${encodeURIComponent(org)}/issues/${encodeURIComponent(id)}/`;
}
function issueSearchHref({ address, org, project, environment }, query) {
	const byId = isId(project);
	const params = new URLSearchParams({
		project: byId ? project : "-1",
		query: byId ? query : `${query} project:${project}`,
		...environment !== null && { environment },
		statsPeriod: "90d"
	});
	return `${address}/organizations/${encodeURIComponent(org)}/issues/?${params}`;
}
// src/sources/sentry/issues.ts
const eventRead = [
	"event:read",
	"event:write",
	"event:admin"
];
const quantity = pipe(union([int().check(_nonnegative()), string().check(_regex(/^\d{1,15}$/))]), transform((value) => Number(value))).check(_lte(largestAmount));
const assignee = pipe(object({
	type: _enum(["user", "team"]),
	name: string()
}), transform(({ type, name }) => ({
	kind: type,
	name: nameOf$1(name)
})));
function nameOf$1(name) {
	return untrusted(name.includes("@") ? "someone" : name);
}
const mostDays = 30;
const day = pipe(tuple([number(), number().check(_nonnegative(), _lte(largestAmount))]), transform(([, events]) => events));
const issueRow = pipe(object({
	id,
	shortId: lenient(words),
	title: words,
	culprit: lenient(words),
	level: _catch(_enum([
		"sample",
		"debug",
		"info",
		"warning",
		"error",
		"fatal",
		"unknown"
	]), "unknown"),
	status: _catch(nullable(_enum([
		"unresolved",
		"resolved",
		"ignored"
	])), null),
	substatus: lenient(_enum([
		"new",
		"ongoing",
		"escalating",
		"regressed",
		"archived_until_escalating",
		"archived_until_condition_met",
		"archived_forever"
	])),
	priority: lenient(_enum([
		"low",
		"medium",
		"high"
	])),
	issueCategory: lenient(string().check(_regex(/^[a-z_]{1,40}$/))),
	isUnhandled: lenient(boolean()),
	count: lenient(quantity),
	userCount: lenient(quantity),
	firstSeen: lenient(moment),
	lastSeen: lenient(moment),
	lifetime: lenient(object({ firstSeen: lenient(moment) })),
	assignedTo: lenient(assignee),
	stats: lenient(object({ "14d": lenient(pipe(last(mostDays), array(day))) })),
	project: lenient(object({
		id: lenient(id),
		slug: lenient(slug)
	}))
}), transform(({ count, userCount, assignedTo, issueCategory, stats, project, lifetime, firstSeen, ...rest }) => ({
	...rest,
	firstSeen: lifetime?.firstSeen ?? firstSeen,
	category: issueCategory,
	events: count,
	users: userCount,
	assignee: assignedTo,
	eventsByDay: stats?.["14d"] ?? null,
	projectId: project?.id ?? null,
	projectSlug: project?.slug ?? null
})));
function isRefusedSearch({ status, isDefinite }) {
	return status === 400 && isDefinite;
}
function issues({ org, environment, query, sort, period, project, isNewer, ...reading }) {
	return {
		path: sentryPath`organizations/${org}/issues/`,
		query: {
			...projectParameter(project),
			query,
			sort,
			limit: 100,
			collapse: "filtered",
			groupStatsPeriod: "14d",
			environment: environment ?? void 0,
			statsPeriod: period
		},
		row: issueRow,
		identity: (issue) => issue.id,
		scopes: eventRead,
		isSteady: sort === "new",
		...isNewer && { unsupportedWhen: isRefusedSearch },
		...reading
	};
}
function issuesById(org, project, ids) {
	return {
		path: sentryPath`organizations/${org}/issues/`,
		query: {
			...projectParameter(project),
			group: ids,
			collapse: "filtered",
			groupStatsPeriod: ""
		},
		row: issueRow,
		identity: (issue) => issue.id,
		mostPages: 1,
		scopes: eventRead
	};
}
const slugOfNone = "no-such-project".padEnd(101, "-0");
function issuesOfNoProject(org) {
	return {
		path: sentryPath`organizations/${org}/issues/`,
		query: {
			...projectParameter(slugOfNone),
			limit: 1,
			collapse: "filtered",
			groupStatsPeriod: ""
		},
		row: issueRow,
		mostPages: 1,
		scopes: []
	};
}
function projectParameter(project) {
	return isId(project) ? { project } : { projectSlug: project };
}
// src/core/hours.ts
const hourMs = 36e5;
function fullHour(moment) {
	return new Date(Math.floor(moment.getTime() / hourMs) * hourMs);
}
function lastHours(now, hours) {
	const end = fullHour(now);
	return {
		start: new Date(end.getTime() - hours * hourMs),
		end
	};
}
function windowFrom(start, hours) {
	return {
		start,
		end: new Date(start.getTime() + hours * hourMs)
	};
}
function hoursIn({ start, end }) {
	return (end.getTime() - start.getTime()) / hourMs;
}
// src/sources/sentry/environments.ts
const row = object({ name: words });
function projectEnvironments(org, project) {
	return {
		path: sentryPath`projects/${org}/${project}/environments/`,
		query: { visibility: "all" },
		row,
		scopes: projectRead
	};
}
function organizationEnvironments(org) {
	return {
		path: sentryPath`organizations/${org}/environments/`,
		query: { visibility: "all" },
		row,
		scopes: organizationRead
	};
}
function lastIssueIn(org, project, environment) {
	const all = issues({
		org,
		project,
		environment,
		query: "",
		sort: "date",
		mostPages: 1
	});
	return {
		...all,
		query: {
			...all.query,
			limit: 1
		}
	};
}
// src/core/session-counts.ts
const sessionStatuses = [
	"healthy",
	"errored",
	"abnormal",
	"unhandled",
	"crashed"
];
const noSessions = {
	healthy: 0,
	errored: 0,
	abnormal: 0,
	unhandled: 0,
	crashed: 0,
	total: 0
};
function crashFreeRate({ crashed, total }) {
	return total === 0 ? null : 1 - crashed / total;
}
// src/sources/sentry/search-term.ts
function searchTerm(key, value) {
	return `${key}:"${value.replaceAll(/[\\"*]/g, "\\$&")}"`;
}
// src/sources/sentry/sessions.ts
const sessionCount = pipe(number().check(_lte(largestAmount)), transform((value) => Math.max(0, Math.round(value))));
const userCount = pipe(lenient(number()), transform((value) => Math.max(0, Math.round(value ?? 0)))).check(_lte(largestAmount));
const group = object({
	by: object({
		release: lenient(string()),
		"session.status": string()
	}),
	totals: object({
		"sum(session)": sessionCount,
		"count_unique(user)": userCount
	})
});
const schema = pipe(object({ groups: array(group) }), transform(({ groups }) => groupsOf(groups)));
function groupsOf(rows) {
	const found = new Map();
	for (const { by, totals } of rows) {
		const { release, "session.status": status } = by;
		const sofar = found.get(release) ?? {
			release: release === null ? null : untrusted(release),
			sessions: noSessions,
			users: noSessions
		};
		found.set(release, {
			...sofar,
			sessions: plus(sofar.sessions, status, totals["sum(session)"]),
			users: plus(sofar.users, status, totals["count_unique(user)"])
		});
	}
	return [...found.values()].sort((a, b) => b.sessions.total - a.sessions.total || (nameOf(a) < nameOf(b) ? -1 : 1));
}
function nameOf({ release }) {
	return release === null ? "" : rawText(release);
}
function plus(counts, status, more) {
	const total = counts.total + more;
	return isKnown(status) ? {
		...counts,
		[status]: counts[status] + more,
		total
	} : {
		...counts,
		total
	};
}
function isKnown(status) {
	return sessionStatuses.some((known) => known === status);
}
function hasNoProject({ status, detail }) {
	return status === 400 && detail !== null && rawText(detail) === "No projects available";
}
function sessions({ org, project, environment, window, release }, byRelease) {
	return {
		path: sentryPath`organizations/${org}/sessions/`,
		query: {
			...projectParameter(project),
			field: ["sum(session)", "count_unique(user)"],
			groupBy: [...byRelease, "session.status"],
			environment: environment ?? void 0,
			query: release === void 0 ? void 0 : searchTerm("release", release),
			start: seconds(window.start.getTime()),
			end: seconds(window.end.getTime() - 1e3),
			interval: "1h",
			includeSeries: 0
		},
		schema,
		scopes: organizationRead,
		unsupportedWhen: (refusal) => routeIsMissing(refusal) || hasNoProject(refusal)
	};
}
function seconds(time) {
	return new Date(time).toISOString().slice(0, 19);
}
async function ask(sentry, question) {
	const answer = await sentry.ask(question);
	return answer.kind === "unseen" && answer.cause === "unsupported" && answer.detail?.kind === "status" && answer.detail.status === 400 ? unseen("not-found", { kind: "no-access" }) : answer;
}
async function sessionTotals(sentry, search) {
	const answer = await ask(sentry, sessions(search, []));
	if (answer.kind === "unseen") return answer;
	const [all = {
		release: null,
		sessions: noSessions,
		users: noSessions
	}] = answer.value;
	return {
		kind: "seen",
		value: {
			...all,
			release: search.release === void 0 ? null : untrusted(search.release)
		}
	};
}
function sessionsByRelease(sentry, search) {
	return ask(sentry, sessions(search, ["release"]));
}
// src/modes/environment-gap.ts
const most = 20;
const sessionHours = 336;
const silent = unseen("too-little-data", { kind: "silent-environment" });
async function environmentGap({ asked, sentry }, { org, project }) {
	const { environment } = asked;
	if (environment === null) return null;
	const own = await sentry.list(projectEnvironments(org, project));
	return gapIn(own.kind === "seen" ? own : await sentry.list(organizationEnvironments(org)), environment);
}
async function environmentSilence({ asked: { environment }, sentry, now }, { org, project }) {
	if (environment === null) return null;
	const last = await sentry.list(lastIssueIn(org, project, environment));
	if (last.kind === "seen" && last.value.rows.length > 0) return null;
	const some = await sessionTotals(sentry, {
		org,
		project,
		environment,
		window: lastHours(now(), sessionHours)
	});
	return some.kind === "seen" && some.value.sessions.total > 0 ? null : silent;
}
async function unlessOfEnvironment({ asked, sentry }, { org, project }, answer) {
	if (asked.environment === null || answer.kind === "seen" || answer.cause !== "not-found") return answer;
	return (await sentry.list(lastIssueIn(org, project, null))).kind === "seen" ? silent : answer;
}
function gapIn(known, environment) {
	if (known.kind === "unseen" || known.value.cut !== null) return null;
	const names = known.value.rows.map(({ name }) => name);
	if (names.some((name) => rawText(name) === environment)) return null;
	return unseen("too-little-data", {
		kind: "unknown-environment",
		known: nearFirst(names, environment).slice(0, most)
	});
}
function nearFirst(names, environment) {
	const asked = environment.toLowerCase();
	const isNear = (name) => {
		const other = rawText(name).toLowerCase();
		return other !== "" && (other.startsWith(asked) || asked.startsWith(other));
	};
	const named = names.filter((name) => rawText(name) !== "");
	return [...named.filter(isNear), ...named.filter((name) => !isNear(name))];
}
// src/modes/own-issues.ts
function isOfProject({ projectSlug }, { project }) {
	return projectSlug === null || projectSlug === project || isId(project);
}
function unlessForeign(answer, target) {
	if (answer.kind === "unseen") return answer;
	return answer.value.rows.every((row) => isOfProject(row, target)) ? answer : unseen("unsupported");
}
export { quantity as C, exactly as D, countOf as E, isExact as O, projectParameter as S, issueSearchHref as T, isRefusedSearch as _, unlessOfEnvironment as a, issuesById as b, searchTerm as c, projectEnvironments as d, fullHour as f, eventRead as g, windowFrom as h, environmentSilence as i, crashFreeRate as l, lastHours as m, unlessForeign as n, sessionTotals as o, hoursIn as p, environmentGap as r, sessionsByRelease as s, isOfProject as t, noSessions as u, issueRow as v, issueHref as w, issuesOfNoProject as x, issues as y };
