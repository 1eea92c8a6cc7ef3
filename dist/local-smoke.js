import { i as rerun, r as instruct, t as defineMode } from "./mode.js";
import { D as passed, E as inconclusive, F as transform, H as sentences, I as _regex, L as code, M as object, N as pipe, O as skipped, P as string, R as link, S as seen, T as failed, V as prose, _ as id, b as projectRead, g as organization, h as projects, j as boolean, m as project, nt as isSameSecret, tt as Secret, w as attention, x as sentryPath, z as phrase } from "./start.js";
// src/core/unseen-words.ts
function whyUnseen({ cause, detail }) {
	if (cause === "rate-limited") return rateLimited(detail);
	if (cause === "unauthenticated") return prose`The server answered 401: it does not know this token, or it has expired.`;
	return detail && cause !== "unsupported" ? sentenceOf(detail) : phrase(withoutDetail[cause]);
}
function remediesFor({ cause, detail }) {
	if (cause === "unauthenticated") return [instruct(newToken)];
	if (cause === "rejected") return [instruct(report)];
	if (detail?.kind === "transport") return [instruct(remedies$1[detail.failure])];
	if (detail?.kind === "redirected") return [instruct(prose`Give the final address with ${code("sentry-url")}.`)];
	if (detail?.kind === "foreign-reply" || detail?.kind === "shape") return [instruct(portal)];
	return [];
}
const newToken = prose`Create a new token (docs/tokens.md says which) and replace the secret ${code("SENTRY_AUTH_TOKEN")}.`;
const report = prose`This is a fault of this tool or a changed contract of the server: please report it.`;
const portal = prose`Look at what answers in place of Sentry: the sign-in page of a network, a proxy, a firewall, or a wrong ${code("sentry-url")}.`;
const withoutDetail = {
	network: "The server could not be reached.",
	timeout: "The server did not answer in time.",
	"rate-limited": "The server asked to slow down.",
	server: "The server failed to answer.",
	"unexpected-shape": "The answer is not what Sentry answers.",
	unauthenticated: "The server does not accept the token.",
	forbidden: "The token may not see it.",
	"not-found": "The server does not find it.",
	unsupported: "This server does not know the question: it may be an older version.",
	rejected: "The server rejected the question.",
	"no-credentials": "There is no token to ask with.",
	"no-target": "It is not known which organization and project are meant.",
	truncated: "Only a part of it could be read.",
	"too-little-data": "There is too little data.",
	deadline: "The time of the run was over.",
	cancelled: "The run was cancelled."
};
function rateLimited(detail) {
	const wait = detail?.kind === "retry-after" && detail.seconds !== null ? prose`; it asked to wait ${detail.seconds} seconds` : prose``;
	return prose`The server answered 429 (too many requests)${wait}.`;
}
function sentenceOf(detail) {
	switch (detail.kind) {
		case "transport": return phrase(failures[detail.failure]);
		case "status": return prose`The server answered ${detail.status}.`;
		case "foreign-reply": return prose`Something other than Sentry answered (${detail.status}): the page of a portal, a proxy or a firewall.`;
		case "redirected": return detail.to ? prose`The server redirects to ${code(detail.to)}; redirects are not followed.` : prose`The server redirects; redirects are not followed.`;
		case "renamed": return prose`It was renamed: its slug is now ${code(detail.slug)}.`;
		case "unaddressable": return prose`It cannot be the name of anything on a server.`;
		case "shape": return phrase(shapes[detail.fault]);
		case "missing-scope": return prose`The token lacks the scope ${code(detail.anyOf[0] ?? "")}.`;
		case "no-access": return prose`The token has the scope and may not see this one, or there is no such thing.`;
		case "scope-or-access": return prose`The token lacks the scope ${code(detail.anyOf[0] ?? "")}, may not see this one, or there is no such thing.`;
		case "retry-after": return rateLimited(detail);
	}
}
const failures = {
	dns: "The name of the server could not be resolved (DNS).",
	refused: "The server refused the connection.",
	unreachable: "There is no route to the server.",
	reset: "The connection was cut before the answer was complete.",
	"tls-untrusted": "The certificate of the server is not trusted (TLS).",
	"tls-hostname": "The certificate of the server belongs to another name (TLS).",
	"tls-expired": "The certificate of the server has expired, or the clock is wrong (TLS).",
	"tls-protocol": "No TLS connection came about; the port may speak something else.",
	"proxy-unreachable": "The proxy could not be reached.",
	"proxy-credentials": "The proxy asks for other credentials (407).",
	"proxy-refused": "The proxy refused to connect to the server.",
	"connect-timeout": "No connection came about in time.",
	"headers-timeout": "The server took the question and did not answer in time.",
	"body-timeout": "The answer began and did not go on.",
	"total-timeout": "The answer was not complete in time.",
	malformed: "What answered does not speak HTTP properly.",
	"too-large": "The answer was larger than what is read.",
	"unsendable-token": "The token holds characters that cannot be sent.",
	aborted: "The question was given up.",
	other: "The connection failed."
};
const shapes = {
	"not-json": "The answer is not complete JSON.",
	"too-deep": "The answer is nested too deeply to be read.",
	"too-large": "The answer was larger than what is read.",
	"other-shape": "The answer does not have the shape of an answer of Sentry.",
	"bad-rows": "Too many rows of the answer cannot be read."
};
const network = prose`Check the network of the runner: this host has to be allowed.`;
const slow = prose`Try again; where it stays, look at the network of the runner and at the server.`;
const certificate = prose`Where the server has a private certificate authority, set ${code("NODE_EXTRA_CA_CERTS")} in the environment of the job.`;
const proxy = prose`Check ${code("HTTPS_PROXY")}, ${code("HTTP_PROXY")} and ${code("NO_PROXY")} of the step.`;
const remedies$1 = {
	dns: prose`Check the address, and whether the runner may resolve names.`,
	refused: prose`Check address and port, and whether the server is up.`,
	unreachable: network,
	reset: slow,
	"tls-untrusted": certificate,
	"tls-hostname": prose`Check the address: the certificate was made for another name.`,
	"tls-expired": prose`Renew the certificate of the server, or set the clock of the runner.`,
	"tls-protocol": prose`Check scheme and port of the address.`,
	"proxy-unreachable": proxy,
	"proxy-credentials": proxy,
	"proxy-refused": proxy,
	"connect-timeout": network,
	"headers-timeout": slow,
	"body-timeout": slow,
	"total-timeout": slow,
	malformed: portal,
	"too-large": portal,
	"unsendable-token": newToken,
	aborted: slow,
	other: network
};
// src/checks/connectivity/api-reachable.ts
const apiReachable = {
	id: "connectivity/api-reachable",
	title: "The API of Sentry answers",
	need: "required",
	judge({ credentials: { origin }, reach }) {
		if (reach === null || origin.kind !== "pinned") return skipped(prose`Nothing was asked.`);
		const { self, latencyMs, usesProxy, silent } = reach;
		const way = usesProxy ? "through a proxy" : "without a proxy";
		if (self.kind === "seen" || isAnAnswer.includes(self.cause)) return passed(prose`${code(origin.address)} answered after ${Math.round(latencyMs)} ms, ${phrase(way)}.`);
		return inconclusive({
			cause: self.cause,
			risk: sentences(prose`${code(origin.address)}, asked ${phrase(way)}:`, whyUnseen(self), unknown),
			next: [...remediesFor(self), rerun("local-smoke", "--require-host-network")],
			hostSilent: silent
		});
	}
};
const isAnAnswer = ["unauthenticated", "forbidden"];
const unknown = prose`So nothing is known of token, organization and project.`;
// src/checks/connectivity/dsn-key-active.ts
const dsnKeyActive = {
	id: "connectivity/dsn-key-active",
	title: "The key of the DSN is active",
	need: "optional",
	judge({ credentials: { dsn }, key }) {
		if (dsn?.kind !== "dsn") return skipped(prose`There is no DSN to compare.`);
		if (key === null) return skipped(prose`There is nothing to compare it with, which is reported above.`);
		if (key.kind === "seen") return judgeKey(key.value);
		return inconclusive({
			cause: key.cause,
			risk: sentences(prose`It is not known whether the key of the DSN is active.`, whyUnseen(key)),
			next: [...remediesFor(key), rerun("local-smoke", "--require-host-network")]
		});
	}
};
const risk = prose`Everything that is sent with it is refused.`;
const fix = instruct(prose`Enable the key in the project's settings, Client Keys (DSN), or use another one.`);
function judgeKey(state) {
	switch (state) {
		case "active": return passed(prose`It is one of the project's active keys.`);
		case "disabled": return failed({
			evidence: prose`The key of the DSN is disabled.`,
			risk,
			next: [fix]
		});
		case "unknown": return failed({
			evidence: prose`The key of the DSN is none of the project's keys; it may have been removed.`,
			risk,
			next: [fix]
		});
		case "not-in-part": return inconclusive({
			cause: "truncated",
			risk: prose`The key of the DSN is none of the project's keys that could be read.`,
			next: []
		});
	}
}
// src/checks/connectivity/dsn-of-project.ts
const dsnOfProject = {
	id: "connectivity/dsn-of-project",
	title: "The DSN is of this project",
	need: "optional",
	judge({ credentials: { dsn }, organization, project }) {
		if (dsn?.kind !== "dsn") return skipped(prose`There is no DSN to compare.`);
		if (project === null) return skipped(notSeen);
		if (project.kind === "unseen") {
			if (project.detail?.kind !== "missing-scope") return skipped(notSeen);
			return inconclusive({
				cause: project.cause,
				risk: sentences(prose`It is not known whether the DSN is of this project.`, whyUnseen(project)),
				next: [...remediesFor(project), rerun("local-smoke", "--require-host-network")]
			});
		}
		if (!(elsewhere$1(dsn.projectId, project.value.id) || elsewhere$1(dsn.orgId, organizationId(organization)))) return passed(prose`Both are project ${code(project.value.id)}.`);
		return failed({
			evidence: prose`The DSN is of project ${code(dsn.projectId)}${dsn.orgId === null ? prose`` : prose` of organization ${code(dsn.orgId)}`}; ${code(project.value.slug)} is project ${code(project.value.id)}.`,
			risk: prose`What the application sends arrives elsewhere, and what is seen here says nothing about it.`,
			next: [instruct(prose`Use the DSN of ${code(project.value.slug)}, or look at the project that the DSN is of.`)]
		});
	}
};
const notSeen = prose`The project was not seen, which is reported above.`;
function organizationId(organization) {
	return organization?.kind === "seen" ? organization.value.id : null;
}
function elsewhere$1(one, other) {
	return one !== null && other !== null && one !== other;
}
// src/checks/connectivity/dsn-well-formed.ts
const dsnWellFormed = {
	id: "connectivity/dsn-well-formed",
	title: "The DSN is well formed",
	need: "optional",
	judge({ credentials: { dsn, dsnTrimmed } }) {
		if (dsn === null) return skipped(prose`No DSN was given; it is needed for a test event only.`);
		if (dsn.kind === "dsn") return passed(prose`It sends to project ${code(dsn.projectId)}, ${placeWords(dsn.place)}.`, dsnTrimmed ? prose`There was white space around the DSN; it was left out. Store it without.` : void 0);
		return failed({
			evidence: problems$1[dsn.problem],
			risk: prose`An SDK with this DSN sends nothing.`,
			next: [instruct(prose`Copy the DSN from the project's settings, Client Keys (DSN), and pass it with ${code("dsn")} or ${code("SENTRY_DSN")}.`)]
		});
	}
};
function placeWords(place) {
	return place.kind === "sentry.io" ? prose`${phrase(place.region)} ingest` : prose`host ${code(place.host)}`;
}
const problems$1 = {
	quotes: prose`The DSN has quotes around it; they belong to the value here. Store it without them.`,
	assignment: prose`A whole line of the form NAME=dsn was stored; store what comes after the sign.`,
	"auth-token": prose`This is an auth token, not a DSN; the token belongs into ${code("auth-token")}.`,
	reference: prose`This is the name of a value and not the value: a variable or an expression was not filled in.`,
	masked: prose`These are asterisks: the masked DSN was copied from a log, not the DSN.`,
	"no-value": prose`This is the word that a program writes for nothing, such as ${code("undefined")}: a value is missing where it was made.`,
	"example-key": prose`This is the example of Sentry's documentation (${code("examplePublicKey")}), not a DSN.`,
	"example-organization": prose`This is an example: there is no organization ${code("o0")}.`,
	"example-project": prose`This is an example: there is no project ${code("0")}.`,
	placeholder: prose`This is a placeholder, not a DSN.`,
	"white-space": prose`There is white space inside the DSN, such as a line break from copying.`,
	"web-page": prose`This is the address of a page of Sentry, not a DSN.`,
	"no-key": prose`The DSN has no key: a DSN has the form ${code("https://<key>@<host>/<project id>")}.`,
	"no-project": prose`The DSN ends before the id of its project: a DSN has the form ${code("https://<key>@<host>/<project id>")}.`,
	"project-slug": prose`The DSN ends with a name; it needs the numeric id of the project there.`,
	other: prose`This is not a DSN: a DSN has the form ${code("https://<key>@<host>/<project id>")}.`
};
// src/checks/connectivity/event-delivered.ts
const eventDelivered = {
	id: "connectivity/event-delivered",
	title: "A test event arrives",
	need: "required",
	judge({ delivery }) {
		switch (delivery.kind) {
			case "not-asked": return skipped(prose`Not asked for; ${code("send-test-event")} sends one.`);
			case "no-dsn": return failed({
				evidence: prose`A test event was asked for, and there is no DSN.`,
				risk: prose`Nothing was sent.`,
				next: [instruct(prose`Pass the DSN with ${code("dsn")} or ${code("SENTRY_DSN")}.`), again]
			});
			case "switched-off": return failed({
				evidence: prose`A test event was asked for, and ${code(delivery.by)} of the environment switches Sentry off.`,
				risk: prose`Nothing was sent.`,
				next: [instruct(prose`Remove ${code(delivery.by)} from the environment of this step, or do not ask for an event.`), again]
			});
			case "held-back": return skipped(prose`Not sent, because of what is reported above.`);
			case "sent": return delivery.outcome.kind === "seen" ? judgeReadBack(delivery.outcome.value, delivery.issuesUrl) : judgeRefusal(delivery.outcome);
		}
	}
};
const again = rerun("local-smoke", "--require-host-network", "--send-test-event");
function judgeReadBack({ eventId, readBack }, issuesUrl) {
	const event = prose`The event ${code(eventId)} was accepted`;
	switch (readBack.kind) {
		case "visible": {
			const { issueId } = readBack;
			const at = issueId ? prose` (${link("open it", `${issuesUrl}${issueId}/events/${eventId}/`)})` : prose``;
			return passed(prose`${event} and seen again after ${seconds(readBack.afterMs)} s${at}.`);
		}
		case "not-visible": return attention({
			evidence: prose`${event}, and not seen again within ${seconds(readBack.afterMs)} s.`,
			risk: prose`It may come late, or be dropped on the way: by an inbound filter, a quota or sampling.`,
			next: [instruct(prose`Look for the event in the environment ${code("sentry-monitoring")}, then at the inbound filters and the stats of the project.`), again]
		});
		case "not-possible": return attention({
			evidence: sentences(prose`${event}, and could not be looked for.`, whyUnseen(readBack.because)),
			risk: prose`Accepted is not stored: filters and quotas come after it.`,
			next: [instruct(prose`Give organization and project, and a token with the scope ${code("project:read")}.`), again]
		});
	}
}
function judgeRefusal(refusal) {
	const { cause, detail } = refusal;
	const rejected = cause === "rejected";
	const next = rejected ? [instruct(prose`Copy the DSN again from the project's settings: key, host (region) and project have to belong together.`)] : remediesFor(refusal);
	return inconclusive({
		cause,
		risk: sentences(prose`The test event was not accepted.`, whyUnseen(refusal), rejected ? prose`The ingest host refuses the key, or the project is on another host or removed.` : prose`It was sent once and is not sent again.`),
		next: [...next, again],
		hostSilent: detail?.kind === "transport"
	});
}
function seconds(ms) {
	return Math.round(ms / 100) / 10;
}
// src/checks/connectivity/ingest-reachable.ts
const ingestReachable = {
	id: "connectivity/ingest-reachable",
	title: "The ingest host answers",
	need: "optional",
	judge({ credentials: { dsn }, ingest }) {
		if (dsn?.kind !== "dsn") return skipped(prose`There is no DSN that names an ingest host.`);
		if (ingest === null) return skipped(prose`Not asked: the test event tells, or there is no token.`);
		if (ingest.kind === "seen") return passed(prose`It answers; whether it takes events, ${code("send-test-event")} tells.`);
		return inconclusive({
			cause: ingest.cause,
			risk: sentences(prose`The ingest host of the DSN:`, whyUnseen(ingest), prose`Events cannot be sent from here.`),
			next: [
				...remediesFor(ingest),
				instruct(prose`On a runner with restricted egress, allow the host of the DSN beside the one of the API.`),
				rerun("local-smoke", "--require-host-network")
			]
		});
	}
};
// src/checks/connectivity/organization-accessible.ts
const organizationAccessible = {
	id: "connectivity/organization-accessible",
	title: "The token sees the organization",
	need: "required",
	judge({ targeting, organization, projectSeen }) {
		if (targeting?.org.kind !== "known" || organization === null) return skipped(prose`Nothing was asked.`);
		const { name } = targeting.org;
		if (organization.kind === "seen") return passed(prose`${code(organization.value.slug)}, id ${code(organization.value.id)}.`);
		if (projectSeen) return passed(prose`${code(name)}, seen through its project.`, missingScope(organization));
		if (organization.detail?.kind === "missing-scope") return skipped(prose`The scope to read an organization is not there, and no mode needs it for this.`);
		return unseenOrganization(name, organization);
	}
};
function missingScope({ detail }) {
	return detail?.kind === "missing-scope" ? prose`With the scope ${code(detail.anyOf[0] ?? "")} more could be said of the organization.` : void 0;
}
function unseenOrganization(name, organization) {
	const { cause, detail } = organization;
	const next = [...remediesFor(organization), rerun("local-smoke", "--require-host-network")];
	if (cause === "not-found" || cause === "forbidden") {
		const fix = detail?.kind === "renamed" ? prose`Give ${code(detail.slug)} with ${code("org")}.` : prose`Give the slug as it stands in the address of the organization's settings, or use a token of that organization.`;
		const what = cause === "not-found" ? prose`There is no organization ${code(name)} for this token.` : prose`The token may not see the organization ${code(name)}.`;
		return inconclusive({
			cause,
			risk: sentences(what, whyUnseen(organization)),
			next: [instruct(fix), ...next]
		});
	}
	return inconclusive({
		cause,
		risk: sentences(prose`Organization ${code(name)}:`, whyUnseen(organization)),
		next
	});
}
// src/checks/connectivity/origin-trusted.ts
const originTrusted = {
	id: "connectivity/origin-trusted",
	title: "The token goes to the server that it belongs to",
	need: "required",
	judge({ credentials: { token, origin } }) {
		if (token.kind !== "token") return skipped(prose`There is no token that could be sent.`);
		switch (origin.kind) {
			case "pinned": return passed(prose`It goes to ${code(origin.address)} and nowhere else; the address comes from ${phrase(sources$1[origin.source])}.`);
			case "contradiction": return failed({
				evidence: prose`The address that was given is ${code(origin.given)}, and the token was made for ${code(origin.claimed)}.`,
				risk: prose`Sent to the wrong one of them the token would be lost, so it was sent to neither.`,
				next: [instruct(prose`Use the token of the server that is meant, or take away ${code("sentry-url")} and ${code("SENTRY_URL")}.`)]
			});
			case "unusable-claim": return failed({
				evidence: prose`The address that the token names is none.`,
				risk: prose`It is not known where the token belongs, so nothing was asked.`,
				next: [instruct(prose`Copy the token again, whole, or create a new one.`)]
			});
			case "insecure-claim": return failed({
				evidence: prose`The token names a server without TLS, and not this machine.`,
				risk: prose`Everybody on the way could read the token, so it was not sent.`,
				next: [instruct(prose`Where that is meant, say so with ${code("sentry-url")} and ${code("allow-insecure-url: true")}.`)]
			});
			case "tls-unchecked": return failed({
				evidence: prose`${code("NODE_TLS_REJECT_UNAUTHORIZED=0")} switches off the checking of certificates.`,
				risk: prose`Anybody on the way could pose as ${code(origin.address)} and receive the token, so it was not sent.`,
				next: [instruct(prose`Remove the variable; for a private certificate authority set ${code("NODE_EXTRA_CA_CERTS")} in the environment of the job.`)]
			});
		}
	}
};
const sources$1 = {
	input: "the input sentry-url",
	environment: "SENTRY_URL of the environment",
	token: "the token itself",
	default: "the default"
};
// src/checks/connectivity/project-accessible.ts
const projectAccessible = {
	id: "connectivity/project-accessible",
	title: "The token sees the project",
	need: "required",
	judge({ targeting, project, throughReleases, neighbours }) {
		if (targeting?.project.kind !== "known" || project === null) return skipped(prose`Nothing was asked.`);
		const { name } = targeting.project;
		if (project.kind === "seen") return passed(prose`${code(project.value.slug)}, id ${code(project.value.id)}.`);
		if (project.detail?.kind !== "missing-scope") return unseenProject(name, project, neighbours);
		if (throughReleases?.kind === "seen") return passed(prose`${code(name)}, seen through its releases.`, prose`With the scope ${code("project:read")} DSN and key could be checked.`);
		return throughReleases === null || throughReleases.detail?.kind === "missing-scope" ? skipped(prose`The token has no scope to read a project or its releases.`) : unseenProject(name, throughReleases, neighbours);
	}
};
const shown$1 = 20;
function unseenProject(name, project, neighbours) {
	const { cause } = project;
	const next = [...remediesFor(project), rerun("local-smoke", "--require-host-network")];
	if (cause !== "not-found" && cause !== "forbidden") return inconclusive({
		cause,
		risk: sentences(prose`Project ${code(name)}:`, whyUnseen(project)),
		next
	});
	const risk = sentences(prose`The token does not see a project ${code(name)} in this organization.`, whyUnseen(project), neighbours.length > 0 ? prose`It may see ${neighbours.slice(0, shown$1).map((slug) => code(slug))}.` : void 0);
	return inconclusive({
		cause,
		risk,
		next: [...fixes(project), ...next]
	});
}
function fixes({ detail }) {
	const fix = detail?.kind === "renamed" ? prose`Give ${code(detail.slug)} with ${code("project")}.` : prose`Give the slug of the project, as it stands in the address of its settings, or let the token see the project.`;
	return [instruct(fix)];
}
// src/core/scope-needs.ts
const read = (what) => [
	`${what}:read`,
	`${what}:write`,
	`${what}:admin`
];
const scopeNeeds = [
	{
		mode: "local-smoke",
		anyOf: read("project"),
		extra: "the project, and whether DSN and key belong to it"
	},
	{
		mode: "release-gate",
		anyOf: [
			"project:releases",
			"org:ci",
			...read("project")
		]
	},
	{
		mode: "release-gate",
		anyOf: read("event"),
		extra: "issues of the release"
	},
	{
		mode: "release-gate",
		anyOf: read("org"),
		extra: "sessions"
	},
	{
		mode: "prod-health",
		anyOf: read("event")
	},
	{
		mode: "prod-health",
		anyOf: read("org")
	},
	{
		mode: "issue-triage",
		anyOf: read("event")
	}
];
function missingScopes(scopes) {
	return scopeNeeds.filter(({ anyOf }) => !anyOf.some((scope) => scopes.includes(scope)));
}
function excessScopes(scopes) {
	return scopes.filter((scope) => /:(?:write|admin)$/.test(scope) || scope === "org:integrations");
}
// src/checks/connectivity/scopes-minimal.ts
const scopesMinimal = {
	id: "connectivity/scopes-minimal",
	title: "The token has no more scopes than it needs",
	need: "optional",
	judge({ reach }) {
		const scopes = reach?.self.kind === "seen" ? reach.self.value.scopes : null;
		if (scopes === null) return skipped(prose`The scopes are not known.`);
		const excess = excessScopes(scopes);
		if (excess.length === 0) return passed(prose`It has no scope to write or administer.`);
		return passed(prose`It may write: ${excess.map((scope) => code(scope))}.`, prose`This tool only reads. A token without ${excess.map((scope) => code(scope))} does the same and less harm where it leaks (docs/tokens.md).`);
	}
};
// src/checks/connectivity/scopes-sufficient.ts
const scopesSufficient = {
	id: "connectivity/scopes-sufficient",
	title: "The scopes of the token are known",
	need: "optional",
	judge({ reach }) {
		const scopes = reach?.self.kind === "seen" ? reach.self.value.scopes : null;
		if (scopes === null) return skipped(prose`The server did not say.`);
		const evidence = scopes.length > 0 ? prose`${scopes.map((scope) => code(scope))}.` : prose`The token has no scopes at all.`;
		const missing = missingScopes(scopes);
		return passed(evidence, missing.length > 0 ? lackWords(missing) : void 0);
	}
};
function lackWords(missing) {
	const each = [...new Set(missing.map(({ anyOf }) => anyOf[0] ?? ""))].map((scope) => {
		const without = missing.filter(({ anyOf }) => anyOf[0] === scope);
		return prose`${code(scope)} is missing for ${without.map(useOf)}.`;
	});
	return sentences(...each, prose`See docs/tokens.md.`);
}
function useOf({ mode, extra }) {
	return extra === void 0 ? prose`${code(mode)}` : prose`${code(mode)} (${phrase(extra)})`;
}
// src/core/sentry-cli-words.ts
const breakdownWords = {
	absent: "it could not be started",
	timeout: "it did not end in time and was ended",
	overflow: "it wrote far more than an answer and was ended",
	signalled: "it was ended by a signal",
	refused: "it ended with an error",
	"other-shape": "it said something that sentry-cli does not say"
};
// src/checks/connectivity/sentry-cli-connects.ts
const sentryCliConnects = {
	id: "connectivity/sentry-cli-connects",
	title: "sentry-cli reaches Sentry with this token",
	need: "optional",
	judge(facts) {
		const { sentryCli } = facts;
		if (sentryCli.kind !== "ready") return skipped(prose`No sentry-cli was asked.`);
		const { server } = sentryCli;
		if (server === null) return skipped(prose`Without a usable token there is nothing to ask.`);
		if (server.kind === "broken") return notThrough(facts, phrase(breakdownWords[server.because]));
		if (!server.isSameServer) return elsewhere(sentryCli);
		if (!server.isAccepted) return notThrough(facts, prose`it says that it got no answer to this token`);
		return passed(prose`It asked the same server, which accepts the token.`);
	}
};
function notThrough({ reach, environment }, how) {
	if (reach?.self.kind !== "seen" || reach.self.value.scopes === null) return skipped(prose`Without sentry-cli the server does not answer this token either, which is reported above.`);
	return attention({
		evidence: prose`The server answers this tool over HTTPS and accepts the token; sentry-cli with the same token does not get through: ${how}.`,
		risk: prose`Uploads of source maps and debug files, and releases made with sentry-cli, fail on this runner.`,
		next: [...settingsToCheck(environment, reach.usesProxy), rerun("local-smoke")]
	});
}
function settingsToCheck(environment, usesProxy) {
	const bundle = ["CURL_CA_BUNDLE", "SSL_CERT_FILE"].find((name) => environment.has(name));
	return [instruct(bundle === void 0 ? addCertificates(environment) : prose`${code(bundle)} replaces the certificates of the system for sentry-cli: the file needs the authority of the server, or of the proxy, too.`), instruct(proxyAdvice(environment, usesProxy))];
}
function addCertificates(environment) {
	return environment.has("NODE_EXTRA_CA_CERTS") ? prose`sentry-cli does not read ${code("NODE_EXTRA_CA_CERTS")}: set ${code("SSL_CERT_FILE")} to a file with all certificates that are to be trusted.` : prose`Where the server or a proxy has a private certificate authority, set ${code("SSL_CERT_FILE")} to a file with all certificates that are to be trusted.`;
}
function proxyAdvice(environment, usesProxy) {
	if (environment.has("http_proxy")) return prose`sentry-cli takes ${code("http_proxy")} for every address, https too and this machine included, before ${code("https_proxy")}; exceptions stand in ${code("no_proxy")}.`;
	return usesProxy ? prose`sentry-cli takes its proxy from ${code("http_proxy")} in lower case, for https too, else from ${code("https_proxy")}; it does not read ${code("HTTP_PROXY")}.` : prose`Where a proxy is needed, set ${code("http_proxy")} in lower case: sentry-cli takes it for https, too.`;
}
function elsewhere({ from }) {
	return attention({
		evidence: prose`sentry-cli says that it talks to another server than the one it was told to.`,
		risk: prose`What is uploaded with it may go elsewhere, and the token with it.`,
		next: [instruct(from === "given-path" || from === "search-path" ? prose`Look at what stands behind ${code("sentry-cli")} on this runner: a wrapper may set ${code("SENTRY_URL")}.` : prose`This is a fault of this tool or of sentry-cli: please report it.`), rerun("local-smoke")]
	});
}
// src/checks/connectivity/sentry-cli-usable.ts
const sentryCliUsable = {
	id: "connectivity/sentry-cli-usable",
	title: "sentry-cli can be used",
	need: "optional",
	judge({ sentryCli }) {
		switch (sentryCli.kind) {
			case "off": return skipped(prose`${code("sentry-cli: off")}: none is looked for.`);
			case "none": return missing(sentryCli);
			case "stopped": return inconclusive({
				cause: sentryCli.cause,
				risk: prose`The run ended before sentry-cli did.`,
				next: []
			});
			case "altered": return failed({
				evidence: prose`The binary ${phrase(origins[sentryCli.from])} does not have the digest that this version of ${code("@sentry/cli")} has. It was not run.`,
				risk: prose`Somebody or something exchanged a program that gets auth tokens: uploads from this runner cannot be trusted.`,
				next: [instruct(prose`Find out where it came from, remove it (in the tool cache: the folder ${code("sentry-cli")}), and replace tokens that it may have seen.`), rerun("local-smoke")]
			});
			case "broken": return attention({
				evidence: prose`The sentry-cli ${phrase(origins[sentryCli.from])} does not tell its version: ${phrase(breakdownWords[sentryCli.because])}.`,
				risk: unchecked,
				next: [instruct(prose`Run ${code("sentry-cli --version")} on this runner, or ask for ${code("sentry-cli: download")}.`)]
			});
			case "unsupported": return unsupported(sentryCli);
			case "ready": return passed(prose`sentry-cli ${code(sentryCli.version)}, ${phrase(origins[sentryCli.from])}${phrase(sentryCli.isPinned ? ", its digest verified" : "")}.`);
		}
	}
};
const unchecked = prose`Whether uploads with sentry-cli work from here is not known.`;
const tryDownload = instruct(prose`${code("sentry-cli: download")} fetches a verified one through npm.`);
const origins = {
	"given-path": "of sentry-cli-path",
	action: "beside this tool",
	"tool-cache": "in the tool cache",
	"search-path": "in PATH",
	download: "fetched through npm"
};
function missing({ asked, because }) {
	if (!asked) return skipped(sentences(absences$1[because], prose`Nothing asks for one.`));
	return attention({
		evidence: absences$1[because],
		risk: unchecked,
		next: [remedies[because], rerun("local-smoke")]
	});
}
const absences$1 = {
	absent: prose`There is no sentry-cli where it was looked for.`,
	"in-checkout": prose`There is a sentry-cli in the checkout, which is never run: whoever opens a pull request writes it.`,
	relative: prose`${code("sentry-cli-path")} is not absolute.`,
	"no-npm": prose`There is no npm to fetch sentry-cli with.`,
	"download-failed": prose`sentry-cli could not be fetched through npm.`,
	"no-package": prose`No sentry-cli is published for this platform.`
};
const remedies = {
	absent: tryDownload,
	"in-checkout": instruct(prose`Install it outside the checkout, or ask for ${code("sentry-cli: download")}.`),
	relative: instruct(prose`Give an absolute path outside the checkout.`),
	"no-npm": instruct(prose`Add ${code("actions/setup-node")} before this step, or install sentry-cli.`),
	"download-failed": instruct(prose`Allow the registry of npm, name a mirror with ${code("npm_config_registry")}, or install sentry-cli before this step.`),
	"no-package": instruct(prose`Install sentry-cli for this platform and give it with ${code("sentry-cli-path")}.`)
};
function unsupported({ from, version, supported, asked }) {
	const found = prose`The sentry-cli ${phrase(origins[from])} is ${code(version)}; this tool knows ${phrase(supported)}.`;
	const update = prose`Update it: older ones lack protections against settings in the checkout.`;
	if (!asked) return skipped(found, update);
	return attention({
		evidence: found,
		risk: unchecked,
		next: [instruct(update), tryDownload]
	});
}
// src/checks/connectivity/target-known.ts
const targetKnown = {
	id: "connectivity/target-known",
	title: "Organization and project are known",
	need: "required",
	judge({ targeting }) {
		if (targeting === null) return skipped(prose`Nothing was asked.`);
		const { org, project } = targeting;
		if (org.kind === "known" && project.kind === "known") return passed(prose`Organization ${code(org.name)} (${phrase(sources[org.source])}), project ${code(project.name)} (${phrase(sources[project.source])}).`);
		return org.kind === "known" ? unknownPart(project, words.project) : unknownPart(org, words.org);
	}
};
const sources = {
	given: "as given",
	token: "named by the token",
	"only-candidate": "the only one that the token may see",
	id: "found by its id"
};
const words = {
	org: {
		name: "organization",
		input: "org",
		variable: "SENTRY_ORG"
	},
	project: {
		name: "project",
		input: "project",
		variable: "SENTRY_PROJECT"
	}
};
function unknownPart(part, { name, input, variable }) {
	const next = [instruct(prose`Give the slug with ${code(input)} or ${code(variable)}; a variable of the repository (${code(`vars.${variable}`)}) is better than a secret.`), rerun("local-smoke", "--require-host-network")];
	switch (part.kind) {
		case "known":
		case "no-organization": return skipped(prose`Nothing was asked.`);
		case "foreign": return failed({
			evidence: prose`The token is of the organization ${code(part.ofToken)}, and ${code(part.name)} was given.`,
			risk: prose`A token of an organization sees no other one.`,
			next: [instruct(prose`Use a token of ${code(part.name)}, or give ${code(part.ofToken)} with ${code("org")}.`)]
		});
		case "discovery-off": return inconclusive({
			cause: "no-target",
			risk: prose`No ${phrase(name)} was given, and ${code("auto-slug-discovery")} is off.`,
			next
		});
		case "open": return inconclusive({
			cause: "no-target",
			risk: candidateWords(part, name),
			next
		});
		case "unlisted": return inconclusive({
			cause: part.because.cause === "forbidden" ? "no-target" : part.because.cause,
			risk: sentences(prose`No ${phrase(name)} was given, and the token could not be asked for the ones that it may see:`, whyUnseen(part.because)),
			next: [...remediesFor(part.because), ...next]
		});
	}
}
const shown = 20;
function candidateWords({ candidates, complete }, name) {
	if (candidates.length === 0) return prose`No ${phrase(name)} was given, and the token may see none.`;
	const more = candidates.length > shown || !complete ? prose` and more` : prose``;
	return prose`No ${phrase(name)} was given, and there are several: ${candidates.slice(0, shown).map((slug) => code(slug))}${more}.`;
}
// src/checks/connectivity/token-accepted.ts
const tokenAccepted = {
	id: "connectivity/token-accepted",
	title: "The server accepts the token",
	need: "required",
	judge({ credentials: { token }, reach }) {
		if (reach === null || token.kind !== "token") return skipped(prose`Nothing was asked.`);
		const { self } = reach;
		const again = rerun("local-smoke", "--require-host-network");
		if (self.kind === "seen") {
			if (self.value.scopes !== null) return passed(prose`It stands for ${phrase(users[self.value.user])}.`);
			return inconclusive({
				cause: "unauthenticated",
				risk: prose`The server answered as if no token had been sent.`,
				next: [instruct(prose`Look for a proxy or a firewall that takes the ${code("Authorization")} header away.`), again]
			});
		}
		if (self.cause !== "unauthenticated" && self.cause !== "forbidden") return skipped(prose`The server did not answer, which is reported above.`);
		const cut = token.whole ? void 0 : prose`The token does not have the form of its kind: was it copied whole?`;
		return inconclusive({
			cause: self.cause,
			risk: sentences(whyUnseen(self), cut),
			next: [...remediesFor(self), again]
		});
	}
};
const users = {
	none: "an organization",
	person: "a person",
	integration: "an integration"
};
// src/checks/connectivity/token-given.ts
const tokenGiven = {
	id: "connectivity/token-given",
	title: "An auth token is given",
	need: "required",
	judge({ credentials: { token, tokenTrimmed } }) {
		if (token.kind === "absent") return absences[token.because];
		const trimmed = tokenTrimmed ? prose`There was white space around the token (a line break, most likely); it was left out. Store the secret without it.` : void 0;
		if (token.kind === "malformed") return malformed(token.problem);
		const personal = token.of === "personal" ? prose`A personal token has the rights of a person and ends with them; an internal integration with read scopes is better (docs/tokens.md).` : void 0;
		const advice = sentences(trimmed, personal);
		return passed(prose`${phrase(kinds[token.of])}`, advice.parts.length > 0 ? advice : void 0);
	}
};
const kinds = {
	organization: "A token of an organization.",
	personal: "A personal token.",
	integration: "A token of an integration.",
	"user application": "A token of an application that acts for a user.",
	agent: "A token of a Sentry agent.",
	unknown: "A token without a known prefix."
};
const setToken = [
	instruct(prose`Pass the token from a secret: ${code("auth-token: ${{ secrets.SENTRY_AUTH_TOKEN }}")}.`),
	instruct(prose`Where the secret belongs to an environment, name the environment on the job (${code("environment: production")}), or the token is empty.`),
	instruct(prose`A reusable workflow gets secrets only where its caller says ${code("secrets: inherit")}, or passes them by name.`),
	rerun("local-smoke", "--require-host-network")
];
const absences = {
	"fork-pull-request": inconclusive({
		cause: "no-credentials",
		risk: prose`GitHub passes no secrets to pull requests from forks, so nothing was asked. That is as it should be.`,
		next: [instruct(prose`Run this mode where the secret is there, such as on push or on a schedule. For pull requests, setup-preflight needs no secret.`)]
	}),
	dependabot: inconclusive({
		cause: "no-credentials",
		risk: prose`Runs that Dependabot starts get none of the secrets of Actions, so nothing was asked.`,
		next: [instruct(prose`Leave this mode out for ${code("dependabot[bot]")}, or store the token among the secrets of Dependabot, too.`)]
	}),
	"not-given": inconclusive({
		cause: "no-credentials",
		risk: prose`No auth token was given, so nothing was asked.`,
		next: setToken
	})
};
function malformed(problem) {
	return failed({
		evidence: problems[problem],
		risk: prose`It cannot be a token, so it was not sent and nothing was asked.`,
		next: [instruct(prose`Store the token again, alone and in one line.`), ...setToken.slice(0, 1)]
	});
}
const problems = {
	quotes: prose`The token has quotes around it; they belong to the value here. Store it without them.`,
	bearer: prose`The token begins with ${code("Bearer")}; store what comes after it.`,
	assignment: prose`A whole line of the form NAME=token was stored; store what comes after the sign.`,
	dsn: prose`This is an address, most likely the DSN; the DSN belongs into ${code("dsn")}, and the auth token is something else.`,
	reference: prose`This is the name of a value and not the value: a variable or an expression was not filled in.`,
	placeholder: prose`This is a placeholder from an example, not a token.`,
	masked: prose`These are asterisks: the masked token was copied from a log, not the token.`,
	"white-space": prose`There is white space inside the token, such as a line break from copying.`,
	"not-ascii": prose`There are characters in the token that no token has, perhaps invisible ones from copying.`
};
// src/core/target.ts
function targetOf({ org, project }) {
	return org.kind === "known" && project.kind === "known" ? {
		org: org.name,
		project: project.name
	} : null;
}
// src/sources/sentry/project-keys.ts
const row$1 = pipe(object({
	public: string().check(_regex(/^[0-9a-zA-Z]{1,64}$/)),
	projectId: id,
	isActive: boolean()
}), transform(({ public: key, ...rest }) => ({
	...rest,
	publicKey: new Secret(key)
})));
function projectKeys(org, project) {
	return {
		path: sentryPath`projects/${org}/${project}/keys/`,
		query: { per_page: 100 },
		row: row$1,
		scopes: projectRead
	};
}
// src/sources/sentry/project-releases.ts
const row = object({});
const releaseRead = [
	"project:releases",
	"org:ci",
	"project:read",
	"project:write",
	"project:admin"
];
function newestRelease(org, project) {
	return {
		path: sentryPath`projects/${org}/${project}/releases/`,
		query: { per_page: 1 },
		row,
		mostPages: 1,
		scopes: releaseRead
	};
}
// src/modes/connection.ts
async function connection(from) {
	const { credentials, testEvent } = from;
	const { origin, token } = credentials;
	const dsn = credentials.dsn?.kind === "dsn" ? credentials.dsn : null;
	if (token.kind !== "token" || origin.kind !== "pinned") return {
		...nothingAsked,
		credentials,
		delivery: obstacleTo(from) ?? { kind: "held-back" }
	};
	const [reach, first, ingest] = await Promise.all([
		from.reach(),
		firstWave(from, dsn),
		dsn && !testEvent.asked ? from.ingest.reach(dsn) : null
	]);
	const told = toldApart(first, reach);
	const second = await secondWave(from, told, dsn, origin.address);
	return {
		credentials,
		address: origin.address,
		reach,
		ingest,
		...told,
		...second,
		projectSeen: isSeen(told.project) || isSeen(second.throughReleases)
	};
}
const nothingAsked = {
	address: null,
	target: null,
	reach: null,
	targeting: null,
	organization: null,
	projectSeen: false,
	project: null,
	throughReleases: null,
	neighbours: [],
	key: null,
	ingest: null
};
async function firstWave({ sentry, target: askTarget }, dsn) {
	const targeting = await askTarget();
	const target = targetOf(targeting);
	const { org } = targeting;
	const [ofOrganization, ofProject, keys] = await Promise.all([
		org.kind === "known" ? sentry.ask(organization(org.name)) : null,
		target && sentry.ask(project(target.org, target.project)),
		target && dsn && sentry.list(projectKeys(target.org, target.project))
	]);
	return {
		targeting,
		target,
		organization: ofOrganization,
		project: ofProject,
		key: ofProject?.kind === "seen" && ofProject.value.id === dsn?.projectId && keys && dsn ? keyState(keys, dsn) : null
	};
}
function keyState(keys, { publicKey }) {
	if (keys.kind === "unseen") return keys;
	const { rows, cut, dropped } = keys.value;
	const found = rows.find((key) => isSameSecret(key.publicKey, publicKey));
	if (found) return seen(found.isActive ? "active" : "disabled");
	return seen(cut === null && dropped === 0 ? "unknown" : "not-in-part");
}
function toldApart(first, { self }) {
	if (self.kind === "seen" && self.value.scopes !== null) return first;
	const { targeting, organization, project, key } = first;
	const parts = targeting ? [targeting.org, targeting.project] : [];
	return {
		...first,
		targeting: parts.some((part) => part.kind === "unlisted") ? null : targeting,
		organization: organization?.kind === "seen" ? organization : null,
		project: project?.kind === "seen" ? project : null,
		key: key?.kind === "seen" ? key : null
	};
}
async function secondWave(from, first, dsn, address) {
	const { sentry } = from;
	const { target } = first;
	const missing = first.project?.kind === "unseen" ? first.project : null;
	const lacksScope = isBlind(missing);
	const isElsewhere = !lacksScope && (missing?.cause === "not-found" || missing?.cause === "forbidden");
	const [throughReleases, others, delivery] = await Promise.all([
		target && lacksScope ? sentry.list(newestRelease(target.org, target.project)) : null,
		target && isElsewhere ? sentry.list(projects(target.org)) : null,
		deliver(from, first, dsn, address)
	]);
	return {
		throughReleases,
		neighbours: others?.kind === "seen" ? others.value.rows.map(({ slug }) => slug) : [],
		delivery
	};
}
async function deliver(from, first, dsn, address) {
	const obstacle = obstacleTo(from);
	if (obstacle) return obstacle;
	const { target, project, key } = first;
	const isTheProject = project?.kind === "seen" ? project.value.id === dsn?.projectId : isBlind(project);
	const isRefused = key?.kind === "seen" && (key.value === "disabled" || key.value === "unknown");
	if (dsn === null || target === null || !isTheProject || isRefused) return { kind: "held-back" };
	const issuesUrl = `${address}/organizations/${encodeURIComponent(target.org)}/issues/`;
	return {
		kind: "sent",
		outcome: await from.ingest.deliver(dsn, target),
		issuesUrl
	};
}
function obstacleTo({ testEvent, credentials }) {
	if (!testEvent.asked) return { kind: "not-asked" };
	if (testEvent.killedBy !== null) return {
		kind: "switched-off",
		by: testEvent.killedBy
	};
	return credentials.dsn === null ? { kind: "no-dsn" } : null;
}
function isBlind(answer) {
	return answer?.kind === "unseen" && answer.detail?.kind === "missing-scope";
}
function isSeen(answer) {
	return answer?.kind === "seen";
}
// src/modes/local-smoke.ts
const localSmoke = defineMode({
	name: "local-smoke",
	looksAt: "server",
	sendsTestEvent: true,
	observe: async (from) => {
		const asked = from.sentryCli().then((questions) => questions.look());
		const [way, sentryCli] = await Promise.all([connection(from), asked]);
		return {
			...way,
			sentryCli,
			environment: from.environment
		};
	},
	checks: [
		tokenGiven,
		originTrusted,
		apiReachable,
		tokenAccepted,
		scopesSufficient,
		scopesMinimal,
		targetKnown,
		organizationAccessible,
		projectAccessible,
		dsnWellFormed,
		dsnOfProject,
		dsnKeyActive,
		ingestReachable,
		eventDelivered,
		sentryCliUsable,
		sentryCliConnects
	],
	contribute: ({ targeting, address, delivery }) => ({
		target: {
			...address === null ? {} : { url: address },
			...namesIn(targeting)
		},
		...latency(delivery)
	})
});
function namesIn(targeting) {
	if (targeting === null) return {};
	const { org, project } = targeting;
	return {
		...org.kind === "known" && { org: org.name },
		...project.kind === "known" && { project: project.name }
	};
}
function latency(delivery) {
	if (delivery.kind !== "sent") return {};
	const { outcome } = delivery;
	const visible = outcome.kind === "seen" && outcome.value.readBack.kind === "visible" ? outcome.value.readBack : null;
	return { metrics: { "smoke.latency-ms": {
		value: visible === null ? null : Math.round(visible.afterMs),
		lowerBound: false,
		estimated: false
	} } };
}
export { localSmoke };
