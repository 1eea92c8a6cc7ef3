import { entryOf, type InputName, inputNames } from '../request/catalogue.ts'

/** The text of `--help`: every flag with what it means, its default and the variable that stands in for it. */
export function helpText(): string {
  return [
    'Usage: sentry-monitor --mode <mode> [flags]',
    '',
    'Says whether what Sentry tells about a repository, a release and a production can be trusted. It reads only.',
    '',
    'Flags (the inputs of the action have the same names):',
    ...inputNames.map(flagHelp),
    '',
    '  --json             One JSON report alone on standard output.',
    '  --no-color         No colours.',
    '  --version, --help',
    '',
    'Exit code: 0 fine or below --fail-on, 1 at or above --fail-on, 2 no trustworthy report (bad usage, cancelled, a check broke).',
  ].join('\n')
}

function flagHelp(name: InputName): string {
  const entry = entryOf(name)
  const notes = [
    ...(entry.default !== undefined && !entry.suppliedBy ? [`default ${entry.default}`] : []),
    ...(entry.env ? [`else ${entry.env.join(', ')}`] : []),
  ]
  const head = `  --${name}`
  return `${head.length < 20 ? head.padEnd(21) : `${head}\n${' '.repeat(21)}`}${entry.summary.replaceAll('`', '')}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
}
