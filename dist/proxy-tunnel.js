import { t as require_http } from "./http2.js";
import { t as require_https } from "./https2.js";
import { t as require_net } from "./net.js";
import { t as require_tls } from "./tls.js";
import { t as KnownFailure } from "./http-failure.js";
// src/adapters/proxy-tunnel.ts
var import_http = require_http();
var import_https = require_https();
var import_net = require_net();
var import_tls = require_tls();
const tunnelMs = 1e4;
var TunnelAgent = class extends import_https.Agent {
	#proxy;
	constructor(proxy, options) {
		super(options);
		this.#proxy = proxy;
	}
	createConnection(options, callback) {
		const done = callback;
		const host = String(options.host);
		openTunnel(this.#proxy, host, Number(options.port ?? 443)).then((tunnel) => secured(tunnel, host)).then((socket) => done(null, socket), (error) => done(error));
		return null;
	}
};
function proxyHeaders({ username, password }) {
	if (username === "" && password === "") return {};
	const credentials = `${decoded(username)}:${decoded(password)}`;
	return { "proxy-authorization": `Basic ${Buffer.from(credentials).toString("base64")}` };
}
function openTunnel(proxy, host, port) {
	const target = (0, import_net.isIP)(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`;
	const request = (proxy.protocol === "https:" ? import_https.request : import_http.request)({
		agent: false,
		hostname: proxy.hostname.replace(/^\[|\]$/g, ""),
		port: proxy.port,
		method: "CONNECT",
		path: target,
		headers: {
			host: target,
			...proxyHeaders(proxy)
		}
	});
	const timer = setTimeout(() => request.destroy(), tunnelMs).unref();
	return new Promise((resolve, reject) => {
		request.on("close", () => clearTimeout(timer));
		request.on("connect", ({ statusCode = 0 }, socket, head) => {
			if (statusCode >= 200 && statusCode < 300) {
				if (head.length > 0) socket.unshift(head);
				resolve(socket);
			} else {
				socket.destroy();
				reject(new KnownFailure(statusCode === 407 ? "proxy-credentials" : "proxy-refused"));
			}
		});
		request.on("error", () => reject(new KnownFailure("proxy-unreachable")));
		request.end();
	});
}
function secured(tunnel, host) {
	return new Promise((resolve, reject) => {
		const socket = (0, import_tls.connect)({
			socket: tunnel,
			host,
			rejectUnauthorized: true,
			...(0, import_net.isIP)(host) === 0 && { servername: host }
		});
		for (const end of [tunnel, socket]) end.on("error", reject);
		socket.once("secureConnect", () => resolve(socket));
	});
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
export { TunnelAgent, proxyHeaders };
