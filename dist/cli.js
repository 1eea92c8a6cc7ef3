#!/usr/bin/env node
import { At as entryOf, Bt as print, Jt as untrusted, Lt as exitWith, Mt as isInputName, Nt as thisMachine, Ot as prose, Q as tool, Rt as workingDirectory, Vt as terminalSinks, jt as inputNames, t as run, wt as code, x as modeNames, zt as isTerminal } from "./start.js";
import { t as require_util } from "./util.js";
// src/command-line/nearest.ts
var import_util = require_util();
function nearest(typed, words) {
	const limit = Math.max(2, Math.floor(typed.length / 3));
	const best = words.map((word) => ({
		word,
		distance: distance(typed.slice(0, 64), word)
	})).sort((a, b) => a.distance - b.distance)[0];
	return best !== void 0 && best.distance <= limit ? best.word : null;
}
function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (const [index, letter] of Array.from(a).entries()) {
		const next = [index + 1];
		for (const [column, other] of Array.from(b).entries()) {
			const exchange = (row[column] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(exchange, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
// src/command-line/arguments.ts
const commandLineFlags = [
	"json",
	"version",
	"help",
	"no-color",
	"no-auto-slug-discovery"
];
const known = [...inputNames, ...commandLineFlags];
const switches = [...inputNames.filter((name) => entryOf(name).flag), ...commandLineFlags];
function readArguments(args) {
	const { flags, strays } = split(args);
	const valued = flags.filter((flag) => isInputName(flag.name));
	const errors = [
		...strays.map(stray),
		...flags.filter((flag) => !known.includes(flag.name)).map((flag) => unknown(flag.written)),
		...valued.filter((flag) => flag.value === void 0).map((flag) => valueMissing(flag.name))
	];
	const given = flags.some((flag) => flag.name === "no-auto-slug-discovery") ? { "auto-slug-discovery": "false" } : {};
	for (const { name, value = "" } of valued) given[name] = name === "artifacts" && given[name] ? `${given[name]}\n${value}` : value;
	const has = (name) => flags.some((flag) => flag.name === name && flag.value !== "false");
	return {
		given,
		errors,
		json: has("json"),
		colour: !has("no-color"),
		ask: has("help") ? "help" : has("version") ? "version" : "run"
	};
}
function split(args) {
	const options = Object.fromEntries(known.map((name) => [name, { type: switches.includes(name) ? "boolean" : "string" }]));
	const parsed = (0, import_util.parseArgs)({
		args: [...args],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const flags = [];
	const strays = [];
	for (const token of parsed.tokens) {
		if (token.kind === "option") flags.push({
			name: token.name,
			written: token.rawName,
			value: token.value ?? implied(token.name)
		});
		if (token.kind === "positional") strays.push(token.value);
	}
	return {
		flags,
		strays
	};
}
function implied(name) {
	return switches.includes(name) ? "true" : void 0;
}
function valueMissing(name) {
	return {
		input: name,
		message: prose`${code(`--${name}`)} needs a value.`
	};
}
function unknown(flag) {
	const near = nearest(flag.replace(/^-+/, ""), known);
	const hint = near === null ? prose`See ${code("--help")}.` : prose`Did you mean ${code(`--${near}`)}?`;
	return {
		input: flag.replace(/^-+/, ""),
		message: prose`${code(untrusted(flag))} is not a flag. ${hint}`
	};
}
function stray(value) {
	const mode = modeNames.find((name) => name === value);
	const word = mode === void 0 ? prose`A value` : prose`${code(mode)}`;
	return {
		input: "arguments",
		message: prose`${word} stands alone; values follow a flag, and a mode is given as ${code("--mode <mode>")}.`
	};
}
// src/command-line/help.ts
function helpText() {
	return [
		"Usage: sentry-monitor --mode <mode> [flags]",
		"",
		"Says whether what Sentry tells about a repository, a release and a production can be trusted. It reads only.",
		"",
		"Flags (the inputs of the action have the same names):",
		...inputNames.map(flagHelp),
		"",
		"  --json             One JSON report alone on standard output.",
		"  --no-color         No colours.",
		"  --version, --help",
		"",
		"Exit code: 0 fine or below --fail-on, 1 at or above --fail-on, 2 no trustworthy report (bad usage, cancelled, a check broke)."
	].join("\n");
}
function flagHelp(name) {
	const entry = entryOf(name);
	const notes = [...entry.default !== void 0 && !entry.suppliedBy ? [`default ${entry.default}`] : [], ...entry.env ? [`else ${entry.env.join(", ")}`] : []];
	const head = `  --${name}`;
	return `${head.length < 20 ? head.padEnd(21) : `${head}\n${" ".repeat(21)}`}${entry.summary.replaceAll("`", "")}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`;
}
// src/cli.ts
const { given, errors, json, colour, ask } = readArguments(process.argv.slice(2));
await exitWith(async () => {
	if (ask === "help") print(1, helpText());
	if (ask === "version") print(1, `${tool.name} ${tool.version}`);
	if (ask !== "run") return 0;
	const sinks = terminalSinks({
		json,
		colour: colour && !process.env.NO_COLOR && isTerminal(json ? 2 : 1)
	});
	const ports = {
		...thisMachine(process.env, import.meta.dirname),
		sinks
	};
	return run(ports, {
		given,
		env: process.env,
		errors,
		cwd: workingDirectory(),
		node: process.version,
		entry: "command-line"
	});
});
export {};
