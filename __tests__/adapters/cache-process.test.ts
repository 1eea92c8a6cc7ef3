import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type CacheOrder, cacheVariable } from '../../src/adapters/cache-protocol.ts'
import { type CacheService, startCacheService } from '../support/cache-service/server.ts'
import { isRunning } from '../support/fake-programs.ts'
import { productRoot } from '../support/product.ts'
import { folderWith } from '../support/repositories.ts'

let service: CacheService
beforeEach(async () => {
  service = await startCacheService()
  service.faults.set('GetCacheEntryDownloadURL', 'hangs')
})
afterEach(() => service.close())

/** Starts the process as the child of another one, as the guard does, and waits until it hangs. */
async function hanging(mostMs: number) {
  const folder = folderWith({ 'temporary/archive': 'half' })
  const order: CacheOrder = { verb: 'restore', folder, key: 'k-1', prefix: 'k-', mostMs }
  const started = folderWith()
  const script = `
    const { spawn } = require('node:child_process')
    const child = spawn(process.execPath, [process.argv[1]], { detached: true, stdio: 'ignore' })
    require('node:fs').writeFileSync(process.argv[2], String(child.pid))
    child.on('exit', () => process.exit())`
  const parent = spawn(process.execPath, ['-e', script, join(productRoot, 'dist/cache.js'), join(started, 'pid')], {
    env: {
      ...service.runtime(service.grant()),
      PATH: process.env.PATH,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: join(folder, 'temporary'),
      [cacheVariable]: JSON.stringify(order),
    },
    stdio: 'ignore',
  })
  await until(() => service.calls.includes('GetCacheEntryDownloadURL'))
  return { parent, pid: Number(readFileSync(join(started, 'pid'), 'utf8')), folder }
}

describe('the process that holds the token of the cache service', () => {
  test('ends where its guard was killed, and leaves nothing behind', async () => {
    const { parent, pid, folder } = await hanging(60_000)
    expect([isRunning(pid), existsSync(folder)]).toEqual([true, true])
    parent.kill('SIGKILL')
    await until(() => !isRunning(pid))
    expect(existsSync(folder)).toBe(false)
  })

  test('ends after its own time, although nobody ends it', async () => {
    const { pid, folder } = await hanging(3_000)
    await until(() => !isRunning(pid))
    expect(existsSync(folder)).toBe(false)
  })
})

async function until(holds: () => boolean): Promise<void> {
  for (let look = 0; look < 200 && !holds(); look++) await delay(50)
  expect(holds()).toBe(true)
}
