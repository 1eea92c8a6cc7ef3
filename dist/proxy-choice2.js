import { t as require_net } from "./net.js";
import { d as isLoopback } from "./start.js";
// src/adapters/proxy-choice.ts
var import_net = require_net();
function proxyFor(address, env) {
	const proxy = address.protocol === "https:" ? either(env, "https_proxy") : either(env, "http_proxy");
	if (proxy === "" || isLoopback(address.hostname) || isExempt(address, either(env, "no_proxy"))) return null;
	return new URL(proxy);
}
function either(env, name) {
	return env[name] || env[name.toUpperCase()] || "";
}
function isExempt(address, exemptions) {
	return exemptions.split(/[\s,]/).some((entry) => entry !== "" && covers(entry.toLowerCase(), address));
}
function covers(entry, address) {
	if (entry === "*") return true;
	const { name, port } = withoutPort(entry);
	if (port !== null && port !== portOf(address)) return false;
	const host = bare(address.hostname);
	if ((0, import_net.isIP)(host)) return coversAddress(bare(name), host);
	const domain = name.replace(/^\*?\./, "");
	return domain !== "" && (host === domain || host.endsWith(`.${domain}`));
}
function withoutPort(entry) {
	const colon = entry.lastIndexOf(":");
	const isAddress = !entry.endsWith("]") && (entry.startsWith("[") || entry.indexOf(":") === colon);
	return colon > 0 && isAddress ? {
		name: entry.slice(0, colon),
		port: entry.slice(colon + 1)
	} : {
		name: entry,
		port: null
	};
}
function coversAddress(name, host) {
	const [network = "", bits] = name.split("/");
	const family = (0, import_net.isIP)(network) === 6 ? "ipv6" : "ipv4";
	if (!(0, import_net.isIP)(network) || (0, import_net.isIP)(network) !== (0, import_net.isIP)(host)) return false;
	const list = new import_net.BlockList();
	if (bits === void 0) list.addAddress(network, family);
	else if (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === "ipv6" ? 128 : 32)) list.addSubnet(network, Number(bits), family);
	return list.check(host, family);
}
function portOf({ port, protocol }) {
	return port || (protocol === "https:" ? "443" : "80");
}
function bare(host) {
	return host.replace(/^\[|\]$/g, "");
}
export { proxyFor as t };
