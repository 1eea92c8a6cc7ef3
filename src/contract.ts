import * as z from 'zod/mini'
import { outputCatalogue } from './report/outputs.ts'
import { reportSchema } from './report/schema.ts'
import { entryOf, type InputName, inputNames } from './request/catalogue.ts'

/** The text of action.yml: the inputs and outputs of src, in words. Only what GitHub itself supplies has a `default`. */
export function actionManifest(): string {
  return [
    'name: Sentry Monitoring Verdict',
    'description: Says whether you can trust what Sentry tells about this repository, this release and this production. Reads only.',
    'author: The Sentry Monitoring action authors',
    'branding:',
    '  icon: activity',
    '  color: purple',
    'inputs:',
    ...inputNames.flatMap(inputLines),
    'outputs:',
    ...Object.entries(outputCatalogue).flatMap(([name, description]) => [
      `  ${name}:`,
      `    description: ${quoted(description)}`,
    ]),
    'runs:',
    '  using: node24',
    '  main: dist/index.js',
    '',
  ].join('\n')
}

/** One description: what the input means, its default, and the variables that stand in for it. */
export function inputDescription(name: InputName): string {
  const entry = entryOf(name)
  return [
    entry.summary,
    ...(entry.default !== undefined && !entry.suppliedBy ? [`Default: \`${entry.default}\`.`] : []),
    ...(entry.env
      ? [`Where empty: ${entry.env.map(variable => `\`${variable}\``).join(', ')} of the environment.`]
      : []),
  ].join(' ')
}

/** The table of inputs in README.md. */
export function inputTable(): string {
  return [
    '| input | meaning |',
    '|---|---|',
    ...inputNames.map(name => `| \`${name}\` | ${inputDescription(name)} |`),
  ].join('\n')
}

/** The table of outputs in README.md. */
export function outputTable(): string {
  const rows = Object.entries(outputCatalogue).map(([name, description]) => `| \`${name}\` | ${description} |`)
  return ['| output | meaning |', '|---|---|', ...rows].join('\n')
}

/** The JSON Schema of the report (draft 2020-12). */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema)
}

function inputLines(name: InputName): readonly string[] {
  const { suppliedBy, default: value } = entryOf(name)
  return [
    `  ${name}:`,
    `    description: ${quoted(inputDescription(name))}`,
    ...(suppliedBy ? [`    default: ${value}`] : []),
  ]
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
