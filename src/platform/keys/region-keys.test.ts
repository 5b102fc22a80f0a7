/** The region's keys: the root key's file, generations of the sealing key, another root key. */
import { createCipheriv, randomBytes } from "node:crypto";
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { deriveKey } from "./key-ring.ts";
import { openRegionKeys } from "./region-keys.ts";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "haneul-keys-"));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

const secret = Buffer.from("secret");
const modeOf = (name: string): number => statSync(join(directory, name)).mode & 0o777;

test("a new root key is its owner's alone, and unseals what was sealed before", () => {
  const sealed = openRegionKeys(directory).seal(secret);
  expect(modeOf("root.key")).toBe(0o600);
  expect(openRegionKeys(directory).unseal(sealed)).toEqual(secret);
});

test.each([0o640, 0o604, 0o620])("a root key of mode %o is refused, and the message says how to mend it", (mode) => {
  openRegionKeys(directory);
  const path = join(directory, "root.key");
  chmodSync(path, mode);
  expect(() => openRegionKeys(directory)).toThrow(`chmod 600 ${path}`);
  chmodSync(path, 0o400);
  expect(() => openRegionKeys(directory)).not.toThrow();
});

test("what was sealed before seals named their generation is opened", () => {
  const keys = openRegionKeys(directory);
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", deriveKey(readFileSync(join(directory, "root.key")), "seal"), nonce);
  const old = Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
  expect(keys.unseal(old)).toEqual(secret);
  expect(keys.generationOf(old)).toBe(0);
  keys.rotate(1);
  expect(keys.unseal(old)).toEqual(secret);
});

test("a rotation counts at once for every process, and what was sealed before stays readable", () => {
  const [one, other] = [openRegionKeys(directory), openRegionKeys(directory)];
  const before = other.seal(secret);
  expect(one.rotate(1_000)).toEqual({ generation: 1 });
  const after = other.seal(secret);
  expect([before, after].map((sealed) => other.generationOf(sealed))).toEqual([0, 1]);
  for (const keys of [one, other, openRegionKeys(directory)]) {
    expect([before, after].map((sealed) => keys.unseal(sealed))).toEqual([secret, secret]);
  }
  expect(one.rotate(2_000)).toEqual({ generation: 2 });
  expect(other.generations()).toEqual({
    current: 2,
    since: new Map([
      [0, 0],
      [1, 1_000],
      [2, 2_000],
    ]),
  });
});

test("a generation that is retired opens nothing any more, and the one that seals cannot be", () => {
  const keys = openRegionKeys(directory);
  const sealed = keys.seal(secret);
  keys.rotate(1);
  keys.retire([0, 1]);
  expect([...openRegionKeys(directory).generations().since.keys()]).toEqual([1]);
  expect(() => openRegionKeys(directory).unseal(sealed)).toThrow("does not have");
});

test("what was changed on the way, or names another generation, is refused", () => {
  const keys = openRegionKeys(directory);
  keys.rotate(1);
  const sealed = keys.seal(secret);
  for (const at of [0, 3, 10, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => keys.unseal(changed), `byte ${at}`).toThrow();
  }
  expect(() => keys.unseal(Buffer.from("short"))).toThrow();
});

test("another root key opens all that was sealed, derives the same keys, and the old one opens nothing new", () => {
  const [keys, other] = [openRegionKeys(directory), openRegionKeys(directory)];
  const blobs = keys.derive("blobs");
  keys.rotate(1);
  const sealed = keys.seal(secret);
  const oldRoot = readFileSync(join(directory, "root.key"));
  expect(keys.replaceRoot()?.rootId).toMatch(/^[0-9a-f]{16}$/);
  expect(readFileSync(join(directory, "root.key"))).not.toEqual(oldRoot);
  expect(modeOf("root.key")).toBe(0o600);
  other.rotate(2);
  const later = other.seal(secret);
  for (const ring of [keys, other, openRegionKeys(directory)]) {
    expect(ring.derive("blobs")).toEqual(blobs);
    expect([sealed, later].map((one) => ring.unseal(one))).toEqual([secret, secret]);
  }
  expect(readdirSync(directory).filter((name) => name.endsWith(".key"))).toHaveLength(5);
  writeFileSync(join(directory, "root.key"), oldRoot);
  expect(() => openRegionKeys(directory).unseal(later)).toThrow();
});

test("who finds the keys being changed is told so, unless whoever did it is long gone", () => {
  const keys = openRegionKeys(directory);
  const lock = join(directory, "changing");
  writeFileSync(lock, "");
  expect(keys.rotate(1)).toBeUndefined();
  expect(keys.replaceRoot()).toBeUndefined();
  utimesSync(lock, 1, 1);
  expect(keys.rotate(1)).toEqual({ generation: 1 });
});
