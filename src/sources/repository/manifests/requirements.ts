import type { RepoPath } from '../../../core/location.ts'
import { linesOf } from '../documents/lines.ts'
import { type Declared, dependency } from './declared.ts'
import { requirementOf } from './requirement.ts'

const forDevelopment =
  /(?:^|[/._-])(?:dev|develop|development|test|tests|testing|lint|docs|doc|ci|typing|types)(?=[/._-])/i

/** Reads a requirements file of pip (https://pip.pypa.io/en/stable/reference/requirements-file-format/), one requirement a line. */
export function readRequirements(text: string, file: RepoPath): Declared {
  const use = forDevelopment.test(file) ? 'development' : 'runtime'
  const dependencies = linesOf(text).flatMap((written, index) => {
    const requirement = requirementOf(written)
    return requirement === null ? [] : [dependency(file, { ...requirement, use, line: index + 1 })]
  })
  return { name: null, version: null, dependencies }
}
