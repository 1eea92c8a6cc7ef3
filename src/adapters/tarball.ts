import { gunzipSync } from 'node:zlib'

const blockBytes = 512

/**
 * One regular file of a gzipped tar archive; `null` where it has none of that name, or is none.
 * Names longer than 100 characters are not read: https://www.gnu.org/software/tar/manual/html_node/Standard.html
 *
 * @param maxBytes of the whole archive, unpacked
 */
export function fileInTarball(tarball: Buffer, name: string, maxBytes: number): Buffer | null {
  const archive = unpacked(tarball, maxBytes)
  for (let at = 0; archive !== null && at + blockBytes <= archive.length; ) {
    const header = archive.subarray(at, at + blockBytes)
    const size = Number.parseInt(textOf(header, 124, 12), 8)
    const start = at + blockBytes
    if (!Number.isSafeInteger(size) || size < 0 || start + size > archive.length) return null
    if (textOf(header, 0, 100) === name && ['', '0'].includes(textOf(header, 156, 1)))
      return archive.subarray(start, start + size)
    at = start + Math.ceil(size / blockBytes) * blockBytes
  }
  return null
}

function unpacked(tarball: Buffer, maxOutputLength: number): Buffer | null {
  try {
    return gunzipSync(tarball, { maxOutputLength })
  } catch {
    return null
  }
}

/** Up to the first NUL. */
function textOf(header: Buffer, start: number, length: number): string {
  return (
    header
      .toString('latin1', start, start + length)
      .split('\0')[0]
      ?.trim() ?? ''
  )
}
