import { rawText } from '../../../core/text.ts'
import type { Workflow, WorkflowStep, WorkflowValue } from '../repository.ts'

const building =
  /\b(?:cargo|tauri|npm|npx|pnpm|yarn|bun|deno|make|just|task|nx|turbo|trunk|gradlew|xcodebuild)\b[^\n]{0,160}\b(?:build|bundle|package|dist|release)\b/

/** Whether a step builds the program that is shipped, as far as its own text tells. */
export function isBuildStep({ uses, run }: WorkflowStep): boolean {
  if (uses !== null) return /^tauri-apps\/tauri-action(?:@|$)/.test(rawText(uses.value))
  return run !== null && building.test(rawText(run.value))
}

/** The values of a variable in the steps that build, each place once. */
export function setWhileBuilding(workflows: readonly Workflow[], variable: string): readonly WorkflowValue[] {
  const found = workflows
    .flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps.filter(isBuildStep)))
    .flatMap(({ env }) => env.get(variable) ?? [])
  return [...new Map(found.map(value => [`${value.at.file} ${value.at.line}`, value])).values()]
}
