import { a as rerun, i as instruct, t as defineMode } from "./mode.js";
import { Ct as _regex, E as isWhole, Et as phrase, G as unseen, Ot as prose, St as _nonnegative, Tt as link, U as targetOf, W as seen, X as passed, Z as skipped, a as figure, bt as _lte, ct as number, dt as pipe, et as _enum, ft as refine, gt as tuple, ht as transform, i as countFigure, it as int, kt as sentences, mt as string, n as momentWords, nt as boolean, ot as literal, pt as strictObject, q as attention, rt as custom, st as nullable, tt as array, wt as code, xt as _maxLength, yt as _gte } from "./start.js";
import { O as isExact, b as issuesById, t as isOfProject, w as issueHref } from "./own-issues.js";
import { t as unanswered } from "./unanswered.js";
import { a as seenAs, r as backlogOf, s as unresolvedSearch, t as asker, u as isHighSeverity } from "./backlog.js";
// src/core/checkpoint-words.ts
const words = {
	"no-folder": "the folder of the state file is not there.",
	link: "the state file is a link, which is not followed, or its folder lies behind one that leads out of the checkout.",
	"not-a-file": "in the place of the state file there is something that is no file.",
	"not-a-checkpoint": "in the place of the state file there is a file that is no checkpoint. It is not replaced.",
	"no-temporary-folder": "there is no folder for temporary files that this step may write to.",
	"no-permission": "the state file, or its folder, does not allow it.",
	"no-space": "there is no space left.",
	service: "the cache service, or what packs and unpacks its entries, failed.",
	"rate-limited": "the cache service asks to slow down."
};
const remedies = {
	"no-folder": prose`Create the folder before this step.`,
	link: prose`Give the path of the file itself, without links, with ${code("state-file")}.`,
	"not-a-file": prose`Give the path of a file with ${code("state-file")}.`,
	"not-a-checkpoint": prose`Give another path with ${code("state-file")}, or remove the file if nobody needs it.`,
	"no-temporary-folder": prose`Let ${code("RUNNER_TEMP")} name a folder that is there and can be written to.`,
	"no-permission": prose`Give a file in a folder that the step may write to with ${code("state-file")}.`,
	"no-space": prose`Free space on the disk of the runner.`,
	service: null,
	"rate-limited": null
};
function placeWords(fault) {
	return phrase(words[fault]);
}
function placeRemedy(fault) {
	const remedy = remedies[fault];
	return remedy ? [instruct(remedy)] : [];
}
// src/checks/continuity/baseline-in-order.ts
const baselineInOrder = {
	id: "continuity/baseline-in-order",
	title: "Baseline",
	need: "optional",
	judge({ place, restoration }) {
		switch (restoration.kind) {
			case "off": return off(restoration.because);
			case "no-target": return skipped(prose`It is not known whose checkpoint to look for.`);
			case "restored": return passed(prose`The checkpoint of ${momentWords(restoration.checkedAt)} was restored.`);
			case "first-run-again": return passed(prose`The checkpoint is of the first attempt of this very run, and there was none before it: baseline established.`);
			case "none": return passed(none(place));
			case "unusable": return unusable$1(restoration.because);
			case "denied":
			case "unavailable": return withoutCache(place, restoration.kind);
			case "timeout": return attention({
				evidence: prose`The checkpoint could not be restored within 15 seconds.`,
				risk: prose`${unknownChanges} The checkpoint is left as it is.`,
				next: []
			});
			case "failed": return attention({
				evidence: prose`The checkpoint could not be read: ${placeWords(restoration.because)}`,
				risk: unknownChanges,
				next: placeRemedy(restoration.because)
			});
		}
	}
};
const unknownChanges = prose`What changed since the last run is not known.`;
function off(because) {
	return skipped(because === "asked" ? prose`${code("state: off")}: nothing is remembered from run to run.` : prose`On the command line nothing is remembered from run to run, unless ${code("--state-file")} names a file.`);
}
function none(place) {
	return place.kind === "cache" ? prose`The cache holds no checkpoint: the first run for this ref, or it was evicted (after 7 days without use). Baseline established.` : prose`The state file is not there yet: baseline established.`;
}
const problems = {
	empty: "it is empty",
	"too-large": "it is larger than any checkpoint",
	"not-json": "it is not complete JSON",
	"other-schema": "another version of this tool wrote it",
	"other-identity": "it is of another server, organization, project, environment or state-key",
	malformed: "it does not have the form of a checkpoint",
	corrupt: "it cannot be unpacked",
	"in-the-future": "it is dated in the future"
};
function unusable$1(because) {
	const evidence = prose`Baseline reset, because of the checkpoint that was found: ${phrase(problems[because])}.`;
	if (because === "other-schema") return passed(evidence);
	if (because === "other-identity") return passed(evidence, prose`Give each target a ${code("state-file")} of its own, so that they do not replace each other.`);
	return attention({
		evidence,
		risk: prose`${unknownChanges} Somebody or something else may write where the checkpoint is kept.`,
		next: [instruct(prose`Look at who can write there. This run leaves a new checkpoint in its place.`)]
	});
}
function withoutCache(place, kind) {
	const evidence = kind === "denied" ? prose`This run may not read caches: ${code("cache-mode")} of the workflow, or the token of the event, does not let it.` : prose`There is no cache service here: it is offered to actions only, not to ${code("run")} steps and the command line.`;
	if (place.kind !== "cache" || !place.asked) return passed(prose`${evidence} Without a baseline, nothing is compared.`);
	return attention({
		evidence,
		risk: unknownChanges,
		next: [instruct(prose`Run the action in a workflow whose ${code("cache-mode")} allows reading, or keep the checkpoint in a ${code("state-file")}.`)]
	});
}
// src/checks/continuity/changes-seen.ts
const changesSeen = {
	id: "continuity/changes-seen",
	title: "Changes since the last run",
	need: "required",
	judge({ unresolved, delta, issues, now }) {
		if (unresolved.kind === "unseen") {
			const unknown = prose`What changed since the last run is not known, and the checkpoint of that run is kept.`;
			return unanswered(unresolved, unknown, rerun("verify-loop", "--require-host-network"));
		}
		const open = countFigure(unresolved.value);
		if (delta === null) return passed(prose`Baseline established: ${open} unresolved. The next run tells what is new since this one.`);
		const evidence = sentences(prose`Since ${momentWords(delta.previousCheckedAt)}, ${ago(delta.previousCheckedAt, now)}: ${kinds.map((kind) => listed(delta, kind, issues))}; ${open} unresolved now.`, gapNote(delta.previousCheckedAt, now));
		if (delta.complete) return passed(evidence);
		return attention({
			evidence,
			risk: prose`More may have changed: the backlog is longer than what a run reads and remembers, or a question about it had no answer.`,
			next: [instruct(prose`Resolve or archive old issues, or look at one ${code("environment")}, until the list is read whole.`)]
		});
	}
};
const kinds = [
	"new",
	"resolved",
	"regressed",
	"escalated",
	"archived",
	"gone"
];
const mostNamed$1 = 10;
const hourMs = 36e5;
const longGapHours = 36;
const causes = {
	"came-back": "came back",
	"in-transition": "being merged or deleted",
	"not-found": "merged or deleted",
	"out-of-sight": "not visible any more"
};
function listed(delta, kind, issues) {
	const changes = delta.changes.filter((change) => change.kind === kind);
	const number = prose`${figure(changes.length)}${phrase(delta.complete ? "" : "+")} ${phrase(kind)}`;
	if (changes.length === 0) return number;
	const named = changes.slice(0, mostNamed$1).map(({ id, cause }) => {
		const why = causes[cause];
		return prose`${link(id, issueHref(issues, id))}${phrase(why ? `, ${why}` : "")}`;
	});
	const rest = changes.length - named.length;
	return prose`${number} (${named}${phrase(rest > 0 ? ` and ${rest} more` : "")})`;
}
function ago(then, now) {
	const minutes = Math.max(0, Math.round((now.getTime() - then.getTime()) / 6e4));
	const [value, one] = minutes < 120 ? [minutes, "minute"] : minutes < 4320 ? [Math.round(minutes / 60), "hour"] : [Math.round(minutes / 1440), "day"];
	return prose`${value} ${phrase(value === 1 ? one : `${one}s`)} ago`;
}
function gapNote(then, now) {
	return now.getTime() - then.getTime() > longGapHours * hourMs ? prose`The previous check was ${ago(then, now)}, and what is new spans all of that time.` : void 0;
}
// src/checks/continuity/checkpoint-in-order.ts
const checkpointInOrder = {
	id: "continuity/checkpoint-in-order",
	title: "Checkpoint for the next run",
	need: "optional",
	judge({ place, saving }) {
		switch (saving.kind) {
			case "off": return skipped(prose`None is kept.`);
			case "kept": return skipped(prose`The unresolved issues were not seen: the checkpoint of the last run is kept as it is.`);
			case "not-tried": return skipped(prose`Not tried, since the cache could not be read before: the checkpoint of the last run is kept as it is.`);
			case "stopped": return skipped(prose`The run ended before: the checkpoint of the last run is kept as it is.`);
			case "saved": return passed(place.kind === "cache" ? prose`Kept in the cache.` : prose`Kept in the state file.`);
			case "exists": return passed(prose`Another step of this run has kept a checkpoint of the same target.`, prose`Legs of a matrix are kept apart with ${code("state-key")}.`);
			case "read-only":
			case "denied": return unwritable(place, saving.kind);
			case "unavailable": return normal(place, prose`There is no cache service here, so nothing is kept.`, keepInFile);
			case "timeout": return lost(prose`The checkpoint could not be kept within 15 seconds.`, []);
			case "failed": return lost(prose`The checkpoint could not be kept: ${placeWords(saving.because)}`, placeRemedy(saving.because));
		}
	}
};
const keepInFile = instruct(prose`Keep the checkpoint in a ${code("state-file")} instead.`);
const allowWriting = instruct(prose`Where this run is meant to keep one, give the job ${code("cache-mode: write")} and the permission ${code("actions: write")}, and start it by ${code("schedule")}, ${code("push")} or ${code("workflow_dispatch")}.`);
function unwritable(place, kind) {
	return normal(place, kind === "read-only" ? prose`${code("cache-mode")} of this run does not allow writing: compared with the last checkpoint, and nothing is kept.` : prose`The token of this run may not write caches, as for events that anybody can start: nothing is kept.`, allowWriting);
}
function normal(place, evidence, remedy) {
	return place.kind === "cache" && place.asked ? lost(evidence, [remedy]) : passed(evidence);
}
function lost(evidence, next) {
	return attention({
		evidence,
		risk: prose`The next run compares itself with an older one, or with none.`,
		next
	});
}
// src/checks/continuity/spread-contained.ts
const mostNamed = 5;
const spreadContained = {
	id: "continuity/spread-contained",
	title: "Known issues do not spread",
	need: "optional",
	judge({ delta, spread, issues }) {
		if (delta === null) return skipped(prose`There are no earlier days to compare with.`);
		if (spread.length === 0) return passed(prose`No known issue has three times, and at least 25 more, users in 24 hours than usual.`);
		const named = spread.slice(0, mostNamed).map(({ id, users, median }) => prose`${link(id, issueHref(issues, id))} with ${figure(users)} users in 24 hours (usually ${medianFigure(median)})`);
		const rest = spread.length - named.length;
		return attention({
			evidence: prose`Spreading: ${named}${phrase(rest > 0 ? ` and ${rest} more` : "")}.`,
			risk: prose`An issue that everybody has got used to reaches far more people than before; alerts on new issues do not fire for it.`,
			next: [rerun("issue-triage", "--require-host-network")]
		});
	}
};
function medianFigure(median) {
	return prose`${figure(Math.floor(median))}${phrase(Number.isInteger(median) ? "" : ".5")}`;
}
// src/checkpoint/compare.ts
const listingDelayMs = 6e5;
function changesSince(before, sight) {
	const known = new Map(before.issues.map(([id, substatus]) => [id, substatus]));
	const open = new Set(sight.open.map(({ id }) => id));
	const left = before.issues.map(([id]) => id).filter((id) => !open.has(id));
	const unlisted = sight.arrivals.filter(({ id }) => !open.has(id) && !known.has(id));
	return {
		changes: [
			...sight.open.flatMap((issue) => known.has(issue.id) ? turned(known, issue) : arrived(before, issue)),
			...unlisted.flatMap((issue) => cameAndWent(before, issue)),
			...left.flatMap((id) => departed(known, id, sight))
		],
		complete: before.complete && sight.complete && sight.arrivalsComplete && left.every((id) => sight.again.has(id))
	};
}
function turned(known, { id, substatus }) {
	if (substatus === known.get(id)) return [];
	if (substatus === "regressed") return [{
		id,
		kind: "regressed",
		cause: "regression"
	}];
	return substatus === "escalating" ? [{
		id,
		kind: "escalated",
		cause: "escalation"
	}] : [];
}
function arrived(before, { id, substatus, firstSeen }) {
	const since = before.at.getTime() - (before.complete ? listingDelayMs : 0);
	if (!(firstSeen === null ? substatus === "regressed" : firstSeen.getTime() < since)) return [{
		id,
		kind: "new",
		cause: "first-seen"
	}];
	if (substatus === "escalating") return before.complete || before.allEscalating ? [{
		id,
		kind: "escalated",
		cause: "escalation"
	}] : [];
	if (substatus === "regressed") return before.complete || before.allRegressed ? [{
		id,
		kind: "regressed",
		cause: "regression"
	}] : [];
	return before.complete ? [{
		id,
		kind: "regressed",
		cause: "came-back"
	}] : [];
}
function cameAndWent(before, issue) {
	const { id, status, firstSeen } = issue;
	if (firstSeen === null || firstSeen < before.at) return [];
	const end = status === "unresolved" ? null : endOf(status);
	return [{
		id,
		kind: "new",
		cause: "first-seen"
	}, ...end ? [{
		id,
		...end
	}] : []];
}
function departed(known, id, sight) {
	const issue = sight.again.get(id);
	if (issue === void 0) return [];
	if (issue === null) return [{
		id,
		kind: "gone",
		cause: "not-found"
	}];
	if (issue.status !== "unresolved") return [{
		id,
		...endOf(issue.status)
	}];
	return sight.complete ? [{
		id,
		kind: "gone",
		cause: "out-of-sight"
	}] : turned(known, issue);
}
function endOf(status) {
	if (status === "resolved") return {
		kind: "resolved",
		cause: "resolution"
	};
	return status === "ignored" ? {
		kind: "archived",
		cause: "archiving"
	} : {
		kind: "gone",
		cause: "in-transition"
	};
}
// src/core/digest.ts
async function digestOf(text) {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
// src/checkpoint/identity.ts
const queryVersion = "is:unresolved/1";
function identityOf({ address, org, project, environment, key }) {
	return digestOf(JSON.stringify([
		address,
		org,
		project,
		environment,
		key,
		queryVersion
	]));
}
// src/checkpoint/reasons.ts
function digestOfReasons(modes, beside) {
	const reasons = modes.map(({ mode, status, results }) => [
		mode,
		status,
		...results.map(({ id, outcome }) => `${id} ${outcome.kind} ${"cause" in outcome ? outcome.cause : ""}`).sort()
	]);
	return digestOf(JSON.stringify([...reasons, beside]));
}
const mostIssues = 1e3;
const clockSkewMs = 6e5;
const earliest = Date.UTC(2015, 0, 1);
const mostOfAnything = 1e9;
const count = int().check(_nonnegative(), _lte(mostOfAnything));
const digest = string().check(_regex(/^[0-9a-f]{64}$/));
const digits = string().check(_regex(/^\d{1,20}$/));
const time$1 = pipe(string().check(_regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)), pipe(transform((text) => new Date(text)), custom((date) => date instanceof Date && date.getTime() >= earliest)));
const knownIssue = tuple([
	digits,
	nullable(_enum([
		"new",
		"ongoing",
		"escalating",
		"regressed"
	])),
	array(count).check(_maxLength(7))
]);
const memory = strictObject({
	run: nullable(digits),
	at: time$1,
	complete: boolean(),
	allRegressed: boolean(),
	allEscalating: boolean(),
	issues: array(knownIssue).check(_maxLength(mostIssues), refine((rows) => new Set(rows.map(([id]) => id)).size === rows.length)),
	sampledAt: nullable(time$1),
	verdict: digest
});
const numbers = strictObject({
	at: time$1,
	unresolved: nullable(count),
	lowerBound: boolean(),
	estimated: boolean(),
	newIssues: nullable(count),
	crashFree: nullable(number().check(_gte(0), _lte(1)))
});
const checkpointSchema = strictObject({
	schema: literal(1),
	identity: digest,
	current: memory,
	previous: nullable(memory),
	history: array(numbers).check(_maxLength(90))
});
function readCheckpoint(text, identity, now) {
	if (text.trim() === "") return unusable("empty");
	if (text.length > 524288) return unusable("too-large");
	const value = parsed(text);
	if (value === void 0) return unusable("not-json");
	const { schema, identity: ofOther } = isObject(value) ? value : {};
	if (typeof schema === "number" && schema !== 1) return unusable("other-schema");
	if (typeof ofOther === "string" && ofOther !== identity) return unusable("other-identity");
	const checkpoint = checkpointSchema.safeParse(value);
	if (!checkpoint.success || !isInOrder(checkpoint.data)) return unusable("malformed");
	const latest = now.getTime() + clockSkewMs;
	return timesIn(checkpoint.data).some((at) => at > latest) ? unusable("in-the-future") : {
		kind: "usable",
		checkpoint: checkpoint.data
	};
}
function checkpointText(checkpoint) {
	return `${JSON.stringify(checkpoint)}\n`;
}
function unusable(because) {
	return {
		kind: "unusable",
		because
	};
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
function isInOrder({ current, previous, history }) {
	const times = [
		...history.map(({ at }) => at),
		...previous ? [previous.at] : [],
		current.at
	].map(Number);
	const last = current.at.getTime() + clockSkewMs;
	return history.every(({ at }, index) => index === 0 || Number(at) + clockSkewMs >= Number(times[index - 1])) && times.every((at) => at <= last);
}
function timesIn({ current, previous, history }) {
	return [...(previous ? [current, previous] : [current]).flatMap(({ at, sampledAt }) => [at, sampledAt]), ...history.map(({ at }) => at)].flatMap((date) => date === null ? [] : [date.getTime()]);
}
// src/checkpoint/remember.ts
const sampleEveryMs = 72e6;
function memoryOf({ run, at, backlog, sight, verdict }, before) {
	const open = stillOpen(sight);
	const listed = new Set(open.map(({ id }) => id));
	const unasked = (before?.issues ?? []).filter(([id]) => !listed.has(id) && !sight.again.has(id));
	const isDue = !before?.sampledAt || at.getTime() - before.sampledAt.getTime() >= sampleEveryMs;
	const samples = new Map(before?.issues.map(([id, , users]) => [id, users]));
	const known = open.map(({ id, substatus }) => {
		const users = samples.get(id) ?? [];
		const today = usersOf(id, backlog);
		const isAdded = today !== null && (isDue || users.length === 0);
		return [
			id,
			openSubstatus(substatus),
			isAdded ? [...users, Math.min(today, mostOfAnything)].slice(-7) : [...users]
		];
	});
	const issues = [...known, ...unasked].slice(0, mostIssues);
	const all = (count, substatus) => count.kind === "seen" && isExact(count.value) && issues.filter(([, one]) => one === substatus).length >= count.value.value;
	return {
		run,
		at,
		complete: sight.complete && known.length + unasked.length <= 1e3,
		allRegressed: all(backlog.regressed, "regressed"),
		allEscalating: all(backlog.escalating, "escalating"),
		issues,
		sampledAt: isDue ? at : before?.sampledAt ?? null,
		verdict
	};
}
function nextCheckpoint(identity, last, current, numbers) {
	const earlier = last?.history.filter(({ at }) => !(isSameRun(last, current.run) && Number(at) === Number(last.current.at)));
	return {
		schema: 1,
		identity,
		current,
		previous: baselineIn(last, current.run),
		history: [...(earlier ?? []).filter(({ at }) => at <= current.at), numbers].slice(-90)
	};
}
function baselineIn(last, run) {
	if (last === null) return null;
	return isSameRun(last, run) ? last.previous : last.current;
}
function isSameRun(last, run) {
	return run !== null && last.current.run === run;
}
function stillOpen({ open, complete, arrivals, again }) {
	const others = complete ? [] : [...again.values()];
	const issues = [
		...open,
		...arrivals,
		...others
	].filter((issue) => issue !== null);
	return [...new Map(issues.filter(isOpen).map((issue) => [issue.id, issue])).values()].sort((a, b) => rank(a) - rank(b) || time(b.firstSeen) - time(a.firstSeen) || b.id.length - a.id.length || (a.id < b.id ? 1 : -1));
}
function isOpen({ status }) {
	return status === "unresolved";
}
function rank(issue) {
	if (issue.substatus === "regressed" || issue.substatus === "escalating") return 0;
	if (issue.level === "fatal" || issue.priority === "high") return 1;
	return isHighSeverity(issue) ? 2 : 3;
}
function time(date) {
	return date?.getTime() ?? 0;
}
function openSubstatus(substatus) {
	return [
		"new",
		"ongoing",
		"escalating",
		"regressed"
	].includes(substatus) ? substatus : null;
}
function usersOf(id, { activity, activityComplete }) {
	if (activity.kind === "unseen") return null;
	return activity.value.get(id)?.users ?? (activityComplete ? 0 : null);
}
// src/checkpoint/spread.ts
const growth = 3;
const mostMore = 25;
function spreading(before, activity) {
	return before.issues.flatMap(([id, , samples]) => {
		const users = activity.get(id)?.users;
		const median = medianOf(samples);
		if (users === void 0 || median === null) return [];
		return users >= growth * median && users - median >= mostMore ? [{
			id,
			users,
			median
		}] : [];
	}).sort((a, b) => b.users - a.users || a.id.length - b.id.length || (a.id < b.id ? -1 : 1));
}
function medianOf(samples) {
	const sorted = [...samples].sort((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.floor((sorted.length - 1) / 2)];
	return upper === void 0 || lower === void 0 ? null : (lower + upper) / 2;
}
// src/core/delta.ts
function deltaOf(previousCheckedAt, changes, complete) {
	const ids = (kind) => changes.filter((change) => change.kind === kind).map(({ id }) => id);
	return {
		previousCheckedAt,
		newIssues: ids("new"),
		resolvedIssues: ids("resolved"),
		regressedIssues: ids("regressed"),
		escalatedIssues: ids("escalated"),
		archivedIssues: ids("archived"),
		goneIssues: ids("gone"),
		changes,
		complete
	};
}
// src/modes/since-last.ts
const batch = 100;
const arrivalPages = 3;
async function sightSince(from, target, before, asking) {
	const coming = before && arrivalsSince(from, target, before, asking);
	const { issues, complete } = await asking;
	if (issues.kind === "unseen") return issues;
	const open = issues.value;
	if (before === null || coming === null) return seen({
		open,
		complete,
		arrivals: [],
		arrivalsComplete: true,
		again: new Map()
	});
	const listed = new Set(open.map(({ id }) => id));
	const left = before.issues.map(([id]) => id).filter((id) => !listed.has(id));
	const [arrivals, again] = await Promise.all([coming, askedAgain(from, await seenAs(from, target), left)]);
	return seen({
		open,
		complete,
		again,
		...arrivals
	});
}
async function arrivalsSince(from, target, before, asking) {
	const since = new Date(before.at.getTime() - listingDelayMs);
	const search = (terms, as) => asker(from, as)({
		query: `${terms}firstSeen:>${since.toISOString().slice(0, 19)}Z`,
		sort: "new",
		mostPages: arrivalPages
	});
	const soon = search("", target);
	const as = await seenAs(from, target);
	const ofUnresolved = async () => (await asking).complete ? [] : [await search(`${unresolvedSearch} `, as)];
	const lists = [await (as === target ? soon : search("", as)), ...await ofUnresolved()];
	return {
		arrivals: unique(lists.flatMap((list) => list.kind === "seen" ? list.value.rows : [])),
		arrivalsComplete: lists.every((list) => list.kind === "seen" && isWhole(list.value))
	};
}
async function askedAgain({ sentry }, target, ids) {
	const batches = Array.from({ length: Math.ceil(Math.min(ids.length, mostIssues) / batch) }, (_, index) => ids.slice(index * batch, (index + 1) * batch));
	const answers = await Promise.all(batches.map(async (wanted) => foundAmong(wanted, await sentry.list(issuesById(target.org, target.project, wanted)), target)));
	return new Map(answers.flat());
}
function foundAmong(wanted, answer, target) {
	if (answer.kind === "unseen") return [];
	const { rows, dropped } = answer.value;
	const own = rows.filter((issue) => isOfProject(issue, target));
	const found = new Map(own.map((issue) => [issue.id, issue]));
	return wanted.flatMap((id) => {
		const issue = found.get(id);
		return issue === void 0 && dropped > 0 ? [] : [[id, issue ?? null]];
	});
}
function unique(issues) {
	return [...new Map(issues.map((issue) => [issue.id, issue])).values()];
}
// src/modes/continuity.ts
async function continuityOf(from, look) {
	const now = from.now();
	const address = from.credentials.origin.kind === "pinned" ? from.credentials.origin.address : null;
	const target = await targetIn(from);
	if ("cause" in target || address === null) return withoutTarget(from, look, target);
	const asking = backlogOf(from, target);
	const { environment } = from.asked;
	const identity = await identityOf({
		address,
		...target,
		environment,
		key: look.store.key
	});
	const checkpoints = look.store.open(identity);
	const { restoration, last } = await restored(look, identity, checkpoints, now);
	const before = baselineIn(last, look.store.run);
	const { delta, spread, sight, backlog } = await comparison(from, target, before, asking);
	const reports = await look.reports;
	const verdict = await digestOfReasons(reports, spread.length > 0 ? ["spread"] : []);
	const numbers = numbersOf(now, backlog.unresolved, delta, reports);
	const saving = await kept(look, restoration, sight, (seenNow) => {
		const memory = memoryOf({
			run: look.store.run,
			at: now,
			backlog,
			sight: seenNow,
			verdict
		}, before);
		return checkpoints.save(checkpointText(nextCheckpoint(identity, last, memory, numbers)));
	});
	return {
		place: look.store.place,
		restoration,
		saving,
		now,
		issues: {
			address,
			...target,
			environment
		},
		unresolved: backlog.unresolved,
		delta,
		spread,
		continuity: {
			delta,
			changed: before && hasChanged(before, verdict, delta),
			restored: last !== null,
			saved: saving.kind === "saved",
			history: [...earlierIn(last, before), numbers].map(snapshotOf)
		}
	};
}
async function comparison(from, target, before, asking) {
	const [sight, backlog] = await Promise.all([sightSince(from, target, before, asking), asking]);
	const found = before && sight.kind === "seen" ? changesSince(before, sight.value) : null;
	return {
		sight,
		backlog,
		delta: before && found && deltaOf(before.at, found.changes, found.complete),
		spread: before && backlog.activity.kind === "seen" ? spreading(before, backlog.activity.value) : []
	};
}
async function targetIn({ credentials: { token, origin }, target }) {
	if (token.kind !== "token" || origin.kind !== "pinned") return unseen("no-credentials");
	return targetOf(await target()) ?? unseen("no-target");
}
async function withoutTarget(from, { store }, end) {
	const { place } = store;
	return {
		place,
		restoration: place.kind === "off" ? place : { kind: "no-target" },
		saving: place.kind === "off" ? { kind: "off" } : { kind: "kept" },
		now: from.now(),
		issues: {
			address: "",
			org: "",
			project: "",
			environment: null
		},
		unresolved: "cause" in end ? end : unseen("no-credentials"),
		delta: null,
		spread: [],
		continuity: {
			delta: null,
			changed: null,
			restored: false,
			saved: false,
			history: []
		}
	};
}
async function restored({ store }, identity, checkpoints, now) {
	if (store.place.kind === "off") return {
		restoration: store.place,
		last: null
	};
	const found = await checkpoints.restore();
	if (found.kind !== "restored") return {
		restoration: found,
		last: null
	};
	const reading = readCheckpoint(found.text, identity, now);
	if (reading.kind === "unusable") return {
		restoration: reading,
		last: null
	};
	const last = reading.checkpoint;
	const before = baselineIn(last, store.run);
	return {
		restoration: before ? {
			kind: "restored",
			checkedAt: before.at
		} : { kind: "first-run-again" },
		last
	};
}
async function kept({ store, stop }, restoration, sight, save) {
	if (store.place.kind === "off") return { kind: "off" };
	if (sight.kind === "unseen") return { kind: "kept" };
	if (restoration.kind === "timeout") return { kind: "not-tried" };
	if (restoration.kind === "failed" && store.place.kind === "cache") return { kind: "not-tried" };
	return stop.aborted ? { kind: "stopped" } : save(sight.value);
}
function hasChanged(before, verdict, delta) {
	if (before.verdict !== verdict || delta !== null && delta.changes.length > 0) return true;
	return delta?.complete ? false : null;
}
function numbersOf(at, unresolved, delta, reports) {
	const count = unresolved.kind === "seen" ? unresolved.value : null;
	const rates = reports.flatMap(({ metrics }) => [metrics?.["sessions.crash-free"], metrics?.["users.crash-free"]]);
	return {
		at,
		unresolved: count && Math.min(count.value, 1e9),
		lowerBound: count?.lowerBound ?? false,
		estimated: count?.estimated ?? false,
		newIssues: delta?.newIssues.length ?? null,
		crashFree: rates.find((rate) => typeof rate?.value === "number")?.value ?? null
	};
}
function earlierIn(last, before) {
	return (last?.history ?? []).filter(({ at }) => before !== null && at <= before.at);
}
function snapshotOf({ at, unresolved, lowerBound, estimated, newIssues, crashFree }) {
	return {
		at,
		unresolved: {
			value: unresolved,
			lowerBound,
			estimated
		},
		newIssues,
		crashFree
	};
}
// src/modes/verify-loop.ts
function verifyLoop(look) {
	return defineMode({
		name: "verify-loop",
		looksAt: "server",
		observe: (from) => continuityOf(from, look),
		checks: [
			changesSeen,
			spreadContained,
			baselineInOrder,
			checkpointInOrder
		],
		contribute: (facts) => {
			const headline = headlineOf(facts);
			return {
				continuity: facts.continuity,
				...headline && { headline }
			};
		}
	});
}
function changeWords(changed) {
	if (changed === null) return "no change among those that were read";
	return changed ? "changed" : "unchanged";
}
function headlineOf({ unresolved, delta, continuity }) {
	if (unresolved.kind === "unseen") return null;
	const open = prose`${countFigure(unresolved.value)} open`;
	if (delta === null) return prose`baseline established: ${open}`;
	const more = delta.complete ? "" : "+";
	const numbers = [
		open,
		prose`${figure(delta.newIssues.length)}${phrase(more)} new`,
		...delta.resolvedIssues.length > 0 ? [prose`${figure(delta.resolvedIssues.length)}${phrase(more)} resolved`] : [],
		...delta.regressedIssues.length > 0 ? [prose`${figure(delta.regressedIssues.length)}${phrase(more)} regressed`] : []
	];
	return prose`${phrase(changeWords(continuity.changed))}: ${numbers}`;
}
export { verifyLoop };
