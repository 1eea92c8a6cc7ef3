import { D as exactly, E as countOf, a as unlessOfEnvironment, i as environmentSilence, n as unlessForeign, r as environmentGap, x as issuesOfNoProject, y as issues } from "./own-issues.js";
import { C as clockAheadMs, D as project, E as isWhole, G as unseen, H as isId, O as projectInOrganization, R as forbiddenFor, W as seen, w as self, z as organizationRead } from "./start.js";
// src/core/backlog.ts
function countsAmong(issues, now) {
	const dayAgo = now.getTime() - 864e5;
	const count = (which) => issues.filter(which).length;
	const young = count(({ firstSeen }) => firstSeen !== null && firstSeen.getTime() >= dayAgo);
	const withoutDate = count(({ firstSeen }) => firstSeen === null);
	const withSubstatus = issues.length === 0 || issues.some(({ substatus }) => substatus !== null);
	const withPriority = issues.length === 0 || issues.some(({ priority }) => priority !== null);
	return {
		newLastDay: withoutDate > 0 && withoutDate === issues.length ? null : {
			...exactly(young),
			lowerBound: withoutDate > 0
		},
		highPriority: withPriority ? exactly(count(({ priority }) => priority === "high")) : null,
		regressed: withSubstatus ? exactly(count(({ substatus }) => substatus === "regressed")) : null,
		escalating: withSubstatus ? exactly(count(({ substatus }) => substatus === "escalating")) : null
	};
}
// src/core/issue.ts
function isHighSeverity({ level }) {
	return level === "error" || level === "fatal";
}
// src/modes/project-for.ts
async function projectFor({ sentry }, { org, project: name }) {
	const own = await sentry.ask(project(org, name));
	if (own.kind === "seen" || own.cause !== "forbidden" || own.detail?.kind === "no-access") return own;
	const refused = forbiddenFor(organizationRead, await sentry.ask(self));
	if (refused.detail?.kind === "missing-scope") return refused;
	const listed = await sentry.list(projectInOrganization(org, name));
	if (listed.kind === "unseen") return listed;
	const found = listed.value.rows.find(({ id, slug }) => id === name || slug === name);
	return found ? seen(found) : unseen("not-found", { kind: "no-access" });
}
async function slugGap({ sentry }, { org }) {
	const answer = await sentry.list(issuesOfNoProject(org));
	if (answer.kind === "seen") return unseen("unsupported");
	return answer.cause === "forbidden" ? null : answer;
}
// src/modes/server-time.ts
function serverTime({ sentry, now }) {
	const own = now();
	return new Date(own.getTime() - (clockAheadMs(sentry, own) ?? 0));
}
// src/modes/backlog.ts
const wholeUpTo = 300;
const mostPagesOfDay = 3;
const unresolvedSearch = "is:unresolved";
const unresolved = {
	query: unresolvedSearch,
	sort: "new"
};
async function backlogOf(from, target) {
	const seeing = seenAs(from, target);
	const hitLately = hitLastDay(from, target, mostPagesOfDay);
	const as = await seeing;
	const [gap, counts, lastDay] = await Promise.all([
		environmentGap(from, as),
		backlogCounts(from, as),
		as === target ? hitLately : hitLastDay(from, as, mostPagesOfDay)
	]);
	const more = counts.complete ? [] : rowsIn(lastDay).map(ofUnknownVolume);
	return {
		...counts,
		issues: counts.issues.kind === "seen" ? seen(byId([...counts.issues.value, ...more])) : counts.issues,
		activity: gap ?? activityIn(lastDay),
		activityComplete: lastDay.kind === "seen" && isWhole(lastDay.value)
	};
}
async function seenAs(from, target) {
	if (isId(target.project)) return target;
	const asking = projectFor(from, target);
	const [gap, some] = await Promise.all([environmentGap(from, target), asker(from, target)({
		...unresolved,
		mostPages: 1
	})]);
	if (gap !== null || !isNoProof(some)) return target;
	const project = await asking;
	return project.kind === "seen" ? {
		org: target.org,
		project: project.value.id
	} : target;
}
async function backlogCounts(from, target) {
	const [gap, all] = await Promise.all([environmentGap(from, target), unresolvedList(from, target)]);
	const answer = gap ?? await believed(from, target, all);
	if (answer.kind === "unseen") return nothingOf(answer);
	return isWhole(answer.value) ? wholeBacklog(answer.value.rows, serverTime(from)) : slicedBacklog(asker(from, target), answer.value);
}
function hitLastDay(from, target, mostPages) {
	return asker(from, target)({
		query: unresolvedSearch,
		sort: "user",
		period: "24h",
		mostPages
	});
}
async function believed(from, target, all) {
	if (!isEmpty(all)) return unlessOfEnvironment(from, target, all);
	return (isId(target.project) ? null : await slugGap(from, target)) ?? await environmentSilence(from, target) ?? all;
}
function isNoProof(all) {
	return isEmpty(all) || all.kind === "unseen" && all.cause === "unsupported";
}
function isEmpty(all) {
	return all.kind === "seen" && all.value.rows.length === 0;
}
function unresolvedList(from, target) {
	return asker(from, target)({
		...unresolved,
		readWholeUpTo: wholeUpTo
	});
}
function asker({ sentry, asked }, target) {
	return async (search) => {
		const { org, project } = target;
		return unlessForeign(await sentry.list(issues({
			org,
			project,
			environment: asked.environment,
			...search
		})), target);
	};
}
function nothingOf(end) {
	return {
		unresolved: end,
		highSeverity: end,
		highPriority: end,
		newLastDay: end,
		regressed: end,
		escalating: end,
		issues: end,
		complete: false
	};
}
function wholeBacklog(rows, now) {
	const { newLastDay, highPriority, regressed, escalating } = countsAmong(rows, now);
	const known = (count) => count === null ? unseen("unsupported") : seen(count);
	return {
		unresolved: seen(exactly(rows.length)),
		highSeverity: seen(exactly(rows.filter(isHighSeverity).length)),
		highPriority: known(highPriority),
		newLastDay: known(newLastDay),
		regressed: known(regressed),
		escalating: known(escalating),
		issues: seen(byId(rows)),
		complete: true
	};
}
async function slicedBacklog(ask, all) {
	const search = (terms, sort, isNewer) => ask({
		query: `${unresolvedSearch}${terms}`,
		sort,
		mostPages: 1,
		...isNewer && { isNewer }
	});
	const lists = await Promise.all([
		search(" level:[error,fatal]", "user"),
		search(" issue.priority:high", "user", true),
		search(" firstSeen:-24h", "new"),
		search(" is:regressed", "user", true),
		search(" is:escalating", "user", true),
		search("", "freq"),
		search("", "user")
	]);
	const [highSeverity, highPriority, newLastDay, regressed, escalating] = lists;
	return {
		unresolved: seen(countOf(all)),
		highSeverity: counted(highSeverity),
		highPriority: counted(highPriority),
		newLastDay: counted(newLastDay),
		regressed: counted(regressed),
		escalating: counted(escalating),
		issues: seen(byId([...all.rows, ...lists.flatMap(rowsIn)])),
		complete: false
	};
}
function counted(list) {
	return list.kind === "seen" ? seen(countOf(list.value)) : list;
}
function rowsIn(list) {
	return list.kind === "seen" ? list.value.rows : [];
}
function ofUnknownVolume(issue) {
	return {
		...issue,
		users: null,
		events: null
	};
}
function byId(rows) {
	const known = new Map();
	for (const issue of rows) if (!known.has(issue.id)) known.set(issue.id, issue);
	return [...known.values()].sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1));
}
function activityIn(lastDay) {
	if (lastDay.kind === "unseen") return lastDay;
	const known = lastDay.value.rows.flatMap(({ id, users, events }) => users === null || events === null ? [] : [[id, {
		users,
		events
	}]]);
	return seen(new Map(known));
}
export { seenAs as a, serverTime as c, hitLastDay as i, projectFor as l, backlogCounts as n, unresolvedList as o, backlogOf as r, unresolvedSearch as s, asker as t, isHighSeverity as u };
