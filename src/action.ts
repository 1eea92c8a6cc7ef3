import { actionInputs, actionSinks, logWritten } from './adapters/actions-core.ts'
import { exitWith, workingDirectory } from './adapters/process.ts'
import { thisMachine } from './adapters/this-machine.ts'
import { inputNames } from './request/catalogue.ts'
import { run } from './run.ts'

await exitWith(async () => {
  const ports = { ...thisMachine(process.env, import.meta.dirname), sinks: actionSinks }
  const code = await run(ports, {
    given: actionInputs(inputNames),
    env: process.env,
    errors: [],
    cwd: workingDirectory(),
    node: process.version,
    entry: 'action',
  })
  await logWritten()
  return code
})
