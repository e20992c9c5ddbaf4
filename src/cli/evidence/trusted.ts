import type { X509Certificate } from 'node:crypto';
import fs from 'node:fs';
import { certificatesIn } from '../../store/timestamp/chain.ts';
import { CliError, Exit } from '../exit.ts';

/** The certificates that `--tsa-certificate` names, and the file as it is. */
export function trustedIn(file: string): { certificates: X509Certificate[]; bytes: Uint8Array } {
  let bytes: Buffer;
  try {
    bytes = fs.readFileSync(file);
  } catch (cause) {
    throw new CliError(Exit.usage, `${file} cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`, { cause });
  }
  const certificates = certificatesIn(bytes.toString('latin1'));
  if (certificates.length === 0) throw new CliError(Exit.usage, `${file} holds no certificate in PEM; it should begin with -----BEGIN CERTIFICATE-----.`);
  return { certificates, bytes };
}
