import { _ as baselineSample, a as doubtBesideFloorWords, b as hasUnhandled, c as neededWords, d as waitWords, f as windowWords, g as againstFloor, h as releaseHealthMetrics, i as comparisonWords, l as rateWords, m as neverHadSessions, n as inferredRelease, o as doubtWords, p as allowed, r as baselineWords, s as intervalWords, t as givenRelease, u as sourceWords, v as compareCrashFree, x as unitOf, y as crashesOf } from "./release-in-question.js";
import { Ct as _regex, D as project, E as isWhole$1, Et as phrase, F as moment, G as unseen, I as slug, J as failed, Jt as untrusted, K as worst, Kt as rawText, L as words, M as largestAmount, N as last, Ot as prose, P as lenient, St as _nonnegative, T as routeIsMissing, Tt as link, V as sentryPath, W as seen, X as passed, Y as inconclusive, Z as skipped, _t as union, a as figure, bt as _lte, ct as number, dt as pipe, gt as tuple, ht as transform, i as countFigure, it as int, j as id, kt as sentences, lt as object, mt as string, n as momentWords, nt as boolean, q as attention, r as counted, s as percentFigure, st as nullable, tt as array, w as self, wt as code, xt as _maxLength, z as organizationRead } from "./start.js";
import { a as rerun, i as instruct, n as outcomesOf, t as defineMode } from "./mode.js";
import { a as regressedInRelease, c as issuePlaceOf, f as toldAbove, i as newIssuesOfRelease, l as defineTargetMode, n as issuesInState, r as issuesOfRelease, s as releaseTerm, u as countMetric } from "./issues-of-release.js";
import { t as unanswered } from "./unanswered.js";
import { C as quantity$1, S as projectParameter, T as issueSearchHref, c as searchTerm, d as projectEnvironments, f as fullHour, g as eventRead, h as windowFrom, i as environmentSilence, l as crashFreeRate, m as lastHours, o as sessionTotals, p as hoursIn, r as environmentGap, s as sessionsByRelease, t as isOfProject, u as noSessions, w as issueHref } from "./own-issues.js";
import { a as breakdownWords, i as releaseRead, n as projectReleases, r as release } from "./releases.js";
import { a as nameProblems, i as nameAcceptable, n as versionsAligned, o as nearMissWords, r as namesAgree, s as proposalWords, t as codictateChecks } from "./codictate-checks.js";
import { t as releaseNameProblem } from "./name-problem.js";
import { t as checkoutFacts } from "./checkout-facts.js";
// src/checks/release/crash-free-above-floor.ts
const releaseCrashFreeAboveFloor = {
	id: "release/crash-free-above-floor",
	title: "The crash-free rate of the release is above the floor",
	need: "optional",
	judge({ releaseHealth: view, limits }) {
		if (limits.minCrashFree === null) return skipped(prose`No floor is set with ${code("min-crash-free")}.`);
		if (view.kind === "not-live") return skipped(prose`The release is not live yet.`);
		if (view.kind !== "seen" || view.value.sessions.total === 0) return skipped(toldAbove);
		const compared = againstFloor(view.value, limits, view.value.look);
		return compared === null ? skipped(toldAbove) : judged$1(view.value, compared, limits.minCrashFree, limits.minSample);
	}
};
function judged$1(health, compared, floor, minSample) {
	const { unit, release, comparison, doubt } = compared;
	const rate = prose`${rateWords(release, unit)}, ${windowWords(health.window)}, ${intervalWords(comparison.interval, health.look)}`;
	const evidence = sentences(prose`${rate}; the floor is ${percentFigure(floor / 100)}.`, sourceWords(health));
	const next = [rerun("issue-triage", "--require-host-network"), rerun("release-gate", "--require-host-network")];
	if (comparison.zone === "below") return failed({
		evidence,
		risk: prose`More users meet crashes than you allow.`,
		next: [instruct(prose`Stop the rollout or go back, then look at the crashes of this release.`), ...next]
	});
	if (doubt !== null) return attention({
		evidence: sentences(evidence, doubtBesideFloorWords(doubt)),
		risk: sentences(prose`By that it is below the floor.`, waitWords(health.wait)),
		next
	});
	if (comparison.zone === "above") return passed(evidence);
	if (comparison.reason === "suspected") return attention({
		evidence,
		risk: sentences(prose`It is below the floor, which may be chance.`, waitWords(health.wait)),
		next
	});
	const lack = comparison.reason === "insufficient-sample" ? prose`Too few ${phrase(unit)} for a verdict: ${figure(minSample)} (${code("min-sample")}) are needed.` : prose`It is not proven to be above yet.`;
	return inconclusive({
		cause: "too-little-data",
		risk: sentences(evidence, lack, waitWords(health.wait)),
		next
	});
}
// src/core/against-baseline.ts
function againstBaseline(health, limits) {
	const { baseline, look } = health;
	if (baseline.kind !== "found") return null;
	const compare = (unit, ending) => {
		const [release, before] = [crashesOf(health, unit, ending), crashesOf(baseline, unit, ending)];
		return {
			unit,
			ending,
			release,
			baseline: before,
			comparison: compareCrashFree(release, before, allowed(limits), look)
		};
	};
	const unit = unitOf(health, limits);
	const sides = [health, baseline].filter(hasUnhandled).length;
	const crashed = compare(unit, "crashed");
	const together = sides === 0 ? null : compare(unit, "crashed-or-unhandled");
	const decides = together !== null && sides === 2 ? worse$1(together, crashed) : crashed;
	const ofAll = unit === "users" ? (together === null ? ["crashed"] : ["crashed-or-unhandled", "crashed"]).map((ending) => compare("sessions", ending)) : [];
	return {
		...decides,
		doubt: doubtAbout(decides, sides === 1 ? together : null, ofAll)
	};
}
function isUsable(compared) {
	return compared !== null && compared.baseline.n >= 1e3;
}
function looksWorse({ comparison: { zone, reason } }) {
	return zone === "worse" || reason === "suspected";
}
function worse$1(one, other) {
	return severity(other) > severity(one) ? other : one;
}
function severity(compared) {
	const { zone } = compared.comparison;
	if (zone === "worse") return 3;
	if (zone === "open") return looksWorse(compared) ? 2 : 1;
	return 0;
}
function doubtAbout({ comparison }, otherwise, ofAll) {
	if (comparison.zone === "worse") return null;
	if (otherwise !== null && looksWorse(otherwise)) return otherwise;
	const worseOfAll = ofAll.find((one) => one.comparison.zone === "worse");
	if (worseOfAll) return worseOfAll;
	const isUnproven = otherwise !== null && otherwise.comparison.zone !== "kept";
	return comparison.zone === "kept" && isUnproven ? otherwise : null;
}
// src/checks/release/crash-free-kept.ts
const crashFreeKept = {
	id: "release/crash-free-kept",
	title: "The release crashes no more than its baseline",
	need: "optional",
	judge({ releaseHealth: view, limits }) {
		if (view.kind === "not-live") return skipped(prose`The release is not live yet.`);
		if (view.kind !== "seen" || view.value.sessions.total === 0) return skipped(toldAbove);
		const compared = againstBaseline(view.value, limits);
		if (isUsable(compared) && compared.comparison.zone === "worse") return worse(view.value, compared, limits);
		const doubt = compared?.doubt ?? null;
		if (compared !== null && isUsable(doubt) && looksWorse(doubt)) return doubted(view.value, compared, doubt, limits);
		return isUsable(compared) ? judged(view.value, compared, limits) : withoutBaseline(view.value, compared, limits);
	}
};
const again$6 = rerun("release-gate", "--require-host-network");
function evidenceOf(health, compared, limits) {
	return sentences(comparisonWords(health, compared, limits), sourceWords(health));
}
function worse(health, compared, limits) {
	return failed({
		evidence: evidenceOf(health, compared, limits),
		risk: prose`More users meet crashes than with the release before, and chance does not explain it.`,
		next: [instruct(prose`Stop the rollout or go back, then look at the crashes that are new or more frequent in this release.`), rerun("issue-triage", "--require-host-network")]
	});
}
function doubted(health, compared, doubt, limits) {
	return attention({
		evidence: sentences(evidenceOf(health, compared, limits), doubtWords(doubt, compared.unit)),
		risk: sentences(prose`More may go wrong than with the release before.`, waitWords(health.wait)),
		next: [rerun("issue-triage", "--require-host-network"), again$6]
	});
}
function besideLater(evidence) {
	return attention({
		evidence,
		risk: prose`The release that is given as ${code("baseline-release")} is newer than this one: what both brought is not seen.`,
		next: [instruct(nameOne)]
	});
}
function judged(health, compared, limits) {
	const evidence = evidenceOf(health, compared, limits);
	const { zone, reason } = compared.comparison;
	const { baseline } = health;
	if (zone === "kept" && compared.doubt === null) return baseline.kind === "found" && baseline.isLater ? besideLater(evidence) : passed(evidence);
	const open = compared.doubt ?? compared;
	const outlook = sentences(neededWords(health, open, limits), waitWords(health.wait));
	if (reason === "suspected") return attention({
		evidence,
		risk: sentences(prose`It looks worse, and it is not proven to be too much.`, outlook),
		next: [rerun("issue-triage", "--require-host-network"), again$6]
	});
	const lack = reason === "insufficient-sample" ? prose`Too few ${phrase(compared.unit)} for a verdict: ${figure(limits.minSample)} (${code("min-sample")}) are needed at least.` : prose`There is no verdict yet.`;
	const doubt = compared.doubt && doubtWords(compared.doubt, compared.unit);
	return inconclusive({
		cause: "too-little-data",
		risk: sentences(evidence, doubt ?? void 0, lack, outlook),
		next: [again$6]
	});
}
function withoutBaseline(health, compared, limits) {
	const { baseline } = health;
	const unknown = prose`Whether the release crashes more than the one before is not known.`;
	if (baseline.kind === "unseen") return unanswered(baseline, unknown, instruct(nameOne));
	const why = whyNone(baseline, compared);
	const mayHaveOne = baseline.kind === "none" && baseline.why === "unknown-order";
	if (limits.minCrashFree !== null && !mayHaveOne) return skipped(sentences(why, prose`${code("min-crash-free")} decides.`));
	return inconclusive({
		cause: "too-little-data",
		risk: sentences(unknown, why, waitWords(health.wait)),
		next: [instruct(nameOne), ...limits.minCrashFree === null ? [instruct(setFloor)] : []]
	});
}
const setFloor = prose`Or set a floor with ${code("min-crash-free")}, which needs no baseline.`;
const nameOne = prose`Name an earlier release that has sessions with ${code("baseline-release")}.`;
function whyNone(baseline, compared) {
	if (baseline.kind === "none") return phrase(reasons$1[baseline.why]);
	const unit = compared?.unit ?? "sessions";
	const counted = rateWords(compared?.baseline ?? {
		x: 0,
		n: 0
	}, unit);
	return prose`The baseline is too small, ${figure(baselineSample)} ${phrase(unit)} are needed: ${counted}, ${baselineWords(baseline)}.`;
}
const reasons$1 = {
	"first-release": "No release of this project was created before it.",
	"first-of-package": "No release of its package (what stands before the last @ of its name) was created before it, and other packages of the project are no measure for it.",
	"same-release": "The release that is given as baseline-release is this one.",
	"unknown-order": "Those before it are not among the newest releases of the project that could be read."
};
// src/checks/release/error-volume-known.ts
const errorVolumeKnown = {
	id: "release/error-volume-known",
	title: "The errors of the release are counted",
	need: "optional",
	judge({ errors, releaseSessions }) {
		if (releaseSessions.kind === "seen" && releaseSessions.value > 0) return skipped(prose`Sessions tell how healthy the release is.`);
		if (errors.kind === "unseen") return errors.detail?.kind === "missing-scope" ? skipped(prose`Not counted.`, prose`With the scope ${code("org:read")} the errors of the release could be counted.`) : skipped(prose`Not counted.`);
		const { users, events } = errors.value;
		return passed(prose`${counted(events ?? 0, "error event", "error events")} of ${counted(users ?? 0, "user", "users")} in the release, over the last 90 days at most. Where no sessions are seen there is nothing to measure them by: they decide nothing.`);
	}
};
function isFault({ category, level }) {
	return (category === null || faults.includes(category)) && !quiet.includes(level);
}
const faults = [
	"error",
	"outage",
	"cron",
	"uptime"
];
const quiet = [
	"sample",
	"debug",
	"info"
];
function isBlocking(issue) {
	const { users, events } = issue.impact;
	return isSevere(issue) && ((users ?? 0) >= 3 || (events ?? 0) >= 10);
}
function isSevere({ isUnhandled, level, priority }) {
	return isUnhandled === true || level === "fatal" || priority === "high";
}
function isWeighty({ impact: { users, of } }) {
	return of === "release" && (users ?? 0) >= 3;
}
// src/core/release-issue-words.ts
const shown$4 = 10;
function issuesWords(issues, place) {
	const more = issues.length > shown$4 ? prose` and ${issues.length - shown$4} more` : prose``;
	return prose`${issues.slice(0, shown$4).map((issue) => issueWords(issue, place))}${more}`;
}
function issueWords({ id, shortId, level, impact }, place) {
	const facts = prose`${phrase(level)}, ${impactWords(impact)}, ${link("open", issueHref(place, id))}`;
	return prose`${code(shortId ?? untrusted(`issue ${id}`))} (${facts})`;
}
function impactWords({ users, events, of }) {
	const [first, second] = [...users === null ? [] : [counted(users, "user", "users")], ...events === null ? [] : [counted(events, "event", "events")]];
	if (!first) return prose`users and events unknown`;
	const both = second ? prose`${first} and ${second}` : first;
	return of === "release" ? prose`${both} in the release` : prose`at most ${both}, those of its whole life`;
}
function foundWith({ query }, place) {
	const at = link("search", issueSearchHref(place, query));
	const where = place.environment === null ? prose`` : prose` in the environment ${code(untrusted(place.environment))}`;
	return prose`Found with ${code(untrusted(query))}${where} (${at}), over the last 90 days at most.`;
}
function newnessWords({ environment }) {
	return environment === null ? prose`New is what some environment saw first in this release, wherever else it was before.` : prose`New is what this environment saw first in this release, wherever else it was before.`;
}
function leftOutWords({ issues }) {
	const count = issues.filter((issue) => !isFault(issue)).length;
	if (count === 0) return void 0;
	return prose`Left out: ${counted(count, "issue", "issues")} of a level below warning, or not about errors or outages.`;
}
function boundWords(issues) {
	if (issues.every(({ impact }) => impact.of === "release")) return void 0;
	return prose`Users and events of a whole life are upper bounds for those in the release, which the scope ${code("org:read")} lets be counted.`;
}
// src/checks/release/issues-not-widespread.ts
const wideShare = 1;
const wideUsers = 25;
const issuesNotWidespread = {
	id: "release/issues-not-widespread",
	title: "No new or regressed issue reaches a large part of the users of the release",
	need: "optional",
	judge({ newIssues, regressedIssues, issuePlace: place, releaseUsers, releaseSessions }) {
		if (newIssues.kind === "unseen") return skipped(prose`The new issues were not seen.`);
		if (releaseUsers.kind === "unseen" || releaseUsers.value === 0) return skipped(prose`How many users the release has is not known: ${phrase(whyNoUsers(releaseSessions))}.`);
		const all = releaseUsers.value;
		const regressed = regressedIssues.kind === "seen" ? regressedIssues.value.inRelease : null;
		const faults = distinct([...newIssues.value.issues, ...regressed?.issues ?? []]).filter(isFault);
		const reaching = faults.filter(({ impact: { users } }) => isWide(users ?? 0, all));
		const wide = reaching.filter((issue) => isComparable(issue, all));
		const measured = prose`${wide.length} of ${counted(faults.length, "new or regressed issue", "new or regressed issues")} with at least ${wideUsers} users and ${wideShare} % of the ${figure(all)} users of the release, 0 allowed.`;
		const background = foundWith(newIssues.value, place);
		if (wide.length > 0) return failed({
			evidence: sentences(measured, prose`${issuesWords(wide, place)}.`, background),
			risk: prose`What came with the release reaches a large part of its users.`,
			next: [instruct(prose`Fix these issues or roll the release back.`), rerun("issue-triage", "--require-host-network")]
		});
		const rest = newIssues.value.rest ?? regressed?.rest;
		if (rest) return unanswered(rest, sentences(measured, background), again$5);
		if (reaching.length === 0) return passed(sentences(measured, background));
		return inconclusive({
			cause: "too-little-data",
			risk: sentences(measured, prose`Of these no share can be told: ${issuesWords(reaching, place)}.`, why$1),
			next: [instruct(prose`Look at these issues.`), again$5]
		});
	}
};
const again$5 = rerun("release-gate", "--require-host-network");
const why$1 = prose`Their users are those of a whole life, or more than had a session of the release.`;
function whyNoUsers(sessions) {
	if (sessions.kind === "unseen") return "its sessions were not seen";
	return sessions.value === 0 ? "there are no sessions of it" : "its sessions do not name any";
}
function isWide(users, all) {
	return users >= wideUsers && users * 100 >= all * wideShare;
}
function isComparable({ impact: { of, users } }, all) {
	return of === "release" && (users ?? 0) <= all;
}
function distinct(issues) {
	return [...new Map(issues.toReversed().map((issue) => [issue.id, issue])).values()].reverse();
}
// src/checks/release/new-issues-within-limit.ts
const newIssuesWithinLimit = {
	id: "release/new-issues-within-limit",
	title: "The release brought no more blocking issues than are allowed",
	need: "optional",
	judge({ newIssues, issuePlace: place, limits: { maxNewIssues: limit } }) {
		const again = rerun("release-gate", "--require-host-network");
		if (newIssues.kind === "unseen") return unanswered(newIssues, prose`Whether this release brought new issues is not known.`, again);
		const { issues, rest } = newIssues.value;
		const faults = issues.filter(isFault);
		const blocking = faults.filter(isBlocking);
		const measured = sentences(prose`${blocking.length} blocking of ${counted(faults.length, "new issue", "new issues")}${rest ? prose` that were read` : prose``}, ${limit} allowed (${code("max-new-issues")}).`, rule);
		const background = sentences(newnessWords(place), leftOutWords(newIssues.value), foundWith(newIssues.value, place));
		if (blocking.length > limit) return failed({
			evidence: sentences(measured, prose`${issuesWords(blocking, place)}.`, boundWords(blocking), background),
			risk: prose`Users run into errors that no release before had.`,
			next: [instruct(prose`Fix these issues or roll the release back; resolve or archive those that may stay.`), rerun("issue-triage", "--require-host-network")]
		});
		if (rest) return unanswered(rest, sentences(measured, prose`Those that were not read may block.`, background), again);
		if (faults.length > 0) return attention({
			evidence: sentences(measured, prose`${issuesWords(faults, place)}.`, boundWords(faults), background),
			risk: prose`New issues grow while a release spreads.`,
			next: [instruct(prose`Look at these issues before the release spreads further.`), again]
		});
		return passed(sentences(measured, background));
	}
};
const rule = prose`An issue blocks if it is unhandled, fatal or of high priority, and had ${3} users or ${10} events.`;
// src/checks/release/nothing-escalating.ts
const nothingEscalating = {
	id: "release/nothing-escalating",
	title: "No issue of the release escalates",
	need: "optional",
	judge({ newIssues, escalatingIssues, issuePlace: place }) {
		const again = rerun("release-gate", "--require-host-network");
		if (escalatingIssues.kind === "unseen") return newIssues.kind === "unseen" && newIssues.cause === escalatingIssues.cause ? skipped(prose`Not seen, for the same reason as the new issues.`) : unanswered(escalatingIssues, prose`Whether issues of this release escalate is not known.`, again);
		const { issues, rest } = escalatingIssues.value;
		const faults = issues.filter(isFault);
		const measured = prose`${counted(faults.length, "escalating issue", "escalating issues")}, 0 expected. In its first week a new issue practically never escalates.`;
		const background = sentences(leftOutWords(escalatingIssues.value), foundWith(escalatingIssues.value, place));
		if (faults.length > 0) return attention({
			evidence: sentences(measured, prose`${issuesWords(faults, place)}.`, background),
			risk: prose`Known issues occur far more often than before, in this release too.`,
			next: [instruct(prose`Look at whether the release makes these issues worse.`), again]
		});
		return rest ? unanswered(rest, sentences(measured, background), again) : passed(sentences(measured, background));
	}
};
// src/checks/release/nothing-regressed.ts
const nothingRegressed = {
	id: "release/nothing-regressed",
	title: "No resolved issue came back with the release",
	need: "optional",
	judge({ newIssues, regressedIssues, issuePlace }) {
		if (regressedIssues.kind === "seen") return judgeRegressed(regressedIssues.value, issuePlace);
		if (newIssues.kind === "unseen" && newIssues.cause === regressedIssues.cause) return skipped(prose`Not seen, for the same reason as the new issues.`);
		return unanswered(regressedIssues, prose`Whether resolved issues came back with this release is not known.`, again$4);
	}
};
const again$4 = rerun("release-gate", "--require-host-network");
const look$1 = instruct(prose`Look at why the fixes of these issues are not in the release, or do not hold.`);
function judgeRegressed({ inRelease, elsewhere }, place) {
	const { rest } = inRelease;
	const faults = inRelease.issues.filter(isFault);
	const weighty = faults.filter(isWeighty);
	const others = elsewhere.filter(isFault);
	const measured = prose`${counted(faults.length, "regressed issue", "regressed issues")}, ${weighty.length} with ${3} users or more in the release, 0 allowed.`;
	const background = sentences(leftOutWords(inRelease), foundWith(inRelease, place));
	if (weighty.length > 0) return failed({
		evidence: sentences(measured, prose`${issuesWords(weighty, place)}.`, background),
		risk: prose`Errors that were taken for fixed are back.`,
		next: [look$1, rerun("issue-triage", "--require-host-network")]
	});
	if (rest) return unanswered(rest, sentences(measured, prose`Those that were not read may weigh more.`, background), again$4);
	const notes = [faults.length > 0 ? sentences(prose`${issuesWords(faults, place)}.`, boundWords(faults)) : void 0, others.length > 0 ? elsewhereWords(others, place) : void 0];
	if (notes.every((note) => note === void 0)) return passed(sentences(measured, background));
	return attention({
		evidence: sentences(measured, ...notes, background),
		risk: prose`Errors that were taken for fixed may be back for more users soon.`,
		next: [look$1, again$4]
	});
}
function elsewhereWords(issues, place) {
	return prose`Back since another release, and seen in this one: ${issuesWords(issues, place)}.`;
}
// src/checks/release/sessions-seen.ts
const releaseSessionsSeen = {
	id: "release/sessions-seen",
	title: "Sessions of the release arrive",
	need: "optional",
	judge({ releaseHealth: view }) {
		if (view.kind === "no-release") return skipped(toldAbove);
		if (view.kind === "not-live") return skipped(prose`The release is not live yet.`, unwaited(view.unusedMinutes));
		if (view.kind === "unseen") return unanswered(view, prose`It is not known how many sessions of the release crashed.`, again$3);
		const { value: health } = view;
		return health.sessions.total > 0 ? some(health) : none$1(health);
	}
};
const again$3 = rerun("release-gate", "--require-host-network");
function unwaited(minutes) {
	return minutes === void 0 ? void 0 : prose`None of the ${minutes} minutes of ${code("wait-minutes")} was waited: there is nothing to wait for before a release is live. Run this again once it is, with ${code("phase")} set to post where Sentry is not told of deploys.`;
}
function some(health) {
	const { sessions, users, window } = health;
	const people = users === null ? prose`` : prose` of about ${figure(users.total)} users`;
	const unhandled = sessions.unhandled === 0 ? prose`` : prose`, ${figure(sessions.unhandled)} ended unhandled`;
	const evidence = prose`${figure(sessions.total)} sessions${people} ${windowWords(window)}; ${figure(sessions.crashed)} crashed${unhandled}.`;
	return passed(sentences(evidence, sourceWords(health)), errorsAdvice(health));
}
function errorsAdvice({ sessions }) {
	const notWell = sessions.errored + sessions.abnormal + sessions.unhandled;
	return notWell > sessions.total / 10 ? prose`${figure(notWell)} more sessions had errors or ended abnormally, which does not count as a crash: look at the issues of the release.` : void 0;
}
function none$1(health) {
	if (neverHadSessions(health)) return skipped(sentences(prose`Neither this release nor its project has ever had sessions: its issues decide.`, health.wait.end === "over" ? prose`They were looked at again when the ${health.wait.minutes} minutes of ${code("wait-minutes")} were over.` : void 0), prose`With release health switched on in the SDK crashes would be compared with the release before. Until then compare the errors per hour of both in Sentry, with their traffic in mind.`);
	return inconclusive({
		cause: "too-little-data",
		risk: sentences(prose`No session of the release ${windowWords(health.window)}: this is not a crash-free rate of 100 %.`, waitWords(health.wait)),
		next: [instruct(prose`Look whether the release is in use, and whether its SDK sends sessions under this very release name.`), again$3]
	});
}
// src/core/softened.ts
function softened(check) {
	return {
		...check,
		judge(facts) {
			const outcomes = outcomesOf(check, facts);
			return facts.rollback.isRollback === true ? outcomes.map((outcome) => soften(outcome, facts.rollback)) : outcomes;
		}
	};
}
function soften(outcome, rollback) {
	if (outcome.kind !== "failed") return outcome;
	return {
		...outcome,
		kind: "attention",
		evidence: sentences(outcome.evidence, why(rollback))
	};
}
function why({ newest }) {
	const behind = newest === null ? prose`` : prose` behind ${code(newest.version)}, deployed to ${code(newest.environment)} at ${momentWords(newest.finished)}`;
	return prose`This release goes back${behind}, and a rollback is not stopped.`;
}
// src/core/when-live.ts
function whenLive(check) {
	return {
		...check,
		judge: (facts) => facts.stage === "live" ? check.judge(facts) : skipped(reasons[facts.stage])
	};
}
const reasons = {
	absent: toldAbove,
	"not-live": prose`The release is not live yet.`
};
// src/modes/joined-mode.ts
function joinedMode(name, looks) {
	return {
		name,
		sendsTestEvent: looks.some((look) => look.sendsTestEvent),
		examine: async (from, policy) => together(name, await Promise.all(looks.map((look) => look.examine(from, policy)))),
		unseen: (...end) => together(name, looks.map((look) => look.unseen(...end)))
	};
}
function together(name, reports) {
	const results = reports.flatMap((report) => report.results);
	const statuses = results.map(({ status }) => status).filter((status) => status !== null);
	return {
		...Object.assign({}, ...reports),
		mode: name,
		results,
		status: worst(statuses)
	};
}
// src/modes/release-headline.ts
function releaseHeadline({ stage, releaseHealth, newIssues, limits }) {
	if (stage !== "live") return null;
	const parts = [...releaseHealth.kind === "seen" ? crashFreeWords(releaseHealth.value, limits) : [], ...newIssues.kind === "seen" ? [prose`${countFigure(newIssues.value.count)} ${phrase(newIssues.value.count.value === 1 ? "new issue" : "new issues")}`] : []];
	return parts.length === 0 ? null : prose`${parts}`;
}
function crashFreeWords(health, limits) {
	const rate = crashFreeRate(health.sessions);
	if (rate === null) return [prose`no sessions`];
	const compared = againstBaseline(health, limits);
	const { baseline } = health;
	const rateBefore = isUsable(compared) && baseline.kind === "found" ? crashFreeRate(baseline.sessions) : null;
	const before = rateBefore === null ? prose`` : prose` (before: ${percentFigure(rateBefore)})`;
	return [prose`crash-free ${percentFigure(rate)} of ${figure(health.sessions.total)} sessions${before}`];
}
// src/sources/sentry/release-events.ts
const counts = {
	"count()": quantity$1,
	"count_unique(user)": quantity$1
};
function impactOf(row) {
	return {
		users: row["count_unique(user)"],
		events: row["count()"],
		of: "release"
	};
}
const total = pipe(object({ data: array(object(counts)).check(_maxLength(1)) }), transform(({ data }) => data.map(impactOf)));
function errorsOfRelease(search) {
	return {
		...asked(search),
		schema: total
	};
}
const byIssue = pipe(object({ data: array(object({
	"issue.id": id,
	...counts
})) }), transform(({ data }) => new Map(data.map((row) => [row["issue.id"], impactOf(row)]))));
function errorsOfIssues(search, ids) {
	return {
		...asked(search, `issue.id:[${ids.join(",")}]`),
		schema: byIssue
	};
}
function asked({ org, project, environment, version }, ofIssues) {
	const terms = [
		releaseTerm("release", version),
		...ofIssues === void 0 ? [] : [ofIssues],
		"!event.type:transaction"
	];
	const query = {
		...projectParameter(project),
		dataset: "errors",
		field: [...ofIssues === void 0 ? [] : ["issue.id"], ...Object.keys(counts)],
		query: terms.join(" "),
		statsPeriod: "90d",
		per_page: 100,
		environment: environment ?? void 0
	};
	return {
		path: sentryPath`organizations/${org}/events/`,
		query,
		scopes: organizationRead
	};
}
// src/modes/release-issue-lists.ts
const mostCounted = 50;
async function releaseIssueLists(from, target, version) {
	const [newIssues, history, all] = await Promise.all([
		newIssuesOfRelease(from, target, version),
		regressedInRelease(from, target, version),
		issuesOfRelease(from, target, version)
	]);
	const listed = all.kind === "seen" ? all.value.rows.filter(({ impact }) => impact.of === "release") : [];
	const known = new Map(listed.map(({ id, impact }) => [id, impact]));
	const [impacts, regressedNow, escalatingIssues] = await Promise.all([
		missingImpacts(from, target, version, [newIssues, history], known),
		issuesInState(from, target, version, "regressed"),
		issuesInState(from, target, version, "escalating")
	]);
	const counted = withImpacts(new Map([...known, ...impacts]));
	return {
		newIssues: counted(newIssues),
		regressedIssues: regressedIn(counted(history), regressedNow),
		escalatingIssues
	};
}
async function missingImpacts({ asked, sentry }, target, version, lists, known) {
	const uncounted = lists.flatMap((list) => list.kind === "seen" ? list.value.issues : []).filter((issue) => issue.impact.of === "life" && isFault(issue) && !known.has(issue.id));
	if (uncounted.length === 0) return new Map();
	const ids = uncounted.slice(0, mostCounted).map(({ id }) => id);
	const found = await sentry.ask(errorsOfIssues({
		...target,
		environment: asked.environment,
		version
	}, ids));
	return found.kind === "seen" ? found.value : new Map();
}
function withImpacts(impacts) {
	const counted = (issue) => {
		const impact = issue.impact.of === "life" ? impacts.get(issue.id) : void 0;
		return impact ? {
			...issue,
			impact
		} : issue;
	};
	return (list) => list.kind === "seen" ? seen({
		...list.value,
		issues: list.value.issues.map(counted)
	}) : list;
}
function regressedIn(history, state) {
	if (history.kind === "unseen") return history;
	const { issues } = history.value;
	if (state.kind === "unseen") return issues.length > 0 ? seen({
		inRelease: history.value,
		elsewhere: []
	}) : state;
	const known = new Set(issues.map(({ id }) => id));
	return seen({
		inRelease: history.value,
		elsewhere: state.value.issues.filter(({ id }) => !known.has(id))
	});
}
// src/modes/target-by-id.ts
async function targetById({ sentry }, { org, project: name }, version) {
	const found = await sentry.ask(release(org, version));
	return {
		org,
		project: (found.kind === "seen" ? found.value.projects.find(({ id, slug }) => slug === name || id === name) : null)?.id ?? name
	};
}
// src/modes/release-seen-as.ts
async function releaseSeenAs(from, target, version) {
	const [byId, all] = await Promise.all([targetById(from, target, version), issuesOfRelease(from, target, version)]);
	const isForeign = all.kind === "unseen" && all.cause === "unsupported";
	if (!isForeign && !await isUnproven(from, target, version, all)) return target;
	const found = await issuesOfRelease(from, byId, version);
	return found.kind === "seen" && found.value.rows.every((row) => isOfProject(row, target)) && (isForeign || found.value.rows.length > 0) ? byId : target;
}
async function isUnproven(from, target, version, all) {
	if (all.kind === "unseen" || all.value.rows.length > 0) return false;
	const table = await from.sentry.ask(errorsOfRelease({
		...target,
		environment: from.asked.environment,
		version
	}));
	return table.kind === "unseen" || table.value.length === 0;
}
// src/modes/release-issues-facts.ts
async function releaseIssuesFacts(from, target, { version }) {
	const asking = ask(from, target, version);
	const [gap, as, first] = await Promise.all([
		environmentGap(from, target),
		releaseSeenAs(from, target, version),
		asking
	]);
	const measures = {
		issuePlace: issuePlaceOf(from, target),
		limits: from.asked.limits
	};
	const end = gap ?? await silenceOf(from, as, version);
	if (end) return {
		newIssues: end,
		regressedIssues: end,
		escalatingIssues: end,
		errors: end,
		...measures
	};
	return {
		...as === target ? first : await ask(from, as, version),
		...measures
	};
}
async function ask(from, target, version) {
	const search = {
		...target,
		environment: from.asked.environment,
		version
	};
	const [lists, table] = await Promise.all([releaseIssueLists(from, target, version), from.sentry.ask(errorsOfRelease(search))]);
	return {
		...lists,
		errors: mapped(table, ([row]) => row ?? none)
	};
}
const none = {
	users: 0,
	events: 0,
	of: "release"
};
async function silenceOf(from, target, version) {
	const all = await issuesOfRelease(from, target, version);
	return all.kind === "seen" && all.value.rows.length === 0 ? environmentSilence(from, target) : null;
}
function mapped(observed, change) {
	return observed.kind === "seen" ? seen(change(observed.value)) : observed;
}
function releaseIssueMetrics({ newIssues, regressedIssues }) {
	return {
		"release.new-issues": countMetric(mapped(newIssues, ({ count }) => count)),
		"release.regressed-issues": countMetric(mapped(regressedIssues, ({ inRelease }) => inRelease.count))
	};
}
// src/checks/release/given-name-acceptable.ts
const givenNameAcceptable = {
	id: "release/given-name-acceptable",
	title: "A release of the given name can exist",
	need: "required",
	judge({ given }) {
		if (given === null) return skipped(prose`No release is given.`);
		const { version, problem } = given;
		if (problem === null) return passed(prose`Nothing in ${code(version)} is refused.`);
		return failed({
			evidence: prose`Sentry never accepts the name ${code(version)}, because it ${phrase(nameProblems[problem.kind])}.`,
			risk: prose`There is no such release and never will be: uploads and events have to go by another name.`,
			next: [instruct(proposalWords("proposal" in problem ? problem.proposal : null)), instruct(prose`Give the SDK, the upload and this step the same name.`)]
		});
	}
};
// src/modes/release-local-facts.ts
async function releaseLocalFacts(from) {
	const { release, markers } = await checkoutFacts(from);
	const version = from.asked.release === null ? null : untrusted(from.asked.release);
	return {
		release,
		markers,
		given: version && {
			version,
			problem: releaseNameProblem(version)
		}
	};
}
const releaseLocalChecks = [
	givenNameAcceptable,
	nameAcceptable,
	namesAgree(failed),
	versionsAligned(failed),
	...codictateChecks
];
// src/core/deploy-environment.ts
function deployEnvironment(given, own, others) {
	if (given !== null) return {
		name: untrusted(given),
		source: "given"
	};
	const newest = newestFinished(own);
	if (newest) return {
		name: newest.environment,
		source: "own-deploy"
	};
	const elsewhere = newestFinished(others);
	return elsewhere ? {
		name: elsewhere.environment,
		source: "other-deploy"
	} : null;
}
function finishedIn(deploys, environment) {
	const isThere = (deploy) => deploy.finished !== null && (environment === null || rawText(deploy.environment) === rawText(environment));
	return deploys.filter(isThere).sort((one, other) => other.finished.getTime() - one.finished.getTime());
}
function newestFinished(deploys) {
	return finishedIn(deploys, null)[0];
}
// src/core/release-phase.ts
function phaseOf(signs) {
	const { asked, environment, deploys, deploysUnseen, hasSessions, hasEvents } = signs;
	if (asked !== "auto") return {
		phase: asked,
		reason: prose`Asked for with ${code("phase")}.`,
		unseen: null
	};
	const [deploy] = finishedIn(deploys, environment?.name ?? null);
	if (deploy) return live(prose`Its deploy to ${code(deploy.environment)} was finished at ${momentWords(deploy.finished)}.`);
	if (hasSessions) return live(prose`Sessions of it have come in.`);
	if (hasEvents) return live(prose`Events of it have come in.`);
	const end = deploysUnseen ?? (hasSessions === null ? unseen("unsupported") : null);
	if (end) return {
		phase: "post",
		reason: prose`Nothing shows that it is not live.`,
		unseen: end
	};
	const where = environment ? prose` to ${code(environment.name)}` : prose``;
	return {
		phase: "pre",
		reason: prose`No deploy of it${where} is finished, and neither sessions nor events have come in.`,
		unseen: null
	};
}
function live(reason) {
	return {
		phase: "post",
		reason,
		unseen: null
	};
}
// src/core/conclusive.ts
const passing = [
	"network",
	"timeout",
	"rate-limited",
	"server",
	"unexpected-shape"
];
function isConclusive(view, limits) {
	if (view.kind === "unseen") return !passing.includes(view.cause);
	if (view.kind !== "seen") return true;
	const { value: health } = view;
	if (health.sessions.total === 0) return false;
	const floor = againstFloor(health, limits, health.look);
	const compared = againstBaseline(health, limits);
	if (compared === null && health.baseline.kind === "unseen" && passing.includes(health.baseline.cause)) return false;
	if (compared?.comparison.zone === "worse" || floor?.comparison.zone === "below") return true;
	if (compared?.doubt || floor?.doubt) return false;
	const isDecidedByFloor = floor !== null && floor.comparison.zone !== "open";
	if (compared?.comparison.reason === "small-baseline") return isDecidedByFloor;
	return (compared === null || compared.comparison.zone !== "open") && (floor === null || isDecidedByFloor);
}
// src/core/release-package.ts
function packageOf(version) {
	const at = version.lastIndexOf("@");
	return at > 0 ? version.slice(0, at) : null;
}
function isSamePackage(one, other) {
	return packageOf(nameOf$1(one)) === packageOf(nameOf$1(other));
}
function nameOf$1(version) {
	return typeof version === "string" ? version : rawText(version);
}
// src/core/baseline.ts
function chooseBaseline(candidate, { rows, isWhole }, groups) {
	const earlier = earlierThan(candidate, rows);
	if (earlier === null) return {
		kind: "none",
		why: "unknown-order"
	};
	const open = earlier.filter(({ status }) => status !== "archived");
	const own = open.filter(({ version }) => isSamePackage(version, candidate.version));
	const [previous] = own;
	const most = largest(own, groups);
	if (most === void 0 && !isWhole && (previous === void 0 || hasOthers$1(candidate, rows, groups))) return {
		kind: "none",
		why: "unknown-order"
	};
	if (previous === void 0) return {
		kind: "none",
		why: open.length > 0 ? "first-of-package" : "first-release"
	};
	const { version: release, created } = most ?? previous;
	return {
		kind: "chosen",
		how: most === void 0 ? "previous" : "most-sessions",
		release,
		created
	};
}
function hasOthers$1({ version }, rows, groups) {
	const listed = new Set([version, ...rows.map((row) => rawText(row.version))]);
	return groups.some(({ release, sessions }) => release !== null && sessions.total > 0 && isSamePackage(release, version) && !listed.has(rawText(release)));
}
function earlierThan({ version, created }, line) {
	const others = line.filter((release) => rawText(release.version) !== version);
	if (created !== null) return others.filter((release) => release.created !== null && release.created < created);
	const place = line.findIndex((release) => rawText(release.version) === version);
	return place === -1 ? null : line.slice(place + 1);
}
function largest(releases, groups) {
	return releases.map((release) => ({
		release,
		sessions: sessionsOf$2(release, groups)
	})).filter(({ sessions }) => sessions > 0).sort((a, b) => b.sessions - a.sessions)[0]?.release;
}
function sessionsOf$2({ version }, groups) {
	return groupOf(rawText(version), groups)?.sessions.total ?? 0;
}
function groupOf(version, groups) {
	return groups.find(({ release }) => release !== null && rawText(release) === version);
}
// src/sources/sentry/release-health.ts
const summaryPeriods = [
	"1h",
	"24h",
	"48h",
	"7d",
	"14d"
];
const quantity = number().check(_nonnegative(), _lte(largestAmount));
const healthData = object({
	totalSessions: lenient(quantity),
	sessionsCrashed: lenient(quantity),
	crashFreeSessions: lenient(number())
});
const row$2 = pipe(object({
	version: words,
	projects: array(object({
		id,
		slug,
		healthData: lenient(healthData)
	}))
}), transform(({ version, projects }) => ({
	version,
	projects: projects.map((project) => ({
		id: project.id,
		slug: project.slug,
		sessions: project.healthData && countsOf(project.healthData)
	}))
})));
const tolerance = .01;
function countsOf(told) {
	const { totalSessions: total, sessionsCrashed: crashed, crashFreeSessions: rate } = told;
	if (total === null || total === 0) return (crashed ?? 0) === 0 && rate === null ? noSessions : null;
	if (crashed === null || rate === null || crashed > total) return null;
	if (Math.abs(rate - 100 * (1 - crashed / total)) > tolerance) return null;
	return {
		...noSessions,
		healthy: total - crashed,
		crashed,
		total
	};
}
function releasesWithHealth({ org, project, environment, period }) {
	return {
		path: sentryPath`organizations/${org}/releases/`,
		query: {
			...projectParameter(project),
			environment: environment ?? void 0,
			health: 1,
			summaryStatsPeriod: period,
			per_page: 50
		},
		row: row$2,
		mostPages: 1,
		scopes: releaseRead
	};
}
// src/modes/release-health-in-list.ts
const hourMs$1 = 36e5;
const hoursOf = {
	"1h": 1,
	"24h": 24,
	"48h": 48,
	"7d": 168,
	"14d": 336
};
async function healthInList({ asked, sessions, now }, target, { version, created }, refused) {
	const ageHours = created === null ? Number.POSITIVE_INFINITY : (now.getTime() - created.getTime()) / hourMs$1;
	const period = summaryPeriods.find((one) => hoursOf[one] >= ageHours) ?? "14d";
	const list = await sessions.list(releasesWithHealth({
		...target,
		environment: asked.environment,
		period
	}));
	if (list.kind === "unseen") return refused;
	const groups = list.value.rows.flatMap((row) => groupsIn(row, target.project));
	if (groupOf(version, groups) === void 0) return refused;
	const window = {
		start: new Date(now.getTime() - hoursOf[period] * hourMs$1),
		end: now
	};
	return seen({
		window,
		groups,
		source: "releases"
	});
}
function groupsIn({ version, projects }, project) {
	const own = projects.find(({ id, slug }) => id === project || slug === project);
	return own?.sessions ? [{
		release: version,
		sessions: own.sessions,
		users: noSessions
	}] : [];
}
// src/modes/release-health-look.ts
const mostHours = 336;
async function lookAtHealth(from, target, candidate) {
	const [byId] = await Promise.all([targetById(from, target, candidate.version), from.sentry.ask(self)]);
	const [gap, measured, line, ofProject, given] = await Promise.all([
		environmentGap(from, target),
		measure(from, byId, candidate),
		from.sentry.list(projectReleases(target.org, target.project)),
		from.sentry.ask(project(target.org, target.project)),
		givenBaseline(from, target, candidate)
	]);
	const answer = gap ?? measured;
	if (answer.kind === "unseen") return answer;
	const own = await ownSample(from, byId, candidate, answer.value);
	if (own.kind === "unseen") return own;
	const choice = given ?? choiceIn(line, candidate, answer.value.groups);
	const hasSessions = ofProject.kind === "seen" ? ofProject.value.hasSessions : null;
	return seen({
		release: untrusted(candidate.version),
		...own.value,
		baseline: choice.kind === "chosen" ? await baselineSampleOf(from, byId, {
			choice,
			candidate
		}, answer.value, own.value) : choice,
		projectHasSessions: hasSessions ?? (hasHealth(line) ? true : null),
		source: answer.value.source
	});
}
function windowSince(created, now) {
	if (created === null) return lastHours(now, mostHours);
	const hours = hoursIn({
		start: fullHour(created),
		end: fullHour(now)
	});
	return lastHours(now, Math.min(mostHours, Math.max(1, hours)));
}
async function measure(from, target, candidate) {
	const window = windowSince(candidate.created, from.now);
	const token = await from.sentry.ask(self);
	const scopes = token.kind === "seen" ? token.value.scopes : null;
	const groups = scopes !== null && !organizationRead.some((scope) => scopes.includes(scope)) ? unseen("forbidden", {
		kind: "missing-scope",
		anyOf: organizationRead
	}) : await sessionsByRelease(from.sessions, {
		...target,
		environment: from.asked.environment,
		window
	});
	if (groups.kind === "seen") return seen({
		window,
		groups: groups.value,
		source: "sessions"
	});
	return groups.cause === "forbidden" ? healthInList(from, target, candidate, groups) : groups;
}
async function ownSample(from, target, { version }, measured) {
	const { window, groups, source } = measured;
	const own = groupOf(version, groups);
	const isWhole = groups.length < Math.floor(5e3 / hoursIn(window)) - 2;
	if (own !== void 0 || isWhole || source === "releases") return seen(sampleOf$1(own, measured));
	const search = {
		...target,
		environment: from.asked.environment,
		window,
		release: version
	};
	const alone = await sessionTotals(from.sessions, search);
	return alone.kind === "seen" ? seen(sampleOf$1(alone.value, measured)) : alone;
}
function sampleOf$1(group, { window, source }) {
	const { sessions, users } = group ?? {
		sessions: noSessions,
		users: noSessions
	};
	return {
		window,
		sessions,
		users: source === "releases" ? null : users
	};
}
async function givenBaseline({ asked, sentry }, { org }, { version }) {
	const { baselineRelease } = asked;
	if (baselineRelease === null) return null;
	if (baselineRelease === version) return {
		kind: "none",
		why: "same-release"
	};
	const found = await sentry.ask(release(org, baselineRelease));
	if (found.kind === "unseen") return found;
	return {
		kind: "chosen",
		how: "given",
		release: found.value.version,
		created: found.value.created
	};
}
function choiceIn(line, candidate, groups) {
	if (line.kind === "unseen") return line;
	const { rows, cut, dropped } = line.value;
	return chooseBaseline(candidate, {
		rows,
		isWhole: cut === null && dropped === 0
	}, groups);
}
function hasHealth(line) {
	return line.kind === "seen" && line.value.rows.some(({ projects }) => projects.some(({ hasHealth: has }) => has));
}
async function baselineSampleOf(from, target, { choice: { how, release: version, created }, candidate }, measured, own) {
	const { asked, sessions } = from;
	const name = rawText(version);
	const same = {
		kind: "found",
		release: version,
		how,
		aligned: "same-hours",
		isLater: created !== null && candidate.created !== null && created > candidate.created,
		...sampleOf$1(groupOf(name, measured.groups), measured)
	};
	const unit = unitOf(own, asked.limits);
	if (measured.source === "releases" || created === null || crashesOf(same, unit).n >= 1e3) return same;
	const window = windowFrom(fullHour(created), hoursIn(measured.window));
	if (window.end > measured.window.end) return same;
	const alone = await sessionTotals(sessions, {
		...target,
		environment: asked.environment,
		window,
		release: name
	});
	if (alone.kind === "unseen") return same;
	const later = {
		...same,
		aligned: "after-creation",
		...sampleOf$1(alone.value, {
			window,
			source: "sessions"
		})
	};
	return crashesOf(later, unit).n > crashesOf(same, unit).n ? later : same;
}
// src/modes/release-health-facts.ts
function withoutRelease(limits) {
	return {
		releaseHealth: { kind: "no-release" },
		limits,
		...atOnce
	};
}
const atOnce = {
	sessionsElsewhere: false,
	hasWaited: false
};
const minuteMs = 6e4;
const hourMs = 60 * minuteMs;
const settleMs = 2 * minuteMs;
const shortestPauseMs = minuteMs;
const longestPauseMs = 10 * minuteMs;
const leastMs = 1e3;
const reserveMs = 3e4;
async function releaseHealthFacts(from, target, { phase, ...candidate }) {
	const { limits, waitMinutes } = from.asked;
	const unused = waitMinutes > 0 ? { unusedMinutes: waitMinutes } : {};
	if (phase === "pre") return {
		releaseHealth: {
			kind: "not-live",
			...unused
		},
		limits,
		...atOnce
	};
	return {
		...await watch(from, target, candidate),
		limits
	};
}
async function watch(from, target, candidate) {
	const { asked, sentry } = from;
	const { waitMinutes: minutes, limits } = asked;
	const end = from.now().getTime() + minutes * minuteMs;
	let look = await takeLook(from, target, candidate, sentry, sentry);
	for (let looks = 1;; looks += 1) {
		const judged = judge(look.seen, {
			minutes,
			looks
		});
		const ended = (releaseHealth) => ({
			releaseHealth,
			sessionsElsewhere: look.isElsewhere,
			hasWaited: looks > 1
		});
		if (minutes === 0) return ended(judged("last", "none"));
		const interim = judged("interim", "verdict");
		if (isDone(look, interim, limits)) return ended(interim);
		const until = Math.min(end, from.now().getTime() + from.remainingMs() - reserveMs);
		const next = nextLook(look, {
			now: from.now(),
			looks,
			until
		});
		if (next > until) return ended(judged("last", looks === 1 && look.seen.kind === "seen" ? "no-new-hour" : "over"));
		if (!await pauseUntil(from, next, progress(interim, next, until))) return ended(judged("last", "over"));
		const again = sentry.again();
		look = await takeLook(from, target, candidate, isWhole(look.seen) ? sentry : again, again);
	}
}
function isDone({ isElsewhere }, interim, limits) {
	return !isElsewhere && isConclusive(interim, limits);
}
async function takeLook(from, target, { deployedTo = null, ...candidate }, sentry, sessions) {
	const { asked } = from;
	const at = from.now();
	const lookIn = (environment) => lookAtHealth({
		asked: {
			...asked,
			environment
		},
		sentry,
		sessions,
		now: at
	}, target, candidate);
	const there = await lookIn(asked.environment ?? (deployedTo && rawText(deployedTo)));
	if (asked.environment !== null || deployedTo === null || isTelling(there)) return {
		at,
		seen: there,
		isElsewhere: false
	};
	const everywhere = await lookIn(null);
	return {
		at,
		seen: everywhere,
		isElsewhere: everywhere.kind === "seen" && everywhere.value.sessions.total > 0
	};
}
function isTelling(there) {
	if (there.kind === "unseen") return there.cause !== "too-little-data" && there.cause !== "not-found";
	return there.value.sessions.total > 0 || there.value.projectHasSessions === false;
}
function judge(view, looked) {
	return (look, end) => view.kind === "seen" ? seen({
		...view.value,
		look,
		wait: {
			...looked,
			end
		}
	}) : view;
}
function isWhole(view) {
	return view.kind === "seen" && view.value.baseline.kind !== "unseen";
}
function nextLook({ at, seen: view }, { now, looks, until }) {
	if (view.kind === "unseen" || !isWhole(view)) return now.getTime() + pauseAfter(looks);
	const next = fullHour(at).getTime() + hourMs + settleMs;
	return neverHadSessions(view.value) && until - now.getTime() > leastMs ? Math.min(next, until) : next;
}
function pauseAfter(pauses) {
	return Math.min(longestPauseMs, shortestPauseMs * 1.5 ** (pauses - 1));
}
async function pauseUntil(from, moment, words) {
	for (let pauses = 1; from.now().getTime() < moment; pauses += 1) {
		from.tell(words);
		if (!await from.pause(Math.min(pauseAfter(pauses), moment - from.now().getTime()))) return false;
	}
	return true;
}
function progress(view, next, until) {
	const sofar = view.kind === "seen" ? prose`The health of the release is still open after ${figure(view.value.sessions.total)} sessions` : prose`The health of the release could not be seen yet`;
	return prose`${sofar}; the next look is at ${momentWords(new Date(next))}, the last one until ${momentWords(new Date(until))}.`;
}
// src/modes/awaited-release.ts
const pauses = [
	1,
	2,
	3,
	4,
	5,
	5,
	5,
	5
];
async function lookForRelease(sentry, org, version) {
	const answer = await sentry.ask(release(org, version));
	if (answer.kind === "unseen") return answer.cause === "not-found" && answer.detail?.kind !== "renamed" ? seen(null) : answer;
	return rawText(answer.value.version) === version ? answer : seen(null);
}
async function awaitRelease(from, org, meant) {
	const first = {
		observed: seen(null),
		waitedSeconds: 0,
		sentry: from.sentry
	};
	if (meant.kind !== "given") return first;
	const { version } = meant;
	from.tell(prose`Sentry has no release ${code(untrusted(version))} yet: looking again for up to 30 seconds.`);
	let waitedSeconds = 0;
	for (const seconds of pauses) {
		if (from.remainingMs() < seconds * 1e3 || !await from.pause(seconds * 1e3)) break;
		waitedSeconds += seconds;
		const sentry = from.sentry.again();
		const observed = await lookForRelease(sentry, org, version);
		if (observed.kind === "unseen" || observed.value !== null) return {
			observed,
			waitedSeconds,
			sentry
		};
	}
	return {
		...first,
		waitedSeconds
	};
}
// src/modes/release-sight.ts
async function releaseSight(from, target, inQuestion) {
	const version = inQuestion.kind === "unknown" ? null : inQuestion.version;
	const nameProblem = version === null ? null : releaseNameProblem(untrusted(version));
	const { presence, releases, sentry } = await lookAgain(from, target, inQuestion, await look(from.sentry, target, nameProblem === null ? version : null));
	return {
		sight: {
			target,
			inQuestion,
			nameProblem,
			presence: version !== null && nameProblem !== null ? {
				observed: seen(null),
				waitedSeconds: 0
			} : presence,
			found: presence?.observed.kind === "seen" ? presence.observed.value : null,
			releases
		},
		sentry
	};
}
async function look(sentry, { org, project }, version) {
	const [observed, releases] = await Promise.all([version === null ? null : lookForRelease(sentry, org, version), sentry.list(projectReleases(org, project))]);
	return {
		presence: observed && {
			observed,
			waitedSeconds: 0
		},
		releases
	};
}
async function lookAgain(from, target, inQuestion, first) {
	const isAbsent = first.presence?.observed.kind === "seen" && first.presence.observed.value === null;
	if (inQuestion.kind !== "given" || !isAbsent || first.releases.kind === "unseen") return {
		...first,
		sentry: from.sentry
	};
	const { sentry, ...presence } = await awaitRelease(from, target.org, inQuestion);
	return {
		...presence.observed.kind === "seen" && presence.observed.value !== null ? await look(sentry, target, inQuestion.version) : first,
		presence,
		sentry
	};
}
// src/core/environment-names.ts
const sameMeaning = [
	[
		"production",
		"prod",
		"prd",
		"live"
	],
	[
		"staging",
		"stage",
		"stg",
		"preproduction",
		"preprod"
	],
	[
		"development",
		"develop",
		"dev",
		"local"
	],
	[
		"testing",
		"test",
		"qa"
	]
];
function twinsOf(name, others) {
	return others.filter((other) => rawText(other) !== rawText(name) && meaningOf(other) === meaningOf(name));
}
function distinctNames(names) {
	return [...new Map(names.map((name) => [rawText(name), name])).values()];
}
function meaningOf(name) {
	const bare = rawText(name).trim().toLowerCase();
	return sameMeaning.find((words) => words.includes(bare))?.[0] ?? bare;
}
// src/core/release-not-there.ts
const releaseNotThere = skipped(prose`There is no release to look at.`);
// src/checks/release/deployed.ts
const releaseDeployed = {
	id: "release/deployed",
	title: "Sentry knows of the deploy",
	need: "required",
	judge({ found, phase: { phase }, deploys, environment, releases, isHeardOf }) {
		if (found === null || deploys === null) return releaseNotThere;
		if (deploys.kind === "unseen") return phase === "pre" ? skipped(prose`The deploys were not seen; before going live they do not matter.`) : unanswered(deploys, prose`Where the release is deployed is not known.`, rerun("release-gate", "--require-host-network"));
		const { rows } = deploys.value;
		const [deploy] = finishedIn(rows, environment?.name ?? null);
		if (deploy) return passed(sentences(prose`To ${code(deploy.environment)} at ${momentWords(deploy.finished)}.`, choice(environment)));
		if (phase === "pre") return skipped(prose`It is not deployed yet, which is right before going live.`);
		if (isHeardOf && environment === null && rows.length === 0 && knowsNoDeploy(releases)) return withoutDeploys;
		return undeployed(rows, environment, isHeardOf);
	}
};
function knowsNoDeploy(releases) {
	return releases.kind === "seen" && releases.value.rows.every(({ lastDeploy }) => lastDeploy === null);
}
const withoutDeploys = skipped(prose`Sentry is told of no deploys in this project: sessions and events show that the release is live.`, prose`With deploys it would also know where, and recognise a rollback: ${code("environment")} of ${code("getsentry/action-release")}, or ${code("sentry-cli deploys new")}.`);
function choice(environment) {
	return environment === null || environment.source === "given" ? void 0 : prose`No environment is given, so that of the newest deploy counts${phrase(meanings$1[environment.source])}.`;
}
const meanings$1 = {
	"own-deploy": " for sessions; issues and frames are those of all environments",
	"other-deploy": " (of another release)"
};
function undeployed(rows, environment, isHeardOf) {
	const where = environment ? prose` to ${code(environment.name)}` : prose``;
	const elsewhere = distinctNames(rows.map((deploy) => deploy.environment));
	const twins = environment ? twinsOf(environment.name, elsewhere) : [];
	return attention({
		evidence: sentences(prose`Sentry knows of no finished deploy of this release${where}.`, choice(environment), elsewhere.length > 0 ? prose`It is deployed to ${elsewhere.map((name) => code(name))}.` : void 0, twins.length > 0 ? prose`Sentry takes names apart that differ in a letter or its case.` : void 0),
		risk: isHeardOf === false ? prose`Neither sessions nor events have come in either: it is too early to judge the release, or it does not report.` : prose`Nobody can tell in Sentry which release is live there, and a rollback is not recognised.`,
		next: [instruct(prose`Tell Sentry of the deploy: ${code("environment")} of ${code("getsentry/action-release")}, or ${code("sentry-cli deploys new")}; and run this step after it.`), rerun("release-gate", "--require-host-network", "--wait-minutes", "10")]
	});
}
// src/checks/release/direction-known.ts
const directionKnown = {
	id: "release/direction-known",
	title: "Forward, or a rollback",
	need: "optional",
	judge({ found, rollback: { isRollback, newest } }) {
		if (found === null) return releaseNotThere;
		if (isRollback === null) return skipped(prose`What was deployed last cannot be told, so this is judged as a way forward.`);
		if (newest === null) return passed(prose`No other release of its package was deployed there${unlessArchived}.`);
		const last = prose`${code(newest.version)} was deployed to ${code(newest.environment)} at ${momentWords(newest.finished)}`;
		return isRollback ? passed(prose`A rollback: ${last}, and is the newer release.`, prose`What speaks against this release asks for attention and does not stop it.`) : passed(prose`Forward: ${last}, and is the older release${unlessArchived}.`);
	}
};
const unlessArchived = prose`, archived ones left aside`;
// src/checks/release/environment-joined.ts
const environmentJoined = {
	id: "release/environment-joined",
	title: "Deploys and events name one environment",
	need: "optional",
	judge({ found, phase: { phase }, deploys, environments, sessionsElsewhere }) {
		if (found === null || deploys === null || environments === null) return releaseNotThere;
		const named = deploys.kind === "seen" ? deploys.value.rows.map(({ environment }) => environment) : [];
		if (named.length === 0) return skipped(prose`No deploy names an environment.`);
		if (environments.kind === "unseen") return sessionsElsewhere ? doubtful(elsewhere) : unseenEnvironments(environments);
		if (environments.value.cut !== null) return skipped(prose`The project has more environments than were read.`);
		const known = environments.value.rows.map(({ name }) => name);
		const doubts = [...distinctNames(named).flatMap((name) => doubtsOf(name, known)), ...sessionsElsewhere && hasOthers(named, known) ? [elsewhere] : []];
		if (doubts.length === 0) return passed(prose`${distinctNames(named).map((name) => code(name))}.`);
		const evidence = sentences(...doubts);
		return phase === "pre" ? passed(evidence, fix) : doubtful(evidence);
	}
};
const risk$3 = prose`Sentry keeps the names apart: what is asked of one environment leaves out what happens in the other.`;
const fix = prose`Give the deploy, and ${code("environment")} of the SDK, one and the same name.`;
const elsewhere = prose`Sessions of the release have come, and none from where it was deployed: those of all environments are judged.`;
function doubtful(evidence) {
	return attention({
		evidence,
		risk: risk$3,
		next: [instruct(fix)]
	});
}
function hasOthers(named, known) {
	const own = new Set(named.map(rawText));
	return known.some((name) => rawText(name) !== "" && !own.has(rawText(name)));
}
function unseenEnvironments(end) {
	return end.detail?.kind === "missing-scope" ? skipped(prose`The token may not read the environments of the project.`, prose`With the scope ${code("project:read")} the environments of deploys and events could be compared.`) : unanswered(end, prose`Whether deploys and events name one environment is not known.`, rerun("release-gate", "--require-host-network"));
}
function doubtsOf(name, known) {
	const twins = twinsOf(name, known).map((twin) => code(twin));
	const isKnown = known.some((other) => rawText(other) === rawText(name));
	if (twins.length > 0) return [prose`The deploy is to ${code(name)}, and the project also has ${twins}.`];
	return isKnown ? [] : [prose`The deploy is to ${code(name)}, and no event of the project ever came from there.`];
}
// src/core/release-near-misses.ts
const nearMissKinds = [
	"case",
	"slash",
	"v-prefix",
	"package-prefix",
	"build",
	"short-version",
	"short-commit",
	"other-package",
	"several",
	"commit-or-version"
];
function nearMisses(wanted, known) {
	const name = parsed(wanted);
	const found = known.flatMap((version) => {
		const kind = difference(name, parsed(rawText(version)));
		return kind === null ? [] : [{
			version,
			kind
		}];
	});
	const close = found.filter(({ kind }) => kind !== "commit-or-version");
	return (close.length > 0 ? close : found.slice(0, 1)).sort((one, other) => nearMissKinds.indexOf(one.kind) - nearMissKinds.indexOf(other.kind));
}
function parsed(raw) {
	const lower = raw.trim().toLowerCase();
	const at = lower.lastIndexOf("@");
	const bare = lower.slice(at + 1);
	const hasV = /^v\d/.test(bare);
	const plus = bare.indexOf("+");
	return {
		raw,
		package: at > 0 ? lower.slice(0, at) : null,
		hasV,
		core: bare.slice(hasV ? 1 : 0, plus < 0 ? void 0 : plus),
		build: plus < 0 ? null : bare.slice(plus + 1)
	};
}
function difference(wanted, known) {
	if (wanted.raw === known.raw) return null;
	if (wanted.raw.toLowerCase() === known.raw.toLowerCase()) return "case";
	if (withoutSlashes(wanted.raw) === withoutSlashes(known.raw)) return "slash";
	if (wanted.core === "" || known.core === "") return null;
	return differenceOfParts(wanted, known) ?? differenceOfKinds(wanted, known);
}
function differenceOfParts(wanted, known) {
	const core = differenceOfCores(wanted.core, known.core);
	if (core === null) return null;
	const [only, ...more] = [
		core === "same" ? null : core,
		wanted.hasV === known.hasV ? null : "v-prefix",
		wanted.build === known.build ? null : "build",
		differenceOfPackages(wanted.package, known.package)
	].filter((one) => one !== null);
	return more.length > 0 ? "several" : only ?? null;
}
function differenceOfPackages(wanted, known) {
	if (wanted === known) return null;
	if (wanted === null || known === null) return "package-prefix";
	return withoutScope(wanted) === withoutScope(known) ? "slash" : "other-package";
}
function differenceOfCores(wanted, known) {
	if (wanted === known) return "same";
	if (isVersion(wanted) && isVersion(known) && withoutZeros(wanted) === withoutZeros(known)) return "short-version";
	const isShortened = known.startsWith(wanted) || wanted.startsWith(known);
	return isCommit(wanted) && isCommit(known) && isShortened ? "short-commit" : null;
}
function differenceOfKinds(wanted, known) {
	return isCommit(wanted.core) && isDotted(known.core) || isDotted(wanted.core) && isCommit(known.core) ? "commit-or-version" : null;
}
function isCommit(text) {
	return /^[0-9a-f]{7,64}$/.test(text);
}
function isVersion(text) {
	return /^\d{1,12}(?:\.\d{1,12}){0,4}$/.test(text);
}
function isDotted(text) {
	return /^\d{1,12}\.\d/.test(text);
}
function withoutZeros(version) {
	const numbers = version.split(".");
	while (numbers.length > 1 && numbers.at(-1) === "0") numbers.pop();
	return numbers.join(".");
}
function withoutSlashes(name) {
	return name.toLowerCase().replace(/^refs\/(?:heads|tags)\//, "").replace(/^@/, "").replace(/[/\\_]/g, "-");
}
function withoutScope(name) {
	return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}
// src/checks/release/exists.ts
const shown$3 = 5;
const releaseExists = {
	id: "release/exists",
	title: "Sentry has the release",
	need: "required",
	judge({ inQuestion, nameProblem, presence, releases, page }) {
		if (inQuestion.kind === "unknown" || presence === null) return skipped(prose`It is not known which release is meant.`);
		if (inQuestion.kind === "given" && nameProblem !== null) return skipped(prose`No release can have this name.`);
		const name = code(untrusted(inQuestion.version));
		const { observed, waitedSeconds } = presence;
		if (observed.kind === "unseen") return releases.kind === "unseen" && releases.cause === observed.cause ? skipped(nothingSeen) : unanswered(observed, prose`Whether Sentry has ${name} is not known.`, rerun("release-gate", "--require-host-network"));
		if (observed.value !== null) {
			const shownAt = page === null ? prose`` : prose` (${link("release", page)})`;
			const waited = waitedSeconds > 0 ? prose`, which appeared after ${waitedSeconds} seconds` : prose``;
			return passed(prose`${name}${shownAt}${waited}.`);
		}
		if (releases.kind === "unseen") return skipped(nothingSeen);
		const known = wordsOf(nearMisses(inQuestion.version, releases.value.rows.map(({ version }) => version)), releases.value.rows);
		return inQuestion.kind === "given" ? absentAsGiven(name, waitedSeconds, known) : absentAsInferred(name, known);
	}
};
function absentAsGiven(name, waitedSeconds, known) {
	const waited = waitedSeconds > 0 ? prose` It did not appear within ${waitedSeconds} seconds.` : prose``;
	return failed({
		evidence: sentences(prose`Sentry has no release ${name}.${waited}`, known),
		risk: prose`Nothing that is reported or uploaded under this name can be judged; the build may use another one.`,
		next: [instruct(creation), rerun("release-gate", "--require-host-network")]
	});
}
function absentAsInferred(name, known) {
	return inconclusive({
		cause: "not-found",
		missing: "release",
		risk: sentences(prose`This checkout comes to ${name}, and Sentry has no such release.`, known),
		next: [
			instruct(prose`Give the release that is meant with ${code("release")}.`),
			instruct(creation),
			rerun("release-gate", "--require-host-network")
		]
	});
}
const nothingSeen = prose`The releases of the project were not seen, so that nothing is known of this one.`;
const creation = prose`Create the release before this step, under exactly this name: with ${code("getsentry/action-release")}, ${code("sentry-cli releases new")} or the bundler plugin.`;
function wordsOf(near, rows) {
	if (near.length > 0) return prose`Near it: ${near.slice(0, shown$3).map(({ version, kind }) => prose`${code(version)} (${nearMissWords(kind)})`)}.`;
	const newest = rows.slice(0, 3).map(({ version }) => code(version));
	return newest.length === 0 ? prose`The project has no release at all.` : prose`The newest are ${newest}.`;
}
// src/checks/release/finalized.ts
const releaseFinalized = {
	id: "release/finalized",
	title: "The release is finalized",
	need: "required",
	judge({ found, phase: { phase } }) {
		if (found === null) return releaseNotThere;
		const { finalized, released, version } = found;
		if (finalized === "unknown") return skipped(prose`The server does not say whether the release is finalized.`);
		if (finalized === "yes") return passed(released ? prose`Since ${momentWords(released)}.` : prose`${code(version)} is finalized.`);
		const evidence = prose`${code(version)} is not finalized.`;
		if (phase === "post") return passed(evidence, prose`It is live; finalize it, so that releases stand in their order.`);
		return attention({
			evidence,
			risk: prose`Its place among the releases, and with it what is resolved in the next one, goes by the time it was created.`,
			next: [instruct(prose`Finalize it as the last step of the build: ${code("finalize: true")} of ${code("getsentry/action-release")}, or ${code("sentry-cli releases finalize")}.`)]
		});
	}
};
// src/checks/release/has-commits.ts
const releaseHasCommits = {
	id: "release/has-commits",
	title: "Commits of the release",
	need: "optional",
	judge({ found }) {
		if (found === null) return releaseNotThere;
		const { commits } = found;
		if (commits === null) return skipped(prose`The server does not say how many commits the release has.`);
		if (commits > 0) return passed(prose`${counted(commits, "commit", "commits")}.`);
		return passed(prose`No commits are set.`, prose`With commits Sentry names suspect commits and resolves issues by commit: ${code("set_commits")} of ${code("getsentry/action-release")}, or ${code("sentry-cli releases set-commits --auto")}.`);
	}
};
// src/checks/release/identified.ts
const shown$2 = 5;
const releaseIdentified = {
	id: "release/identified",
	title: "It is known which release is meant",
	need: "required",
	judge({ inQuestion }) {
		if (inQuestion.kind !== "unknown") {
			const how = inQuestion.kind === "given" ? "as given" : "which is what this checkout comes to";
			return passed(prose`${name$1(inQuestion.version)}, ${phrase(how)}.`);
		}
		const { candidates } = inQuestion;
		const more = candidates.length > shown$2 ? prose` and ${candidates.length - shown$2} more` : prose``;
		return inconclusive({
			cause: "no-target",
			missing: "release",
			risk: sentences(prose`No release is given, and the repository does not tell which one it is.`, candidates.length > 0 ? prose`Several could be meant: ${candidates.slice(0, shown$2).map(name$1)}${more}.` : prose`Nothing in it names one before it is built.`),
			next: [instruct(prose`Give the very name that the build uses with ${code("release")}, or set ${code("SENTRY_RELEASE")} for this step too.`), rerun("setup-preflight")]
		});
	}
};
function name$1(version) {
	return code(untrusted(version));
}
// src/checks/release/of-project.ts
const shown$1 = 10;
const releaseOfProject = {
	id: "release/of-project",
	title: "The release belongs to the project",
	need: "required",
	judge({ target: { project }, found, releases }) {
		if (found === null) return releaseNotThere;
		const { projects, version } = found;
		const own = projects.find(({ slug, id }) => slug === project || id === project);
		if (own !== void 0) {
			const others = projects.length - 1;
			const shared = prose`${code(own.slug)}, and ${others} more of the organization.`;
			return passed(others === 0 ? prose`${code(own.slug)}.` : shared);
		}
		if (releases.kind === "unseen") return skipped(prose`The project was not seen.`);
		const names = projects.slice(0, shown$1).map(({ slug }) => code(slug));
		const more = projects.length > shown$1 ? prose` and ${projects.length - shown$1} more` : prose``;
		return failed({
			evidence: projects.length === 0 ? prose`${code(version)} belongs to no project that the token sees.` : prose`${code(version)} belongs to ${names}${more}, not to ${code(project)}.`,
			risk: prose`Events, sessions and source maps of ${code(project)} are filed under another release, or nowhere.`,
			next: [instruct(prose`Where another project is meant, give it with ${code("project")}; else name this project where the build creates the release (${code("projects")} of ${code("getsentry/action-release")}, ${code("--project")} of ${code("sentry-cli releases new")}).`)]
		});
	}
};
// src/checks/release/open.ts
const releaseOpen = {
	id: "release/open",
	title: "The release is open",
	need: "required",
	judge({ found }) {
		if (found === null) return releaseNotThere;
		if (found.status === "open") return passed(prose`${code(found.version)} is open.`);
		if (found.status === null) return skipped(prose`This server does not say whether a release is archived.`);
		return attention({
			evidence: prose`${code(found.version)} is archived.`,
			risk: prose`Sentry leaves archived releases out of its lists: what happens in it is easily overlooked.`,
			next: [instruct(prose`Restore the release in Sentry, or ship under a name of its own.`)]
		});
	}
};
// src/checks/release/phase-known.ts
const titles$1 = {
	pre: "Judged as before going live (pre).",
	post: "Judged as live (post)."
};
const unknown$3 = prose`Whether the release is live is not known, so that it is judged as if it were.`;
const sayIt = prose`Say it with ${code("phase")}.`;
const phaseKnown = {
	id: "release/phase-known",
	title: "Before or after going live",
	need: "optional",
	judge({ found, phase: { phase, reason, unseen } }) {
		if (found === null) return releaseNotThere;
		if (unseen) return unanswered(unseen, unknown$3, instruct(sayIt));
		return passed(sentences(prose`${phrase(titles$1[phase])}`, reason));
	}
};
// src/checks/release/project-seen.ts
const projectSeen = {
	id: "release/project-seen",
	title: "The releases of the project can be read",
	need: "required",
	judge({ target: { project }, releases }) {
		if (releases.kind === "unseen") {
			const unknown = prose`The releases of project ${code(project)} cannot be read, so that nothing is known of this one.`;
			return unanswered(releases, unknown, ...fixes(releases), rerun("local-smoke", "--require-host-network"));
		}
		const { rows, cut, dropped } = releases.value;
		const [newest] = rows;
		if (newest === void 0) return passed(prose`${code(project)} has no release yet.`);
		const many = prose`${counted(rows.length + dropped, "release", "releases")}`;
		const extent = cut === null ? many : prose`More than ${many}`;
		return passed(prose`${extent} of ${code(project)}, the newest ${code(newest.version)}.`);
	}
};
function fixes({ cause, detail }) {
	if (detail?.kind === "renamed") return [instruct(prose`Give ${code(detail.slug)} in place of the old slug.`)];
	if (detail?.kind === "missing-scope") return [instruct(prose`An organization token, or any token with ${code("project:releases")}, is enough (docs/tokens.md says which).`)];
	if (cause !== "not-found" && cause !== "forbidden") return [];
	return [instruct(prose`Give the slugs of organization and project, as they stand in the address of their settings, or let the token see them.`)];
}
// src/core/release-rollback.ts
function rollbackOf(candidate, line, about) {
	if (candidate === null || line === null) return {
		isRollback: null,
		newest: null
	};
	const { version } = candidate;
	const view = besideOthers(candidate, line.rows.filter((other) => rawText(other.version) !== rawText(version) && isSamePackage(other.version, version)), line.isWhole, about?.name ?? null);
	return view.isRollback === true && about?.source === "other-deploy" ? {
		...view,
		isRollback: null
	} : view;
}
function besideOthers(candidate, others, isWhole, environment) {
	const last = lastDeployed(others, environment);
	if (last === void 0) return {
		isRollback: isWhole && !others.some((other) => mayBeDeployed(other, candidate, environment)) ? false : null,
		newest: null
	};
	const { release, deploy } = last;
	const newest = {
		version: release.version,
		environment: deploy.environment,
		finished: deploy.finished
	};
	if (isNewer(release, candidate) !== false) return {
		isRollback: isNewer(release, candidate),
		newest
	};
	return {
		isRollback: others.some((other) => mayBeDeployed(other, candidate, environment)) ? null : false,
		newest
	};
}
function lastDeployed(releases, environment) {
	return releases.flatMap((release) => finishedIn(release.lastDeploy ? [release.lastDeploy] : [], environment).map((deploy) => ({
		release,
		deploy
	}))).sort((one, other) => other.deploy.finished.getTime() - one.deploy.finished.getTime())[0];
}
function isNewer(release, than) {
	return release.created === null || than.created === null ? null : release.created > than.created;
}
function mayBeDeployed(release, candidate, environment) {
	const { lastDeploy, deploys } = release;
	return environment !== null && lastDeploy !== null && rawText(lastDeploy.environment) !== rawText(environment) && deploys !== 1 && isNewer(release, candidate) !== false;
}
// src/sources/sentry/deploys.ts
const row$1 = pipe(object({
	environment: words,
	dateStarted: lenient(moment),
	dateFinished: lenient(moment),
	name: lenient(words)
}), transform(({ environment, dateStarted, dateFinished, name }) => ({
	environment,
	started: dateStarted,
	finished: dateFinished,
	name
})));
function deploys(org, version) {
	return {
		path: sentryPath`organizations/${org}/releases/${version}/deploys/`,
		query: { per_page: 100 },
		row: row$1,
		scopes: releaseRead
	};
}
// src/modes/release-visibility.ts
async function releaseVisibilityFacts(from, { sight, sentry }) {
	const { target, found } = sight;
	const deployed = await deploySight(sentry, target, found);
	const readings = readingsOf(from, sight, deployed.deploys);
	const page = found && pageOf(from, target, found);
	return {
		...sight,
		...deployed,
		page,
		...readings,
		sessionsElsewhere: false
	};
}
function soFar(from, { sight }) {
	return readingsOf(from, sight, null);
}
const releaseVisibilityChecks = [
	releaseIdentified,
	projectSeen,
	releaseExists,
	releaseOfProject,
	releaseOpen,
	phaseKnown,
	directionKnown,
	releaseFinalized,
	releaseHasCommits,
	releaseDeployed,
	environmentJoined
];
async function deploySight(sentry, { org, project }, found) {
	if (found === null) return {
		deploys: null,
		environments: null
	};
	const known = knownDeploys(found);
	const [all, environments] = await Promise.all([known ? seen({
		rows: known,
		dropped: 0,
		hits: null,
		mostHits: null,
		cut: null
	}) : sentry.list(deploys(org, rawText(found.version))), known?.length === 0 ? noDeploys : sentry.list(projectEnvironments(org, project))]);
	return {
		deploys: all,
		environments
	};
}
const noDeploys = unseen("no-target");
function knownDeploys({ deploys: count, lastDeploy }) {
	if (count === 0 && lastDeploy === null) return [];
	return count === 1 && lastDeploy !== null ? [{
		...lastDeploy,
		started: null,
		name: null
	}] : null;
}
function readingsOf({ asked }, { target: { project }, found, releases }, deployed) {
	const rows = releases.kind === "seen" ? releases.value.rows : [];
	const own = deployed?.kind === "seen" ? deployed.value.rows : lastDeploysOf(found);
	const environment = deployEnvironment(asked.environment, own, rows.flatMap(lastDeploysOf));
	const signs = {
		asked: asked.phase,
		environment,
		deploys: own,
		deploysUnseen: deployed?.kind === "unseen" ? deployed : null,
		hasSessions: sessionsOf$1(found, project),
		hasEvents: eventsOf(found, rows)
	};
	const line = releases.kind === "seen" ? {
		rows,
		isWhole: isWhole$1(releases.value)
	} : null;
	return {
		environment,
		phase: phaseOf(signs),
		signs,
		rollback: rollbackOf(found, line, environment),
		isHeardOf: signs.hasEvents || signs.hasSessions
	};
}
function lastDeploysOf(release) {
	return release?.lastDeploy ? [release.lastDeploy] : [];
}
function sessionsOf$1(found, project) {
	return found?.projects.find(({ slug, id }) => slug === project || id === project)?.hasHealth ?? null;
}
function eventsOf(found, rows) {
	if (found === null) return false;
	return (rows.find(({ version }) => rawText(version) === rawText(found.version)) ?? found).firstEvent !== null;
}
function pageOf({ credentials: { origin } }, { org }, { version }) {
	const name = rawText(version);
	if (origin.kind !== "pinned" || !name.isWellFormed()) return null;
	return `${origin.address}/organizations/${encodeURIComponent(org)}/releases/${encodeURIComponent(name)}/`;
}
// src/checks/symbolication/artifacts-linked.ts
const artifactsLinked = {
	id: "symbolication/artifacts-linked",
	title: "Scripts and their source maps carry the same debug IDs",
	need: "optional",
	judge({ need, artifacts }) {
		if (artifacts === null) return skipped(prose`No built output is given.`);
		if (need.kind === "not-needed") return skipped(prose`Stack traces need no uploads.`);
		const { links, maps } = artifacts;
		if (links.ids.size === 0) return skipped(prose`No script of the built output carries a debug ID.`);
		const findings = findingsIn(links);
		if (findings.length > 0) return findings;
		const kept = maps.length === 0 ? prose`the maps themselves are not in the built output` : prose`no source map contradicts them`;
		return passed(prose`${counted(links.ids.size, "debug ID", "debug IDs")} in ${counted(links.built, "built script", "built scripts")}; ${kept}.`, links.bare.count > 0 ? prose`${counted(links.bare.count, "minified script has", "minified scripts have")} neither debug ID nor source map: ${names(links.bare)}.` : void 0);
	}
};
function findingsIn(links) {
	const { withoutId, mismatched, mapWithoutId, withoutMap, mapWithoutScript } = links;
	return [
		finding(withoutId, prose`with a source map and without a debug ID`),
		finding(mismatched, prose`with another debug ID than their source map`),
		finding(mapWithoutId, prose`with a debug ID that their source map lacks`),
		finding(withoutMap, prose`with a debug ID and no source map, though other maps are there`),
		mapWithoutScript.count === 0 ? null : attention({
			evidence: prose`${counted(mapWithoutScript.count, "source map belongs", "source maps belong")} to no script: ${names(mapWithoutScript)}.`,
			risk: prose`A script is missing, or was renamed after the build.`,
			next: [inject]
		})
	].filter((one) => one !== null);
}
function finding(scripts, what) {
	if (scripts.count === 0) return null;
	return attention({
		evidence: prose`${counted(scripts.count, "script", "scripts")} ${what}: ${names(scripts)}.`,
		risk: prose`Stack traces that lead through them stay minified.`,
		next: [inject]
	});
}
const inject = instruct(prose`Inject debug IDs once, after the last step that changes scripts or maps, and upload the very files that ship: ${code("sentry-cli sourcemaps inject")}, then ${code("sentry-cli sourcemaps upload")}; or let the plugin of the bundler do both.`);
function names({ count, first }) {
	const more = count - first.length;
	const shown = first.map((name) => code(name));
	return more > 0 ? prose`${shown} and ${more} more` : prose`${shown}`;
}
// src/checks/symbolication/artifacts-read.ts
const artifactsRead = {
	id: "symbolication/artifacts-read",
	title: "The built output was read",
	need: "optional",
	judge({ need, artifacts }) {
		if (artifacts === null) return skipped(prose`No built output is given.`, need.kind === "needed" ? prose`With ${code("artifacts")} this tool compares the debug IDs of the build with what Sentry has, before anybody sees a stack trace.` : void 0);
		if (need.kind === "not-needed") return skipped(prose`Stack traces need no uploads.`);
		return judgeRead(artifacts);
	}
};
function judgeRead({ absent, limits, files, scripts, maps, natives }) {
	const missing = absent.map((path) => failed({
		evidence: prose`There is nothing at ${code(path)}, which ${code("artifacts")} names.`,
		risk: prose`What was built is not compared with what Sentry has.`,
		next: [instruct(prose`Run this step after the build, and give paths that are absolute or start at the workspace; where a build plugin removes what it made, run before that.`)]
	}));
	const cut = limits.map((limit) => inconclusive({
		cause: "truncated",
		risk: prose`The built output was not read whole: ${limitWords[limit]}.`,
		next: [instruct(prose`Name with ${code("artifacts")} only what ships.`)]
	}));
	if (missing.length + cut.length > 0) return [...missing, ...cut];
	return [passed(prose`${counted(files, "file", "files")}: ${counted(scripts.length, "script", "scripts")}, ${counted(maps.length, "source map", "source maps")}, ${counted(natives.length, "native file", "native files")}.`)];
}
const limitWords = {
	files: prose`there are more than 20,000 files, folders too deep, or folders that cannot be opened`,
	"file-size": prose`a script or source map is larger than 128 MiB`,
	"total-size": prose`scripts and source maps are larger than 512 MiB together`,
	time: prose`the time for it was over`,
	marks: prose`a script or source map has more than 10,000 marks of one kind`,
	unreadable: prose`a file cannot be opened`
};
const frameShares = {
	tolerable: .5,
	fine: .95
};
function allFrames({ scripts, natives }) {
	return {
		frames: scripts.frames + natives.frames,
		resolved: scripts.resolved + natives.resolved
	};
}
function framesProve(frames, kind) {
	if (frames === null || frames === "no-release" || frames.kind === "unseen") return false;
	const { frames: all, resolved } = frames.value[kind];
	return all >= 20 && resolved / all >= frameShares.fine;
}
const scriptPath = /\.(?:[cm]?js|jsbundle|bundle)(?:$|[?#:])/i;
const named = (name) => name !== null && !/^(?:\?|<unknown>|<redacted>|0x[0-9a-f]+)?$/i.test(name);
const longestLine = 200;
function countFrames({ platform, frames, errors }) {
	const natives = frames.filter(({ symbolicatorStatus }) => symbolicatorStatus !== null);
	const scripts = frames.filter((frame) => frame.symbolicatorStatus === null && isScript(frame, platform));
	const bare = scripts.filter((frame) => !isScriptResolved(frame, errors));
	return {
		scripts: {
			frames: scripts.length,
			resolved: scripts.length - bare.length
		},
		natives: {
			frames: natives.length,
			resolved: natives.filter(isNativeResolved).length
		},
		minified: bare.filter(isMinified).length
	};
}
function isScript({ isMapped, absPath, platform }, eventPlatform) {
	const kind = platform ?? eventPlatform ?? "";
	if (kind !== "" && !/^(?:javascript|node)/.test(kind)) return false;
	return isMapped || absPath !== null && scriptPath.test(absPath);
}
function isScriptResolved(frame, errors) {
	const { isMapped, absPath, origAbsPath, sourceLine } = frame;
	const paths = [absPath, origAbsPath];
	return !errors.some(({ type, url }) => url !== null && isScriptError(type) && paths.includes(url)) && (isMapped || sourceLine !== null && sourceLine.trim() !== "" && !isMinified(frame));
}
function isMinified({ column, sourceLine }) {
	return column === null ? sourceLine?.includes("{snip}") === true : column > longestLine;
}
function isScriptError(type) {
	return type.startsWith("js_") && type !== "js_missing_sources_content";
}
function isNativeResolved({ symbolicatorStatus, function: name, line }) {
	return symbolicatorStatus === "symbolicated" || named(name) && line !== null && line > 0;
}
function reasonIn({ errors }) {
	return errors.find(({ type }) => type.startsWith("native_") || isScriptError(type)) ?? null;
}
// src/core/lookup-words.ts
const shown = 3;
function knownWords({ total, known, unknown }) {
	const asked = known + unknown.length;
	const rest = total > asked ? prose`; ${total} in all, a sample of them was looked up` : prose``;
	return prose`Sentry has files for ${known} of ${counted(asked, "debug ID", "debug IDs")} of the built output${rest}`;
}
function carriedWords(ids) {
	const more = ids.length - shown;
	const first = ids.slice(0, shown).map(({ debugId, file }) => prose`${code(debugId)} (${code(file)})`);
	return more > 0 ? prose`${first} and ${more} more` : prose`${first}`;
}
// src/core/symbolication-libraries.ts
const byName = /(?:\.(?:dll|dylib|node)|\.so(?:\.\d+)*)$|^lib/i;
const folder = /(?:^|[\\/])Frameworks[\\/]|\.framework[\\/]/;
function isLibrary({ file }) {
	const path = rawText(file);
	return folder.test(path) || byName.test(path.split(/[\\/]/).at(-1) ?? "");
}
// src/checks/symbolication/debug-files-uploaded.ts
const again$2 = rerun("release-gate", "--require-host-network");
const debugFilesUploaded = {
	id: "symbolication/debug-files-uploaded",
	title: "Debug files are uploaded",
	need: "optional",
	judge({ need, artifacts, outputUploads, releaseUploads, frames }) {
		if (need.kind === "unknown") return skipped(prose`Whether they are needed is not known, which is reported above.`);
		if (need.kind === "not-needed" || !need.uploads.includes("debug files")) return skipped(prose`Stack traces need no debug files.`);
		if (artifacts !== null && outputUploads !== null) return judgeOutput$1(artifacts, outputUploads.natives);
		if (framesProve(frames, "natives")) return passed(prose`Events of the release show that they are.`);
		return releaseUploads === null ? skipped(prose`Nothing was asked for.`) : judgeNewest(releaseUploads);
	}
};
const risk$2 = prose`Stack traces of this build are bare addresses, and no other build has the files that would repair them.`;
const unknown$2 = prose`It is not known whether Sentry has the debug files of this build.`;
const unread$1 = sentences(unknown$2, prose`The built output was not read whole, and what was read holds no debug ID.`);
const upload$1 = instruct(prose`Upload them in the job that builds, before anything is stripped: ${code("sentry-cli debug-files upload")}, for the organization and project that are looked at here.`);
const ownOnly = instruct(prose`Name with ${code("artifacts")} your own programs and libraries; libraries of others are not to be had from this build.`);
const giveArtifacts$3 = instruct(prose`Name the built programs with ${code("artifacts")}: their debug IDs are exact. sentry-cli has to be there to read them.`);
function judgeOutput$1({ limits }, natives) {
	const { read, total, known, unknown: missing, withoutSymbols, unseen, sentryCli } = natives;
	const isWhole = limits.length === 0;
	if (read === 0 && !isWhole) return inconclusive({
		cause: "truncated",
		risk: unread$1,
		next: []
	});
	if (read === 0) return failed({
		evidence: prose`The built output holds no program, library or debug file.`,
		risk: unknown$2,
		next: [ownOnly]
	});
	const isDecisive = missing.some((id) => !isLibrary(id)) || known === 0 && unseen.length === 0 && isWhole;
	if (missing.length > 0 && isDecisive) return failed({
		evidence: prose`${knownWords(natives)}. It does not know ${carriedWords(missing)}.`,
		risk: risk$2,
		next: [upload$1, ownOnly]
	});
	if (sentryCli !== "used") return inconclusive({
		cause: "too-little-data",
		risk: sentences(unknown$2, unreadWords(sentryCli)),
		next: [instruct(prose`${code("sentry-cli: download")} fetches a verified one through npm.`)]
	});
	if (total === 0 && !isWhole) return inconclusive({
		cause: "truncated",
		risk: unread$1,
		next: []
	});
	if (total === 0) return failed({
		evidence: prose`None of ${counted(read, "native file", "native files")} has a debug ID.`,
		risk: risk$2,
		next: [instruct(prose`Let the linker write one: ${code("-Wl,--build-id")} for ELF, a PDB for Windows.`)]
	});
	const [end] = unseen;
	if (end) return unanswered(end, unknown$2, again$2);
	if (missing.length > 0) return attention({
		evidence: prose`${knownWords(natives)}. It does not know ${carriedWords(missing)}, by their names libraries.`,
		risk: prose`Frames in them are bare addresses, which matters where they are your own.`,
		next: [upload$1, ownOnly]
	});
	if (withoutSymbols.length > 0) return attention({
		evidence: prose`${knownWords(natives)}; what it has for ${carriedWords(withoutSymbols)} holds no symbols.`,
		risk: prose`Frames in them have neither function nor line.`,
		next: [upload$1]
	});
	return passed(prose`${knownWords(natives)}.`, stripped(natives));
}
function stripped({ withoutId }) {
	return withoutId > 0 ? prose`${counted(withoutId, "native file has", "native files have")} no debug ID; frames in them cannot be symbolicated.` : void 0;
}
function unreadWords(state) {
	if (state === "not-there") return prose`There is no sentry-cli that could read native files.`;
	if (state === "altered") return prose`The sentry-cli that was found is not genuine and was not run.`;
	return prose`sentry-cli did not read a native file: ${phrase(breakdownWords[state])}.`;
}
function judgeNewest({ newestDebugFile }) {
	if (newestDebugFile.kind === "unseen") return unanswered(newestDebugFile, unknown$2, giveArtifacts$3);
	return attention({
		evidence: newestDebugFile.value === null ? prose`The project has no dated debug file.` : prose`The newest debug file of the project is of ${momentWords(newestDebugFile.value)}; Sentry ties none to a release.`,
		risk: unknown$2,
		next: [giveArtifacts$3, upload$1]
	});
}
// src/core/processing-error-words.ts
const meanings = {
	js_no_source: "the source file was not found",
	js_invalid_source: "the source file is not readable",
	js_invalid_source_encoding: "the source file is not UTF-8",
	js_invalid_sourcemap: "the source map is not valid",
	js_invalid_sourcemap_location: "the source map has nothing at the place of the frame",
	js_generic_fetch_error: "the source file could not be fetched",
	js_invalid_http_code: "the source file could not be fetched",
	js_invalid_content: "what was fetched is no script",
	js_no_column: "the frame has no column",
	js_too_many_sources: "there are too many source files",
	js_too_large: "the source file is too large",
	js_fetch_timeout: "the source file could not be fetched in time",
	js_scraping_disabled: "nothing is uploaded, and fetching from the web is switched off",
	native_no_crashed_thread: "no thread is marked as crashed",
	native_internal_failure: "Sentry failed to symbolicate",
	native_bad_dsym: "the debug file is broken",
	native_missing_optionally_bundled_dsym: "a debug file that may come with the platform is missing",
	native_missing_dsym: "the debug file is missing",
	native_missing_system_dsym: "a debug file of the system is missing",
	native_missing_symbol: "the debug file has no symbol for the address",
	native_simulator_frame: "the frame is of a simulator",
	native_unknown_image: "the address lies in no known image",
	native_symbolicator_failed: "Sentry failed to symbolicate",
	native_unsupported_dsym: "the debug file is of an unsupported kind"
};
const details = {
	missing_sourcemap: "the script was found, and its source map was not",
	missing_source: "neither the script nor its source map was found",
	scraping_disabled: "nothing is uploaded, and fetching from the web is switched off"
};
function processingErrorWords({ type, detail }) {
	const meaning = (detail !== null ? details[detail] : void 0) ?? meanings[type];
	return meaning === void 0 ? prose`${code(type)}` : prose`${code(type)} (${phrase(meaning)})`;
}
// src/checks/symbolication/frames-resolved.ts
const again$1 = rerun("release-gate", "--require-host-network");
const framesResolved = {
	id: "symbolication/frames-resolved",
	title: "Stack traces of the release are readable",
	need: "optional",
	judge({ need, frames }) {
		if (need.kind === "not-needed") return judgeUnexpected(frames);
		if (frames === null) return skipped(prose`The release is not live: there are no events to look at.`);
		if (frames === "no-release") return inconclusive({
			cause: "not-found",
			missing: "release",
			risk: unknown$1,
			next: []
		});
		return frames.kind === "unseen" ? unanswered(frames, unknown$1, again$1) : judgeSample(frames.value);
	}
};
function judgeUnexpected(frames) {
	const sample = frames !== null && frames !== "no-release" && frames.kind === "seen" ? frames.value : null;
	if (sample === null || sample.minified < 20) return skipped(prose`Stack traces are readable as they are.`);
	return attention({
		evidence: sentences(prose`${seenWords(sample)}; ${sample.minified} lie in minified code, though the project seemed to need no source maps.`, reasonWords(sample)),
		risk: risk$1,
		next: [giveArtifacts$2]
	});
}
const risk$1 = prose`Minified and bare frames cannot be read, and spoil how events are grouped into issues.`;
const giveArtifacts$2 = instruct(prose`Upload the source maps of the build, and name its output with ${code("artifacts")}: then it is compared with what Sentry has.`);
const unknown$1 = prose`It is not known whether stack traces of the release can be read.`;
function judgeSample(sample) {
	const { events, others, unread } = sample;
	const { frames, resolved } = allFrames(sample);
	const [end] = unread;
	if (events === 0 && end) return unanswered(end, unknown$1, again$1);
	if (events === 0 && others === 0) return skipped(prose`There are no error events of the release to look at.`);
	if (events === 0) return inconclusive({
		cause: "too-little-data",
		risk: sentences(unknown$1, othersWords(sample)),
		next: [instruct(prose`See that the SDK sets the release, and the dist where one is asked for; older servers answer with the newest event of an issue, whatever it is of.`)]
	});
	if (frames < 20) return inconclusive({
		cause: "too-little-data",
		risk: sentences(unknown$1, prose`${seenWords(sample)}; ${20} frames are needed for a verdict.`, othersWords(sample), ownWords(sample)),
		next: [instruct(prose`Look again when more issues of the release have come in.`)]
	});
	const evidence = sentences(prose`${seenWords(sample)}.`, ownWords(sample));
	const share = resolved / frames;
	if (share >= frameShares.fine) return passed(evidence);
	const finding = {
		evidence: sentences(evidence, reasonWords(sample)),
		risk: risk$1,
		next: remedies
	};
	return share < frameShares.tolerable ? failed(finding) : attention(finding);
}
const remedies = [instruct(prose`Open the event: Sentry shows for each frame what it looked for. Then compare the build with ${code("artifacts")}.`)];
function seenWords(sample) {
	const { frames, resolved } = allFrames(sample);
	return prose`${resolved} of ${counted(frames, "in-app frame is", "in-app frames are")} resolved${kindWords(sample)} in ${counted(sample.events, "event", "events")} (newest of as many issues)`;
}
function kindWords({ scripts, natives }) {
	if (scripts.frames === 0 || natives.frames === 0) return prose``;
	return prose` (${scripts.resolved} of ${scripts.frames} of scripts, ${natives.resolved} of ${natives.frames} native)`;
}
function othersWords({ others }) {
	if (others === 0) return void 0;
	return prose`Of ${counted(others, "issue", "issues")} of the release Sentry gave no event that names it, and the dist where one is asked for.`;
}
function ownWords({ ownCount }) {
	if (ownCount === null || ownCount.yes + ownCount.no === 0) return void 0;
	return prose`Sentry counts ${figure(ownCount.yes)} of ${counted(ownCount.yes + ownCount.no, "event", "events")} of the last 14 days as symbolicated.`;
}
function reasonWords({ reason, example }) {
	const first = reason === null ? prose`Sentry names no reason` : prose`First reason: ${processingErrorWords(reason)}`;
	return example === null ? prose`${first}.` : prose`${first}, in ${link("this event", example)}.`;
}
// src/checks/symbolication/need-known.ts
const needKnown = {
	id: "symbolication/need-known",
	title: "Whether stack traces need uploads is known",
	need: "optional",
	judge({ need }) {
		if (need.kind === "not-needed") return skipped(need.because);
		if (need.kind === "needed") return passed(prose`Stack traces need ${need.uploads.map(phrase)} to be read: ${need.because}`);
		if (need.end !== null) return unanswered(need.end, sentences(need.because, unproven), setPlatform);
		return inconclusive({
			cause: "too-little-data",
			risk: sentences(need.because, unproven),
			next: [setPlatform, giveArtifacts$1]
		});
	}
};
const unproven = prose`They may be unreadable.`;
const setPlatform = instruct(prose`Set the platform of the project in its settings in Sentry.`);
const giveArtifacts$1 = instruct(prose`Or name the built output with ${code("artifacts")}.`);
// src/core/symbolication-dist.ts
function distOf(name) {
	const own = name?.trim() ?? "";
	return /^(?:none|null)?$/i.test(own) ? null : own;
}
function isOfDist(name, asked) {
	return asked === null || distOf(name) === distOf(asked);
}
// src/checks/symbolication/source-maps-uploaded.ts
const again = rerun("release-gate", "--require-host-network");
const sourceMapsUploaded = {
	id: "symbolication/source-maps-uploaded",
	title: "Source maps are uploaded",
	need: "optional",
	judge({ need, artifacts, outputUploads, releaseUploads, frames }) {
		if (need.kind === "unknown") return skipped(prose`Whether they are needed is not known, which is reported above.`);
		if (need.kind === "not-needed" || !need.uploads.includes("source maps")) return skipped(prose`Stack traces need no source maps.`);
		if (artifacts !== null && outputUploads !== null) return judgeOutput(artifacts, outputUploads.scripts);
		if (framesProve(frames, "scripts")) return passed(prose`Events of the release show that they are.`);
		return releaseUploads === null ? skipped(prose`Nothing was asked for.`) : judgeRelease(releaseUploads);
	}
};
const mostDists = 3;
const risk = prose`Stack traces of this build stay minified, and maps that are uploaded later do not repair events that came before.`;
const upload = instruct(prose`Upload the maps in the job that builds, before anything ships: ${code("sentry-cli sourcemaps inject")} and ${code("sentry-cli sourcemaps upload")}, or the plugin of the bundler; see that it has ${code("SENTRY_AUTH_TOKEN")}, and the organization and project that are looked at here.`);
const unknown = prose`It is not known whether Sentry has the source maps of this build.`;
const unread = sentences(unknown, prose`The built output was not read whole, and what was read holds no debug ID.`);
const giveArtifacts = instruct(prose`Name the built output with ${code("artifacts")}: its debug IDs are exact.`);
function judgeOutput({ links, limits }, scripts) {
	if (links.ids.size === 0 && limits.length > 0) return inconclusive({
		cause: "truncated",
		risk: unread,
		next: []
	});
	if (links.built === 0) return failed({
		evidence: prose`The built output holds no built script.`,
		risk: unknown,
		next: [instruct(prose`Name with ${code("artifacts")} the folder of the scripts that ship.`)]
	});
	if (links.ids.size === 0) return failed({
		evidence: prose`None of ${counted(links.built, "built script", "built scripts")} carries a debug ID.`,
		risk,
		next: [upload]
	});
	if (scripts.unknown.length > 0) return failed({
		evidence: prose`${knownWords(scripts)}. It does not know ${carriedWords(scripts.unknown)}.`,
		risk,
		next: [upload]
	});
	const [end] = scripts.unseen;
	return end ? unanswered(end, unknown, again) : passed(prose`${knownWords(scripts)}.`);
}
function judgeRelease({ bundles, legacyFiles, newestBundle }) {
	if (bundles === null) return inconclusive({
		cause: "not-found",
		missing: "release",
		risk: unknown,
		next: [giveArtifacts]
	});
	if (bundles.kind === "seen" && bundles.value.count > 0 && bundles.value.files !== 0) return passed(prose`${bundleWords(bundles.value)}.`);
	if (legacyFiles?.kind === "seen" && legacyFiles.value) return passed(prose`The release has files that were uploaded one by one, as older versions of sentry-cli do.`);
	if (bundles.kind === "unseen") return unanswered(bundles, unknown, giveArtifacts);
	if (bundles.value.isCut) return inconclusive({
		cause: "truncated",
		risk: unknown,
		next: [giveArtifacts]
	});
	return attention({
		evidence: prose`${missingWords(bundles.value)} ${newestWords(newestBundle)}`,
		risk: prose`Source maps that are found by debug ID alone belong to no release; without them stack traces stay minified.`,
		next: [giveArtifacts, upload]
	});
}
function bundleWords({ count, files, dist }) {
	const of = dist === null ? prose`The release has` : prose`The release, with ${distWords(dist)}, has`;
	const bundles = prose`${of} ${counted(count, "artifact bundle", "artifact bundles")}`;
	return files === null ? bundles : prose`${bundles} with ${counted(files, "file", "files")}`;
}
function missingWords(bundles) {
	const { count, dist, otherDists } = bundles;
	if (count > 0) return prose`${bundleWords(bundles)}: no script finds its map there.`;
	if (dist === null || otherDists.length === 0) return prose`Nothing is uploaded for the release by its name.`;
	const others = otherDists.slice(0, mostDists).map((one) => distWords(one));
	const more = otherDists.length - others.length;
	const names = more > 0 ? prose`${others} and ${more} more` : prose`${others}`;
	return prose`Artifact bundles of the release are uploaded for ${names}, and none for ${distWords(dist)}.`;
}
function distWords(dist) {
	return distOf(typeof dist === "string" || dist === null ? dist : rawText(dist)) === null || dist === null ? prose`no dist` : prose`dist ${code(dist)}`;
}
function newestWords(newest) {
	if (newest.kind === "unseen") return prose`Whether the project has artifact bundles was not seen.`;
	return newest.value === null ? prose`The project has no dated artifact bundle either.` : prose`The newest artifact bundle of the project is of ${momentWords(newest.value)}.`;
}
// src/core/symbolication-need.ts
const minified = /^(?:javascript(?:-.+)?|react-native|capacitor.*|cordova.*|ionic.*|electron)$/;
const native = /^(?:apple.*|cocoa.*|objc|native.*|c|minidump|unity|unreal|godot|nintendo-switch|playstation|xbox)$/;
const script = /^(?:node|bun|deno)(?:-.+)?$/;
const undecided = /^(?:rust|other|android.*|flutter|dart.*|dotnet-maui|dotnet-xamarin|kotlin.*|tauri.*)$/;
function symbolicationNeed(signs) {
	const uploads = new Set(uploadsOf(signs));
	if (uploads.size > 0) return {
		kind: "needed",
		uploads: [...uploads],
		because: prose`${reasonsFor(signs)}.`
	};
	const { platform, packages, unprofiled } = signs;
	if (platform.kind === "seen" && platform.value !== null && !undecided.test(platform.value)) return {
		kind: "not-needed",
		because: prose`Stack traces of ${code(platform.value)} are readable as they are.`,
		isScript: script.test(platform.value)
	};
	if (packages.length > 0 && unprofiled === 0) return {
		kind: "not-needed",
		because: prose`Stack traces of ${titles(packages)} are readable as they are.`,
		isScript: packages.some(({ isScript }) => isScript)
	};
	return {
		kind: "unknown",
		because: prose`Neither the platform of the project nor the SDKs of the checkout tell whether stack traces need uploads to be read.`,
		end: platform.kind === "unseen" ? platform : null
	};
}
function uploadsOf(signs) {
	const { hasMinifiedStackTrace, output } = signs;
	const known = [...ofPlatform(signs), ...ofPackages(signs)];
	return [
		...known,
		...hasMinifiedStackTrace || (output?.scripts ?? 0) > 0 ? ["source maps"] : [],
		...known.length === 0 && isUndecided(signs.platform) && output?.scripts === 0 && output.natives > 0 ? ["debug files"] : []
	];
}
function ofPlatform({ platform }) {
	if (platform.kind === "unseen" || platform.value === null) return [];
	if (minified.test(platform.value)) return ["source maps"];
	return native.test(platform.value) ? ["debug files"] : [];
}
function isUndecided(platform) {
	return platform.kind === "unseen" || platform.value === null || undecided.test(platform.value);
}
function needs(need, upload) {
	return need.kind === "needed" && need.uploads.includes(upload);
}
function ofPackages(signs) {
	return isUndecided(signs.platform) ? signs.packages.flatMap(({ uploads }) => uploads) : [];
}
function reasonsFor(signs) {
	const { platform, hasMinifiedStackTrace, output } = signs;
	const needing = signs.packages.filter(({ uploads }) => uploads.length > 0);
	const reasons = [
		platform.kind === "seen" && platform.value !== null && ofPlatform(signs).length > 0 ? prose`the platform of the project is ${code(platform.value)}` : null,
		ofPackages(signs).length > 0 ? prose`the checkout uses the SDK for ${titles(needing)}` : null,
		hasMinifiedStackTrace ? prose`the project received minified JavaScript` : null,
		output !== null && output.scripts > 0 ? prose`the built output has scripts with debug IDs or source maps` : null
	].filter((reason) => reason !== null);
	return reasons.length > 0 ? reasons : [prose`the built output is native`];
}
function titles(packages) {
	return [...new Set(packages.map(({ title }) => title))].map(phrase);
}
// src/sources/sentry/event-frames.ts
const mostFrames = 1e3;
const mostStacks = 500;
const mostEntries = 50;
const mostErrors = 500;
const mostLines = 100;
const text = lenient(string());
const frame = pipe(object({
	inApp: lenient(boolean()),
	platform: text,
	absPath: text,
	function: text,
	lineNo: lenient(number()),
	colNo: lenient(number()),
	context: lenient(pipe(last(mostLines), array(tuple([number(), nullable(string())])))),
	map: text,
	origAbsPath: text,
	symbolicatorStatus: text
}), transform(({ lineNo, colNo, context, map, inApp, ...rest }) => ({
	...rest,
	inApp: inApp ?? false,
	line: lineNo,
	column: colNo,
	sourceLine: context?.find(([line]) => line === lineNo)?.[1] ?? null,
	isMapped: map !== null || rest.origAbsPath !== null
})));
const trace = lenient(object({ frames: lenient(pipe(last(mostFrames), array(lenient(frame)))) }));
const stack = object({ stacktrace: trace });
const values = pipe(last(mostStacks), array(lenient(stack)));
const entry = object({
	type: string(),
	data: lenient(object({ values: lenient(values) }))
});
const error = pipe(object({
	type: string().check(_regex(/^[a-z_]{1,60}$/)),
	data: lenient(object({
		url: text,
		symbolicator_type: lenient(string().check(_regex(/^[a-z_]{1,60}$/)))
	}))
}), transform(({ type, data }) => ({
	type,
	url: data?.url ?? null,
	detail: data?.symbolicator_type ?? null
})));
const schema$2 = pipe(object({
	eventID: string().check(_regex(/^[0-9a-f]{32}$/)),
	platform: text,
	release: lenient(object({ version: lenient(words) })),
	dist: lenient(words),
	entries: pipe(last(mostEntries), array(lenient(entry))),
	errors: lenient(pipe(last(mostErrors), array(lenient(error))))
}), transform(({ eventID, platform, release, dist, entries, errors }) => ({
	eventId: eventID,
	platform,
	release: release?.version ?? null,
	dist,
	frames: framesIn$1(entries),
	errors: (errors ?? []).flatMap((one) => one ?? [])
})));
function framesIn$1(entries) {
	const ofType = (type) => entries.filter((one) => one?.type === type).flatMap((one) => one?.data?.values ?? []).flatMap((one) => one?.stacktrace?.frames ?? []).flatMap((one) => one?.inApp ? [one] : []).slice(0, mostFrames).map(({ inApp: _, ...rest }) => rest);
	const ofExceptions = ofType("exception");
	return ofExceptions.length > 0 ? ofExceptions : ofType("threads");
}
function newestEventOf(org, issueId, { version, environment, dist }) {
	return {
		path: sentryPath`organizations/${org}/issues/${issueId}/events/latest/`,
		query: {
			query: [searchTerm("release", version), ...distTerms(dist)].join(" "),
			environment: environment ?? void 0
		},
		schema: schema$2,
		scopes: eventRead
	};
}
function distTerms(asked) {
	if (asked === null) return [];
	const dist = distOf(asked);
	return [dist === null ? "!has:dist" : searchTerm("dist", dist)];
}
// src/sources/sentry/symbolicated-events.ts
const table = object({ data: array(object({
	symbolicated_in_app: nullable(union([boolean(), number()])),
	"count()": quantity$1
})) });
const schema$1 = pipe(table, transform(({ data }) => {
	const sum = (wanted) => data.filter(({ symbolicated_in_app: value }) => value !== null && Boolean(value) === wanted).reduce((total, row) => total + row["count()"], 0);
	return {
		yes: sum(true),
		no: sum(false)
	};
}));
function isRefusedField({ status, isDefinite }) {
	return status === 400 && isDefinite;
}
function symbolicatedEvents({ org, project }, { version, environment }) {
	return {
		path: sentryPath`organizations/${org}/events/`,
		query: {
			...projectParameter(project),
			dataset: "errors",
			field: ["symbolicated_in_app", "count()"],
			query: searchTerm("release", version),
			environment: environment ?? void 0,
			statsPeriod: "14d",
			per_page: 10
		},
		schema: schema$1,
		scopes: organizationRead,
		unsupportedWhen: isRefusedField
	};
}
// src/modes/symbolication-frames.ts
const mostEvents = 5;
async function frameIssues(from, target, version) {
	const [gap, as] = await Promise.all([environmentGap(from, target), releaseSeenAs(from, target, version)]);
	const listed = await issuesOfRelease(from, as, version);
	if (gap !== null) return gap;
	if (listed.kind === "unseen") return listed;
	const errors = listed.value.rows.filter(({ category }) => category === null || category === "error");
	return seen({
		version,
		ids: errors.slice(0, mostEvents).map(({ id }) => id)
	});
}
async function framesIn(from, target, found, need) {
	if (found.kind === "unseen") return found;
	const { asked, sentry } = from;
	const { version, ids } = found.value;
	const of = {
		version,
		environment: asked.environment,
		dist: asked.dist
	};
	const [own, answers] = await Promise.all([ids.length > 0 && need.kind !== "not-needed" ? sentry.ask(symbolicatedEvents(target, of)) : null, Promise.all(ids.map(async (id) => ({
		issueId: id,
		answer: await sentry.ask(newestEventOf(target.org, id, of))
	})))]);
	const read = answers.flatMap(({ issueId, answer }) => answer.kind === "seen" && isOf(answer.value, of) ? [{
		issueId,
		event: answer.value
	}] : []);
	const unread = answers.flatMap(({ answer }) => answer.kind === "unseen" && !hasNone(answer, of) ? [answer] : []);
	return seen({
		...sampleOf(read, from, target.org),
		others: answers.length - read.length - unread.length,
		unread,
		ownCount: own?.kind === "seen" ? own.value : null
	});
}
function isOf({ release, dist }, asked) {
	if (release === null || rawText(release) !== asked.version) return false;
	return isOfDist(dist && rawText(dist), asked.dist);
}
function hasNone({ cause }, { dist }) {
	return cause === "not-found" && dist !== null;
}
function sampleOf(read, { credentials }, org) {
	const counted = read.map((one) => ({
		...one,
		...countFrames(one.event)
	}));
	const broken = counted.filter((one) => allFrames(one).resolved < allFrames(one).frames);
	const sum = (of) => ({
		frames: counted.reduce((total, one) => total + one[of].frames, 0),
		resolved: counted.reduce((total, one) => total + one[of].resolved, 0)
	});
	const [first] = broken;
	const address = credentials.origin.kind === "pinned" ? credentials.origin.address : null;
	return {
		events: read.length,
		scripts: sum("scripts"),
		natives: sum("natives"),
		minified: counted.reduce((total, one) => total + one.minified, 0),
		reason: broken.map(({ event }) => reasonIn(event)).find((reason) => reason !== null) ?? null,
		example: first && address !== null ? eventAddress(address, org, first) : null
	};
}
function eventAddress(address, org, { issueId, event }) {
	return `${address}/organizations/${encodeURIComponent(org)}/issues/${issueId}/events/${event.eventId}/`;
}
// src/sources/sentry/artifact-bundles.ts
const association = object({
	release: lenient(words),
	dist: lenient(words)
});
const bundleRow = pipe(object({
	bundleId: string(),
	associations: lenient(array(association)),
	...association.shape,
	fileCount: lenient(int().check(_nonnegative())),
	date: lenient(moment)
}), transform(({ associations, release, dist, fileCount, date }) => ({
	associations: associations ?? [{
		release,
		dist
	}],
	files: fileCount,
	uploaded: date
})));
function artifactBundles(org, project, text) {
	return {
		path: sentryPath`projects/${org}/${project}/files/artifact-bundles/`,
		query: {
			query: text,
			per_page: text === void 0 ? 1 : 100,
			sortBy: "-date_added"
		},
		row: bundleRow,
		mostPages: 1,
		scopes: releaseRead,
		unsupportedWhen: routeIsMissing
	};
}
function distsFor({ associations }, version) {
	return associations.flatMap(({ release, dist }) => release !== null && rawText(release) === version ? [dist] : []);
}
const fileRow = object({
	id,
	dist: lenient(words)
});
function releaseFiles(org, version, dist) {
	return {
		path: sentryPath`organizations/${org}/releases/${version}/files/`,
		query: { per_page: dist === null ? 1 : 100 },
		row: fileRow,
		mostPages: 1,
		scopes: releaseRead
	};
}
// src/sources/sentry/debug-files.ts
const row = pipe(object({
	debugId: string().check(_regex(/^[0-9a-f-]{32,60}$/i)),
	data: lenient(object({ features: lenient(array(string().check(_regex(/^[a-z]{1,20}$/)))) })),
	dateCreated: lenient(moment)
}), transform(({ debugId, data, dateCreated }) => ({
	debugId: debugId.toLowerCase(),
	features: data?.features ?? null,
	uploaded: dateCreated
})));
function debugFiles(org, project, debugId) {
	return {
		path: sentryPath`projects/${org}/${project}/files/dsyms/`,
		query: {
			debug_id: debugId,
			per_page: debugId === void 0 ? 1 : 100
		},
		row,
		mostPages: 1,
		scopes: releaseRead
	};
}
// src/modes/symbolication-of-release.ts
async function releaseBundles({ sentry, asked }, { org, project }, version) {
	return ofRelease(await sentry.list(artifactBundles(org, project, version)), version, asked.dist);
}
async function releaseUploads({ sentry, asked }, { org, project }, { version, bundles, need }) {
	const hasOwn = bundles?.kind === "seen" && bundles.value.count > 0 && bundles.value.files !== 0;
	const isMissing = version !== null && !hasOwn && needs(need, "source maps");
	const [files, newestBundle, newestDebugFile] = await Promise.all([
		isMissing ? sentry.list(releaseFiles(org, version, asked.dist)) : null,
		isMissing && bundles?.kind === "seen" ? sentry.list(artifactBundles(org, project)) : unasked$1,
		needs(need, "debug files") ? sentry.list(debugFiles(org, project)) : unasked$1
	]);
	return {
		bundles,
		newestBundle: newest(newestBundle),
		legacyFiles: files?.kind === "seen" ? hasFiles(files.value, asked.dist) : files,
		newestDebugFile: newest(newestDebugFile)
	};
}
const unasked$1 = unseen("no-target");
function ofRelease(answer, version, dist) {
	if (answer.kind === "unseen") return answer;
	const associated = answer.value.rows.map((bundle) => ({
		files: bundle.files,
		dists: distsFor(bundle, version)
	}));
	const own = associated.filter(({ dists }) => dists.some((one) => isOfDist(nameOf(one), dist)));
	const others = associated.flatMap(({ dists }) => dists).filter((one) => !isOfDist(nameOf(one), dist));
	return seen({
		count: own.length,
		files: sumOf(own.map(({ files }) => files)),
		dist,
		otherDists: [...new Map(others.map((one) => [distOf(nameOf(one)), one])).values()],
		isCut: answer.value.cut !== null
	});
}
function hasFiles({ rows, cut }, dist) {
	const isThere = rows.some((file) => isOfDist(nameOf(file.dist), dist));
	return isThere || dist === null ? seen(isThere) : cut ?? seen(false);
}
function nameOf(dist) {
	return dist && rawText(dist);
}
function sumOf(counts) {
	return counts.reduce((sum, count) => sum === null || count === null ? null : sum + count, 0);
}
function newest(answer) {
	return answer.kind === "unseen" ? answer : {
		kind: "seen",
		value: answer.value.rows[0]?.uploaded ?? null
	};
}
// src/core/debug-id-lookups.ts
function evenly(all, most) {
	if (all.length <= most) return all;
	const step = (all.length - 1) / (most - 1);
	return Array.from({ length: most }, (_, index) => all[Math.round(index * step)]).filter((one) => one !== void 0);
}
// src/sources/sentry/artifact-lookup.ts
const schema = pipe(array(object({ resolved_with: lenient(string()) })), transform((found) => found.some(({ resolved_with: how }) => how === null || how === "debug-id")));
function debugIdLookup(org, project, debugId) {
	return {
		path: sentryPath`projects/${org}/${project}/artifact-lookup/`,
		query: { debug_id: debugId },
		schema,
		scopes: releaseRead,
		unsupportedWhen: routeIsMissing
	};
}
// src/modes/symbolication-uploads.ts
const mostScripts = 20;
const mostNatives = 10;
async function scriptLookups({ sentry }, { org, project }, { links }) {
	return lookups([...links.ids].map(([debugId, file]) => ({
		debugId,
		file
	})), mostScripts, async ({ debugId }) => {
		const answer = await sentry.ask(debugIdLookup(org, project, debugId));
		return answer.kind === "unseen" ? answer : answer.value ? "known" : "unknown";
	});
}
async function lookups(ids, most, ask) {
	const asked = await Promise.all(evenly(ids, most).map(async (id) => ({
		id,
		finding: await ask(id)
	})));
	const found = (wanted) => asked.filter(({ finding }) => finding === wanted).map(({ id }) => id);
	const withoutSymbols = found("without-symbols");
	return {
		total: ids.length,
		known: found("known").length + withoutSymbols.length,
		unknown: found("unknown"),
		withoutSymbols,
		unseen: asked.flatMap(({ finding }) => typeof finding === "object" ? [finding] : [])
	};
}
async function nativeLookups({ sentry }, { org, project }, { ids, ...read }) {
	return {
		...await lookups(ids, mostNatives, async ({ debugId }) => {
			const answer = await sentry.list(debugFiles(org, project, debugId));
			return answer.kind === "unseen" ? answer : findingIn(answer.value, debugId);
		}),
		...read
	};
}
function findingIn({ rows, cut }, debugId) {
	const plain = (text) => text.replace(/-0$/, "");
	const own = rows.filter((row) => plain(row.debugId) === plain(debugId));
	if (own.length === 0) return cut ?? "unknown";
	return own.some(({ features }) => features === null || features.includes("symtab") || features.includes("debug")) ? "known" : "without-symbols";
}
async function readNatives({ sentryCli }, { natives }) {
	const files = natives.slice(0, mostNatives);
	const answers = await nativeAnswers(sentryCli, files);
	const ids = new Map();
	for (const { name, answer } of answers) {
		const debugIds = answer?.kind === "answered" ? answer.value.debugIds : [];
		for (const debugId of debugIds) if (!ids.has(debugId)) ids.set(debugId, {
			debugId,
			file: name
		});
	}
	const withoutId = answers.filter(({ answer }) => answer?.kind === "answered" && answer.value.debugIds.length === 0).length;
	const ended = answers.find(({ answer }) => answer?.kind !== "answered");
	return {
		ids: [...ids.values()],
		read: files.length,
		withoutId,
		sentryCli: ended ? stateOf(ended.answer) : "used"
	};
}
async function nativeAnswers(sentryCli, files) {
	const answers = [];
	if (files.length === 0) return answers;
	const questions = await sentryCli();
	for (const { path, name } of files) {
		const answer = await questions.debugFile(path);
		answers.push({
			name,
			answer
		});
		if (stateOf(answer) !== "used" && !isOfFile(answer)) break;
	}
	return answers;
}
function stateOf(answer) {
	if (answer === null) return "not-there";
	if (answer.kind === "altered") return "altered";
	return answer.kind === "answered" ? "used" : answer.because;
}
function isOfFile(answer) {
	return answer?.kind === "broken" && (answer.because === "refused" || answer.because === "other-shape");
}
// src/modes/symbolication-facts.ts
async function symbolicationFacts(from, target, { version, phase }) {
	const reading = from.artifacts();
	const finding = phase === "pre" || version === null ? null : frameIssues(from, target, version);
	const [need, artifacts, scripts, nativeIds, bundles] = await Promise.all([
		needOf(from, target, version, reading),
		reading,
		reading.then((output) => output && scriptLookups(from, target, output)),
		reading.then((output) => output && readNatives(from, output)),
		reading.then((output) => output || version === null ? null : releaseBundles(from, target, version))
	]);
	const [natives, uploads, frames] = await Promise.all([
		nativeIds && nativeLookups(from, target, nativeIds),
		artifacts ? null : releaseUploads(from, target, {
			version,
			bundles,
			need
		}),
		finding?.then((found) => isOfInterest(need) ? framesIn(from, target, found, need) : null) ?? null
	]);
	return {
		need,
		artifacts,
		outputUploads: scripts && natives && {
			scripts,
			natives
		},
		releaseUploads: uploads,
		frames: phase === "post" && version === null ? "no-release" : frames
	};
}
function isOfInterest(need) {
	return need.kind !== "not-needed" || need.isScript;
}
const symbolicationChecks = [
	needKnown,
	artifactsRead,
	artifactsLinked,
	sourceMapsUploaded,
	debugFilesUploaded,
	framesResolved
];
function symbolicationMetrics({ frames }) {
	const sample = frames !== null && frames !== "no-release" && frames.kind === "seen" ? allFrames(frames.value) : null;
	const metric = (value) => ({
		value: value ?? null,
		lowerBound: false,
		estimated: false
	});
	return {
		"symbolication.frames": metric(sample?.frames),
		"symbolication.resolved": metric(sample?.resolved)
	};
}
async function needOf(from, target, version, reading) {
	const [own, ofRelease, artifacts] = await Promise.all([
		from.sentry.ask(project(target.org, target.project)),
		version === null ? null : from.sentry.ask(release(target.org, version)),
		reading
	]);
	const platform = own.kind === "seen" ? seen(own.value.platform) : platformIn(ofRelease, target) ?? own;
	const { packages, unprofiled } = isUndecided(platform) ? await checkoutFacts(from) : nothing;
	return symbolicationNeed({
		platform,
		hasMinifiedStackTrace: own.kind === "seen" ? own.value.hasMinifiedStackTrace : null,
		packages: packages.map(({ profile, symbolication }) => ({
			title: profile.title,
			isScript: profile.init.some(({ language }) => language === "javascript"),
			uploads: symbolication.map(({ needed }) => needed.artifact)
		})),
		unprofiled: unprofiled.length,
		output: artifacts && {
			scripts: artifacts.scripts.filter(({ debugId, map }) => debugId !== null || map !== "none").length,
			natives: artifacts.natives.length
		}
	});
}
const nothing = {
	packages: [],
	unprofiled: []
};
function platformIn(answer, target) {
	if (answer?.kind !== "seen") return null;
	const own = answer.value.projects.find(({ id, slug }) => slug === target.project || id === target.project);
	return own ? seen(own.platform) : null;
}
// src/modes/release-on-server.ts
async function releaseOnServer(from, target) {
	const inQuestion = givenRelease(from) ?? await inferredRelease(from);
	const asked = {
		target,
		version: versionOf(inQuestion),
		mayBeLive: from.asked.phase !== "pre"
	};
	const [[seenBy, visibility, health], first] = await Promise.all([visibleAndWell(from, target, inQuestion), Promise.all([uploadsAndFrames(from, asked), issues(from, asked)])]);
	const { sight, sentry } = seenBy;
	const hasAppeared = sight.found !== null && (sight.presence?.waitedSeconds ?? 0) > 0;
	const late = {
		...from,
		sentry: health.hasWaited ? from.sentry.again() : sentry
	};
	const [symbolication, ofIssues] = hasAppeared || health.hasWaited ? await Promise.all([uploadsAndFrames(late, asked), issues(late, asked)]) : first;
	const phase = phaseWith(health.releaseHealth, visibility);
	return {
		...visibility,
		...health,
		...symbolication,
		...ofIssues,
		phase,
		stage: stageOf(visibility.found, phase),
		releaseUsers: usersOf(health.releaseHealth),
		releaseSessions: sessionsOf(health.releaseHealth)
	};
}
function uploadsAndFrames(from, { target, version, mayBeLive }) {
	return symbolicationFacts(from, target, {
		version,
		phase: mayBeLive ? "post" : "pre"
	});
}
async function issues(from, { target, version, mayBeLive }) {
	return mayBeLive && version !== null ? releaseIssuesFacts(from, target, { version }) : unasked(from, target);
}
function versionOf(inQuestion) {
	return inQuestion.kind === "unknown" ? null : inQuestion.version;
}
async function visibleAndWell(from, target, inQuestion) {
	const seenBy = await releaseSight(from, target, inQuestion);
	const { found } = seenBy.sight;
	const seeing = releaseVisibilityFacts(from, seenBy);
	const version = versionOf(inQuestion);
	if (found === null || version === null) return [
		seenBy,
		await seeing,
		withoutRelease(from.asked.limits)
	];
	const first = soFar(from, seenBy);
	const { phase, environment } = first.phase.phase === "post" && first.phase.unseen === null ? first : await seeing;
	const candidate = {
		version,
		created: found.created,
		phase: phase.phase,
		deployedTo: ownDeploy(environment)
	};
	const health = releaseHealthFacts({
		...from,
		sentry: seenBy.sentry
	}, target, candidate);
	return [
		seenBy,
		await seeing,
		await health
	];
}
function ownDeploy(environment) {
	return environment?.source === "own-deploy" ? environment.name : null;
}
function phaseWith(health, { signs, phase }) {
	if (signs.hasSessions !== null || phase.unseen === null || health.kind === "no-release") return phase;
	if (health.kind === "seen") return phaseOf({
		...signs,
		hasSessions: health.value.sessions.total > 0
	});
	return health.kind === "unseen" ? {
		...phase,
		unseen: signs.deploysUnseen ?? health
	} : phase;
}
function unasked(from, target) {
	const nothing = unseen("no-target");
	return {
		newIssues: nothing,
		regressedIssues: nothing,
		escalatingIssues: nothing,
		errors: nothing,
		issuePlace: issuePlaceOf(from, target),
		limits: from.asked.limits
	};
}
function stageOf(found, { phase }) {
	if (found === null) return "absent";
	return phase === "pre" ? "not-live" : "live";
}
function sessionsOf(health) {
	return health.kind === "seen" ? seen(health.value.sessions.total) : unseen("too-little-data");
}
function usersOf(health) {
	return health.kind === "seen" && health.value.users ? seen(health.value.users.total) : unseen("too-little-data");
}
// src/modes/release-gate.ts
const name = "release-gate";
const releaseGate = joinedMode(name, [defineMode({
	name,
	looksAt: "repository",
	observe: releaseLocalFacts,
	checks: releaseLocalChecks
}), defineTargetMode({
	name,
	observe: releaseOnServer,
	checks: [
		...releaseVisibilityChecks,
		...symbolicationChecks.map(softened),
		releaseSessionsSeen,
		softened(crashFreeKept),
		softened(releaseCrashFreeAboveFloor),
		softened(whenLive(newIssuesWithinLimit)),
		softened(whenLive(nothingRegressed)),
		whenLive(nothingEscalating),
		softened(whenLive(issuesNotWidespread)),
		whenLive(errorVolumeKnown)
	],
	contribute: (facts) => {
		const headline = releaseHeadline(facts);
		return {
			metrics: {
				...releaseHealthMetrics(facts.releaseHealth),
				...facts.stage === "live" && releaseIssueMetrics(facts),
				...symbolicationMetrics(facts)
			},
			...headline && { headline },
			...facts.inQuestion.kind !== "unknown" && { release: untrusted(facts.inQuestion.version) }
		};
	}
})]);
export { releaseGate };
