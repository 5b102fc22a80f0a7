/** What verifying needs of a SAML provider's metadata: its name and the certificates that it signs with. */
import { attributeOf, childrenOf, metadataNamespace, parseXml, signatureNamespace, textOf } from "./xml.ts";

/** A provider as its metadata describes it. */
export interface ProviderMetadata {
  readonly entityId: string;
  /** PEM. */
  readonly certificates: readonly string[];
}

/** Reads metadata that IAM stored. */
export function readProviderMetadata(metadata: string): ProviderMetadata {
  const root = parseXml(metadata);
  const keys = childrenOf(root, metadataNamespace, "IDPSSODescriptor")
    .flatMap((descriptor) => childrenOf(descriptor, metadataNamespace, "KeyDescriptor"))
    .filter((key) => attributeOf(key, "use") !== "encryption");
  const certificates = keys
    .flatMap((key) => [...key.getElementsByTagNameNS(signatureNamespace, "X509Certificate")])
    .map((element) => pem(textOf(element)));
  return { entityId: attributeOf(root, "entityID") ?? "", certificates };
}

function pem(base64: string): string {
  const lines = base64.replace(/\s+/g, "").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}
