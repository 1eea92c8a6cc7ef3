import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const hasOpenssl = spawnSync('openssl', ['version']).status === 0

export interface Credentials {
  readonly key: string
  readonly cert: string
}

/** An authority that nobody knows, with a certificate of its own to be trusted by. */
export interface Authority {
  /** Path of its certificate, for NODE_EXTRA_CA_CERTS. */
  readonly path: string
  /** For names such as `DNS:localhost` or `IP:127.0.0.1`; expired ones are of the year 2020. */
  certify(names: string, validity?: 'valid' | 'expired'): Credentials
  forget(): void
}

/** Makes an authority in a temporary folder. Keys are of elliptic curves, which take no time to make. */
export function makeAuthority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'))
  const file = (name: string) => join(folder, name)
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  writeFileSync(file('index'), '')
  writeFileSync(file('ca.conf'), configuration)
  openssl('req', '-x509', ...curve, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Test authority', '-days', '2')
  let serial = 0
  return {
    path: file('ca.pem'),
    certify(names, validity = 'valid') {
      serial += 1
      const name = `c${serial}`
      openssl('req', ...curve, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`)
      writeFileSync(file(`${name}.ext`), `subjectAltName=${names}\n`)
      const until = validity === 'expired' ? '20200102000000Z' : '20991231000000Z'
      const dates = ['-startdate', '20200101000000Z', '-enddate', until]
      openssl(
        'ca',
        '-batch',
        '-notext',
        '-config',
        'ca.conf',
        '-extfile',
        `${name}.ext`,
        ...dates,
        '-in',
        `${name}.csr`,
        '-out',
        `${name}.pem`,
      )
      return { key: readFileSync(file(`${name}.key`), 'utf8'), cert: readFileSync(file(`${name}.pem`), 'utf8') }
    },
    forget: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const configuration = `[ca]
default_ca = test
[test]
database = index
new_certs_dir = .
rand_serial = yes
certificate = ca.pem
private_key = ca.key
default_md = sha256
policy = anything
[anything]
commonName = supplied
`
