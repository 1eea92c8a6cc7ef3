import { n as __toESM } from "./rolldown-runtime.js";
import { Jt as untrusted, Ut as checkoutAround, Xt as require_fs, Yt as require_path, Zt as require_crypto, qt as reveal } from "./start.js";
import { t as require_os } from "./os.js";
import { t as runGuarded } from "./actions-exec.js";
import { t as require_zlib } from "./zlib.js";
// src/adapters/sentry-cli-places.ts
var import_os = __toESM(require_os(), 1);
var import_crypto = __toESM(require_crypto(), 1);
var import_fs = __toESM(require_fs(), 1);
var import_path = __toESM(require_path(), 1);
const executable = process.platform === "win32" ? "sentry-cli.exe" : "sentry-cli";
function findSentryCli(place, machine) {
	switch (place.at) {
		case "given-path": return (0, import_path.isAbsolute)(place.path) ? program(place.path, machine) : { kind: "relative" };
		case "action": return firstOf(packageFolders(machine.home, place.package), (folder) => besideAction(folder, machine));
		case "tool-cache": return cached(place.version, machine);
		case "search-path": return firstOf(searchPath(machine.env), (folder) => program((0, import_path.join)(folder, executable), machine));
	}
}
function searchPath({ PATH, Path }) {
	return (PATH ?? Path ?? "").split(import_path.delimiter).filter(import_path.isAbsolute);
}
function toolCacheFolder(version, { env, checkout }) {
	const cache = env.RUNNER_TOOL_CACHE ?? "";
	return (0, import_path.isAbsolute)(cache) && !checkout.holds(cache) ? (0, import_path.join)(cache, "sentry-cli", version, process.arch) : null;
}
function completeMark(folder) {
	return `${folder}.complete`;
}
function cached(version, machine) {
	const folder = toolCacheFolder(version, machine);
	return folder !== null && isFile(completeMark(folder)) ? program((0, import_path.join)(folder, executable), machine) : { kind: "absent" };
}
function packageFolders(home, name) {
	const above = (0, import_path.dirname)(home);
	return [(0, import_path.join)(home, "node_modules", name), ...(0, import_path.basename)(above) === "node_modules" ? [(0, import_path.join)(above, name)] : []];
}
function besideAction(folder, machine) {
	const found = program((0, import_path.join)(folder, "bin", executable), machine);
	return found.kind === "found" ? {
		...found,
		version: declaredVersion(folder)
	} : found;
}
function declaredVersion(folder) {
	try {
		const { version } = JSON.parse((0, import_fs.readFileSync)((0, import_path.join)(folder, "package.json"), "utf8"));
		return typeof version === "string" ? version : null;
	} catch {
		return null;
	}
}
function program(path, { checkout }) {
	if (!isFile(path)) return { kind: "absent" };
	if (checkout.holds(path)) return { kind: "in-checkout" };
	try {
		(0, import_fs.accessSync)(path, import_fs.constants.X_OK);
		return {
			kind: "found",
			path: import_fs.realpathSync.native(path),
			version: null
		};
	} catch {
		return { kind: "absent" };
	}
}
function isFile(path) {
	try {
		return (0, import_fs.statSync)(path).isFile();
	} catch {
		return false;
	}
}
function firstOf(folders, look) {
	let passedOver = { kind: "absent" };
	for (const folder of folders) {
		const found = look(folder);
		if (found.kind === "found") return found;
		if (found.kind === "in-checkout") passedOver = found;
	}
	return passedOver;
}
// src/adapters/tarball.ts
var import_zlib = require_zlib();
const blockBytes = 512;
function fileInTarball(tarball, name, maxBytes) {
	const archive = unpacked(tarball, maxBytes);
	for (let at = 0; archive !== null && at + blockBytes <= archive.length;) {
		const header = archive.subarray(at, at + blockBytes);
		const size = Number.parseInt(textOf(header, 124, 12), 8);
		const start = at + blockBytes;
		if (!Number.isSafeInteger(size) || size < 0 || start + size > archive.length) return null;
		if (textOf(header, 0, 100) === name && ["", "0"].includes(textOf(header, 156, 1))) return archive.subarray(start, start + size);
		at = start + Math.ceil(size / blockBytes) * blockBytes;
	}
	return null;
}
function unpacked(tarball, maxOutputLength) {
	try {
		return (0, import_zlib.gunzipSync)(tarball, { maxOutputLength });
	} catch {
		return null;
	}
}
function textOf(header, start, length) {
	return header.toString("latin1", start, start + length).split("\0")[0]?.trim() ?? "";
}
// src/adapters/sentry-cli-download.ts
const maxTarballBytes = 67108864;
const maxUnpackedBytes = 268435456;
async function downloadSentryCli(wanted, limits, parts) {
	const client = npmClient(parts.machine);
	if (client === null) return { kind: "no-npm" };
	const folder = temporaryFolder(parts.scratch);
	if (folder === null) return { kind: "failed" };
	try {
		const reply = await parts.guarded({
			file: process.execPath,
			args: [client, ...packArguments(wanted, folder)],
			env: parts.environment,
			sha256: null
		}, limits);
		const tarball = reply.kind === "exited" && reply.code === 0 ? onlyTarball(folder) : null;
		if (tarball === null) return { kind: "failed" };
		const binary = genuineBinary(tarball, wanted);
		return binary === null ? { kind: "altered" } : keep(binary, wanted.version, parts.machine, (0, import_path.dirname)(folder));
	} catch {
		return { kind: "failed" };
	} finally {
		(0, import_fs.rmSync)(folder, {
			recursive: true,
			force: true
		});
	}
}
function temporaryFolder(scratch) {
	try {
		return scratch === null ? null : (0, import_fs.mkdtempSync)((0, import_path.join)(scratch, "sentry-monitor-"));
	} catch {
		return null;
	}
}
function npmClient({ env, checkout }) {
	const script = (0, import_path.join)("node_modules", "npm", "bin", "npm-cli.js");
	const nodeFolder = (0, import_path.dirname)(process.execPath);
	return [
		...searchPath(env).flatMap((folder) => [linkedScript((0, import_path.join)(folder, "npm")), (0, import_path.join)(folder, script)]),
		(0, import_path.join)(nodeFolder, script),
		(0, import_path.join)(nodeFolder, "..", "lib", script)
	].find((path) => path !== null && (0, import_fs.existsSync)(path) && !checkout.holds(path)) ?? null;
}
function linkedScript(path) {
	try {
		const real = import_fs.realpathSync.native(path);
		return (0, import_path.basename)(real) === "npm-cli.js" ? real : null;
	} catch {
		return null;
	}
}
function packArguments({ name, version }, folder) {
	return [
		"pack",
		`${name}@${version}`,
		"--ignore-scripts",
		"--silent",
		"--no-update-notifier",
		"--fetch-retries=1",
		`--pack-destination=${folder}`,
		`--prefix=${folder}`,
		`--userconfig=${(0, import_path.join)(folder, "user.npmrc")}`,
		`--globalconfig=${(0, import_path.join)(folder, "global.npmrc")}`,
		`--cache=${(0, import_path.join)(folder, "cache")}`
	];
}
function onlyTarball(folder) {
	const [name, ...others] = (0, import_fs.readdirSync)(folder).filter((file) => file.endsWith(".tgz"));
	if (name === void 0 || others.length > 0) return null;
	const path = (0, import_path.join)(folder, name);
	return (0, import_fs.statSync)(path).size <= maxTarballBytes ? (0, import_fs.readFileSync)(path) : null;
}
function genuineBinary(tarball, { integrity, sha256 }) {
	if (`sha512-${(0, import_crypto.createHash)("sha512").update(tarball).digest("base64")}` !== integrity) return null;
	const binary = fileInTarball(tarball, `package/bin/${executable}`, maxUnpackedBytes);
	return binary !== null && sha256.includes((0, import_crypto.createHash)("sha256").update(binary).digest("hex")) ? binary : null;
}
function keep(binary, version, machine, scratch) {
	const folder = toolCacheFolder(version, machine);
	if (folder !== null && keepIn(folder, binary)) return {
		kind: "kept",
		path: (0, import_path.join)(folder, executable)
	};
	const temporary = (0, import_fs.mkdtempSync)((0, import_path.join)(scratch, "sentry-monitor-"));
	process.once("exit", () => (0, import_fs.rmSync)(temporary, {
		recursive: true,
		force: true
	}));
	(0, import_fs.writeFileSync)((0, import_path.join)(temporary, executable), binary, { mode: 365 });
	return {
		kind: "kept",
		path: (0, import_path.join)(temporary, executable)
	};
}
function keepIn(folder, binary) {
	const made = `${folder}.${process.pid}.tmp`;
	try {
		(0, import_fs.mkdirSync)(made, { recursive: true });
		(0, import_fs.writeFileSync)((0, import_path.join)(made, executable), binary, { mode: 365 });
		(0, import_fs.rmSync)(folder, {
			recursive: true,
			force: true
		});
		(0, import_fs.renameSync)(made, folder);
		(0, import_fs.writeFileSync)(completeMark(folder), "");
		return true;
	} catch {
		(0, import_fs.rmSync)(made, {
			recursive: true,
			force: true
		});
		return false;
	}
}
// src/adapters/sentry-cli-machine.ts
const graceMs = 2e3;
const maxBytes = 1048576;
const proxyVariables = [
	"http_proxy",
	"HTTP_PROXY",
	"https_proxy",
	"HTTPS_PROXY",
	"all_proxy",
	"ALL_PROXY",
	"no_proxy",
	"NO_PROXY"
];
const certificateVariables = [
	"SSL_CERT_FILE",
	"SSL_CERT_DIR",
	"CURL_CA_BUNDLE"
];
const npmVariables = ["npm_config_registry", "NPM_CONFIG_REGISTRY"];
function openMachine(env, dist, folders) {
	const checkout = checkoutAround(folders);
	const machine = {
		env,
		home: (0, import_path.dirname)(dist),
		checkout
	};
	const scratch = scratchOf(machine);
	const guarded = (order, { timeoutMs, signal }) => scratch === null ? Promise.resolve({ kind: "absent" }) : runGuarded((0, import_path.join)(dist, "guard.js"), {
		...order,
		scratch,
		timeoutMs,
		graceMs,
		maxBytes
	}, signal);
	return {
		find: async (place) => findSentryCli(place, machine),
		async download(wanted, limits) {
			const environment = {
				...base(machine),
				...settings(env, [...proxyVariables, ...npmVariables]),
				...files(env, ["NODE_EXTRA_CA_CERTS"])
			};
			return downloadSentryCli(wanted, limits, {
				machine,
				scratch,
				guarded,
				environment
			});
		},
		async run({ path, sha256 }, verb, limits) {
			const reply = await guarded({
				file: path,
				args: argumentsOf(verb),
				env: environmentOf(verb, machine),
				sha256
			}, limits);
			return reply.kind === "exited" ? {
				...reply,
				stdout: untrusted(reply.stdout)
			} : reply;
		}
	};
}
function scratchOf({ env, checkout }) {
	return [
		env.RUNNER_TEMP ?? "",
		(0, import_os.tmpdir)(),
		"/tmp"
	].find((place) => (0, import_path.isAbsolute)(place) && (0, import_fs.existsSync)(place) && !checkout.holds(place)) ?? null;
}
function argumentsOf(verb) {
	switch (verb.verb) {
		case "version": return ["--version"];
		case "info": return ["info", "--config-status-json"];
		case "debug-files-check": return [
			"debug-files",
			"check",
			"--json",
			verb.file
		];
	}
}
function environmentOf(verb, machine) {
	const quiet = {
		...base(machine),
		SENTRY_LOAD_DOTENV: "0",
		SENTRY_HTTP_MAX_RETRIES: "0",
		SENTRY_DISABLE_UPDATE_CHECK: "1",
		SENTRY_LOG_LEVEL: "off"
	};
	if (verb.verb !== "info") return quiet;
	return {
		...quiet,
		...network(machine.env),
		SENTRY_URL: verb.address,
		SENTRY_AUTH_TOKEN: reveal(verb.token)
	};
}
function base({ checkout }) {
	return {
		PATH: [
			(0, import_path.dirname)(process.execPath),
			"/usr/local/bin",
			"/usr/bin",
			"/bin"
		].filter((folder) => !checkout.holds(folder)).join(import_path.delimiter),
		LANG: "C.UTF-8"
	};
}
function network(env) {
	return {
		...settings(env, proxyVariables),
		...files(env, certificateVariables)
	};
}
function settings(env, names) {
	return Object.fromEntries(names.flatMap((name) => env[name] ? [[name, env[name]]] : []));
}
function files(env, names) {
	return Object.fromEntries(names.flatMap((name) => env[name] ? [[name, (0, import_path.resolve)(env[name])]] : []));
}
export { openMachine };
