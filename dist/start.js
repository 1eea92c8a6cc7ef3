import { n as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
// \0builtin/fs
var require_fs = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:fs");
}));
// \0builtin/path
var require_path = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:path");
}));
// src/core/text.ts
var import_fs = __toESM(require_fs(), 1);
var import_path = __toESM(require_path(), 1);
var Untrusted = class {
	#raw;
	constructor(raw) {
		this.#raw = raw;
	}
	static rawOf(text) {
		return text.#raw;
	}
	toString() {
		throw new TypeError("Untrusted text must go through a renderer of src/report");
	}
	toJSON() {
		throw new TypeError("Untrusted text must go through a renderer of src/report");
	}
};
function untrusted(raw) {
	return new Untrusted(raw);
}
function rawText(text) {
	return Untrusted.rawOf(text);
}
var Secret = class {
	#value;
	constructor(value) {
		this.#value = value;
	}
	static valueOf(secret) {
		return secret.#value;
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
};
function reveal(secret) {
	return Secret.valueOf(secret);
}
function isSameSecret(one, other) {
	return Secret.valueOf(one) === Secret.valueOf(other);
}
// src/adapters/document-file.ts
function writeDocument(path, content) {
	if (isOtherThanFile(path)) return "refused";
	const temporary = `${path}.${process.pid}.tmp`;
	try {
		const file = (0, import_fs.openSync)(temporary, "wx", 384);
		try {
			(0, import_fs.writeFileSync)(file, content);
			(0, import_fs.fsyncSync)(file);
		} finally {
			(0, import_fs.closeSync)(file);
		}
		(0, import_fs.renameSync)(temporary, path);
		return "written";
	} catch {
		(0, import_fs.rmSync)(temporary, { force: true });
		return "failed";
	}
}
function isOtherThanFile(path) {
	try {
		return !(0, import_fs.lstatSync)(path).isFile();
	} catch {
		return false;
	}
}
// src/adapters/terminal.ts
const colours = {
	"✗": 31,
	"!": 33,
	"✓": 32
};
function terminalSinks({ json, colour }) {
	const stream = json ? 2 : 1;
	return {
		mask: () => void 0,
		log(line) {
			print(stream, colour ? coloured(line) : line);
		},
		summary: async () => void 0,
		annotate: () => void 0,
		output: () => void 0,
		file: writeDocument,
		json: (report) => json && !print(1, report.trimEnd()) ? "failed" : "written"
	};
}
function coloured(line) {
	const [mark] = line.trimStart();
	const number = mark === void 0 ? void 0 : colours[mark];
	return number === void 0 || mark === void 0 ? line : line.replace(mark, `\u001b[${number}m${mark}\u001b[0m`);
}
function isTerminal(stream) {
	try {
		return (0, import_fs.fstatSync)(stream).isCharacterDevice();
	} catch {
		return false;
	}
}
function print(stream, text) {
	const bytes = Buffer.from(`${text}\n`);
	for (let sent = 0; sent < bytes.length;) try {
		sent += (0, import_fs.writeSync)(stream, bytes, sent);
	} catch (error) {
		const { code } = error;
		if (code !== "EAGAIN") return code === "EPIPE";
	}
	return true;
}
// src/adapters/process.ts
function workingDirectory() {
	try {
		return process.cwd();
	} catch {
		return "/dev/null";
	}
}
function whenCancelled() {
	const cancelled = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => cancelled.abort());
	return cancelled.signal;
}
async function exitWith(work) {
	process.exitCode = 2;
	for (const event of ["uncaughtException", "unhandledRejection"]) process.on(event, breakOff);
	try {
		process.exit(await work());
	} catch {
		return breakOff();
	}
}
function breakOff() {
	print(2, "sentry-monitor: internal error; no report was made. Please report it with the version and the inputs that were given.");
	process.exit(2);
}
// src/adapters/actions-github.ts
const triggerPayload = { async read() {
	if (!isFile(process.env.GITHUB_EVENT_PATH ?? "")) return null;
	try {
		const { context } = await import("./github.js");
		return context.payload;
	} catch {
		return null;
	}
} };
function isFile(path) {
	return (0, import_fs.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
// src/adapters/checkout.ts
function checkoutAround(folders) {
	const tops = [...new Set(folders.map(realOf).map(workTreeTop))];
	const isBelow = (path) => tops.some((top) => isInside(top, path));
	return { holds: (path) => isBelow(realOf(path)) || isBelow((0, import_path.join)(realOf((0, import_path.dirname)(path)), (0, import_path.basename)(path))) };
}
function workTreeTop(folder) {
	for (let at = folder;; at = (0, import_path.dirname)(at)) {
		if (exists((0, import_path.join)(at, ".git"))) return at;
		if (at === (0, import_path.dirname)(at)) return folder;
	}
}
function exists(path) {
	try {
		return (0, import_fs.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
	} catch {
		return false;
	}
}
function realOf(path) {
	try {
		return import_fs.realpathSync.native(path);
	} catch {
		return (0, import_path.resolve)(path);
	}
}
function isInside(folder, path) {
	const way = (0, import_path.relative)(folder, path);
	return way === "" || !(0, import_path.isAbsolute)(way) && way !== ".." && !way.startsWith(`..${import_path.sep}`);
}
// src/adapters/git-process.ts
const windows = process.platform === "win32";
const maxErrorBytes = 65536;
const nullDevice = "/dev/null";
function gitProcess(outside) {
	return { async git(root, args, limits) {
		const top = workTreeTop(root);
		const { spawn } = await import("./child-process.js").then((m) => __toESM(m.default, 1));
		try {
			return await replyOf(spawn("git", [...settings(root, top), ...args], options(root, top, outside)), limits);
		} catch {
			return { kind: "absent" };
		}
	} };
}
function settings(root, top) {
	return [
		"--no-pager",
		"--literal-pathspecs",
		"-C",
		root,
		...[
			...[...new Set([top, root])].map((folder) => `safe.directory=${windows ? folder.replaceAll("\\", "/") : folder}`),
			"core.fsmonitor=false",
			`core.hooksPath=${nullDevice}`,
			"core.quotePath=false",
			"color.ui=false",
			"grep.fallbackToNoIndex=false",
			"submodule.recurse=false"
		].flatMap((pair) => ["-c", pair])
	];
}
function options(root, top, outside) {
	return {
		cwd: (0, import_path.parse)(root).root,
		env: environment(top, outside),
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		detached: !windows,
		windowsHide: true
	};
}
function environment(top, outside) {
	const systemRoot = outside.SystemRoot ?? outside.SYSTEMROOT;
	return {
		PATH: pathOutside(top, outside.PATH ?? outside.Path ?? ""),
		...systemRoot === void 0 ? {} : { SystemRoot: systemRoot },
		LC_ALL: "C",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: nullDevice,
		GIT_ATTR_NOSYSTEM: "1",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_LAZY_FETCH: "1"
	};
}
function pathOutside(top, path) {
	const realTop = realOf(top);
	return path.split(import_path.delimiter).filter((entry) => (0, import_path.isAbsolute)(entry) && !isInside(realTop, realOf(entry))).join(import_path.delimiter);
}
function replyOf(child, limits) {
	return new Promise((settle) => {
		const out = collector(limits.maxBytes);
		const err = collector(maxErrorBytes);
		const endWithUs = () => killGroup(child);
		const finish = (reply) => {
			clearTimeout(timer);
			process.removeListener("exit", endWithUs);
			settle(reply);
		};
		const stop = (why) => {
			killGroup(child);
			child.stdout?.destroy();
			child.stderr?.destroy();
			finish({ kind: why });
		};
		const timer = setTimeout(stop, limits.timeoutMs, "timeout");
		process.on("exit", endWithUs);
		child.stdout?.on("data", (chunk) => out.add(chunk) || stop("overflow"));
		child.stderr?.on("data", (chunk) => err.add(chunk));
		child.on("error", (error) => finish({ kind: isMissing(error) ? "absent" : "killed" }));
		child.on("close", (code) => {
			if (code === null) finish({ kind: "killed" });
			else finish({
				kind: "exited",
				code,
				stdout: out.bytes(),
				stderr: err.bytes().toString("utf8")
			});
		});
	});
}
function collector(maxBytes) {
	const chunks = [];
	let length = 0;
	return {
		add(chunk) {
			length += chunk.length;
			if (length > maxBytes) return false;
			chunks.push(chunk);
			return true;
		},
		bytes: () => Buffer.concat(chunks)
	};
}
function isMissing(error) {
	return "code" in error && (error.code === "ENOENT" || error.code === "EACCES");
}
function killGroup(child) {
	try {
		if (!windows && child.pid !== void 0) process.kill(-child.pid, "SIGKILL");
	} catch {}
	child.kill("SIGKILL");
}
// src/adapters/http.ts
function nodeHttp(env) {
	let http;
	return { async get(question) {
		http ??= import("./http-attempt2.js").then(({ httpAttempts }) => httpAttempts(env));
		return (await http).get(question);
	} };
}
// src/adapters/ingest.ts
function nodeIngest(env) {
	const attempts = () => import("./ingest-attempt.js");
	return {
		reach: async (place) => (await attempts()).reach(place, env),
		send: async (message) => (await attempts()).send(message, env)
	};
}
// src/core/location.ts
function asRepoPath(path) {
	return path;
}
// src/adapters/folder-walk.ts
const maxDepth = 64;
function walkFolder(root, maxFiles, skip) {
	const files = [];
	const links = [];
	let complete = true;
	let folders = [""];
	for (let depth = 0; folders.length > 0; depth++) {
		if (depth > maxDepth) {
			complete = false;
			break;
		}
		const below = [];
		for (const folder of folders) {
			if (files.length + links.length + below.length > maxFiles) break;
			const entries = entriesOf((0, import_path.join)(root, folder));
			if (entries === null) complete = false;
			else sort(entries, folder, {
				files,
				links,
				folders: below
			}, skip);
		}
		folders = below;
		if (files.length + links.length + folders.length > maxFiles) {
			complete = false;
			break;
		}
	}
	return {
		files: files.slice(0, maxFiles).sort().map(asRepoPath),
		links: links.slice(0, maxFiles).sort().map(asRepoPath),
		complete
	};
}
function entriesOf(folder) {
	try {
		return (0, import_fs.readdirSync)(folder, { withFileTypes: true });
	} catch {
		return null;
	}
}
function sort(entries, folder, into, skip) {
	const siblings = new Set(entries.map((entry) => entry.name));
	for (const entry of entries) {
		if (entry.name === ".git") continue;
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (entry.isFile()) into.files.push(path);
		else if (entry.isSymbolicLink()) into.links.push(path);
		else if (entry.isDirectory() && !skip(entry.name, siblings)) into.folders.push(path);
	}
}
// src/adapters/node-files.ts
const sniffedBytes = 8192;
const nodeFiles = { folder(path) {
	const root = realFolder(path);
	return root === null ? null : openFolder(root);
} };
function realFolder(path) {
	try {
		const real = import_fs.realpathSync.native(path);
		return (0, import_fs.statSync)(real).isDirectory() ? real : null;
	} catch {
		return null;
	}
}
function openFolder(root) {
	const parents = new Map();
	return {
		path: root,
		read(path, maxBytes) {
			const file = locate(root, path, parents);
			return file === null ? { kind: "absent" } : readRegularFile(file, maxBytes);
		},
		walk: (maxFiles, skip) => walkFolder(root, maxFiles, skip)
	};
}
function locate(root, path, parents) {
	const segments = path.split("/");
	if ((0, import_path.isAbsolute)(path) || path.includes("\0") || !segments.every(isPlainSegment)) return null;
	const folder = segments.slice(0, -1).join("/");
	let parent = parents.get(folder);
	if (parent === void 0) {
		parent = folderInside(root, (0, import_path.join)(root, folder));
		parents.set(folder, parent);
	}
	return parent === null ? null : (0, import_path.join)(parent, segments.at(-1) ?? "");
}
function isPlainSegment(segment) {
	if (segment === "" || segment === "." || segment === "..") return false;
	return import_path.sep === "/" || !/[\\:]/.test(segment);
}
function folderInside(root, folder) {
	try {
		const real = import_fs.realpathSync.native(folder);
		return real === root || real.startsWith(root.endsWith(import_path.sep) ? root : root + import_path.sep) ? real : null;
	} catch {
		return null;
	}
}
function readRegularFile(file, maxBytes) {
	let descriptor;
	try {
		const status = (0, import_fs.lstatSync)(file, { throwIfNoEntry: false });
		if (!status?.isFile()) return { kind: status === void 0 ? "absent" : "not-regular" };
		descriptor = (0, import_fs.openSync)(file, import_fs.constants.O_RDONLY | (import_fs.constants.O_NOFOLLOW ?? 0) | (import_fs.constants.O_NONBLOCK ?? 0));
		return readDescriptor(descriptor, maxBytes);
	} catch (error) {
		return { kind: kindOfFailure(error) };
	} finally {
		if (descriptor !== void 0) (0, import_fs.closeSync)(descriptor);
	}
}
function readDescriptor(descriptor, maxBytes) {
	const status = (0, import_fs.fstatSync)(descriptor);
	if (!status.isFile()) return { kind: "not-regular" };
	if (status.size > maxBytes) return {
		kind: "too-large",
		bytes: status.size
	};
	const bytes = readUpTo(descriptor, status.size, maxBytes);
	if (bytes.length > maxBytes) return {
		kind: "too-large",
		bytes: bytes.length
	};
	if (bytes.subarray(0, sniffedBytes).includes(0)) return { kind: "binary" };
	const text = bytes.toString("utf8");
	return {
		kind: "text",
		text: text.startsWith("﻿") ? text.slice(1) : text
	};
}
function readUpTo(descriptor, size, maxBytes) {
	let buffer = Buffer.allocUnsafe(Math.min(size, maxBytes) + 1);
	let length = 0;
	for (;;) {
		const count = (0, import_fs.readSync)(descriptor, buffer, length, buffer.length - length, null);
		length += count;
		if (count === 0 || length > maxBytes) return buffer.subarray(0, length);
		if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(buffer.length * 2 + sniffedBytes, maxBytes + 1));
	}
}
function kindOfFailure(error) {
	const code = error.code;
	if (code === "ENOENT" || code === "ENOTDIR") return "absent";
	return code === "ELOOP" || code === "EMLINK" ? "not-regular" : "unreadable";
}
// src/adapters/proxies.ts
function environmentProxies(env) {
	return { async serve(address) {
		const { proxyFor } = await import("./proxy-choice.js");
		return proxyFor(new URL(address), env) !== null;
	} };
}
// src/adapters/sentry-cli.ts
function sentryCliOf(env, dist) {
	return (checkout) => {
		const machine = async () => {
			const { openMachine } = await import("./sentry-cli-machine.js");
			return openMachine(env, dist, checkout);
		};
		return {
			platform: `${process.platform}-${process.arch}`,
			find: async (place) => (await machine()).find(place),
			download: async (wanted, limits) => (await machine()).download(wanted, limits),
			run: async (binary, verb, limits) => (await machine()).run(binary, verb, limits)
		};
	};
}
// src/adapters/system-clock.ts
const systemClock = {
	now: () => new Date(),
	elapsedMs: () => process.uptime() * 1e3,
	timer: (ms) => AbortSignal.timeout(ms),
	sleep
};
function sleep(ms, until) {
	if (until.aborted) return Promise.resolve();
	return new Promise((resolve) => {
		const wake = () => {
			clearTimeout(timer);
			until.removeEventListener("abort", wake);
			resolve();
		};
		const timer = setTimeout(wake, ms);
		until.addEventListener("abort", wake);
	});
}
// src/adapters/system-random.ts
const systemRandom = { fraction: () => Math.random() };
// src/adapters/this-machine.ts
function thisMachine(env, folder) {
	return {
		clock: systemClock,
		random: systemRandom,
		files: nodeFiles,
		exec: gitProcess(env),
		sentryCli: sentryCliOf(env, folder),
		payload: triggerPayload,
		http: nodeHttp(env),
		ingest: nodeIngest(env),
		proxies: environmentProxies(env),
		cancelled: whenCancelled()
	};
}
// src/request/catalogue.ts
const inputCatalogue = {
	mode: {
		summary: "What to check: `setup-preflight`, `local-smoke`, `release-gate`, `prod-health`, `issue-triage`, `verify-loop` or `all`.",
		default: "all"
	},
	org: {
		summary: "Slug (or numeric id) of the Sentry organization.",
		env: ["SENTRY_ORG"]
	},
	project: {
		summary: "Slug (or numeric id) of the Sentry project; one project a run.",
		env: ["SENTRY_PROJECT"]
	},
	release: {
		summary: "Release (`version`) to look at; inferred from the repository where absent.",
		env: ["SENTRY_RELEASE"]
	},
	dist: { summary: "Distribution of the release." },
	environment: {
		summary: "Environment to look at, for example `production`.",
		env: ["SENTRY_ENVIRONMENT"]
	},
	"auth-token": {
		summary: "Sentry auth token; pass it from a secret. Read scopes are enough.",
		env: ["SENTRY_AUTH_TOKEN"]
	},
	dsn: {
		summary: "DSN of the project; pass it from a secret.",
		env: ["SENTRY_DSN"]
	},
	"sentry-url": {
		summary: "Address of Sentry; taken from the token, else `https://sentry.io`, where absent.",
		env: ["SENTRY_URL"]
	},
	"allow-insecure-url": {
		summary: "Allow plain http to a host that is not this machine.",
		default: "false",
		flag: true
	},
	"repo-root": { summary: "Folder to read; the checkout where absent. Relative to the workspace, else to the working directory." },
	"strict-network": {
		summary: "Count what could not be seen because of the network as FAIL instead of PARTIAL.",
		default: "false",
		flag: true
	},
	"require-host-network": {
		summary: "FAIL where no answer of the Sentry server was received at all.",
		default: "false",
		flag: true
	},
	"auto-slug-discovery": {
		summary: "Pick a missing organization or project when exactly one candidate exists, and say so.",
		default: "true",
		flag: true
	},
	"send-test-event": {
		summary: "Send one synthetic event in local-smoke and read it back. The only write there is.",
		default: "false",
		flag: true
	},
	state: {
		summary: "Where verify-loop keeps its checkpoint: `auto`, `cache`, `file` or `off`.",
		default: "auto"
	},
	"state-file": { summary: "File of the checkpoint; given means `state: file`." },
	"state-key": { summary: "Keeps the checkpoints of several legs of a matrix apart." },
	artifacts: { summary: "Paths of built output, one a line, for the symbolication check." },
	"baseline-release": { summary: "Release that the candidate is compared with; chosen where absent." },
	phase: {
		summary: "Whether the release is live: `pre`, `post` or `auto`.",
		default: "auto"
	},
	"max-unresolved": {
		summary: "Unresolved issues above this number are PARTIAL.",
		default: "0"
	},
	"max-new-issues": {
		summary: "Blocking new issues of the release above this number are FAIL.",
		default: "0"
	},
	"min-crash-free": { summary: "Lowest crash-free rate, in percent." },
	"max-crash-free-drop": {
		summary: "Largest drop of the crash-free rate against the baseline, in percent points.",
		default: "0.5"
	},
	"min-sample": {
		summary: "Sessions or users that a verdict about health needs.",
		default: "200"
	},
	"wait-minutes": {
		summary: "How long release-gate polls for a verdict.",
		default: "0"
	},
	"redact-titles": {
		summary: "Replace issue titles in every view: `auto` (in public repositories), `always` or `never`.",
		default: "auto"
	},
	"github-token": {
		summary: "GitHub token, used to read whether the repository is public; nothing else.",
		default: "${{ github.token }}",
		suppliedBy: "GitHub"
	},
	"fail-on": {
		summary: "Which status fails the step: `fail`, `partial` or `never`.",
		default: "fail"
	},
	"report-file": { summary: "File of the JSON report; in the action a file under `RUNNER_TEMP` where absent." },
	"sarif-file": { summary: "File for the findings of setup-preflight as SARIF 2.1.0." },
	"sentry-cli": {
		summary: "Where sentry-cli comes from: `auto`, `download`, `system` or `off`.",
		default: "auto"
	},
	"sentry-cli-path": { summary: "Absolute path of a sentry-cli binary outside the checkout." },
	"timeout-seconds": {
		summary: "Deadline of the run; what is done by then is reported.",
		default: "240"
	}
};
const inputNames = Object.keys(inputCatalogue);
function entryOf(name) {
	return inputCatalogue[name];
}
function isInputName(name) {
	return Object.hasOwn(inputCatalogue, name);
}
// src/core/prose.ts
var Code = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
var Link = class {
	label;
	href;
	constructor(label, href) {
		this.label = label;
		this.href = href;
	}
};
var Place = class {
	location;
	constructor(location) {
		this.location = location;
	}
};
var Prose = class {
	parts;
	constructor(parts) {
		this.parts = parts;
	}
	toString() {
		throw new TypeError("Prose must go through a renderer of src/report");
	}
	toJSON() {
		throw new TypeError("Prose must go through a renderer of src/report");
	}
};
function prose(literals, ...values) {
	const parts = [];
	literals.forEach((literal, index) => {
		if (literal !== "") parts.push(literal);
		const value = values[index];
		if (value === void 0) return;
		parts.push(...isList(value) ? separated(value, ", ") : [value]);
	});
	return new Prose(parts);
}
function phrase(words) {
	return new Prose([words]);
}
function sentences(...all) {
	return new Prose(separated(all.filter((one) => one !== void 0), " "));
}
function code(text) {
	return new Code(text);
}
function link(label, href) {
	return new Link(label, href);
}
function place(location) {
	return new Place(location);
}
function isList(value) {
	return Array.isArray(value);
}
function separated(pieces, separator) {
	return pieces.flatMap((piece, index) => index === 0 ? [piece] : [separator, piece]);
}
// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject$1(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
	if (isObject$1(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject$1(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
function own$1(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
function hide(inst, key, value) {
	return own$1(inst, key, value, false);
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own$1(this, key, fn.bind(this));
		},
		set(value) {
			own$1(this, key, value);
		}
	});
}
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
const CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}
// node_modules/zod/v4/core/core.js
var _a;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodRealError = $constructor("$ZodError", initializer, void 0, { Parent: Error });
// node_modules/zod/v4/core/parse.js
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parse = _parse($ZodRealError);
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parseAsync = _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParse = _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const safeParseAsync = _safeParseAsync($ZodRealError);
// node_modules/zod/v4/core/regexes.js
const anyString = /^[\s\S]{0,}$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
// node_modules/zod/v4/core/checks.js
const $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckGreaterThan = $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
// node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};
// node_modules/zod/v4/core/schemas.js
const $ZodType = $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own$1(this, "~standard", value);
	}
});
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject = isObject$1;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
const $ZodEnum = $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
const $ZodCatch = $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
const $ZodPipe = $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodCustom = $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}
// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
function _nonnegative(params) {
	return _gte(0, params);
}
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// node_modules/zod/v4/mini/schemas.js
const ZodMiniType = $constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		own$1(this, "with", value);
	},
	parse(data, params) {
		return parse(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: true });
	},
	clone(_def, params) {
		return clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
const ZodMiniString = $constructor("ZodMiniString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
function string(params) {
	return _string(ZodMiniString, params);
}
const ZodMiniNumber = $constructor("ZodMiniNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
const ZodMiniNumberFormat = $constructor("ZodMiniNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodMiniNumber.init(inst, def);
});
function int(params) {
	return _int(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = $constructor("ZodMiniBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
function boolean(params) {
	return _boolean(ZodMiniBoolean, params);
}
const ZodMiniUnknown = $constructor("ZodMiniUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodMiniType.init(inst, def);
});
function unknown() {
	return _unknown(ZodMiniUnknown);
}
const ZodMiniArray = $constructor("ZodMiniArray", (inst, def) => {
	$ZodArray.init(inst, def);
	ZodMiniType.init(inst, def);
});
function array(element, params) {
	return new ZodMiniArray({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
const ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodMiniObject(def);
}
function looseObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: unknown(),
		...normalizeParams(params)
	});
}
const ZodMiniUnion = $constructor("ZodMiniUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
function union(options, params) {
	return new ZodMiniUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodMiniEnum = $constructor("ZodMiniEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodMiniType.init(inst, def);
	inst.options = [...inst._zod.values];
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodMiniEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodMiniTransform = $constructor("ZodMiniTransform", (inst, def) => {
	$ZodTransform.init(inst, def);
	ZodMiniType.init(inst, def);
});
function transform(fn) {
	return new ZodMiniTransform({
		type: "transform",
		transform: fn
	});
}
const ZodMiniOptional = $constructor("ZodMiniOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
function optional(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniNullable = $constructor("ZodMiniNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodMiniType.init(inst, def);
});
function nullable(innerType) {
	return new ZodMiniNullable({
		type: "nullable",
		innerType
	});
}
const ZodMiniDefault = $constructor("ZodMiniDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodMiniType.init(inst, def);
});
function _default(innerType, defaultValue) {
	return new ZodMiniDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodMiniCatch = $constructor("ZodMiniCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodMiniType.init(inst, def);
});
function _catch(innerType, catchValue) {
	return new ZodMiniCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
const ZodMiniPipe = $constructor("ZodMiniPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodMiniType.init(inst, def);
});
function pipe(in_, out) {
	return new ZodMiniPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodMiniCustom = $constructor("ZodMiniCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodMiniType.init(inst, def);
});
function refine(fn, _params = {}) {
	return _refine(ZodMiniCustom, fn, _params);
}
// src/sources/workflow-run.ts
const repository = looseObject({ full_name: string() });
const pullRequestPayload = looseObject({ pull_request: looseObject({
	head: looseObject({ repo: nullable(repository) }),
	base: looseObject({ repo: repository })
}) });
function isForkPullRequest(payload) {
	const parsed = pullRequestPayload.safeParse(payload);
	if (!parsed.success) return false;
	const { head, base } = parsed.data.pull_request;
	return head.repo?.full_name !== base.repo.full_name;
}
// src/version.ts
const tool = {
	name: "sentry-monitor",
	version: "0.1.0"
};
// src/diagnostics.ts
async function diagnostics({ env, entry, given, node }, payload, request) {
	const event = env.GITHUB_EVENT_NAME;
	const inputs = request ? [...request.origins].map(([name, origin]) => prose`${code(name)} (${phrase(origin)})`) : Object.keys(given).filter((name) => given[name]).map((name) => prose`${code(name)}`);
	return [
		row("Version", prose`${phrase(`${tool.name} ${tool.version}`)}, ${phrase(entry)}`),
		row("Node", prose`${phrase(node)}`),
		...event ? [row("Event", prose`${code(untrusted(event))}${await forkNote(event, payload)}`)] : [],
		...env.RUNNER_OS ? [row("Runner", prose`${untrusted(`${env.RUNNER_OS} ${env.RUNNER_ARCH ?? ""} ${env.RUNNER_ENVIRONMENT ?? ""}`)}`)] : [],
		row("Inputs", inputs.length > 0 ? prose`${inputs}` : prose`none`)
	];
}
function row(label, value) {
	return {
		label,
		value
	};
}
async function forkNote(event, payload) {
	if (!event.startsWith("pull_request")) return prose``;
	return isForkPullRequest(await payload.read()) ? prose`, from a fork` : prose`, from this repository`;
}
// src/core/outcome.ts
function passed(evidence, advice) {
	return advice ? {
		kind: "passed",
		evidence,
		advice
	} : {
		kind: "passed",
		evidence
	};
}
function attention(finding) {
	return {
		kind: "attention",
		...finding
	};
}
function failed(finding) {
	return {
		kind: "failed",
		...finding
	};
}
function inconclusive(parts) {
	return {
		kind: "inconclusive",
		...parts
	};
}
function skipped(why, advice) {
	return advice ? {
		kind: "skipped",
		why,
		advice
	} : {
		kind: "skipped",
		why
	};
}
// src/core/status.ts
const severity = {
	PASS: 0,
	PARTIAL: 1,
	FAIL: 2
};
function atLeast(status, limit) {
	return severity[status] >= severity[limit];
}
function worst(statuses) {
	if (statuses.length === 0) return "PARTIAL";
	return statuses.reduce((worse, status) => atLeast(status, worse) ? status : worse);
}
// src/modes/plan-entry.ts
function planEntry(mode, modes) {
	const ran = modes.map((one) => prose`${code(one.mode)} ${phrase(one.status)}`);
	return {
		mode,
		status: worst(modes.map((one) => one.status)),
		results: [{
			id: "plan/modes-ran",
			title: "Modes ran",
			need: "required",
			status: "PASS",
			outcome: passed(prose`${ran}.`)
		}]
	};
}
// src/core/observed.ts
function seen(value) {
	return {
		kind: "seen",
		value
	};
}
function unseen(cause, detail) {
	return detail ? {
		kind: "unseen",
		cause,
		detail
	} : {
		kind: "unseen",
		cause
	};
}
// src/sources/sentry/path.ts
function sentryPath(literals, ...values) {
	if (!isWellMade(literals)) throw new TypeError("A value of a path stands alone between slashes, and the path ends with one");
	const segments = values.map(String);
	if (!segments.every(isSegment)) return null;
	return `/api/0/${String.raw({ raw: literals }, ...segments.map(encodeURIComponent))}`;
}
function isWellMade([first = "", ...others]) {
	return (first === "" || first.endsWith("/")) && others.every((text) => text.startsWith("/") && text.endsWith("/"));
}
function isSegment(text) {
	return text.isWellFormed() && text.split(/[\\/]/).every((piece) => piece !== "" && piece !== "." && piece !== "..");
}
// src/sources/sentry/scopes.ts
const organizationRead = [
	"org:read",
	"org:write",
	"org:admin"
];
const projectRead = [
	"project:read",
	"project:write",
	"project:admin"
];
function forbiddenFor(anyOf, self) {
	if (self.kind === "unseen" || self.value.scopes === null) return unseen("forbidden", {
		kind: "scope-or-access",
		anyOf
	});
	const { scopes } = self.value;
	return unseen("forbidden", anyOf.some((scope) => scopes.includes(scope)) ? { kind: "no-access" } : {
		kind: "missing-scope",
		anyOf
	});
}
// src/sources/sentry/shape.ts
function lenient$1(schema) {
	return _catch(_default(nullable(schema), null), null);
}
const id = pipe(union([string().check(_regex(/^\d{1,20}$/)), int().check(_nonnegative())]), transform((value) => String(value)));
const slug$1 = string().check(_regex(/^[a-zA-Z0-9_][a-zA-Z0-9_-]{0,99}$/));
const words$2 = pipe(string(), transform((text) => untrusted(text)));
const moment = pipe(string().check(_regex(/^\d{4}-\d{2}-\d{2}T[\d:.]{5,18}(?:Z|[+-]\d{2}:?\d{2})$/)), transform((text) => new Date(text))).check(refine((date) => !Number.isNaN(date.getTime())));
// src/sources/sentry/organizations.ts
const schema$3 = pipe(object({
	id,
	slug: slug$1,
	name: lenient$1(words$2),
	links: lenient$1(object({ regionUrl: lenient$1(words$2) }))
}), transform(({ links, ...rest }) => ({
	...rest,
	regionUrl: links?.regionUrl ?? null
})));
const organizations = {
	path: sentryPath`organizations/`,
	query: { per_page: 100 },
	row: schema$3,
	identity: (organization) => organization.id,
	scopes: organizationRead
};
function organization(org) {
	return {
		path: sentryPath`organizations/${org}/`,
		query: { detailed: 0 },
		schema: schema$3,
		scopes: organizationRead
	};
}
// src/sources/sentry/projects.ts
const schema$2 = pipe(object({
	id,
	slug: slug$1,
	platform: lenient$1(string().check(_regex(/^[a-z0-9-]{1,64}$/))),
	firstEvent: optional(nullable(string())),
	hasSessions: lenient$1(boolean()),
	hasMinifiedStackTrace: lenient$1(boolean())
}), transform(({ firstEvent, ...rest }) => ({
	...rest,
	hasEvents: firstEvent === void 0 ? null : firstEvent !== null
})));
function projects(org) {
	return {
		path: sentryPath`organizations/${org}/projects/`,
		query: { per_page: 100 },
		row: schema$2,
		identity: (project) => project.id,
		scopes: organizationRead
	};
}
function project(org, name) {
	return {
		path: sentryPath`projects/${org}/${name}/`,
		schema: schema$2,
		scopes: projectRead
	};
}
// src/request/target.ts
async function resolveTarget(asked, { token }, sentry) {
	const org = await resolveOrganization(asked, token.kind === "token" ? token.claim?.org ?? null : null, sentry);
	if (org.kind !== "known") return {
		org,
		project: { kind: "no-organization" }
	};
	return {
		org,
		project: await resolveProject(asked, org.name, sentry)
	};
}
async function resolveOrganization(asked, ofToken, sentry) {
	const { org } = asked;
	if (org !== void 0) {
		if (isId(org)) return fromId(org, ...await Promise.all([sentry.ask(organization(org)), sentry.list(organizations)]));
		if (ofToken !== null && org !== ofToken) return {
			kind: "foreign",
			name: org,
			ofToken
		};
		return {
			kind: "known",
			name: org,
			source: "given"
		};
	}
	if (!asked["auto-slug-discovery"]) return { kind: "discovery-off" };
	if (ofToken !== null) return {
		kind: "known",
		name: ofToken,
		source: "token"
	};
	return onlyCandidate(await sentry.list(organizations));
}
async function resolveProject(asked, org, sentry) {
	if (asked.project !== void 0) {
		if (isId(asked.project)) return fromId(asked.project, ...await Promise.all([sentry.ask(project(org, asked.project)), sentry.list(projects(org))]));
		return {
			kind: "known",
			name: asked.project,
			source: "given"
		};
	}
	if (!asked["auto-slug-discovery"]) return { kind: "discovery-off" };
	return onlyCandidate(await sentry.list(projects(org)));
}
function isId(name) {
	return /^\d+$/.test(name);
}
function fromId(id, answer, list) {
	const listed = list.kind === "seen" ? list.value.rows.find((row) => row.id === id) : void 0;
	const slug = answer.kind === "seen" ? answer.value.slug : listed?.slug;
	return slug === void 0 ? {
		kind: "known",
		name: id,
		source: "given"
	} : {
		kind: "known",
		name: slug,
		source: "id"
	};
}
function onlyCandidate(list) {
	if (list.kind === "unseen") return {
		kind: "unlisted",
		because: list
	};
	const { rows, cut, dropped } = list.value;
	const complete = cut === null && dropped === 0;
	const [only, ...others] = rows.map(({ slug }) => slug);
	if (only !== void 0 && others.length === 0 && complete) return {
		kind: "known",
		name: only,
		source: "only-candidate"
	};
	return {
		kind: "open",
		candidates: rows.map(({ slug }) => slug),
		complete
	};
}
// src/request/test-event.ts
const killSwitches = ["HANDY_DISABLE_SENTRY", "SENTRY_DISABLED"];
function testEventRequest(asked, env) {
	return {
		asked,
		killedBy: killSwitches.find((name) => /^(?:1|true|yes|on)$/i.test(env[name]?.trim() ?? "")) ?? null
	};
}
// src/sources/sentry/event.ts
const schema$1 = pipe(object({
	eventID: string().check(_regex(/^[0-9a-f]{32}$/)),
	groupID: lenient$1(id),
	dateReceived: lenient$1(moment),
	release: lenient$1(object({ version: lenient$1(words$2) }))
}), transform(({ eventID, groupID, dateReceived, release }) => ({
	eventId: eventID,
	issueId: groupID,
	received: dateReceived,
	release: release?.version ?? null
})));
function event(org, project, eventId) {
	return {
		path: sentryPath`projects/${org}/${project}/events/${eventId}/`,
		schema: schema$1,
		scopes: projectRead
	};
}
// src/sources/sentry/limits.ts
const attemptLimits = {
	connectMs: 5e3,
	connectThroughProxyMs: 1e4,
	headersMs: 15e3,
	bodyIdleMs: 1e4,
	totalMs: 3e4,
	bodyBytes: 8388608,
	errorBodyBytes: 2097152
};
const retries = {
	attempts: 3,
	baseMs: 500,
	mostMs: 8e3,
	mostAskedMs: 3e4,
	tokens: 20,
	tokensPerRetry: 5,
	tokensPerTimeout: 10
};
const outage = {
	failures: 3,
	restMs: 6e4,
	firstAnswerMs: 8e3
};
// src/sources/sentry/reading.ts
function final(end, refusal) {
	return refusal ? {
		kind: "no-answer",
		end,
		isTransient: false,
		refusal
	} : {
		kind: "no-answer",
		end,
		isTransient: false
	};
}
function transient(end, askedWaitMs = null) {
	return {
		kind: "no-answer",
		end,
		isTransient: true,
		askedWaitMs
	};
}
// src/sources/sentry/read-failure.ts
const network = {
	cause: "network",
	isTransient: true,
	isOutage: true
};
const timeout = {
	cause: "timeout",
	isTransient: true,
	isOutage: true
};
const lasting = {
	cause: "network",
	isTransient: false,
	isOutage: true
};
const own = {
	isTransient: false,
	isOutage: false
};
const meanings = {
	dns: network,
	refused: network,
	unreachable: network,
	reset: network,
	malformed: network,
	other: network,
	"proxy-unreachable": network,
	"proxy-refused": network,
	"proxy-credentials": lasting,
	"tls-untrusted": lasting,
	"tls-hostname": lasting,
	"tls-expired": lasting,
	"tls-protocol": lasting,
	"connect-timeout": timeout,
	"headers-timeout": timeout,
	"body-timeout": timeout,
	"total-timeout": timeout,
	"too-large": {
		cause: "unexpected-shape",
		...own
	},
	"unsendable-token": {
		cause: "unauthenticated",
		...own
	},
	aborted: {
		cause: "cancelled",
		...own
	}
};
function readFailure(failure) {
	const { cause, isTransient } = meanings[failure];
	const end = failure === "too-large" ? unseen(cause, {
		kind: "shape",
		fault: failure
	}) : unseen(cause, {
		kind: "transport",
		failure
	});
	return isTransient ? transient(end) : final(end);
}
function isOutage(failure) {
	return meanings[failure].isOutage;
}
// src/sources/sentry/asked-wait.ts
function askedWaitMs(headers, now) {
	const sent = httpDate(headers.date) ?? now.getTime();
	return retryAfterMs(headers["retry-after"], sent) ?? resetMs(headers["x-sentry-rate-limit-reset"], sent);
}
function retryAfterMs(text, sent) {
	if (text === void 0) return null;
	if (/^\d{1,9}$/.test(text)) return Number(text) * 1e3;
	const until = httpDate(text);
	return until === null ? null : Math.max(0, until - sent);
}
function resetMs(text, sent) {
	if (text === void 0 || !/^\d{9,11}(?:\.\d{1,9})?$/.test(text)) return null;
	return Math.max(0, Number(text) * 1e3 - sent);
}
function httpDate(text) {
	if (text === void 0 || !/^[A-Za-z]{3}, \d{2} [A-Za-z]{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return null;
	const time = Date.parse(text);
	return Number.isNaN(time) ? null : time;
}
// src/sources/sentry/json.ts
function parseJson(body) {
	if (depthOf(body) > 64) return { kind: "too-deep" };
	try {
		return {
			kind: "json",
			value: JSON.parse(new TextDecoder().decode(body))
		};
	} catch {
		return { kind: "not-json" };
	}
}
const quote = 34;
const backslash = 92;
const opening = new Set([91, 123]);
const closing = new Set([93, 125]);
function depthOf(body) {
	let depth = 0;
	let deepest = 0;
	for (let at = 0; at < body.length; at += 1) {
		const byte = body[at] ?? 0;
		if (byte === quote) at = endOfString(body, at);
		else if (opening.has(byte)) deepest = Math.max(deepest, ++depth);
		else if (closing.has(byte)) depth -= 1;
	}
	return deepest;
}
function endOfString(body, start) {
	for (let at = start + 1; at < body.length; at += 1) if (body[at] === backslash) at += 1;
	else if (body[at] === quote) return at;
	return body.length;
}
// src/sources/sentry/redirect.ts
function readRedirect({ status, headers }, body, asked) {
	const target = targetOf$1(headers.location, asked);
	const slug = body?.slug;
	if ((status === 301 || status === 302) && target?.origin === asked.origin && isOtherSlug(slug, asked)) return unseen("not-found", {
		kind: "renamed",
		slug
	});
	return unseen("network", {
		kind: "redirected",
		to: target ? untrusted(target.origin) : null
	});
}
function targetOf$1(location, asked) {
	if (location === void 0) return asked;
	return URL.canParse(location, asked.href) ? new URL(location, asked) : null;
}
function isOtherSlug(slug, asked) {
	return typeof slug === "string" && /^[a-zA-Z0-9_][a-zA-Z0-9_-]{0,99}$/.test(slug) && !asked.pathname.split("/").includes(slug);
}
// src/sources/sentry/read-reply.ts
function readReply(reply, url, now) {
	const { status, headers } = reply;
	const wait = askedWaitMs(headers, now);
	if (status === 429) return transient(unseen("rate-limited", {
		kind: "retry-after",
		seconds: wait === null ? null : Math.ceil(wait / 1e3)
	}), wait);
	if (status >= 500 || status === 408 || status === 425) return transient(unseen("server", {
		kind: "status",
		status
	}), wait);
	if (status >= 400) return readRefusal(reply);
	if (status >= 300) return final(readRedirect(reply, jsonObjectIn(reply), url));
	return status >= 200 ? readSuccess(reply) : final(foreign(status));
}
function readSuccess(reply) {
	const type = contentType(reply);
	if (type === "text/html") return final(foreign(reply.status));
	if (!isJson(type)) return final(misshapen("not-json"));
	const parsed = parseJson(reply.body);
	if (parsed.kind === "json") return {
		kind: "answer",
		value: parsed.value,
		headers: reply.headers
	};
	return parsed.kind === "not-json" ? transient(misshapen("not-json")) : final(misshapen(parsed.kind));
}
const causes = {
	401: "unauthenticated",
	403: "forbidden",
	404: "not-found"
};
const aboutTheSize = [
	413,
	414,
	431
];
function readRefusal(reply) {
	const { status } = reply;
	const body = jsonObjectIn(reply);
	const refusal = {
		status,
		isDefinite: body !== null,
		detail: detailIn(body)
	};
	return final(refusal.isDefinite || aboutTheSize.includes(status) ? unseen(causes[status] ?? "rejected", {
		kind: "status",
		status
	}) : foreign(status), refusal);
}
function detailIn(body) {
	const detail = body?.detail;
	const text = isObject(detail) ? detail.message : detail;
	return typeof text === "string" ? untrusted(text) : null;
}
function foreign(status) {
	return unseen("network", {
		kind: "foreign-reply",
		status
	});
}
function misshapen(fault) {
	return unseen("unexpected-shape", {
		kind: "shape",
		fault
	});
}
function jsonObjectIn(reply) {
	const parsed = isJson(contentType(reply)) ? parseJson(reply.body) : null;
	return parsed?.kind === "json" && isObject(parsed.value) ? parsed.value : null;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function contentType({ headers }) {
	return (headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
function isJson(type) {
	return type === "application/json" || type.endsWith("+json");
}
// src/sources/ingest.ts
const readBackMs = 6e4;
const waitsMs = [
	1e3,
	2e3,
	3e3,
	5e3
];
const laterWaitMs = 8e3;
function ingestQuestions(access) {
	const signal = AbortSignal.any([access.deadline, access.cancelled]);
	return {
		async reach({ address, projectId }) {
			const reply = await access.ingest.reach({
				address,
				projectId,
				limits: attemptLimits,
				signal
			});
			if (reply.kind === "failed") return failureOf(reply, access);
			return isForeign(reply) ? unseen("network", {
				kind: "foreign-reply",
				status: reply.status
			}) : statusOf(reply);
		},
		async deliver({ address, projectId, publicKey }, target) {
			const { testEnvelope } = await import("./test-event.js");
			const { eventId, text } = testEnvelope(access.clock.now(), access.random);
			const started = access.clock.elapsedMs();
			const message = {
				address,
				projectId,
				publicKey,
				envelope: text,
				limits: attemptLimits,
				signal
			};
			const accepted = acceptanceOf(await access.ingest.send(message), access);
			if (accepted !== null) return accepted;
			return seen({
				eventId,
				readBack: await readBack(eventId, target, started, {
					...access,
					signal
				})
			});
		}
	};
}
function acceptanceOf(reply, access) {
	if (reply.kind === "failed") return failureOf(reply, access);
	const reading = readReply(reply, ingestUrl, access.clock.now());
	if (reading.kind === "answer") return null;
	const { end, refusal } = reading;
	return refusal?.isDefinite ? unseen("rejected", {
		kind: "status",
		status: refusal.status
	}) : end;
}
const ingestUrl = new URL("https://ingest.invalid/");
function failureOf({ failure }, { cancelled, deadline }) {
	if (cancelled.aborted) return unseen("cancelled");
	return deadline.aborted ? unseen("deadline") : readFailure(failure).end;
}
function isForeign({ status, headers }) {
	return status >= 300 && status < 400 || status === 200 && (headers["content-type"] ?? "").startsWith("text/html");
}
function statusOf({ status }) {
	if (status === 429) return unseen("rate-limited", {
		kind: "retry-after",
		seconds: null
	});
	return status >= 500 ? unseen("server", {
		kind: "status",
		status
	}) : seen(status);
}
async function readBack(eventId, target, started, { clock, sentry, signal }) {
	if (target === null) return {
		kind: "not-possible",
		because: unseen("no-target")
	};
	for (let look = 0;; look += 1) {
		const found = await sentry.again().ask(event(target.org, target.project, eventId));
		const afterMs = clock.elapsedMs() - started;
		if (found.kind === "seen") return {
			kind: "visible",
			afterMs,
			issueId: found.value.issueId
		};
		if (found.cause === "forbidden" || found.cause === "unauthenticated") return {
			kind: "not-possible",
			because: found
		};
		const wait = waitsMs[look] ?? laterWaitMs;
		if (signal.aborted || afterMs + wait > readBackMs) return {
			kind: "not-visible",
			afterMs
		};
		await clock.sleep(wait, signal);
	}
}
// src/sources/sentry/counts.ts
function startCounting() {
	const counts = {
		requests: 0,
		retried: 0,
		waves: 0,
		heard: false
	};
	let endedWave = 0;
	const countRequest = (isRetry) => {
		if (isRetry) counts.retried += 1;
		else counts.requests += 1;
	};
	return {
		counts,
		asked() {
			const wave = endedWave + 1;
			let wasSent = false;
			return {
				sent(isRetry) {
					countRequest(isRetry);
					wasSent = true;
					counts.waves = Math.max(counts.waves, wave);
				},
				ended() {
					if (wasSent) endedWave = Math.max(endedWave, wave);
				}
			};
		},
		beyondWaves: () => ({
			sent: countRequest,
			ended: () => {}
		}),
		heard() {
			counts.heard = true;
		}
	};
}
// src/sources/sentry/lanes.ts
function lanesOf(count) {
	let free = count;
	const waiting = [];
	const leave = () => {
		const next = waiting.shift();
		if (next) next();
		else free += 1;
	};
	return async (work) => {
		if (free > 0) free -= 1;
		else await new Promise((enter) => waiting.push(enter));
		try {
			return await work();
		} finally {
			leave();
		}
	};
}
// src/sources/sentry/outage.ts
function watchForOutage(clock) {
	let inARow = 0;
	let hasAnswered = false;
	let firstStart = null;
	let until = 0;
	let end = unseen("network");
	let hope = new AbortController();
	function giveUp(failure) {
		end = readFailure(failure).end;
		until = clock.elapsedMs() + outage.restMs;
		inARow = 0;
		firstStart = null;
		if (hasAnswered) return;
		hope.abort();
		hope = new AbortController();
	}
	function isLate() {
		return !hasAnswered && firstStart !== null && clock.elapsedMs() - firstStart >= outage.firstAnswerMs;
	}
	return {
		now: () => clock.elapsedMs() < until ? end : null,
		signal: () => hope.signal,
		started() {
			firstStart ??= clock.elapsedMs();
		},
		answered() {
			hasAnswered = true;
			inARow = 0;
		},
		failed(failure) {
			if (!isOutage(failure)) return;
			inARow += 1;
			if (inARow >= outage.failures || isLate()) giveUp(failure);
		}
	};
}
// src/sources/sentry/retry.ts
function retryBudget() {
	let tokens = retries.tokens;
	return { take({ end }) {
		const cost = end.cause === "timeout" ? retries.tokensPerTimeout : retries.tokensPerRetry;
		if (tokens < cost) return false;
		tokens -= cost;
		return true;
	} };
}
function waitBefore({ askedWaitMs = null }, made, leftMs, random) {
	if (askedWaitMs !== null) return askedWaitMs < leftMs ? Math.min(askedWaitMs, retries.mostAskedMs) : null;
	const wait = random.fraction() * Math.min(retries.mostMs, retries.baseMs * 2 ** (made - 1));
	return wait < leftMs ? wait : null;
}
// src/sources/sentry/exchange.ts
function openExchange(access) {
	const run = {
		access,
		stop: AbortSignal.any([access.deadline, access.cancelled]),
		inLane: lanesOf(6),
		budget: retryBudget(),
		outage: watchForOutage(access.clock),
		counter: startCounting()
	};
	return {
		counter: run.counter,
		send: (path, query, counted) => withRetries(run, {
			path,
			query,
			counted
		})
	};
}
async function withRetries(run, message) {
	const { clock, random, deadlineMs } = run.access;
	let reading = await attempt(run, message, 0);
	for (let made = 1; made < retries.attempts; made += 1) {
		if (reading.kind === "answer" || !reading.isTransient || run.outage.now()) break;
		const wait = waitBefore(reading, made, deadlineMs - clock.elapsedMs(), random);
		if (wait === null || !run.budget.take(reading)) break;
		await clock.sleep(wait, run.stop);
		reading = await attempt(run, message, made);
	}
	return reading;
}
function attempt(run, message, made) {
	return run.inLane(async () => {
		const end = over(run);
		if (end) return final(end);
		run.outage.started();
		const reply = await get(run, message, made > 0);
		if (reply.kind === "failed") {
			run.outage.failed(reply.failure);
			return reply.failure === "aborted" ? final(over(run) ?? unseen("cancelled")) : readFailure(reply.failure);
		}
		run.outage.answered();
		run.counter.heard();
		return readReply(reply, new URL(`${run.access.address}${message.path}`), run.access.clock.now());
	});
}
async function get(run, { path, query, counted }, isRetry) {
	const { http, address, token, limits = attemptLimits } = run.access;
	const signal = AbortSignal.any([run.stop, run.outage.signal()]);
	const send = () => http.get({
		address,
		path,
		query,
		token,
		limits,
		signal
	});
	counted.sent(isRetry);
	const reply = await send();
	if (reply.kind === "reply" || !reply.stale || signal.aborted) return reply;
	counted.sent(true);
	return send();
}
function over({ access, outage }) {
	if (access.cancelled.aborted) return unseen("cancelled");
	return access.deadline.aborted ? unseen("deadline") : outage.now();
}
// src/sources/sentry/link.ts
const longest = 16384;
const cursorShape = /^-?\d{1,20}:\d{1,10}:[01]$/;
function nextCursor(header) {
	if (header === void 0 || header.length > longest) return null;
	for (const parameters of linkParameters(header)) {
		const cursor = parameters.get("cursor") ?? "";
		if (parameters.get("rel") !== "next" || parameters.get("results") !== "true") continue;
		return cursorShape.test(cursor) ? cursor : null;
	}
	return null;
}
function* linkParameters(header) {
	let at = header.indexOf("<");
	while (at >= 0) {
		const close = header.indexOf(">", at);
		if (close < 0) return;
		const next = header.indexOf("<", close);
		yield parametersIn(header.slice(close + 1, next < 0 ? header.length : next));
		at = next;
	}
}
function parametersIn(text) {
	const pairs = text.split(/[;,]/).flatMap((part) => {
		const equals = part.indexOf("=");
		return equals < 0 ? [] : [[part.slice(0, equals).trim().toLowerCase(), unquoted(part.slice(equals + 1).trim())]];
	});
	return new Map(pairs);
}
function unquoted(text) {
	return text.length > 1 && text.startsWith("\"") && text.endsWith("\"") ? text.slice(1, -1) : text;
}
// src/sources/sentry/rows.ts
function readRows(value, { row }) {
	if (!Array.isArray(value)) return unseen("unexpected-shape", {
		kind: "shape",
		fault: "other-shape"
	});
	const rows = value.flatMap((one) => {
		const parsed = row.safeParse(one);
		return parsed.success ? [parsed.data] : [];
	});
	const dropped = value.length - rows.length;
	if (dropped > value.length * .2) return unseen("unexpected-shape", {
		kind: "shape",
		fault: "bad-rows"
	});
	return {
		kind: "rows",
		rows,
		dropped
	};
}
// src/sources/sentry/paging.ts
async function readPages(question, page) {
	const gathered = gather(question);
	const cursors = new Set();
	const { mostPages = 10 } = question;
	let cursor = null;
	for (;;) {
		const rows = rowsOf(await page(cursor), question);
		if (rows.kind === "unseen") return cursor === null ? rows : seen(gathered.listing(rows));
		const isNew = gathered.add(rows);
		cursor = nextCursor(rows.headers.link);
		if (cursor === null) return seen(gathered.listing(null));
		cursors.add(cursor);
		if (!isNew || cursors.size < gathered.pages() || gathered.pages() >= mostPages) return seen(gathered.listing(unseen("truncated")));
	}
}
function rowsOf(page, question) {
	if (page.kind === "unseen") return page;
	const rows = readRows(page.value, question);
	return rows.kind === "unseen" ? rows : {
		...rows,
		headers: page.headers
	};
}
function gather({ identity }) {
	const rows = [];
	const known = new Set();
	let first;
	let pages = 0;
	let dropped = 0;
	const isNew = (row) => {
		if (!identity) return true;
		const before = known.size;
		return known.add(identity(row)).size > before;
	};
	return {
		pages: () => pages,
		add(page) {
			const fresh = page.rows.filter(isNew);
			rows.push(...fresh);
			first ??= page;
			pages += 1;
			dropped += page.dropped;
			return fresh.length > 0;
		},
		listing: (cut) => ({
			rows,
			dropped,
			hits: wholeNumber$1(first?.headers["x-hits"]),
			mostHits: wholeNumber$1(first?.headers["x-max-hits"]),
			cut
		})
	};
}
function wholeNumber$1(text) {
	return text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
// src/sources/sentry/question.ts
function routeIsMissing({ status, isDefinite }) {
	return status === 404 && !isDefinite;
}
function searchParams(query = {}) {
	const pairs = Object.entries(query).flatMap(([name, value]) => {
		if (value === void 0) return [];
		return typeof value === "object" ? value.map((one) => [name, one]) : [[name, String(value)]];
	});
	return new URLSearchParams(pairs);
}
const schema = pipe(object({
	auth: lenient$1(object({ scopes: array(unknown()) })),
	user: lenient$1(object({ isSentryApp: lenient$1(boolean()) }))
}), transform(({ auth, user }) => ({
	scopes: auth?.scopes.filter(isScope) ?? null,
	user: user === null ? "none" : user.isSentryApp ? "integration" : "person"
})));
function isScope(text) {
	return typeof text === "string" && /^[a-z_]{1,30}:[a-z_]{1,30}$/.test(text);
}
const self = {
	path: sentryPath``,
	schema,
	scopes: [],
	unsupportedWhen: routeIsMissing
};
// src/sources/sentry/client.ts
function sentryClient(access) {
	const exchange = openExchange(access);
	return look(exchange, () => exchange.counter.asked());
}
function closedClient(end) {
	const client = {
		ask: async () => end,
		list: async () => end,
		again: () => client,
		counts: () => ({
			requests: 0,
			retried: 0,
			waves: 0,
			heard: false
		})
	};
	return client;
}
function look(exchange, count) {
	const remembered = memo();
	const client = {
		ask: (question) => remembered(question, question.schema, () => ask(question)),
		list: (question) => remembered(question, question.row, () => list(question)),
		again: () => look(exchange, () => exchange.counter.beyondWaves()),
		counts: () => ({ ...exchange.counter.counts })
	};
	async function ask(question) {
		const answer = await send(question, null, count());
		if (answer.kind === "unseen") return answer;
		const parsed = question.schema.safeParse(answer.value);
		return parsed.success ? seen(parsed.data) : unseen("unexpected-shape", {
			kind: "shape",
			fault: "other-shape"
		});
	}
	function list(question) {
		return readPages(question, (cursor) => send(question, cursor, cursor === null ? count() : exchange.counter.beyondWaves()));
	}
	async function send(question, cursor, counted) {
		if (question.path === null) return unseen("not-found", { kind: "unaddressable" });
		const query = searchParams(question.query);
		if (cursor !== null) query.set("cursor", cursor);
		const reading = await exchange.send(question.path, query, counted);
		counted.ended();
		return reading.kind === "answer" ? reading : endOf(reading, question);
	}
	async function endOf({ end, refusal }, { unsupportedWhen, scopes }) {
		if (refusal && unsupportedWhen?.(refusal)) return unseen("unsupported", {
			kind: "status",
			status: refusal.status
		});
		return end.cause === "forbidden" && scopes.length > 0 ? forbiddenFor(scopes, await client.ask(self)) : end;
	}
	return client;
}
function memo() {
	const answers = new Map();
	return ({ path, query }, schema, ask) => {
		const key = `${path}?${searchParams(query)}`;
		const bySchema = answers.get(schema) ?? new Map();
		answers.set(schema, bySchema);
		const answer = bySchema.get(key) ?? ask();
		bySchema.set(key, answer);
		return answer;
	};
}
// src/sources/sources.ts
function once(ask) {
	let answer;
	return () => {
		answer ??= ask();
		return answer;
	};
}
// src/open-sources.ts
function openSources(ports, { request, credentials, folder, env, stops, deadlineMs }) {
	const { clock, exec, random } = ports;
	const sentry = openClient(ports, credentials, stops, deadlineMs);
	return {
		repository: once(async () => {
			const { scanRepository } = await import("./scan.js");
			return scanRepository({
				exec,
				clock,
				folder
			});
		}),
		environment: new Set(Object.keys(env).filter((name) => env[name] !== void 0 && env[name] !== "")),
		ref: env.GITHUB_REF || null,
		credentials,
		sentry,
		reach: once(async () => {
			const started = clock.elapsedMs();
			const answer = await sentry.ask(self);
			const latencyMs = clock.elapsedMs() - started;
			const { origin } = credentials;
			return {
				self: answer,
				latencyMs,
				usesProxy: origin.kind === "pinned" && await ports.proxies.serve(origin.address),
				silent: !sentry.counts().heard
			};
		}),
		target: once(() => resolveTarget(request, credentials, sentry)),
		ingest: ingestQuestions({
			ingest: ports.ingest,
			clock,
			random,
			sentry,
			...stops
		}),
		testEvent: testEventRequest(request["send-test-event"], env),
		sentryCli: once(async () => {
			const { sentryCliQuestions } = await import("./sentry-cli.js");
			return sentryCliQuestions({
				programs: ports.sentryCli([folder.path, env.GITHUB_WORKSPACE || folder.path]),
				request: {
					use: request["sentry-cli"],
					path: request["sentry-cli-path"]
				},
				credentials,
				remainingMs: () => deadlineMs - clock.elapsedMs(),
				...stops
			});
		})
	};
}
function openClient({ http, clock, random }, { token, origin }, stops, deadlineMs) {
	if (token.kind !== "token" || origin.kind !== "pinned") return closedClient(unseen("no-credentials"));
	return sentryClient({
		http,
		clock,
		random,
		address: origin.address,
		token: token.secret,
		...stops,
		deadlineMs
	});
}
// src/core/mode.ts
const modeNames = [
	"setup-preflight",
	"local-smoke",
	"release-gate",
	"prod-health",
	"issue-triage",
	"verify-loop",
	"all"
];
// src/modes/index.ts
const setupPreflight = async (from) => {
	from.repository().catch(() => void 0);
	return (await import("./setup-preflight.js")).setupPreflight;
};
const localSmoke = async () => (await import("./local-smoke.js")).localSmoke;
const strict = {
	withoutCredentials: "FAIL",
	withoutTarget: "FAIL"
};
const plans = {
	"setup-preflight": {
		modes: [setupPreflight],
		policy: strict
	},
	"local-smoke": {
		modes: [localSmoke],
		policy: strict
	},
	all: {
		modes: [setupPreflight, localSmoke],
		policy: {
			withoutCredentials: "PARTIAL",
			withoutTarget: "PARTIAL"
		}
	}
};
const availableModes = Object.keys(plans);
// src/sources/repository/dependency-folders.ts
const always = new Set([
	"node_modules",
	"bower_components",
	"jspm_packages",
	".yarn",
	".pnpm-store",
	".venv",
	"site-packages",
	"__pycache__",
	".tox",
	".nox",
	".bundle",
	".gradle",
	".dart_tool",
	".terraform",
	"DerivedData"
]);
const beside = new Map([
	["vendor", [
		"go.mod",
		"composer.json",
		"Gemfile",
		"Cargo.toml"
	]],
	["target", [
		"Cargo.toml",
		"pom.xml",
		"build.sbt"
	]],
	["venv", [
		"pyproject.toml",
		"requirements.txt",
		"setup.py",
		"Pipfile"
	]],
	["Pods", ["Podfile"]],
	["Carthage", ["Cartfile"]],
	[".build", ["Package.swift"]],
	["deps", ["mix.exs"]],
	["_build", ["mix.exs"]]
]);
function isDependencyFolder(name, siblings) {
	return always.has(name) || (beside.get(name)?.some((file) => siblings.has(file)) ?? false);
}
function dependencyFolders(paths) {
	const known = new Set(paths);
	const inside = (path, from) => {
		const end = path.indexOf("/", from);
		if (end === -1) return false;
		const name = path.slice(from, end);
		const files = beside.get(name);
		if (always.has(name) || files?.some((file) => known.has(path.slice(0, from) + file))) return true;
		return inside(path, end + 1);
	};
	return (path) => inside(path, 0);
}
// src/sources/repository/git-output.ts
function trackedOf(output) {
	const found = {
		files: [],
		links: [],
		submodules: []
	};
	const sparse = [];
	const untracked = [];
	const gone = new Set();
	for (const record of records(output)) {
		const path = record.slice(record.indexOf("	") + 1);
		if (record.startsWith("?")) untracked.push(record.slice(2));
		else if (record.startsWith("S")) sparse.push(path);
		else if (record.startsWith("R")) gone.add(path);
		else found[kindOf(record.slice(2, 8))].push(path);
	}
	const there = (paths) => sorted(gone.size === 0 ? paths : paths.filter((path) => !gone.has(path)));
	return {
		files: there(found.files),
		links: there(found.links),
		submodules: sorted(found.submodules),
		sparse: sorted(sparse),
		gone: sorted([...gone]),
		untracked: sorted(untracked)
	};
}
function kindOf(mode) {
	if (mode === "160000") return "submodules";
	return mode === "120000" ? "links" : "files";
}
function pathsOf(output) {
	return sorted(records(output));
}
function whereaboutsOf(output) {
	const parts = /^true\n(true|false)\n([\s\S]*\/|)\n(?:([0-9a-f]{40}|[0-9a-f]{64})\n)?$/.exec(output.toString("utf8"));
	if (parts === null) return null;
	return {
		shallow: parts[1] === "true",
		prefix: parts[2] ?? "",
		head: parts[3] ?? null
	};
}
function records(output) {
	const all = output.toString("utf8").split("\0");
	all.pop();
	return all;
}
function sorted(paths) {
	return [...paths].sort().filter((path, index, all) => path !== all[index - 1]).map(asRepoPath);
}
// src/sources/repository/mentions.ts
const mentionWords = [
	"sentry",
	"Sentry",
	"SENTRY",
	"sntry"
];
const mention = /Sentry|(?:^|[^A-Za-z]|get|lib)sentry|(?:^|[^A-Z])SENTRY|sntry[a-z]_/;
function mentionsSentry(text) {
	return mention.test(text);
}
// src/sources/repository/listing.ts
const gitLimits = {
	timeoutMs: 2e4,
	maxBytes: 134217728
};
const maxWalkedFiles = 1e5;
async function gitRoot(exec, folder) {
	const top = await exec.git(folder, ["rev-parse", "--show-toplevel"], gitLimits);
	return answered(top) ? top.stdout.toString("utf8").replace(/\n$/, "") || null : null;
}
async function listFiles(folder, exec) {
	const ask = (...args) => exec.git(folder.path, args, gitLimits);
	const [entries, place] = await Promise.all([ask("ls-files", "-z", "-t", "-s", "-o", "-d", "--exclude-standard"), ask("rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix", "--revs-only", "HEAD")]);
	if (place.kind === "absent") return walked(folder, "git-absent");
	if (!answered(place)) return walked(folder, isNoRepository(place) ? "not-a-work-tree" : "git-refused");
	const where = whereaboutsOf(place.stdout);
	if (where === null) return walked(folder, "not-a-work-tree");
	if (answered(entries)) return listed(folder, trackedOf(entries.stdout), where);
	const index = await ask("ls-files", "-z", "-t", "-s");
	return answered(index) ? {
		...listed(folder, trackedOf(index.stdout), where),
		complete: false
	} : walked(folder, "git-refused");
}
async function searchWithGit(folder, exec) {
	const words = mentionWords.flatMap((word) => ["-e", word]);
	const found = await exec.git(folder.path, [
		"grep",
		"-z",
		"-l",
		"-a",
		"-F",
		"--no-color",
		...words
	], gitLimits);
	if (found.kind !== "exited" || found.code > 1) return null;
	return pathsOf(found.stdout);
}
function answered(reply) {
	return reply.kind === "exited" && reply.code === 0;
}
function isNoRepository(reply) {
	return reply.kind === "exited" && reply.stderr.includes("not a git repository");
}
function listed(folder, tracked, where) {
	const { files, links, sparse, submodules, untracked, gone } = tracked;
	const hidden = gone.filter((path) => folder.read(path, 0).kind !== "absent");
	if (!(files.length + links.length + sparse.length + submodules.length > 0) && untracked.length > 0) return {
		...walked(folder, "nothing-tracked"),
		untracked,
		...where
	};
	return {
		via: "git",
		walkedBecause: null,
		files,
		links,
		sparse,
		submodules,
		untracked,
		hidden,
		...where,
		complete: true
	};
}
function walked(folder, because) {
	const { files, links, complete } = folder.walk(maxWalkedFiles, isDependencyFolder);
	return {
		via: "walk",
		walkedBecause: because,
		files,
		untracked: [],
		links,
		submodules: [],
		sparse: [],
		hidden: [],
		shallow: null,
		head: null,
		prefix: "",
		complete
	};
}
// src/request/repo-root.ts
async function resolveRepoRoot(given, { cwd, env }, { files, exec }) {
	const workspace = env.GITHUB_WORKSPACE || null;
	const path = given === void 0 ? workspace ?? await gitRoot(exec, cwd) ?? cwd : (0, import_path.resolve)(workspace ?? cwd, given);
	const folder = files.folder(path);
	if (folder === null) return {
		input: "repo-root",
		message: prose`${code("repo-root")} accepts a folder that exists; ${code(untrusted(given ?? path))} is none.`
	};
	return {
		folder,
		workspacePrefix: below(folder.path, workspace === null ? null : files.folder(workspace)?.path ?? null)
	};
}
function below(path, workspace) {
	if (workspace === null) return "";
	const way = (0, import_path.relative)(workspace, path);
	return way === "" || way.startsWith("..") || (0, import_path.isAbsolute)(way) ? "" : `${way.split(import_path.sep).join("/")}/`;
}
// src/sources/repository/placeholders.ts
const references = /\$\{|\$\(|\{\{|%\(|^\$\w|^%\w+%$|\benv\(|\bsecrets?\./;
const words$1 = /your|example|placeholder|change[_-]?me|insert|replace|dummy|redacted|fake|sample|todo|token[_-]here|xxx|\.\.\.|\*\*\*|___|^<|>$/i;
function isReference(value) {
	return references.test(value);
}
function isPlaceholder(value) {
	return words$1.test(value) || isRepetition(value);
}
const fillingWord = /(?:^|[_-])(?:your|example|token|placeholder|here)(?:[_-]|$)/i;
function isMadeUp(random) {
	return isRepetition(random) || /(.)\1{7}/.test(random) || fillingWord.test(random);
}
function isRepetition(value) {
	if (value.length < 16) return false;
	return [
		1,
		2,
		3,
		4,
		5,
		8,
		10,
		16,
		20,
		32
	].some((period) => period * 2 <= value.length && value.slice(period) === value.slice(0, -period));
}
// src/request/slug.ts
const patterns = {
	organization: /^[a-zA-Z0-9_][a-zA-Z0-9_-]{0,99}$/,
	project: /^[a-z0-9_-]{1,100}$/
};
function isOrganizationName(text) {
	return patterns.organization.test(text);
}
function slug(what) {
	return string().check(refine((text) => patterns[what].test(text), { error: (issue) => `the slug of one ${what}, as in the address of its settings page${hint(String(issue.input), what)}` }));
}
function hint(text, what) {
	if (/^(['"]).*\1$/.test(text)) return "; the quotes belong to the value here, remove them";
	if (/^https?:/i.test(text)) return "; this looks like an address";
	if (text.includes(",") || text.includes("\n")) return `; this looks like a list, and a run judges one ${what}: use a matrix`;
	if (/[A-Z\s]/.test(text)) return "; this looks like a display name";
	return "";
}
// src/request/auth-token.ts
const prefixes = [
	[
		"sntryag_",
		"agent",
		/^sntryag_\S{16,}$/
	],
	[
		"sntrys_",
		"organization",
		/^sntrys_[A-Za-z0-9+/]+={0,2}_[A-Za-z0-9+/]{43}$/
	],
	[
		"sntryu_",
		"personal",
		/^sntryu_[0-9a-fA-F]{64}$/
	],
	[
		"sntryi_",
		"integration",
		/^sntryi_[0-9a-fA-F]{64}$/
	],
	[
		"sntrya_",
		"user application",
		/^sntrya_[0-9a-fA-F]{64}$/
	]
];
const longestPlaceholder = 80;
function readAuthToken(text) {
	const problem = problemOf$1(text);
	if (problem !== null) return {
		kind: "malformed",
		problem
	};
	const [, of, shape] = prefixes.find(([prefix]) => text.startsWith(prefix)) ?? [
		"",
		"unknown",
		/^/
	];
	return {
		kind: "token",
		secret: new Secret(text),
		of,
		claim: of === "organization" ? claimIn(text) : null,
		whole: shape.test(text)
	};
}
function problemOf$1(text) {
	if (/^["'`]|["'`]$/.test(text)) return "quotes";
	if (/^(?:authorization:\s*)?bearer\s/i.test(text)) return "bearer";
	if (/^https?:\/\//i.test(text)) return "dsn";
	if (/^(?:export\s+)?[A-Za-z_]{3,40}\s?[=:]\s?\S/.test(text)) return "assignment";
	if (isReference(text)) return "reference";
	if (/^\*+$/.test(text)) return "masked";
	if (isStandIn(text)) return "placeholder";
	if (/\s/.test(text)) return "white-space";
	return /^[\x21-\x7e]+$/.test(text) ? null : "not-ascii";
}
function isStandIn(text) {
	const random = text.slice(prefixes.find(([prefix]) => text.startsWith(prefix))?.[0].length ?? 0);
	return random.length <= longestPlaceholder && isPlaceholder(random);
}
const claimSchema = looseObject({
	url: optional(nullable(string())),
	org: string()
});
function claimIn(text) {
	const parsed = claimSchema.safeParse(decodedJson(text.split("_")[1] ?? ""));
	if (!parsed.success) return null;
	const { url, org } = parsed.data;
	return {
		url: url || null,
		org: isOrganizationName(org) ? org : null
	};
}
function decodedJson(base64) {
	try {
		return JSON.parse(Buffer.from(base64, "base64").toString("utf8"));
	} catch {
		return null;
	}
}
// node_modules/@sentry/core/build/esm/debug-build.js
const DEBUG_BUILD = typeof __SENTRY_DEBUG__ === "undefined" || __SENTRY_DEBUG__;
// node_modules/@sentry/core/build/esm/utils/worldwide.js
const GLOBAL_OBJ = globalThis;
// node_modules/@sentry/core/build/esm/utils/version.js
const SDK_VERSION = "11.12.0";
// node_modules/@sentry/core/build/esm/carrier.js
function getSentryCarrier(carrier) {
	const __SENTRY__ = carrier.__SENTRY__ = carrier.__SENTRY__ || {};
	__SENTRY__.version = __SENTRY__.version || "11.12.0";
	return __SENTRY__[SDK_VERSION] = __SENTRY__["11.12.0"] || {};
}
function getGlobalSingleton(name, creator, obj = GLOBAL_OBJ) {
	const __SENTRY__ = obj.__SENTRY__ = obj.__SENTRY__ || {};
	const carrier = __SENTRY__[SDK_VERSION] = __SENTRY__["11.12.0"] || {};
	return carrier[name] || (carrier[name] = creator());
}
// node_modules/@sentry/core/build/esm/utils/debug-logger.js
const PREFIX = "Sentry Logger ";
const originalConsoleMethods = {};
function consoleSandbox(callback) {
	if (!("console" in GLOBAL_OBJ)) return callback();
	const console = GLOBAL_OBJ.console;
	const wrappedFuncs = {};
	const wrappedLevels = Object.keys(originalConsoleMethods);
	wrappedLevels.forEach((level) => {
		const originalConsoleMethod = originalConsoleMethods[level];
		wrappedFuncs[level] = console[level];
		console[level] = originalConsoleMethod;
	});
	try {
		return callback();
	} finally {
		wrappedLevels.forEach((level) => {
			console[level] = wrappedFuncs[level];
		});
	}
}
function enable() {
	_getLoggerSettings().enabled = true;
}
function disable() {
	_getLoggerSettings().enabled = false;
}
function isEnabled() {
	return _getLoggerSettings().enabled;
}
function log(...args) {
	_maybeLog("log", ...args);
}
function warn(...args) {
	_maybeLog("warn", ...args);
}
function error(...args) {
	_maybeLog("error", ...args);
}
function _maybeLog(level, ...args) {
	if (!DEBUG_BUILD) return;
	if (isEnabled()) consoleSandbox(() => {
		GLOBAL_OBJ.console[level](`${PREFIX}[${level}]:`, ...args);
	});
}
function _getLoggerSettings() {
	if (!DEBUG_BUILD) return { enabled: false };
	return getGlobalSingleton("loggerSettings", () => ({ enabled: false }));
}
const debug = {
	enable,
	disable,
	isEnabled,
	log,
	warn,
	error
};
// node_modules/@sentry/core/build/esm/utils/stacktrace.js
const defaultFunctionName = "<anonymous>";
function getFunctionName(fn) {
	try {
		if (!fn || typeof fn !== "function") return defaultFunctionName;
		return fn.name || defaultFunctionName;
	} catch {
		return defaultFunctionName;
	}
}
// node_modules/@sentry/core/build/esm/utils/is.js
const objectToString = Object.prototype.toString;
function isError(wat) {
	switch (objectToString.call(wat)) {
		case "[object Error]":
		case "[object Exception]":
		case "[object DOMException]":
		case "[object WebAssembly.Exception]": return true;
		default: return isInstanceOf(wat, Error);
	}
}
function isObjectLike(wat) {
	return typeof wat === "object" && wat !== null;
}
function isEvent(wat) {
	return typeof Event !== "undefined" && isInstanceOf(wat, Event);
}
function isInstanceOf(wat, base) {
	try {
		return wat instanceof base;
	} catch {
		return false;
	}
}
// node_modules/@sentry/core/build/esm/utils/object.js
function convertToPlainObject(value) {
	if (isError(value)) return {
		message: value.message,
		name: value.name,
		stack: value.stack,
		...getOwnProperties(value)
	};
	if (isEvent(value)) {
		const { type, target, currentTarget, detail } = value;
		return {
			type,
			target,
			currentTarget,
			...detail ? { detail } : {},
			...getOwnProperties(value)
		};
	}
	return value;
}
function getOwnProperties(obj) {
	if (isObjectLike(obj)) return Object.fromEntries(Object.entries(obj));
	return {};
}
// node_modules/@sentry/core/build/esm/utils/randomSafeContext.js
let RESOLVED_RUNNER;
function withRandomSafeContext(cb) {
	if (RESOLVED_RUNNER !== void 0) return RESOLVED_RUNNER ? RESOLVED_RUNNER(cb) : cb();
	const sym = Symbol.for("__SENTRY_SAFE_RANDOM_ID_WRAPPER__");
	const globalWithSymbol = GLOBAL_OBJ;
	if (sym in globalWithSymbol && typeof globalWithSymbol[sym] === "function") {
		RESOLVED_RUNNER = globalWithSymbol[sym];
		return RESOLVED_RUNNER(cb);
	}
	RESOLVED_RUNNER = null;
	return cb();
}
function safeDateNow() {
	return withRandomSafeContext(() => Date.now());
}
// node_modules/@sentry/core/build/esm/utils/normalizationHints.js
const SENTRY_SKIP_NORMALIZATION = Symbol.for("sentry.skipNormalization");
const SENTRY_OVERRIDE_NORMALIZATION_DEPTH = Symbol.for("sentry.overrideNormalizationDepth");
function hasSkipNormalizationHint(value) {
	return Boolean(value[SENTRY_SKIP_NORMALIZATION]);
}
function getNormalizationDepthOverrideHint(value) {
	const v = value[SENTRY_OVERRIDE_NORMALIZATION_DEPTH];
	return typeof v === "number" ? v : void 0;
}
function normalize(input, depth = 100, maxProperties = 1e400) {
	try {
		return visit("", input, depth, maxProperties);
	} catch (err) {
		return { ERROR: `**non-serializable** (${stringifyCaughtValue(err)})` };
	}
}
function stringifyCaughtValue(err) {
	try {
		return String(err);
	} catch {
		return "unknown error";
	}
}
function visit(key, value, depth = 1e400, maxProperties = 1e400, memo = memoBuilder()) {
	const [memoize, unmemoize] = memo;
	if (value == null || ["boolean", "string"].includes(typeof value) || typeof value === "number" && Number.isFinite(value)) return value;
	const stringified = stringifyValue(key, value);
	if (!stringified.startsWith("[object ")) return stringified;
	if (hasSkipNormalizationHint(value)) return value;
	const overrideDepth = getNormalizationDepthOverrideHint(value);
	const remainingDepth = overrideDepth !== void 0 ? overrideDepth : depth;
	if (remainingDepth === 0) return stringified.replace("object ", "");
	if (memoize(value)) return "[Circular ~]";
	const valueWithToJSON = value;
	if (valueWithToJSON && typeof valueWithToJSON.toJSON === "function") try {
		return visit("", valueWithToJSON.toJSON(), remainingDepth - 1, maxProperties, memo);
	} catch {}
	const normalized = Array.isArray(value) ? [] : {};
	let numAdded = 0;
	const visitable = convertToPlainObject(value);
	for (const visitKey in visitable) {
		if (!Object.prototype.hasOwnProperty.call(visitable, visitKey)) continue;
		if (numAdded >= maxProperties) {
			normalized[visitKey] = "[MaxProperties ~]";
			break;
		}
		const visitValue = visitable[visitKey];
		normalized[visitKey] = visit(visitKey, visitValue, remainingDepth - 1, maxProperties, memo);
		numAdded++;
	}
	unmemoize(value);
	return normalized;
}
function stringifyValue(key, value) {
	try {
		if (typeof global !== "undefined" && value === global) return "[Global]";
		if (typeof value === "number" && !Number.isFinite(value)) return `[${value}]`;
		if (typeof value === "function") return `[Function: ${getFunctionName(value)}]`;
		if (typeof value === "symbol") return `[${String(value)}]`;
		if (typeof value === "bigint") return `[BigInt: ${String(value)}]`;
		return `[object ${getConstructorName(value)}]`;
	} catch (err) {
		return `**non-serializable** (${stringifyCaughtValue(err)})`;
	}
}
function getConstructorName(value) {
	const prototype = Object.getPrototypeOf(value);
	return prototype?.constructor ? prototype.constructor.name : "null prototype";
}
function memoBuilder() {
	const inner = new WeakSet();
	function memoize(obj) {
		if (inner.has(obj)) return true;
		inner.add(obj);
		return false;
	}
	function unmemoize(obj) {
		inner.delete(obj);
	}
	return [memoize, unmemoize];
}
// node_modules/@sentry/core/build/esm/utils/dsn.js
const DSN_REGEX = /^(?:(\w+):)\/\/(?:(\w+)(?::(\w+)?)?@)((?:\[[:.%\w]+\]|[\w.-]+))(?::(\d+))?\/(.+)/;
function isValidProtocol(protocol) {
	return protocol === "http" || protocol === "https";
}
function dsnToString(dsn, withPassword = false) {
	const { host, path, pass, port, projectId, protocol, publicKey } = dsn;
	return `${protocol}://${publicKey}${withPassword && pass ? `:${pass}` : ""}@${host}${port ? `:${port}` : ""}/${path ? `${path}/` : path}${projectId}`;
}
function dsnFromString(str) {
	const match = DSN_REGEX.exec(str);
	if (!match) {
		consoleSandbox(() => {
			console.error(`Invalid Sentry Dsn: ${str}`);
		});
		return;
	}
	const [protocol, publicKey, pass = "", host = "", port = "", lastPath = ""] = match.slice(1);
	let path = "";
	let projectId = lastPath;
	const split = projectId.split("/");
	if (split.length > 1) {
		path = split.slice(0, -1).join("/");
		projectId = split.pop();
	}
	if (projectId) {
		const projectMatch = projectId.match(/^\d+/);
		if (projectMatch) projectId = projectMatch[0];
	}
	return dsnFromComponents({
		host,
		pass,
		path,
		projectId,
		port,
		protocol,
		publicKey
	});
}
function dsnFromComponents(components) {
	return {
		protocol: components.protocol,
		publicKey: components.publicKey || "",
		pass: components.pass || "",
		host: components.host,
		port: components.port || "",
		path: components.path || "",
		projectId: components.projectId
	};
}
function validateDsn(dsn) {
	if (!DEBUG_BUILD) return true;
	const { port, projectId, protocol } = dsn;
	if ([
		"protocol",
		"publicKey",
		"host",
		"projectId"
	].find((component) => {
		if (!dsn[component]) {
			debug.error(`Invalid Sentry Dsn: ${component} missing`);
			return true;
		}
		return false;
	})) return false;
	if (!projectId.match(/^\d+$/)) {
		debug.error(`Invalid Sentry Dsn: Invalid projectId ${projectId}`);
		return false;
	}
	if (!isValidProtocol(protocol)) {
		debug.error(`Invalid Sentry Dsn: Invalid protocol ${protocol}`);
		return false;
	}
	if (port && isNaN(parseInt(port, 10))) {
		debug.error(`Invalid Sentry Dsn: Invalid port ${port}`);
		return false;
	}
	return true;
}
function makeDsn(from) {
	const components = typeof from === "string" ? dsnFromString(from) : dsnFromComponents(from);
	if (!components || !validateDsn(components)) return;
	return components;
}
// node_modules/@sentry/core/build/esm/utils/envelope.js
function createEnvelope(headers, items = []) {
	return [headers, items];
}
function encodeUTF8(input) {
	const carrier = getSentryCarrier(GLOBAL_OBJ);
	return carrier.encodePolyfill ? carrier.encodePolyfill(input) : new TextEncoder().encode(input);
}
function serializeEnvelope(envelope) {
	const [envHeaders, items] = envelope;
	let parts = JSON.stringify(envHeaders);
	function append(next) {
		if (typeof parts === "string") parts = typeof next === "string" ? parts + next : [encodeUTF8(parts), next];
		else parts.push(typeof next === "string" ? encodeUTF8(next) : next);
	}
	for (const item of items) {
		const [itemHeaders, payload] = item;
		append(`
${JSON.stringify(itemHeaders)}
`);
		if (typeof payload === "string" || payload instanceof Uint8Array) append(payload);
		else {
			let stringifiedPayload;
			try {
				stringifiedPayload = JSON.stringify(payload);
			} catch {
				stringifiedPayload = JSON.stringify(normalize(payload));
			}
			append(stringifiedPayload);
		}
	}
	return typeof parts === "string" ? parts : concatBuffers(parts);
}
function concatBuffers(buffers) {
	const totalLength = buffers.reduce((acc, buf) => acc + buf.length, 0);
	const merged = new Uint8Array(totalLength);
	let offset = 0;
	for (const buffer of buffers) {
		merged.set(buffer, offset);
		offset += buffer.length;
	}
	return merged;
}
function getSdkMetadataForEnvelopeHeader(metadataOrEvent) {
	if (!metadataOrEvent?.sdk) return;
	const { name, version } = metadataOrEvent.sdk;
	return {
		name,
		version
	};
}
function createEventEnvelopeHeaders(event, sdkInfo, tunnel, dsn) {
	const dynamicSamplingContext = event.sdkProcessingMetadata?.dynamicSamplingContext;
	return {
		event_id: event.event_id,
		sent_at: new Date(safeDateNow()).toISOString(),
		...sdkInfo && { sdk: sdkInfo },
		...!!tunnel && dsn && { dsn: dsnToString(dsn) },
		...dynamicSamplingContext && { trace: dynamicSamplingContext }
	};
}
// node_modules/@sentry/core/build/esm/envelope.js
function _enhanceEventWithSdkInfo(event, newSdkInfo) {
	if (!newSdkInfo) return event;
	const eventSdkInfo = event.sdk || {};
	event.sdk = {
		...eventSdkInfo,
		name: eventSdkInfo.name || newSdkInfo.name,
		version: eventSdkInfo.version || newSdkInfo.version,
		integrations: [...event.sdk?.integrations || [], ...newSdkInfo.integrations || []],
		packages: [...event.sdk?.packages || [], ...newSdkInfo.packages || []],
		settings: event.sdk?.settings || newSdkInfo.settings ? {
			...event.sdk?.settings,
			...newSdkInfo.settings
		} : void 0
	};
	return event;
}
function createEventEnvelope(event, dsn, metadata, tunnel) {
	const sdkInfo = getSdkMetadataForEnvelopeHeader(metadata);
	const eventType = event.type && event.type !== "replay_event" ? event.type : "event";
	_enhanceEventWithSdkInfo(event, metadata?.sdk);
	const envelopeHeaders = createEventEnvelopeHeaders(event, sdkInfo, tunnel, dsn);
	delete event.sdkProcessingMetadata;
	return createEnvelope(envelopeHeaders, [[{ type: eventType }, event]]);
}
// src/request/dsn.ts
const form = /^https?:\/\/\w{1,200}(?::\w{1,200})?@(?:\[[:.\w]{2,60}\]|[\w.-]{1,253})(?::\d{1,5})?\/(?:[^\s?#]{1,500}\/)?\d{1,30}(?:\?\S{0,500})?$/i;
function readDsn(text) {
	if (!form.test(text)) return {
		kind: "malformed",
		problem: problemOf(text)
	};
	const parts = makeDsn(text);
	if (!parts) return {
		kind: "malformed",
		problem: "other"
	};
	const { protocol, publicKey = "", host, port, path, projectId } = parts;
	const problem = exampleIn(publicKey, host, projectId);
	if (problem !== null) return {
		kind: "malformed",
		problem
	};
	const dsn = {
		kind: "dsn",
		address: `${protocol}://${host}${port ? `:${port}` : ""}${path ? `/${path}` : ""}`,
		publicKey: new Secret(publicKey),
		projectId,
		orgId: orgIdIn(host),
		place: placeOf(host)
	};
	return URL.canParse(dsn.address) ? dsn : {
		kind: "malformed",
		problem: "other"
	};
}
function problemOf(text) {
	if (/^["'`]|["'`]$/.test(text)) return "quotes";
	if (/^(?:export\s+)?[A-Za-z_]{3,40}\s?[=:]\s?[^\s/]/.test(text)) return "assignment";
	if (/^sntry[a-z]{1,2}_|^[0-9a-f]{64}$/.test(text)) return "auth-token";
	if (isReference(text)) return "reference";
	if (/^\*+$/.test(text)) return "masked";
	if (/^(?:undefined|null|none|nil|false|true)$/i.test(text)) return "no-value";
	if (/\s/.test(text)) return "white-space";
	if (!URL.canParse(text)) return isPlaceholder(text) ? "placeholder" : "other";
	return isPlaceholder(/^\w+:\/\/([^@]{1,500})@/.exec(text)?.[1] ?? "") ? "placeholder" : problemOfUrl(new URL(text));
}
function problemOfUrl({ protocol, username, pathname }) {
	if (!/^https?:$/.test(protocol)) return "other";
	if (username === "") return /\/(?:settings|organizations|projects)\//.test(`${pathname}/`) ? "web-page" : "no-key";
	const last = pathname.split("/").at(-1) ?? "";
	return last === "" ? "no-project" : /^[a-z][a-z0-9_-]*$/i.test(last) ? "project-slug" : "other";
}
function exampleIn(publicKey, host, projectId) {
	if (/^examplePublicKey$/i.test(publicKey)) return "example-key";
	if (orgIdIn(host) === "0") return "example-organization";
	if (/^0+$/.test(projectId)) return "example-project";
	return isPlaceholder(publicKey) ? "placeholder" : null;
}
function orgIdIn(host) {
	return /^o(\d{1,30})\./.exec(host)?.[1] ?? null;
}
const regions = {
	us: "US",
	de: "EU (Germany)"
};
function placeOf(host) {
	const found = /^(?:o\d+\.ingest(?:\.([a-z]{1,20}))?\.)?sentry\.io$/.exec(host.toLowerCase());
	if (!found) return {
		kind: "self-hosted",
		host: untrusted(host)
	};
	const region = found[1] ?? "us";
	return {
		kind: "sentry.io",
		region: regions[region] ?? region.toUpperCase()
	};
}
// src/request/proxy.ts
const proxyVariables = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy"
];
function proxyErrors(env) {
	return proxyVariables.filter((name) => env[name] !== void 0 && env[name] !== "" && !isProxyAddress(env[name])).map((name) => ({
		input: name,
		message: prose`${code(name)} accepts the address of a proxy, such as http://proxy.example.com:3128.`
	}));
}
function isProxyAddress(text) {
	return URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol);
}
// src/core/loopback.ts
function isLoopback(hostname) {
	return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
const sentryUrl = pipe(string().check(refine((text) => baseAddress(text) !== null, { error: "an address such as https://sentry.example.com, without user name, query or fragment" })), transform((text) => baseAddress(text) ?? ""));
function baseAddress(text) {
	if (text.length > 2048 || !URL.canParse(text)) return null;
	const url = new URL(text);
	if (!(url.username === "" && url.password === "" && !text.includes("?") && !text.includes("#")) || !["http:", "https:"].includes(url.protocol)) return null;
	return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
function isProtected(address) {
	const { protocol, hostname } = new URL(address);
	return protocol === "https:" || isLoopback(hostname);
}
// src/request/values.ts
function oneOf(words) {
	return _enum(words, { error: `one of ${words.join(", ")}` });
}
const truth = pipe(string().check(_regex(/^(?:true|false)$/i, { error: "true or false" })), transform((text) => text.toLowerCase() === "true"));
function wholeNumber(min, max) {
	return numeric(/^\d{1,9}$/, min, max, `a whole number from ${min} to ${max}`);
}
const percent = numeric(/^\d{1,3}(?:\.\d{1,6})?$/, 0, 100, "a number from 0 to 100");
function numeric(pattern, min, max, accepts) {
	const fits = (text) => pattern.test(text) && Number(text) >= min && Number(text) <= max;
	return pipe(string().check(refine(fits, { error: accepts })), transform(Number));
}
function singleLine(what, maxLength) {
	return string().check(refine((text) => text.length <= maxLength && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text), { error: `${what} of at most ${maxLength} characters on one line, without control characters` }));
}
const lines = pipe(string(), transform((text) => text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "")));
// src/request/schema.ts
const path = singleLine("a path", 4096);
const secret = string().check(_maxLength(4096, { error: "at most 4096 characters" }));
const requestSchema = object({
	mode: _default(oneOf(modeNames), "all"),
	org: optional(slug("organization")),
	project: optional(slug("project")),
	release: optional(singleLine("a release", 250)),
	dist: optional(singleLine("a distribution", 64)),
	environment: optional(singleLine("an environment", 64)),
	"auth-token": optional(secret),
	dsn: optional(secret),
	"sentry-url": optional(sentryUrl),
	"allow-insecure-url": _default(truth, false),
	"repo-root": optional(path),
	"strict-network": _default(truth, false),
	"require-host-network": _default(truth, false),
	"auto-slug-discovery": _default(truth, true),
	"send-test-event": _default(truth, false),
	state: _default(oneOf([
		"auto",
		"cache",
		"file",
		"off"
	]), "auto"),
	"state-file": optional(path),
	"state-key": optional(string().check(_regex(/^[\w.-]{1,64}$/, { error: "letters, digits, `.`, `_` and `-`, at most 64" }))),
	artifacts: _default(lines, []),
	"baseline-release": optional(singleLine("a release", 250)),
	phase: _default(oneOf([
		"pre",
		"post",
		"auto"
	]), "auto"),
	"max-unresolved": _default(wholeNumber(0, 1e6), 0),
	"max-new-issues": _default(wholeNumber(0, 1e6), 0),
	"min-crash-free": optional(percent),
	"max-crash-free-drop": _default(percent, .5),
	"min-sample": _default(wholeNumber(1, 1e8), 200),
	"wait-minutes": _default(wholeNumber(0, 360), 0),
	"redact-titles": _default(oneOf([
		"auto",
		"always",
		"never"
	]), "auto"),
	"github-token": optional(secret),
	"fail-on": _default(oneOf([
		"fail",
		"partial",
		"never"
	]), "fail"),
	"report-file": optional(path),
	"sarif-file": optional(path),
	"sentry-cli": _default(oneOf([
		"auto",
		"download",
		"system",
		"off"
	]), "auto"),
	"sentry-cli-path": optional(path),
	"timeout-seconds": _default(wholeNumber(1, 21600), 240)
});
// src/request/request.ts
const secretNames = [
	"auth-token",
	"dsn",
	"github-token"
];
function parseRequest(raw) {
	const texts = new Map();
	const origins = new Map();
	for (const name of inputNames) {
		const found = givenText(name, raw);
		if (!found) continue;
		texts.set(name, isSecret(name) ? found.text.trim() : found.text);
		origins.set(name, found.origin);
	}
	const parsed = requestSchema.safeParse(Object.fromEntries(texts));
	const errors = [...raw.errors, ...proxyErrors(raw.env)];
	if (!parsed.success) errors.push(...parsed.error.issues.map((issue) => inputError(issue, texts)));
	else errors.push(...contradictions(parsed.data));
	if (!parsed.success || errors.length > 0) return {
		kind: "invalid",
		errors
	};
	const trimmed = secretNames.filter((name) => givenText(name, raw)?.text !== texts.get(name));
	return {
		kind: "valid",
		request: {
			...parsed.data,
			...secretsOf(parsed.data),
			origins,
			trimmed
		}
	};
}
function secretsIn(raw) {
	return secretNames.flatMap((name) => {
		const text = givenText(name, raw)?.text;
		return text === void 0 ? [] : [new Secret(text.trim())];
	});
}
function givenText(name, raw) {
	const given = raw.given[name];
	if (isGiven(given)) return {
		text: given,
		origin: "input"
	};
	for (const variable of entryOf(name).env ?? []) {
		const text = raw.env[variable];
		if (isGiven(text)) return {
			text,
			origin: "environment"
		};
	}
	return null;
}
function isGiven(text) {
	return text !== void 0 && text.trim() !== "";
}
function isSecret(name) {
	return secretNames.some((secret) => secret === name);
}
function secretsOf(values) {
	const { "auth-token": token, dsn, "github-token": githubToken } = values;
	return {
		"auth-token": token === void 0 ? void 0 : readAuthToken(token),
		dsn: dsn === void 0 ? void 0 : readDsn(dsn),
		"github-token": githubToken === void 0 ? void 0 : new Secret(githubToken)
	};
}
function mayHoldSecret(name) {
	return isSecret(name) || name === "sentry-url";
}
function inputError(issue, texts) {
	const name = inputNames.find((input) => input === issue.path[0]) ?? "mode";
	const accepts = phrase(issue.message);
	return {
		input: name,
		message: mayHoldSecret(name) ? prose`${code(name)} accepts ${accepts}.` : prose`${code(name)} accepts ${accepts}; it was given ${code(untrusted(texts.get(name) ?? ""))}.`
	};
}
function contradictions(values) {
	const errors = [];
	const url = values["sentry-url"];
	if (url !== void 0 && !isProtected(url) && !values["allow-insecure-url"]) errors.push({
		input: "sentry-url",
		message: prose`${code("sentry-url")} accepts plain http only to this machine, or with ${code("allow-insecure-url: true")}.`
	});
	if (values.state === "file" && values["state-file"] === void 0) errors.push({
		input: "state",
		message: prose`${code("state: file")} needs a ${code("state-file")}.`
	});
	if (values["state-file"] !== void 0 && (values.state === "cache" || values.state === "off")) errors.push({
		input: "state",
		message: prose`${code("state-file")} was given, and ${code("state")} asks for something else.`
	});
	return errors;
}
// src/prepare.ts
async function prepare(ports, raw) {
	const parsed = parseRequest(raw);
	if (parsed.kind === "invalid") return {
		mode: modeNames.find((name) => name === raw.given.mode) ?? "all",
		errors: parsed.errors
	};
	const { request } = parsed;
	const plan = plans[request.mode];
	const root = await resolveRepoRoot(request["repo-root"], raw, ports);
	const errors = [...plan ? [] : [missingMode(request.mode)], ..."input" in root ? [root] : []];
	if (!plan || "input" in root) return {
		mode: request.mode,
		errors
	};
	return {
		request,
		plan,
		root
	};
}
function missingMode(mode) {
	const there = availableModes.map((name) => code(name));
	return {
		input: "mode",
		message: prose`${code("mode")} accepts ${there}; this version does not have ${code(mode)} yet.`
	};
}
// src/report/cause-words.ts
const words = {
	network: "the network did not carry the question",
	timeout: "no answer in time",
	"rate-limited": "rate limited",
	server: "the server failed",
	"unexpected-shape": "the answer had an unexpected shape",
	unauthenticated: "the token was not accepted",
	forbidden: "the token may not see it",
	"not-found": "not found",
	unsupported: "not supported here",
	rejected: "the question was rejected",
	"no-credentials": "no token",
	"no-target": "no organization or project",
	truncated: "only part of it could be read",
	"too-little-data": "too little data",
	deadline: "the time of the run was over",
	cancelled: "the run was cancelled"
};
function causeWords(cause) {
	return phrase(words[cause]);
}
// src/report/lines.ts
function applies({ outcome }) {
	return outcome.kind !== "skipped";
}
function evidenceOf(outcome) {
	switch (outcome.kind) {
		case "passed":
		case "attention":
		case "failed": return outcome.evidence;
		case "inconclusive": return prose`Not seen: ${causeWords(outcome.cause)}.`;
		case "skipped": return outcome.why;
		case "crashed": return outcome.message;
	}
}
function riskOf(outcome) {
	switch (outcome.kind) {
		case "attention":
		case "failed": return sentences(located(outcome.evidence, outcome), outcome.risk);
		case "inconclusive": return located(outcome.risk, outcome);
		case "crashed": return outcome.message;
		case "passed":
		case "skipped": return null;
	}
}
function adviceOf(outcome) {
	return outcome.kind === "passed" || outcome.kind === "skipped" ? outcome.advice : void 0;
}
function risksOf(mode) {
	const lines = mode.results.flatMap((result) => {
		const text = riskOf(result.outcome);
		return text === null ? [] : [{
			result,
			text
		}];
	});
	return [...lines.filter((line) => line.result.status === "FAIL"), ...lines.filter((line) => line.result.status !== "FAIL")];
}
function nextOf(mode) {
	return risksOf(mode).flatMap(({ result: { outcome } }) => "next" in outcome ? outcome.next : []);
}
function located(text, { at }) {
	return at ? prose`${place(at)}: ${text}` : text;
}
// src/report/clean.ts
const lookedAt = 8192;
const escapes = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b./gsu;
const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/gu;
const stackedMarks = /(\p{M}{3})\p{M}+/gu;
function clean(text, max) {
	const visible = text.slice(0, lookedAt).toWellFormed().replace(escapes, "").replace(lineBreaks, " ").replace(invisible, "").replace(stackedMarks, "$1").replace(/ {2,}/g, " ").trim();
	const points = Array.from(visible);
	return points.length > max ? `${points.slice(0, max - 1).join("")}…` : visible;
}
// src/report/plain.ts
const longestPiece = 300;
function visible(text, redact) {
	return redact(clean(redact((text instanceof Untrusted ? rawText(text) : text).slice(0, 65536)), longestPiece));
}
function plainText(text, redact) {
	return text.parts.map((part) => pieceText(part, redact)).join("");
}
function plainLine(lead, text, redact) {
	return `${lead}${plainText(text, redact)}`.replaceAll("##[", "# #[");
}
function pieceText(part, redact) {
	if (typeof part === "string") return redact(part);
	if (typeof part === "number") return String(part);
	if (part instanceof Prose) return plainText(part, redact);
	if (part instanceof Code) return `\`${visible(part.text, redact)}\``;
	if (part instanceof Place) return visible(placeLabel(part), redact);
	if (part instanceof Link) return `${part.label} (${visible(part.href, redact)})`;
	return visible(part, redact);
}
function placeLabel({ location: { file, line, column } }) {
	return [
		file,
		line,
		column
	].filter((part) => part !== void 0).join(":");
}
// src/report/verdict.ts
const statusMark = {
	PASS: "✅",
	PARTIAL: "⚠️",
	FAIL: "❌"
};
function verdict(report) {
	if (report.errors.length > 0) return prose`${counted(report.errors.length, "input is", "inputs are")} not usable; nothing was run.`;
	const results = report.modes.flatMap((mode) => mode.results);
	const blocking = results.filter((result) => result.status === "FAIL").length;
	const open = results.filter((result) => result.status === "PARTIAL").length;
	const fine = results.filter((result) => result.status === "PASS").length;
	return prose`${[
		...blocking > 0 ? [counted(blocking, "finding blocks", "findings block")] : [],
		...open > 0 ? [counted(open, "finding needs attention", "findings need attention")] : [],
		counted(fine, "check passed", "checks passed")
	]}.`;
}
function modeVerdict(mode) {
	const risks = risksOf(mode).length;
	return risks === 0 ? prose`nothing to do` : counted(risks, "risk", "risks");
}
function subject(report) {
	const { org, project, environment, release } = report.target;
	return prose`${[
		...org ? [prose`organization ${code(org)}`] : [],
		...project ? [prose`project ${code(project)}`] : [],
		...release ? [prose`release ${release}`] : [],
		...environment ? [prose`environment ${environment}`] : []
	]}`;
}
function counted(count, one, many) {
	return prose`${count} ${phrase(count === 1 ? one : many)}`;
}
// src/report/annotations.ts
const perLevel = 9;
function annotations(report, view) {
	if (report.status === "PASS" && report.conclusion === "ok") return [];
	const text = (words) => plainText(words, view.redact);
	return [{
		level: report.status === "FAIL" || report.conclusion === "broken" ? "error" : "warning",
		title: text(prose`${phrase(report.tool.name)}: ${phrase(report.status)}`),
		message: text(prose`${phrase(report.mode)}: ${verdict(report)}`)
	}, ...[...report.errors.map((error) => ({
		level: "error",
		title: text(phrase(error.input)),
		message: text(error.message)
	})), ...findings(report, view)].filter(withinLimit(perLevel))];
}
function findings(report, view) {
	return report.modes.flatMap((mode) => mode.results.flatMap(({ status, title, outcome }) => {
		const risk = riskOf(outcome);
		if (risk === null) return [];
		const text = (words) => plainText(words, view.redact);
		return [{
			level: status === "FAIL" ? "error" : "warning",
			title: text(phrase(title)),
			message: text(risk),
			...spot(outcome, view)
		}];
	}));
}
function spot(outcome, view) {
	if (!("at" in outcome) || outcome.at === void 0) return {};
	const { at } = outcome;
	return {
		file: plainText(prose`${untrusted(`${view.workspacePrefix}${at.file}`)}`, view.redact),
		...at.line ? { line: at.line } : {},
		...at.line && at.column ? { column: at.column } : {}
	};
}
function withinLimit(limit) {
	const counts = new Map();
	return ({ level }) => {
		const count = (counts.get(level) ?? 0) + 1;
		counts.set(level, count);
		return count <= limit;
	};
}
// src/report/assemble.ts
function assemble({ failOn, cancelled, ...parts }) {
	const broken = cancelled || parts.errors.length > 0 || parts.modes.some(hasCrashed);
	const judged = worst(parts.modes.map((mode) => mode.status));
	const status = parts.errors.length > 0 ? "FAIL" : cancelled ? "PARTIAL" : judged;
	return {
		...parts,
		status,
		conclusion: broken ? "broken" : conclusionOf(status, failOn),
		target: {
			...parts.target,
			...firstOf(parts.modes, "target"),
			release: parts.target.release ?? firstOf(parts.modes, "release")
		},
		metrics: Object.assign({}, ...parts.modes.map((mode) => mode.metrics)),
		wiring: firstOf(parts.modes, "wiring"),
		checkout: firstOf(parts.modes, "checkout")
	};
}
const exitCodes = {
	ok: 0,
	attention: 0,
	blocked: 1,
	broken: 2
};
function exitCodeOf(conclusion) {
	return exitCodes[conclusion];
}
function usageReport(parts) {
	const nothing = {
		url: null,
		org: null,
		project: null,
		environment: null,
		release: null
	};
	const requests = {
		requests: 0,
		retried: 0,
		waves: 0
	};
	return assemble({
		...parts,
		notes: [],
		requests,
		target: nothing,
		modes: [],
		failOn: "fail",
		cancelled: false
	});
}
function conclusionOf(status, failOn) {
	if (status === "PASS") return "ok";
	if (failOn === "never") return "attention";
	return atLeast(status, failOn === "fail" ? "FAIL" : "PARTIAL") ? "blocked" : "attention";
}
function hasCrashed(mode) {
	return mode.results.some(({ outcome }) => outcome.kind === "crashed");
}
function firstOf(modes, key) {
	return modes.map((mode) => mode[key]).find((value) => value !== void 0) ?? null;
}
// src/report/view.ts
function placeUrl(view, { file, line }) {
	if (view.blobUrl === null) return null;
	return `${view.blobUrl}/${encodedPath(file)}${line === void 0 ? "" : `#L${line}`}`;
}
function encodedPath(path) {
	return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
function docsPageUrl(view, page) {
	return `${view.docsUrl}/${page}`;
}
function checkUrl(view, id) {
	return docsPageUrl(view, `checks.md#${id.replace("/", "")}`);
}
// src/report/commands.ts
function nextSteps(all, view) {
	const sentences = new Map(all.flatMap((next) => sentenceOf(next, view)).map((text) => [plainText(text, view.redact), text]));
	const commands = all.flatMap((next) => commandLines(next, view));
	return {
		sentences: [...sentences.values()],
		commands: [...new Set(commands)]
	};
}
function nextLines(all, view) {
	const { sentences, commands } = nextSteps(all, view);
	return [...sentences.map((text) => plainText(text, view.redact)), ...commands];
}
function sentenceOf(next, view) {
	if (next.kind === "instruct") return [next.text];
	return next.kind === "read" ? [prose`Read ${link(next.section.label, docsPageUrl(view, next.section.page))}.`] : [];
}
function commandLines(next, view) {
	switch (next.kind) {
		case "rerun": return [shellLine([
			...view.invocation,
			"--mode",
			next.mode,
			...next.flags
		], view), ...view.runId === null ? [] : [shellLine([
			"gh",
			"run",
			"rerun",
			view.runId
		], view)]];
		case "shell": return [shellLine(next.words, view)];
		case "instruct":
		case "read": return [];
	}
}
function shellLine(words, view) {
	return view.redact(words.map(quoted).join(" "));
}
function quoted(word) {
	const text = clean(word, 1e3);
	return /^[A-Za-z0-9._@:/+=#-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
// src/report/json.ts
function reportDocument(report, view) {
	return `${JSON.stringify(reportJson(report, view), null, 2)}\n`;
}
function reportJson(report, view) {
	const text = (value) => value === null ? null : visible(value, view.redact);
	const { url, org, project, environment, release } = report.target;
	return {
		schemaVersion: 1,
		tool: { ...report.tool },
		mode: report.mode,
		status: report.status,
		conclusion: report.conclusion,
		generatedAt: report.generatedAt.toISOString(),
		durationMs: Math.round(report.durationMs),
		errors: report.errors.map(({ input, message }) => ({
			input,
			message: plainText(message, view.redact)
		})),
		target: {
			url: text(url),
			org: text(org),
			project: text(project),
			environment: text(environment),
			release: text(release)
		},
		results: report.modes.map((mode) => modeJson(mode, view)),
		metrics: report.metrics,
		wiring: report.wiring === null ? null : wiringJson(report.wiring, view),
		triage: null,
		delta: null,
		requests: {
			count: report.requests.requests,
			retried: report.requests.retried,
			waves: report.requests.waves
		}
	};
}
function modeJson(mode, view) {
	const plain = (text) => plainText(text, view.redact);
	return {
		mode: mode.mode,
		status: mode.status,
		evidence: mode.results.map(({ outcome }) => plain(evidenceOf(outcome))),
		risks: risksOf(mode).map(({ text }) => plain(text)),
		nextCommands: [...nextLines(nextOf(mode), view)],
		checks: mode.results.map((result) => checkJson(result, view))
	};
}
function checkJson({ id, title, need, status, outcome }, view) {
	const plain = (text) => plainText(text, view.redact);
	const advice = adviceOf(outcome);
	const at = "at" in outcome ? outcome.at : void 0;
	return {
		id,
		title,
		need,
		status,
		outcome: outcome.kind,
		message: plain(riskOf(outcome) ?? evidenceOf(outcome)),
		...advice ? { advice: plain(advice) } : {},
		..."cause" in outcome ? { cause: outcome.cause } : {},
		...at ? { location: {
			file: visible(at.file, view.redact),
			line: at.line ?? null,
			column: at.column ?? null
		} } : {},
		docs: checkUrl(view, id)
	};
}
function wiringJson(wiring, view) {
	const text = (value) => visible(value, view.redact);
	const site = ({ file, line }) => ({
		file: text(file),
		line
	});
	return {
		packages: wiring.packages.map(({ path, profile, sdk, version, init, symbolication }) => ({
			path: text(path),
			profile,
			sdk,
			version: version && text(version),
			init: init.map(site),
			symbolication: symbolication.map(site)
		})),
		releaseNames: wiring.releaseNames.map(({ source, value, at }) => ({
			source,
			value: text(value),
			...at ? site(at) : {}
		}))
	};
}
// src/report/log.ts
const marks = {
	PASS: "✓",
	PARTIAL: "!",
	FAIL: "✗",
	none: "-"
};
const mostLines = 400;
function logLines(report, view) {
	const line = (lead, text) => plainLine(lead, text, view.redact);
	const listed = (title, items, each) => items.length === 0 ? [] : [
		line(`${title}:`, prose``),
		...items.slice(0, mostLines).map(each),
		...more(items.length)
	];
	const more = (count) => count > mostLines ? [line("  - ", prose`${count - mostLines} more, see the JSON report`)] : [];
	const results = report.modes.flatMap((mode) => mode.results);
	const applying = results.filter(applies);
	const others = results.length - applying.length;
	return [
		line(`Status: ${report.status} `, prose`(${phrase(report.mode)}) ${verdict(report)} ${subject(report)}`),
		...listed("Inputs", report.errors, (error) => line("  ✗ ", error.message)),
		...listed("Evidence", applying, (result) => line(`  ${marks[result.status ?? "none"]} `, titled(result))),
		...others > 0 ? [line("  - ", prose`${others} more checks do not apply here.`)] : [],
		...listed("Risks", report.modes.flatMap(risksOf), (risk) => line(`  ${marks[risk.result.status ?? "none"]} `, risk.text)),
		...listed("Advice", results.flatMap(({ outcome }) => adviceOf(outcome) ?? []), (advice) => line("  * ", advice)),
		...listed("Notes", report.notes, (note) => line("  * ", note)),
		...listed("Next commands", nextLines(report.modes.flatMap(nextOf), view), (text) => line("  > ", phrase(text)))
	];
}
function titled(result) {
	return prose`${phrase(result.title)}: ${evidenceOf(result.outcome)}`;
}
const outputNames = Object.keys({
	status: "`PASS`, `PARTIAL` or `FAIL`: the worst of the modes.",
	conclusion: "`ok`, `attention`, `blocked` (the step fails) or `broken` (no trustworthy report, the step fails).",
	mode: "The mode that ran.",
	release: "The release that was looked at; empty where none is known.",
	changed: "`true` where verdict or reasons differ from the last run of verify-loop; empty without a baseline.",
	"unresolved-count": "Unresolved issues. `+` marks a lower bound, `~` an estimate; empty where not seen.",
	"high-severity-count": "Unresolved issues of level error or fatal.",
	"release-regression-count": "Regressed issues of the release.",
	"new-since-last": "Issues that are new since the last run of verify-loop; empty without a baseline.",
	"resolved-since-last": "Issues that were resolved since the last run of verify-loop; empty without a baseline.",
	"state-restored": "`true` where a checkpoint was restored.",
	"state-saved": "`true` where a checkpoint was saved.",
	"report-file": "Path of the JSON report.",
	evidence: "What was seen, as a JSON array of strings, at most 32 KB.",
	risks: "What follows from it, as a JSON array of strings, at most 32 KB.",
	"next-commands": "What to do next, as a JSON array of strings, at most 32 KB."
});
const listBytes = 32768;
function outputs(report, view, reportFile) {
	const plain = (text) => plainText(text, view.redact);
	const { release } = report.target;
	return {
		status: report.status,
		conclusion: report.conclusion,
		mode: report.mode,
		release: release === null ? "" : visible(release, view.redact),
		changed: "",
		"unresolved-count": metricText(report, "issues.unresolved"),
		"high-severity-count": metricText(report, "issues.high-severity"),
		"release-regression-count": metricText(report, "release.regressed-issues"),
		"new-since-last": "",
		"resolved-since-last": "",
		"state-restored": "",
		"state-saved": "",
		"report-file": reportFile ?? "",
		evidence: jsonList(report.modes.flatMap((mode) => mode.results.filter(applies).map(({ outcome }) => plain(evidenceOf(outcome))))),
		risks: jsonList(report.modes.flatMap((mode) => risksOf(mode).map(({ text }) => plain(text)))),
		"next-commands": jsonList(nextLines(report.modes.flatMap(nextOf), view))
	};
}
function metricText(report, name) {
	const metric = report.metrics[name];
	if (!metric || metric.value === null) return "";
	return `${metric.estimated ? "~" : ""}${metric.value}${metric.lowerBound ? "+" : ""}`;
}
function jsonList(texts) {
	const written = texts.map((text) => JSON.stringify(text).replace(/[<>&$`\u2028\u2029]/g, escaped));
	let used = 16;
	const end = written.findIndex((text) => {
		used += Buffer.byteLength(text) + 1;
		return used > listBytes;
	});
	if (end === -1) return `[${written.join(",")}]`;
	return `[${[...written.slice(0, end), `"${written.length - end} more"`].join(",")}]`;
}
function escaped(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
// src/report/redact.ts
const shortestSecret = 8;
const tokenShape = /sntry[a-z]{1,2}_[A-Za-z0-9+/=_.-]{16,}/g;
const dsnShape = /https?:\/\/[0-9A-Za-z]{16,64}(?::[0-9A-Za-z]{1,64})?@[^\s"'<>`]{1,512}/g;
function redactor(secrets) {
	const known = [...new Set(secrets.flatMap((secret) => traces(reveal(secret))))].sort((a, b) => b.length - a.length);
	return (text) => {
		return known.reduce((rest, value) => rest.replaceAll(value, "***"), text).replace(tokenShape, "***").replace(dsnShape, "***");
	};
}
function traces(value) {
	const keys = URL.canParse(value) ? [new URL(value).username, new URL(value).password] : [];
	return [
		value,
		encodeURIComponent(value),
		...keys
	].filter((trace) => trace.length >= shortestSecret);
}
// src/report/sarif.ts
function sarif(report, view) {
	const placed = report.modes.flatMap((mode) => mode.results).filter(({ outcome }) => "at" in outcome && outcome.at !== void 0);
	const log = {
		version: "2.1.0",
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		runs: [{
			tool: { driver: {
				name: report.tool.name,
				version: report.tool.version,
				informationUri: view.docsUrl,
				rules: rules(placed, view)
			} },
			originalUriBaseIds: { SRCROOT: { description: { text: "The checked-out repository." } } },
			results: placed.map((result) => sarifResult(result, view))
		}]
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}
function rules(results, view) {
	return [...new Map(results.map(({ id, title }) => [id, title]))].map(([id, title]) => ({
		id,
		shortDescription: { text: title },
		helpUri: checkUrl(view, id)
	}));
}
function sarifResult({ id, status, outcome }, view) {
	const risk = riskOf(outcome);
	const at = "at" in outcome ? outcome.at : void 0;
	const region = at?.line ? { region: {
		startLine: at.line,
		...at.column ? { startColumn: at.column } : {}
	} } : {};
	const uri = encodedPath(view.redact(`${view.workspacePrefix}${at?.file ?? ""}`));
	return {
		ruleId: id,
		level: status === "FAIL" ? "error" : "warning",
		message: { text: risk === null ? id : plainText(risk, view.redact) },
		locations: [{ physicalLocation: {
			artifactLocation: {
				uri,
				uriBaseId: "SRCROOT"
			},
			...region
		} }]
	};
}
// src/report/budget.ts
var Budget = class {
	#limit;
	#used = 0;
	constructor(limit) {
		this.#limit = limit;
	}
	take(text) {
		const bytes = Buffer.byteLength(text) + 1;
		if (this.#used + bytes > this.#limit) return false;
		this.#used += bytes;
		return true;
	}
	fitting(texts) {
		const end = texts.findIndex((text) => !this.take(text));
		return end === -1 ? {
			kept: texts,
			left: 0
		} : {
			kept: texts.slice(0, end),
			left: texts.length - end
		};
	}
};
// src/report/markup.ts
const entities = {
	"&": "&#38;",
	"<": "&#60;",
	">": "&#62;",
	"\"": "&#34;",
	"'": "&#39;",
	"`": "&#96;"
};
function escapeHtml(text) {
	return text.replace(/[&<>"'`]/g, (character) => entities[character] ?? "");
}
function markup(text, view) {
	return text.parts.map((part) => pieceMarkup(part, view)).join("");
}
function codeMarkup(text, view) {
	return `<code>${escapeHtml(visible(text, view.redact))}</code>`;
}
function pieceMarkup(part, view) {
	if (typeof part === "string") return escapeHtml(view.redact(part));
	if (typeof part === "number") return String(part);
	if (part instanceof Prose) return markup(part, view);
	if (part instanceof Code) return codeMarkup(part.text, view);
	if (part instanceof Place) return anchor(codeMarkup(placeLabel(part), view), placeUrl(view, part.location), view);
	if (part instanceof Link) return anchor(escapeHtml(part.label), part.href, view);
	return codeMarkup(part, view);
}
function anchor(inner, href, view) {
	return href === null ? inner : `<a href="${escapeHtml(view.redact(href))}">${inner}</a>`;
}
// src/report/summary.ts
const kibibyte = 1024;
const shares = {
	risks: 350,
	next: 100,
	notes: 50,
	evidence: 200,
	elsewhere: 50,
	advice: 100,
	diagnostics: 50
};
const indicator = {
	...statusMark,
	none: "➖"
};
function summary(report, view) {
	const results = report.modes.flatMap((mode) => mode.results);
	const items = (which) => results.filter(which).map((result) => evidenceItem(result, view));
	const share = (section) => new Budget(shares[section] * kibibyte);
	return `${[
		`### ${statusMark[report.status]} ${report.status} · ${report.tool.name} ${report.mode}`,
		paragraph(`<b>${markup(verdict(report), view)}</b> ${markup(subject(report), view)}`),
		...usageSection(report, view),
		...modesSection(report, view),
		...listSection("Risks", report.modes.flatMap((mode) => riskItems(mode, view)), share("risks")),
		...nextSection(report, view, share("next")),
		...listSection("Notes", report.notes.map((note) => markup(note, view)), share("notes")),
		...folded("Evidence", items(applies), share("evidence")),
		...folded("Does not apply", items((result) => !applies(result)), share("elsewhere")),
		...folded("Advice", report.modes.flatMap((mode) => adviceItems(mode, view)), share("advice")),
		...folded("Diagnostics", report.diagnostics.map(({ label, value }) => `${escapeHtml(label)}: ${markup(value, view)}`), share("diagnostics"))
	].join("\n\n")}\n`;
}
function usageSection(report, view) {
	return report.errors.length === 0 ? [] : ["#### Inputs", list(report.errors.map((error) => `❌ ${markup(error.message, view)}`))];
}
function modesSection(report, view) {
	if (report.modes.length < 2) return [];
	return [`<table><tr><th>Status</th><th>Mode</th><th></th></tr>${report.modes.map((mode) => `<tr><td>${statusMark[mode.status]} ${mode.status}</td><td><code>${mode.mode}</code></td><td>${markup(modeVerdict(mode), view)}</td></tr>`).join("")}</table>`];
}
function riskItems(mode, view) {
	return risksOf(mode).map(({ result, text }) => `${mark(result)} <b>${explained(result, view)}</b><br>${markup(text, view)}`);
}
function evidenceItem(result, view) {
	return `${mark(result)} ${explained(result, view)}: ${markup(evidenceOf(result.outcome), view)}`;
}
function adviceItems(mode, view) {
	return mode.results.flatMap((result) => {
		const advice = adviceOf(result.outcome);
		return advice ? [`💡 ${explained(result, view)}: ${markup(advice, view)}`] : [];
	});
}
function nextSection(report, view, budget) {
	const { sentences, commands } = nextSteps(report.modes.flatMap(nextOf), view);
	if (sentences.length + commands.length === 0) return [];
	const pasted = budget.fitting(commands.map(escapeHtml)).kept;
	return [
		"#### Next commands",
		...sentences.length > 0 ? [bounded(sentences.map((text) => markup(text, view)), budget)] : [],
		...pasted.length > 0 ? [`<pre lang="shell"><code>${pasted.join("\n")}</code></pre>`] : []
	];
}
function listSection(title, items, budget) {
	return items.length === 0 ? [] : [`#### ${title}`, bounded(items, budget)];
}
function folded(title, items, budget) {
	if (items.length === 0) return [];
	return [`<details><summary>${title} (${items.length})</summary>${bounded(items, budget)}</details>`];
}
function bounded(items, budget) {
	const { kept, left } = budget.fitting(items.map((item) => `<li>${item}</li>`));
	const more = left > 0 ? `<li>${left} more, see the JSON report</li>` : "";
	return `<ul>${kept.join("")}${more}</ul>`;
}
function list(items) {
	return `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}
function paragraph(inner) {
	return `<p>${inner}</p>`;
}
function mark(result) {
	return indicator[result.status ?? "none"];
}
function explained(result, view) {
	return `<a href="${escapeHtml(checkUrl(view, result.id))}">${escapeHtml(result.title)}</a>`;
}
// src/request/destinations.ts
function destinations({ env, cwd, entry }, request) {
	const base = env.GITHUB_WORKSPACE || cwd;
	const asked = (path) => path === void 0 ? null : (0, import_path.resolve)(base, path);
	const temporary = entry === "action" && env.RUNNER_TEMP ? (0, import_path.join)(env.RUNNER_TEMP, reportName(env.GITHUB_ACTION)) : null;
	return {
		report: asked(request?.["report-file"]) ?? temporary,
		sarif: asked(request?.["sarif-file"])
	};
}
function reportName(step) {
	return `sentry-monitor-${(step ?? "report").replace(/[^A-Za-z0-9_-]/g, "_").slice(0, 100)}.json`;
}
// src/surroundings.ts
const slugPair = /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/;
const refName = /^[A-Za-z0-9_./-]{1,200}$/;
const homeRepository = "sentry-monitor/sentry-monitor";
function viewOf({ env }, checkout, workspacePrefix, redact) {
	return {
		redact,
		workspacePrefix,
		blobUrl: blobUrl(env, checkout),
		invocation: invocation(env),
		runId: /^\d{1,20}$/.test(env.GITHUB_RUN_ID ?? "") ? env.GITHUB_RUN_ID ?? null : null,
		docsUrl: docsUrl(env)
	};
}
function blobUrl(env, checkout) {
	const server = serverUrl(env);
	const repository = env.GITHUB_REPOSITORY ?? "";
	if (server === null || !slugPair.test(repository) || !checkout?.commit) return null;
	const prefix = checkout.prefix.split("/").filter((part) => part !== "").map(encodeURIComponent);
	return [
		server,
		repository,
		"blob",
		checkout.commit,
		...prefix
	].join("/");
}
function invocation(env) {
	const action = actionSource(env);
	return action ? [
		"npx",
		"--yes",
		`github:${action.repository}#${action.ref}`
	] : ["node", "dist/cli.js"];
}
function docsUrl(env) {
	const action = actionSource(env);
	return `https://github.com/${action?.repository ?? homeRepository}/blob/${action?.ref ?? `v${tool.version}`}/docs`;
}
function actionSource(env) {
	const repository = env.GITHUB_ACTION_REPOSITORY ?? "";
	const ref = env.GITHUB_ACTION_REF ?? "";
	return slugPair.test(repository) && refName.test(ref) ? {
		repository,
		ref
	} : null;
}
function serverUrl(env) {
	const url = env.GITHUB_SERVER_URL ?? "";
	return /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?$/.test(url) ? url : null;
}
// src/publish.ts
async function publish(judged, { raw, prepared }, { sinks }) {
	const view = viewOf(raw, judged.checkout, prepared?.root.workspacePrefix ?? "", redactor(secretsIn(raw)));
	const files = destinations(raw, prepared?.request);
	const report = writeFiles(judged, files, view, sinks);
	for (const line of logLines(report, view)) sinks.log(line);
	for (const annotation of annotations(report, view)) sinks.annotate(annotation);
	const values = outputs(report, view, files.report);
	for (const name of outputNames) sinks.output(name, values[name]);
	const delivered = sinks.json(reportDocument(report, view)) === "written";
	await sinks.summary(summary(report, view));
	return delivered ? exitCodeOf(report.conclusion) : exitCodeOf("broken");
}
function writeFiles(judged, files, view, sinks) {
	const report = files.sarif === null || sinks.file(files.sarif, sarif(judged, view)) === "written" ? judged : withLostFile(judged, "sarif-file");
	if (files.report === null) return report;
	if (sinks.file(files.report, reportDocument(report, view)) === "written") return report;
	return withLostFile(report, "report-file");
}
function withLostFile(report, input) {
	const note = prose`${code(input)} could not be written: its folder has to exist and be writable, and the file must not be a link.`;
	return {
		...report,
		status: "FAIL",
		conclusion: "broken",
		notes: [...report.notes, note]
	};
}
// src/sources/sentry/tls-checking.ts
function tlsCheckingIsOff(address, env) {
	return env.NODE_TLS_REJECT_UNAUTHORIZED === "0" && !isLoopback(new URL(address).hostname);
}
// src/request/origin.ts
const saas = "https://sentry.io";
function resolveOrigin({ given, claim, allowInsecure, env }) {
	const claimed = claim?.url ? baseAddress(claim.url) : null;
	if (claim?.url && claimed === null) return { kind: "unusable-claim" };
	if (given && claimed !== null && !isSameOrigin(given.address, claimed)) return {
		kind: "contradiction",
		given: given.address,
		claimed: untrusted(new URL(claimed).host)
	};
	if (!given && claimed !== null && !isProtected(claimed) && !allowInsecure) return { kind: "insecure-claim" };
	const address = canonical(given?.address ?? claimed ?? saas);
	if (tlsCheckingIsOff(address, env)) return {
		kind: "tls-unchecked",
		address
	};
	return {
		kind: "pinned",
		address,
		source: given?.source ?? (claimed === null ? "default" : "token")
	};
}
function isSameOrigin(one, other) {
	return new URL(one).origin === new URL(other).origin || isSaas(one) && isSaas(other);
}
function isSaas(address) {
	return /^https:\/\/(?:[a-z0-9-]+\.)?sentry\.io$/.test(new URL(address).origin);
}
function canonical(address) {
	return isSaas(address) ? saas : address;
}
// src/request/credentials.ts
async function credentialsOf(request, env, payload) {
	const token = request["auth-token"] ?? {
		kind: "absent",
		because: await absence(env, payload)
	};
	const given = request["sentry-url"];
	return {
		token,
		tokenTrimmed: request.trimmed.includes("auth-token"),
		origin: resolveOrigin({
			given: given === void 0 ? null : {
				address: given,
				source: request.origins.get("sentry-url") ?? "input"
			},
			claim: token.kind === "token" ? token.claim : null,
			allowInsecure: request["allow-insecure-url"],
			env
		}),
		dsn: request.dsn ?? null,
		dsnTrimmed: request.trimmed.includes("dsn")
	};
}
async function absence(env, payload) {
	if (env.GITHUB_ACTOR === "dependabot[bot]") return "dependabot";
	const event = env.GITHUB_EVENT_NAME ?? "";
	return event.startsWith("pull_request") && event !== "pull_request_target" && isForkPullRequest(await payload.read()) ? "fork-pull-request" : "not-given";
}
// src/request/policy.ts
function policyOf(request, plan, { token }) {
	const withheld = token.kind === "absent" && token.because !== "not-given";
	return {
		strictNetwork: request["strict-network"],
		requireHostNetwork: request["require-host-network"],
		withoutCredentials: withheld ? "PARTIAL" : plan.withoutCredentials,
		withoutTarget: plan.withoutTarget
	};
}
// src/stop.ts
const graceMs = 1e3;
function untilStopped(work, { deadline, cancelled }, clock, unfinished) {
	if (cancelled.aborted) return Promise.resolve(unfinished("cancelled"));
	if (deadline.aborted) return Promise.resolve(unfinished("deadline"));
	return new Promise((resolve, reject) => {
		const give = async (cause) => {
			await clock.sleep(graceMs, new AbortController().signal);
			resolve(unfinished(cause));
		};
		cancelled.addEventListener("abort", () => give("cancelled"), { once: true });
		deadline.addEventListener("abort", () => give("deadline"), { once: true });
		work().then(resolve, reject);
	});
}
// src/run.ts
async function run(ports, raw) {
	for (const secret of secretsIn(raw)) ports.sinks.mask(secret);
	const prepared = await prepare(ports, raw);
	if ("errors" in prepared) return publish(usageReport({
		...prepared,
		...stamp(ports),
		diagnostics: await diagnostics(raw, ports.payload)
	}), { raw }, ports);
	return publish(await examine(prepared, ports, raw), {
		raw,
		prepared
	}, ports);
}
async function examine({ request, plan, root }, ports, raw) {
	const { clock, cancelled } = ports;
	const credentials = await credentialsOf(request, raw.env, ports.payload);
	const policy = policyOf(request, plan.policy, credentials);
	const deadlineMs = clock.elapsedMs() + budgetMs(request);
	const stops = {
		deadline: clock.timer(budgetMs(request)),
		cancelled
	};
	const sources = openSources(ports, {
		request,
		credentials,
		folder: root.folder,
		env: raw.env,
		stops,
		deadlineMs
	});
	const modes = await Promise.all(plan.modes.map((load) => load(sources)));
	const reports = [];
	for (const mode of modes) {
		const unfinished = (cause) => mode.unseen(cause, policy, cause === "deadline" && !sources.sentry.counts().heard);
		reports.push(await untilStopped(() => mode.examine(sources, policy), stops, clock, unfinished));
	}
	return assemble({
		...stamp(ports),
		mode: request.mode,
		modes: modes.length > 1 ? [...reports, planEntry(request.mode, reports)] : reports,
		target: targetOf(request),
		errors: [],
		notes: notesOn(request, modes),
		requests: sources.sentry.counts(),
		diagnostics: await diagnostics(raw, ports.payload, request),
		failOn: request["fail-on"],
		cancelled: cancelled.aborted
	});
}
function notesOn(request, modes) {
	return request["send-test-event"] && !modes.some((mode) => mode.sendsTestEvent) ? [prose`${code("send-test-event")} means nothing to this mode; no event was sent.`] : [];
}
function stamp({ clock }) {
	return {
		tool,
		generatedAt: clock.now(),
		durationMs: clock.elapsedMs()
	};
}
function budgetMs(request) {
	const readBack = request["send-test-event"] ? 60 : 0;
	return (request["timeout-seconds"] + 60 * request["wait-minutes"] + readBack) * 1e3;
}
function targetOf(request) {
	const text = (value) => value === void 0 ? null : untrusted(value);
	return {
		url: request["sentry-url"] ?? null,
		org: request.org ?? null,
		project: request.project ?? null,
		environment: text(request.environment),
		release: text(request.release)
	};
}
export { terminalSinks as $, array as A, place as B, worst as C, passed as D, inconclusive as E, transform as F, isInputName as G, sentences as H, _regex as I, checkoutAround as J, thisMachine as K, code as L, object as M, pipe as N, skipped as O, string as P, print as Q, link as R, seen as S, failed as T, entryOf as U, prose as V, inputNames as W, workingDirectory as X, exitWith as Y, isTerminal as Z, id as _, isMadeUp as a, untrusted as at, projectRead as b, listFiles as c, dependencyFolders as d, writeDocument as et, modeNames as f, organization as g, projects as h, serializeEnvelope as i, reveal as it, boolean as j, tool as k, searchWithGit as l, project as m, isLoopback as n, isSameSecret as nt, isPlaceholder as o, require_path as ot, once as p, asRepoPath as q, createEventEnvelope as r, rawText as rt, isReference as s, require_fs as st, run as t, Secret as tt, mentionsSentry as u, lenient$1 as v, attention as w, sentryPath as x, words$2 as y, phrase as z };
