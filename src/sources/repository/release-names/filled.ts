import { rawText } from '../../../core/text.ts'
import { filled, type Hole, literal, type Template } from '../code/template.ts'
import type { Packages } from './packages.ts'

/**
 * A template with what the repository itself tells: versions and names of its packages, and the tag that is built.
 * A branch is not filled in: the workflow that names a release after its ref runs for tags.
 */
export function filledFrom(packages: Packages, ref: string | null, template: Template): Template {
  return filled(template, hole => fillingOf(hole, packages, ref))
}

function fillingOf(hole: Hole, packages: Packages, ref: string | null): Template | null {
  switch (hole.kind) {
    case 'package-version': {
      const version = packages.versionOf(hole.of)
      return version === null ? null : literal(rawText(version.value))
    }
    case 'package-name': {
      const name = packages.manifestOf(hole.of)?.name
      return name ? literal(rawText(name)) : null
    }
    case 'product-name': {
      const name = packages.productNameOf(hole.of)
      // Electron's SDK makes every other character a hyphen.
      return name === null ? null : literal(rawText(name).replace(/\W/g, '-'))
    }
    case 'ref': {
      const tag = tagOf(ref)
      return tag === null ? null : literal(hole.full ? `refs/tags/${tag}` : tag)
    }
    default:
      return null
  }
}

/** The name of the tag that a ref is; `null` for branches and pull requests. */
export function tagOf(ref: string | null): string | null {
  return ref?.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : null
}
