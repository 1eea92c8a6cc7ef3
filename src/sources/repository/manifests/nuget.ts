import type { RepoPath } from '../../../core/location.ts'
import type { LocatedText } from '../documents/located.ts'
import { childNamed, elementsNamed, readXml, type XmlElement } from '../documents/xml.ts'
import { type Declared, dependency, identity, sharedVersion, type WrittenDependency } from './declared.ts'

/**
 * Reads a project file of MSBuild (`*.csproj`, `Directory.Packages.props` …) or a `packages.config`
 * (https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files,
 * https://learn.microsoft.com/nuget/consume-packages/central-package-management).
 */
export function readNuget(text: string, file: RepoPath): Declared | null {
  const project = readXml(text)
  if (project === null) return null
  return {
    ...identity(
      file,
      property(project, 'PackageId') ?? property(project, 'AssemblyName'),
      property(project, 'Version') ?? property(project, 'VersionPrefix'),
    ),
    dependencies: [
      ...elementsNamed(project, 'PackageReference').flatMap(element => referenceOf(element)),
      ...elementsNamed(project, 'package').flatMap(packageOf),
    ].map(written => dependency(file, written)),
    shared: [...elementsNamed(project, 'PackageVersion'), ...elementsNamed(project, 'GlobalPackageReference')]
      .flatMap(referenceOf)
      .map(written => sharedVersion(file, '', written)),
  }
}

/** `Update` changes a reference that another file includes; it is a version all the same. */
function referenceOf(element: XmlElement): readonly WrittenDependency[] {
  const name = element.attributes.get('Include') ?? element.attributes.get('Update')
  if (name === undefined || name === '') return []
  const range = ['VersionOverride', 'Version'].map(key => element.attributes.get(key) ?? childNamed(element, key)?.text)
  const isPrivate = /\ball\b/i.test(
    element.attributes.get('PrivateAssets') ?? childNamed(element, 'PrivateAssets')?.text ?? '',
  )
  return [
    {
      name,
      range: range.find(one => one !== undefined) ?? null,
      use: isPrivate ? 'development' : 'runtime',
      line: element.line,
    },
  ]
}

function packageOf(element: XmlElement): readonly WrittenDependency[] {
  const name = element.attributes.get('id')
  return name === undefined ? [] : [{ name, range: element.attributes.get('version') ?? null, line: element.line }]
}

function property(project: XmlElement, name: string): LocatedText | null {
  const group = project.children.filter(child => child.name === 'PropertyGroup').find(child => childNamed(child, name))
  const found = childNamed(group, name)
  return found === undefined ? null : { text: found.text, line: found.line }
}
