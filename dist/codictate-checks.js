import { Dt as place, Et as phrase, J as failed, Ot as prose, X as passed, Y as inconclusive, Z as skipped, wt as code } from "./start.js";
import { a as rerun, i as instruct, r as guided } from "./mode.js";
// src/core/release-words.ts
const sources = {
	manifest: "the package",
	tag: "the tag",
	sdk: "the program",
	"sdk-default": "the SDK by default",
	bundler: "the bundler plugin",
	"bundler-default": "the bundler plugin by default",
	upload: "the upload",
	"workflow-env": "the environment of the workflow"
};
function sourceWords(source) {
	return phrase(sources[source] ?? "another part");
}
function releaseNameWords({ source, value, at }) {
	const where = at === void 0 ? prose`` : prose` (${place(at)})`;
	return prose`${sourceWords(source)} ${code(value)}${where}`;
}
const nameProblems = {
	empty: "is empty",
	reserved: "is reserved",
	slash: "has a slash",
	backslash: "has a backslash",
	"line-break": "has a line break",
	tab: "has a tab",
	"form-feed": "has a form feed",
	"surrounding-space": "begins or ends with a space",
	"too-long": "is longer than 200 bytes"
};
function proposalWords(proposal) {
	return proposal === null ? prose`Name it after package and version: ${code("package@1.2.3")}.` : prose`A name that is accepted: ${code(proposal)}.`;
}
function nearMissWords(kind) {
	return phrase(nearMiss[kind]);
}
const nearMiss = {
	case: "upper and lower case differ",
	slash: "Sentry allows no slash",
	"v-prefix": "one has a v before the version",
	"package-prefix": "one has the package before the version",
	build: "another build of it",
	"short-version": "a longer or shorter form of the version",
	"short-commit": "a longer or shorter form of the commit",
	"other-package": "the same version of another package",
	several: "the same version, written otherwise",
	"commit-or-version": "one is a commit, the other a version"
};
// src/checks/release/name-acceptable.ts
const nameAcceptable = {
	id: "release/name-acceptable",
	title: "Sentry accepts the name of the release",
	need: "required",
	judge({ release: { given, unacceptable, guide } }) {
		if (unacceptable.length > 0) return unacceptable.map((name) => finding$1(name, guide));
		return given.length === 0 ? skipped(prose`Nothing here names a release.`) : passed(prose`Nothing in the names of releases is refused.`);
	}
};
function finding$1({ name, problem, proposal }, guide) {
	return failed({
		evidence: prose`Sentry never accepts this name, because it ${phrase(nameProblems[problem])}: ${releaseNameWords(name)}.`,
		risk: prose`The release is never created, and events lose it.`,
		next: guided(guide, instruct(proposalWords(proposal))),
		...name.at === void 0 ? {} : { at: name.at }
	});
}
// src/checks/release/names-agree.ts
const shown = 6;
function namesAgree(asFinding) {
	return {
		id: "release/names-agree",
		title: "Everything names the same release",
		need: "required",
		judge: ({ release }) => judgeNames(release, asFinding)
	};
}
function judgeNames({ given, compared, disagreement, guide }, asFinding) {
	if (!compared) return skipped(prose`No two places name a release of the same application.`);
	if (disagreement === null) return passed(prose`${given.slice(0, shown).map(releaseNameWords)}.`);
	const { kind, names, byDefault } = disagreement;
	const [one, other] = names;
	const both = prose`${releaseNameWords(one)}, ${releaseNameWords(other)}`;
	const next = guided(guide, instruct(prose`Make the name in one place, such as ${code("SENTRY_RELEASE")} of the build, and take it from there everywhere.`));
	const at = one.at ?? other.at;
	const rest = {
		next,
		...at === void 0 ? {} : { at }
	};
	if (kind !== "unknown") return asFinding({
		evidence: prose`${contrast(kind)}: ${both}.`,
		risk,
		...rest
	});
	const told = prose`Whether these are one name is known only later: ${both}.`;
	return byDefault ? skipped(prose`What is known of the names agrees.`, told) : inconclusive({
		cause: "too-little-data",
		risk: told,
		...rest
	});
}
const risk = prose`Health, new issues and commits are then counted under two releases, and uploads that go by release are not found.`;
function contrast(kind) {
	return kind === "hole" ? prose`One release is a commit, the other is not` : prose`The names of the release differ`;
}
// src/checks/release/versions-aligned.ts
function versionsAligned(asFinding) {
	return {
		id: "release/versions-aligned",
		title: "Manifests give one version",
		need: "required",
		judge: ({ release: { versions } }) => versions.length > 0 ? versions.map((application) => judgeApplication(application, asFinding)) : skipped(prose`No application has its version in several manifests.`)
	};
}
function judgeApplication({ counted, idle }, asFinding) {
	const [first] = counted.versions;
	if (counted.agree) {
		const apart = idle.filter(({ differs }) => differs);
		const advice = prose`Nothing here uses these: ${apart.map(words)}.`;
		return passed(prose`${counted.versions.map(words)}.`, apart.length > 0 ? advice : void 0);
	}
	return asFinding({
		evidence: prose`One application, several versions: ${counted.versions.map(words)}.`,
		risk: prose`Releases are named after one version and shipped as another.`,
		next: [instruct(prose`Keep the version in one file: ${code("tauri.conf.json")} may leave it to ${code("Cargo.toml")}, or point to ${code("package.json")}.`)],
		...first === void 0 ? {} : { at: first.at }
	});
}
function words({ version, at }) {
	return prose`${code(version)} (${place(at)})`;
}
// src/checks/codictate/markers-hold.ts
function markersHold(id, title, group) {
	return {
		id,
		title,
		need: "required",
		judge({ markers }) {
			if (markers === null) return skipped(prose`This repository does not have the layout that this check knows.`);
			const missing = markers[group].filter(({ at }) => at === null);
			if (missing.length > 0) return missing.map(finding);
			const found = markers[group].flatMap(({ marker, at }) => at ? [prose`${code(marker.text)} at ${place(at)}`] : []);
			return passed(prose`${found}.`);
		}
	};
}
function finding({ marker, nearest }) {
	const wanted = marker.value === void 0 ? prose`${code(marker.text)}` : prose`${code(marker.text)} with the value ${code(marker.value)}`;
	return failed({
		evidence: prose`${wanted} is missing; a comment does not count.`,
		risk: phrase(marker.risk),
		next: [instruct(prose`Restore ${wanted} in ${code(marker.file)}.`), rerun("setup-preflight")],
		at: {
			file: marker.file,
			...nearest ? { line: nearest.line } : {}
		}
	});
}
// src/modes/codictate-checks.ts
const codictateChecks = [
	markersHold("codictate/capability-granted", "Codictate: the web view may send events", "capability"),
	markersHold("codictate/runtime-contract-kept", "Codictate: the Rust client keeps its contract", "runtime"),
	markersHold("codictate/upload-configured", "Codictate: the bundler uploads source maps", "upload"),
	markersHold("codictate/build-environment-set", "Codictate: the build sets the environment", "buildEnvironment"),
	markersHold("codictate/release-named-consistently", "Codictate: runtime, bundler and build name one release", "release")
];
export { nameProblems as a, sourceWords as c, nameAcceptable as i, versionsAligned as n, nearMissWords as o, namesAgree as r, proposalWords as s, codictateChecks as t };
