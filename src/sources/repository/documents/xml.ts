import { SaxesParser } from 'saxes'
import { lineFinder } from './lines.ts'

/** An element of an XML file, with the line of its opening tag (from 1). Names are without their namespace prefix. */
export interface XmlElement {
  readonly name: string
  readonly line: number
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** Text that stands directly inside, trimmed. */
  readonly text: string
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[]
  text: string
}

const maxDepth = 200

/**
 * Reads the elements of an XML file; `null` where it is malformed, too deep or declares a document type
 * (entities of its own are what makes XML dangerous, and no manifest needs them).
 */
export function readXml(text: string): XmlElement | null {
  try {
    return topElement(text)
  } catch {
    return null
  }
}

function topElement(text: string): XmlElement | null {
  const top = element('', 1, {})
  const open = [top]
  const parser = new SaxesParser()
  const lineAt = lineFinder(text)
  let startLine = 1
  // Called behind the name, when a line break after it has been read, too.
  parser.on('opentagstart', ({ name }) => {
    startLine = lineAt(text.lastIndexOf(`<${name}`, parser.position))
  })
  parser.on('opentag', ({ name, attributes }) => {
    const child = element(localName(name), startLine, attributes)
    open.at(-1)?.children.push(child)
    open.push(child)
    if (open.length > maxDepth) throw new RangeError('too deep')
  })
  parser.on('closetag', () => {
    const closed = open.pop()
    if (closed) closed.text = closed.text.trim()
  })
  const addText = (added: string) => {
    const around = open.at(-1)
    if (around) around.text += added
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('doctype', refuse)
  parser.on('error', refuse)
  parser.write(text).close()
  return top.children[0] ?? null
}

function refuse(): never {
  throw new SyntaxError('not an XML file that is read here')
}

function element(name: string, line: number, attributes: Readonly<Record<string, string>>): OpenElement {
  const named = Object.entries(attributes).map(([key, value]) => [localName(key), value] as const)
  return { name, line, attributes: new Map(named), children: [], text: '' }
}

/** Every element of that name, at any depth, in the order of the file. */
export function elementsNamed(root: XmlElement, name: string): readonly XmlElement[] {
  const below = root.children.flatMap(child => elementsNamed(child, name))
  return root.name === name ? [root, ...below] : below
}

/** The first child of that name. */
export function childNamed(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find(child => child.name === name)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
