// Draws a job summary as GitHub shows it: node scripts/picture.mjs summary.md out.png [light|dark]. Needs Debian's or a given chromium.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { chromium } from 'playwright-core'

const [source, target, theme = 'light'] = process.argv.slice(2)
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
if (!source || !target) throw new Error('usage: node scripts/picture.mjs summary.md out.png [light|dark]')
if (!existsSync(executablePath)) {
  console.log('picture: no chromium here, nothing drawn')
  process.exit(0)
}

const style = readFileSync(
  createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`),
  'utf8',
)
const body = micromark(readFileSync(source, 'utf8'), {
  allowDangerousHtml: true,
  extensions: [gfm()],
  htmlExtensions: [gfmHtml()],
})
const background = theme === 'dark' ? '#0d1117' : '#ffffff'
const page = `<!doctype html><meta charset="utf-8"><style>${style}
body { margin: 0; background: ${background} } main { padding: 24px; max-width: 900px } </style><main class="markdown-body">${body}</main>`

const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
try {
  const tab = await browser.newPage({ viewport: { width: 950, height: 600 }, javaScriptEnabled: false })
  await tab.setContent(page)
  await tab.screenshot({ path: target, fullPage: true })
} finally {
  await browser.close()
}
