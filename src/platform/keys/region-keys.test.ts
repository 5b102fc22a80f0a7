/** The root key's file: made private, refused when it is not. */
import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openRegionKeys } from "./region-keys.ts";

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "haneul-keys-"));
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

test("a new root key is its owner's alone, and unseals what was sealed before", () => {
  const sealed = openRegionKeys(directory).seal(Buffer.from("secret"));
  expect(statSync(join(directory, "root.key")).mode & 0o777).toBe(0o600);
  expect(Buffer.from(openRegionKeys(directory).unseal(sealed)).toString()).toBe("secret");
});

test.each([0o640, 0o604, 0o620])("a root key of mode %o is refused, and the message says how to mend it", (mode) => {
  const path = join(directory, "root.key");
  chmodSync(path, mode);
  expect(() => openRegionKeys(directory)).toThrow(`chmod 600 ${path}`);
  chmodSync(path, 0o400);
  expect(() => openRegionKeys(directory)).not.toThrow();
});
