import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The simulated Sentry of the tests and the modes that exist, bundled into `folder` so that plain Node can run them. */
export async function loadSimulation(folder) {
  const entry = [
    ["'./__tests__/support/sentry/server.ts'", 'startSentry'],
    ["'./__tests__/support/sentry/world/grow.ts'", 'grow'],
    ["'./__tests__/support/sentry/world/lively.ts'", 'lively'],
    ["'./__tests__/support/sentry/world/backlog.ts'", 'backlog'],
    ["'./src/modes/index.ts'", 'availableModes'],
  ].map(([from, name]) => `export { ${name} } from ${from}`)
  const source = join(root, 'simulation-entry.ts')
  const made = await rolldown({
    cwd: root,
    input: source,
    platform: 'node',
    resolve: { mainFields: ['module', 'main'] },
    plugins: [
      {
        name: 'entry',
        resolveId: id => (id === source ? id : undefined),
        load: id => (id === source ? entry.join('\n') : undefined),
      },
    ],
  })
  await made.write({ dir: folder, format: 'esm', entryFileNames: 'simulation.mjs', chunkFileNames: '[name].mjs' })
  await made.close()
  return import(pathToFileURL(join(folder, 'simulation.mjs')).href)
}
