/** Key material for what IAM keeps: an SSH key, certificates, an identity provider's metadata; made anew each time. */
import { generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";

/** Writes `writer.pub`, `writer.pem`, `site.pem`, `site-key.pem` and `metadata.xml` into the folder. */
export async function writeKeyMaterial(folder: string): Promise<void> {
  const [writer, site, provider] = await Promise.all([
    newCertificate("writer"),
    newCertificate("site.example.com"),
    newCertificate("idp.example.com"),
  ]);
  writeFileSync(join(folder, "writer.pub"), newSshPublicKey("writer@sky"));
  writeFileSync(join(folder, "writer.pem"), writer.cert);
  // As programs write files: with a line break at the end.
  writeFileSync(join(folder, "site.pem"), `${site.cert.trim()}\n`);
  writeFileSync(join(folder, "site-key.pem"), site.private);
  writeFileSync(join(folder, "metadata.xml"), samlMetadata(provider.cert));
}

function newCertificate(commonName: string): Promise<{ cert: string; private: string }> {
  return generate([{ name: "commonName", value: commonName }], { keySize: 2048, algorithm: "sha256" });
}

/** An RSA key in the form of `ssh-keygen` (RFC 4253, section 6.6). */
function newSshPublicKey(comment: string): string {
  const { e = "", n = "" } = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({ format: "jwk" });
  const fields = [Buffer.from("ssh-rsa"), mpint(e), mpint(n)];
  const blob = Buffer.concat(fields.flatMap((field) => [uint32(field.length), field]));
  return `ssh-rsa ${blob.toString("base64")} ${comment}`;
}

function mpint(base64url: string): Buffer {
  const bytes = Buffer.from(base64url, "base64url");
  return (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Metadata of at least a thousand characters, which is IAM's minimum. */
function samlMetadata(certificate: string): string {
  const body = certificate.replaceAll(/-----[A-Z ]+-----|\s/g, "");
  const post = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com/sky">',
    '  <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">',
    '    <md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">',
    `      <ds:X509Data><ds:X509Certificate>${body}</ds:X509Certificate></ds:X509Data>`,
    "    </ds:KeyInfo></md:KeyDescriptor>",
    "    <md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat>",
    `    <md:SingleSignOnService Binding="${post}" Location="https://idp.example.com/sky/sso"/>`,
    "  </md:IDPSSODescriptor>",
    "</md:EntityDescriptor>",
    "",
  ].join("\n");
}
