import { Dt as place, Et as phrase, G as unseen, Kt as rawText, L as words, N as last, Ot as prose, P as lenient, V as sentryPath, W as seen, X as passed, Y as inconclusive, Z as skipped, _t as union, a as figure, bt as _lte, c as isUrgent, dt as pipe, ht as transform, i as countFigure, it as int, kt as sentences, l as partCaps, lt as object, nt as boolean, ot as literal, q as attention, r as counted, tt as array, u as triageClasses, vt as unknown$1, wt as code, yt as _gte } from "./start.js";
import { c as issuePlaceOf, f as toldAbove, i as newIssuesOfRelease, l as defineTargetMode } from "./issues-of-release.js";
import { n as backlogWithinLimit, t as backlogMetrics } from "./backlog-metrics.js";
import { a as rerun, i as instruct } from "./mode.js";
import { t as unanswered } from "./unanswered.js";
import { g as eventRead, w as issueHref } from "./own-issues.js";
import { a as seenAs, c as serverTime, i as hitLastDay, r as backlogOf } from "./backlog.js";
// src/checks/issues/backlog-complete.ts
const backlogComplete = {
	id: "issues/backlog-complete",
	title: "Every unresolved issue was read and ranked",
	need: "required",
	judge({ backlog, triage }) {
		if (triage.kind === "unseen") return skipped(toldAbove);
		const { issues, complete } = triage.value;
		const { unresolved } = backlog;
		if (!complete) {
			const all = unresolved.kind === "seen" ? prose`${countFigure(unresolved.value)} unresolved issues` : prose`more`;
			return inconclusive({
				cause: "truncated",
				risk: sentences(prose`${figure(issues.length)} of ${all} were read and ranked: those with most events and most users, the newest, and the severe, regressed and escalating ones.`, prose`What is none of these is not in the checklist.`),
				next: []
			});
		}
		return passed(sentences(prose`${figure(issues.length)} read and ranked.`, activityWords(backlog)));
	}
};
function activityWords({ activity, activityComplete }) {
	if (activity.kind === "unseen") return prose`Who was hit in the last 24 hours was not seen; ranks are made without it.`;
	return activityComplete ? void 0 : prose`Who was hit in the last 24 hours was not read to its end.`;
}
// src/checks/issues/none-urgent.ts
const named = 5;
const lookThere = instruct(prose`Look at them in Sentry: the entry of each in the checklist has a link, and says what is not known.`);
const noneUrgent = {
	id: "issues/none-urgent",
	title: "No issue is urgent (class P0 or P1)",
	need: "required",
	judge({ triage }) {
		if (triage.kind === "unseen") return skipped(toldAbove);
		const { issues, complete, unseen: gaps } = triage.value;
		const urgent = issues.filter(isUrgent);
		const evidence = sentences(classCounts(issues), priorityWords(issues));
		const doubt = doubtAbout(issues.filter(({ mayBeUrgent }) => mayBeUrgent), gaps);
		if (urgent.length > 0) {
			const found = attention({
				evidence,
				risk: prose`${namesOf(urgent)} should be looked at today.`,
				next: [instruct(prose`Begin at the top of the checklist; each entry says why it stands there and what to do.`)]
			});
			return doubt && isLack(doubt) ? [found, doubt] : found;
		}
		if (doubt) return doubt;
		if (complete) return passed(evidence);
		const risk = prose`None of those that were read is urgent; whether another one is, is not known.`;
		return inconclusive({
			cause: "truncated",
			risk,
			next: []
		});
	}
};
function doubtAbout(issues, gaps) {
	if (issues.length === 0) return null;
	const end = causeOf(issues, gaps);
	const next = end.cause === "unsupported" ? lookThere : rerun("issue-triage", "--require-host-network");
	return unanswered(end, prose`It is not known whether ${namesOf(issues)} should be looked at today.`, next);
}
function isLack({ cause }) {
	return cause !== "truncated" && cause !== "unsupported";
}
function causeOf(doubtful, { activity, release }) {
	const isMissing = (fact) => doubtful.some(fact);
	if (activity && isMissing(({ facts }) => facts.users === null)) return activity;
	if (release && isMissing(({ facts }) => facts.isOfRelease === "unseen")) return release;
	return unseen("unsupported");
}
function classCounts(issues) {
	if (issues.length === 0) return prose`There is no unresolved issue.`;
	const counts = triageClasses.map((name) => {
		const count = issues.filter((issue) => issue.class === name).length;
		return prose`${figure(count)} ${phrase(name)}`;
	});
	return prose`${counts}.`;
}
function priorityWords(issues) {
	const known = issues.filter(({ facts }) => facts.priority !== null);
	if (known.length === 0) return void 0;
	const disagree = known.filter((one) => one.disagreesWithPriority).length;
	return prose`Sentry's own priority says otherwise of ${figure(disagree)} of ${figure(known.length)}.`;
}
function namesOf(urgent) {
	const names = urgent.slice(0, named).map(({ shortId, id }) => code(shortId ?? id));
	const more = urgent.length - names.length;
	return more > 0 ? prose`${names} and ${more} more` : prose`${names}`;
}
const quietForMs = 12096e5;
function factsOf(issue, context) {
	const { level, isUnhandled, substatus, priority, firstSeen, lastSeen } = issue;
	const activity = activityOf(issue, context);
	return {
		level,
		isUnhandled,
		substatus,
		priority,
		firstSeen,
		lastSeen,
		users: activity?.users ?? null,
		events: activity?.events ?? null,
		eventsBefore: eventsBefore(issue),
		isOfRelease: isOfRelease(issue, context)
	};
}
function isOfRelease({ id }, { ofRelease }) {
	if (ofRelease === null) return null;
	return ofRelease.ids.has(id) || (ofRelease.rest === null ? false : "unseen");
}
function activityOf({ id, lastSeen }, { activity, activityComplete, now }) {
	const known = activity.kind === "seen" ? activity.value.get(id) : void 0;
	if (known) return known;
	const isQuiet = lastSeen !== null && now.getTime() - lastSeen.getTime() > 864e5;
	const isUnlisted = activity.kind === "seen" && activityComplete;
	return isQuiet || isUnlisted ? {
		users: 0,
		events: 0
	} : null;
}
function eventsBefore({ eventsByDay }) {
	if (eventsByDay === null || eventsByDay.length < 8) return null;
	return eventsByDay.slice(-8, -2).reduce((sum, events) => sum + events, 0);
}
function rateRatio({ events, eventsBefore: before }) {
	return events === null || before === null ? null : (events + 1) / (before / 6 + 1);
}
function newnessOf({ substatus, firstSeen, isOfRelease }, now) {
	const age = firstSeen === null ? null : now.getTime() - firstSeen.getTime();
	const isYoung = age === null ? null : age <= quietForMs;
	if (isOfRelease === true && isYoung) return "release";
	if (substatus === "new") return "substatus";
	if (substatus === null && age !== null && age <= 6048e5) return "age";
	return isOfRelease !== null && isOfRelease !== false && isYoung !== false || substatus === null && age === null ? null : "no";
}
// src/core/triage/conditions.ts
const manyUsers = 25;
const someUsers = 3;
const someEvents = 10;
const tripled = 3;
function severe({ level, isUnhandled }) {
	if (level === "fatal") return yes("fatal");
	if (isUnhandled) return yes("unhandled");
	return isUnhandled === null || level === "unknown" ? unknown("whether it is fatal or unhandled is not known") : no("neither fatal nor unhandled");
}
function fresh(facts, now) {
	if (facts.substatus === "regressed") return yes("regressed");
	const newness = newnessOf(facts, now);
	if (newness === null) return unknown("whether it is new or regressed is not known");
	if (newness !== "no") return {
		holds: true,
		words: phrase(newWords[newness])
	};
	return facts.substatus === null ? unknown("not new, and whether it regressed is not known") : no("neither new nor regressed");
}
const newWords = {
	release: "new in the release of this run",
	substatus: "new (first seen in the last 7 days, in whichever release)",
	age: "new by its age (the server tells no substatus)"
};
function widespread({ users }) {
	if (users === null) return unknown("how many users it hit in 24 hours is not known");
	const words = prose`${counted(users, "user", "users")} in 24 hours`;
	return users >= manyUsers ? {
		holds: true,
		words
	} : {
		holds: false,
		words: prose`${words}, fewer than ${manyUsers}`
	};
}
function regressed({ substatus }) {
	if (substatus === null) return unknown("whether it regressed is not known");
	return substatus === "regressed" ? yes("regressed") : no("not regressed");
}
function escalating({ substatus }) {
	if (substatus === null) return unknown("whether it is escalating is not known");
	return substatus === "escalating" ? yes("escalating") : no("not escalating");
}
function newAndUnhandled(facts, now) {
	const newness = newnessOf(facts, now);
	if (newness === "no" || facts.isUnhandled === false) return no("not both new and unhandled");
	if (newness === null || facts.isUnhandled === null) return unknown("whether it is new and unhandled is not known");
	return {
		holds: true,
		words: prose`${phrase(newWords[newness])} and unhandled`
	};
}
function highPriority({ priority, users }) {
	if (priority === null) return users !== null && users < someUsers ? no(`fewer than ${someUsers} users in 24 hours, whatever Sentry's own priority`) : unknown("Sentry's own priority is not known");
	if (priority !== "high") return no("Sentry's own priority is not high");
	if (users === null) return unknown("Sentry's own priority is high, and how many users it hit in 24 hours is not known");
	const words = prose`Sentry's own priority is high, ${counted(users, "user", "users")} in 24 hours`;
	return users >= someUsers ? {
		holds: true,
		words
	} : {
		holds: false,
		words: prose`${words}, fewer than ${someUsers}`
	};
}
function newLastDay({ firstSeen }, now) {
	if (firstSeen === null) return unknown("when it was first seen is not known");
	return now.getTime() - firstSeen.getTime() <= 864e5 ? yes("first seen in the last 24 hours") : no("not first seen in the last 24 hours");
}
function spreading(facts) {
	const ratio = rateRatio(facts);
	const { events, eventsBefore } = facts;
	if (ratio === null || events === null || eventsBefore === null) return unknown("whether it spreads is not known");
	const perDay = Math.round(eventsBefore / .6) / 10;
	const words = prose`${counted(events, "event", "events")} in 24 hours, ${perDay} a day in the week before`;
	return ratio >= tripled && events >= someEvents ? {
		holds: true,
		words
	} : no("its events have not tripled");
}
function active({ lastSeen }, now) {
	if (lastSeen === null) return {
		holds: true,
		words: phrase("when it was last seen is not known")
	};
	return now.getTime() - lastSeen.getTime() <= 12096e5 ? yes("seen in the last 14 days") : no("no event in the last 14 days");
}
function yes(words) {
	return {
		holds: true,
		words: phrase(words)
	};
}
function no(words) {
	return {
		holds: false,
		words: phrase(words)
	};
}
function unknown(words) {
	return {
		holds: null,
		words: phrase(words)
	};
}
// src/core/triage/classify.ts
const rules = [
	{
		class: "P0",
		wants: "all",
		conditions: (facts, now) => [
			severe(facts),
			fresh(facts, now),
			widespread(facts)
		]
	},
	{
		class: "P1",
		wants: "any",
		conditions: (facts, now) => [
			regressed(facts),
			escalating(facts),
			newAndUnhandled(facts, now),
			highPriority(facts)
		]
	},
	{
		class: "P2",
		wants: "any",
		conditions: (facts, now) => [newLastDay(facts, now), spreading(facts)]
	},
	{
		class: "P3",
		wants: "any",
		conditions: (facts, now) => [active(facts, now)]
	}
];
function classify(facts, now) {
	const tried = rules.map((rule) => ({
		...rule,
		conditions: rule.conditions(facts, now)
	}));
	const at = tried.findIndex(({ wants, conditions }) => wants === "all" ? conditions.every(({ holds }) => holds) : conditions.some(({ holds }) => holds));
	const decided = tried[at];
	const above = decided ? tried[at - 1] : tried.at(-1);
	const own = decided?.class ?? "P4";
	const why = decided ? wordsOf(decided.conditions.filter(({ holds }) => holds)) : [phrase("a stale candidate")];
	return {
		class: own,
		reasons: [prose`${phrase(own)}: ${why}.`, ...above ? [prose`Not ${phrase(above.class)}: ${wordsOf(above.conditions.filter(({ holds }) => !holds))}.`] : []]
	};
}
function mightBeUrgent(facts, now) {
	return rules.filter(isUrgent).some(({ wants, conditions }) => {
		const held = conditions(facts, now).map(({ holds }) => holds);
		return wants === "all" ? !held.includes(false) : held.some((holds) => holds !== false);
	});
}
function wordsOf(conditions) {
	return conditions.map(({ words }) => words);
}
// src/core/triage/labels.ts
const lookedAt = 1e3;
const extensionAddress = /\b(?:chrome|moz|safari|safari-web|ms-browser)-extension:\/\//i;
const titles = [
	["browser extension", extensionAddress],
	["ResizeObserver", /^(?:\w{1,20}: )?ResizeObserver loop (?:limit exceeded|completed with undelivered notifications)/],
	["chunk load", /^ChunkLoadError\b|\bLoading (?:CSS )?chunk [\w-]{1,100} failed|\b(?:failed to fetch|error loading) dynamically imported module\b|\bImporting a module script failed\b/i],
	["script of another origin", /^(?:Error: )?Script error\.?$/],
	["link scanner", /\bObject Not Found Matching Id:\d{1,10}, MethodName:\w{1,40}, ParamCount:\d{1,4}/]
];
const meanings = {
	"browser extension": "the code is an extension of the browser, not yours",
	ResizeObserver: "browsers report it where nothing is broken",
	"chunk load": "often a page from before a deploy that asks for files which are gone",
	"script of another origin": "browsers hide what failed in a script of another origin",
	"link scanner": "a scanner of links in e-mails, not a person"
};
function labelsOf({ title, culprit }, file) {
	const text = rawText(title).slice(0, lookedAt);
	const places = [culprit === null ? "" : rawText(culprit).slice(0, lookedAt), file?.slice(0, lookedAt) ?? ""];
	return titles.filter(([label, sign]) => sign.test(text) || label === "browser extension" && places.some((place) => extensionAddress.test(place))).map(([label]) => label);
}
function labelWords(label) {
	return prose`Label ${phrase(label)}: ${phrase(meanings[label])}. It changes nothing about the rank.`;
}
// src/core/triage/next-step.ts
function nextStep({ class: own, facts, issue }, { labels, suspect }) {
	if (own === "P4") return prose`Resolve it if it is gone for good, or archive it; only a suggestion.`;
	if (labels.length > 0) return prose`Decide whether it is noise: if so, filter it in the project's inbound filters or archive it.`;
	const step = stepOf(facts, suspect);
	return (own === "P0" || own === "P1") && issue.assignee === null ? prose`Assign it, then ${step}.` : prose`Next: ${step}.`;
}
function stepOf({ substatus, isUnhandled }, suspect) {
	if (suspect?.at) return prose`start at ${place(suspect.at)}`;
	if (substatus === "regressed") return prose`see in its activity which release brought it back`;
	if (substatus === "escalating") return prose`see in its graph and its tags what the rise has in common`;
	if (isUnhandled) return prose`find in its newest event what was not caught`;
	return prose`read its newest event, then fix it or archive it until it escalates`;
}
// src/core/triage/score.ts
const partNames = Object.keys(partCaps);
function partsOf(facts, now) {
	return {
		users: facts.users === null ? null : logarithmic(partCaps.users, facts.users, 1001),
		volume: facts.events === null ? null : logarithmic(partCaps.volume, facts.events, 10001),
		trend: trendOf(rateRatio(facts)),
		severity: severityOf(facts),
		status: statusOf(facts, now)
	};
}
function scoreOf(parts) {
	return partNames.reduce((sum, name) => sum + (parts[name] ?? 0), 0);
}
function scoreWords(parts) {
	const known = partNames.filter((name) => parts[name] !== null);
	const missing = partNames.filter((name) => parts[name] === null);
	const terms = known.map((name) => `${name} ${parts[name]}`).join(" + ");
	const sum = prose`Score ${scoreOf(parts)}${phrase(terms === "" ? "" : ` = ${terms}`)}.`;
	if (missing.length === 0) return sum;
	const lost = missing.map((name) => `${name} (up to ${partCaps[name]})`).join(", ");
	return prose`${sum} Not known, and not in the sum: ${phrase(lost)}.`;
}
function logarithmic(cap, value, full) {
	return Math.round(cap * Math.min(1, Math.log(1 + value) / Math.log(full)));
}
function trendOf(ratio) {
	if (ratio === null) return null;
	if (ratio >= 10) return 20;
	if (ratio >= 3) return 14;
	return ratio >= 1.5 ? 8 : 0;
}
function severityOf({ level, isUnhandled }) {
	switch (level) {
		case "fatal": return 15;
		case "error": return isUnhandled ? 12 : 8;
		case "warning": return 4;
		case "unknown": return null;
		default: return 0;
	}
}
function statusOf(facts, now) {
	if (facts.substatus === "regressed") return 15;
	if (facts.substatus === "escalating") return 13;
	const newness = newnessOf(facts, now);
	if (newness === null) return null;
	if (newness !== "no") return 10;
	return facts.substatus === null ? null : 0;
}
// src/core/triage/rank.ts
function rank(issues, context) {
	return issues.map((issue) => rankedOf(issue, context)).sort(byUrgency);
}
function rankedOf(issue, context) {
	const facts = factsOf(issue, context);
	const { class: own, reasons } = classify(facts, context.now);
	const parts = partsOf(facts, context.now);
	return {
		issue,
		facts,
		class: own,
		classReasons: reasons,
		parts,
		score: scoreOf(parts)
	};
}
function byUrgency(a, b) {
	return triageClasses.indexOf(a.class) - triageClasses.indexOf(b.class) || b.score - a.score || (b.facts.users ?? -1) - (a.facts.users ?? -1) || (b.facts.lastSeen?.getTime() ?? 0) - (a.facts.lastSeen?.getTime() ?? 0) || byNumber(a.issue.id, b.issue.id);
}
function byNumber(a, b) {
	return a.length - b.length || (a < b ? -1 : Number(a > b));
}
// src/core/triage/checklist.ts
function checklist(issues, context) {
	return rank(issues, context).map((ranked, index) => entryOf(ranked, index + 1, context));
}
function entryOf(ranked, place, context) {
	const { issue, facts, class: own, parts, score } = ranked;
	const { now, link, redacted } = context;
	const suspect = context.suspects.get(issue.id);
	const labels = labelsOf(issue, suspect && rawText(suspect.file));
	const newness = newnessOf(facts, now);
	const disagrees = disagreesWithPriority(own, issue);
	return {
		rank: place,
		class: own,
		score,
		parts,
		id: issue.id,
		shortId: issue.shortId,
		title: redacted ? null : issue.title,
		link: link(issue.id),
		users: facts.users,
		events: facts.events,
		substatus: facts.substatus,
		assignee: issue.assignee && {
			kind: issue.assignee.kind,
			name: redacted ? null : issue.assignee.name
		},
		facts,
		isNew: newness !== null && newness !== "no",
		mayBeUrgent: !isUrgent(ranked) && mightBeUrgent(facts, now),
		disagreesWithPriority: disagrees,
		labels,
		reasons: [
			...ranked.classReasons,
			scoreWords(parts),
			...disagrees ? [prose`Sentry's own priority is ${phrase(issue.priority ?? "")}.`] : [],
			...suspect ? suspectWords(suspect, redacted) : [],
			...labels.map(labelWords)
		],
		next: nextStep(ranked, {
			labels,
			suspect
		}),
		...suspect?.at && { at: suspect.at }
	};
}
function disagreesWithPriority(own, { priority }) {
	if (priority === null) return false;
	return own === "P0" || own === "P1" ? priority !== "high" : priority === "high";
}
function suspectWords({ function: name, file, line, at }, redacted) {
	if (at) return [redacted || name === null ? prose`An event points to ${place(at)}.` : prose`An event points to ${code(name)} in ${place(at)}.`];
	if (redacted) return [];
	const where = line === null ? prose`${code(file)}` : prose`${code(file)}, line ${line}`;
	return [name === null ? prose`An event points to ${where}; which file of this repository that is cannot be told.` : prose`An event points to ${code(name)} in ${where}; which file of this repository that is cannot be told.`];
}
// src/sources/repository/file-of-frame.ts
const longestPath = 1024;
function fileOfFrame({ filename, absPath }, files) {
	const named = [filename, absPath].flatMap((path) => path === null ? [] : [normalized(rawText(path))]);
	for (const name of named.filter((one) => one !== "")) {
		const found = files.filter((file) => isOf(file, name));
		if (found.length === 1) return found[0] ?? null;
	}
	return null;
}
function isOf(file, name) {
	if (file === name) return true;
	return name.includes("/") ? file.endsWith(`/${name}`) || file.includes("/") && name.endsWith(`/${file}`) : false;
}
function normalized(path) {
	return path.slice(0, longestPath).replace(/^[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/[^/]*\//, "").replace(/^[A-Za-z]:[\\/]/, "").replaceAll("\\", "/").replace(/[?#].*$/s, "").replace(/^(?:(?:\.{1,2}|~|\([\w-]{1,30}\))?\/)+/, "");
}
// src/sources/sentry/issue-events.ts
const mostFrames = 500;
const mostExceptions = 50;
const mostEntries = 50;
const frame = pipe(object({
	inApp: lenient(boolean()),
	filename: lenient(words),
	absPath: lenient(words),
	function: lenient(words),
	lineNo: lenient(int().check(_gte(1), _lte(1e7)))
}), transform(({ lineNo, ...rest }) => ({
	...rest,
	line: lineNo
})));
const unreadable = pipe(unknown$1(), transform(() => null));
const anyFrame = union([frame, unreadable]);
const exception = object({ stacktrace: lenient(object({ frames: lenient(pipe(last(mostFrames), array(anyFrame))) })) });
const anyException = union([exception, unreadable]);
const entry = object({
	type: literal("exception"),
	data: object({ values: pipe(last(mostExceptions), array(anyException)) })
});
const anyEntry = union([entry, unreadable]);
const schema = pipe(object({ entries: pipe(last(mostEntries), array(anyEntry)) }), transform(({ entries }) => {
	return { frame: entries.flatMap((one) => one?.data.values ?? []).reverse().map((one) => innermost(one?.stacktrace?.frames ?? [])).find((one) => one !== null) ?? null };
}));
function innermost(frames) {
	const own = frames.filter((one) => one !== null).findLast(({ inApp }) => inApp);
	if (!own) return null;
	const { inApp: _, ...rest } = own;
	return rest;
}
function issueEvent(org, issueId, which, environment) {
	return {
		path: sentryPath`organizations/${org}/issues/${issueId}/events/${which}/`,
		query: { environment: environment ?? void 0 },
		schema,
		scopes: eventRead,
		unsupportedWhen: isUnknownWord
	};
}
function isUnknownWord({ status }) {
	return status === 404 || status === 400;
}
// src/modes/suspects.ts
async function suspectsOf(from, target, ids) {
	const frames = (await Promise.all(ids.map(async (id) => [id, await traceOf(from, target, id)]))).flatMap(([id, trace]) => trace.kind === "seen" && trace.value.frame ? [[id, trace.value.frame]] : []);
	if (frames.length === 0) return new Map();
	const files = await filesOf(from);
	return new Map(frames.flatMap(([id, frame]) => suspectOf(frame, files).map((suspect) => [id, suspect])));
}
async function traceOf({ sentry, asked }, { org }, id) {
	const recommended = await sentry.ask(issueEvent(org, id, "recommended", asked.environment));
	return recommended.kind === "unseen" && recommended.cause === "unsupported" ? sentry.ask(issueEvent(org, id, "latest", asked.environment)) : recommended;
}
async function filesOf({ repository }) {
	try {
		return (await repository()).listing.files;
	} catch {
		return [];
	}
}
function suspectOf(frame, files) {
	const file = frame.filename ?? frame.absPath;
	if (file === null) return [];
	const own = fileOfFrame(frame, files);
	const at = own && {
		file: own,
		...frame.line !== null && { line: frame.line }
	};
	return [{
		function: frame.function,
		file,
		line: frame.line,
		at
	}];
}
// src/modes/triage-facts.ts
const mostSuspects = 5;
async function triageFacts(from, target) {
	const place = issuePlaceOf(from, target);
	const ofRelease = issuesOfNamed(from, target);
	const [backlog, release, suspects, redacted] = await Promise.all([
		backlogOf(from, target),
		ofRelease,
		suspectsOfDay(from, target, ofRelease),
		from.redactsTitles()
	]);
	const { activity, activityComplete } = backlog;
	const context = {
		now: serverTime(from),
		activity,
		activityComplete,
		ofRelease: release
	};
	const list = (all) => checklist(all, {
		...context,
		redacted,
		suspects,
		link: (id) => issueHref(place, id)
	});
	return {
		backlog,
		triage: backlog.issues.kind === "seen" ? seen({
			issues: list(backlog.issues.value),
			complete: backlog.complete,
			redacted,
			unseen: {
				activity: unseenActivity(backlog),
				release: release?.rest ?? null
			}
		}) : backlog.issues,
		limits: from.asked.limits,
		place: {
			...place,
			project: projectIn(backlog) ?? place.project
		}
	};
}
function unseenActivity({ activity, activityComplete }) {
	if (activity.kind === "unseen") return activity;
	return activityComplete ? null : unseen("truncated");
}
function projectIn({ issues: rows }) {
	return rows.kind === "seen" ? rows.value[0]?.projectId ?? null : null;
}
async function issuesOfNamed(from, target) {
	const { release } = from.asked;
	if (release === null) return null;
	const asking = newIssuesOfRelease(from, target, release);
	const as = await seenAs(from, target);
	const found = await (as === target ? asking : newIssuesOfRelease(from, as, release));
	if (found.kind === "unseen") return {
		ids: new Set(),
		rest: found
	};
	return {
		ids: new Set(found.value.issues.map(({ id }) => id)),
		rest: found.value.rest
	};
}
async function suspectsOfDay(from, target, ofRelease) {
	const [mostHit, release] = await Promise.all([hitLastDay(from, target, 1), ofRelease]);
	if (mostHit.kind === "unseen") return new Map();
	const { rows } = mostHit.value;
	const activity = seen(new Map(rows.map(({ id, users, events }) => [id, {
		users: users ?? 0,
		events: events ?? 0
	}])));
	return suspectsOf(from, target, rank(rows, {
		now: serverTime(from),
		activity,
		activityComplete: false,
		ofRelease: release
	}).filter(({ class: own }) => own === "P0" || own === "P1" || own === "P2").slice(0, mostSuspects).map(({ issue }) => issue.id));
}
// src/modes/issue-triage.ts
const issueTriage = defineTargetMode({
	name: "issue-triage",
	observe: triageFacts,
	checks: [
		backlogWithinLimit,
		backlogComplete,
		noneUrgent
	],
	contribute: (facts) => ({
		metrics: backlogMetrics(facts.backlog),
		...facts.triage.kind === "seen" && {
			triage: facts.triage.value,
			headline: headlineOf(facts)
		}
	})
});
function headlineOf({ backlog: { unresolved, newLastDay }, triage }) {
	const urgent = triage.kind === "seen" ? triage.value.issues.filter(isUrgent).length : null;
	const parts = [
		...unresolved.kind === "seen" ? [prose`${countFigure(unresolved.value)} open`] : [],
		...newLastDay.kind === "seen" ? [prose`${countFigure(newLastDay.value)} new in 24 hours`] : [],
		...urgent === null ? [] : [prose`${figure(urgent)} urgent`]
	];
	return prose`${parts}`;
}
export { issueTriage };
