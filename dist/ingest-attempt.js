import { Q as tool, qt as reveal } from "./start.js";
import { r as routeTo, t as attempt } from "./http-attempt.js";
// src/adapters/ingest-attempt.ts
function reach(place, env) {
	return exchange(place, {
		method: "GET",
		headers: {},
		body: ""
	}, env);
}
function send(message, env) {
	const client = `${tool.name}/${tool.version}`;
	return exchange(message, {
		method: "POST",
		headers: {
			"content-type": "application/x-sentry-envelope",
			"content-length": Buffer.byteLength(message.envelope),
			"x-sentry-auth": `Sentry sentry_version=7, sentry_client=${client}, sentry_key=${reveal(message.publicKey)}`
		},
		body: message.envelope
	}, env);
}
async function exchange(place, outgoing, env) {
	try {
		const route = await routeTo(new URL(place.address), env);
		return await attempt(route, place, () => open(route, place, outgoing), outgoing.body);
	} catch {
		return {
			kind: "failed",
			failure: "other",
			stale: false
		};
	}
}
function open(route, { projectId }, { method, headers }) {
	return route.request({
		agent: route.agent,
		hostname: route.hostname,
		port: route.port,
		method,
		path: `${route.prefix}/api/${projectId}/envelope/`,
		headers: {
			...route.headers,
			accept: "application/json",
			"user-agent": `${tool.name}/${tool.version}`,
			...headers
		}
	});
}
export { reach, send };
