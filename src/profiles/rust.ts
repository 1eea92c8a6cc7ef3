import { defineProfile } from '../core/profile.ts'

/** Programs and libraries; release builds keep the names of functions, so that nothing has to be uploaded. */
export const rust = defineProfile({
  id: 'rust',
  title: 'Rust',
  docs: 'https://docs.sentry.io/platforms/rust/',
  sdk: [
    { ecosystem: 'cargo', name: /^sentry$/ },
    { ecosystem: 'cargo', name: /^sentry-(?!rust-minidump)[a-z-]+$/ },
  ],
  yieldsTo: ['tauri'],
  init: [{ language: 'rust', path: 'sentry::init', gives: 'guard' }],
  runsOn: 'server',
})
