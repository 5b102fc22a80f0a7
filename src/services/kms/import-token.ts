/** Import tokens: the private key that unwraps, sealed, with what it is for and until when. */
import { awsError } from "../../kernel/errors.ts";
import type { Secrets } from "../../kernel/secrets.ts";

/** What a token carries. */
export interface ImportToken {
  readonly keyArn: string;
  readonly algorithm: string;
  readonly validTo: number;
  /** PKCS #8, base64. */
  readonly privateKey: string;
}

export function sealToken(secrets: Secrets, token: ImportToken): Uint8Array {
  return secrets.seal(Buffer.from(JSON.stringify(token)));
}

/** Throws InvalidImportTokenException for what is none, or another key's, and ExpiredImportTokenException. */
export function openToken(secrets: Secrets, bytes: Uint8Array, expected: { keyArn: string; now: number }): ImportToken {
  const token = read(secrets, bytes);
  if (token?.keyArn !== expected.keyArn) throw awsError("InvalidImportTokenException", "");
  if (expected.now > token.validTo) throw awsError("ExpiredImportTokenException", "");
  return token;
}

function read(secrets: Secrets, bytes: Uint8Array): ImportToken | undefined {
  try {
    return JSON.parse(Buffer.from(secrets.unseal(bytes)).toString()) as ImportToken;
  } catch {
    // Bytes that this region did not seal.
    return undefined;
  }
}
