import { a as rerun, i as instruct, r as guided, t as defineMode } from "./mode.js";
import { Dt as place, Et as phrase, J as failed, Ot as prose, Tt as link, X as passed, Y as inconclusive, Z as skipped, kt as sentences, q as attention, r as counted, wt as code } from "./start.js";
import { c as sourceWords, i as nameAcceptable, n as versionsAligned, r as namesAgree, t as codictateChecks } from "./codictate-checks.js";
import { t as checkoutFacts } from "./checkout-facts.js";
// src/checks/release/commit-is-built.ts
const commitIsBuilt = {
	id: "release/commit-is-built",
	title: "Releases are built from the commit they name",
	need: "required",
	judge({ foreignCommits, pullRequestWorkflows }) {
		if (pullRequestWorkflows === 0) return skipped(prose`No workflow runs on pull requests.`);
		if (foreignCommits.length === 0) return passed(prose`No job on pull requests builds one commit and names another.`);
		return foreignCommits.map(({ at, checkout }) => attention({
			evidence: prose`On pull requests ${code("github.sha")} is a merge commit, and the job builds the head (${place(checkout)}).`,
			risk: prose`The release is named after a commit that is in no branch: its commits and suspect commits are not found.`,
			next: [instruct(prose`Name it after ${code("github.event.pull_request.head.sha")}, or upload nothing on pull requests.`)],
			at
		}));
	}
};
// src/checks/release/inferred.ts
const shown$6 = 5;
const releaseInferred = {
	id: "release/inferred",
	title: "The release of this checkout",
	need: "optional",
	judge({ release: { inferred } }) {
		if (inferred.kind === "inferred") return passed(prose`${words(inferred)}, because ${phrase(reasons$2[inferred.reason])}.`);
		const give = prose`Give the ${code("release")} to modes that look at one.`;
		if (inferred.kind === "none") return skipped(prose`Nothing here tells the release before it is built.`, give);
		const { candidates } = inferred;
		const more = candidates.length > shown$6 ? prose` and ${candidates.length - shown$6} more` : prose``;
		return skipped(prose`Several could be meant: ${candidates.slice(0, shown$6).map(words)}${more}.`, give);
	}
};
const reasons$2 = {
	named: "code or a workflow names it so",
	default: "that is what is taken where nothing names it",
	manifest: "that is the package and its version",
	tag: "that tag is built"
};
function words({ release, from }) {
	return from.at === null ? prose`${code(release)} (${sourceWords(from.source)})` : prose`${code(release)} (${sourceWords(from.source)}, ${place(from.at)})`;
}
// src/checks/setup/api-key-replaced.ts
const apiKeyReplaced = {
	id: "setup/api-key-replaced",
	title: "Workflows use auth tokens, not API keys",
	need: "required",
	judge({ apiKeys: { count, found } }) {
		if (count === 0) return skipped(prose`No workflow step talks to Sentry by itself.`);
		if (found.length === 0) return passed(prose`${counted(count, "step talks", "steps talk")} to Sentry, none with an API key.`);
		return found.map(({ at }) => attention({
			evidence: prose`The step has ${code("SENTRY_API_KEY")} and no auth token.`,
			risk: prose`sentry-cli does not read API keys from version 3 on: the step cannot authenticate.`,
			next: [instruct(prose`Create an organization token and pass it as ${code("SENTRY_AUTH_TOKEN")}.`)],
			at
		}));
	}
};
// src/checks/setup/build-has-token.ts
const buildHasToken = {
	id: "setup/build-has-token",
	title: "Builds that ship see an auth token",
	need: "required",
	judge({ builds: { count, found } }) {
		if (count === 0) return skipped(prose`No job builds with an upload plugin and ships the result.`);
		if (found.length === 0) return passed(prose`${counted(count, "job builds and ships", "jobs build and ship")}, and a token is known to the workflows.`);
		return found.map(({ plugin, pluginAt, at }) => attention({
			evidence: prose`The job builds with ${code(plugin)} (${place(pluginAt)}) and ships the result, and no workflow has ${code("SENTRY_AUTH_TOKEN")}.`,
			risk: prose`The upload is left out with a warning: stack traces of what is shipped stay minified.`,
			next: [instruct(prose`Set ${code("SENTRY_AUTH_TOKEN: ${{ secrets.SENTRY_AUTH_TOKEN }}")} in the environment of the step.`)],
			at
		}));
	}
};
// src/checks/setup/build-values-embedded.ts
const buildValuesEmbedded = {
	id: "setup/build-values-embedded",
	title: "What the build sets is built in",
	need: "required",
	judge({ runTimeValues, startsForUsers }) {
		if (startsForUsers === 0) return skipped(prose`No native program for the machines of users starts an SDK here.`);
		if (runTimeValues.length > 0) return runTimeValues.map(finding);
		return passed(prose`Nothing that a build sets is only read when the program runs.`);
	}
};
const names = {
	dsn: "DSN",
	environment: "environment",
	release: "release"
};
function finding({ profile, field, variable, at, readBy, setAt, fallback }) {
	const reads = readBy === "program" ? prose`${code(variable)} is read` : prose`The SDK reads ${code(variable)}`;
	const set = setAt === null ? prose`nothing sets it there` : prose`the build sets it (${place(setAt)})`;
	return attention({
		evidence: prose`${reads} when the program runs on the machine of a user, and ${set}.`,
		risk: consequence(field, fallback),
		next: guided(profile.guides["release and environment"], instruct(prose`Read it while compiling: ${code(`option_env!("${variable}")`)}; a variable at run time may still go first.`)),
		at
	});
}
function consequence(field, fallback) {
	if (field === "dsn") return prose`Shipped copies have no DSN: nothing is reported.`;
	if (fallback === null) return prose`Events of shipped copies have no ${phrase(names[field])}.`;
	return prose`Events of shipped copies have the ${phrase(names[field])} ${code(fallback)} instead.`;
}
// src/checks/setup/capability-granted.ts
const capabilityGranted = {
	id: "setup/capability-granted",
	title: "The web view may send to the plugin",
	need: "required",
	judge({ granted }) {
		return granted.length > 0 ? granted.flatMap(judgeApplication$2) : skipped(prose`No web view here sends through a plugin.`);
	}
};
function judgeApplication$2(application) {
	const { profile, registered, wanted, grantedAt, windows, mayBeElsewhere } = application;
	const next = guided(profile.guides.capabilities, instruct(prose`Add ${code(wanted)} to the permissions of a capability that names every window that should report.`));
	if (grantedAt === null && mayBeElsewhere) {
		const risk = prose`Whether a capability grants ${code(wanted)} is decided in a permission set or at run time.`;
		return [inconclusive({
			cause: "too-little-data",
			risk,
			next,
			at: registered
		})];
	}
	if (grantedAt === null) return [failed({
		evidence: prose`The plugin is registered, and no capability grants ${code(wanted)}.`,
		risk: prose`Tauri refuses what the web view hands to the plugin: its errors never reach Sentry.`,
		next,
		at: registered
	})];
	const lacking = windows.filter(({ lacks }) => lacks.length > 0);
	if (lacking.length === 0) {
		const known = windows.length === 0 ? prose`` : prose`, to ${windows.map(({ label }) => code(label))}`;
		return [passed(prose`Granted at ${place(grantedAt)}${known}.`)];
	}
	return lacking.map(({ label, lacks, at }) => attention({
		evidence: prose`The window ${code(label)} may not send ${lacks.map((kind) => phrase(kind))} to the plugin; a capability grants that to others (${place(grantedAt)}).`,
		risk: lacks.includes("events") ? prose`Errors in this window never reach Sentry.` : prose`Events lack what led to them in this window.`,
		next,
		at
	}));
}
// src/checks/setup/cli-commands-supported.ts
const cliCommandsSupported = {
	id: "setup/cli-commands-supported",
	title: "sentry-cli knows the commands that it is given",
	need: "required",
	judge({ cliCommands: { count, found } }) {
		if (count === 0) return skipped(prose`No call of sentry-cli is known to get version 3.`);
		if (found.length === 0) return passed(prose`Version 3 of sentry-cli knows ${counted(count, "call", "calls")}.`);
		return found.map(({ command, instead, at }) => failed({
			evidence: prose`${code(command)} is not in sentry-cli 3, which runs here.`,
			risk: prose`The command ends with an error, and nothing is uploaded.`,
			next: [instruct(prose`Use ${code(instead)}, or pin a version of sentry-cli below 3.`)],
			at
		}));
	}
};
// src/checks/setup/commits-have-history.ts
const commitsHaveHistory = {
	id: "setup/commits-have-history",
	title: "The commits of a release can be found",
	need: "required",
	judge({ commits: { count, found } }) {
		if (count === 0) return skipped(prose`No job finds the commits of a release behind a checkout.`);
		if (found.length === 0) return passed(prose`${counted(count, "step finds commits in a history, or goes", "steps find commits in a history, or go")} on without it.`);
		return found.map(({ tool, checkoutAt, at }) => attention({
			evidence: prose`${code(tool)} finds the commits of the release, and the checkout at ${place(checkoutAt)} holds one commit.`,
			risk: prose`Where Sentry does not get the commits from the repository's host by an integration, the commit of the previous release is looked for in vain: the step fails, or the release has no commits.`,
			next: [instruct(prose`Give the checkout ${code("fetch-depth: 0")}, or let the step go on without (${code("--ignore-missing")}, ${code("ignore_missing: true")}).`)],
			at
		}));
	}
};
// src/checks/setup/conditions-can-hold.ts
const conditionsCanHold = {
	id: "setup/conditions-can-hold",
	title: "Conditions on Sentry variables can hold",
	need: "required",
	judge({ conditions: { count, found } }) {
		if (count === 0) return skipped(prose`No workflow has a condition on a variable of Sentry's.`);
		if (found.length === 0) return passed(prose`${counted(count, "condition sees the variables that it asks", "conditions see the variables that they ask")} for.`);
		return found.map(({ name, where, at }) => attention({
			evidence: where === "step" ? prose`The step runs where ${code(`env.${name}`)} is set, and neither the workflow, the job nor the step sets it.` : prose`The job asks for ${code(`env.${name}`)}, and the condition of a job has no ${code("env")}.`,
			risk: where === "step" ? prose`The step is always left out, and the run stays green.` : prose`GitHub refuses the workflow.`,
			next: [where === "step" ? instruct(prose`Set the variable in the ${code("env")} of the job.`) : instruct(prose`Ask in the conditions of the steps, or for a variable of the repository (${code("vars")}).`)],
			at
		}));
	}
};
// src/checks/setup/credential-files-ignored.ts
const credentialFilesIgnored = {
	id: "setup/credential-files-ignored",
	title: "Credential files stay out of git",
	need: "required",
	judge({ credentialFiles }) {
		if (credentialFiles.length === 0) return skipped(prose`There is no ${code(".sentryclirc")}, ${code("sentry.properties")} or ${code(".env.sentry-build-plugin")}.`);
		return credentialFiles.map(judgeFile);
	}
};
function judgeFile({ path, git, holdsToken }) {
	const at = { file: path };
	if (!holdsToken) return passed(prose`${code(path)} holds no token.`);
	if (git === "tracked") return failed({
		evidence: prose`${code(path)} is tracked by git and holds a token.`,
		risk: prose`Everyone who can read the repository, or its history, can use it.`,
		next: [instruct(prose`Revoke the token, remove the file from git and add it to ${code(".gitignore")}.`)],
		at
	});
	if (git === "untracked") return attention({
		evidence: prose`${code(path)} holds a token and is not ignored by git.`,
		risk: prose`The next ${code("git add .")} commits it.`,
		next: [instruct(prose`Add ${code(path)} to ${code(".gitignore")}.`)],
		at
	});
	return passed(git === "ignored" ? prose`${code(path)} holds a token and is ignored by git.` : prose`${code(path)} holds a token; without git nothing is known of whether it is tracked.`);
}
// src/checks/setup/debug-files-kept.ts
const debugFilesKept = {
	id: "setup/debug-files-kept",
	title: "Symbols that are stripped are uploaded first",
	need: "required",
	judge({ binaries }) {
		return binaries.length > 0 ? binaries.map(judgeBinary) : skipped(prose`No program here needs debug files.`);
	}
};
function judgeBinary(binary) {
	const { profile, strippedAt, uploads } = binary;
	const [upload] = uploads;
	if (upload !== void 0) return passed(prose`Debug files are uploaded by ${place(upload)}.`, adviceOn$1(binary));
	if (strippedAt === null) return passed(prose`${phrase(profile.title)}: the program keeps its symbols.`);
	return attention({
		evidence: prose`The program is built without symbols, and nothing uploads its debug files.`,
		risk: prose`Its stack traces are bare addresses, and no upload can repair that later.`,
		next: guided(profile.guides.symbolication, instruct(prose`Build with ${code("debug = \"line-tables-only\"")} and ${code("split-debuginfo = \"packed\"")}, and run ${code("sentry-cli debug-files upload")} in the job that builds; or do not strip.`)),
		at: strippedAt
	});
}
function adviceOn$1({ strippedAt, hasDebugInfo, isSplit }) {
	const advice = [...hasDebugInfo ? [] : [prose`${code("[profile.release]")} makes no debug information: with ${code("debug = \"line-tables-only\"")} stack traces have files and lines.`], ...strippedAt !== null && !isSplit ? [prose`${place(strippedAt)} strips what is uploaded, except on Windows: with ${code("split-debuginfo = \"packed\"")} the debug files stand beside the program.`] : []];
	return advice.length === 0 ? void 0 : sentences(...advice);
}
// src/checks/setup/environment-keys-known.ts
const environmentKeysKnown = {
	id: "setup/environment-keys-known",
	title: "The environment contract is known",
	need: "required",
	judge({ contract, inUse }) {
		if (!inUse) return skipped(prose`Sentry is not in use.`);
		const present = contract.filter(({ sources }) => sources.length > 0);
		const absent = contract.filter(({ sources }) => sources.length === 0);
		const evidence = present.map(({ key, sources }) => prose`${phrase(labels[key])}: ${sources.slice(0, shown$5).map(where)}${more(sources.length)}`);
		const advice = prose`Set in no environment, env file or workflow: ${absent.map(({ key }) => phrase(labels[key]))}. That is fine where the code holds the value.`;
		return passed(present.length > 0 ? prose`${evidence}.` : prose`No Sentry variable is set anywhere.`, absent.length > 0 ? advice : void 0);
	}
};
const shown$5 = 2;
function more(count) {
	return count > shown$5 ? prose` and ${count - shown$5} more` : prose``;
}
const labels = {
	dsn: "DSN",
	environment: "environment",
	release: "release",
	org: "organization",
	project: "project",
	"auth-token": "auth token"
};
function where({ kind, name, at, shape }) {
	const from = at ? place(at) : phrase("this environment");
	const note = shape === "set" ? prose`` : prose`, ${phrase(shape)}`;
	return kind === "environment" ? prose`${code(name)} in ${from}` : prose`${code(name)} in ${from}${note}`;
}
// src/checks/setup/guard-kept.ts
const guardKept = {
	id: "setup/guard-kept",
	title: "The guard of the SDK is kept",
	need: "required",
	judge({ guards }) {
		return guards.length > 0 ? guards.map(judgeGuard) : skipped(prose`No SDK here is started by a guard.`);
	}
};
function judgeGuard({ profile, fate, at }) {
	if (fate === "kept") return passed(prose`The guard of ${place(at)} is kept.`);
	return attention({
		evidence: fate === "dropped" ? prose`Nothing holds the guard that is made here; ${code("let _")} drops it at once too.` : prose`The guard that is made here is dropped with its block, which does nothing more.`,
		risk: prose`The SDK is shut down right after it has started: what happens later is not reported.`,
		next: guided(profile.guides.initialization, instruct(prose`Keep it for the life of the program: ${code("let _guard = sentry::init(…)")} in ${code("main")}.`)),
		at
	});
}
// src/checks/setup/options-looked-over.ts
const optionsLookedOver = {
	id: "setup/options-looked-over",
	title: "The options of the SDK",
	need: "optional",
	judge({ notedStarts }) {
		if (notedStarts.length === 0) return skipped(prose`No start of an SDK has options that can be read.`);
		const noted = notedStarts.filter(({ notes }) => notes.length > 0);
		const quiet = notedStarts.length - noted.length;
		return [
			...noted.slice(0, shown$4).map(adviseOn),
			...quiet > 0 ? [passed(prose`${counted(quiet, "start has", "starts have")} no option that asks for a second look.`)] : [],
			...noted.length > shown$4 ? [passed(prose`${counted(noted.length - shown$4, "more start has", "more starts have")} such options.`)] : []
		];
	}
};
const shown$4 = 20;
function adviseOn({ sdk, at, notes }) {
	const evidence = prose`${code(sdk)} starts at ${place({
		file: at.file,
		line: at.line
	})}.`;
	return passed(evidence, sentences(...notes.map(adviceOn)));
}
const advice = {
	"every transaction": ({ option, at }) => prose`${code(option)} is 1 at ${place(at)}: every transaction counts against the quota, also in production.`,
	debug: ({ option, at }) => prose`${code(option)} is on at ${place(at)}: the SDK writes to the log in production too.`,
	"personal data": ({ option, at }) => prose`${code(option)} is on at ${place(at)}: addresses, cookies and user names leave with events.`,
	"dsn in code": ({ at }) => prose`The DSN stands in the code at ${place(at)}: whoever runs a copy reports to the same project.`,
	"default environment": ({ option, at }) => prose`Nothing here sets ${code(option)} for ${place(at)}: where the deployment does not either, all events are of ${code("production")}.`
};
function adviceOn(note) {
	const { at } = note;
	return advice[note.kind]({
		...note,
		at: {
			file: at.file,
			line: at.line
		}
	});
}
// src/checks/setup/options-supported.ts
const optionsSupported = {
	id: "setup/options-supported",
	title: "The SDK knows its options",
	need: "required",
	judge({ endedOptions: { count, found } }) {
		if (count === 0) return skipped(prose`No start is known by the version of its SDK and by its options.`);
		if (found.length === 0) return passed(prose`${counted(count, "start uses", "starts use")} no option that ended.`);
		return found.map(({ sdk, option, since, instead, at }) => attention({
			evidence: prose`${code(option)} ended with version ${since} of ${code(sdk)}.`,
			risk: prose`It is ignored: what the SDK collects is decided by ${code(instead)}, which collects more where it is not set.`,
			next: [instruct(prose`Say the same with ${code(instead)}.`)],
			at
		}));
	}
};
// src/checks/setup/plugin-matches-sdk.ts
const pluginMatchesSdk = {
	id: "setup/plugin-matches-sdk",
	title: "Plugin and SDK belong together",
	need: "required",
	judge({ versions }) {
		const known = versions.filter(({ expected }) => expected !== null);
		return known.length > 0 ? known.map(judgePair) : skipped(prose`No plugin and SDK whose versions are known to belong together or not.`);
	}
};
function judgePair({ profile, plugin, sdk, expected, agree }) {
	const ours = prose`${code(plugin.name)} ${code(plugin.range ?? "")} (${place(plugin.at)})`;
	const theirs = prose`${code(sdk.name)} ${code(sdk.range ?? "")} (${place(sdk.at)})`;
	if (agree) return passed(prose`${ours} and ${theirs} belong together.`);
	return attention({
		evidence: prose`${ours} was built with ${code(sdk.name)} ${code(expected ?? "")}, and the program uses ${theirs}.`,
		risk: prose`Two copies of the SDK are built in: the client of one means nothing to the other, or it does not compile.`,
		next: guided(profile.guides.initialization, instruct(prose`Take ${code(sdk.name)} ${code(expected ?? "")}, or the plugin that goes with yours.`)),
		at: sdk.at
	});
}
// src/checks/setup/plugin-registered.ts
const pluginRegistered = {
	id: "setup/plugin-registered",
	title: "The plugin for the web view is registered",
	need: "required",
	judge({ bridges }) {
		return bridges.length > 0 ? bridges.map(judgeApplication$1) : skipped(prose`No application reports through a plugin for its web view.`);
	}
};
function judgeApplication$1({ profile, bridge, plugin, registrations }) {
	const used = registrations.find((registration) => registration.used);
	if (used !== void 0) return passed(prose`${code(plugin.name)} is registered at ${place(used.at)}.`);
	const [dropped] = registrations;
	const call = bridge.registrations[0]?.path ?? plugin.name;
	return attention({
		evidence: dropped === void 0 ? prose`${code(plugin.name)} is a dependency, and no call of ${code(call)} was found.` : prose`The plugin is made here, and no builder gets it.`,
		risk: prose`What happens in the web view does not reach the SDK of the native side through it.`,
		next: guided(profile.guides.initialization, instruct(prose`Give ${code(`${call}(&client)`)} to ${code("tauri::Builder::plugin")}, or remove the dependency.`)),
		at: dropped?.at ?? plugin.at
	});
}
// src/checks/setup/preload-supported.ts
const preloadSupported = {
	id: "setup/preload-supported",
	title: "The SDK is preloaded in a way that works",
	need: "required",
	judge({ preloads: { count, found } }) {
		if (count === 0) return skipped(prose`No SDK here is of a version that ended a way of loading it first.`);
		if (found.length === 0) return passed(prose`${counted(count, "package uses", "packages use")} no way of loading the SDK that ended.`);
		return found.map(({ sdk, what, instead, at }) => failed({
			evidence: what === "option" ? prose`The file that starts ${code(sdk)} is loaded first by an option that this version does not support.` : prose`This version of ${code(sdk)} has no such module.`,
			risk: what === "option" ? prose`The SDK does not start: nothing is reported.` : prose`The application does not start, or starts without the SDK.`,
			next: [instruct(prose`Load a file of your own with ${code(instead)} instead.`)],
			at
		}));
	}
};
// src/checks/setup/repository-checked-out.ts
const repositoryCheckedOut = {
	id: "setup/repository-checked-out",
	title: "The repository is checked out",
	need: "required",
	judge({ listing }) {
		if (listing.files.length > 0) return passed(prose`${counted(listing.files.length, "file", "files")}, listed ${listing.via === "git" ? prose`by git` : prose`by walking the folder`}.`);
		return attention({
			evidence: prose`The folder holds no files.`,
			risk: prose`Nothing was looked at, so nothing can be said about this repository.`,
			next: [instruct(prose`In a workflow, add ${code("actions/checkout")} before this step; elsewhere, give ${code("--repo-root")}.`), rerun("setup-preflight")]
		});
	}
};
// src/checks/setup/repository-read-whole.ts
const repositoryReadWhole = {
	id: "setup/repository-read-whole",
	title: "Every file that matters was read",
	need: "required",
	judge({ listing, unread, capsHit, unparsed }) {
		const problems = [...unread.map(judgeUnread), ...capsHit.map(judgeCap)];
		const notes = [...hidden(listing), ...broken(unparsed)];
		const advice = notes.length > 0 ? sentences(...notes) : void 0;
		if (problems.length === 0) return passed(prose`Nothing had to be left out.`, advice);
		return advice === void 0 ? problems : [...problems, passed(prose`The other files were read.`, advice)];
	}
};
const reasons$1 = {
	"too-large": "is larger than what is read",
	binary: "is binary",
	"not-regular": "is not a regular file",
	absent: "is listed and not there",
	unreadable: "cannot be opened",
	malformed: "cannot be parsed",
	"lfs-pointer": "is a Git LFS pointer"
};
function judgeUnread({ path, why }) {
	return attention({
		evidence: prose`${code(path)} ${phrase(reasons$1[why])}.`,
		risk: prose`What stands in it is not part of this verdict.`,
		next: [],
		at: { file: path }
	});
}
function judgeCap({ cap, left }) {
	const rest = left === null ? prose`An unknown number of files was` : counted(left, "file was", "files were");
	return inconclusive({
		cause: "truncated",
		risk: prose`${phrase(caps[cap])} ${rest} not looked at.`,
		next: []
	});
}
const caps = {
	"listed files": "There are more files than are listed.",
	search: "The search for Sentry did not finish.",
	"candidate files": "More files mention Sentry than are read.",
	"manifest files": "There are more manifests than are read.",
	"workflow files": "There are more workflows than are read.",
	bytes: "The files are larger together than what is read.",
	time: "Reading took longer than it may."
};
function hidden(listing) {
	return [
		...listing.walkedBecause === null ? [] : [prose`${phrase(walked[listing.walkedBecause])}: files were listed by walking the folder, and nothing is known of what is tracked.`],
		...listing.shallow ? [prose`The checkout is shallow; with ${code("fetch-depth: 0")} tags and history could be read.`] : [],
		...listing.sparse.length > 0 ? [prose`${counted(listing.sparse.length, "tracked file is", "tracked files are")} left out by a sparse checkout.`] : [],
		...listing.links.length > 0 ? [linksLeft(listing.links)] : [],
		...listing.submodules.length > 0 ? [prose`${counted(listing.submodules.length, "submodule was", "submodules were")} not looked into.`] : []
	];
}
function broken(unparsed) {
	if (unparsed.length === 0) return [];
	const files = unparsed.slice(0, shown$3).map(({ at, hidesMention }) => {
		return hidesMention ? prose`${place(at)} (the line mentions Sentry)` : prose`${place(at)}`;
	});
	const more = unparsed.length > shown$3 ? prose` and ${unparsed.length - shown$3} more` : prose``;
	return [prose`${counted(unparsed.length, "file makes", "files make")} no sense as code from here on, so that a start may have been missed: ${files}${more}.`];
}
function linksLeft(links) {
	const more = links.length > shown$3 ? prose` and ${links.length - shown$3} more` : prose``;
	return prose`${counted(links.length, "link was", "links were")} not followed: ${links.slice(0, shown$3).map((path) => code(path))}${more}.`;
}
const shown$3 = 3;
const walked = {
	"git-absent": "git is not installed",
	"git-refused": "git refuses this folder",
	"not-a-work-tree": "This is not a git work tree",
	"nothing-tracked": "git tracks nothing here"
};
// src/checks/setup/runtime-supported.ts
const runtimeSupported = {
	id: "setup/runtime-supported",
	title: "The SDK works with the runtime",
	need: "required",
	judge({ runtimes: { count, found } }) {
		if (count === 0) return skipped(prose`No package declares a runtime for an SDK with known needs.`);
		const none = found.filter(({ fits }) => fits === "none");
		const some = found.filter(({ fits }) => fits === "some");
		if (none.length === 0) {
			const advice = some.map(({ sdk, needs, at }) => prose`${place(at)} allows versions that ${code(sdk)} does not work with: it needs ${code(needs)}.`);
			return passed(prose`${counted(count, "package declares", "packages declare")} a runtime that fits the SDK.`, advice.length > 0 ? sentences(...advice) : void 0);
		}
		return none.map(({ sdk, engine, needs, at }) => failed({
			evidence: prose`The declared versions of ${phrase(engine)} are none that ${code(sdk)} works with: it needs ${code(needs)}.`,
			risk: prose`The SDK does not load, or breaks while running.`,
			next: [instruct(prose`Raise ${code("engines")} and the runtime that is deployed, or stay on the SDK's version before.`)],
			at
		}));
	}
};
// src/checks/setup/sample-rates-in-range.ts
const sampleRatesInRange = {
	id: "setup/sample-rates-in-range",
	title: "Sample rates are shares",
	need: "required",
	judge({ rates: { count, found } }) {
		if (count === 0) return skipped(prose`No sample rate is written out where an SDK starts.`);
		if (found.length === 0) return passed(prose`${counted(count, "sample rate lies", "sample rates lie")} between 0 and 1.`);
		return found.map(({ option, value, at }) => attention({
			evidence: prose`${code(option)} is ${value}.`,
			risk: prose`The SDK refuses the value, and samples nothing.`,
			next: [instruct(prose`Give a number from 0 to 1: ${code("0.1")} is every tenth.`)],
			at
		}));
	}
};
// src/checks/setup/sdk-initialized.ts
const shown$2 = 3;
const sdkInitialized = {
	id: "setup/sdk-initialized",
	title: "The SDK is started",
	need: "required",
	judge({ packages }) {
		return packages.length > 0 ? packages.map(judgePackage) : skipped(prose`No package uses an SDK that this version knows.`);
	}
};
function judgePackage({ profile, sdk, init, idle }) {
	if (init.length > 0) {
		const places = init.slice(0, shown$2).map(({ at }) => place({
			file: at.file,
			line: at.line
		}));
		const more = init.length > shown$2 ? prose` and ${init.length - shown$2} more` : prose``;
		return passed(prose`${code(sdk.name)} (${phrase(profile.title)}) starts at ${places}${more}.`);
	}
	const [first] = idle;
	if (first !== void 0) {
		const places = idle.slice(0, shown$2).map(({ at, why, because }) => prose`${place(at)}, ${reasons[why]} ${place(because)}`);
		const more = idle.length > shown$2 ? prose`, and ${idle.length - shown$2} more` : prose``;
		return attention({
			evidence: prose`${code(sdk.name)} starts only where it never reports: ${places}${more}.`,
			risk: prose`Nothing is reported, and nobody notices: the program runs as if it were.`,
			next: [instruct(prose`Let the deployment decide whether it reports, or take the start out.`)],
			at: first.because
		});
	}
	return attention({
		evidence: prose`${code(sdk.name)} is a dependency, and no call starts it.`,
		risk: prose`Either nothing is reported, or it starts in a way that was not recognised.`,
		next: guided(profile.guides.initialization, instruct(prose`Start the SDK as ${link(`the guide for ${profile.title}`, profile.docs)} shows.`)),
		at: sdk.at
	});
}
const reasons = {
	"switched off": prose`switched off at`,
	"no DSN": prose`with an empty DSN at`,
	"never true": prose`behind a condition that is never true at`,
	"never called": prose`in a function that nothing calls at`
};
// src/checks/setup/sdk-known.ts
const sdkKnown = {
	id: "setup/sdk-known",
	title: "The SDK is one that is looked into",
	need: "required",
	judge({ packages, unprofiled }) {
		if (packages.length + unprofiled.length === 0) return skipped(prose`No package uses an SDK.`);
		const unknown = unprofiled.map(({ name, at }) => inconclusive({
			cause: "unsupported",
			risk: prose`${code(name)} has no profile in this version: how it is started and how its stack traces become readable was not looked at.`,
			next: [],
			at
		}));
		const known = [...new Set(packages.map(({ profile }) => profile.title))].map((title) => phrase(title));
		return known.length > 0 ? [passed(prose`Known here: ${known}.`), ...unknown] : unknown;
	}
};
// src/checks/setup/sdk-packages-current.ts
const sdkPackagesCurrent = {
	id: "setup/sdk-packages-current",
	title: "The packages of the SDK are current ones",
	need: "required",
	judge({ outdated: { count, found } }) {
		if (count === 0) return skipped(prose`No manifest has packages of which an end is known.`);
		if (found.length === 0) return passed(prose`${counted(count, "manifest depends", "manifests depend")} on no package that came to its end.`);
		return found.map(({ name, since, instead, at }) => attention({
			evidence: since === null ? prose`${code(name)} is not maintained any more.` : prose`${code(name)} ended with version ${since} of the SDK, which is here.`,
			risk: prose`It gets no fixes, and beside a newer SDK what it adds is lost.`,
			next: [instruct(prose`Use ${phrase(instead)} in its place.`)],
			at
		}));
	}
};
// src/checks/setup/sdk-starts-first.ts
const sdkStartsFirst = {
	id: "setup/sdk-starts-first",
	title: "The SDK starts before what it instruments",
	need: "required",
	judge({ lateStarts: { count, found } }) {
		if (count === 0) return skipped(prose`No start here is known to trace packages that are instrumented while they are loaded.`);
		if (found.length === 0) return passed(prose`No package that is instrumented is seen to load before ${counted(count, "start", "starts")}.`);
		return found.map(({ sdk, loaded, loadedAt, at }) => attention({
			evidence: prose`${code(loaded)} is loaded at ${place(loadedAt)}, before ${code(sdk)} starts.`,
			risk: prose`It is not instrumented. Errors still arrive, so that nobody notices the missing traces.`,
			next: [instruct(prose`Start the SDK in a file of its own, and load that file first: ${code("node --import ./instrument.mjs")}, or the first ${code("require")} of a CommonJS application.`)],
			at
		}));
	}
};
// src/checks/setup/sdk-versions-aligned.ts
const sdkVersionsAligned = {
	id: "setup/sdk-versions-aligned",
	title: "The packages of the SDK are of one version",
	need: "required",
	judge({ skews: { count, found } }) {
		if (count === 0) return skipped(prose`No package depends on two SDK packages that are released together.`);
		if (found.length === 0) return passed(prose`${counted(count, "package has", "packages have")} SDK packages of one major version each.`);
		return found.map(({ older, newer }) => attention({
			evidence: prose`${code(older.name)} is ${code(older.range)}, ${code(newer.name)} is ${code(newer.range)}.`,
			risk: prose`Two copies of the SDK do not know of each other: integrations, scopes and traces of one are lost to the other.`,
			next: [instruct(prose`Give all packages of the SDK the same version.`)],
			at: older.at
		}));
	}
};
// src/checks/setup/secrets-not-committed.ts
const secretsNotCommitted = {
	id: "setup/secrets-not-committed",
	title: "No Sentry credential is committed",
	need: "required",
	judge({ credentials, listing }) {
		if (credentials.length === 0) return passed(prose`No token and no DSN with a secret key in the files that were read.`);
		return credentials.map(({ kind, example, at }) => {
			const isTracked = listing.via === "git";
			return (example || kind === "DSN with secret key" || !isTracked ? attention : failed)({
				evidence: isTracked ? prose`Something that looks like a Sentry ${phrase(kind)} is committed.` : prose`Something that looks like a Sentry ${phrase(kind)} stands here; without git nothing is known of whether it is committed.`,
				risk: example || !isTracked ? prose`If it is real and committed, everyone who can read the repository can use it.` : prose`Everyone who can read the repository, or its history, can use it.`,
				next: [instruct(prose`Revoke the credential in Sentry, then remove it from the file; history keeps what was committed.`), instruct(prose`Pass it as ${code("SENTRY_AUTH_TOKEN")} from a secret instead.`)],
				at
			});
		});
	}
};
// src/checks/setup/sentry-in-use.ts
const shown$1 = 12;
const sentryInUse = {
	id: "setup/sentry-in-use",
	title: "Sentry is in use",
	need: "required",
	judge({ dependencies, mentions }) {
		if (dependencies.length > 0) {
			const named = dependencies.slice(0, shown$1).map(({ name, at }) => prose`${code(name)} (${place(at)})`);
			const more = dependencies.length > shown$1 ? prose` and ${dependencies.length - shown$1} more` : prose``;
			return passed(prose`${named}${more}.`);
		}
		return attention({
			evidence: prose`No manifest depends on a Sentry SDK; ${counted(mentions, "file mentions", "files mention")} Sentry.`,
			risk: prose`There is no wiring to check, so nothing is known about it.`,
			next: [instruct(prose`If this repository should report to Sentry, install an SDK: https://docs.sentry.io/platforms/`), instruct(prose`If the code that reports lies elsewhere, give its folder with ${code("repo-root")}.`)]
		});
	}
};
// src/checks/setup/source-maps-kept-back.ts
const sourceMapsKeptBack = {
	id: "setup/source-maps-kept-back",
	title: "Source maps are not delivered with the application",
	need: "required",
	judge({ mapsPublic: { count, found } }) {
		if (count === 0) return skipped(prose`No upload plugin builds what is delivered to users, as far as that can be read.`);
		if (found.length === 0) return passed(prose`Maps of ${counted(count, "build", "builds")} are hidden, deleted after the upload, or decided while building.`);
		return found.map(({ plugin, pluginAt, setting, at }) => attention({
			evidence: prose`${code(setting)} makes maps that the built files name, and neither ${code(plugin)} at ${place(pluginAt)} nor a command that is seen deletes them.`,
			risk: prose`If the output folder is delivered as it is, everybody can read the sources.`,
			next: [instruct(prose`Hide the maps (${code("hidden")}), or give the plugin ${code("sourcemaps.filesToDeleteAfterUpload")}. Where the sources are public anyway, nothing is lost.`)],
			at
		}));
	}
};
// src/checks/setup/source-maps-made.ts
const sourceMapsMade = {
	id: "setup/source-maps-made",
	title: "The build makes the source maps that it uploads",
	need: "required",
	judge({ mapsOff: { count, found } }) {
		if (count === 0) return skipped(prose`No upload plugin stands beside settings that can be read.`);
		if (found.length === 0) return passed(prose`Beside ${counted(count, "upload plugin", "upload plugins")} source maps are not switched off.`);
		return found.map(({ plugin, pluginAt, setting, at }) => failed({
			evidence: prose`${code(setting)} is ${code("false")}, and ${code(plugin)} at ${place(pluginAt)} uploads source maps.`,
			risk: prose`There is nothing to upload: stack traces stay minified while the build stays green.`,
			next: [instruct(prose`Make maps that the built files do not name, for example ${code("hidden")}.`)],
			at
		}));
	}
};
// src/checks/setup/starts-when-imported.ts
const startsWhenImported = {
	id: "setup/starts-when-imported",
	title: "The SDK starts in the processes of the server",
	need: "required",
	judge({ guardedStarts: { count, found } }) {
		if (count === 0) return skipped(prose`No package with a start depends on a server that imports it.`);
		if (found.length === 0) return passed(prose`${counted(count, "package that a server imports starts", "packages that a server imports start")} the SDK on import.`);
		return found.map(({ sdk, importedBy, at }) => attention({
			evidence: prose`${code(sdk)} starts under ${code("if __name__ == \"__main__\"")} only, and ${code(importedBy)} imports the application.`,
			risk: prose`Processes of ${code(importedBy)} never enter that branch, so they report nothing.`,
			next: [instruct(prose`Start the SDK in the module that the server imports, outside of the branch.`)],
			at
		}));
	}
};
// src/checks/setup/symbolication-configured.ts
const shown = 3;
const symbolicationConfigured = {
	id: "setup/symbolication-configured",
	title: "Stack traces become readable",
	need: "required",
	judge({ packages }) {
		const needed = packages.flatMap(({ profile, sdk, symbolication }) => symbolication.map((one) => ({
			profile,
			sdk,
			...one
		})));
		if (needed.length === 0) return skipped(prose`No package here needs uploads for readable stack traces.`);
		return needed.map(({ profile, sdk, needed: { artifact }, sites }) => sites.length > 0 ? passed(prose`${phrase(profile.title)}: ${phrase(artifact)} are uploaded by ${sites.slice(0, shown).map(place)}.`) : attention({
			evidence: prose`Nothing uploads ${phrase(artifact)} for ${code(sdk.name)}.`,
			risk: prose`Stack traces of ${phrase(profile.title)} stay unreadable, and with them grouping and release comparison.`,
			next: guided(profile.guides.symbolication, instruct(prose`Upload ${phrase(artifact)} in the build that ships, see ${link(`the guide for ${profile.title}`, profile.docs)}.`)),
			at: sdk.at
		}));
	}
};
// src/checks/setup/token-kept-from-forks.ts
const tokenKeptFromForks = {
	id: "setup/token-kept-from-forks",
	title: "Pull requests from forks cannot reach the token",
	need: "required",
	judge({ exposed, targetWorkflows }) {
		if (targetWorkflows === 0) return skipped(prose`No workflow runs on ${code("pull_request_target")}.`);
		if (exposed.length === 0) return passed(prose`No job on ${code("pull_request_target")} holds both the head of a pull request and a Sentry token.`);
		return exposed.map(({ at }) => failed({
			evidence: prose`A job on ${code("pull_request_target")} checks out the head of the pull request and has a Sentry token.`,
			risk: prose`Anyone who opens a pull request can run code beside the token and send it away.`,
			next: [instruct(prose`Use ${code("pull_request")} for this job, or take the token out of it.`)],
			at
		}));
	}
};
// src/checks/setup/upload-enabled.ts
const uploadEnabled = {
	id: "setup/upload-enabled",
	title: "The upload of source maps is on",
	need: "required",
	judge({ uploadsOff: { count, found } }) {
		if (count === 0) return skipped(prose`No upload plugin is configured.`);
		if (found.length === 0) return passed(prose`${counted(count, "upload plugin is", "upload plugins are")} not switched off for good.`);
		return found.map(({ plugin, pluginAt, setting, at }) => attention({
			evidence: prose`${code(setting)} switches the upload of ${code(plugin)} at ${place(pluginAt)} off, and no command uploads instead.`,
			risk: prose`Stack traces stay minified.`,
			next: [instruct(prose`Take the option away, or let the environment of the build decide.`)],
			at
		}));
	}
};
// src/checks/setup/upload-failures-seen.ts
const uploadFailuresSeen = {
	id: "setup/upload-failures-seen",
	title: "A failing upload shows",
	need: "optional",
	judge({ uploads, hiddenFailures }) {
		if (uploads.length === 0) return skipped(prose`No workflow step uploads to Sentry by itself.`);
		const advice = hiddenFailures.map(({ tool, by, at }) => prose`${place(at)} runs ${code(tool)} with ${code(by)}: the run stays green where it fails.`);
		return passed(prose`${counted(uploads.length, "step uploads", "steps upload")}, ${counted(uploads.length - hiddenFailures.length, "of them shows when it fails", "of them show when they fail")}.`, advice.length > 0 ? sentences(...advice) : void 0);
	}
};
// src/checks/setup/upload-has-token.ts
const uploadHasToken = {
	id: "setup/upload-has-token",
	title: "Upload steps see an auth token",
	need: "required",
	judge({ uploads }) {
		if (uploads.length === 0) return skipped(prose`No workflow step uploads to Sentry by itself.`);
		return uploads.map(({ tool, token, at }) => token !== "missing" ? passed(prose`${place(at)} runs ${code(tool)} ${token === "present" ? prose`with a token` : prose`with what its caller gives it`}.`) : attention({
			evidence: prose`The step runs ${code(tool)} and ${code("SENTRY_AUTH_TOKEN")} is in none of its environments.`,
			risk: prose`The upload cannot authenticate: stack traces stay unreadable, or the release is never created.`,
			next: [instruct(prose`Set ${code("SENTRY_AUTH_TOKEN: ${{ secrets.SENTRY_AUTH_TOKEN }}")} in the environment of the step.`)],
			at
		}));
	}
};
// src/checks/setup/upload-target-known.ts
const uploadTargetKnown = {
	id: "setup/upload-target-known",
	title: "The upload knows its project",
	need: "required",
	judge({ aimless: { count, found } }) {
		if (count === 0) return skipped(prose`No upload plugin is configured.`);
		if (found.length === 0) return passed(prose`${counted(count, "upload plugin has", "upload plugins have")} a project, or it may come from outside of the repository.`);
		return found.map(({ plugin, organization, at }) => attention({
			evidence: prose`${code(plugin)} has no ${code("project")}, and nothing here sets ${code("SENTRY_PROJECT")}.${organization === "untold" ? prose` The organization is not named either; only an organization token holds it.` : prose``}`,
			risk: prose`Without a project nothing is uploaded, and the build stays green.`,
			next: [instruct(prose`Give ${code("org")} and ${code("project")} to the plugin, or ${code("SENTRY_ORG")} and ${code("SENTRY_PROJECT")} to the build.`)],
			at
		}));
	}
};
// src/checks/setup/webview-events-accepted.ts
const report = "https://github.com/getsentry/sentry-javascript-bundler-plugins/issues/916";
const webviewEventsAccepted = {
	id: "setup/webview-events-accepted",
	title: "Events of the web view survive the plugin",
	need: "required",
	judge({ bridges, injections }) {
		if (bridges.length === 0) return skipped(prose`No application reports through a plugin for its web view.`);
		if (injections.length === 0) return passed(prose`Nothing puts debug IDs into scripts whose events go through the plugin.`);
		return injections.map(({ profile, plugin, at }) => attention({
			evidence: prose`Debug IDs are put into the scripts here, and their events go through ${code(plugin.name)} ${code(plugin.range ?? "")} (${place(plugin.at)}).`,
			risk: prose`Versions are known that drop such events without a word (${link("report", report)}): errors of the web view may never arrive.`,
			next: guided(profile.guides["web view events"], instruct(prose`Verify it: throw an error in the web view of a production build, and look for it in Sentry.`)),
			at
		}));
	}
};
// src/checks/setup/webview-initialized.ts
const webviewInitialized = {
	id: "setup/webview-initialized",
	title: "The SDK is started in the web view",
	need: "required",
	judge({ bridges }) {
		const registered = bridges.filter(({ registrations }) => registrations.some(({ used }) => used));
		return registered.length > 0 ? registered.map(judgeApplication) : skipped(prose`No application registers a plugin for its web view.`);
	}
};
function judgeApplication(application) {
	const { profile, registrations, starts, sendsThrough, plugin } = application;
	const [registration] = registrations.filter(({ used }) => used);
	if (registration?.startsWebView === null) return skipped(prose`Options decide whether ${code(plugin.name)} starts the SDK.`);
	const [start] = starts;
	if (registration?.startsWebView) {
		const twice = prose`${code("Sentry.init")} stands in a script as well; with ${code("init_with_no_injection")} there would be one SDK in the web view, not two.`;
		return passed(prose`${code(plugin.name)} starts the SDK in every web view.`, start === void 0 ? void 0 : twice);
	}
	const next = guided(profile.guides.initialization, instruct(prose`Start the SDK in the web view with the ${code("defaultOptions")} of ${code("tauri-plugin-sentry-api")}.`));
	if (start === void 0) return attention({
		evidence: prose`The plugin is registered so that it does not start the SDK in the web view, and no script does.`,
		risk: prose`Errors in the web view are not reported.`,
		next,
		...registration === void 0 ? {} : { at: registration.at }
	});
	if (sendsThrough === null && start.sends === "nowhere") return attention({
		evidence: prose`The SDK is started without a DSN and without the options that send through ${code(plugin.name)}.`,
		risk: prose`Errors in the web view go nowhere.`,
		next,
		at: start.at
	});
	return passed(prose`A script starts the SDK at ${place(start.at)}.`);
}
// src/modes/setup-preflight.ts
const setupPreflight = defineMode({
	name: "setup-preflight",
	looksAt: "repository",
	observe: checkoutFacts,
	checks: [
		repositoryCheckedOut,
		repositoryReadWhole,
		sentryInUse,
		sdkKnown,
		sdkInitialized,
		sdkPackagesCurrent,
		sdkVersionsAligned,
		runtimeSupported,
		preloadSupported,
		sdkStartsFirst,
		startsWhenImported,
		optionsSupported,
		sampleRatesInRange,
		optionsLookedOver,
		guardKept,
		pluginRegistered,
		pluginMatchesSdk,
		capabilityGranted,
		webviewInitialized,
		webviewEventsAccepted,
		buildValuesEmbedded,
		symbolicationConfigured,
		sourceMapsMade,
		sourceMapsKeptBack,
		uploadEnabled,
		uploadTargetKnown,
		buildHasToken,
		debugFilesKept,
		environmentKeysKnown,
		secretsNotCommitted,
		credentialFilesIgnored,
		uploadHasToken,
		uploadFailuresSeen,
		apiKeyReplaced,
		cliCommandsSupported,
		commitsHaveHistory,
		conditionsCanHold,
		tokenKeptFromForks,
		releaseInferred,
		namesAgree(attention),
		nameAcceptable,
		versionsAligned(attention),
		commitIsBuilt,
		...codictateChecks
	],
	contribute: ({ listing, wiring, release: { inferred } }) => ({
		wiring,
		...inferred.kind === "inferred" ? { release: inferred.release } : {},
		checkout: {
			commit: listing.head,
			prefix: listing.prefix
		}
	})
});
export { setupPreflight };
