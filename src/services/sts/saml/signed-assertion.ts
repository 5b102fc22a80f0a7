/**
 * The assertion that a provider's signature covers. Only the signed, canonical text is read on: whatever else a response
 * holds, in whatever order, nobody vouches for.
 */
import { XMLSerializer, type Element } from "@xmldom/xmldom";
import { SignedXml } from "xml-crypto";
import { invalidIdentityToken } from "../errors.ts";
import {
  assertionNamespace,
  childrenOf,
  isNamed,
  parseXml,
  protocolNamespace,
  signatureNamespace,
  unreadable,
} from "./xml.ts";

const sizeLimitBytes = 100_000;
const exclusive = "http://www.w3.org/2001/10/xml-exc-c14n#";
const inclusive = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
const enveloped = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
const transforms: ReadonlySet<string> = new Set([exclusive, inclusive, enveloped]);

/** The one assertion in a base 64 response. Throws InvalidIdentityToken unless one of the certificates signed it. */
export function requireSignedAssertion(base64: string, certificates: readonly string[]): Element {
  const bytes = Buffer.from(base64, "base64");
  if (bytes.length === 0 || bytes.length > sizeLimitBytes) throw unreadable();
  const text = bytes.toString();
  const root = parseXml(text);
  const candidates = [root, ...childrenOf(root, assertionNamespace, "Assertion")];
  const signatures = candidates.flatMap((element) => childrenOf(element, signatureNamespace, "Signature"));
  for (const signature of signatures) {
    for (const certificate of certificates) {
      const signed = signedText(text, signature, certificate);
      if (signed !== undefined) return assertionIn(parseXml(signed));
    }
  }
  throw invalidIdentityToken("Response signature invalid");
}

/** The text that the signature covers, canonical and without comments; undefined when it is not this certificate's. */
function signedText(text: string, signature: Element, certificate: string): string | undefined {
  // What the response says of keys is not asked: the provider's metadata alone decides.
  const check = new SignedXml({ publicCert: certificate, getCertFromKeyInfo: () => null });
  // SHA-1 has known collisions.
  delete check.SignatureAlgorithms["http://www.w3.org/2000/09/xmldsig#rsa-sha1"];
  delete check.HashAlgorithms["http://www.w3.org/2000/09/xmldsig#sha1"];
  try {
    check.loadSignature(new XMLSerializer().serializeToString(signature));
    if (!check.checkSignature(text)) return undefined;
  } catch {
    // The library throws for a wrong value as for an algorithm that is not known: neither proves anything.
    return undefined;
  }
  const references = check.getReferences();
  const [signed, ...more] = check.getSignedReferences();
  const isPlain = references.every((reference) => reference.transforms.every((one) => transforms.has(one)));
  return isPlain && more.length === 0 ? signed : undefined;
}

function assertionIn(root: Element): Element {
  if (isNamed(root, assertionNamespace, "Assertion")) return root;
  const assertions = isNamed(root, protocolNamespace, "Response")
    ? childrenOf(root, assertionNamespace, "Assertion")
    : [];
  const [assertion, ...more] = assertions;
  if (!assertion || more.length > 0) throw invalidIdentityToken("Response must contain exactly one assertion");
  return assertion;
}
