// src/adapters/http-failure.ts
var KnownFailure = class extends Error {
	failure;
	constructor(failure) {
		super(failure);
		this.failure = failure;
	}
};
const failures = {
	ENOTFOUND: "dns",
	EAI_AGAIN: "dns",
	ENODATA: "dns",
	ECONNREFUSED: "refused",
	ENETUNREACH: "unreachable",
	EHOSTUNREACH: "unreachable",
	ENETDOWN: "unreachable",
	EADDRNOTAVAIL: "unreachable",
	EACCES: "unreachable",
	EPERM: "unreachable",
	ETIMEDOUT: "connect-timeout",
	ECONNRESET: "reset",
	ECONNABORTED: "reset",
	EPIPE: "reset",
	CERT_HAS_EXPIRED: "tls-expired",
	CERT_NOT_YET_VALID: "tls-expired",
	ERR_TLS_CERT_ALTNAME_INVALID: "tls-hostname",
	HOSTNAME_MISMATCH: "tls-hostname",
	DEPTH_ZERO_SELF_SIGNED_CERT: "tls-untrusted",
	SELF_SIGNED_CERT_IN_CHAIN: "tls-untrusted",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "tls-untrusted",
	UNABLE_TO_GET_ISSUER_CERT: "tls-untrusted",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "tls-untrusted",
	UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY: "tls-untrusted",
	CERT_SIGNATURE_FAILURE: "tls-untrusted",
	CERT_CHAIN_TOO_LONG: "tls-untrusted",
	CERT_REVOKED: "tls-untrusted",
	CERT_UNTRUSTED: "tls-untrusted",
	CERT_REJECTED: "tls-untrusted",
	INVALID_CA: "tls-untrusted",
	INVALID_PURPOSE: "tls-untrusted",
	PATH_LENGTH_EXCEEDED: "tls-untrusted",
	EPROTO: "tls-protocol"
};
const families = [
	["EAI_", "dns"],
	["ERR_SSL_", "tls-protocol"],
	["ERR_TLS_", "tls-protocol"],
	["HPE_", "malformed"]
];
function failureOf(error) {
	if (error instanceof KnownFailure) return error.failure;
	const code = codeOf(error);
	return failures[code] ?? families.find(([prefix]) => code.startsWith(prefix))?.[1] ?? "other";
}
function codeOf(error) {
	return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
export { failureOf as n, KnownFailure as t };
