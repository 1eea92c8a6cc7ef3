import type { PlaceFault } from './checkpoint.ts'
import { instruct, type NextCommand } from './next-command.ts'
import { code, type Prose, phrase, prose } from './prose.ts'

const words: Record<PlaceFault, string> = {
  'no-folder': 'the folder of the state file is not there.',
  link: 'the state file is a link, which is not followed, or its folder lies behind one that leads out of the checkout.',
  'not-a-file': 'in the place of the state file there is something that is no file.',
  'not-a-checkpoint': 'in the place of the state file there is a file that is no checkpoint. It is not replaced.',
  'no-temporary-folder': 'there is no folder for temporary files that this step may write to.',
  'no-permission': 'the state file, or its folder, does not allow it.',
  'no-space': 'there is no space left.',
  service: 'the cache service, or what packs and unpacks its entries, failed.',
  'rate-limited': 'the cache service asks to slow down.',
}

const remedies: Record<PlaceFault, Prose | null> = {
  'no-folder': prose`Create the folder before this step.`,
  link: prose`Give the path of the file itself, without links, with ${code('state-file')}.`,
  'not-a-file': prose`Give the path of a file with ${code('state-file')}.`,
  'not-a-checkpoint': prose`Give another path with ${code('state-file')}, or remove the file if nobody needs it.`,
  'no-temporary-folder': prose`Let ${code('RUNNER_TEMP')} name a folder that is there and can be written to.`,
  'no-permission': prose`Give a file in a folder that the step may write to with ${code('state-file')}.`,
  'no-space': prose`Free space on the disk of the runner.`,
  service: null,
  'rate-limited': null,
}

/** Why a place for checkpoints could not be read or written, as the end of a sentence. */
export function placeWords(fault: PlaceFault): Prose {
  return phrase(words[fault])
}

/** What to do about it; nothing where it passes by itself. */
export function placeRemedy(fault: PlaceFault): readonly NextCommand[] {
  const remedy = remedies[fault]
  return remedy ? [instruct(remedy)] : []
}
