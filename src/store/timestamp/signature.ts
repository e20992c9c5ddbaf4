import { verify, type X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import type { SignerInfo } from 'pkijs';
import { type Answer, DIGESTS, digestOf } from './response.ts';

const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
/** Extended key usage of a time stamp authority. */
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/**
 * The certificate whose key signed an answer, among those that came with it; words when it is not there, may not stamp times, or the
 * signature is not for this statement (RFC 3161, 2.4.2; CMS, RFC 5652, 5.4).
 */
export function signerOf({ signer, content, certificates }: Answer): X509Certificate | string {
  const algorithm = DIGESTS[signer.digestAlgorithm.algorithmId];
  if (algorithm === undefined) return 'It is signed with a hash this Hearsay does not know.';
  const attributes = signer.signedAttrs;
  const digest = octets(attribute(signer, MESSAGE_DIGEST));
  if (!attributes || !digest?.equals(digestOf(algorithm, content))) return 'Its signature is for another statement.';

  const certificate = certificates.find((one) => isMeant(one, signer));
  if (!certificate) return 'It came without the certificate of its signer.';
  if (!certificate.keyUsage?.includes(TIME_STAMPING)) return 'Its signer has no certificate for time stamps.';
  const signed = Buffer.from(attributes.encodedValue);
  const signature = signer.signature.valueBlock.valueHexView;
  return verify(algorithm, signed, certificate.publicKey, signature) ? certificate : 'Its signature does not fit.';
}

/** Whether the signed attributes hold the hash of this very certificate (RFC 2634 and 5816), so that no other can be put in its place. */
function isMeant({ raw }: X509Certificate, signer: SignerInfo): boolean {
  const named = attribute(signer, SIGNING_CERTIFICATE_V2) ?? attribute(signer, SIGNING_CERTIFICATE);
  const der = named instanceof asn1.Sequence ? Buffer.from(named.toBER()) : null;
  return der !== null && Object.values(DIGESTS).some((algorithm) => der.includes(digestOf(algorithm, raw)));
}

function attribute({ signedAttrs }: SignerInfo, type: string): unknown {
  return signedAttrs?.attributes.find((one) => one.type === type)?.values[0] ?? null;
}

function octets(value: unknown): Buffer | null {
  return value instanceof asn1.OctetString ? Buffer.from(value.valueBlock.valueHexView) : null;
}
