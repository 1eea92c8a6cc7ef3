import { startsWhenImported } from '../../../src/checks/setup/starts-when-imported.ts'
import { judges } from '../../support/judging.ts'
import type { Tree } from '../../support/repositories.ts'
import { factsOf } from '../../support/setup-facts.ts'

const of = (files: Tree, server = 'gunicorn') =>
  factsOf({ 'requirements.txt': `sentry-sdk==2.1\n${server}==1\n`, ...files })
const guarded = (rest = '') => `import sentry_sdk\n\nif __name__ == "__main__":\n    sentry_sdk.init()\n${rest}`

judges(startsWhenImported, [
  ['nothing imports it', await of({ 'a.py': guarded() }, 'requests'), ['skipped']],
  ['no start at all', await of({ 'a.py': 'import sentry_sdk\n' }), ['skipped']],
  ['on import', await of({ 'a.py': 'import sentry_sdk\nsentry_sdk.init()\n' }), ['passed']],
  [
    'row 17: where the file is run only',
    await of({ 'app/a.py': guarded() }),
    ['attention'],
    /app\/a\.py:4:.*`gunicorn` imports/,
  ],
  [
    'the same block runs the application',
    await of({ 'a.py': guarded('    uvicorn.run(app)\n') }, 'uvicorn'),
    ['passed'],
  ],
  [
    'another start does it',
    await of({ 'a.py': guarded(), 'b.py': 'import sentry_sdk\nsentry_sdk.init()\n' }),
    ['passed'],
  ],
  ['in a function', await of({ 'a.py': 'import sentry_sdk\ndef begin():\n    sentry_sdk.init()\n' }), ['passed']],
])
