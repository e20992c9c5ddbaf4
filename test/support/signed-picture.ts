import { execFileSync } from 'node:child_process';
import { sign } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

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
[ camera ]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = emailProtection
authorityKeyIdentifier = keyid
`;
const MANIFEST = {
  claim_generator_info: [{ name: 'Lumen Edit', version: '3.1' }],
  assertions: [
    {
      label: 'c2pa.actions',
      data: { actions: [{ action: 'c2pa.created', digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture' }] },
    },
  ],
};
/** Bytes that the picture leaves for the signature with its certificates. */
const RESERVED = 4096;

/** The JPEG with content credentials signed by a camera whose maker nobody vouches for. Keys are made by OpenSSL in `directory`. */
export async function signedPicture(jpeg: Uint8Array, directory: string): Promise<Buffer> {
  const { initSync, WasmBuilder } = await import('@contentauth/c2pa-wasm');
  initSync({ module: fs.readFileSync(fileURLToPath(import.meta.resolve('@contentauth/c2pa-wasm/c2pa.wasm'))) });
  const { key, certificates } = camera(directory);
  const signer = { alg: 'es256', reserveSize: RESERVED, sign: (claim: Uint8Array) => Promise.resolve(signature(claim, key, certificates)) };
  // the library was built for browsers' workers, which read files without waiting
  const outside = globalThis.FileReaderSync;
  globalThis.FileReaderSync = ReaderAtOnce;
  try {
    const builder = WasmBuilder.fromJson(JSON.stringify(MANIFEST), JSON.stringify({ verify: { verify_after_sign: false } }));
    return Buffer.from(await builder.sign(signer, [], 'image/jpeg', new HeldBlob(jpeg)));
  } finally {
    globalThis.FileReaderSync = outside;
  }
}

declare global {
  var FileReaderSync: unknown;
}

class HeldBlob extends Blob {
  readonly held: Uint8Array<ArrayBuffer>;

  constructor(bytes: Uint8Array) {
    const held = Uint8Array.from(bytes);
    super([held]);
    this.held = held;
  }

  override slice(start?: number, end?: number): HeldBlob {
    return new HeldBlob(this.held.subarray(start, end));
  }
}

class ReaderAtOnce {
  readAsArrayBuffer(blob: HeldBlob): ArrayBuffer {
    return Uint8Array.from(blob.held).buffer;
  }
}

function camera(directory: string): { key: string; certificates: Uint8Array[] } {
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: directory, stdio: 'pipe' });
  const text = (name: string) => fs.readFileSync(path.join(directory, name), 'utf8');
  const der = (name: string) => Buffer.from(text(name).replace(/-----[^-]+-----|\s/g, ''), 'base64');
  fs.writeFileSync(path.join(directory, 'openssl.cnf'), CONFIG);
  const pair = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-config', 'openssl.cnf'];
  openssl('req', '-x509', ...pair, '-keyout', 'root.key', '-out', 'root.pem', '-days', '30', '-subj', '/CN=Lumen Root', '-extensions', 'root');
  openssl('req', ...pair, '-keyout', 'camera.key', '-out', 'camera.csr', '-subj', '/CN=Lumen Camera 7');
  const issued = ['-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial', '-days', '30', '-extfile', 'openssl.cnf', '-extensions', 'camera'];
  openssl('x509', '-req', '-in', 'camera.csr', ...issued, '-out', 'camera.pem');
  return { key: text('camera.key'), certificates: [der('camera.pem'), der('root.pem')] };
}

/** A COSE_Sign1 message (RFC 9052) over the claim, ES256, with its certificates, padded to what was reserved. */
function signature(claim: Uint8Array, key: string, certificates: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const [ALGORITHM, ES256, X5CHAIN] = [Buffer.of(0x01), Buffer.of(0x26), Buffer.of(0x18, 33)];
  const sealed = bytes(Buffer.concat([head(5, 2), ALGORITHM, ES256, X5CHAIN, list(...certificates.map(bytes))]));
  const signed = sign('sha256', list(text('Signature1'), sealed, bytes(Buffer.of()), bytes(claim)), { key, dsaEncoding: 'ieee-p1363' });
  const message = (padding: number): Buffer => {
    const open = Buffer.concat([head(5, 1), text('pad'), bytes(Buffer.alloc(padding))]);
    return Buffer.concat([Buffer.of(0xd2), list(sealed, open, Buffer.of(0xf6), bytes(signed))]);
  };
  // long enough that the length of the padding is told in two bytes, as that of the final one
  const tried = RESERVED / 2;
  return Uint8Array.from(message(tried + RESERVED - message(tried).length));
}

/** The beginning of a CBOR item (RFC 8949): its major type and how much follows. */
function head(major: number, size: number): Buffer {
  const type = major << 5;
  if (size < 24) return Buffer.of(type | size);
  return size < 256 ? Buffer.of(type | 24, size) : Buffer.of(type | 25, size >> 8, size & 255);
}

function bytes(value: Uint8Array): Buffer {
  return Buffer.concat([head(2, value.length), value]);
}

function text(value: string): Buffer {
  return Buffer.concat([head(3, value.length), Buffer.from(value)]);
}

function list(...items: Uint8Array[]): Buffer {
  return Buffer.concat([head(4, items.length), ...items]);
}
