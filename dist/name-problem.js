import { Jt as untrusted, Kt as rawText } from "./start.js";
// src/sources/repository/release-names/name-problem.ts
const longest = 200;
const badCharacters = [
	["/", "slash"],
	["\\", "backslash"],
	["\n", "line-break"],
	["\r", "line-break"],
	["	", "tab"],
	["\f", "form-feed"]
];
function releaseNameProblem(name) {
	const raw = rawText(name);
	const trimmed = raw.trim();
	if (trimmed === "") return { kind: "empty" };
	if (trimmed === "." || trimmed === ".." || trimmed.toLowerCase() === "latest") return { kind: "reserved" };
	const bad = badCharacters.find(([character]) => trimmed.includes(character));
	if (bad !== void 0) return {
		kind: bad[1],
		proposal: proposalFor(trimmed)
	};
	if (trimmed !== raw) return {
		kind: "surrounding-space",
		proposal: proposalFor(trimmed)
	};
	const length = Buffer.byteLength(raw);
	return length > longest ? {
		kind: "too-long",
		length,
		longest,
		proposal: proposalFor(trimmed)
	} : null;
}
function proposalFor(name) {
	const cut = cutToBytes(name.replace(/^refs\/(?:heads|tags)\//, "").replace(/[/\\\r\n\t\f]+/g, "-").replace(/^[-\s]+/, ""), longest).replace(/[-\s]+$/, "");
	const proposal = untrusted(cut);
	return releaseNameProblem(proposal) === null ? proposal : null;
}
function cutToBytes(text, bytes) {
	let kept = "";
	let size = 0;
	for (const character of text.slice(0, bytes)) {
		size += Buffer.byteLength(character);
		if (size > bytes) break;
		kept += character;
	}
	return kept;
}
export { releaseNameProblem as t };
