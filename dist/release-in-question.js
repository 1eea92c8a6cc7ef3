import { Et as phrase, Kt as rawText, Ot as prose, a as figure, kt as sentences, n as momentWords, o as grouped, s as percentFigure, wt as code } from "./start.js";
import { l as crashFreeRate, p as hoursIn } from "./own-issues.js";
import { t as checkoutFacts } from "./checkout-facts.js";
// src/core/crash-count.ts
function unitOf({ users }, { minSample }) {
	return users !== null && users.total >= Math.max(1, minSample) ? "users" : "sessions";
}
function crashesOf({ sessions, users }, unit, ending = "crashed") {
	const { crashed, unhandled, total } = (unit === "users" ? users : sessions) ?? {
		crashed: 0,
		unhandled: 0,
		total: 0
	};
	return {
		x: ending === "crashed" ? crashed : crashed + unhandled,
		n: total
	};
}
function hasUnhandled({ sessions, users }) {
	return sessions.unhandled > 0 || (users?.unhandled ?? 0) > 0;
}
// src/core/statistics.ts
function wilson(x, n, z) {
	if (n === 0) return {
		low: 0,
		high: 1
	};
	const p = x / n;
	const centre = p + z * z / (2 * n);
	const half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
	const scale = 1 + z * z / n;
	return {
		low: x === 0 ? 0 : Math.max(0, (centre - half) / scale),
		high: x === n ? 1 : Math.min(1, (centre + half) / scale)
	};
}
function newcombe(a, b, z) {
	if (a.n === 0 || b.n === 0) return {
		low: -1,
		high: 1
	};
	const pa = a.x / a.n;
	const pb = b.x / b.n;
	const ofA = wilson(a.x, a.n, z);
	const ofB = wilson(b.x, b.n, z);
	const difference = pa - pb;
	return {
		low: Math.max(-1, difference - Math.sqrt((pa - ofA.low) ** 2 + (ofB.high - pb) ** 2)),
		high: Math.min(1, difference + Math.sqrt((ofA.high - pa) ** 2 + (pb - ofB.low) ** 2))
	};
}
// src/core/crash-free-rule.ts
const quantileOf = {
	interim: 3,
	last: 1.645
};
const baselineSample = 1e3;
const fewestCrashes = 5;
function compareCrashFree(release, baseline, { maxDrop, minSample }, look) {
	const interval = newcombe(release, baseline, quantileOf[look]);
	const drop = dropOf(release, baseline);
	const open = (reason) => ({
		zone: "open",
		reason,
		drop,
		interval
	});
	if (drop === null || baseline.n < 1e3) return open(baseline.n < 1e3 ? "small-baseline" : "insufficient-sample");
	if (release.n < minSample) return open("insufficient-sample");
	if (release.x >= fewestCrashes && drop >= maxDrop && interval.low > maxDrop / 2) return {
		zone: "worse",
		reason: null,
		drop,
		interval
	};
	if (interval.high < maxDrop) return {
		zone: "kept",
		reason: null,
		drop,
		interval
	};
	return open(interval.low > 0 ? "suspected" : "inconclusive");
}
function compareWithFloor({ x, n }, floor, minSample, look) {
	const interval = wilson(n - x, n, quantileOf[look]);
	const rate = n === 0 ? null : 1 - x / n;
	if (rate === null || n < minSample) return {
		zone: "open",
		reason: "insufficient-sample",
		rate,
		interval
	};
	if (interval.high < floor) return {
		zone: "below",
		reason: null,
		rate,
		interval
	};
	if ((look === "last" ? rate : interval.low) >= floor) return {
		zone: "above",
		reason: null,
		rate,
		interval
	};
	return {
		zone: "open",
		reason: rate < floor ? "suspected" : "inconclusive",
		rate,
		interval
	};
}
const power = .8416;
const mostNeeded = 1e8;
function sampleNeeded(release, baseline, limits) {
	const drop = release.n < limits.minSample ? 0 : dropOf(release, baseline);
	if (drop === null || baseline.n === 0) return null;
	const rate = baseline.x / baseline.n + drop;
	const expected = drop < limits.maxDrop ? "kept" : "worse";
	const badLuck = expected === "kept" ? power : -.8416;
	const hasVerdict = (n) => {
		return compareCrashFree({
			x: Math.min(n, Math.max(0, n * rate + badLuck * Math.sqrt(n * rate * (1 - rate)))),
			n
		}, baseline, limits, "last").zone === expected;
	};
	return smallest(Math.max(1, limits.minSample), hasVerdict);
}
function smallest(least, holds) {
	let high = least;
	while (!holds(high)) {
		high *= 2;
		if (high > mostNeeded) return null;
	}
	let low = high === least ? least : high / 2;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return high;
}
function dropOf(release, baseline) {
	return release.n === 0 || baseline.n === 0 ? null : release.x / release.n - baseline.x / baseline.n;
}
// src/core/against-floor.ts
function againstFloor(counted, { minCrashFree, minSample }, look) {
	if (minCrashFree === null) return null;
	const compare = (unit, ending) => {
		const release = crashesOf(counted, unit, ending);
		return {
			unit,
			ending,
			release,
			comparison: compareWithFloor(release, minCrashFree / 100, minSample, look)
		};
	};
	const unit = unitOf(counted, { minSample });
	const units = unit === "users" ? ["users", "sessions"] : ["sessions"];
	const endings = hasUnhandled(counted) ? ["crashed", "crashed-or-unhandled"] : ["crashed"];
	const [decides = compare(unit, "crashed"), ...others] = units.flatMap((one) => endings.map((ending) => compare(one, ending)));
	const doubt = decides.comparison.zone === "below" ? void 0 : others.find(isBelow);
	return {
		...decides,
		doubt: doubt ?? null
	};
}
function isBelow({ comparison: { zone, reason } }) {
	return zone === "below" || reason === "suspected";
}
// src/core/release-health.ts
function allowed({ maxCrashFreeDrop, minSample }) {
	return {
		maxDrop: maxCrashFreeDrop / 100,
		minSample
	};
}
function neverHadSessions({ sessions, baseline, projectHasSessions }) {
	const before = baseline.kind === "found" ? baseline.sessions.total : 0;
	return sessions.total === 0 && before === 0 && projectHasSessions === false;
}
function releaseHealthMetrics(view) {
	const health = view.kind === "seen" ? view.value : null;
	const baseline = health?.baseline.kind === "found" ? health.baseline : null;
	return {
		"release.sessions.count": metric(health?.sessions.total, false),
		"release.sessions.crash-free": metric(rateOf(health?.sessions), false),
		"release.users.count": metric(health?.users?.total, true),
		"release.users.crash-free": metric(rateOf(health?.users), true),
		"baseline.sessions.count": metric(baseline?.sessions.total, false),
		"baseline.sessions.crash-free": metric(rateOf(baseline?.sessions), false),
		"baseline.users.count": metric(baseline?.users?.total, true),
		"baseline.users.crash-free": metric(rateOf(baseline?.users), true)
	};
}
function rateOf(counts) {
	return counts ? crashFreeRate(counts) : null;
}
function metric(value, estimated) {
	const known = value ?? null;
	return {
		value: known,
		lowerBound: false,
		estimated: estimated && known !== null
	};
}
// src/core/release-health-words.ts
function rateWords({ x, n }, unit, ending = "crashed") {
	return n === 0 ? prose`no ${phrase(unit)}` : prose`${percentFigure(1 - x / n)} of ${figure(n)} ${phrase(unit)} ${phrase(withoutEnding[ending])}`;
}
const withoutEnding = {
	crashed: "crash-free",
	"crashed-or-unhandled": "neither crashed nor ended unhandled"
};
function windowWords(window) {
	const hours = Math.round(hoursIn(window));
	return prose`from ${momentWords(window.start)} to ${momentWords(window.end)} (${hours} h)`;
}
function baselineWords({ release, how, aligned, window, isLater }) {
	const time = aligned === "same-hours" ? prose`in the same hours` : prose`as long after its creation, ${windowWords(window)}`;
	const later = isLater ? prose`, created after this release` : prose``;
	return prose`${code(release)} (${phrase(waysToBaseline[how])}${later}), ${time}`;
}
const waysToBaseline = {
	given: "given as baseline-release",
	"most-sessions": "of the earlier releases the one with the most sessions",
	previous: "the release before it"
};
function comparisonWords(health, compared, limits) {
	const { unit, ending, release, baseline, comparison } = compared;
	const before = health.baseline.kind === "found" ? prose` Baseline: ${rateWords(baseline, unit, ending)}, ${baselineWords(health.baseline)}.` : prose``;
	const { drop, interval } = comparison;
	const lost = drop === null ? prose`` : prose` The drop is ${pointsFigure(drop)} percent points, ${intervalWords(interval, health.look, pointsFigure)}; ${pointsFigure(allowed(limits).maxDrop)} are allowed (${code("max-crash-free-drop")}).`;
	return prose`${rateWords(release, unit, ending)}, ${windowWords(health.window)}.${before}${lost}`;
}
function doubtWords({ unit, ending, release, baseline }, decided) {
	const rates = prose`${rateWords(release, unit, ending)}; of the baseline ${rateWords(baseline, unit, ending)}.`;
	return unit === decided ? sentences(prose`The SDK may have changed how it ends sessions, because one of the two has none that ended unhandled.`, rates) : prose`All sessions tell more than those of users who are known: ${rates}`;
}
function doubtBesideFloorWords({ unit, ending, release }) {
	return prose`Of the same time, ${rateWords(release, unit, ending)}.`;
}
function intervalWords({ low, high }, look, words = percentFigure) {
	return prose`between ${words(low)} and ${words(high)} with ${phrase(certainty[look])} certainty on each side`;
}
const certainty = {
	interim: "99.9 %",
	last: "95 %"
};
function pointsFigure(share) {
	const points = (share * 100).toFixed(2);
	return phrase(points === "-0.00" ? "0.00" : points);
}
function neededWords({ window }, { unit, release, baseline }, limits) {
	const needed = sampleNeeded(release, baseline, allowed(limits));
	if (needed === null) return prose`No number of ${phrase(unit)} would decide it against this baseline: name a larger one with ${code("baseline-release")}, or allow more with ${code("max-crash-free-drop")}.`;
	const more = needed - release.n;
	if (more <= 0) return prose`A few ${phrase(unit)} more should decide it.`;
	return prose`A verdict takes about ${figure(roughly(more))} ${phrase(unit)} more${durationWords(more, release, window)}.`;
}
function durationWords(more, { n }, window) {
	if (n === 0) return prose``;
	const hours = more / n * hoursIn(window);
	const duration = hours < 48 ? `${Math.max(1, Math.ceil(hours))} h` : `${grouped(Math.ceil(hours / 24))} days`;
	return prose`, which is ${phrase(duration)} at the traffic so far`;
}
function roughly(value) {
	const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
	return Math.ceil(value / unit) * unit;
}
function waitWords({ minutes, looks, end }) {
	if (end === "over") return prose`It is still open after ${looks} ${phrase(looks === 1 ? "look" : "looks")}, and the ${minutes} minutes of ${code("wait-minutes")} are over.`;
	if (end === "no-new-hour") return prose`Sessions are counted in whole hours, and none would have been complete within the ${minutes} minutes of ${code("wait-minutes")}.`;
}
function sourceWords({ source }) {
	return source === "releases" ? prose`The numbers stand in the list of releases, the hour that is under way included: the token lacks the scope ${code("org:read")} for sessions by the hour, for users, and for sessions that ended unhandled.` : void 0;
}
// src/modes/release-in-question.ts
function givenRelease({ asked: { release } }) {
	return release === null ? null : {
		kind: "given",
		version: release
	};
}
async function inferredRelease(from) {
	const { inferred } = (await checkoutFacts(from)).release;
	if (inferred.kind === "inferred") return {
		kind: "inferred",
		version: rawText(inferred.release)
	};
	return {
		kind: "unknown",
		candidates: inferred.kind === "ambiguous" ? inferred.candidates.map(({ release: one }) => rawText(one)) : []
	};
}
export { baselineSample as _, doubtBesideFloorWords as a, hasUnhandled as b, neededWords as c, waitWords as d, windowWords as f, againstFloor as g, releaseHealthMetrics as h, comparisonWords as i, rateWords as l, neverHadSessions as m, inferredRelease as n, doubtWords as o, allowed as p, baselineWords as r, intervalWords as s, givenRelease as t, sourceWords as u, compareCrashFree as v, unitOf as x, crashesOf as y };
