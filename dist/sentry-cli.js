import { Ct as _regex, Kt as rawText, L as words, P as lenient, S as once, dt as pipe, ht as transform, lt as object, mt as string, nt as boolean, tt as array } from "./start.js";
// src/sources/sentry-cli/reply.ts
function answerOf(reply, schema) {
	if (reply.kind === "altered") return { kind: "altered" };
	if (reply.kind !== "exited") return {
		kind: "broken",
		because: reply.kind
	};
	if (reply.code !== 0) return {
		kind: "broken",
		because: "refused"
	};
	const parsed = schema.safeParse(rawText(reply.stdout));
	return parsed.success ? {
		kind: "answered",
		value: parsed.data
	} : {
		kind: "broken",
		because: "other-shape"
	};
}
function jsonOf(schema) {
	return pipe(pipe(string(), transform(parsed)), schema);
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/sources/sentry-cli/debug-file.ts
const debugId = string().check(_regex(/^[0-9a-f-]{32,60}$/i));
const known = jsonOf(object({
	type: string().check(_regex(/^[a-z_]{1,20}$/)),
	variants: array(object({ debug_id: lenient(debugId) })),
	is_usable: boolean(),
	problem: lenient(words)
}));
const nothing = {
	format: null,
	debugIds: [],
	isUsable: false,
	problem: null
};
function debugFileOf(reply) {
	if (reply.kind === "exited" && reply.code === 1 && rawText(reply.stdout).trim() === "") return {
		kind: "answered",
		value: nothing
	};
	const answer = answerOf(reply.kind === "exited" && reply.code === 1 ? {
		...reply,
		code: 0
	} : reply, known);
	if (answer.kind !== "answered") return answer;
	const { type, variants, is_usable: isUsable, problem } = answer.value;
	return {
		kind: "answered",
		value: {
			format: type,
			debugIds: variants.flatMap(({ debug_id: id }) => id === null ? [] : [id.toLowerCase()]),
			isUsable,
			problem
		}
	};
}
// src/sources/sentry-cli/pins.ts
const pins = {
	"darwin-arm64": {
		name: "@sentry/cli-darwin",
		version: "3.8.0",
		integrity: "sha512-i+qTGaHqL6LaIfMYuEohExJyzZwvRRsiQm+vrol/WfFGvqogeijXAU2wXn3xBglszUK/ia1xWH4KxcnqNLOpdQ==",
		sha256: ["2c26914636c47ab9bf9e710484ad7b44d371cbec8bd29cafb36b3cf877bf4285", "1dda212b0e168b9c4dc48d7d3aa24c1c37de9c6edf786e6ae661236e529969cd"]
	},
	"darwin-x64": {
		name: "@sentry/cli-darwin",
		version: "3.8.0",
		integrity: "sha512-i+qTGaHqL6LaIfMYuEohExJyzZwvRRsiQm+vrol/WfFGvqogeijXAU2wXn3xBglszUK/ia1xWH4KxcnqNLOpdQ==",
		sha256: ["2c26914636c47ab9bf9e710484ad7b44d371cbec8bd29cafb36b3cf877bf4285", "279c795b15de7a76106d30b6611b7942b1a97323307327bafc18335f10384c4d"]
	},
	"linux-arm": {
		name: "@sentry/cli-linux-arm",
		version: "3.8.0",
		integrity: "sha512-wcpKNI22usaf7ZIHLaWofHVN5wOlmTdVjnQO5pYqDZNHRvhbO7HwZfLghR/p7aLuhETtePIFhcgjWlyU4uvWZQ==",
		sha256: ["f5cf9d6b3101f740f2d60c371c0a76330cb5072206216641edce72353e8cf503"]
	},
	"linux-arm64": {
		name: "@sentry/cli-linux-arm64",
		version: "3.8.0",
		integrity: "sha512-CS43j4vbLJBoB4c5MRZS7/nCf62yCnPIMQj7N+ZC50ze6EM8efEy4jq1ZZjz4G9u6AKuo6sntuaOlOGdZL5l6g==",
		sha256: ["eaea24b5b47b61a96d9a2e353268ea41fd9a8c5b7979694330df614d4af672bf"]
	},
	"linux-ia32": {
		name: "@sentry/cli-linux-i686",
		version: "3.8.0",
		integrity: "sha512-ckQ5XeY+D5ISyFKrGnmYt5xarqQ1VHPMBJQnwnG0Hb1V116efAIusK5NqoHMP0o5Bu17BRlaxYA1l81HmvKqFQ==",
		sha256: ["ecbbc8e9b8050831cc1196edfc8df6d72660c4fdc7d844722ab6bc2a3a778173"]
	},
	"linux-x64": {
		name: "@sentry/cli-linux-x64",
		version: "3.8.0",
		integrity: "sha512-jMXbyLIuGFW1uuFSByy54edkHPIaiCVyymKW0ia+lgA6nfFEH4Y1Z+bxXyK6BBr8TD6/P5ROqiPivg0oFEDciQ==",
		sha256: ["13f8cb34ae01a6a272d7d7c22e277a105286615b4020de900ea95a8de47cdbb6"]
	},
	"win32-arm64": {
		name: "@sentry/cli-win32-arm64",
		version: "3.8.0",
		integrity: "sha512-AtfvaIZ9hK/l2Q2It6PLTtLlQTRe7179kZVi++qd98iE7Ix4ysdgshhozW5uUu4gI9kauJC/fhe21p9lr0uwlA==",
		sha256: ["174786337bf2d3cd3386c14aab122ba3d3bbd49b98e124666b03f63f54e4104f"]
	},
	"win32-ia32": {
		name: "@sentry/cli-win32-i686",
		version: "3.8.0",
		integrity: "sha512-lIbGRYAM4DZPzwLiqOsT/vwhOr0o1qqx46buxdMnH05KZAYzMtGDbK0X9iGdhWQLOOp1/2vuUNVgMgCzSDyHXA==",
		sha256: ["f10b90a1e62a81a5184a076ac097c6a31a56a0b493648d066948adb0691d6370"]
	},
	"win32-x64": {
		name: "@sentry/cli-win32-x64",
		version: "3.8.0",
		integrity: "sha512-PJk9uYZsVnUcf7BfeJZcmgRIymRWojIVYCx3704VlOr65JFP5KmeKBVgHzfwPqLfjZaeerL81NO0fG3recDjqA==",
		sha256: ["2257cf6805a616f5c3ee291a549ebbba021190048b646adc006beb4e8cdef7fd"]
	}
};
// src/sources/sentry-cli/places.ts
const downloadMs = 6e4;
async function* candidates(programs, request, pin, within) {
	for (const place of placesFor(request, pin)) yield at(place, await programs.find(place), pin);
	if (request.path === void 0 && request.use === "download") yield downloaded(programs, pin, within);
}
function placesFor({ use, path }, pin) {
	if (path !== void 0) return [{
		at: "given-path",
		path
	}];
	if (use === "system") return [{ at: "search-path" }];
	return [...pin ? [{
		at: "action",
		package: pin.name
	}, {
		at: "tool-cache",
		version: pin.version
	}] : [], { at: "search-path" }];
}
function at(place, search, pin) {
	if (search.kind !== "found") return {
		kind: "none",
		because: search.kind
	};
	const sha256 = place.at === "tool-cache" || place.at === "action" && search.version === pin?.version ? pin?.sha256 ?? null : null;
	return {
		kind: "found",
		from: place.at,
		binary: {
			path: search.path,
			sha256
		}
	};
}
async function downloaded(programs, pin, within) {
	if (pin === void 0) return {
		kind: "none",
		because: "no-package"
	};
	const came = await programs.download(pin, within(downloadMs));
	if (came.kind === "altered") return {
		kind: "altered",
		from: "download"
	};
	if (came.kind !== "kept") return {
		kind: "none",
		because: came.kind === "failed" ? "download-failed" : "no-npm"
	};
	return {
		kind: "found",
		from: "download",
		binary: {
			path: came.path,
			sha256: pin.sha256
		}
	};
}
// src/sources/sentry-cli/server-status.ts
const configStatus = jsonOf(object({
	config: object({ url: lenient(string()) }),
	auth: object({ successful: boolean() })
}));
function isSameServer(url, address) {
	if (url === null || !URL.canParse(url)) return false;
	const [one, other] = [new URL(url).origin, new URL(address).origin];
	return one === other || isSaas(one) && isSaas(other);
}
function isSaas(origin) {
	return /^https:\/\/(?:[a-z0-9-]+\.)?sentry\.io$/.test(origin);
}
// src/sources/sentry-cli/version.ts
const oldest = [2, 22];
const newestMajor = 3;
const shape = /^sentry-cli (\d{1,4}\.\d{1,4}\.\d{1,4}(?:[-+][\w.+-]{1,40})?)\s*$/;
const versionLine = pipe(string().check(_regex(shape)), transform((text) => shape.exec(text)?.[1] ?? ""));
const supportedVersions = `${oldest.join(".")} up to ${newestMajor}.x`;
function isSupported(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major <= newestMajor && (major > oldest[0] || major === oldest[0] && minor >= oldest[1]);
}
// src/sources/sentry-cli/sentry-cli.ts
const versionMs = 5e3;
const infoMs = 1e4;
const debugFileMs = 3e4;
const reserveMs = 3e3;
const leastMs = 1e3;
function sentryCliQuestions(access) {
	const { programs, request, credentials, remainingMs, deadline, cancelled } = access;
	const signal = AbortSignal.any([deadline, cancelled]);
	const within = (ms) => ({
		timeoutMs: Math.max(leastMs, Math.min(ms, remainingMs() - reserveMs)),
		signal
	});
	const choose = once(() => chosen(programs, request, within));
	return {
		look: once(async () => {
			const choice = await choose();
			const finding = "binary" in choice ? await asked(choice, programs, credentials, within) : choice.finding;
			return signal.aborted ? {
				kind: "stopped",
				cause: cancelled.aborted ? "cancelled" : "deadline"
			} : finding;
		}),
		async debugFile(file) {
			const choice = await choose();
			if (!("binary" in choice)) return null;
			const verb = {
				verb: "debug-files-check",
				file
			};
			return debugFileOf(await programs.run(choice.binary, verb, within(debugFileMs)));
		}
	};
}
async function chosen(programs, request, within) {
	if (request.use === "off") return { finding: { kind: "off" } };
	const isAsked = request.use !== "auto" || request.path !== void 0;
	let passedOver = {
		kind: "none",
		asked: isAsked,
		because: "absent"
	};
	for await (const candidate of candidates(programs, request, pins[programs.platform], within)) {
		if (candidate.kind === "altered") return { finding: candidate };
		if (candidate.kind === "none") {
			if (passedOver.kind === "none" && candidate.because !== "absent") passedOver = {
				...passedOver,
				...candidate
			};
			continue;
		}
		const tried = await versionOf(candidate, programs, within);
		if (tried.kind !== "ready") return { finding: tried };
		if (isSupported(tried.version)) return {
			finding: tried,
			binary: candidate.binary
		};
		passedOver = {
			kind: "unsupported",
			from: tried.from,
			version: tried.version,
			supported: supportedVersions,
			asked: isAsked
		};
	}
	return { finding: passedOver };
}
async function versionOf({ from, binary }, programs, within) {
	const answer = answerOf(await programs.run(binary, { verb: "version" }, within(versionMs)), versionLine);
	if (answer.kind !== "answered") return {
		...answer,
		from
	};
	return {
		kind: "ready",
		from,
		version: answer.value,
		isPinned: binary.sha256 !== null,
		server: null
	};
}
async function asked({ finding, binary }, programs, { token, origin }, within) {
	if (token.kind !== "token" || origin.kind !== "pinned") return finding;
	const { address } = origin;
	const verb = {
		verb: "info",
		address,
		token: token.secret
	};
	const answer = answerOf(await programs.run(binary, verb, within(infoMs)), configStatus);
	if (answer.kind === "altered") return {
		kind: "altered",
		from: finding.from
	};
	if (answer.kind === "broken") return {
		...finding,
		server: answer
	};
	const { config, auth } = answer.value;
	return {
		...finding,
		server: {
			kind: "answered",
			isAccepted: auth.successful,
			isSameServer: isSameServer(config.url, address)
		}
	};
}
export { sentryCliQuestions };
