import { t as projectAccessible } from "./project-accessible.js";
import { a as doubtBesideFloorWords, b as hasUnhandled, g as againstFloor, l as rateWords, n as inferredRelease } from "./release-in-question.js";
import { E as isWhole, Et as phrase, G as unseen, I as slug, J as failed, Jt as untrusted, L as words, M as largestAmount, Ot as prose, P as lenient, St as _nonnegative, T as routeIsMissing, V as sentryPath, W as seen, X as passed, Y as inconclusive, Z as skipped, a as figure, bt as _lte, ct as number, dt as pipe, ht as transform, i as countFigure, kt as sentences, lt as object, mt as string, nt as boolean, q as attention, r as counted, s as percentFigure, tt as array, wt as code, z as organizationRead } from "./start.js";
import { a as rerun, i as instruct } from "./mode.js";
import { c as issuePlaceOf, d as exactMetric, f as toldAbove, l as defineTargetMode, o as unresolvedOfRelease, p as unlessTold, t as countUnresolved, u as countMetric } from "./issues-of-release.js";
import { i as anotherLook, n as backlogWithinLimit, r as searchWords, t as backlogMetrics } from "./backlog-metrics.js";
import { t as unanswered } from "./unanswered.js";
import { D as exactly, E as countOf, O as isExact, S as projectParameter, l as crashFreeRate, m as lastHours, o as sessionTotals, r as environmentGap } from "./own-issues.js";
import { a as seenAs, c as serverTime, l as projectFor, n as backlogCounts, o as unresolvedList, s as unresolvedSearch, t as asker, u as isHighSeverity } from "./backlog.js";
// src/checks/health/crash-free-above-floor.ts
const crashFreeAboveFloor = {
	id: "health/crash-free-above-floor",
	title: "The crash-free rate is above the floor",
	need: "required",
	judge({ sessions, limits }) {
		const { minCrashFree } = limits;
		if (minCrashFree === null) return skipped(prose`No floor is set with ${code("min-crash-free")}.`);
		if (sessions === null || sessions.kind === "unseen") return skipped(toldAbove);
		const { value: group } = sessions;
		const compared = againstFloor(group, limits, "last");
		if (compared === null || compared.release.n === 0) return skipped(prose`There were no sessions, which is reported above.`);
		return judged(compared, group, minCrashFree, limits.minSample);
	}
};
const next = [rerun("issue-triage", "--require-host-network"), rerun("release-gate", "--require-host-network")];
function judged(compared, group, floor, minSample) {
	const { unit, release, comparison, doubt } = compared;
	const rate = prose`${rateWords(release, unit)} in the last 24 hours, at most ${percentFigure(comparison.interval.high)} with 95 % certainty`;
	const evidence = sentences(prose`${rate}; the floor is ${percentFigure(floor / 100)}.`, unhandledWords(group));
	if (comparison.zone === "below") return failed({
		evidence,
		risk: prose`More users meet crashes than you allow.`,
		next
	});
	if (doubt !== null) return attention({
		evidence: sentences(evidence, doubtBesideFloorWords(doubt)),
		risk: prose`By that it is below the floor.`,
		next
	});
	if (comparison.zone === "above") return passed(evidence);
	if (comparison.reason === "suspected") return attention({
		evidence,
		risk: prose`It may be chance: more sessions will tell.`,
		next
	});
	const few = prose`Fewer than ${figure(minSample)} (${code("min-sample")}) are too few for a verdict.`;
	return inconclusive({
		cause: "too-little-data",
		risk: sentences(evidence, few),
		next
	});
}
function unhandledWords(group) {
	return hasUnhandled(group) ? prose`${figure(group.sessions.unhandled)} more sessions ended unhandled, which does not count as a crash.` : void 0;
}
// src/core/ingest-outcomes.ts
const ingestOutcomes = [
	"accepted",
	"filtered",
	"rate_limited",
	"invalid",
	"abuse",
	"client_discard",
	"cardinality_limited"
];
const dropped = [
	"rate_limited",
	"invalid",
	"abuse",
	"cardinality_limited"
];
function eventsWith(counts, ...ends) {
	return counts.reduce((sum, { outcome, events }) => ends.includes(outcome) ? sum + events : sum, 0);
}
function droppedEvents(counts) {
	return eventsWith(counts, ...dropped);
}
// src/checks/health/events-accepted.ts
const eventsAccepted = {
	id: "health/events-accepted",
	title: "Events arrive and are accepted",
	need: "required",
	judge({ project, outcomes }) {
		const hadEvents = project?.kind === "seen" ? project.value.hasEvents : null;
		if (outcomes === null) return skipped(toldAbove);
		if (outcomes.kind === "unseen") return hadEvents === false ? neverAny(prose`Sentry has never received an event of this project.`) : blind(outcomes);
		const { value: counts } = outcomes;
		const accepted = eventsWith(counts, "accepted");
		if (accepted > 0) return arriving(counts, accepted);
		const kept = keptOut(counts);
		if (hadEvents === false) return neverAny(sentences(prose`Sentry has never stored an event of this project.`, kept));
		return attention({
			evidence: sentences(prose`No error event was accepted in the last 24 hours, in any environment.`, kept),
			risk: prose`Ingest is silent: either nothing failed for a day, or what fails is not reported any more. The numbers here cannot tell which.`,
			next: [send, instruct(prose`Compare with when it went silent: a release, a change of DSN, filters or quota.`)]
		});
	}
};
const send = rerun("local-smoke", "--send-test-event", "--require-host-network");
function neverAny(evidence) {
	return attention({
		evidence,
		risk: prose`Nothing is reported, so that no issues means nothing. Send one with ${code("send-test-event")}.`,
		next: [rerun("setup-preflight"), send]
	});
}
function blind(end) {
	const unknown = prose`It is not known whether events arrive, so that few issues prove nothing.`;
	return unanswered(end, unknown, anotherLook(end));
}
function arriving(counts, accepted) {
	const dropped = droppedEvents(counts);
	const share = dropped / (accepted + dropped);
	const evidence = sentences(prose`${figure(accepted)} error events accepted in the last 24 hours, of all environments.`, keptOut(counts));
	if (share < .5) return passed(evidence);
	return attention({
		evidence: sentences(evidence, prose`${percentFigure(share)} of what was sent to be stored was dropped.`),
		risk: prose`What is counted here is the smaller part of what happens.`,
		next: [instruct(prose`Look at the reasons in Sentry, Stats & Usage: spike protection, quota, rate limit of the key, or invalid events.`)]
	});
}
const groups = [
	{
		words: "dropped",
		ends: [
			"rate_limited",
			"invalid",
			"abuse",
			"cardinality_limited"
		]
	},
	{
		words: "filtered",
		ends: ["filtered"]
	},
	{
		words: "discarded by the client",
		ends: ["client_discard"]
	}
];
function keptOut(counts) {
	const parts = groups.flatMap(({ words, ends }) => {
		const events = eventsWith(counts, ...ends);
		const own = counts.filter(({ outcome, events: some }) => some > 0 && ends.some((end) => end === outcome));
		return events > 0 ? [prose`${figure(events)} ${phrase(words)}${reasonsOf(own)}`] : [];
	});
	return parts.length > 0 ? prose`Beside these: ${parts}.` : void 0;
}
const most = 3;
function reasonsOf(counts) {
	const words = [...counts].sort((a, b) => b.events - a.events).slice(0, most).flatMap(({ reason, events }) => reason ? [prose`${code(reason)} ${figure(events)}`] : []);
	return words.length > 0 ? prose` (${words})` : prose``;
}
// src/checks/health/monitors-healthy.ts
const monitorsHealthy = {
	id: "health/monitors-healthy",
	title: "No cron monitor is in error",
	need: "optional",
	judge({ monitors }) {
		if (monitors === null) return skipped(toldAbove);
		if (monitors.kind === "unseen") {
			if (monitors.cause === "unsupported") return skipped(prose`This server has no cron monitors.`, newer);
			if (monitors.detail?.kind === "missing-scope") return skipped(prose`The token may not see cron monitors.`, prose`With ${code("org:read")} cron monitors would be looked at, too.`);
			return unanswered(monitors, prose`It is not known whether cron monitors are in error.`, anotherLook(monitors));
		}
		const { rows, cut, dropped } = monitors.value;
		const failing = rows.filter((monitor) => failingIn(monitor).length > 0);
		if (failing.length > 0) return attention({
			evidence: prose`${counted(failing.length, "cron monitor", "cron monitors")} of ${rows.length} in error: ${failing.slice(0, named$1).map(wordsFor)}.`,
			risk: prose`A scheduled job failed, did not start, or did not end in time.`,
			next: [instruct(prose`Look at the last runs of the job, then at its monitor in Sentry, Crons.`)]
		});
		if (cut !== null || dropped > 0) return inconclusive({
			cause: cut?.cause ?? "truncated",
			risk: prose`None of the ${rows.length} cron monitors that were read is in error; there are more.`,
			next: [again$1]
		});
		return rows.length === 0 ? skipped(prose`The project has no cron monitors here.`) : passed(fine(rows));
	}
};
const named$1 = 10;
const again$1 = rerun("prod-health", "--require-host-network");
const newer = prose`Newer versions of Sentry have cron monitors, which watch scheduled jobs.`;
function failingIn({ disabled, states }) {
	return disabled ? [] : states.filter(({ failing, muted }) => failing && !muted);
}
function wordsFor(monitor) {
	const environments = failingIn(monitor).map(({ environment }) => code(environment));
	return prose`${code(monitor.slug)} (${environments})`;
}
function fine(rows) {
	const silenced = rows.filter(({ disabled, states }) => disabled || states.some(({ muted }) => muted)).length;
	const all = counted(rows.length, "cron monitor", "cron monitors");
	return silenced > 0 ? prose`${all}, none in error; ${silenced} switched off or muted, which were left out.` : prose`${all}, none in error.`;
}
// src/core/new-severe.ts
const newSevereTerms = "firstSeen:-24h level:[error,fatal]";
function newSevereAmong(issues, now) {
	const dayAgo = now.getTime() - 864e5;
	const severe = issues.filter(isHighSeverity);
	const found = severe.filter(({ firstSeen }) => firstSeen !== null && firstSeen.getTime() >= dayAgo);
	const isWhole = severe.every(({ firstSeen }) => firstSeen !== null);
	return {
		count: {
			...exactly(found.length),
			lowerBound: !isWhole
		},
		issues: found
	};
}
function newSevereListed(list) {
	return {
		count: countOf(list),
		issues: list.rows
	};
}
// src/checks/health/nothing-got-worse.ts
const nothingGotWorse = {
	id: "health/nothing-got-worse",
	title: "No issue regressed, escalates, or is new and severe",
	need: "required",
	judge({ backlog, newSevere, place }) {
		if (backlog === null || backlog.unresolved.kind === "unseen") return skipped(toldAbove);
		const severe = newSevere.kind === "seen" ? seen(newSevere.value.count) : newSevere;
		const all = [
			{
				words: prose`regressed`,
				query: "is:unresolved is:regressed",
				count: backlog.regressed
			},
			{
				words: prose`escalating`,
				query: "is:unresolved is:escalating",
				count: backlog.escalating
			},
			{
				words: prose`of level error or fatal and new in the last day`,
				query: `is:unresolved ${newSevereTerms}`,
				count: severe
			}
		];
		const figures = all.flatMap(({ words, count }) => count.kind === "seen" ? [prose`${countFigure(count.value)} ${words}`] : []);
		const evidence = sentences(prose`${figures}.`, namesOf(newSevere), inAll(backlog));
		const worse = all.filter(({ count }) => count.kind === "seen" && count.value.value > 0);
		const searches = worse.map(({ query }) => searchWords(query, place));
		const blind = blindness(all.map(({ count }) => count));
		if (worse.length > 0) return [gotWorse(sentences(evidence, prose`Searches: ${searches}.`)), ...blind];
		return blind.length > 0 ? blind : passed(evidence);
	}
};
function gotWorse(evidence) {
	return attention({
		evidence,
		risk: prose`Somebody should look at these before they reach more users.`,
		next: [rerun("issue-triage", "--require-host-network")]
	});
}
const again = rerun("prod-health", "--require-host-network");
function blindness(counts) {
	const unknown = prose`It is not known whether issues regressed, escalate, or are new and severe.`;
	const gap = counts.find((count) => count.kind === "unseen");
	if (gap) return [unanswered(gap, unknown, anotherLook(gap))];
	return counts.some((count) => count.kind === "seen" && count.value.value === 0 && !isExact(count.value)) ? [inconclusive({
		cause: "truncated",
		risk: unknown,
		next: [again]
	})] : [];
}
const named = 5;
function namesOf(newSevere) {
	if (newSevere.kind === "unseen" || newSevere.value.issues.length === 0) return void 0;
	const { count, issues } = newSevere.value;
	const names = issues.slice(0, named).map(({ shortId, id }) => code(shortId ?? id));
	const more = count.value - names.length;
	if (more <= 0) return prose`New and severe: ${names}.`;
	return isExact(count) ? prose`New and severe: ${names} and ${more} more.` : prose`New and severe: ${names} and others.`;
}
function inAll({ unresolved, highSeverity, highPriority }) {
	if (unresolved.kind === "unseen") return void 0;
	const severity = highSeverity.kind === "seen" ? [prose`${countFigure(highSeverity.value)} of level error or fatal`] : [];
	const priority = highPriority.kind === "seen" ? [prose`${countFigure(highPriority.value)} of high priority`] : [];
	const parts = [...severity, ...priority];
	return parts.length > 0 ? prose`Of ${countFigure(unresolved.value)} unresolved: ${parts}.` : void 0;
}
// src/checks/health/release-issues-seen.ts
const releaseIssuesSeen = {
	id: "health/release-issues-seen",
	title: "The issues of the release were counted",
	need: "optional",
	judge({ inRelease, place }) {
		if (inRelease === null) return skipped(prose`It is not known which release is meant.`, prose`With ${code("release")} the issues of the release that is live are counted apart.`);
		const { version, query, count } = inRelease;
		if (count === null) return skipped(toldAbove);
		const name = code(untrusted(version));
		if (count.kind === "unseen") {
			const unknown = prose`It is not known which issues release ${name} has.`;
			return unanswered(count, unknown, anotherLook(count));
		}
		return passed(sentences(prose`${countFigure(count.value)} of the unresolved issues have events of release ${name} (${searchWords(query, place)}).`, count.value.value === 0 ? prose`Whether Sentry knows this release is a question of release-gate.` : void 0));
	}
};
// src/checks/health/sessions-seen.ts
const sessionsSeen = {
	id: "health/sessions-seen",
	title: "Sessions arrive",
	need: "required",
	judge({ project, sessions }) {
		if (sessions === null) return skipped(toldAbove);
		if (sessions.kind === "unseen") return unanswered(sessions, prose`It is not known how many sessions crashed.`, anotherLook(sessions));
		const { value: group } = sessions;
		return group.sessions.total > 0 ? passed(countsOf(group)) : noneNow(project?.kind === "seen" ? project.value : null);
	}
};
function countsOf({ sessions, users }) {
	const ofSessions = prose`${percentFigure(crashFreeRate(sessions) ?? 0)} of ${figure(sessions.total)} sessions`;
	const rate = crashFreeRate(users);
	const ofUsers = rate === null ? prose`, users not known` : prose` and ${percentFigure(rate)} of about ${figure(users.total)} users`;
	const unhandled = sessions.unhandled === 0 ? void 0 : prose`${figure(sessions.unhandled)} more sessions ended unhandled.`;
	return sentences(prose`Crash-free in the last 24 hours: ${ofSessions}${ofUsers}.`, unhandled);
}
function noneNow(project) {
	if (project?.hasSessions === false) return skipped(prose`This project has never had sessions.`, prose`With release health switched on in the SDK the crash-free rate would be watched, too.`);
	if (project?.hasSessions === true) return attention({
		evidence: prose`No session in the last 24 hours; the project had some before.`,
		risk: prose`The crash-free rate is not watched: the application is not used, or the SDK reports no sessions any more.`,
		next: [rerun("setup-preflight"), instruct(prose`Compare with the release in which sessions ended.`)]
	});
	return inconclusive({
		cause: "too-little-data",
		risk: sentences(prose`No session in the last 24 hours.`, prose`The server does not say whether there ever were any.`),
		next: [rerun("prod-health", "--require-host-network")]
	});
}
// src/sources/sentry/monitors.ts
const alertsRead = [...organizationRead, "alerts:read"];
const failures = [
	"error",
	"missed_checkin",
	"timeout"
];
const state = pipe(object({
	name: words,
	status: string(),
	isMuted: lenient(boolean())
}), transform(({ name, status, isMuted }) => ({
	environment: name,
	failing: failures.includes(status),
	muted: isMuted === true
})));
const row = pipe(object({
	slug,
	status: lenient(string()),
	isMuted: lenient(boolean()),
	environments: array(state)
}), transform(({ slug: name, status, isMuted, environments }) => ({
	slug: name,
	disabled: status === "disabled",
	states: environments.map((one) => isMuted === true ? {
		...one,
		muted: true
	} : one)
})));
function monitors(org, project, environment) {
	return {
		path: sentryPath`organizations/${org}/monitors/`,
		query: {
			...projectParameter(project),
			environment: environment ?? void 0,
			per_page: 100
		},
		row,
		mostPages: 3,
		scopes: alertsRead,
		unsupportedWhen: routeIsMissing
	};
}
// src/sources/sentry/outcomes.ts
const group = object({
	by: object({
		outcome: string(),
		reason: lenient(words)
	}),
	totals: object({ "sum(quantity)": number().check(_nonnegative(), _lte(largestAmount)) })
});
const schema = pipe(object({ groups: array(group) }), transform(({ groups }) => groups.flatMap(({ by, totals }) => {
	const outcome = ingestOutcomes.find((known) => known === by.outcome);
	return outcome ? [{
		outcome,
		reason: by.reason,
		events: Math.round(totals["sum(quantity)"])
	}] : [];
})));
function ingestOutcomesOf(org, projectId) {
	return {
		path: sentryPath`organizations/${org}/stats_v2/`,
		query: {
			project: projectId,
			category: "error",
			field: "sum(quantity)",
			groupBy: ["outcome", "reason"],
			statsPeriod: "24h",
			interval: "1h"
		},
		schema,
		scopes: organizationRead,
		unsupportedWhen: routeIsMissing
	};
}
// src/modes/production.ts
async function production(from, target) {
	const meant = releaseFor(from);
	const [reach, found, gap, as] = await Promise.all([
		from.reach(),
		projectFor(from, target),
		environmentGap(from, target),
		seenAs(from, target)
	]);
	const [backlog, severe, release, inRelease, ofProject] = await Promise.all([
		backlogCounts(from, as),
		gap === null ? newSevereInLong(from, as) : null,
		meant,
		meant.then((version) => version === null ? null : gap ?? countUnresolved(from, as, version)),
		found.kind === "seen" ? askById(from, {
			org: target.org,
			project: found.value.id
		}, gap) : nothingAbout(found)
	]);
	return {
		reach,
		project: found,
		backlog,
		newSevere: severe ?? newSevereIn(backlog, serverTime(from)),
		release,
		inRelease,
		...ofProject
	};
}
function isLong(list) {
	return list.kind === "seen" && !isWhole(list.value);
}
async function newSevereInLong(from, target) {
	if (!isLong(await unresolvedList(from, target))) return null;
	const query = `${unresolvedSearch} ${newSevereTerms}`;
	const list = await asker(from, target)({
		query,
		sort: "new",
		mostPages: 1
	});
	return list.kind === "seen" ? seen(newSevereListed(list.value)) : list;
}
function newSevereIn({ issues: rows, complete }, now) {
	if (rows.kind === "unseen") return rows;
	return complete ? seen(newSevereAmong(rows.value, now)) : unseen("truncated");
}
async function releaseFor(from) {
	if (from.asked.release !== null) return from.asked.release;
	try {
		const meant = await inferredRelease(from);
		return "version" in meant ? meant.version : null;
	} catch {
		return null;
	}
}
function nothingAbout(end) {
	return {
		outcomes: end,
		sessions: end,
		monitors: end
	};
}
async function askById({ sentry, asked: { environment }, now }, { org, project: name }, gap) {
	const window = lastHours(now(), 24);
	const [outcomes, sessions, crons] = await Promise.all([
		sentry.ask(ingestOutcomesOf(org, name)),
		gap ?? sessionTotals(sentry, {
			org,
			project: name,
			environment,
			window
		}),
		gap ?? sentry.list(monitors(org, name, environment))
	]);
	return {
		outcomes,
		sessions,
		monitors: crons
	};
}
// src/modes/production-facts.ts
function productionFacts(from, target, seen) {
	const told = [];
	const tell = (answer) => {
		const first = unlessTold(answer, told);
		if (first?.kind === "unseen") told.push(first);
		return first;
	};
	const { self } = seen.reach;
	if (self.kind === "unseen" && self.cause !== "unsupported") told.push(self);
	const project = unlessTold(seen.project, told);
	if (project?.kind === "unseen" && project.detail?.kind !== "missing-scope") told.push(project, ...asForbidden(project));
	const backlog = tell(seen.backlog.unresolved) && seen.backlog;
	return {
		limits: from.asked.limits,
		newSevere: seen.newSevere,
		place: issuePlaceOf(from, {
			...target,
			...seen.project.kind === "seen" && { project: seen.project.value.id }
		}),
		project,
		backlog,
		outcomes: tell(seen.outcomes),
		sessions: tell(seen.sessions),
		monitors: tell(seen.monitors),
		inRelease: releaseView(seen, tell)
	};
}
function asForbidden({ cause }) {
	return cause === "not-found" ? [unseen("forbidden", { kind: "no-access" })] : [];
}
function releaseView({ release, inRelease }, tell) {
	if (release === null || inRelease === null) return null;
	return {
		version: release,
		query: unresolvedOfRelease(release),
		count: tell(inRelease)
	};
}
// src/modes/production-figures.ts
function productionMetrics({ backlog, inRelease, sessions, outcomes }) {
	const group = sessions.kind === "seen" ? sessions.value : null;
	const counts = outcomes.kind === "seen" ? outcomes.value : null;
	return {
		...backlogMetrics(backlog),
		"issues.in-release": inRelease ? countMetric(inRelease) : exactMetric(null),
		"sessions.count": exactMetric(group?.sessions.total ?? null),
		"sessions.crash-free": exactMetric(group && crashFreeRate(group.sessions)),
		"users.count": estimated(group?.users.total ?? null),
		"users.crash-free": estimated(group && crashFreeRate(group.users)),
		"events.accepted": exactMetric(counts && eventsWith(counts, "accepted")),
		"events.dropped": exactMetric(counts && droppedEvents(counts))
	};
}
function estimated(value) {
	return {
		value,
		lowerBound: false,
		estimated: value !== null
	};
}
function productionHeadline({ backlog, sessions }) {
	const { unresolved, newLastDay, regressed } = backlog;
	if (unresolved.kind === "unseen") return null;
	const total = sessions.kind === "seen" ? sessions.value.sessions : null;
	const rate = total && crashFreeRate(total);
	const parts = [
		prose`${countFigure(unresolved.value)} open`,
		...newLastDay.kind === "seen" ? [prose`${countFigure(newLastDay.value)} new`] : [],
		...regressed.kind === "seen" ? [prose`${countFigure(regressed.value)} regressed`] : [],
		...total && rate !== null ? [prose`crash-free ${percentFigure(rate)} of ${figure(total.total)} sessions`] : []
	];
	return prose`${parts}`;
}
// src/modes/prod-health.ts
const prodHealth = defineTargetMode({
	name: "prod-health",
	observe: async (from, target) => {
		const [seen, targeting] = await Promise.all([production(from, target), from.target()]);
		const { credentials } = from;
		return {
			...productionFacts(from, target, seen),
			seen,
			target,
			credentials,
			targeting,
			throughReleases: null,
			neighbours: []
		};
	},
	checks: [
		projectAccessible,
		backlogWithinLimit,
		nothingGotWorse,
		eventsAccepted,
		sessionsSeen,
		crashFreeAboveFloor,
		monitorsHealthy,
		releaseIssuesSeen
	],
	contribute: ({ seen, target, credentials: { origin } }) => {
		const headline = productionHeadline(seen);
		return {
			metrics: productionMetrics(seen),
			target: {
				...target,
				...origin.kind === "pinned" && { url: origin.address }
			},
			...headline && { headline },
			...seen.release !== null && { release: untrusted(seen.release) }
		};
	}
});
export { prodHealth };
