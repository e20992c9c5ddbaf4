import { execFile, execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';

const CONFIG = `
[ req ]
distinguished_name = name
prompt = no
[ name ]
CN = unused
[ root ]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
subjectKeyIdentifier = hash
[ stamps ]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
authorityKeyIdentifier = keyid
[ tsa ]
default_tsa = here
[ here ]
serial = ./serial
signer_cert = ./stamps.pem
signer_key = ./stamps.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;

/** A time stamp authority of OpenSSL in a folder: `root.pem` vouches for it. */
export interface Authority {
  root: string;
  /** the DER of a response to the DER of a request */
  answer(request: Uint8Array): Promise<Uint8Array>;
}

export function makeAuthority(directory: string): Authority {
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: directory, stdio: 'pipe' });
  fs.writeFileSync(path.join(directory, 'openssl.cnf'), CONFIG);
  fs.writeFileSync(path.join(directory, 'serial'), '01\n');
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-config', 'openssl.cnf'];
  openssl('req', '-x509', ...key, '-keyout', 'root.key', '-out', 'root.pem', '-days', '30', '-subj', '/CN=Lighthouse Root', '-extensions', 'root');
  openssl('req', ...key, '-keyout', 'stamps.key', '-out', 'stamps.csr', '-subj', '/CN=Lighthouse Stamps');
  const signed = ['-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial', '-days', '30', '-extfile', 'openssl.cnf', '-extensions', 'stamps'];
  openssl('x509', '-req', '-in', 'stamps.csr', ...signed, '-out', 'stamps.pem');
  let asked = 0;
  return {
    root: path.join(directory, 'root.pem'),
    async answer(request) {
      const [question, reply] = [`${++asked}.tsq`, `${asked}.tsr`];
      fs.writeFileSync(path.join(directory, question), request);
      await promisify(execFile)('openssl', ['ts', '-reply', '-config', 'openssl.cnf', '-queryfile', question, '-out', reply], { cwd: directory });
      return fs.readFileSync(path.join(directory, reply));
    },
  };
}

/** Serves an authority on this machine until `close` is called. */
export async function serveAuthority({ answer }: Authority): Promise<{ url: string; close: () => void }> {
  const server = http.createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const asked = request.headers['content-type'] === 'application/timestamp-query' ? answer(Buffer.concat(pieces)) : Promise.reject(new Error('no query'));
      asked.then(
        (bytes) => response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(bytes),
        () => response.writeHead(400).end(),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port }: AddressInfo = Object(server.address());
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
