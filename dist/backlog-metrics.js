import { Ot as prose, Tt as link, X as passed, Z as skipped, a as figure, i as countFigure, kt as sentences, q as attention, wt as code } from "./start.js";
import { f as toldAbove, u as countMetric } from "./issues-of-release.js";
import { a as rerun, i as instruct } from "./mode.js";
import { O as isExact, T as issueSearchHref } from "./own-issues.js";
import { t as unanswered } from "./unanswered.js";
// src/core/another-look.ts
function anotherLook({ detail }) {
	return detail?.kind === "missing-scope" || detail?.kind === "scope-or-access" ? instruct(widerToken) : rerun("prod-health", "--require-host-network");
}
const widerToken = prose`Create an internal integration with the scopes ${[
	"org:read",
	"project:read",
	"event:read"
].map((scope) => code(scope))} (docs/tokens.md shows how) and store its token as the secret ${code("SENTRY_AUTH_TOKEN")}; an organization token can have ${code("org:ci")} only.`;
// src/core/search-words.ts
function searchWords(query, place) {
	return prose`${code(query)}, ${link("open in Sentry", issueSearchHref(place, query))}`;
}
// src/checks/issues/backlog-within-limit.ts
const backlogWithinLimit = {
	id: "issues/backlog-within-limit",
	title: "The unresolved issues are within the limit",
	need: "required",
	judge({ backlog, limits: { maxUnresolved }, place }) {
		if (backlog === null) return skipped(toldAbove);
		const { unresolved } = backlog;
		if (unresolved.kind === "unseen") {
			const unknown = prose`It is not known how many issues are unresolved.`;
			return unanswered(unresolved, unknown, anotherLook(unresolved));
		}
		const { value: count } = unresolved;
		const evidence = sentences(prose`${countFigure(count)} unresolved, the limit is ${figure(maxUnresolved)} (${searchWords("is:unresolved", place)}).`, isExact(count) ? void 0 : prose`Sentry does not count further than 1,000, and estimates long lists.`);
		if (isExact(count) && count.value <= maxUnresolved) return passed(evidence);
		return attention({
			evidence,
			risk: count.value > maxUnresolved ? hidden : prose`Whether that is within the limit cannot be told.`,
			next: [rerun("issue-triage", "--require-host-network"), instruct(prose`Resolve or archive what is done, or set ${code("max-unresolved")} to what you live with.`)]
		});
	}
};
const hidden = prose`What is new does not stand out among what has been open for long.`;
// src/modes/backlog-metrics.ts
function backlogMetrics(backlog) {
	return {
		"issues.unresolved": countMetric(backlog.unresolved),
		"issues.high-severity": countMetric(backlog.highSeverity),
		"issues.high-priority": countMetric(backlog.highPriority),
		"issues.new-last-day": countMetric(backlog.newLastDay),
		"issues.regressed": countMetric(backlog.regressed),
		"issues.escalating": countMetric(backlog.escalating)
	};
}
export { anotherLook as i, backlogWithinLimit as n, searchWords as r, backlogMetrics as t };
