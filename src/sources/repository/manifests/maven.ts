import type { RepoPath } from '../../../core/location.ts'
import type { LocatedText } from '../documents/located.ts'
import { childNamed, elementsNamed, readXml, type XmlElement } from '../documents/xml.ts'
import type { Dependency } from '../repository.ts'
import { type Declared, dependency, identity, sharedVersion, type WrittenDependency } from './declared.ts'

/**
 * Reads a `pom.xml` (https://maven.apache.org/pom.html). Names are `groupId:artifactId`; plugins count as development.
 * Versions of `dependencyManagement` are for other manifests; a version that is a property of this file is filled in.
 */
export function readPom(text: string, file: RepoPath): Declared | null {
  const project = readXml(text)
  if (project?.name !== 'project') return null
  const managed = elementsNamed(project, 'dependencyManagement').flatMap(one => elementsNamed(one, 'dependency'))
  const properties = childNamed(project, 'properties')
  const written = (element: XmlElement) => coordinates(element, properties)
  return {
    ...identity(file, child(project, 'artifactId'), child(project, 'version')),
    dependencies: [
      ...elementsNamed(project, 'dependency')
        .filter(element => !managed.includes(element))
        .map(element => dependency(file, { ...written(element), use: useOf(element) })),
      ...elementsNamed(project, 'plugin').map(element => dependency(file, { ...written(element), use: 'development' })),
    ],
    shared: managed.map(element => sharedVersion(file, '', written(element))),
  }
}

function coordinates(element: XmlElement, properties: XmlElement | undefined): WrittenDependency {
  const part = (name: string) => childNamed(element, name)?.text ?? ''
  const group = part('groupId') || 'org.apache.maven.plugins'
  return { name: `${group}:${part('artifactId')}`, range: filledIn(part('version'), properties), line: element.line }
}

function filledIn(version: string, properties: XmlElement | undefined): string {
  const [, name] = /^\$\{([^{}]+)\}$/.exec(version) ?? []
  return (name === undefined ? undefined : childNamed(properties, name)?.text) ?? version
}

function useOf(element: XmlElement): Dependency['use'] {
  return childNamed(element, 'scope')?.text === 'test' ? 'development' : 'runtime'
}

function child(element: XmlElement, name: string): LocatedText | null {
  const found = childNamed(element, name)
  return found === undefined ? null : { text: found.text, line: found.line }
}
