import { a as apiReachable, i as originTrusted, n as tokenAccepted, r as targetKnown, t as tokenGiven } from "./token-given.js";
import { a as rerun, i as instruct, t as defineMode } from "./mode.js";
import { A as organization, B as projectRead, Ct as _regex, D as project, E as isWhole, Et as phrase, Gt as isSameSecret, J as failed, Ot as prose, Tt as link, U as targetOf, V as sentryPath, W as seen, Wt as Secret, X as passed, Y as inconclusive, Z as skipped, dt as pipe, ht as transform, j as id, k as projects, kt as sentences, lt as object, mt as string, nt as boolean, q as attention, wt as code } from "./start.js";
import { n as remediesFor, r as whyUnseen, t as unanswered } from "./unanswered.js";
import { t as projectAccessible } from "./project-accessible.js";
import { a as breakdownWords, t as newestRelease } from "./releases.js";
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
			evidence: problems[dsn.problem],
			risk: prose`An SDK with this DSN sends nothing.`,
			next: [instruct(prose`Copy the DSN from the project's settings, Client Keys (DSN), and pass it with ${code("dsn")} or ${code("SENTRY_DSN")}.`)]
		});
	}
};
function placeWords(place) {
	return place.kind === "sentry.io" ? prose`${phrase(place.region)} ingest` : prose`host ${code(place.host)}`;
}
const problems = {
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
			case "unsure": return unanswered(delivery.because, prose`The test event was not sent: whether the DSN leads to the project could not be seen.`, again);
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
	if (!asked) return skipped(sentences(absences[because], prose`Nothing asks for one.`));
	return attention({
		evidence: absences[because],
		risk: unchecked,
		next: [remedies[because], rerun("local-smoke")]
	});
}
const absences = {
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
// src/sources/sentry/project-keys.ts
const row = pipe(object({
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
		row,
		scopes: projectRead
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
	const second = await secondWave(from, {
		...told,
		reach
	}, dsn, origin.address);
	return {
		credentials,
		address: origin.address,
		reach,
		...told,
		...second,
		ingest: ingest ?? second.ingest,
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
		target === null && org.kind === "known" ? sentry.ask(organization(org.name)) : null,
		target && sentry.ask(project(target.org, target.project)),
		target && dsn && sentry.list(projectKeys(target.org, target.project))
	]);
	const isOfProject = ofProject?.kind === "seen" && ofProject.value.id === dsn?.projectId;
	return {
		targeting,
		target,
		organization: ofProject?.kind === "seen" ? organizationIn(ofProject.value) : ofOrganization,
		project: ofProject,
		key: isOfProject && keys && dsn ? keyState(keys, dsn) : null
	};
}
function organizationIn({ organization: own }) {
	return own && seen(own);
}
function keyState(keys, { publicKey }) {
	if (keys.kind === "unseen") return keys;
	const { rows } = keys.value;
	const found = rows.find((key) => isSameSecret(key.publicKey, publicKey));
	if (found) return seen(found.isActive ? "active" : "disabled");
	return seen(isWhole(keys.value) ? "unknown" : "not-in-part");
}
function toldApart(first, reach) {
	if (knowsToken(reach)) return first;
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
function knowsToken({ self }) {
	return self.kind === "seen" && self.value.scopes !== null;
}
async function secondWave(from, first, dsn, address) {
	const { sentry } = from;
	const { target } = first;
	const missing = first.project?.kind === "unseen" ? first.project : null;
	const lacksScope = isBlind(missing);
	const isElsewhere = !lacksScope && (missing?.cause === "not-found" || missing?.cause === "forbidden");
	const [ofOrganization, throughReleases, others, delivery] = await Promise.all([
		organizationFor(sentry, first),
		target && lacksScope ? sentry.list(newestRelease(target.org, target.project)) : null,
		target && isElsewhere ? sentry.list(projects(target.org)) : null,
		deliver(from, first, dsn, address)
	]);
	return {
		organization: ofOrganization,
		throughReleases,
		neighbours: others?.kind === "seen" ? others.value.rows.map(({ slug }) => slug) : [],
		delivery,
		ingest: delivery.kind === "unsure" && dsn ? await from.ingest.reach(dsn) : null
	};
}
async function organizationFor(sentry, { targeting, organization: told, reach }) {
	if (told !== null || targeting?.org.kind !== "known") return told;
	const own = await sentry.ask(organization(targeting.org.name));
	return own.kind === "seen" || knowsToken(reach) ? own : null;
}
async function deliver(from, first, dsn, address) {
	const obstacle = obstacleTo(from);
	if (obstacle) return obstacle;
	const { target, project, key } = first;
	const isTheProject = project?.kind === "seen" ? project.value.id === dsn?.projectId : isBlind(project);
	const isRefused = key?.kind === "seen" && (key.value === "disabled" || key.value === "unknown");
	const because = unansweredIn(first);
	if (dsn !== null && !isTheProject && because !== null) return {
		kind: "unsure",
		because
	};
	if (dsn === null || target === null || !isTheProject || isRefused) return { kind: "held-back" };
	const issuesUrl = `${address}/organizations/${encodeURIComponent(target.org)}/issues/`;
	return {
		kind: "sent",
		outcome: await from.ingest.deliver(dsn, target),
		issuesUrl
	};
}
function unansweredIn({ project, reach }) {
	const answer = project ?? reach.self;
	return answer.kind === "unseen" && !definite.has(answer.cause) ? answer : null;
}
const definite = new Set([
	"forbidden",
	"not-found",
	"unauthenticated",
	"rejected"
]);
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
			environment: from.variables
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
