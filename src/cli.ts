#!/usr/bin/env node
import { exitWith, workingDirectory } from './adapters/process.ts'
import { isTerminal, print, terminalSinks } from './adapters/terminal.ts'
import { thisMachine } from './adapters/this-machine.ts'
import { readArguments } from './command-line/arguments.ts'
import { helpText } from './command-line/help.ts'
import { run } from './run.ts'
import { tool } from './version.ts'

const { given, errors, json, colour, ask } = readArguments(process.argv.slice(2))

await exitWith(async () => {
  if (ask === 'help') print(1, helpText())
  if (ask === 'version') print(1, `${tool.name} ${tool.version}`)
  if (ask !== 'run') return 0
  const sinks = terminalSinks({ json, colour: colour && !process.env.NO_COLOR && isTerminal(json ? 2 : 1) })
  const ports = { ...thisMachine(process.env, import.meta.dirname), sinks }
  return run(ports, {
    given,
    env: process.env,
    errors,
    cwd: workingDirectory(),
    node: process.version,
    entry: 'command-line',
  })
})
