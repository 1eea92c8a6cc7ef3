import { n as __toESM } from "./rolldown-runtime.js";
import { Q as tool, d as isLoopback, qt as reveal } from "./start.js";
import { t as require_zlib } from "./zlib.js";
import { n as failureOf } from "./http-failure.js";
import { t as proxyFor } from "./proxy-choice2.js";
import { t as require_dns } from "./dns.js";
// src/adapters/http-body.ts
var import_zlib = require_zlib();
async function readReply(response, limits, more) {
	const status = response.statusCode ?? 0;
	const isError = status >= 300;
	const body = await collect(response, isError ? limits.errorBodyBytes : limits.bodyBytes, more);
	if (body.kind !== "whole" && !(isError && body.kind !== "reset")) return body.kind;
	return {
		kind: "reply",
		status,
		headers: headersOf(response),
		body: body.bytes
	};
}
function collect(response, limit, more) {
	return new Promise((resolve) => {
		const pieces = [];
		let length = 0;
		const end = (kind) => {
			resolve({
				kind,
				bytes: Buffer.concat(pieces).subarray(0, limit)
			});
			if (kind !== "whole") response.destroy();
		};
		more();
		response.on("data", more);
		response.on("error", () => end("reset"));
		const plain = unpacked(response);
		if (plain === null) return end("malformed");
		plain.on("data", (piece) => {
			pieces.push(piece);
			length += piece.length;
			if (length > limit) end("too-large");
		});
		plain.on("end", () => end("whole"));
		plain.on("error", () => end("malformed"));
	});
}
function unpacked(response) {
	const encoding = response.headers["content-encoding"] ?? "identity";
	if (encoding === "identity") return response;
	return encoding === "gzip" || encoding === "x-gzip" ? response.pipe((0, import_zlib.createGunzip)()) : null;
}
function headersOf({ headers }) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]));
}
// src/adapters/shared-lookup.ts
var import_dns = require_dns();
function sharedLookup(lookup = import_dns.lookup) {
	const waiting = new Map();
	return (hostname, options, callback) => {
		const answer = (error, addresses) => {
			const [first] = addresses ?? [];
			if (error || options.all) callback(error, addresses);
			else callback(null, first?.address ?? "", first?.family);
		};
		const key = `${hostname} ${options.family ?? 0} ${options.hints ?? 0}`;
		const others = waiting.get(key);
		if (others) {
			others.push(answer);
			return;
		}
		waiting.set(key, [answer]);
		lookup(hostname, {
			...options,
			all: true
		}, (error, addresses) => {
			const all = waiting.get(key) ?? [];
			waiting.delete(key);
			for (const one of all) one(error, addresses);
		});
	};
}
// src/adapters/http-route.ts
const pool = {
	keepAlive: true,
	maxSockets: 6,
	maxFreeSockets: 6,
	lookup: sharedLookup()
};
async function routeTo(address, env) {
	const proxy = proxyFor(address, env);
	if (proxy === null) return directly(address, env);
	return address.protocol === "https:" ? tunnelled(address, proxy) : forwarded(address, proxy);
}
async function directly(address, env) {
	return {
		...await peer(address, env),
		prefix: basePath(address),
		headers: { host: address.host },
		isProxied: false,
		isForwarded: false
	};
}
async function forwarded(address, proxy) {
	const { proxyHeaders } = await import("./proxy-tunnel.js");
	return {
		...await peer(proxy, {}),
		prefix: `${address.origin}${basePath(address)}`,
		headers: {
			host: address.host,
			...proxyHeaders(proxy)
		},
		isProxied: true,
		isForwarded: true
	};
}
async function tunnelled(address, proxy) {
	const { TunnelAgent } = await import("./proxy-tunnel.js");
	return {
		...await directly(address, {}),
		agent: new TunnelAgent(proxy, pool),
		isProxied: true
	};
}
async function peer(address, env) {
	const place = {
		hostname: unbracketed(address.hostname),
		port: address.port
	};
	if (address.protocol === "https:") {
		const { Agent, request } = await import("./https.js").then((m) => __toESM(m.default, 1));
		const rejectUnauthorized = checksCertificate(address, env);
		return {
			...place,
			request,
			agent: new Agent({
				...pool,
				rejectUnauthorized
			}),
			isSecure: true
		};
	}
	const { Agent, request } = await import("./http.js").then((m) => __toESM(m.default, 1));
	return {
		...place,
		request,
		agent: new Agent(pool),
		isSecure: false
	};
}
function checksCertificate({ hostname }, env) {
	return env.NODE_TLS_REJECT_UNAUTHORIZED !== "0" || !isLoopback(hostname);
}
function basePath({ pathname }) {
	return pathname.endsWith("/") ? pathname.slice(0, -1) : pathname;
}
function unbracketed(hostname) {
	return hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
}
// src/adapters/http-watch.ts
function watchOver(signal, totalMs, giveUp) {
	let stage;
	let ended = false;
	const cancel = () => giveUp("aborted");
	const total = setTimeout(() => giveUp("total-timeout"), totalMs);
	signal.addEventListener("abort", cancel);
	return {
		stage(ms, failure) {
			clearTimeout(stage);
			if (!ended) stage = setTimeout(() => giveUp(failure), ms);
		},
		end() {
			ended = true;
			clearTimeout(stage);
			clearTimeout(total);
			signal.removeEventListener("abort", cancel);
		}
	};
}
// src/adapters/http-attempt.ts
function httpAttempts(env) {
	const routes = new Map();
	const routeFor = (address) => {
		const route = routes.get(address) ?? routeTo(new URL(address), env);
		routes.set(address, route);
		return route;
	};
	return { async get(question) {
		try {
			if (question.token && !isSendable(reveal(question.token))) return failed("unsendable-token");
			const route = await routeFor(question.address);
			return await attempt(route, question, () => open(route, question));
		} catch {
			return failed("other");
		}
	} };
}
function isSendable(token) {
	return /^[\x21-\x7e]+$/.test(token);
}
function failed(failure, stale = false) {
	return {
		kind: "failed",
		failure,
		stale
	};
}
function attempt(route, { limits, signal }, start, body = "") {
	if (signal.aborted) return Promise.resolve(failed("aborted"));
	return new Promise((resolve) => {
		const request = start();
		const end = (result) => {
			watch.end();
			resolve(result);
			if (result.kind === "failed") request.destroy();
		};
		const watch = watchOver(signal, limits.totalMs, (failure) => end(failed(failure)));
		let answered = false;
		watch.stage(route.isProxied ? limits.connectThroughProxyMs : limits.connectMs, "connect-timeout");
		whenConnected(request, route, () => watch.stage(limits.headersMs, "headers-timeout"));
		request.on("error", (error) => end(answered ? failed(failureOf(error)) : connectionFailure(request, route, error)));
		request.on("close", () => {
			if (!answered) end(failed("reset"));
		});
		request.on("response", (response) => {
			answered = true;
			const more = () => watch.stage(limits.bodyIdleMs, "body-timeout");
			readReply(response, limits, more).then((reply) => end(typeof reply === "string" ? failed(reply) : seenFrom(route, reply)));
		});
		request.end(body);
	});
}
function open(route, { path, query, token }) {
	const search = query.size > 0 ? `?${query}` : "";
	return route.request({
		agent: route.agent,
		hostname: route.hostname,
		port: route.port,
		method: "GET",
		path: `${route.prefix}${path}${search}`,
		headers: {
			...route.headers,
			accept: "application/json",
			"accept-encoding": "gzip",
			"user-agent": `${tool.name}/${tool.version}`,
			...token && { authorization: `Bearer ${reveal(token)}` }
		}
	});
}
function whenConnected(request, route, act) {
	request.on("socket", (socket) => {
		if (socket.connecting) socket.once(route.isSecure ? "secureConnect" : "connect", act);
		else act();
	});
}
function connectionFailure(request, route, error) {
	const failure = failureOf(error);
	if (request.reusedSocket && failure === "reset") {
		for (const socket of Object.values(route.agent.freeSockets).flat()) socket?.destroy();
		return failed(failure, true);
	}
	return failed(route.isForwarded && failure !== "reset" && failure !== "malformed" ? "proxy-unreachable" : failure);
}
function seenFrom(route, reply) {
	return route.isForwarded && reply.status === 407 ? failed("proxy-credentials") : reply;
}
export { httpAttempts as n, routeTo as r, attempt as t };
