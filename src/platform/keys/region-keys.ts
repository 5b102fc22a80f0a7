/** The region's own keys: one random root on disk, everything else derived from it. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { assert } from "../../kernel/errors.ts";

const rootKeyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;

/** The root key cannot be used; the message says why and what to do. */
class RegionKeyError extends Error {
  override readonly name = "RegionKeyError";
}

/** Keys derived from the region's root key, and sealing with one of them. */
export interface RegionKeys {
  /** A 32-byte key for one purpose; the same each time for the same name. */
  derive(purpose: string): Uint8Array;
  /** Encrypts a secret for the store: nonce, ciphertext, tag. */
  seal(plain: Uint8Array): Uint8Array;
  /** Undoes `seal`; throws when the bytes were changed or belong to another region. */
  unseal(sealed: Uint8Array): Uint8Array;
}

/**
 * Reads `<directory>/root.key`, making it (mode 0600, synced) on the first start; safe when several processes start at once.
 * Throws when others than the file's owner may read or change it.
 */
export function openRegionKeys(directory: string): RegionKeys {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, "root.key");
  const root = readIfThere(path) ?? createRootKey(path);
  refuseOpenKey(path);
  assert(root.length === rootKeyBytes, `${path} must hold ${rootKeyBytes} bytes`);
  return keysFrom(root);
}

function keysFrom(root: Uint8Array): RegionKeys {
  const derive = (purpose: string): Uint8Array =>
    new Uint8Array(hkdfSync("sha256", root, new Uint8Array(0), `haneul/${purpose}`, 32));
  const sealing = derive("seal");
  return {
    derive,
    seal(plain) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", sealing, nonce);
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    unseal(sealed) {
      const decipher = createDecipheriv("aes-256-gcm", sealing, sealed.subarray(0, nonceBytes));
      decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
      const ciphertext = sealed.subarray(nonceBytes, sealed.length - tagBytes);
      return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
    },
  };
}

/** A key that others can read is no secret, and one that they can change is theirs. */
function refuseOpenKey(path: string): void {
  const mode = statSync(path).mode & 0o777;
  if ((mode & 0o077) === 0) return;
  throw new RegionKeyError(
    `${path} has mode ${mode.toString(8).padStart(4, "0")}: others than its owner may use it. Everything is sealed under this key. Make sure that nobody has read it, then run: chmod 600 ${path} (where that changes nothing, the file system keeps no modes: put the data elsewhere).`,
  );
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Writes a whole key under another name first, then links it: whoever links first wins, and nobody reads half a key. */
function createRootKey(path: string): Uint8Array {
  const draft = `${path}.${process.pid}`;
  const file = openSync(draft, "wx", 0o600);
  writeSync(file, randomBytes(rootKeyBytes));
  fsyncSync(file);
  closeSync(file);
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    unlinkSync(draft);
  }
  return readFileSync(path);
}
