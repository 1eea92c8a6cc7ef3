import { resolve } from 'node:path'
import { code, prose } from '../core/prose.ts'
import type { InputError } from '../core/report.ts'
import type { RequestValues } from './schema.ts'

const writing = ['state-file', 'report-file', 'sarif-file'] as const

/** What relative paths of files are relative to. */
export function fileBase(env: Readonly<Record<string, string | undefined>>, cwd: string): string {
  return env.GITHUB_WORKSPACE || cwd
}

/** Inputs that name a file which an earlier one names already: each would replace what the other has written. */
export function sharedPlaces(
  values: Pick<RequestValues, (typeof writing)[number]>,
  base: string,
): readonly InputError[] {
  const places = writing.flatMap(input => {
    const path = values[input]
    return path === undefined ? [] : [{ input, path: resolve(base, path) }]
  })
  return places.flatMap(({ input, path }, index) => {
    const first = places.slice(0, index).find(place => place.path === path)
    return first
      ? [
          {
            input,
            message: prose`${code(input)} and ${code(first.input)} name the same file; give each a file of its own.`,
          },
        ]
      : []
  })
}
