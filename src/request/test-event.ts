import type { TestEventRequest } from '../sources/sources.ts'

/** The first is of the application that this tool was first made for, the second is what people expect. */
const killSwitches = ['HANDY_DISABLE_SENTRY', 'SENTRY_DISABLED']

/** Whether the synthetic event is asked for, and which variable of the step's environment forbids it. */
export function testEventRequest(asked: boolean, env: Readonly<Record<string, string | undefined>>): TestEventRequest {
  return { asked, killedBy: killSwitches.find(name => /^(?:1|true|yes|on)$/i.test(env[name]?.trim() ?? '')) ?? null }
}
