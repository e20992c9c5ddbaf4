import { createHash, X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import { Certificate, type ContentInfo, PKIStatus, SignedData, type SignerInfo, TimeStampResp, TSTInfo } from 'pkijs';
import { SHA256_OID } from './request.ts';

const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const SIGNED_DATA = '1.2.840.113549.1.7.2';

/** What a time stamp authority answered, read and not yet checked. */
export interface Answer {
  /** hexadecimal */
  sha256: string;
  /** when it was stamped: ISO 8601, UTC */
  time: string;
  nonce: bigint | null;
  /** DER of what was signed over, the statement of hash and time */
  content: Uint8Array;
  signer: SignerInfo;
  /** that came with it */
  certificates: X509Certificate[];
}

/** The answer in a time stamp response (RFC 3161, 2.4.2), or in words why there is none. */
export function readAnswer(bytes: Uint8Array): Answer | string {
  try {
    const response = TimeStampResp.fromBER(bytes);
    const { status, statusStrings } = response.status;
    if (status !== PKIStatus.granted && status !== PKIStatus.grantedWithMods)
      return `The authority refused (status ${status}${statusStrings?.[0] ? `: ${statusStrings[0].valueBlock.value}` : ''}).`;
    const token: ContentInfo | undefined = response.timeStampToken;
    if (token?.contentType !== SIGNED_DATA) return 'The answer holds no time stamp.';
    return readToken(new SignedData({ schema: token.content }));
  } catch {
    return 'The answer is no time stamp response (RFC 3161).';
  }
}

function readToken(signed: SignedData): Answer | string {
  const content = signed.encapContentInfo.eContent?.getValue();
  if (signed.encapContentInfo.eContentType !== TST_INFO || !content) return 'The answer holds no time stamp.';
  const info = TSTInfo.fromBER(content);
  if (info.messageImprint.hashAlgorithm.algorithmId !== SHA256_OID) return 'The time stamp is not for a SHA-256.';
  const [signer] = signed.signerInfos;
  if (!signer || signed.signerInfos.length !== 1) return 'The time stamp is not signed by one authority.';
  const certificates = (signed.certificates ?? []).filter((one) => one instanceof Certificate);
  return {
    sha256: Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView).toString('hex'),
    time: info.genTime.toISOString(),
    nonce: info.nonce instanceof asn1.Integer ? info.nonce.toBigInt() : null,
    content: new Uint8Array(content),
    signer,
    certificates: certificates.map((one) => new X509Certificate(Buffer.from(one.toSchema(true).toBER()))),
  };
}

/** SHA-1, -256, -384, -512 by their object identifiers, as node:crypto calls them. */
export const DIGESTS: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  [SHA256_OID]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** Bytes of a digest of `content`. */
export function digestOf(algorithm: string, content: Uint8Array): Buffer {
  return createHash(algorithm).update(content).digest();
}
