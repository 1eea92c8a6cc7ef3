import { E as isWhole, G as unseen, Ot as prose, P as lenient, U as targetOf, V as sentryPath, W as seen, at as intersection, dt as pipe, ht as transform, lt as object } from "./start.js";
import { t as defineMode } from "./mode.js";
import { C as quantity, D as exactly, E as countOf, S as projectParameter, _ as isRefusedSearch, c as searchTerm, g as eventRead, n as unlessForeign, v as issueRow } from "./own-issues.js";
import { a as apiReachable, i as originTrusted, n as tokenAccepted, r as targetKnown, t as tokenGiven } from "./token-given.js";
// src/core/told.ts
const toldAbove = prose`Not seen, for a reason that is reported above.`;
const shared = [
	"network",
	"timeout",
	"rate-limited",
	"server",
	"unauthenticated",
	"forbidden",
	"too-little-data",
	"deadline",
	"cancelled",
	"no-credentials"
];
function unlessTold(answer, ends) {
	return answer.kind === "unseen" && ends.some((end) => isSameReason(end, answer)) ? null : answer;
}
function isSameReason(one, other) {
	if (one === other) return true;
	if (one.cause !== other.cause || !shared.includes(one.cause)) return false;
	return one.detail?.kind === other.detail?.kind && scopesIn(one) === scopesIn(other);
}
function scopesIn({ detail }) {
	return detail && "anyOf" in detail ? detail.anyOf.join() : "";
}
// src/core/metrics.ts
function exactMetric(value) {
	return {
		value,
		lowerBound: false,
		estimated: false
	};
}
function countMetric(count) {
	return count.kind === "seen" ? { ...count.value } : exactMetric(null);
}
// src/modes/target-mode.ts
function defineTargetMode({ name, observe, checks, contribute }) {
	const on = (target) => defineMode({
		name,
		looksAt: "server",
		observe: async (from) => {
			const [reach, facts] = await Promise.all([from.reach(), observe(from, target)]);
			return {
				facts,
				way: {
					credentials: from.credentials,
					reach: told(reach)
				}
			};
		},
		checks: [...[apiReachable, tokenAccepted].map((check) => about("way", check)), ...checks.map((check) => about("facts", check))],
		...contribute && { contribute: ({ facts }) => contribute(facts) }
	});
	const withoutTarget = defineMode({
		name,
		looksAt: "server",
		observe: async (from) => ({
			credentials: from.credentials,
			targeting: await askedTarget(from)
		}),
		checks: [
			tokenGiven,
			originTrusted,
			targetKnown
		]
	});
	return {
		...on({
			org: "",
			project: ""
		}),
		async examine(from, policy) {
			const targeting = await askedTarget(from);
			const target = targeting && targetOf(targeting);
			return (target ? on(target) : withoutTarget).examine(from, policy);
		}
	};
}
function about(key, check) {
	return {
		...check,
		judge: (facts) => check.judge(facts[key])
	};
}
function told(reach) {
	return reach.self.kind === "unseen" && reach.self.cause === "unsupported" ? null : reach;
}
function askedTarget({ credentials: { token, origin }, target }) {
	return token.kind === "token" && origin.kind === "pinned" ? target() : null;
}
// src/modes/issue-place-of.ts
function issuePlaceOf({ asked, credentials: { origin } }, { org, project }) {
	return {
		address: origin.kind === "pinned" ? origin.address : "",
		org,
		project,
		environment: asked.environment
	};
}
// src/sources/sentry/release-issues.ts
const row = pipe(intersection(issueRow, object({ filtered: lenient(object({
	count: lenient(quantity),
	userCount: lenient(quantity)
})) })), transform(({ filtered, ...issue }) => {
	const { id, shortId, level, priority, category, isUnhandled, status, substatus, projectSlug } = issue;
	return {
		id,
		shortId,
		level,
		priority,
		category,
		isUnhandled,
		status,
		substatus,
		projectSlug,
		impact: inSearch(filtered) ?? ofLife(issue)
	};
}));
function inSearch(filtered) {
	if (filtered === null || filtered.count === null || filtered.count === 0) return null;
	return {
		users: filtered.userCount,
		events: filtered.count,
		of: "release"
	};
}
function ofLife({ users, events }) {
	return {
		users,
		events,
		of: "life"
	};
}
function releaseIssues(search) {
	const { org, project, environment, query, sort, mostPages, isNewer } = search;
	return {
		path: sentryPath`organizations/${org}/issues/`,
		query: {
			...projectParameter(project),
			query,
			sort,
			limit: 100,
			groupStatsPeriod: "",
			environment: environment ?? void 0
		},
		row,
		identity: (issue) => issue.id,
		scopes: eventRead,
		...mostPages !== void 0 && { mostPages },
		...isNewer && { unsupportedWhen: isRefusedSearch }
	};
}
// src/sources/sentry/release-term.ts
function releaseTerm(key, version) {
	return key === "release" ? searchTerm(key, version) : `${key}:"${version.replaceAll("\"", "\\\"")}"`;
}
// src/modes/issues-of-release.ts
function issuesOfRelease(from, target, version) {
	return search(from, target, {
		query: releaseTerm("release", version),
		sort: "date",
		mostPages: 1,
		isNewer: false
	});
}
function newIssuesOfRelease(from, target, version) {
	return searched(from, target, `is:unresolved ${releaseTerm("firstRelease", version)} ${releaseTerm("release", version)}`, version.includes("*"));
}
function regressedInRelease(from, target, version) {
	return searched(from, target, `is:unresolved ${releaseTerm("regressed_in_release", version)} ${releaseTerm("release", version)}`, true);
}
async function issuesInState(from, target, version, state) {
	const query = `is:${state} ${releaseTerm("release", version)}`;
	const all = await issuesOfRelease(from, target, version);
	if (all.kind === "unseen") return all;
	const open = unresolvedAmong(all.value);
	if (open === null || open.length > 0 && open.every(({ substatus }) => substatus === null)) return searched(from, target, query, true);
	const issues = open.filter(({ substatus }) => substatus === state).sort(byUsers);
	return seen({
		issues,
		count: exactly(issues.length),
		rest: null,
		query
	});
}
function unresolvedOfRelease(version) {
	return `is:unresolved ${releaseTerm("release", version)}`;
}
async function countUnresolved(from, target, version) {
	const all = await issuesOfRelease(from, target, version);
	if (all.kind === "unseen") return all;
	const open = unresolvedAmong(all.value);
	if (open !== null) return seen(exactly(open.length));
	const found = await search(from, target, {
		query: unresolvedOfRelease(version),
		sort: "user",
		mostPages: 1,
		isNewer: false
	});
	return found.kind === "seen" ? seen(countOf(found.value)) : found;
}
function unresolvedAmong(all) {
	return isWhole(all) ? all.rows.filter(({ status }) => status === "unresolved") : null;
}
function byUsers(one, other) {
	return (other.impact.users ?? 0) - (one.impact.users ?? 0);
}
async function searched(from, target, query, isNewer) {
	const found = await search(from, target, {
		query,
		sort: "user",
		isNewer
	});
	if (found.kind === "unseen") return found;
	return seen({
		issues: found.value.rows,
		count: countOf(found.value),
		rest: restOf(found.value),
		query
	});
}
function restOf({ cut, dropped }) {
	if (cut !== null || dropped === 0) return cut;
	return unseen("unexpected-shape", {
		kind: "shape",
		fault: "bad-rows"
	});
}
async function search({ asked, sentry }, target, terms) {
	const { org, project } = target;
	return unlessForeign(await sentry.list(releaseIssues({
		org,
		project,
		environment: asked.environment,
		...terms
	})), target);
}
export { regressedInRelease as a, issuePlaceOf as c, exactMetric as d, toldAbove as f, newIssuesOfRelease as i, defineTargetMode as l, issuesInState as n, unresolvedOfRelease as o, unlessTold as p, issuesOfRelease as r, releaseTerm as s, countUnresolved as t, countMetric as u };
