/** The metadata document of a SAML 2.0 identity provider. */
import { X509Certificate } from "node:crypto";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { invalidInput } from "../errors.ts";

const metadataNamespace = "urn:oasis:names:tc:SAML:2.0:metadata";
const signatureNamespace = "http://www.w3.org/2000/09/xmldsig#";

/** What IAM has to know of it. */
export interface SamlMetadata {
  readonly entityId: string;
  /** Milliseconds; undefined when the document does not say. */
  readonly validUntil: number | undefined;
  /** Certificates that sign assertions. */
  readonly certificates: readonly X509Certificate[];
}

const unreadable = (): Error => invalidInput("Could not parse metadata");

/** Reads a metadata document. Throws InvalidInput. */
export function parseSamlMetadata(text: string): SamlMetadata {
  const root = parseXml(text).documentElement;
  if (root?.namespaceURI !== metadataNamespace || root.localName !== "EntityDescriptor") throw unreadable();
  const entityId = root.getAttribute("entityID");
  const descriptors = [...root.getElementsByTagNameNS(metadataNamespace, "IDPSSODescriptor")];
  const certificates = descriptors.flatMap(signingCertificates);
  if (entityId === null || entityId === "" || certificates.length === 0) throw unreadable();
  return { entityId, validUntil: parseValidUntil(root.getAttribute("validUntil")), certificates };
}

/** Document types are refused: nothing in metadata needs entities of its own. */
function parseXml(text: string): Document {
  if (/<!DOCTYPE/i.test(text)) throw unreadable();
  try {
    const onError = (): never => {
      throw unreadable();
    };
    return new DOMParser({ onError }).parseFromString(text, "text/xml");
  } catch (cause) {
    throw Object.assign(unreadable(), { cause });
  }
}

/** Keys without a use sign as well as encrypt. */
function signingCertificates(descriptor: Element): X509Certificate[] {
  return [...descriptor.getElementsByTagNameNS(metadataNamespace, "KeyDescriptor")]
    .filter((key) => key.getAttribute("use") !== "encryption")
    .flatMap((key) => [...key.getElementsByTagNameNS(signatureNamespace, "X509Certificate")])
    .map((element) => readCertificate(element.textContent ?? ""));
}

function readCertificate(text: string): X509Certificate {
  try {
    return new X509Certificate(Buffer.from(text, "base64"));
  } catch (cause) {
    throw Object.assign(unreadable(), { cause });
  }
}

function parseValidUntil(text: string | null): number | undefined {
  if (text === null || text === "") return undefined;
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw unreadable();
  return at;
}
