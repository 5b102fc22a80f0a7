/** The region's own keys: one random root on disk, everything else derived from it or wrapped by it. */
import { randomBytes } from "node:crypto";
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { assert } from "../../kernel/errors.ts";
import type { Secrets } from "../../kernel/secrets.ts";
import { replaceRootKey, retireGenerations, rotateSealingKey, type Rotated } from "./change-keys.ts";
import { createWhole, readIfThere } from "./key-files.ts";
import { deriveKey, namesIn, readRing, rootKeyBytes, rootKeyName, type KeyRing } from "./key-ring.ts";
import { generationOf, sealUnder, unsealUnder } from "./sealed-form.ts";

/** The root key cannot be used; the message says why and what to do. */
class RegionKeyError extends Error {
  override readonly name = "RegionKeyError";
}

/** Keys derived from the region's root key, and sealing with a key of its own that can be rotated. */
export interface RegionKeys extends Secrets {
  /** A 32-byte key for one purpose; the same each time for the same name, whatever is rotated. */
  derive(purpose: string): Uint8Array;
  /** Which generation sealed something. */
  generationOf(sealed: Uint8Array): number;
  /** The generation that seals now, and since when each one that still opens things does (wall-clock milliseconds). */
  generations(): { readonly current: number; readonly since: ReadonlyMap<number, number> };
  /** Begins another generation. Undefined: another process is changing the keys. */
  rotate(now: number): Rotated | undefined;
  /** Forgets generations that sealed nothing which is still of use. Undefined as with `rotate`. */
  retire(numbers: readonly number[]): true | undefined;
  /** Replaces `root.key`. Undefined as with `rotate`. */
  replaceRoot(): { readonly rootId: string } | undefined;
}

/**
 * Reads `<directory>/root.key`, making it (mode 0600, synced) on the first start; safe when several processes start at once.
 * Throws when others than the file's owner may read or change it.
 */
export function openRegionKeys(directory: string): RegionKeys {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, rootKeyName);
  if (!readIfThere(path)) createWhole(directory, rootKeyName, randomBytes(rootKeyBytes));
  refuseOpenKey(path);
  return keysIn(directory);
}

function keysIn(directory: string): RegionKeys {
  let known = readRing(directory);
  /** The ring as it is now: looking at the folder's names is how each process learns at once what another one changed. */
  const fresh = (): KeyRing => (namesIn(directory) === known.names ? known : (known = readRing(directory)));
  return {
    derive: (purpose) => deriveKey(known.base, purpose),
    seal(plain) {
      const { current, generations } = fresh();
      const generation = generations.get(current);
      assert(generation, "the current generation has a key");
      return sealUnder(current, generation.key, plain);
    },
    unseal(sealed) {
      const number = generationOf(sealed) ?? 0;
      // Most things are opened with keys that are known: the folder is looked at for those that are not.
      const ring = known.generations.has(number) ? known : fresh();
      return unsealUnder((generation) => ring.generations.get(generation)?.key, sealed);
    },
    generationOf: (sealed) => generationOf(sealed) ?? 0,
    generations() {
      const { current, generations } = fresh();
      return { current, since: new Map([...generations].map(([number, { createdAt }]) => [number, createdAt])) };
    },
    rotate: (now) => rotateSealingKey(directory, now),
    retire: (numbers) => retireGenerations(directory, numbers),
    replaceRoot: () => replaceRootKey(directory),
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
