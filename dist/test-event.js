import { Q as tool, f as createEventEnvelope, p as serializeEnvelope } from "./start.js";
// src/sources/test-event.ts
const testEnvironment = "sentry-monitoring";
function testEnvelope(now, random) {
	const eventId = Array.from({ length: 8 }, () => hexDigits(random)).join("");
	const event = {
		event_id: eventId,
		timestamp: now.getTime() / 1e3,
		platform: "other",
		level: "info",
		logger: tool.name,
		message: "Synthetic event: ingestion works",
		environment: testEnvironment,
		fingerprint: [`${tool.name} synthetic event`],
		tags: { synthetic: "true" }
	};
	const text = serializeEnvelope(createEventEnvelope(event, void 0, { sdk: {
		name: tool.name,
		version: tool.version
	} }));
	return {
		eventId,
		text: typeof text === "string" ? text : new TextDecoder().decode(text)
	};
}
function hexDigits(random) {
	return Math.floor(random.fraction() * 65536).toString(16).padStart(4, "0");
}
export { testEnvelope };
