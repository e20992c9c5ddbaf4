import * as asn1 from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';

export const SHA256_OID = '2.16.840.1.101.3.4.2.1';

/**
 * A time stamp request (RFC 3161, 2.4.1) for a SHA-256, DER. Of the journal it is the Merkle root itself, not a hash of it, so that
 * `openssl ts -verify -digest ROOT` can check the answer. `nonce` are some random bytes: the answer must repeat them.
 */
export function stampRequest(sha256: string, nonce: Uint8Array): Uint8Array {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256_OID, algorithmParams: new asn1.Null() }),
      hashedMessage: new asn1.OctetString({ valueHex: Buffer.from(sha256, 'hex') }),
    }),
    nonce: asn1.Integer.fromBigInt(BigInt(`0x${Buffer.from(nonce).toString('hex')}`)),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}
