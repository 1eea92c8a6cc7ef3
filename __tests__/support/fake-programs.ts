import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith } from './repositories.ts'

/** A program that stands for sentry-cli, in a folder of its own. `script` is for /bin/sh. */
export function fakeSentryCli(script: string, folder = folderWith()): string {
  return programIn(folder, `#!/bin/sh\n${script}\n`)
}

/** The same, written for node; `report` in it is the path of a file that the program may write. */
export function fakeNodeSentryCli(script: string, folder = folderWith()): string {
  return programIn(
    folder,
    `#!${process.execPath}\nconst report = ${JSON.stringify(join(folder, 'report'))}\n${script}\n`,
  )
}

/** Says that it is version 3.8.0, then does `otherwise` for every other verb. */
export function versioned(otherwise: string): string {
  return `[ "$1" = --version ] && { echo "sentry-cli 3.8.0"; exit 0; }\n${otherwise}`
}

/** What the real one answers to `info --config-status-json`. */
export function statusText(url: string, successful: boolean): string {
  return JSON.stringify({
    config: { org: null, project: null, url },
    auth: { type: 'token', successful },
    have_dsn: false,
  })
}

/** Writes all that a program can see of its surroundings to the file `report`. */
export const dumpScript = `
const { readdirSync, readFileSync, writeFileSync } = require('node:fs')
const seen = {
  argv: process.argv.slice(2),
  env: process.env,
  cwd: process.cwd(),
  inCwd: readdirSync('.'),
  inHome: readdirSync(process.env.HOME),
  stdin: readFileSync(0, 'utf8'),
}
writeFileSync(report, JSON.stringify(seen))
`

function programIn(folder: string, text: string): string {
  const path = join(folder, 'sentry-cli')
  writeFileSync(path, text)
  chmodSync(path, 0o755)
  return path
}

/** Whether a process runs; one that has ended and that nobody has asked for yet does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    const stat = `/proc/${pid}/stat`
    return !existsSync(stat) || !/\) [ZX] /.test(readFileSync(stat, 'utf8'))
  } catch {
    return false
  }
}

/** The digest of nothing that exists. */
export const foreignDigest = '0'.repeat(64)
