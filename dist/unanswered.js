import { Et as phrase, Ot as prose, Y as inconclusive, kt as sentences, wt as code } from "./start.js";
import { i as instruct } from "./mode.js";
// src/core/unseen-words.ts
function whyUnseen({ cause, detail }) {
	if (cause === "rate-limited") return rateLimited(detail);
	if (cause === "unauthenticated") return prose`The server answered 401: it does not know this token, or it has expired.`;
	return detail && cause !== "unsupported" ? sentenceOf(detail) : phrase(withoutDetail[cause]);
}
function remediesFor({ cause, detail }) {
	if (cause === "unauthenticated") return [instruct(newToken)];
	if (cause === "rejected") return [instruct(report)];
	if (detail?.kind === "unknown-environment" || detail?.kind === "silent-environment") return [instruct(environmentName)];
	if (detail?.kind === "transport") return [instruct(remedies[detail.failure])];
	if (detail?.kind === "redirected") return [instruct(prose`Give the final address with ${code("sentry-url")}.`)];
	if (detail?.kind === "foreign-reply" || detail?.kind === "shape") return [instruct(portal)];
	return [];
}
const environmentName = prose`Give with ${code("environment")} the very name that the SDK sends; upper and lower case are different.`;
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
		case "unknown-environment": return detail.known.length === 0 ? prose`Sentry has seen no environment of this project.` : prose`Sentry has never seen this environment in this project; it knows ${detail.known.map((name) => code(name))}.`;
		case "silent-environment": return prose`Sentry shows neither issues nor sessions of this project in this environment, so that finding none says nothing: the SDK may name it otherwise, or nothing reports from there.`;
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
const remedies = {
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
// src/core/unanswered.ts
function unanswered(end, unknown, ...next) {
	return inconclusive({
		cause: end.cause,
		risk: sentences(unknown, whyUnseen(end)),
		next: [...remediesFor(end), ...next],
		...end.detail?.kind === "missing-scope" && { missing: "scope" }
	});
}
export { remediesFor as n, whyUnseen as r, unanswered as t };
