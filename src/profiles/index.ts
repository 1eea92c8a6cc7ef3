import type { Profile } from '../core/profile.ts'
import { node } from './node.ts'
import { python } from './python.ts'
import { react } from './react.ts'
import { rust } from './rust.ts'
import { tauri } from './tauri.ts'

/** Every profile, one line each. */
export const profiles: readonly Profile[] = [node, python, react, rust, tauri]
