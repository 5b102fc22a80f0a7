/** The keys under the root key, as files hold them: each wrapped by the root key whose id is part of the file's name. */
import { hkdfSync } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { assert } from "../../kernel/errors.ts";
import { readIfThere } from "./key-files.ts";
import { decrypt, encrypt } from "./sealed-form.ts";

export const rootKeyBytes = 32;
export const rootKeyName = "root.key";
const attempts = 20;

/** One generation of the sealing key. */
export interface Generation {
  readonly key: Uint8Array;
  /** Wall-clock milliseconds; 0 for generation 0, which began with the region. */
  readonly createdAt: number;
}

/** What the folder holds at one moment. */
export interface KeyRing {
  readonly root: Uint8Array;
  /** What other keys are derived from: the first root key, whichever is the root key now. */
  readonly base: Uint8Array;
  /** Generations that still open things, by number. */
  readonly generations: ReadonlyMap<number, Generation>;
  /** The generation that seals. */
  readonly current: number;
  /** The names that were there: whoever sees other ones reads the ring again. */
  readonly names: string;
}

/** A key derived from another for one purpose. */
export function deriveKey(from: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", from, new Uint8Array(0), `haneul/${purpose}`, 32));
}

/** Tells which root key wrapped a file, and nothing else about it. */
export const rootId = (root: Uint8Array): string => Buffer.from(deriveKey(root, "root-id")).toString("hex", 0, 8);

/** The names of a keys' folder, as one text. */
export const namesIn = (directory: string): string =>
  readdirSync(directory)
    .filter((name) => name.endsWith(".key"))
    .sort()
    .join("\n");

/** `base-ID.key` and `sealing-3-ID.key`. */
export const fileName = (what: string, root: Uint8Array): string => `${what}-${rootId(root)}.key`;

/** A file's content: the key, and when it was made, wrapped. */
export function wrapKey(root: Uint8Array, what: string, { key, createdAt }: Generation): Buffer {
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(createdAt));
  return encrypt(deriveKey(root, "wrap"), Buffer.concat([key, time]), Buffer.from(what));
}

function unwrapKey(root: Uint8Array, what: string, bytes: Uint8Array): Generation {
  const plain = decrypt(deriveKey(root, "wrap"), bytes, Buffer.from(what));
  return { key: plain.subarray(0, rootKeyBytes), createdAt: Number(plain.readBigUInt64BE(rootKeyBytes)) };
}

/** Reads the ring. Other processes may change it meanwhile: what changed under the reader's hands is read again. */
export function readRing(directory: string): KeyRing {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const ring = tryRead(directory);
    if (ring) return ring;
  }
  throw new Error(`the keys in ${directory} changed each time they were read`);
}

function tryRead(directory: string): KeyRing | undefined {
  const path = join(directory, rootKeyName);
  const root = readIfThere(path);
  assert(root?.length === rootKeyBytes, `${path} must hold ${rootKeyBytes} bytes`);
  const names = namesIn(directory);
  const ending = `-${rootId(root)}.key`;
  const wrapped = new Map<string, Generation>();
  for (const name of names.split("\n").filter((one) => one.endsWith(ending))) {
    const bytes = readIfThere(join(directory, name));
    if (!bytes) return undefined;
    const what = name.slice(0, -ending.length);
    wrapped.set(what, unwrapKey(root, what, bytes));
  }
  if (!readIfThere(path)?.equals(root)) return undefined;
  const base = wrapped.get("base")?.key ?? root;
  const generations = generationsOf(wrapped, base);
  return { root, base, generations, current: Math.max(...generations.keys()), names };
}

function generationsOf(wrapped: ReadonlyMap<string, Generation>, base: Uint8Array): Map<number, Generation> {
  const generations = new Map<number, Generation>();
  for (const [what, generation] of wrapped) {
    const number = /^sealing-(\d+)$/.exec(what)?.[1];
    if (number !== undefined) generations.set(Number(number), generation);
  }
  // Before the first rotation nothing is written down: generation 0 follows from the base.
  if (generations.size === 0) generations.set(0, { key: deriveKey(base, "seal"), createdAt: 0 });
  return generations;
}
