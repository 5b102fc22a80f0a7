/** X.509 certificates and private keys in PEM, checked as IAM checks what is uploaded. */
import { createPrivateKey, X509Certificate, type KeyObject } from "node:crypto";
import { awsError, type AwsError } from "../../../kernel/errors.ts";

/** MalformedCertificate, 400. */
const malformedCertificate = (message: string): AwsError => awsError("MalformedCertificate", message);

const notPem = "Unable to parse certificate. Please ensure the certificate is in PEM format.";

/** The one certificate of a text. Throws MalformedCertificate, in words that the caller may choose. */
export function parseCertificate(pem: string, malformed = notPem): X509Certificate {
  const blocks = pemBlocks(pem, "CERTIFICATE");
  // A PEM text may have words around the certificate; IAM takes none.
  if (blocks.length !== 1 || pem.trim() !== blocks[0]) throw malformedCertificate(malformed);
  return readCertificate(blocks[0], malformed);
}

function readCertificate(pem: string, malformed: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch (cause) {
    throw awsError("MalformedCertificate", malformed, { cause });
  }
}

/** When a certificate's validity ends, milliseconds. Throws MalformedCertificate outside of its validity. */
export function checkValidity(certificate: X509Certificate, now: number): number {
  const expiresAt = Date.parse(certificate.validTo);
  if (now >= expiresAt)
    throw malformedCertificate("Certificate is no longer valid. The 'Not After' date is in the past.");
  if (now < Date.parse(certificate.validFrom)) {
    throw malformedCertificate("Certificate is not yet valid. The 'Not Before' date is in the future.");
  }
  return expiresAt;
}

/** Throws MalformedCertificate unless each certificate of the chain signed the one before it. */
export function checkChain(certificate: X509Certificate, chain: string): void {
  const issuers = pemBlocks(chain, "CERTIFICATE").map((issuer) => readCertificate(issuer, notPem));
  if (issuers.length === 0) throw malformedCertificate(notPem);
  let signed = certificate;
  for (const [index, issuer] of issuers.entries()) {
    if (!signed.checkIssued(issuer) || !signed.verify(issuer.publicKey)) {
      throw malformedCertificate(
        "Unable to validate certificate chain. The certificate chain must start with the immediate signing certificate, " +
          `followed by any intermediaries in order. The index within the chain of the invalid certificate is: ${index}`,
      );
    }
    signed = issuer;
  }
}

/** Throws MalformedCertificate for what is no unencrypted key, KeyPairMismatch for one of another certificate. */
export function checkPrivateKey(certificate: X509Certificate, pem: string): void {
  if (!certificate.checkPrivateKey(parsePrivateKey(pem))) {
    throw awsError("KeyPairMismatch", "Certificate body and private key do not match.");
  }
}

/** A private key without a passphrase. Throws MalformedCertificate. */
export function parsePrivateKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (cause) {
    const message = "Unable to parse private key. Please ensure the private key is in PEM format and is not encrypted.";
    throw awsError("MalformedCertificate", message, { cause });
  }
}

function pemBlocks(text: string, label: string): string[] {
  const pattern = new RegExp(`-----BEGIN ${label}-----[A-Za-z0-9+/=\\s]+-----END ${label}-----`, "g");
  return text.match(pattern) ?? [];
}
