import { K as worst, Ot as prose, Y as inconclusive } from "./start.js";
// src/core/next-command.ts
function rerun(mode, ...flags) {
	return {
		kind: "rerun",
		mode,
		flags
	};
}
function instruct(text) {
	return {
		kind: "instruct",
		text
	};
}
function read(section) {
	return {
		kind: "read",
		section
	};
}
function guided(section, ...next) {
	return section ? [...next, read(section)] : next;
}
// src/core/check.ts
function outcomesOf(check, facts) {
	try {
		const judged = check.judge(facts);
		const outcomes = Array.isArray(judged) ? judged : [judged];
		return outcomes.length > 0 ? outcomes : [crashed];
	} catch {
		return [crashed];
	}
}
const crashed = {
	kind: "crashed",
	message: prose`The check broke. This is a fault of this tool, please report it.`
};
// src/core/policy.ts
const readings = {
	network: "weather",
	timeout: "weather",
	"rate-limited": "weather",
	server: "weather",
	"unexpected-shape": "weather",
	deadline: "weather",
	unsupported: "gap",
	truncated: "gap",
	"too-little-data": "gap",
	cancelled: "gap",
	forbidden: "contract",
	"not-found": "contract",
	unauthenticated: "fault",
	rejected: "fault",
	"no-credentials": "credentials",
	"no-target": "target"
};
function statusOf(outcome, need, policy) {
	switch (outcome.kind) {
		case "passed": return "PASS";
		case "attention": return "PARTIAL";
		case "failed":
		case "crashed": return "FAIL";
		case "inconclusive":
			if (outcome.hostSilent && policy.requireHostNetwork) return "FAIL";
			if (outcome.missing === "release") return policy.withoutRelease;
			if (outcome.missing === "scope") return need === "required" ? policy.withoutScope : "PARTIAL";
			return statusOfUnseen(readings[outcome.cause], need, policy);
		case "skipped": return null;
	}
}
function statusOfUnseen(reading, need, policy) {
	switch (reading) {
		case "weather": return policy.strictNetwork ? "FAIL" : "PARTIAL";
		case "gap": return "PARTIAL";
		case "contract": return need === "required" ? "FAIL" : "PARTIAL";
		case "fault": return "FAIL";
		case "credentials": return policy.withoutCredentials;
		case "target": return policy.withoutTarget;
	}
}
// src/modes/mode.ts
function defineMode(spec) {
	const report = (outcomes, policy) => {
		const inForce = spec.looksAt === "server" ? policy : {
			...policy,
			strictNetwork: false,
			requireHostNetwork: false
		};
		const results = spec.checks.flatMap((check) => resultsOf(check, outcomes(check), inForce));
		return {
			mode: spec.name,
			status: worst(results.map((result) => result.status).filter(isCounted)),
			results
		};
	};
	return {
		name: spec.name,
		sendsTestEvent: spec.sendsTestEvent ?? false,
		async examine(from, policy) {
			try {
				const facts = await spec.observe(from);
				return {
					...report((check) => outcomesOf(check, facts), policy),
					...spec.contribute?.(facts)
				};
			} catch {
				return report(() => [{
					kind: "crashed",
					message: observationCrashed
				}], policy);
			}
		},
		unseen: (cause, policy, hostSilent = false) => report(() => [inconclusive({
			cause,
			risk: notReached,
			next: [],
			hostSilent
		})], policy)
	};
}
const observationCrashed = prose`What this check needs could not be gathered. This is a fault of this tool, please report it.`;
const notReached = prose`The run ended before this was looked at.`;
function resultsOf(check, outcomes, policy) {
	const { id, title, need } = check;
	return outcomes.map((outcome) => ({
		id,
		title,
		need,
		outcome,
		status: statusOf(outcome, need, policy)
	}));
}
function isCounted(status) {
	return status !== null;
}
export { rerun as a, instruct as i, outcomesOf as n, guided as r, defineMode as t };
