/** SSH public keys in the two forms that IAM takes: `ssh-rsa` and PEM. */
import { createHash, createPublicKey, type KeyObject } from "node:crypto";
import { awsError } from "../../../kernel/errors.ts";

const minimumBits = 2_048;
const algorithm = "ssh-rsa";

/** A key that can be stored. */
export interface SshKey {
  /** `ssh-rsa AAAA…`. */
  readonly body: string;
  /** MD5 of the key's wire form, `aa:bb:…`. */
  readonly fingerprint: string;
}

const invalid = (): Error => awsError("InvalidPublicKey", "The SSH public key is invalid.");

/** Reads an RSA key of at least 2,048 bits. Throws InvalidPublicKey, UnrecognizedPublicKeyEncoding. */
export function parseSshKey(text: string): SshKey {
  const trimmed = text.trim();
  const blob = trimmed.startsWith("-----BEGIN") ? wireForm(readPem(trimmed)) : readSshForm(trimmed);
  const bits = readWireForm(blob).asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < minimumBits) throw invalid();
  const digest = createHash("md5").update(blob).digest("hex");
  return { body: `${algorithm} ${blob.toString("base64")}`, fingerprint: (digest.match(/../g) ?? []).join(":") };
}

/** A stored key as PEM. */
export function pemOf(body: string): string {
  const blob = Buffer.from(body.slice(algorithm.length + 1), "base64");
  return readWireForm(blob).export({ type: "spki", format: "pem" }).toString().trimEnd();
}

function readPem(pem: string): KeyObject {
  try {
    const key = createPublicKey(pem);
    if (key.asymmetricKeyType === "rsa" && !pem.includes("PRIVATE")) return key;
  } catch (cause) {
    throw Object.assign(invalid(), { cause });
  }
  throw invalid();
}

/** Algorithm, base 64, and a comment that is dropped. */
function readSshForm(text: string): Buffer {
  const [name = "", encoded = ""] = text.split(/\s+/);
  if (!/^(ssh|ecdsa|sk)-/.test(name)) {
    throw awsError("UnrecognizedPublicKeyEncoding", "The public key encoding format is unsupported or unrecognized.");
  }
  if (name !== algorithm || !/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) throw invalid();
  return Buffer.from(encoded, "base64");
}

/** The wire form of RFC 4253, 6.6: name, exponent, modulus, each with its length before it. */
function wireForm(key: KeyObject): Buffer {
  const { e = "", n = "" } = key.export({ format: "jwk" });
  const numbers = [e, n].map((part) => {
    const bytes = Buffer.from(part, "base64url");
    // The first bit is a sign.
    return (bytes[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes;
  });
  return Buffer.concat([Buffer.from(algorithm), ...numbers].map(withLength));
}

function withLength(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function readWireForm(blob: Buffer): KeyObject {
  const fields: Buffer[] = [];
  for (let at = 0; at < blob.length;) {
    if (at + 4 > blob.length) throw invalid();
    const end = at + 4 + blob.readUInt32BE(at);
    if (end > blob.length) throw invalid();
    fields.push(blob.subarray(at + 4, end));
    at = end;
  }
  const [name, exponent, modulus] = fields;
  if (fields.length !== 3 || name?.toString() !== algorithm || !exponent || !modulus) throw invalid();
  const number = (bytes: Buffer): string => (bytes[0] === 0 ? bytes.subarray(1) : bytes).toString("base64url");
  try {
    return createPublicKey({ key: { kty: "RSA", e: number(exponent), n: number(modulus) }, format: "jwk" });
  } catch (cause) {
    throw Object.assign(invalid(), { cause });
  }
}
