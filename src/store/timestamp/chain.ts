import { X509Certificate } from 'node:crypto';

/** Certificates between a signer and its root; more are no chain anybody uses. */
const LONGEST = 10;

/** The certificates of a PEM file, in its order; empty when it holds none that can be read. */
export function certificatesIn(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.flatMap((block) => {
    try {
      return [new X509Certificate(block)];
    } catch {
      return [];
    }
  });
}

/**
 * The certificate among `anchors` that vouches for `signer`, through certificates of `others` where need be; null when there is none. All on
 * the way were valid at `time` (ISO 8601) and may issue certificates.
 */
export function anchorOf(
  signer: X509Certificate,
  others: readonly X509Certificate[],
  anchors: readonly X509Certificate[],
  time: string,
): X509Certificate | null {
  const at = Date.parse(time);
  let certificate = signer;
  for (let step = 0; step < LONGEST && isValid(certificate, at); step++) {
    const here = certificate;
    const known = anchors.find(({ fingerprint256 }) => fingerprint256 === here.fingerprint256);
    if (known) return known;
    const issuer = [...anchors, ...others].find(
      (one) => one.ca && here.checkIssued(one) && here.verify(one.publicKey) && one.fingerprint256 !== here.fingerprint256,
    );
    if (!issuer) return null;
    certificate = issuer;
  }
  return null;
}

function isValid({ validFrom, validTo }: X509Certificate, at: number): boolean {
  return Date.parse(validFrom) <= at && at <= Date.parse(validTo);
}

/** The common name of a certificate's subject, else all of it in one line. */
export function nameOf({ subject }: X509Certificate): string {
  return /^CN=(?<name>.+)$/m.exec(subject)?.groups?.['name'] ?? subject.replaceAll('\n', ', ');
}
