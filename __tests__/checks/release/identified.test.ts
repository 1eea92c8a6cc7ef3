import { releaseIdentified } from '../../../src/checks/release/identified.ts'
import { judges } from '../../support/judging.ts'

const unknown = (...candidates: readonly string[]) => ({ inQuestion: { kind: 'unknown', candidates } as const })

judges(releaseIdentified, [
  ['given', { inQuestion: { kind: 'given', version: 'shop@1.2.3' } }, ['passed'], /`shop@1\.2\.3`, as given/],
  ['inferred', { inQuestion: { kind: 'inferred', version: 'shop@1.2.3' } }, ['passed'], /this checkout comes to/],
  ['row 31: nothing names one', unknown(), ['inconclusive'], /No release is given.*Nothing in it names one/],
  ['row 31: several could be meant', unknown('web@1', 'api@2'), ['inconclusive'], /Several.*`web@1`, `api@2`/],
  ['row 31: very many', unknown(...'abcdefg'), ['inconclusive'], /`e` and 2 more/],
])
