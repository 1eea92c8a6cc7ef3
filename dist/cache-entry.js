import { n as __toESM } from "./rolldown-runtime.js";
import { Ft as mostCheckpointBytes, Pt as readWholeFile, Ut as checkoutAround, Xt as require_fs, Yt as require_path } from "./start.js";
import { t as require_os } from "./os.js";
import { t as runGuarded } from "./actions-exec.js";
// src/adapters/cache-protocol.ts
var import_os = __toESM(require_os(), 1);
var import_fs = __toESM(require_fs(), 1);
var import_path = __toESM(require_path(), 1);
const cacheVariable = "SENTRY_MONITOR_CACHE";
const entryFile = "sentry-monitor-checkpoint.json";
function resultIn(output) {
	try {
		return JSON.parse(output.trimEnd().split("\n").at(-1) ?? "");
	} catch {
		return null;
	}
}
function restoreEndOf(output) {
	const result = resultIn(output);
	if (result?.kind === "unavailable") return { kind: "unavailable" };
	if (result?.kind === "restored" && result.key !== null) return "found";
	if (result?.kind === "refused") return {
		kind: "unusable",
		because: result.because
	};
	if (output.includes("cache read denied:")) return { kind: "denied" };
	if (/tar(?:\.exe)?"? failed with error/.test(output)) return {
		kind: "unusable",
		because: "corrupt"
	};
	if (result?.kind !== "restored" || /^::(?:warning|error)::/m.test(output)) return failedBy(output);
	return { kind: "none" };
}
function saveEndOf(output) {
	const result = resultIn(output);
	if (result?.kind === "unavailable") return { kind: "unavailable" };
	if (result?.kind === "saved" && result.id > 0) return { kind: "saved" };
	if (output.includes("cache write denied:")) return { kind: "denied" };
	return /\(409\)|already exists/.test(output) ? { kind: "exists" } : failedBy(output);
}
function failedBy(output) {
	return {
		kind: "failed",
		because: /\(429\)|Rate limited/.test(output) ? "rate-limited" : "service"
	};
}
// src/adapters/cache-entry.ts
const graceMs = 200;
const beyondTimeoutMs = 1e3;
const mostOutputBytes = 1048576;
const never = new AbortController().signal;
const passedOn = [
	"ACTIONS_RUNTIME_TOKEN",
	"ACTIONS_RESULTS_URL",
	"ACTIONS_CACHE_URL",
	"ACTIONS_CACHE_SERVICE_V2",
	"ACTIONS_CACHE_MODE",
	"ACTIONS_ORCHESTRATION_ID",
	"RUNNER_TRACKING_ID",
	"GITHUB_SERVER_URL",
	"HTTP_PROXY",
	"http_proxy",
	"HTTPS_PROXY",
	"https_proxy",
	"NO_PROXY",
	"no_proxy",
	"SystemRoot",
	"ComSpec",
	"PATHEXT",
	"USERPROFILE"
];
function restoreEntry(env, dist, entry) {
	return inFreshFolder(env, async (folder) => {
		const report = await carriedOut(env, dist, "restore", folder, entry);
		if (report.kind === "timeout") return { kind: "timeout" };
		const end = restoreEndOf(outputOf(report));
		if (end !== "found") return end;
		const read = readWholeFile((0, import_path.join)(folder, entryFile), mostCheckpointBytes);
		if (read.kind === "text") return {
			kind: "restored",
			text: read.text
		};
		return {
			kind: "unusable",
			because: read.kind === "too-large" ? "too-large" : "corrupt"
		};
	});
}
function saveEntry(env, dist, entry, text) {
	return inFreshFolder(env, async (folder) => {
		(0, import_fs.writeFileSync)((0, import_path.join)(folder, entryFile), text, { mode: 384 });
		const report = await carriedOut(env, dist, "save", folder, entry);
		return report.kind === "timeout" ? { kind: "timeout" } : saveEndOf(outputOf(report));
	});
}
function carriedOut(env, dist, verb, folder, { key, prefix, timeoutMs }) {
	const order = {
		verb,
		folder,
		key,
		prefix,
		mostMs: timeoutMs + beyondTimeoutMs
	};
	const temporary = (0, import_path.join)(folder, "temporary");
	(0, import_fs.mkdirSync)(temporary);
	const certificates = env.NODE_EXTRA_CA_CERTS;
	return runGuarded((0, import_path.join)(dist, "guard.js"), {
		file: process.execPath,
		args: ["--no-warnings", (0, import_path.join)(dist, "cache.js")],
		env: {
			...Object.fromEntries(passedOn.flatMap((name) => env[name] ? [[name, env[name]]] : [])),
			...certificates && { NODE_EXTRA_CA_CERTS: (0, import_path.resolve)(certificates) },
			PATH: searchPath(env),
			LANG: "C.UTF-8",
			GITHUB_WORKSPACE: folder,
			RUNNER_TEMP: temporary,
			[cacheVariable]: JSON.stringify(order)
		},
		sha256: null,
		scratch: temporary,
		abandoned: folder,
		timeoutMs,
		graceMs,
		maxBytes: mostOutputBytes
	}, never);
}
function searchPath(env) {
	const checkout = checkoutAround(env.GITHUB_WORKSPACE ? [env.GITHUB_WORKSPACE] : []);
	return (env.PATH ?? env.Path ?? "").split(import_path.delimiter).filter((folder) => (0, import_path.isAbsolute)(folder) && !checkout.holds(folder)).join(import_path.delimiter);
}
function outputOf(report) {
	return report.kind === "exited" ? report.stdout : "";
}
function freshFolder({ RUNNER_TEMP }) {
	const temporary = RUNNER_TEMP && (0, import_path.isAbsolute)(RUNNER_TEMP) ? RUNNER_TEMP : (0, import_os.tmpdir)();
	return import_fs.realpathSync.native((0, import_fs.mkdtempSync)((0, import_path.join)(temporary, "sentry-monitor-cache-")));
}
async function inFreshFolder(env, work) {
	let folder;
	try {
		folder = freshFolder(env);
		return await work(folder);
	} catch (error) {
		const { code } = error;
		return {
			kind: "failed",
			because: code === "ENOSPC" || code === "EDQUOT" ? "no-space" : "no-temporary-folder"
		};
	} finally {
		if (folder !== void 0) remove(folder);
	}
}
function remove(folder) {
	try {
		(0, import_fs.rmSync)(folder, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	} catch {}
}
export { restoreEntry, saveEntry };
