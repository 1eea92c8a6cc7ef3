import { n as __toESM } from "./rolldown-runtime.js";
import { Yt as require_path } from "./start.js";
// src/adapters/guard-protocol.ts
var import_path = __toESM(require_path(), 1);
const orderVariable = "SENTRY_MONITOR_GUARD";
// src/adapters/actions-exec.ts
const streamDelayMs = 500;
async function runGuarded(guard, order, signal) {
	const { exec } = await import("./exec2.js");
	const messages = messageReader();
	const stop = () => killGroup(messages.pid());
	signal.addEventListener("abort", stop);
	try {
		await exec(quoted(process.execPath), [guard], {
			cwd: (0, import_path.parse)(guard).root,
			env: {
				...systemRoot(),
				[orderVariable]: JSON.stringify(order)
			},
			silent: true,
			ignoreReturnCode: true,
			delay: streamDelayMs,
			listeners: { stdout(chunk) {
				messages.add(chunk);
				if (signal.aborted) stop();
			} }
		});
	} catch {
		return { kind: "absent" };
	} finally {
		signal.removeEventListener("abort", stop);
	}
	const report = messages.report();
	if (report !== null) return report;
	stop();
	return { kind: "absent" };
}
function quoted(path) {
	return `"${path}"`;
}
function systemRoot() {
	return process.env.SystemRoot === void 0 ? {} : { SystemRoot: process.env.SystemRoot };
}
function messageReader() {
	const chunks = [];
	const messages = () => Buffer.concat(chunks).toString("utf8").split("\n").slice(0, -1).map(messageOf);
	return {
		add: (chunk) => chunks.push(chunk),
		pid: () => messages().find((message) => "pid" in message)?.pid ?? null,
		report: () => messages().find((message) => "report" in message)?.report ?? null
	};
}
function messageOf(line) {
	return JSON.parse(line);
}
function killGroup(pid) {
	if (pid === null) return;
	try {
		process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
	} catch {}
}
export { runGuarded as t };
