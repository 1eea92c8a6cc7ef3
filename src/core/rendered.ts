declare const rendered: unique symbol

/** GitHub-flavoured Markdown in which foreign text is inert; made by src/report only. */
export type Markdown = string & { readonly [rendered]: 'markdown' }

/** One line without control characters or workflow commands; made by src/report only. */
export type PlainLine = string & { readonly [rendered]: 'line' }

/** Cleaned text on one line, for sinks that escape workflow commands themselves; made by src/report only. */
export type PlainText = string & { readonly [rendered]: 'text' }

/** A whole document for a file or an output (JSON, SARIF); made by src/report only. */
export type Document = string & { readonly [rendered]: 'document' }

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: PlainText
  readonly message: PlainText
  readonly file?: PlainText
  readonly line?: number
  readonly column?: number
}
