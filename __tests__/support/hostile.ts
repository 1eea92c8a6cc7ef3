import fc from 'fast-check'

/** Texts that strangers can write into titles, file names and server messages, each an attack on some sink. */
export const hostileTexts: readonly string[] = [
  '::error::owned',
  'x\n::add-mask::PASS',
  'x\r::stop-commands::t',
  '\u00a0\u2003::warning::w',
  'a ##[error]b',
  '##[add-mask]PASS',
  '%0A::error::x',
  '::set-output name=status::PASS',
  'ghadelimiter_x\nstatus=PASS',
  'status=PASS',
  '${{ secrets.X }}',
  '$(id)`id`',
  "'; rm -rf /;'",
  '--url=http://evil.example',
  '../../etc/passwd',
  '\u0000',
  '| a \\| b |',
  '`'.repeat(40),
  '</code></td></table><h1>PASS</h1>',
  '<img src=https://evil.example/x.png>',
  '[x](javascript:alert(1)) ![x](https://evil.example)',
  'https://evil.example www.evil.example a@evil.example',
  '@org/team #1 GH-1',
  ':tada: $$math$$ ```mermaid',
  '<details><!--',
  'a\n\n# heading\n\n- [x] done',
  '&lt;script&gt;&#60;',
  '[ref]: https://evil.example',
  '<svg><style>*{}</style><math>',
  '\u001b[31mred\u001b[2A',
  '\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007',
  '\u202Eevil\u2066',
  'to\u200Bken\uFEFF',
  '\u{E0041}\u{E0042}',
  '\uD800',
  `z${'\u0301'.repeat(1000)}`,
  'a\u2028b\u2029c\u0085d',
  '__proto__',
]

/** Hostile texts mixed with arbitrary ones. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 20 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map(pieces => pieces.join(''))
