/**
 * The assertion that a provider's signature covers. Only the signed, canonical text is read on: whatever else a response
 * holds, in whatever order, nobody vouches for.
 */
import { XMLSerializer, type Element } from "@xmldom/xmldom";
import { SignedXml } from "xml-crypto";
import { invalidIdentityToken } from "../errors.ts";
import {
  assertionNamespace,
  attributeOf,
  childrenOf,
  isNamed,
  parseXml,
  protocolNamespace,
  signatureNamespace,
  unreadable,
} from "./xml.ts";

const sizeLimitBytes = 100_000;
const signatureLimit = 2;
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
  // One for the response and one for its assertion: each costs a reading of the whole text, and nobody has proven anything yet.
  if (signatures.length > signatureLimit) throw unreadable();
  for (const signature of signatures.filter(isPlain)) {
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
  const [signed, ...more] = check.getSignedReferences();
  return more.length === 0 ? signed : undefined;
}

/** Covers one thing, in a form that is compared as it stands: checked first, since more would be work for who proved nothing. */
function isPlain(signature: Element): boolean {
  const [signedInfo, ...others] = childrenOf(signature, signatureNamespace, "SignedInfo");
  if (!signedInfo || others.length > 0) return false;
  const [reference, ...more] = childrenOf(signedInfo, signatureNamespace, "Reference");
  if (!reference || more.length > 0) return false;
  const steps = childrenOf(reference, signatureNamespace, "Transforms").flatMap((list) =>
    childrenOf(list, signatureNamespace, "Transform"),
  );
  return steps.length <= transforms.size && steps.every((step) => transforms.has(attributeOf(step, "Algorithm") ?? ""));
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
