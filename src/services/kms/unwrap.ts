/** Unwrapping imported key material (KMS guide, "Importing key material": wrapping algorithms). */
import { constants, createDecipheriv, createPrivateKey, createPublicKey, privateDecrypt } from "node:crypto";
import { awsError } from "../../kernel/errors.ts";
import type { ImportToken } from "./import-token.ts";
import { requireSpec, type NewMaterial } from "./key-specs.ts";

/** The material's bytes. Throws InvalidCiphertextException, IncorrectKeyMaterialException. */
export function unwrap(token: ImportToken, wrapped: Uint8Array, specName: string): NewMaterial {
  return asMaterial(unwrapped(token, Buffer.from(wrapped)), specName);
}

function unwrapped({ algorithm, privateKey }: ImportToken, wrapped: Buffer): Buffer {
  const key = createPrivateKey({ key: Buffer.from(privateKey, "base64"), format: "der", type: "pkcs8" });
  const hash = algorithm.endsWith("SHA_1") ? "sha1" : "sha256";
  const open = (bytes: Buffer) =>
    privateDecrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: hash }, bytes);
  try {
    if (algorithm.startsWith("RSAES_OAEP")) return open(wrapped);
    // RSA_AES_KEY_WRAP: an AES key under RSA, and behind it the material under AES key wrap with padding (RFC 5649).
    const modulusBytes = (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8;
    return openKeyWrap(open(wrapped.subarray(0, modulusBytes)), wrapped.subarray(modulusBytes));
  } catch (cause) {
    throw awsError("InvalidCiphertextException", "", { cause });
  }
}

function openKeyWrap(key: Buffer, wrapped: Buffer): Buffer {
  const decipher = createDecipheriv(`id-aes${key.length * 8}-wrap-pad`, key, Buffer.from("a65959a6", "hex"));
  return Buffer.concat([decipher.update(wrapped), decipher.final()]);
}

function asMaterial(bytes: Buffer, specName: string): NewMaterial {
  const spec = requireSpec(specName);
  if (spec.family === "symmetric" || spec.family === "hmac") {
    if (bytes.length === spec.size) return { secret: bytes };
    throw incorrectMaterial();
  }
  try {
    const key = createPrivateKey({ key: bytes, format: "der", type: "pkcs8" });
    const { namedCurve, modulusLength } = key.asymmetricKeyDetails ?? {};
    const fits =
      spec.family === "rsa"
        ? modulusLength === spec.size
        : spec.family === "ecc"
          ? namedCurve === spec.curve
          : key.asymmetricKeyType === "ed25519";
    if (!fits) throw incorrectMaterial();
    return { secret: bytes, publicKey: createPublicKey(key).export({ format: "der", type: "spki" }) };
  } catch (cause) {
    throw awsError("IncorrectKeyMaterialException", incorrectMaterial().message, { cause });
  }
}

/** Material that is not of the key's spec, or not what was imported before. */
export function incorrectMaterial() {
  return awsError("IncorrectKeyMaterialException", "The key material in the request is not the expected key material.");
}
