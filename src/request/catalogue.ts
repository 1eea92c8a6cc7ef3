/** One input of the action, and the flag of the same name. */
export interface InputEntry {
  /** First sentence of the description in action.yml and of `--help`. */
  readonly summary: string
  /** As printed; absent where there is no default. The request schema holds the value itself. */
  readonly default?: string
  /** Variables of the step's environment that stand in where the input is empty, in order. */
  readonly env?: readonly string[]
  /** A flag that needs no value on the command line. */
  readonly flag?: true
  /** GitHub supplies it, so that action.yml has to declare the default. */
  readonly suppliedBy?: string
}

/** Every input, in the order of action.yml. The words here are compared with action.yml and the README by a test. */
export const inputCatalogue = {
  mode: {
    summary:
      'What to check: `setup-preflight`, `local-smoke`, `release-gate`, `prod-health`, `issue-triage`, `verify-loop` or `all`.',
    default: 'all',
  },
  org: { summary: 'Slug (or numeric id) of the Sentry organization.', env: ['SENTRY_ORG'] },
  project: { summary: 'Slug (or numeric id) of the Sentry project; one project a run.', env: ['SENTRY_PROJECT'] },
  release: {
    summary: 'Release (`version`) to look at; inferred from the repository where absent.',
    env: ['SENTRY_RELEASE'],
  },
  dist: { summary: 'Distribution of the release.' },
  environment: { summary: 'Environment to look at, for example `production`.', env: ['SENTRY_ENVIRONMENT'] },
  'auth-token': {
    summary: 'Sentry auth token; pass it from a secret. Read scopes are enough.',
    env: ['SENTRY_AUTH_TOKEN'],
  },
  dsn: { summary: 'DSN of the project; pass it from a secret.', env: ['SENTRY_DSN'] },
  'sentry-url': {
    summary: 'Address of Sentry; taken from the token, else `https://sentry.io`, where absent.',
    env: ['SENTRY_URL'],
  },
  'allow-insecure-url': {
    summary: 'Allow plain http to a host that is not this machine.',
    default: 'false',
    flag: true,
  },
  'repo-root': {
    summary: 'Folder to read; the checkout where absent. Relative to the workspace, else to the working directory.',
  },
  'strict-network': {
    summary: 'Count what could not be seen because of the network as FAIL instead of PARTIAL.',
    default: 'false',
    flag: true,
  },
  'require-host-network': {
    summary: 'FAIL where no answer of the Sentry server was received at all.',
    default: 'false',
    flag: true,
  },
  'auto-slug-discovery': {
    summary: 'Pick a missing organization or project when exactly one candidate exists, and say so.',
    default: 'true',
    flag: true,
  },
  'send-test-event': {
    summary: 'Send one synthetic event in local-smoke and read it back. The only write there is.',
    default: 'false',
    flag: true,
  },
  state: { summary: 'Where verify-loop keeps its checkpoint: `auto`, `cache`, `file` or `off`.', default: 'auto' },
  'state-file': { summary: 'File of the checkpoint; given means `state: file`.' },
  'state-key': { summary: 'Keeps the checkpoints of several legs of a matrix apart.' },
  artifacts: { summary: 'Paths of built output, one a line, for the symbolication check.' },
  'baseline-release': { summary: 'Release that the candidate is compared with; chosen where absent.' },
  phase: { summary: 'Whether the release is live: `pre`, `post` or `auto`.', default: 'auto' },
  'max-unresolved': { summary: 'Unresolved issues above this number are PARTIAL.', default: '0' },
  'max-new-issues': { summary: 'Blocking new issues of the release above this number are FAIL.', default: '0' },
  'min-crash-free': { summary: 'Lowest crash-free rate, in percent.' },
  'max-crash-free-drop': {
    summary: 'Largest drop of the crash-free rate against the baseline, in percent points.',
    default: '0.5',
  },
  'min-sample': { summary: 'Sessions or users that a verdict about health needs.', default: '200' },
  'wait-minutes': { summary: 'How long release-gate polls for a verdict.', default: '0' },
  'redact-titles': {
    summary: 'Replace issue titles in every view: `auto` (in public repositories), `always` or `never`.',
    default: 'auto',
  },
  'github-token': {
    summary: 'GitHub token, used to read whether the repository is public; nothing else.',
    default: '${{ github.token }}',
    suppliedBy: 'GitHub',
  },
  'fail-on': { summary: 'Which status fails the step: `fail`, `partial` or `never`.', default: 'fail' },
  'report-file': { summary: 'File of the JSON report; in the action a file under `RUNNER_TEMP` where absent.' },
  'sarif-file': { summary: 'File for the findings of setup-preflight as SARIF 2.1.0.' },
  'sentry-cli': { summary: 'Where sentry-cli comes from: `auto`, `download`, `system` or `off`.', default: 'auto' },
  'sentry-cli-path': { summary: 'Absolute path of a sentry-cli binary outside the checkout.' },
  'timeout-seconds': {
    summary: 'Deadline of the run; what is done by then is reported.',
    default: '240',
  },
} as const satisfies Record<string, InputEntry>

export type InputName = keyof typeof inputCatalogue

export const inputNames = Object.keys(inputCatalogue) as readonly InputName[]

/** The entry of an input, with the optional properties visible. */
export function entryOf(name: InputName): InputEntry {
  return inputCatalogue[name]
}

/** Whether a string is the name of an input. */
export function isInputName(name: string): name is InputName {
  return Object.hasOwn(inputCatalogue, name)
}
