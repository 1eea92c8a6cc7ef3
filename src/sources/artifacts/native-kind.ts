export type NativeKind = 'elf' | 'macho' | 'pe' | 'pdb' | 'portable-pdb' | 'wasm'

const machO = [0xfeedface, 0xfeedfacf]
const fatMachO = [0xcafebabe, 0xcafebabf]
/** Above this it is the version of a Java class, which begins with the same bytes. */
const mostArchitectures = 30
const pdb = Buffer.from('Microsoft C/C++ MSF 7.00\r\n')

/**
 * What a file is by its first bytes; `null` for what is neither program nor library nor file of symbols. Object files are left
 * out: they are parts of what is linked. Formats: https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html,
 * https://github.com/apple-oss-distributions/xnu/blob/main/EXTERNAL_HEADERS/mach-o/loader.h, https://llvm.org/docs/PDB/MsfFile.html
 */
export function nativeKindOf(head: Buffer): NativeKind | null {
  if (head.length < 64) return null
  const magic = head.readUInt32BE(0)
  if (magic === 0x7f454c46) return isLinkedElf(head) ? 'elf' : null
  if (magic === 0x0061736d) return 'wasm'
  if (magic === 0x42534a42) return 'portable-pdb'
  if (isLinkedMachO(head, magic)) return 'macho'
  if (head.subarray(0, pdb.length).equals(pdb)) return 'pdb'
  return isPortableExecutable(head) ? 'pe' : null
}

/** Of one architecture, in either byte order, or of several. */
function isLinkedMachO(head: Buffer, magic: number): boolean {
  if (machO.includes(magic)) return head.readUInt32BE(12) !== 1
  if (machO.includes(head.readUInt32LE(0))) return head.readUInt32LE(12) !== 1
  return fatMachO.includes(magic) && head.readUInt32BE(4) <= mostArchitectures
}

/** Executables and shared objects. */
function isLinkedElf(head: Buffer): boolean {
  const type = head[5] === 2 ? head.readUInt16BE(16) : head.readUInt16LE(16)
  return type === 2 || type === 3
}

function isPortableExecutable(head: Buffer): boolean {
  if (head.toString('latin1', 0, 2) !== 'MZ') return false
  const at = head.readUInt32LE(60)
  return at + 4 <= head.length && head.toString('latin1', at, at + 4) === 'PE\0\0'
}
