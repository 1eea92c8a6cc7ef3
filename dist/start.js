import { n as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
// \0builtin/crypto
var require_crypto = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:crypto");
}));
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
// src/adapters/checkout.ts
var import_path = __toESM(require_path(), 1);
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
// src/adapters/led-out.ts
function isLedOut(path, workspace) {
	const top = workTreeTop(workspace);
	const realTop = realOf(top);
	return (isInside(top, path) || isInside(realTop, path)) && !isInside(realTop, realOf((0, import_path.dirname)(path)));
}
// src/adapters/new-file.ts
function writeNewFile(path, text) {
	const file = (0, import_fs.openSync)(path, "wx", 384);
	try {
		(0, import_fs.writeFileSync)(file, text);
		(0, import_fs.fsyncSync)(file);
	} finally {
		(0, import_fs.closeSync)(file);
	}
}
function discard(path) {
	try {
		(0, import_fs.rmSync)(path, { force: true });
	} catch {}
}
// src/adapters/document-file.ts
function writeDocument(path, content, workspace = (0, import_path.resolve)(process.env.GITHUB_WORKSPACE || ".")) {
	if (isOtherThanFile(path) || isLedOut(path, workspace)) return "refused";
	const temporary = `${path}.${process.pid}.tmp`;
	try {
		writeNewFile(temporary, content);
		(0, import_fs.renameSync)(temporary, path);
		return "written";
	} catch {
		discard(temporary);
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
		output: () => "written",
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
	try {
		if (!isFile(process.env.GITHUB_EVENT_PATH ?? "")) return null;
		const { context } = await import("./github.js");
		return context.payload;
	} catch {
		return null;
	}
} };
const repositoryHost = { async isPublic(repository, token, timeoutMs) {
	const [owner = "", repo = ""] = repository.split("/");
	try {
		const { getOctokit } = await import("./github.js");
		const silent = () => void 0;
		const octokit = getOctokit(reveal(token), { log: {
			debug: silent,
			info: silent,
			warn: silent,
			error: silent
		} });
		const { data } = await octokit.rest.repos.get({
			owner,
			repo,
			request: {
				signal: AbortSignal.timeout(timeoutMs),
				redirect: "error",
				fetch: capped(octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch)
			}
		});
		return typeof data.private === "boolean" ? !data.private : null;
	} catch {
		return null;
	}
} };
const mostBytes = 1048576;
function capped(send) {
	return async (url, options) => {
		const { body, status, headers } = await send(url, options);
		const pieces = [];
		let length = 0;
		for await (const piece of body ?? []) {
			length += piece.length;
			if (length > mostBytes) throw new Error("too large");
			pieces.push(piece);
		}
		return new Response(Buffer.concat(pieces), {
			status,
			headers
		});
	};
}
function isFile(path) {
	return (0, import_fs.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
// src/core/location.ts
function asRepoPath(path) {
	return path;
}
// src/adapters/folder-walk.ts
const maxDepth = 64;
function walkFolder(root, maxFiles, skip) {
	const found = {
		files: [],
		links: [],
		special: [],
		nameless: [],
		closed: []
	};
	let folders = [""];
	for (let depth = 0; folders !== null && folders.length > 0; depth++) folders = depth > maxDepth ? null : lookInto(root, folders, {
		found,
		maxFiles,
		skip
	});
	const first = (paths) => paths.slice(0, maxFiles).sort().map(asRepoPath);
	return {
		files: first(found.files),
		links: first(found.links),
		special: first(found.special),
		hidden: first([...found.nameless, ...found.closed]),
		complete: folders !== null && found.closed.length === 0
	};
}
function lookInto(root, folders, { found, maxFiles, skip }) {
	const below = [];
	for (const folder of folders) {
		const entries = entriesOf((0, import_path.join)(root, folder));
		if (entries === null) found.closed.push(folder === "" ? "." : folder);
		else sort(root, folder, entries, {
			...found,
			below
		}, skip);
		if (countOf(found) + below.length > maxFiles) return null;
	}
	return below;
}
function countOf(found) {
	return Object.values(found).reduce((sum, paths) => sum + paths.length, 0);
}
function entriesOf(folder) {
	try {
		return (0, import_fs.readdirSync)(folder, { withFileTypes: true });
	} catch {
		return null;
	}
}
function sort(root, folder, entries, into, skip) {
	const siblings = new Set(entries.map((entry) => entry.name));
	for (const entry of entries) {
		if (entry.name === ".git" || entry.isDirectory() && skip(entry.name, siblings)) continue;
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		into[kindOf$2(root, path, entry)].push(path);
	}
}
function kindOf$2(root, path, entry) {
	if (entry.isDirectory()) return "below";
	if (isNameless(root, path)) return "nameless";
	if (entry.isFile()) return "files";
	return entry.isSymbolicLink() ? "links" : "special";
}
function isNameless(root, path) {
	try {
		return path.includes("�") && (0, import_fs.lstatSync)((0, import_path.join)(root, path), { throwIfNoEntry: false }) === void 0;
	} catch {
		return true;
	}
}
// src/adapters/built-output.ts
function builtOutputOf(env) {
	const base = env.GITHUB_WORKSPACE || workingDirectory();
	const folders = new Map();
	const isLinked = (folder) => {
		const known = folders.get(folder) ?? import_fs.realpathSync.native(folder) !== folder;
		folders.set(folder, known);
		return known;
	};
	const withFile = fileUser(isLinked);
	return {
		list: (path, mostFiles) => listed$1(path, (0, import_path.resolve)(base, path), mostFiles),
		read: (file, mostBytes) => withFile(file, (descriptor, size) => whole(descriptor, size, mostBytes)),
		head: (file, bytes) => withFile(file, (descriptor) => ({
			kind: "bytes",
			bytes: filled(descriptor, bytes)
		}))
	};
}
function listed$1(given, path, mostFiles) {
	const named = (below) => (0, import_path.join)(given, below).split(import_path.sep).join("/");
	try {
		const real = import_fs.realpathSync.native(path);
		const status = (0, import_fs.statSync)(real);
		if (status.isFile()) return {
			kind: "found",
			files: [{
				name: named(""),
				path: real
			}],
			complete: true
		};
		if (!status.isDirectory()) return { kind: "absent" };
		const { files, complete } = walkFolder(real, mostFiles, (name) => name === "node_modules");
		return {
			kind: "found",
			files: files.map((file) => ({
				name: named(file),
				path: (0, import_path.join)(real, file)
			})),
			complete
		};
	} catch {
		return { kind: "absent" };
	}
}
function fileUser(isLinked) {
	return ({ path }, use) => {
		let descriptor;
		try {
			if (!(0, import_fs.lstatSync)(path).isFile() || isLinked((0, import_path.dirname)(path))) return { kind: "unreadable" };
			descriptor = (0, import_fs.openSync)(path, import_fs.constants.O_RDONLY | (import_fs.constants.O_NOFOLLOW ?? 0) | (import_fs.constants.O_NONBLOCK ?? 0));
			const status = (0, import_fs.fstatSync)(descriptor);
			return status.isFile() ? use(descriptor, status.size) : { kind: "unreadable" };
		} catch {
			return { kind: "unreadable" };
		} finally {
			if (descriptor !== void 0) (0, import_fs.closeSync)(descriptor);
		}
	};
}
function whole(descriptor, size, mostBytes) {
	if (size > mostBytes) return { kind: "too-large" };
	const bytes = filled(descriptor, size + 1);
	return bytes.length > size ? { kind: "too-large" } : {
		kind: "bytes",
		bytes
	};
}
function filled(descriptor, most) {
	const buffer = Buffer.allocUnsafe(most);
	let length = 0;
	while (length < most) {
		const count = (0, import_fs.readSync)(descriptor, buffer, length, most - length, null);
		if (count === 0) break;
		length += count;
	}
	return buffer.subarray(0, length);
}
// src/adapters/checkpoint-limits.ts
const mostCheckpointBytes = 524288;
const cacheTimeoutMs = 15e3;
// src/adapters/actions-cache.ts
function actionsCache(env, dist, { identity, run, attempt }, timeoutMs = cacheTimeoutMs) {
	const prefix = `sentry-monitor-v1-${systemOf(env)}-${identity}-`;
	const mode = (env.ACTIONS_CACHE_MODE ?? "").trim().toLowerCase();
	const isOffered = run !== null && Boolean(env.ACTIONS_RUNTIME_TOKEN && (env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL));
	const entry = {
		key: `${prefix}${run}-${attempt}`,
		prefix,
		timeoutMs
	};
	return {
		async restore() {
			if (!isOffered) return { kind: "unavailable" };
			if (mode === "none" || mode === "write-only") return { kind: "denied" };
			const { restoreEntry } = await import("./cache-entry.js");
			return restoreEntry(env, dist, entry);
		},
		async save(text) {
			if (!isOffered) return { kind: "unavailable" };
			if (mode === "none" || mode === "read") return { kind: "read-only" };
			const { saveEntry } = await import("./cache-entry.js");
			return saveEntry(env, dist, entry, text);
		}
	};
}
function systemOf(env) {
	const name = (env.RUNNER_OS ?? "").toLowerCase();
	return /^[a-z]{1,20}$/.test(name) ? name : process.platform;
}
// \0builtin/timers/promises
var require_promises = __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("node:timers/promises");
}));
// src/adapters/regular-file.ts
var import_crypto = __toESM(require_crypto(), 1);
var import_promises = require_promises();
function readWholeFile(path, maxBytes) {
	let file;
	try {
		const before = (0, import_fs.lstatSync)(path, { throwIfNoEntry: false });
		if (before === void 0) return { kind: "absent" };
		if (before.isSymbolicLink()) return { kind: "link" };
		if (!before.isFile()) return { kind: "not-a-file" };
		file = (0, import_fs.openSync)(path, import_fs.constants.O_RDONLY | (import_fs.constants.O_NOFOLLOW ?? 0) | (import_fs.constants.O_NONBLOCK ?? 0));
		if (!(0, import_fs.fstatSync)(file).isFile()) return { kind: "not-a-file" };
		const bytes = bytesOf(file, maxBytes);
		return bytes === null ? { kind: "too-large" } : {
			kind: "text",
			text: bytes.toString("utf8")
		};
	} catch (error) {
		return { kind: kindOf$1(error) };
	} finally {
		if (file !== void 0) (0, import_fs.closeSync)(file);
	}
}
function bytesOf(file, maxBytes) {
	const buffer = Buffer.allocUnsafe(maxBytes + 1);
	let length = 0;
	for (let count = 1; count > 0 && length <= maxBytes; length += count) count = (0, import_fs.readSync)(file, buffer, length, buffer.length - length, null);
	return length > maxBytes ? null : buffer.subarray(0, length);
}
function kindOf$1(error) {
	const { code } = error;
	if (code === "ENOENT" || code === "ENOTDIR") return "absent";
	return code === "ELOOP" || code === "EMLINK" ? "link" : "no-permission";
}
// src/adapters/state-file.ts
const head = /^\{"schema":\d/;
const headBytes = 16;
function stateFile(path, workspace) {
	return {
		async restore() {
			const fault = faultAt(path, workspace);
			if (fault !== null) return {
				kind: "failed",
				because: fault
			};
			const read = readWholeFile(path, mostCheckpointBytes);
			switch (read.kind) {
				case "text": return {
					kind: "restored",
					text: read.text
				};
				case "absent": return { kind: "none" };
				case "too-large": return {
					kind: "unusable",
					because: "too-large"
				};
				default: return {
					kind: "failed",
					because: read.kind
				};
			}
		},
		async save(text) {
			const fault = faultAt(path, workspace);
			if (fault !== null) return {
				kind: "failed",
				because: fault
			};
			const temporary = (0, import_path.join)((0, import_path.dirname)(path), `.sentry-monitor-${(0, import_crypto.randomUUID)()}.tmp`);
			try {
				writeNewFile(temporary, text);
				await rename(temporary, path);
				keepEntry((0, import_path.dirname)(path));
				return { kind: "saved" };
			} catch (error) {
				discard(temporary);
				return {
					kind: "failed",
					because: faultOf(error)
				};
			}
		}
	};
}
function faultAt(path, workspace) {
	if (!isFolder((0, import_path.dirname)(path))) return "no-folder";
	if (isLedOut(path, workspace)) return "link";
	return otherThanFile(path) ?? otherThanCheckpoint(path);
}
function isFolder(path) {
	try {
		return (0, import_fs.statSync)(path).isDirectory();
	} catch {
		return false;
	}
}
function otherThanFile(path) {
	try {
		const status = (0, import_fs.lstatSync)(path);
		if (status.isSymbolicLink()) return "link";
		return status.isFile() ? null : "not-a-file";
	} catch {
		return null;
	}
}
function otherThanCheckpoint(path) {
	let file;
	try {
		file = (0, import_fs.openSync)(path, import_fs.constants.O_RDONLY | (import_fs.constants.O_NOFOLLOW ?? 0) | (import_fs.constants.O_NONBLOCK ?? 0));
		const bytes = Buffer.alloc(headBytes);
		const length = (0, import_fs.readSync)(file, bytes, 0, headBytes, 0);
		return length === 0 || head.test(bytes.toString("latin1", 0, length)) ? null : "not-a-checkpoint";
	} catch (error) {
		return error.code === "ENOENT" ? null : "no-permission";
	} finally {
		if (file !== void 0) (0, import_fs.closeSync)(file);
	}
}
async function rename(from, to) {
	for (let attempt = 1;; attempt += 1) try {
		return (0, import_fs.renameSync)(from, to);
	} catch (error) {
		const { code } = error;
		if (process.platform !== "win32" || ![
			"EPERM",
			"EBUSY",
			"EACCES"
		].includes(code ?? "")) throw error;
		if (attempt === 5) throw error;
		await (0, import_promises.setTimeout)(50);
	}
}
function keepEntry(folder) {
	try {
		const handle = (0, import_fs.openSync)(folder, "r");
		try {
			(0, import_fs.fsyncSync)(handle);
		} finally {
			(0, import_fs.closeSync)(handle);
		}
	} catch {}
}
function faultOf(error) {
	const { code } = error;
	return code === "ENOSPC" || code === "EDQUOT" ? "no-space" : "no-permission";
}
// src/adapters/checkpoints.ts
function checkpointsOf(env, dist) {
	return {
		cache: (name) => actionsCache(env, dist, name),
		file: (path) => stateFile(path, (0, import_path.resolve)(env.GITHUB_WORKSPACE || "."))
	};
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
			const place = locate(root, path, parents);
			return "kind" in place ? place : readRegularFile(place.path, maxBytes);
		},
		walk: (maxFiles, skip) => walkFolder(root, maxFiles, skip)
	};
}
const absent = { kind: "absent" };
function locate(root, path, parents) {
	const segments = path.split("/");
	if ((0, import_path.isAbsolute)(path) || path.includes("\0") || !segments.every(isPlainSegment)) return absent;
	const folder = segments.slice(0, -1).join("/");
	const parent = parents.get(folder) ?? folderInside(root, (0, import_path.join)(root, folder));
	parents.set(folder, parent);
	return "kind" in parent ? parent : { path: (0, import_path.join)(parent.path, segments.at(-1) ?? "") };
}
function isPlainSegment(segment) {
	if (segment === "" || segment === "." || segment === "..") return false;
	return import_path.sep === "/" || !/[\\:]/.test(segment);
}
function folderInside(root, folder) {
	try {
		const real = import_fs.realpathSync.native(folder);
		return real === root || real.startsWith(root.endsWith(import_path.sep) ? root : root + import_path.sep) ? { path: real } : absent;
	} catch (error) {
		return kindOfFailure(error) === "unreadable" ? { kind: "unreadable" } : absent;
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
	const wide = utf16In(bytes);
	if (wide === null && bytes.subarray(0, sniffedBytes).includes(0)) return { kind: "binary" };
	const text = wide ?? bytes.toString("utf8");
	if (wide?.slice(0, sniffedBytes).includes("\0")) return { kind: "binary" };
	return {
		kind: "text",
		text: text.startsWith("﻿") ? text.slice(1) : text
	};
}
function utf16In(bytes) {
	const whole = bytes.subarray(0, bytes.length - bytes.length % 2);
	const mark = whole.length === 0 ? 0 : whole.readUInt16BE(0);
	if (mark === 65279) return Buffer.from(whole).swap16().toString("utf16le");
	return mark === 65534 ? whole.toString("utf16le") : null;
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
		builtOutput: builtOutputOf(env),
		exec: gitProcess(env),
		sentryCli: sentryCliOf(env, folder),
		checkpoints: checkpointsOf(env, folder),
		payload: triggerPayload,
		repositoryHost,
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
const number$1 = /^-?\d+(?:\.\d+)?$/;
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
const $ZodCheckLessThan = $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
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
	inst._zod.pattern = number$1;
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
const $ZodNever = $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
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
const $ZodIntersection = $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject(a) && isPlainObject(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = new Map();
	let unrecIssue;
	const keyIssues = new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
const $ZodTuple = $constructor("$ZodTuple", (inst, def) => {
	$ZodType.init(inst, def);
	const items = def.items;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				input,
				inst,
				expected: "tuple",
				code: "invalid_type"
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
		const proms = [];
		const optinStart = getTupleOptStart(items, "optin");
		const optoutStart = getTupleOptStart(items, "optout");
		if (!def.rest) {
			if (input.length < optinStart) {
				payload.issues.push({
					code: "too_small",
					minimum: optinStart,
					inclusive: true,
					input,
					inst,
					origin: "array"
				});
				return payload;
			}
			if (input.length > items.length) payload.issues.push({
				code: "too_big",
				maximum: items.length,
				inclusive: true,
				input,
				inst,
				origin: "array"
			});
		}
		const itemResults = new Array(items.length);
		const abortEarly = def.rest ? ctx?.abortEarly : void 0;
		let itemAborted = false;
		for (let i = 0; i < items.length; i++) {
			const r = items[i]._zod.run({
				value: input[i],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((rr) => {
				itemResults[i] = rr;
			}));
			else {
				itemResults[i] = r;
				if (abortEarly && !itemAborted && r.issues.length) itemAborted = aborted(r);
			}
		}
		if (def.rest && !itemAborted) {
			let i = items.length - 1;
			const rest = input.slice(items.length);
			let seen = payload.issues.length;
			for (const el of rest) {
				if (abortEarly && payload.issues.length !== seen) {
					if (aborted(payload, seen)) break;
					seen = payload.issues.length;
				}
				i++;
				const result = def.rest._zod.run({
					value: el,
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((r) => handleTupleResult(r, payload, i)));
				else handleTupleResult(result, payload, i);
			}
		}
		if (proms.length) return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
		return handleTupleResults(itemResults, payload, items, input, optoutStart);
	};
});
function getTupleOptStart(items, key) {
	for (let i = items.length - 1; i >= 0; i--) if (!(key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional")) return i + 1;
	return 0;
}
function handleTupleResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
	for (let i = 0; i < items.length; i++) {
		const r = itemResults[i];
		const isPresent = i < input.length;
		if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
			final.value.length = i;
			break;
		}
		if (r.issues.length) {
			if (!isPresent && i >= optoutStart) {
				final.value.length = i;
				break;
			}
			final.issues.push(...prefixIssues(i, r.issues));
		}
		final.value[i] = r.value;
	}
	for (let i = final.value.length - 1; i >= input.length; i--) if (items[i]._zod.optout === "optional" && final.value[i] === void 0) final.value.length = i;
	else break;
	return final;
}
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
const $ZodLiteral = $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
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
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
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
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
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
function _custom(Class, fn, _params) {
	const norm = normalizeParams(_params);
	norm.abort ?? (norm.abort = true);
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...norm
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
function number(params) {
	return _number(ZodMiniNumber, params);
}
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
const ZodMiniNever = $constructor("ZodMiniNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodMiniType.init(inst, def);
});
function never(params) {
	return _never(ZodMiniNever, params);
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
function strictObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
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
const ZodMiniIntersection = $constructor("ZodMiniIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodMiniType.init(inst, def);
});
function intersection(left, right) {
	return new ZodMiniIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodMiniTuple = $constructor("ZodMiniTuple", (inst, def) => {
	$ZodTuple.init(inst, def);
	ZodMiniType.init(inst, def);
});
function tuple(items, _paramsOrRest, _params) {
	const hasRest = _paramsOrRest instanceof $ZodType;
	return new ZodMiniTuple({
		type: "tuple",
		items,
		rest: hasRest ? _paramsOrRest : null,
		...normalizeParams(hasRest ? _params : _paramsOrRest)
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
const ZodMiniLiteral = $constructor("ZodMiniLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodMiniType.init(inst, def);
});
function literal(value, params) {
	return new ZodMiniLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
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
function custom(fn, _params) {
	return _custom(ZodMiniCustom, fn ?? (() => true), _params);
}
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
const repositoryPayload = looseObject({ repository: looseObject({ private: boolean() }) });
function isPublicRepository(payload) {
	const parsed = repositoryPayload.safeParse(payload);
	return parsed.success ? !parsed.data.repository.private : null;
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
function planEntry(mode, modes, secondLook) {
	const ran = modes.map((one) => prose`${code(one.mode)} ${phrase(one.status)}`);
	return {
		...secondLook,
		mode,
		status: worst([...modes, ...secondLook ? [secondLook] : []].map((one) => one.status)),
		results: [{
			id: "plan/modes-ran",
			title: "Modes ran",
			need: "required",
			status: "PASS",
			outcome: passed(prose`${ran}.`)
		}, ...secondLook?.results ?? []]
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
// src/request/asked.ts
function askedIn(request) {
	return {
		release: request.release ?? null,
		dist: request.dist ?? null,
		environment: request.environment ?? null,
		baselineRelease: request["baseline-release"] ?? null,
		phase: request.phase,
		artifacts: request.artifacts,
		waitMinutes: request["wait-minutes"],
		limits: {
			maxUnresolved: request["max-unresolved"],
			maxNewIssues: request["max-new-issues"],
			minCrashFree: request["min-crash-free"] ?? null,
			maxCrashFreeDrop: request["max-crash-free-drop"],
			minSample: request["min-sample"]
		}
	};
}
// src/request/redact-titles.ts
const timeoutMs = 5e3;
const slugPair$1 = /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/;
async function redactsTitles(request, env, { payload, repositoryHost }) {
	const { "redact-titles": choice, "github-token": token } = request;
	if (choice !== "auto") return choice === "always";
	if (env.GITHUB_ACTIONS !== "true") return false;
	const told = isPublicRepository(await payload.read());
	if (told !== null) return told;
	const repository = env.GITHUB_REPOSITORY ?? "";
	if (token === void 0 || !slugPair$1.test(repository)) return true;
	return await repositoryHost.isPublic(repository, token, timeoutMs) ?? true;
}
// src/core/target.ts
function isId(name) {
	return /^\d+$/.test(name);
}
function targetOf$2({ org, project }) {
	return org.kind === "known" && project.kind === "known" ? {
		org: org.name,
		project: project.name
	} : null;
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
function last(most) {
	return pipe(array(unknown()), transform((all) => all.slice(-most)));
}
const largestAmount = 0xe8d4a51000;
const words$2 = pipe(string(), transform((text) => untrusted(text)));
const moment = pipe(string().check(_regex(/^\d{4}-\d{2}-\d{2}T[\d:.]{5,18}(?:Z|[+-]\d{2}:?\d{2})$/)), transform((text) => new Date(text))).check(refine((date) => !Number.isNaN(date.getTime())));
// src/sources/sentry/organizations.ts
const organizationShape = pipe(object({
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
	row: organizationShape,
	identity: (organization) => organization.id,
	scopes: organizationRead
};
function organization(org) {
	return {
		path: sentryPath`organizations/${org}/`,
		query: { detailed: 0 },
		schema: organizationShape,
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
	hasMinifiedStackTrace: lenient$1(boolean()),
	organization: lenient$1(organizationShape)
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
function projectInOrganization(org, name) {
	const key = isId(name) ? "id" : "slug";
	return {
		...projects(org),
		query: {
			per_page: 100,
			query: `${key}:${name}`
		},
		mostPages: 1
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
	const excess = excessIn(body);
	if (excess) return { kind: excess };
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
const comma = 44;
const opening = new Set([91, 123]);
const closing = new Set([93, 125]);
function excessIn(body) {
	let depth = 0;
	let values = 0;
	for (let at = 0; at < body.length; at += 1) {
		const byte = body[at] ?? 0;
		if (byte === quote) at = endOfString(body, at);
		else if (byte === comma) values += 1;
		else if (opening.has(byte)) {
			depth += 1;
			values += 1;
		} else if (closing.has(byte)) depth -= 1;
		if (depth > 64) return "too-deep";
		if (values > 2e5) return "too-large";
	}
	return null;
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
		counter: startCounting(),
		serverAheadMs: null
	};
	return {
		counter: run.counter,
		send: (path, query, counted) => withRetries(run, {
			path,
			query,
			counted
		}),
		serverNow: () => run.serverAheadMs === null ? null : new Date(run.serverAheadMs + access.clock.elapsedMs())
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
		const reading = readReply(reply, new URL(`${run.access.address}${message.path}`), run.access.clock.now());
		if (reading.kind === "answer") noteTime(run, reply);
		return reading;
	});
}
function noteTime(run, { headers }) {
	const sent = httpDate(headers.date);
	if (sent !== null) run.serverAheadMs = sent - run.access.clock.elapsedMs();
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
function isWhole({ cut, dropped }) {
	return cut === null && dropped === 0;
}
async function readPages(question, page) {
	const gathered = gather(question);
	const cursors = new Set();
	const { mostPages = 10 } = question;
	let cursor = null;
	for (;;) {
		const rows = await page(cursor);
		if (rows.kind === "unseen") return cursor === null ? rows : seen(gathered.listing(rows));
		const isNew = gathered.add(rows);
		cursor = nextCursor(rows.headers.link);
		if (cursor === null) return seen(gathered.listing(gathered.hasMoved() ? unseen("truncated") : null));
		cursors.add(cursor);
		if (!isNew || cursors.size < gathered.pages() || gathered.pages() >= mostPages || gathered.exceeds(question.readWholeUpTo)) return seen(gathered.listing(unseen("truncated")));
	}
}
function pageOf(reply, question) {
	if (reply.kind === "unseen") return reply;
	const rows = readRows(reply.value, question);
	return rows.kind === "unseen" ? rows : {
		...rows,
		headers: reply.headers
	};
}
function gather({ identity, isSteady = false }) {
	const rows = [];
	const known = new Set();
	let first;
	let pages = 0;
	let dropped = 0;
	let repeated = 0;
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
			repeated += page.rows.length - fresh.length;
			dropped += page.dropped;
			return fresh.length > 0;
		},
		hasMoved: () => pages > 1 && (repeated > 0 || !isSteady && (hitsOf(first) ?? 0) > rows.length + dropped),
		exceeds: (most) => most !== void 0 && (hitsOf(first) ?? most + 1) > most,
		listing: (cut) => ({
			rows,
			dropped,
			hits: hitsOf(first),
			mostHits: wholeNumber$1(first?.headers["x-max-hits"]),
			cut
		})
	};
}
function hitsOf(page) {
	return wholeNumber$1(page?.headers["x-hits"]);
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
	auth: nullable(object({ scopes: array(unknown()) })),
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
		}),
		serverNow: () => null
	};
	return client;
}
function look(exchange, count) {
	const remembered = memo();
	const client = {
		ask: (question) => remembered(question, question.schema, () => ask(question)),
		list: (question) => readPages(question, (cursor) => page(question, cursor)),
		again: () => look(exchange, () => exchange.counter.beyondWaves()),
		counts: () => ({ ...exchange.counter.counts }),
		serverNow: () => exchange.serverNow()
	};
	async function ask(question) {
		const answer = await send(question, count());
		if (answer.kind === "unseen") return answer;
		const parsed = question.schema.safeParse(answer.value);
		return parsed.success ? seen(parsed.data) : unseen("unexpected-shape", {
			kind: "shape",
			fault: "other-shape"
		});
	}
	function page(question, cursor) {
		const isFirst = cursor === null;
		const asked = isFirst ? question : {
			...question,
			query: {
				...question.query,
				cursor
			}
		};
		return remembered(asked, question.row, async () => pageOf(await send(asked, isFirst ? count() : exchange.counter.beyondWaves()), question));
	}
	async function send(question, counted) {
		if (question.path === null) return unseen("not-found", { kind: "unaddressable" });
		const reading = await exchange.send(question.path, searchParams(question.query), counted);
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
// src/sources/sentry/clock-difference.ts
const sameWithinMs = 3e5;
function clockAheadMs(sentry, now) {
	const theirs = sentry.serverNow();
	const ahead = theirs === null ? 0 : now.getTime() - theirs.getTime();
	return Math.abs(ahead) >= sameWithinMs ? ahead : null;
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
function openSources(ports, { request, credentials, folder, env, stops, deadlineMs, tell }) {
	const { clock, exec, random } = ports;
	const stop = AbortSignal.any([stops.deadline, stops.cancelled]);
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
		artifacts: once(async () => {
			if (request.artifacts.length === 0) return null;
			const { readArtifacts } = await import("./artifacts.js");
			const endMs = (clock.elapsedMs() + deadlineMs) / 2;
			return readArtifacts(ports.builtOutput, request.artifacts, {
				remainingMs: () => stop.aborted ? 0 : endMs - clock.elapsedMs(),
				pause: () => clock.sleep(0, stop)
			});
		}),
		variables: new Set(Object.keys(env).filter((name) => env[name] !== void 0 && env[name] !== "")),
		asked: askedIn(request),
		now: () => clock.now(),
		pause: async (ms) => {
			await clock.sleep(ms, stop);
			return !stop.aborted;
		},
		remainingMs: () => deadlineMs - clock.elapsedMs(),
		tell,
		ref: env.GITHUB_REF || null,
		credentials,
		sentry,
		reach: once(async () => {
			const started = clock.elapsedMs();
			const answer = await sentry.ask(self);
			const latencyMs = clock.elapsedMs() - started;
			const { origin } = credentials;
			const usesProxy = origin.kind === "pinned" && await ports.proxies.serve(origin.address);
			const ahead = clockAheadMs(sentry, clock.now());
			return {
				self: answer,
				latencyMs,
				usesProxy,
				silent: !sentry.counts().heard,
				...ahead !== null && { clockAheadMs: ahead }
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
		redactsTitles: once(() => redactsTitles(request, env, ports)),
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
const releaseGate = async (from) => {
	from.repository().catch(() => void 0);
	return (await import("./release-gate.js")).releaseGate;
};
const prodHealth = async () => (await import("./prod-health.js")).prodHealth;
const issueTriage = async () => (await import("./issue-triage.js")).issueTriage;
const verifyLoop = async () => (await import("./verify-loop.js")).verifyLoop;
const five = [
	setupPreflight,
	localSmoke,
	releaseGate,
	prodHealth,
	issueTriage
];
const strict = {
	withoutCredentials: "FAIL",
	withoutTarget: "FAIL",
	withoutScope: "FAIL",
	withoutRelease: "FAIL"
};
const lenient = {
	withoutCredentials: "PARTIAL",
	withoutTarget: "PARTIAL",
	withoutScope: "PARTIAL",
	withoutRelease: "PARTIAL"
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
	"release-gate": {
		modes: [releaseGate],
		policy: strict
	},
	"prod-health": {
		modes: [prodHealth],
		policy: strict
	},
	"issue-triage": {
		modes: [issueTriage],
		policy: strict
	},
	"verify-loop": {
		modes: five,
		policy: {
			...strict,
			withoutRelease: "PARTIAL"
		},
		secondLook: verifyLoop
	},
	all: {
		modes: five,
		policy: lenient
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
	const listed = new Set(paths);
	const known = new Map();
	const inside = (path, from) => {
		const end = path.indexOf("/", from);
		if (end === -1) return false;
		const name = path.slice(from, end);
		const files = beside.get(name);
		if (always.has(name) || files?.some((file) => listed.has(path.slice(0, from) + file))) return true;
		return inside(path, end + 1);
	};
	return (path) => {
		const folder = path.slice(0, path.lastIndexOf("/") + 1);
		const answer = known.get(folder) ?? inside(folder, 0);
		known.set(folder, answer);
		return answer;
	};
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
const mentionPattern = "[sS]\\x00?(?:[eE]\\x00?)?[nN]\\x00?[tT]\\x00?[rR]\\x00?[yY]";
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
	const search = (...pattern) => exec.git(folder.path, [
		"grep",
		"-z",
		"-l",
		"-a",
		"--no-color",
		...pattern
	], gitLimits);
	const found = await search("-P", "-e", mentionPattern);
	const reply = found.kind === "exited" && found.code > 1 ? await search("-F", ...mentionWords.flatMap((word) => ["-e", word])) : found;
	return reply.kind === "exited" && reply.code <= 1 ? pathsOf(reply.stdout) : null;
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
		special: [],
		...where,
		complete: true
	};
}
function walked(folder, because) {
	return {
		via: "walk",
		walkedBecause: because,
		...folder.walk(maxWalkedFiles, isDependencyFolder),
		untracked: [],
		submodules: [],
		sparse: [],
		shallow: null,
		head: null,
		prefix: ""
	};
}
// src/request/repo-root.ts
async function resolveRepoRoot(given, { cwd, env }, { files, exec }) {
	const workspace = env.GITHUB_WORKSPACE || null;
	const path = given === void 0 ? workspace ?? await gitRoot(exec, cwd) ?? cwd : (0, import_path.resolve)(workspace ?? cwd, given);
	const folder = files.folder(path);
	if (folder === null) {
		const named = given === void 0 && workspace !== null ? "GITHUB_WORKSPACE" : "repo-root";
		return {
			input: named,
			message: prose`${code(named)} accepts a folder that exists; ${code(untrusted(given ?? path))} is none.`
		};
	}
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
		place: placeOf$3(host)
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
function placeOf$3(host) {
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
// src/request/file-places.ts
const writing = [
	"state-file",
	"report-file",
	"sarif-file"
];
function fileBase(env, cwd) {
	return env.GITHUB_WORKSPACE || cwd;
}
function sharedPlaces(values, base) {
	const places = writing.flatMap((input) => {
		const path = values[input];
		return path === void 0 ? [] : [{
			input,
			path: (0, import_path.resolve)(base, path)
		}];
	});
	return places.flatMap(({ input, path }, index) => {
		const first = places.slice(0, index).find((place) => place.path === path);
		return first ? [{
			input,
			message: prose`${code(input)} and ${code(first.input)} name the same file; give each a file of its own.`
		}] : [];
	});
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
const truth$1 = pipe(string().check(_regex(/^(?:true|false)$/i, { error: "true or false" })), transform((text) => text.toLowerCase() === "true"));
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
	"allow-insecure-url": _default(truth$1, false),
	"repo-root": optional(path),
	"strict-network": _default(truth$1, false),
	"require-host-network": _default(truth$1, false),
	"auto-slug-discovery": _default(truth$1, true),
	"send-test-event": _default(truth$1, false),
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
	else errors.push(...contradictions(parsed.data), ...sharedPlaces(parsed.data, fileBase(raw.env, raw.cwd)));
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
// src/core/triage.ts
const triageClasses = [
	"P0",
	"P1",
	"P2",
	"P3",
	"P4"
];
const partCaps = {
	users: 35,
	volume: 15,
	trend: 20,
	severity: 15,
	status: 15
};
function isUrgent({ class: own }) {
	return own === "P0" || own === "P1";
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
const longestAddress = 2e3;
function visible(text, redact) {
	return cleaned(text instanceof Untrusted ? rawText(text) : text, longestPiece, redact);
}
function address(href, redact) {
	return cleaned(href, longestAddress, redact);
}
function cleaned(raw, longest, redact) {
	return redact(clean(redact(raw.slice(0, 65536)), longest));
}
function plainText(text, redact) {
	return text.parts.map((part) => pieceText(part, redact)).join("");
}
function plainLine(lead, text, redact) {
	return lineOf(lead, plainText(text, redact));
}
function addressLine(lead, href, redact) {
	return lineOf(lead, address(href, redact));
}
function lineOf(lead, text) {
	return `${lead}${text}`.replaceAll("##[", "# #[");
}
function pieceText(part, redact) {
	if (typeof part === "string") return redact(part);
	if (typeof part === "number") return String(part);
	if (part instanceof Prose) return plainText(part, redact);
	if (part instanceof Code) return `\`${visible(part.text, redact)}\``;
	if (part instanceof Place) return visible(placeLabel(part), redact);
	if (part instanceof Link) return `${part.label} (${address(part.href, redact)})`;
	return visible(part, redact);
}
function placeLabel({ location: { file, line, column } }) {
	return [
		file,
		line,
		column
	].filter((part) => part !== void 0).join(":");
}
// src/report/distinct.ts
function distinct(items, wordsOf) {
	const said = new Set();
	return items.filter((item) => {
		const words = plainText(wordsOf(item), (same) => same);
		const isNew = !said.has(words);
		said.add(words);
		return isNew;
	});
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
	const consequence = consequenceOf(outcome);
	if (consequence === null) return null;
	return "evidence" in outcome ? sentences(located(outcome.evidence, outcome), consequence) : located(consequence, outcome);
}
function consequenceOf(outcome) {
	switch (outcome.kind) {
		case "attention":
		case "failed":
		case "inconclusive": return outcome.risk;
		case "crashed": return outcome.message;
		case "passed":
		case "skipped": return null;
	}
}
function placeOf$2(outcome) {
	return "at" in outcome && outcome.at !== void 0 ? prose`${place(outcome.at)}` : null;
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
function adviceIn(modes) {
	return distinct(modes.flatMap(({ results }) => results.flatMap((result) => {
		const advice = adviceOf(result.outcome);
		return advice ? [{
			result,
			advice
		}] : [];
	})), ({ advice }) => advice);
}
function nextIn({ outcome }) {
	return "next" in outcome ? outcome.next : [];
}
function nextOf(mode) {
	return risksOf(mode).flatMap(({ result }) => nextIn(result));
}
function located(text, outcome) {
	const at = placeOf$2(outcome);
	return at === null ? text : prose`${at}: ${text}`;
}
// src/report/references.ts
var References = class {
	#numbers = new Map();
	numbered(text) {
		return new Prose(text.parts.map((part) => {
			if (part instanceof Link) return new Prose([
				part.label,
				" [",
				this.#numberOf(part.href),
				"]"
			]);
			return part instanceof Prose ? this.numbered(part) : part;
		}));
	}
	of(...texts) {
		return [...new Set(texts.flatMap(hrefsIn))].map((href) => ({
			number: this.#numberOf(href),
			href
		}));
	}
	#numberOf(href) {
		const number = this.#numbers.get(href) ?? this.#numbers.size + 1;
		this.#numbers.set(href, number);
		return number;
	}
};
function withAddressesLast(text, redact) {
	const references = new References();
	return `${plainText(references.numbered(text), redact)}${references.of(text).map(({ number, href }) => ` [${number}] ${address(href, redact)}`).join("")}`;
}
function hrefsIn(text) {
	return text.parts.flatMap((part) => {
		if (part instanceof Link) return [part.href];
		return part instanceof Prose ? hrefsIn(part) : [];
	});
}
// src/report/shown.ts
function elsewhere({ whole, results }) {
	return whole.results.length - results.length;
}
const weights = {
	none: 0,
	PASS: 1,
	PARTIAL: 2,
	FAIL: 3
};
function shownModes({ modes }) {
	const [only, ...others] = modes;
	if (only && others.length === 0) return [{
		...only,
		whole: only
	}];
	const keyed = modes.map((mode) => ({
		mode,
		results: mode.results.map((result) => [keyOf(result), result])
	}));
	const homes = new Map();
	for (const { mode, results } of keyed) for (const [key, result] of results) {
		const weight = weightOf(result);
		const home = homes.get(key);
		if (home === void 0 || weight > home.weight) homes.set(key, {
			mode,
			weight
		});
	}
	return keyed.map(({ mode, results }) => {
		const own = results.flatMap(([key, result]) => homes.get(key)?.mode === mode ? [result] : []);
		return {
			...mode,
			results: own,
			whole: mode
		};
	});
}
function weightOf({ status }) {
	return weights[status ?? "none"];
}
function keyOf({ id, outcome }) {
	const words = [
		evidenceOf(outcome),
		placeOf$2(outcome),
		outcome.kind === "inconclusive" ? outcome.risk : null
	];
	return JSON.stringify([id, ...words.map((text) => text && plainText(text, (same) => same))]);
}
// src/core/figures.ts
function figure(value) {
	return phrase(grouped(value));
}
function countFigure({ value, lowerBound, estimated }) {
	return phrase(`${estimated ? "~" : ""}${grouped(value)}${lowerBound ? "+" : ""}`);
}
function percentFigure(share) {
	return phrase(`${Math.floor(share * 1e4 + 1e-6) / 100} %`);
}
function grouped(value) {
	const digits = String(Math.round(value));
	const first = digits.length % 3 || 3;
	const groups = Array.from({ length: Math.ceil((digits.length - first) / 3) }, (_, n) => digits.slice(first + 3 * n, first + 3 * n + 3));
	return [digits.slice(0, first), ...groups].join(",");
}
// src/core/counted.ts
function counted$1(count, one, many) {
	return prose`${figure(count)} ${phrase(count === 1 ? one : many)}`;
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
// src/report/triage.ts
const mostOpen$1 = 15;
const mostShown = 50;
const groups = [
	"new",
	"urgent",
	"recurring"
];
const groupTitles = {
	new: "New",
	urgent: "Urgent",
	recurring: "Recurring"
};
const classMeanings = {
	P0: "drop everything",
	P1: "today",
	P2: "next",
	P3: "when there is time",
	P4: "stale candidates"
};
function triageSection(triage, view, budget) {
	if (triage === null || triage.issues.length === 0) return [];
	const { issues } = triage;
	const open = issues.slice(0, mostOpen$1);
	const folded = issues.slice(mostOpen$1, mostShown);
	return [
		"#### Triage",
		classTable(issues),
		`<p>${markup(sentences(guide(view), redactionNote(triage)), view)}</p>`,
		...groups.flatMap((group) => groupBlocks$1(group, open, view, budget)),
		...foldedBlock(folded, issues.length - open.length, view, budget)
	];
}
function triageLines(triage, view) {
	if (triage === null || triage.issues.length === 0) return [];
	const line = (lead, text) => plainLine(lead, text, view.redact);
	const { issues } = triage;
	const more = issues.length - mostOpen$1;
	return [
		line("Triage:", prose``),
		...issues.slice(0, mostOpen$1).map((issue) => line("  • ", prose`${headOf(issue)}. ${issue.next} ${link("In Sentry", issue.link)}`)),
		...more > 0 ? [line("  - ", prose`and ${more} more, see the JSON report`)] : []
	];
}
function headOf(issue) {
	return prose`${phrase(issue.class)} · ${issue.score} ${nameOf(issue)}: ${whomOf(issue)}`;
}
function nameOf({ shortId, id, title }) {
	return title === null ? prose`${code(shortId ?? id)}` : prose`${code(shortId ?? id)} ${code(title)}`;
}
function whomOf(issue) {
	return prose`${usersOf(issue)}, ${eventsOf(issue)}, ${ownerOf(issue)}`;
}
function usersOf({ users }) {
	return users === null ? prose`users not known` : prose`${counted$1(users, "user", "users")}`;
}
function eventsOf({ events }) {
	return events === null ? prose`events not known` : prose`${counted$1(events, "event", "events")} in 24 hours`;
}
function ownerOf({ assignee }) {
	if (assignee === null) return prose`not assigned`;
	const { kind, name } = assignee;
	if (name === null) return kind === "team" ? prose`assigned to a team` : prose`assigned to someone`;
	return kind === "team" ? prose`assigned to team ${name}` : prose`assigned to ${name}`;
}
function guide(view) {
	return prose`Class first, then score; ${link("how both are made", docsPageUrl(view, "triage.md"))}.`;
}
function redactionNote({ redacted }) {
	return redacted ? prose`Titles are left out, because everybody may read this (${code("redact-titles")}).` : void 0;
}
function classTable(issues) {
	const heads = triageClasses.map((name) => `<th>${name}<br>${classMeanings[name]}</th>`);
	const counts = triageClasses.map((name) => `<td align="center">${issues.filter((one) => one.class === name).length}</td>`);
	return `<table><tr>${heads.join("")}</tr><tr>${counts.join("")}</tr></table>`;
}
function groupOf(issue) {
	if (issue.isNew) return "new";
	return isUrgent(issue) ? "urgent" : "recurring";
}
function groupBlocks$1(group, open, view, budget) {
	const items = open.filter((issue) => groupOf(issue) === group).map((issue) => `<li>${entry(issue, view)}</li>`);
	const { kept, left } = budget.fitting(items);
	if (items.length === 0) return [];
	return [`<p><b>${groupTitles[group]}</b></p><ul>${kept.join("")}${moreItem(left)}</ul>`];
}
function foldedBlock(folded, rest, view, budget) {
	if (rest <= 0) return [];
	const { kept } = budget.fitting(folded.map((issue) => `<li>${entry(issue, view)}</li>`));
	return [`<details><summary>and ${rest} more</summary><ul>${kept.join("")}${moreItem(rest - kept.length)}</ul></details>`];
}
function moreItem(count) {
	return count > 0 ? `<li>and ${count} more, see the JSON report</li>` : "";
}
function entry(issue, view) {
	const { class: own, score } = issue;
	const facts = prose`${whomOf(issue)}, ${link("open in Sentry", issue.link)}`;
	const [name = "", whom = "", next = "", why = ""] = [
		nameOf(issue),
		facts,
		issue.next,
		sentences(...issue.reasons)
	].map((text) => markup(text, view));
	return `☐ <b>${own} · ${score}</b> ${name}<br>${whom}<br>${next}<details><summary>Why</summary>${why}</details>`;
}
// src/report/tally.ts
function tally(count, one, many) {
	return prose`${figure(count)} ${phrase(count === 1 ? one : many)}`;
}
function numeral(value) {
	return plainText(figure(value), (same) => same);
}
// src/report/verdict.ts
const statusMark = {
	PASS: "✅",
	PARTIAL: "⚠️",
	FAIL: "❌"
};
function verdict(report) {
	if (report.errors.length > 0) return prose`${tally(report.errors.length, "input is", "inputs are")} not usable; nothing was run.`;
	const results = shownModes(report).flatMap((mode) => mode.results);
	const headline = report.modes.findLast((mode) => mode.headline !== void 0)?.headline;
	return prose`${joined([
		...headline ? [headline] : [],
		...blockersOf(results),
		...openAndFine(results)
	])}.`;
}
function modeVerdict(mode) {
	const counts = countsOf(mode.results);
	const toDo = counts.length > 0 ? prose`${counts}` : phrase(mode.status === "PASS" ? "nothing to do" : "nothing was seen");
	return mode.headline ? joined([mode.headline, toDo]) : toDo;
}
function countsOf(results) {
	const blocking = having(results, "FAIL").length;
	const open = having(results, "PARTIAL").length;
	const attention = blocking > 0 ? tally(open, "needs attention", "need attention") : openFindings(open);
	return [...blocking > 0 ? [tally(blocking, "finding blocks", "findings block")] : [], ...open > 0 ? [attention] : []];
}
function openFindings(count) {
	return tally(count, "finding needs attention", "findings need attention");
}
function blockersOf(results) {
	const [first, ...others] = having(results, "FAIL");
	if (first === void 0) return [];
	const more = others.length > 0 ? prose` and ${figure(others.length)} more` : prose``;
	return [prose`failed: “${phrase(first.title)}”${more}`];
}
function openAndFine(results) {
	const open = having(results, "PARTIAL").length;
	const attention = open > 0 ? [openFindings(open)] : [];
	if (having(results, "FAIL").length > 0) return attention;
	const fine = having(results, "PASS").length;
	const counts = [...attention, ...fine > 0 ? [tally(fine, "check passed", "checks passed")] : []];
	return [counts.length > 0 ? prose`${counts}` : prose`nothing was seen`];
}
function having(results, status) {
	return results.filter((result) => result.status === status);
}
function joined(clauses) {
	return new Prose(clauses.flatMap((clause, index) => index === 0 ? [clause] : ["; ", clause]));
}
function subject(report) {
	const { org, project, environment, release } = report.target;
	const parts = [
		...org ? [prose`organization ${code(org)}`] : [],
		...project ? [prose`project ${code(project)}`] : [],
		...release ? [prose`release ${release}`] : [],
		...environment ? [prose`environment ${environment}`] : []
	];
	return parts.length > 0 ? prose`${parts}` : null;
}
// src/report/annotations.ts
const perLevel = 9;
function annotations(report, view) {
	if (report.status === "PASS" && report.conclusion === "ok") return [];
	const text = (words) => plainText(words, view.redact);
	const aggregate = {
		level: report.status === "FAIL" || report.conclusion === "broken" ? "error" : "warning",
		title: text(prose`${phrase(report.tool.name)}: ${phrase(report.status)}`),
		message: text(prose`${phrase(report.mode)}: ${verdict(report)}`)
	};
	const errors = report.errors.map((error) => ({
		level: "error",
		title: text(phrase(error.input)),
		message: text(error.message)
	}));
	const notes = (report.conclusion === "broken" ? report.notes : []).map((note) => ({
		level: "error",
		title: text(phrase("Note")),
		message: text(note)
	}));
	return [aggregate, ...[
		...errors,
		...notes,
		...findings(report, view),
		...issuesAtPlaces(report, view)
	].filter(withinLimit(perLevel))];
}
function issuesAtPlaces({ triage }, view) {
	return (triage?.issues ?? []).flatMap((issue) => {
		if (issue.at === void 0) return [];
		const text = (words) => plainText(words, view.redact);
		return [{
			level: isUrgent(issue) ? "warning" : "notice",
			title: text(prose`Sentry issue of class ${phrase(issue.class)}`),
			message: text(prose`${headOf(issue)}. ${link("In Sentry", issue.link)}`),
			...placeOf$1(issue.at, view)
		}];
	});
}
function findings(report, view) {
	return shownModes(report).flatMap((mode) => mode.results.flatMap(({ status, title, outcome }) => {
		const risk = riskOf(outcome);
		if (risk === null) return [];
		const text = (words) => plainText(words, view.redact);
		return [{
			level: status === "FAIL" ? "error" : "warning",
			title: text(phrase(title)),
			message: withAddressesLast(risk, view.redact),
			...spot(outcome, view)
		}];
	}));
}
function spot(outcome, view) {
	if (!("at" in outcome) || outcome.at === void 0) return {};
	return placeOf$1(outcome.at, view);
}
function placeOf$1({ file: path, line, column }, view) {
	return {
		file: plainText(prose`${untrusted(`${view.workspacePrefix}${path}`)}`, view.redact),
		...line ? { line } : {},
		...line && column ? { column } : {}
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
		triage: firstOf(parts.modes, "triage"),
		continuity: firstOf(parts.modes, "continuity"),
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
// src/report/commands.ts
const longestWord = 1e3;
function nextLines(all, view) {
	const texts = all.flatMap((next) => sentenceOf(next, view)).map((text) => plainText(text, view.redact));
	return [...new Set(texts), ...new Set(all.flatMap((next) => commandLines(next, view)))];
}
function sentenceOf(next, view) {
	if (next.kind === "instruct") return [next.text];
	return next.kind === "read" ? [prose`Read ${link(next.section.label, docsPageUrl(view, next.section.page))}.`] : [];
}
function commandLine(next, view) {
	if (next.kind === "shell") return shellLine(next.words, view);
	return shellLine([
		...view.invocation,
		"--mode",
		next.mode,
		...view.carried,
		...next.flags
	], view);
}
function gitHubRerun(view) {
	return view.runId === null ? [] : shellLine([
		"gh",
		"run",
		"rerun",
		view.runId
	], view);
}
function commandLines(next, view) {
	switch (next.kind) {
		case "rerun": return [...commandLine(next, view), ...gitHubRerun(view)];
		case "shell": return commandLine(next, view);
		case "instruct":
		case "read": return [];
	}
}
function shellLine(words, view) {
	const line = words.map(quoted).join(" ");
	return [...words, line].every((text) => view.redact(text) === text) && words.every(isShowable) ? [line] : [];
}
function isShowable(word) {
	return clean(word, longestWord) === word;
}
function quoted(word) {
	return /^[A-Za-z0-9._@:/+-][A-Za-z0-9._@:/+=#-]*$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
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
		triage: report.triage && triageJson(report.triage, view),
		delta: report.continuity?.delta ? deltaJson(report.continuity.delta) : null,
		requests: {
			count: report.requests.requests,
			retried: report.requests.retried,
			waves: report.requests.waves
		}
	};
}
function triageJson({ issues }, view) {
	return issues.map((issue) => triagedJson(issue, view));
}
function triagedJson(issue, view) {
	const text = (value) => value && visible(value, view.redact);
	const { rank, class: own, score, parts, id, shortId, title, link, users, events, substatus, assignee, at } = issue;
	return {
		rank,
		class: own,
		score,
		parts: { ...parts },
		id,
		shortId: text(shortId),
		title: text(title),
		link: view.redact(link),
		users,
		events,
		substatus,
		assignee: text(assignee?.name ?? null),
		facts: triageFactsJson(issue.facts),
		labels: [...issue.labels],
		...at ? { location: {
			file: visible(at.file, view.redact),
			line: at.line ?? null
		} } : {},
		reasons: issue.reasons.map((reason) => plainText(reason, view.redact)),
		next: plainText(issue.next, view.redact)
	};
}
function triageFactsJson(facts) {
	const { level, isUnhandled, priority, firstSeen, lastSeen, eventsBefore, isOfRelease } = facts;
	return {
		level,
		unhandled: isUnhandled,
		priority,
		firstSeen: firstSeen?.toISOString() ?? null,
		lastSeen: lastSeen?.toISOString() ?? null,
		eventsBefore,
		ofRelease: isOfRelease === "unseen" ? null : isOfRelease
	};
}
function deltaJson({ previousCheckedAt, complete, ...ids }) {
	return {
		previousCheckedAt: previousCheckedAt.toISOString(),
		newIssues: [...ids.newIssues],
		resolvedIssues: [...ids.resolvedIssues],
		regressedIssues: [...ids.regressedIssues],
		escalatedIssues: [...ids.escalatedIssues],
		archivedIssues: [...ids.archivedIssues],
		goneIssues: [...ids.goneIssues],
		changes: ids.changes.map((change) => ({ ...change })),
		complete
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
// src/core/moment-words.ts
function momentWords(moment) {
	return code(`${moment.toISOString().slice(0, -8).replace("T", " ")} UTC`);
}
// src/report/continuity.ts
const steps = [
	"▁",
	"▂",
	"▃",
	"▄",
	"▅",
	"▆",
	"▇",
	"█"
];
function trendSection(continuity, view) {
	const history = continuity?.history ?? [];
	if (history.length < 2) return [];
	const rows = history.slice(-10).reverse().map((snapshot) => `<tr>${cellsOf(snapshot).map((cell) => `<td>${markup(cell, view)}</td>`).join("")}</tr>`);
	return [`<details><summary>${`Trend of ${history.length} runs <code>${sparkline(history)}</code>`}</summary><table><tr><th>Run</th><th>Unresolved</th><th>New</th><th>Crash-free</th></tr>${rows.join("")}</table></details>`];
}
function trendLines(continuity, view) {
	const history = continuity?.history ?? [];
	const known = history.flatMap(({ unresolved }) => unresolved.value ?? []);
	if (history.length < 2 || known.length === 0) return [];
	const range = prose`lowest ${figure(least(known))}, highest ${figure(most(known))}`;
	return [plainLine("Trend: ", prose`${phrase(sparkline(history))} unresolved over ${history.length} runs (${range})`, view.redact)];
}
function sparkline(history) {
	const values = history.map(({ unresolved }) => unresolved.value);
	const known = values.filter((value) => value !== null);
	const low = least(known);
	const span = most(known) - low;
	return values.map((value) => {
		if (value === null) return "·";
		return steps[span === 0 ? 0 : Math.round((value - low) / span * (steps.length - 1))] ?? "";
	}).join("");
}
function cellsOf({ at, unresolved, newIssues, crashFree }) {
	const { value, lowerBound, estimated } = unresolved;
	return [
		prose`${momentWords(at)}`,
		value === null ? notSeen : countFigure({
			value,
			lowerBound,
			estimated
		}),
		newIssues === null ? notSeen : figure(newIssues),
		crashFree === null ? notSeen : percentFigure(crashFree)
	];
}
const notSeen = prose`–`;
function least(values) {
	return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}
function most(values) {
	return values.reduce((most, value) => Math.max(most, value), 0);
}
// src/report/groups.ts
function ownFirst(modes, own) {
	return [...modes.filter(({ mode }) => mode === own), ...modes.filter(({ mode }) => mode !== own)];
}
function riskGroups(modes) {
	const groups = modes.map((mode) => ({
		mode,
		items: risksOf(mode)
	})).filter(({ items }) => items.length > 0);
	return [...groups.filter((group) => has(group, "FAIL")), ...groups.filter((group) => !has(group, "FAIL"))];
}
function ofStatus(groups, status) {
	return groups.map(({ mode, items }) => ({
		mode,
		items: items.filter(({ result }) => result.status === status)
	})).filter(({ items }) => items.length > 0);
}
function split(groups, most) {
	let room = most;
	const parts = groups.map(({ mode, items }) => {
		const first = items.slice(0, room);
		room -= first.length;
		return {
			mode,
			first,
			rest: items.slice(first.length)
		};
	});
	return {
		first: parts.filter(({ first, rest }) => first.length > 0 || rest.length === 0).map((part) => ({
			mode: part.mode,
			items: part.first
		})),
		rest: parts.filter(({ rest }) => rest.length > 0).map((part) => ({
			mode: part.mode,
			items: part.rest
		}))
	};
}
function sizeOf(groups) {
	return groups.reduce((size, { items }) => size + items.length, 0);
}
function has({ items }, status) {
	return items.some(({ result }) => result.status === status);
}
var LogWriter = class {
	#redact;
	#references = new References();
	constructor(redact) {
		this.#redact = redact;
	}
	line(lead, text) {
		return plainLine(lead, this.#references.numbered(text), this.#redact);
	}
	lines(lead, text, ...about) {
		const indent = " ".repeat(lead.length);
		const addresses = this.#references.of(...about, text);
		return [this.line(lead, text), ...addresses.map(({ number, href }) => addressLine(`${indent}[${number}] `, href, this.#redact))];
	}
	list(title, items, each) {
		if (items.length === 0) return [];
		const rest = Math.max(0, items.length - 400);
		return [
			this.line(`${title}:`, prose``),
			...items.slice(0, 400).flatMap(each),
			...this.more(rest)
		];
	}
	more(count) {
		return count > 0 ? [this.line("  - ", prose`${figure(count)} more, see the JSON report`)] : [];
	}
};
// src/report/log-findings.ts
const marks$1 = {
	PASS: "✓",
	PARTIAL: "!",
	FAIL: "✗",
	none: "-"
};
function evidenceLines(report, modes, writer) {
	const groups = ownFirst(modes, report.mode).map((mode) => ({
		mode,
		items: mode.results.filter(applies)
	}));
	if (groups.length === 0) return [];
	const { first, rest } = split(groups, 400);
	const indent = indentOf(groups);
	return [
		writer.line("Evidence:", prose``),
		...first.flatMap((group) => [
			...evidenceHead(report, group, writer),
			...group.items.flatMap((result) => seenLines(indent, result, writer)),
			...restOf(group.mode).map((text) => writer.line(`${indent}- `, text))
		]),
		...writer.more(sizeOf(rest))
	];
}
function riskLines(modes, writer) {
	const groups = riskGroups(modes);
	if (groups.length === 0) return [];
	const { first, rest } = split(groups, 400);
	const indent = indentOf(modes);
	return [
		writer.line("Risks:", prose``),
		...first.flatMap(({ mode, items }) => [...modes.length > 1 ? [writer.line(`  ${mode.mode}`, prose``)] : [], ...items.flatMap((risk) => feltLines(indent, risk, writer))]),
		...writer.more(sizeOf(rest))
	];
}
function indentOf(modes) {
	return modes.length > 1 ? "    " : "  ";
}
function evidenceHead({ mode, modes }, group, writer) {
	if (modes.length < 2) return [];
	if (group.mode.mode === mode) return [writer.line(`  ${mode}`, prose``)];
	return [writer.line(`  ${group.mode.mode} ${group.mode.status}: `, modeVerdict(group.mode.whole))];
}
function seenLines(indent, result, writer) {
	const lead = leadOf(indent, result);
	const text = prose`${phrase(result.title)}: ${placed(result)}${evidenceOf(result.outcome)}`;
	return consequenceOf(result.outcome) === null ? writer.lines(lead, text) : [writer.line(lead, text)];
}
function feltLines(indent, { result }, writer) {
	const { outcome, title } = result;
	const text = prose`${phrase(title)}: ${placed(result)}${consequenceOf(outcome) ?? prose``}`;
	return writer.lines(leadOf(indent, result), text, evidenceOf(outcome));
}
function placed({ outcome }) {
	const at = placeOf$2(outcome);
	return at === null ? prose`` : prose`${at}: `;
}
function leadOf(indent, { status }) {
	return `${indent}${marks$1[status ?? "none"]} `;
}
function restOf(mode) {
	const away = elsewhere(mode);
	const others = mode.results.filter((result) => !applies(result)).length;
	const parts = [...away > 0 ? [tally(away, "check stands with another mode", "checks stand with another mode")] : [], ...others > 0 ? [tally(others, "check does not apply here", "checks do not apply here")] : []];
	return parts.length > 0 ? [prose`${parts}.`] : [];
}
// src/report/next.ts
const mostOthers = 2;
function nextOfReport(report, view) {
	const risks = shownModes(report).flatMap((mode) => risksOf(mode));
	const results = [...risks.filter(({ result }) => result.status === "FAIL"), ...risks.filter(({ result }) => result.status !== "FAIL")].map(({ result }) => result);
	return {
		steps: stepsOf(results, view),
		commands: commandsOf(results.flatMap(nextIn), report.mode, view)
	};
}
function nextLinesOf(report, view) {
	const { steps, commands } = nextOfReport(report, view);
	return [...steps.map(({ text }) => plainText(text, view.redact)), ...commands];
}
function stepsOf(results, view) {
	const all = results.flatMap((result) => nextIn(result).flatMap((next) => sentenceOf(next, view).map((text) => ({
		result,
		text
	}))));
	const news = new Map();
	for (const { result, text } of distinct(all, (step) => step.text)) news.set(result, [...news.get(result) ?? [], text]);
	return [...news].map(([{ title }, texts]) => ({
		title,
		text: sentences(...texts)
	}));
}
function commandsOf(all, own, view) {
	const reruns = confirming(all.filter((next) => next.kind === "rerun"), own);
	const lines = [...all.filter((next) => next.kind === "shell"), ...reruns].flatMap((next) => commandLine(next, view));
	return [...new Set([...lines, ...reruns.length > 0 ? gitHubRerun(view) : []])];
}
function confirming(all, own) {
	const unique = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
	const telling = unique.filter((one) => !unique.some((other) => saysMore(other, one)));
	const ofRun = telling.filter(({ mode }) => mode === own);
	const ofOthers = telling.filter(({ mode }) => mode !== own).slice(0, mostOthers);
	if (ofRun.length > 0 || ofOthers.length === 0) return [...ofOthers, ...ofRun];
	return [...ofOthers, again(own)];
}
function saysMore(one, other) {
	return one.mode === other.mode && one.flags.length > other.flags.length && other.flags.every((flag) => one.flags.includes(flag));
}
function again(own) {
	return {
		kind: "rerun",
		mode: own,
		flags: ["--require-host-network"]
	};
}
// src/report/log.ts
function logLines(report, view) {
	const writer = new LogWriter(view.redact);
	const modes = shownModes(report);
	const { steps, commands } = nextOfReport(report, view);
	const target = subject(report);
	return [
		writer.line(`Status: ${report.status} `, prose`(${phrase(report.mode)}) ${verdict(report)}`),
		...target === null ? [] : [writer.line("Target: ", target)],
		...writer.list("Inputs", report.errors, (error) => writer.lines("  ✗ ", error.message)),
		...evidenceLines(report, modes, writer),
		...riskLines(modes, writer),
		...triageLines(report.triage, view),
		...trendLines(report.continuity, view),
		...writer.list("Advice", adviceIn(report.modes), ({ advice }) => writer.lines("  * ", advice)),
		...writer.list("Notes", report.notes, (note) => writer.lines("  * ", note)),
		...writer.list("Next commands", [...steps.map(({ title, text }) => writer.lines("  → ", prose`${phrase(title)}: ${text}`)), ...commands.map((command) => [writer.line("  $ ", phrase(command))])], (lines) => lines)
	];
}
function progressLine(text, view) {
	return plainLine("… ", text, view.redact);
}
const outputNames = Object.keys({
	status: "`PASS`, `PARTIAL` or `FAIL`: the worst of the modes.",
	conclusion: "`ok`, `attention`, `blocked` (the step fails) or `broken` (no trustworthy report, the step fails).",
	mode: "The mode that ran.",
	release: "The release that was looked at; empty where none is known.",
	changed: "`true` where verdict or reasons differ from the last run of verify-loop; empty without a baseline, and where only a part of the issues could be compared and nothing of it changed.",
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
	const { continuity } = report;
	const modes = shownModes(report);
	return {
		status: report.status,
		conclusion: report.conclusion,
		mode: report.mode,
		release: release === null ? "" : visible(release, view.redact),
		changed: truth(continuity?.changed),
		"unresolved-count": metricText(report, "issues.unresolved"),
		"high-severity-count": metricText(report, "issues.high-severity"),
		"release-regression-count": metricText(report, "release.regressed-issues"),
		"new-since-last": length(continuity?.delta, "newIssues"),
		"resolved-since-last": length(continuity?.delta, "resolvedIssues"),
		"state-restored": truth(continuity?.restored),
		"state-saved": truth(continuity?.saved),
		"report-file": reportFile ?? "",
		evidence: jsonList(modes.flatMap((mode) => mode.results.filter(applies).map(({ outcome }) => plain(evidenceOf(outcome))))),
		risks: jsonList(modes.flatMap((mode) => risksOf(mode).map(({ text }) => plain(text)))),
		"next-commands": jsonList(nextLinesOf(report, view))
	};
}
function truth(value) {
	return value === null || value === void 0 ? "" : String(value);
}
function length(delta, list) {
	return delta ? `${delta[list].length}${delta.complete ? "" : "+"}` : "";
}
function metricText(report, name) {
	const metric = report.metrics[name];
	if (!metric || metric.value === null) return "";
	return `${metric.estimated ? "~" : ""}${metric.value}${metric.lowerBound ? "+" : ""}`;
}
function jsonList(texts) {
	const written = texts.map((text) => JSON.stringify(text).replace(/[<>&$`\u2028\u2029]/g, escaped));
	let used = 18;
	const end = written.findIndex((text) => {
		used += Buffer.byteLength(text) + 1;
		return used > listBytes;
	});
	if (end === -1) return `[${written.join(",")}]`;
	return `[${[...written.slice(0, end), `"${numeral(written.length - end)} more"`].join(",")}]`;
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
	const placed = shownModes(report).flatMap((mode) => mode.results).filter(({ outcome }) => "at" in outcome && outcome.at !== void 0);
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
// src/report/blocks.ts
function section(title, blocks) {
	return blocks.length === 0 ? [] : [`#### ${title}`, ...blocks];
}
function listBlock(items, budget) {
	if (items.length === 0) return [];
	const { kept, left } = budget.fitting(items.map((item) => `<li>${item}</li>`));
	const more = left > 0 ? `<li>${numeral(left)} more, see the JSON report</li>` : "";
	return [`<ul>${kept.join("")}${more}</ul>`];
}
function groupBlocks(groups, { isPlan, budget }, each) {
	return groups.flatMap(({ mode, items }) => {
		const head = isPlan && items.length > 0 ? `<p><b><code>${mode.mode}</code></b></p>` : "";
		return listBlock(items.map(each), budget).map((list) => `${head}${list}`);
	});
}
function folded(title, blocks) {
	return blocks.length === 0 ? [] : [`<details><summary>${title}</summary>${blocks.join("")}</details>`];
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
// src/report/summary-findings.ts
const mostOpen = 10;
const marks = {
	...statusMark,
	none: "➖"
};
function blockingSection(risks) {
	return section("Risks that block", groupBlocks(ofStatus(riskGroups(risks.modes), "FAIL"), risks, (risk) => riskItem(risk, risks.view)));
}
function openSection(risks) {
	const { first, rest } = split(ofStatus(riskGroups(risks.modes), "PARTIAL"), mostOpen);
	const each = (risk) => riskItem(risk, risks.view);
	return section("Risks", [...groupBlocks(first, risks, each), ...folded(`and ${numeral(sizeOf(rest))} more`, groupBlocks(rest, risks, each))]);
}
function nextSection(report, view, budget) {
	const { steps, commands } = nextOfReport(report, view);
	const pasted = budget.fitting(commands.map(escapeHtml)).kept;
	return section("Next commands", [...listBlock(steps.map(({ title, text }) => `${escapeHtml(title)}: ${markup(text, view)}`), budget), ...pasted.length > 0 ? [`<pre lang="shell"><code>${pasted.join("\n")}</code></pre>`] : []]);
}
function mark({ status }) {
	return marks[status ?? "none"];
}
function explained(result, view) {
	return `<a href="${escapeHtml(checkUrl(view, result.id))}">${escapeHtml(result.title)}</a>`;
}
function riskItem({ result, text }, view) {
	return `${mark(result)} <b>${explained(result, view)}</b><br>${markup(text, view)}`;
}
// src/report/summary-head.ts
function targetBlock(report, view) {
	const target = subject(report);
	return target === null ? [] : [`<p>${markup(target, view)}</p>`];
}
function changesBlock({ continuity, modes }, view) {
	if (!continuity?.delta || continuity.delta.changes.length === 0) return [];
	const seen = modes.flatMap(({ results }) => results).find(({ id }) => id === "continuity/changes-seen");
	return seen ? [`<p>${markup(evidenceOf(seen.outcome), view)}</p>`] : [];
}
function modesTable(report, view) {
	if (report.modes.length < 2) return [];
	return [`<table><tr><th>Status</th><th>Mode</th><th>Finding</th></tr>${report.modes.filter(({ mode }) => mode !== report.mode).map((mode) => {
		return `<tr>${[
			`${statusMark[mode.status]} ${mode.status}`,
			mode.mode,
			markup(modeVerdict(mode), view)
		].map((cell, column) => `<td${column === 0 ? " nowrap" : ""}>${cell}</td>`).join("")}</tr>`;
	}).join("")}</table>`];
}
// src/report/summary.ts
const kibibyte = 1024;
const shares = {
	risks: 300,
	triage: 150,
	next: 100,
	notes: 50,
	evidence: 150,
	elsewhere: 50,
	advice: 50,
	diagnostics: 50
};
function summary(report, view) {
	const modes = shownModes(report);
	const isPlan = modes.length > 1;
	const share = (of) => new Budget(shares[of] * kibibyte);
	const risks = {
		modes,
		view,
		isPlan,
		budget: share("risks")
	};
	const evidence = (title, which, budget) => {
		const groups = ownFirst(modes, report.mode).map((mode) => ({
			mode,
			items: mode.results.filter(which)
		}));
		return counted(title, groups, groupBlocks(groups, {
			isPlan,
			budget
		}, (result) => evidenceItem(result, view)));
	};
	const notes = report.notes.map((note) => markup(note, view));
	const advice = adviceIn(report.modes).map((line) => `💡 ${explained(line.result, view)}: ${markup(line.advice, view)}`);
	const diagnostics = report.diagnostics.map(({ label, value }) => `${escapeHtml(label)}: ${markup(value, view)}`);
	return `${[
		`### ${statusMark[report.status]} ${report.status} · ${report.tool.name} ${report.mode}`,
		`<p><b>${markup(verdict(report), view)}</b></p>`,
		...targetBlock(report, view),
		...changesBlock(report, view),
		...trendSection(report.continuity, view),
		...usageSection(report, view),
		...modesTable(report, view),
		...blockingSection(risks),
		...triageSection(report.triage, view, share("triage")),
		...openSection(risks),
		...nextSection(report, view, share("next")),
		...section("Notes", listBlock(notes, share("notes"))),
		...evidence("Evidence", applies, share("evidence")),
		...evidence("Does not apply", (result) => !applies(result), share("elsewhere")),
		...folded(`Advice (${numeral(advice.length)})`, listBlock(advice, share("advice"))),
		...folded(`Diagnostics (${numeral(diagnostics.length)})`, listBlock(diagnostics, share("diagnostics")))
	].join("\n\n")}\n`;
}
function counted(title, groups, blocks) {
	return folded(`${title} (${numeral(sizeOf(groups))})`, blocks);
}
function usageSection(report, view) {
	if (report.errors.length === 0) return [];
	return ["#### Inputs", `<ul>${report.errors.map((error) => `<li>❌ ${markup(error.message, view)}</li>`).join("")}</ul>`];
}
function evidenceItem(result, view) {
	return `${mark(result)} ${explained(result, view)}: ${markup(evidenceOf(result.outcome), view)}`;
}
// src/request/destinations.ts
function destinations({ env, cwd, entry }, request) {
	const base = fileBase(env, cwd);
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
const absolute = /^(?:[\\/]|[A-Za-z]:)/;
const homeRepository = "sentry-monitor/sentry-monitor";
function viewOf({ env }, checkout, redact, prepared) {
	return {
		redact,
		workspacePrefix: prepared?.root.workspacePrefix ?? "",
		blobUrl: blobUrl(env, checkout),
		invocation: invocation(env),
		carried: prepared ? carried(prepared.request) : [],
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
function carried(request) {
	const named = [
		"org",
		"project",
		"environment",
		"release"
	].flatMap((name) => given(request, name));
	return absolute.test(request["repo-root"] ?? "/") ? named : [...named, ...given(request, "repo-root")];
}
function given(request, name) {
	const value = request[name];
	return value !== void 0 && request.origins.get(name) === "input" ? [`--${name}`, value] : [];
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
	const view = viewOf(raw, judged.checkout, redactor(secretsIn(raw)), prepared);
	const files = destinations(raw, prepared?.request);
	const filed = writeFiles(judged, files, view, sinks);
	const report = hasOutputs(filed, files, view, sinks) ? filed : writeFiles(withoutOutputs(judged), files, view, sinks);
	for (const line of logLines(report, view)) sinks.log(line);
	for (const annotation of annotations(report, view)) sinks.annotate(annotation);
	const delivered = sinks.json(reportDocument(report, view)) === "written";
	await sinks.summary(summary(report, view));
	return delivered ? exitCodeOf(report.conclusion) : exitCodeOf("broken");
}
function hasOutputs(report, files, view, sinks) {
	const values = outputs(report, view, files.report);
	return outputNames.every((name) => sinks.output(name, values[name]) === "written");
}
function withoutOutputs(report) {
	return broken(report, prose`The outputs of the step could not be written: the file that ${code("GITHUB_OUTPUT")} names has to exist and be writable.`);
}
function writeFiles(judged, files, view, sinks) {
	const report = files.sarif === null || sinks.file(files.sarif, sarif(judged, view)) === "written" ? judged : withLostFile(judged, "sarif-file");
	if (files.report === null) return report;
	if (sinks.file(files.report, reportDocument(report, view)) === "written") return report;
	return withLostFile(report, "report-file");
}
function withLostFile(report, input) {
	return broken(report, prose`${code(input)} could not be written: its folder has to exist and be writable, and the file must not be a link, nor lie behind one that leads out of the checkout.`);
}
function broken(report, note) {
	return {
		...report,
		status: "FAIL",
		conclusion: "broken",
		notes: [...report.notes, note]
	};
}
// src/request/checkpoint-place.ts
function checkpointStore(request, raw, ports) {
	const { env, cwd } = raw;
	const run = numberIn(env.GITHUB_RUN_ID);
	const attempt = numberIn(env.GITHUB_RUN_ATTEMPT) ?? "1";
	const file = request["state-file"];
	return {
		place: placeOf(request, raw),
		key: request["state-key"] ?? null,
		run,
		open: (identity) => file === void 0 ? ports.cache({
			identity: identity.slice(0, 16),
			run,
			attempt
		}) : ports.file((0, import_path.resolve)(fileBase(env, cwd), file))
	};
}
function placeOf({ state, "state-file": file }, { entry }) {
	if (state === "off") return {
		kind: "off",
		because: "asked"
	};
	if (file !== void 0) return { kind: "file" };
	if (state === "auto" && entry === "command-line") return {
		kind: "off",
		because: "command-line"
	};
	return {
		kind: "cache",
		asked: state === "cache"
	};
}
function numberIn(text) {
	return /^\d{1,20}$/.test(text ?? "") ? text ?? null : null;
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
		withoutTarget: plan.withoutTarget,
		withoutScope: plan.withoutScope,
		withoutRelease: plan.withoutRelease
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
	const view = viewOf(raw, null, redactor(secretsIn(raw)));
	const sources = openSources(ports, {
		request,
		credentials,
		folder: root.folder,
		env: raw.env,
		stops,
		deadlineMs,
		tell: (progress) => ports.sinks.log(progressLine(progress, view))
	});
	const reportOf = (mode) => {
		const unfinished = (cause) => mode.unseen(cause, policy, cause === "deadline" && !sources.sentry.counts().heard);
		return untilStopped(() => mode.examine(sources, policy), stops, clock, unfinished);
	};
	const loading = plan.modes.map((load) => load(sources));
	const reporting = Promise.all(loading.map(async (mode) => reportOf(await mode)));
	const store = checkpointStore(request, raw, ports.checkpoints);
	const stop = AbortSignal.any([stops.deadline, stops.cancelled]);
	const secondLook = (await plan.secondLook?.())?.({
		store,
		reports: reporting,
		stop
	});
	const [modes, reports, changes] = await Promise.all([
		Promise.all(loading),
		reporting,
		secondLook ? reportOf(secondLook) : null
	]);
	return assemble({
		...stamp(ports),
		mode: request.mode,
		modes: modes.length > 1 ? [...reports, planEntry(request.mode, reports, changes)] : reports,
		target: targetOf(request),
		errors: [],
		notes: [...notesOn(request, modes), ...secondLook ? notesOnPlace(store.place) : notesOnState(request)],
		requests: sources.sentry.counts(),
		diagnostics: await diagnostics(raw, ports.payload, request),
		failOn: request["fail-on"],
		cancelled: cancelled.aborted
	});
}
function notesOn(request, modes) {
	return request["send-test-event"] && !modes.some((mode) => mode.sendsTestEvent) ? [prose`${code("send-test-event")} means nothing to this mode; no event was sent.`] : [];
}
function notesOnPlace(place) {
	return place.kind === "off" && place.because === "command-line" ? [prose`Nothing is remembered for the next run: ${code("--state-file")} names a file to remember it in.`] : [];
}
function notesOnState({ origins }) {
	const given = [
		"state",
		"state-file",
		"state-key"
	].filter((name) => origins.has(name)).map((name) => code(name));
	return given.length > 0 ? [prose`${given}: this mode remembers nothing from run to run.`] : [];
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
export { _catch as $, organization as A, entryOf as At, projectRead as B, print as Bt, clockAheadMs as C, _regex as Ct, project as D, place as Dt, isWhole as E, phrase as Et, moment as F, mostCheckpointBytes as Ft, unseen as G, isSameSecret as Gt, isId as H, writeDocument as Ht, slug$1 as I, asRepoPath as It, failed as J, untrusted as Jt, worst as K, rawText as Kt, words$2 as L, exitWith as Lt, largestAmount as M, isInputName as Mt, last as N, thisMachine as Nt, projectInOrganization as O, prose as Ot, lenient$1 as P, readWholeFile as Pt, tool as Q, forbiddenFor as R, workingDirectory as Rt, once as S, _nonnegative as St, routeIsMissing as T, link as Tt, targetOf$2 as U, checkoutAround as Ut, sentryPath as V, terminalSinks as Vt, seen as W, Secret as Wt, passed as X, require_fs as Xt, inconclusive as Y, require_path as Yt, skipped as Z, require_crypto as Zt, listFiles as _, union as _t, figure as a, intersection as at, dependencyFolders as b, _lte as bt, isUrgent as c, number as ct, isLoopback as d, pipe as dt, _enum as et, createEventEnvelope as f, refine as ft, isReference as g, tuple as gt, isPlaceholder as h, transform as ht, countFigure as i, int as it, id as j, inputNames as jt, projects as k, sentences as kt, partCaps as l, object as lt, isMadeUp as m, string as mt, momentWords as n, boolean as nt, grouped as o, literal as ot, serializeEnvelope as p, strictObject as pt, attention as q, reveal as qt, counted$1 as r, custom as rt, percentFigure as s, nullable as st, run as t, array as tt, triageClasses as u, optional as ut, searchWithGit as v, unknown as vt, self as w, code as wt, modeNames as x, _maxLength as xt, mentionsSentry as y, _gte as yt, organizationRead as z, isTerminal as zt };
