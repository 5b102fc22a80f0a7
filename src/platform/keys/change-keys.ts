/** Changes to the keys: another generation of the sealing key, another root key, the end of an old generation. */
import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createWhole, removeIfThere, replaceWhole, whileLocked } from "./key-files.ts";
import { fileName, readRing, rootId, rootKeyBytes, rootKeyName, wrapKey, type KeyRing } from "./key-ring.ts";
import { lastGeneration } from "./sealed-form.ts";

/** What a rotation did. */
export interface Rotated {
  /** The generation that seals from now on. */
  readonly generation: number;
}

/**
 * Begins another generation of the sealing key: from when its file is there, every process seals with it. `now` is wall-clock
 * time. Undefined when another process is changing the keys.
 */
export function rotateSealingKey(directory: string, now: number): Rotated | undefined {
  return whileLocked(directory, () => {
    const ring = readRing(directory);
    const generation = ring.current + 1;
    if (generation > lastGeneration) throw new RangeError(`there are no more than ${lastGeneration} generations`);
    // Generation 0 gets its file first: a ring with files has only those generations.
    for (const [number, kept] of ring.generations) writeKey(directory, ring.root, `sealing-${number}`, kept);
    writeKey(directory, ring.root, `sealing-${generation}`, { key: randomBytes(rootKeyBytes), createdAt: now });
    return { generation };
  });
}

/** Forgets generations: nothing that they sealed is of use any more. Undefined when another process is changing the keys. */
export function retireGenerations(directory: string, numbers: readonly number[]): true | undefined {
  return whileLocked(directory, () => {
    const ring = readRing(directory);
    for (const number of numbers) {
      if (number < ring.current) removeIfThere(join(directory, fileName(`sealing-${number}`, ring.root)));
    }
    return true as const;
  });
}

/**
 * Gives the region another root key. Everything is wrapped under the new one beside the old files first; renaming the new
 * root key into place is the moment at which it counts, and what the old one wrapped is removed after that. Whoever is
 * killed in between leaves either the old root key with its files or the new one with its own. Undefined when another
 * process is changing the keys.
 */
export function replaceRootKey(directory: string): { readonly rootId: string } | undefined {
  return whileLocked(directory, () => {
    const old = readRing(directory);
    const root = randomBytes(rootKeyBytes);
    wrapAll(directory, old, root);
    replaceWhole(directory, rootKeyName, root);
    removeStrangers(directory, root);
    return { rootId: rootId(root) };
  });
}

function wrapAll(directory: string, ring: KeyRing, root: Uint8Array): void {
  writeKey(directory, root, "base", { key: ring.base, createdAt: 0 });
  for (const [number, generation] of ring.generations) writeKey(directory, root, `sealing-${number}`, generation);
}

/** Removes what other root keys wrapped: the last one, or ones that never came to be because somebody was killed. */
function removeStrangers(directory: string, root: Uint8Array): void {
  const ending = `-${rootId(root)}.key`;
  for (const name of readdirSync(directory)) {
    if (/^(base|sealing-\d+)-[0-9a-f]+\.key$/.test(name) && !name.endsWith(ending))
      removeIfThere(join(directory, name));
  }
}

function writeKey(
  directory: string,
  root: Uint8Array,
  what: string,
  generation: { readonly key: Uint8Array; readonly createdAt: number },
): void {
  createWhole(directory, fileName(what, root), wrapKey(root, what, generation));
}
