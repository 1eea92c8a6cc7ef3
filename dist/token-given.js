import { Et as phrase, J as failed, Ot as prose, X as passed, Y as inconclusive, Z as skipped, kt as sentences, r as counted, wt as code } from "./start.js";
import { a as rerun, i as instruct } from "./mode.js";
import { n as remediesFor, r as whyUnseen } from "./unanswered.js";
// src/checks/connectivity/api-reachable.ts
const apiReachable = {
	id: "connectivity/api-reachable",
	title: "The API of Sentry answers",
	need: "required",
	judge({ credentials: { origin }, reach }) {
		if (reach === null || origin.kind !== "pinned") return skipped(prose`Nothing was asked.`);
		const { self, latencyMs, usesProxy, silent, clockAheadMs } = reach;
		const way = usesProxy ? "through a proxy" : "without a proxy";
		if (self.kind === "seen" || isAnAnswer.includes(self.cause)) {
			const evidence = prose`${code(origin.address)} answered after ${Math.round(latencyMs)} ms, ${phrase(way)}.`;
			return passed(evidence, clockAheadMs === void 0 ? void 0 : clockAdvice(clockAheadMs));
		}
		return inconclusive({
			cause: self.cause,
			risk: sentences(prose`${code(origin.address)}, asked ${phrase(way)}:`, whyUnseen(self), unknown),
			next: [...remediesFor(self), rerun("local-smoke", "--require-host-network")],
			hostSilent: silent
		});
	}
};
function clockAdvice(aheadMs) {
	const minutes = Math.round(Math.abs(aheadMs) / 6e4);
	const where = aheadMs > 0 ? "ahead of" : "behind";
	return prose`Set the clock of this machine: it is ${counted(minutes, "minute", "minutes")} ${phrase(where)} that of Sentry. What is new in the last 24 hours is judged by Sentry's.`;
}
const isAnAnswer = ["unauthenticated", "forbidden"];
const unknown = prose`So nothing is known of token, organization and project.`;
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
		if (self.cause !== "unauthenticated" && self.cause !== "forbidden") return skipped(prose`The server did not answer that, which is reported above.`);
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
export { apiReachable as a, originTrusted as i, tokenAccepted as n, targetKnown as r, tokenGiven as t };
