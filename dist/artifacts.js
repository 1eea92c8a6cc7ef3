import { n as __toESM } from "./rolldown-runtime.js";
import { Jt as untrusted, Yt as require_path } from "./start.js";
// src/sources/artifacts/links.ts
var import_path = __toESM(require_path(), 1);
const shown = 3;
function linksAmong(scripts, maps) {
	const built = scripts.filter(({ debugId, map, isMinified }) => debugId !== null || map !== "none" || isMinified);
	const byName = new Map(maps.map((map) => [map.name, map]));
	const ofId = new Set(maps.flatMap(({ debugIds }) => debugIds));
	const pairs = scripts.map((script) => ({
		script,
		map: mapOf(script, byName)
	}));
	const apart = pairs.filter(({ script: { debugId } }) => debugId !== null && !ofId.has(debugId));
	const commented = apart.filter(({ script }) => script.idFrom === "comment");
	const used = new Set(pairs.map(({ map }) => map?.name));
	const ids = new Set(scripts.map(({ debugId }) => debugId));
	return {
		built: built.length,
		ids: firstOfEach(built),
		withoutId: named(pairs.filter((one) => one.script.debugId === null && hasMap(one)).map(scriptOf)),
		bare: named(pairs.filter((one) => one.script.debugId === null && one.script.isMinified && !hasMap(one)).map(scriptOf)),
		mismatched: named(apart.filter(({ map }) => map !== null && map.debugIds.length > 0).map(scriptOf)),
		mapWithoutId: named(commented.filter(({ map }) => map?.debugIds.length === 0).map(scriptOf)),
		withoutMap: named(maps.length === 0 ? [] : commented.filter(({ script, map }) => map === null && script.map !== "embedded").map(scriptOf)),
		mapWithoutScript: named(maps.filter(({ name, debugIds }) => !used.has(name) && !debugIds.some((one) => ids.has(one))))
	};
}
function hasMap({ script, map }) {
	return script.map !== "none" || map !== null;
}
function scriptOf({ script }) {
	return script;
}
function named(files) {
	return {
		count: files.length,
		first: files.slice(0, shown).map(({ name }) => untrusted(name))
	};
}
function firstOfEach(scripts) {
	const ids = new Map();
	for (const { debugId, name } of scripts) if (debugId !== null && !ids.has(debugId)) ids.set(debugId, untrusted(name));
	return ids;
}
function mapOf(script, byName) {
	return (typeof script.map === "object" ? byName.get(beside(script.name, script.map.reference)) : void 0) ?? byName.get(`${script.name}.map`) ?? null;
}
function beside(name, reference) {
	const path = reference.split(/[?#]/)[0] ?? "";
	return import_path.posix.join(import_path.posix.dirname(name), decoded(path));
}
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
// src/sources/artifacts/debug-id.ts
const uuid = /^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})(?![0-9a-f-])/i;
function debugIdIn(text) {
	return uuid.exec(text)?.slice(1).join("-").toLowerCase() ?? null;
}
// src/sources/artifacts/map-marks.ts
const keys = ["\"debugId\"", "\"debug_id\""];
const mostKeys = 1e3;
function mapMarks(bytes) {
	if (bytes === null || !(bytes.includes("\"mappings\"") || bytes.includes("\"sections\""))) return null;
	const ids = keys.flatMap((key) => idsBehind(bytes, key));
	return { debugIds: [...new Set(ids)] };
}
function idsBehind(bytes, key) {
	const ids = [];
	let at = bytes.indexOf(key);
	for (let seen = 0; at >= 0 && seen < mostKeys; seen++) {
		const value = /^\s*:\s*"/.exec(bytes.toString("latin1", at + key.length, at + key.length + 80));
		const from = at + key.length + (value?.[0].length ?? 0);
		const id = value && isKey(bytes, at) ? debugIdIn(bytes.toString("latin1", from, from + 40)) : null;
		if (id !== null) ids.push(id);
		at = bytes.indexOf(key, at + 1);
	}
	return ids;
}
function isKey(bytes, at) {
	return /[{,]\s*$/.test(bytes.toString("latin1", Math.max(0, at - 40), at));
}
// src/sources/artifacts/native-kind.ts
const machO = [4277009102, 4277009103];
const fatMachO = [3405691582, 3405691583];
const mostArchitectures = 30;
const pdb = Buffer.from("Microsoft C/C++ MSF 7.00\r\n");
function nativeKindOf(head) {
	if (head.length < 64) return null;
	const magic = head.readUInt32BE(0);
	if (magic === 2135247942) return isLinkedElf(head) ? "elf" : null;
	if (magic === 6386541) return "wasm";
	if (magic === 1112754754) return "portable-pdb";
	if (isLinkedMachO(head, magic)) return "macho";
	if (head.subarray(0, pdb.length).equals(pdb)) return "pdb";
	return isPortableExecutable(head) ? "pe" : null;
}
function isLinkedMachO(head, magic) {
	if (machO.includes(magic)) return head.readUInt32BE(12) !== 1;
	if (machO.includes(head.readUInt32LE(0))) return head.readUInt32LE(12) !== 1;
	return fatMachO.includes(magic) && head.readUInt32BE(4) <= mostArchitectures;
}
function isLinkedElf(head) {
	const type = head[5] === 2 ? head.readUInt16BE(16) : head.readUInt16LE(16);
	return type === 2 || type === 3;
}
function isPortableExecutable(head) {
	if (head.toString("latin1", 0, 2) !== "MZ") return false;
	const at = head.readUInt32LE(60);
	return at + 4 <= head.length && head.toString("latin1", at, at + 4) === "PE\0\0";
}
// src/sources/artifacts/script-marks.ts
const idComment = "//# debugId=";
const snippet = "sentry-dbid-";
const mapComments = ["//# sourceMappingURL=", "//@ sourceMappingURL="];
const referenceBytes = 1024;
const mostMarks = 1e4;
const leastMinifiedBytes = 1e3;
const longLine = 200;
const lineFeed = 10;
const carriageReturn = 13;
const tooMany = Symbol("too many");
function scriptMarks(bytes) {
	const commented = afterLast(bytes, idComment, 40);
	const fromComment = typeof commented === "string" ? debugIdIn(commented.trimStart()) : null;
	const ofSnippet = fromComment ?? idOfSnippet(bytes);
	const fromSnippet = typeof ofSnippet === "string" ? ofSnippet : null;
	const references = mapComments.map((comment) => afterLast(bytes, comment, referenceBytes));
	return {
		debugId: fromComment ?? fromSnippet,
		idFrom: fromComment !== null ? "comment" : fromSnippet !== null ? "snippet" : null,
		map: mapNamedBy(references.find((text) => typeof text === "string")),
		isMinified: hasLongLines(bytes),
		isCut: [
			commented,
			ofSnippet,
			...references
		].includes(tooMany)
	};
}
function afterLast(bytes, comment, most) {
	let marks = 0;
	for (let at = bytes.lastIndexOf(comment); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(comment, at - 1)) {
		if (++marks > mostMarks) return tooMany;
		const before = at === 0 ? lineFeed : bytes[at - 1];
		if (before !== lineFeed && before !== carriageReturn) continue;
		const from = at + comment.length;
		return bytes.toString("utf8", from, Math.min(from + most, bytes.length)).split(/[\r\n]/)[0] ?? "";
	}
	return null;
}
function idOfSnippet(bytes) {
	let marks = 0;
	for (let at = bytes.indexOf(snippet); at >= 0; at = bytes.indexOf(snippet, at + 1)) {
		if (++marks > mostMarks) return tooMany;
		const from = at + 12;
		const id = debugIdIn(bytes.toString("latin1", from, from + 40));
		if (id !== null) return id;
	}
	return null;
}
function mapNamedBy(reference) {
	const text = reference?.trim() ?? "";
	if (text === "") return "none";
	return text.startsWith("data:") ? "embedded" : { reference: text };
}
function hasLongLines(bytes) {
	if (bytes.length < leastMinifiedBytes || bytes.subarray(0, leastMinifiedBytes).includes(0)) return false;
	let mayFollow = bytes.length / longLine;
	for (let at = bytes.indexOf(lineFeed); at >= 0 && mayFollow >= 0; at = bytes.indexOf(lineFeed, at + 1)) mayFollow -= 1;
	return mayFollow >= 0;
}
// src/sources/artifacts.ts
const most = {
	files: 2e4,
	fileBytes: 134217728,
	totalBytes: 536870912,
	msAtATime: 25
};
const headBytes = 1024;
const script = /\.(?:[cm]?js|jsbundle|bundle)$/i;
const scriptMap = /\.map$/i;
const otherMap = /\.(?:css|d\.[cm]?ts)\.map$/i;
async function readArtifacts(output, paths, time) {
	const limits = new Set();
	const absent = [];
	const files = new Map();
	for (const path of paths) {
		const listed = output.list(path, most.files);
		if (listed.kind === "absent") absent.push(untrusted(path));
		else for (const file of listed.files) if (files.size < most.files) files.set(file.path, file);
		if (listed.kind === "found" && (!listed.complete || files.size === most.files)) limits.add("files");
	}
	const read = await sorted([...files.values()], reading(output, limits), time);
	return {
		absent,
		files: files.size,
		limits: [...limits],
		...read,
		links: linksAmong(read.scripts, read.maps)
	};
}
async function sorted(files, from, time) {
	const scripts = [];
	const maps = [];
	const natives = [];
	let pausedAt = time.remainingMs();
	for (const file of files) {
		if (pausedAt - time.remainingMs() >= most.msAtATime) {
			await time.pause();
			pausedAt = time.remainingMs();
		}
		if (time.remainingMs() <= 0) {
			from.limits.add("time");
			break;
		}
		if (script.test(file.name)) scripts.push(...scriptIn(file, from));
		else if (!scriptMap.test(file.name)) natives.push(...nativeIn(file, from));
		else if (!otherMap.test(file.name)) maps.push(...mapIn(file, from));
	}
	return {
		scripts,
		maps,
		natives: natives.sort((a, b) => depth(a) - depth(b))
	};
}
function scriptIn(file, { whole, limits }) {
	const bytes = whole(file);
	if (bytes === null) return [];
	const marks = scriptMarks(bytes);
	if (marks.isCut) limits.add("marks");
	return [{
		name: file.name,
		...marks
	}];
}
function mapIn(file, { whole }) {
	const marks = mapMarks(whole(file));
	return marks === null ? [] : [{
		name: file.name,
		...marks
	}];
}
function nativeIn(file, { output, limits }) {
	const head = output.head(file, headBytes);
	if (head.kind === "unreadable") limits.add("unreadable");
	const kind = head.kind === "bytes" ? nativeKindOf(head.bytes) : null;
	return kind === null ? [] : [{
		name: untrusted(file.name),
		path: file.path,
		kind
	}];
}
function depth({ path }) {
	return path.split(/[\\/]/).length;
}
function reading(output, limits) {
	let left = most.totalBytes;
	const whole = (file) => {
		const read = output.read(file, Math.min(most.fileBytes, left));
		if (read.kind === "bytes") {
			left -= read.bytes.length;
			return read.bytes;
		}
		if (read.kind === "unreadable") limits.add("unreadable");
		else limits.add(left < most.fileBytes ? "total-size" : "file-size");
		return null;
	};
	return {
		output,
		limits,
		whole
	};
}
export { readArtifacts };
