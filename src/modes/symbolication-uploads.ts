import { type CarriedId, evenly, type Lookups } from '../core/debug-id-lookups.ts'
import type { NotSeen } from '../core/observed.ts'
import type { NativeLookups } from '../core/symbolication-uploads.ts'
import type { Target } from '../core/target.ts'
import type { Untrusted } from '../core/text.ts'
import type { Artifacts, NativeFile } from '../sources/artifacts.ts'
import { debugIdLookup } from '../sources/sentry/artifact-lookup.ts'
import { debugFiles, type UploadedDebugFile } from '../sources/sentry/debug-files.ts'
import type { Listing } from '../sources/sentry/paging.ts'
import type { DebugFile } from '../sources/sentry-cli/debug-file.ts'
import type { Answer } from '../sources/sentry-cli/reply.ts'
import type { Sources } from '../sources/sources.ts'

const mostScripts = 20
const mostNatives = 10

/** Asks for a sample of the debug IDs of scripts, one question each: Sentry has no list of them. */
export async function scriptLookups(
  { sentry }: Pick<Sources, 'sentry'>,
  { org, project }: Target,
  { links }: Artifacts,
): Promise<Lookups> {
  const ids = [...links.ids].map(([debugId, file]): CarriedId => ({ debugId, file }))
  return lookups(ids, mostScripts, async ({ debugId }) => {
    const answer = await sentry.ask(debugIdLookup(org, project, debugId))
    return answer.kind === 'unseen' ? answer : answer.value ? 'known' : 'unknown'
  })
}

type Finding = NotSeen | 'known' | 'unknown' | 'without-symbols'

async function lookups(
  ids: readonly CarriedId[],
  most: number,
  ask: (id: CarriedId) => Promise<Finding>,
): Promise<Lookups> {
  const asked = await Promise.all(evenly(ids, most).map(async id => ({ id, finding: await ask(id) })))
  const found = (wanted: Finding) => asked.filter(({ finding }) => finding === wanted).map(({ id }) => id)
  const withoutSymbols = found('without-symbols')
  return {
    total: ids.length,
    known: found('known').length + withoutSymbols.length,
    unknown: found('unknown'),
    withoutSymbols,
    unseen: asked.flatMap(({ finding }) => (typeof finding === 'object' ? [finding] : [])),
  }
}

/** Debug IDs of native files, as sentry-cli reads them. */
export interface NativeIds extends Pick<NativeLookups, 'read' | 'withoutId' | 'sentryCli'> {
  readonly ids: readonly CarriedId[]
}

/** Asks whether Sentry has debug files for native files, one question each. */
export async function nativeLookups(
  { sentry }: Pick<Sources, 'sentry'>,
  { org, project }: Target,
  { ids, ...read }: NativeIds,
): Promise<NativeLookups> {
  const answers = await lookups(ids, mostNatives, async ({ debugId }) => {
    const answer = await sentry.list(debugFiles(org, project, debugId))
    return answer.kind === 'unseen' ? answer : findingIn(answer.value, debugId)
  })
  return { ...answers, ...read }
}

/** An age of zero is left out by some and written by others. */
function findingIn({ rows, cut }: Listing<UploadedDebugFile>, debugId: string): Finding {
  const plain = (text: string) => text.replace(/-0$/, '')
  const own = rows.filter(row => plain(row.debugId) === plain(debugId))
  if (own.length === 0) return cut ?? 'unknown'
  const hasSymbols = own.some(
    ({ features }) => features === null || features.includes('symtab') || features.includes('debug'),
  )
  return hasSymbols ? 'known' : 'without-symbols'
}

/** Reads the native files that lie highest; nothing is asked of the server. */
export async function readNatives(
  { sentryCli }: Pick<Sources, 'sentryCli'>,
  { natives }: Artifacts,
): Promise<NativeIds> {
  const files = natives.slice(0, mostNatives)
  const answers = await nativeAnswers(sentryCli, files)
  const ids = new Map<string, CarriedId>()
  for (const { name, answer } of answers) {
    const debugIds = answer?.kind === 'answered' ? answer.value.debugIds : []
    for (const debugId of debugIds) if (!ids.has(debugId)) ids.set(debugId, { debugId, file: name })
  }
  const withoutId = answers.filter(
    ({ answer }) => answer?.kind === 'answered' && answer.value.debugIds.length === 0,
  ).length
  const ended = answers.find(({ answer }) => answer?.kind !== 'answered')
  return { ids: [...ids.values()], read: files.length, withoutId, sentryCli: ended ? stateOf(ended.answer) : 'used' }
}

/** One after the other. What keeps sentry-cli from reading one file keeps it from all, unless it lies with the file. */
async function nativeAnswers(sentryCli: Sources['sentryCli'], files: readonly NativeFile[]) {
  const answers: { readonly name: Untrusted; readonly answer: Answer<DebugFile> | null }[] = []
  if (files.length === 0) return answers
  const questions = await sentryCli()
  for (const { path, name } of files) {
    const answer = await questions.debugFile(path)
    answers.push({ name, answer })
    if (stateOf(answer) !== 'used' && !isOfFile(answer)) break
  }
  return answers
}

function stateOf(answer: Answer<DebugFile> | null): NativeLookups['sentryCli'] {
  if (answer === null) return 'not-there'
  if (answer.kind === 'altered') return 'altered'
  return answer.kind === 'answered' ? 'used' : answer.because
}

function isOfFile(answer: Answer<DebugFile> | null): boolean {
  return answer?.kind === 'broken' && (answer.because === 'refused' || answer.because === 'other-shape')
}
