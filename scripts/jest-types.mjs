// The bundler also strips types for Jest: one tool fewer, and ts-jest does not run with TypeScript 7.
import { createHash } from 'node:crypto'
import { transformSync } from 'rolldown/utils'

function process(source, path) {
  const { code, map, errors } = transformSync(path, source, { lang: 'ts', sourcemap: true, target: 'es2023' })
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0].message}`)
  return { code, map: JSON.stringify(map) }
}

function getCacheKey(source, path) {
  return createHash('sha256').update(path).update('\0').update(source).digest('hex')
}

export default { process, getCacheKey }
