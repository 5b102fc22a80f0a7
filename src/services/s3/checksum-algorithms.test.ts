/** Checksums against published values, and against themselves in pieces. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  checksumAlgorithms,
  checksumOf,
  compositeChecksum,
  findChecksumAlgorithm,
  fullObjectChecksum,
  isChecksumValue,
} from "./checksum-algorithms.ts";

const check = new TextEncoder().encode("123456789");

/** Published check values over "123456789" (xxHash: from the reference implementation's own tables of known answers). */
const known: Readonly<Record<string, string>> = {
  CRC32: "cbf43926",
  CRC32C: "e3069283",
  CRC64NVME: "ae8b14860a799888",
  SHA1: "f7c3bc1d808e04732adf679965ccc34ca7ae3441",
  MD5: "25f9e794323b453885f5181f1b624d0b",
  SHA256: "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225",
};

test.each(Object.entries(known))("%s gives its published check value", async (name, hex) => {
  const algorithm = findChecksumAlgorithm(name);
  expect(algorithm).toBeDefined();
  if (!algorithm) return;
  expect(Buffer.from(await checksumOf(algorithm, check), "base64").toString("hex")).toBe(hex);
});

test("xxHash of nothing gives its published value, big-endian", async () => {
  const answers: [string, string][] = [
    ["XXHASH64", "ef46db3751d8e999"],
    ["XXHASH3", "2d06800538d394c2"],
    ["XXHASH128", "99aa06d3014798d86001c324468d497f"],
  ];
  for (const [name, hex] of answers) {
    const algorithm = findChecksumAlgorithm(name);
    if (!algorithm) throw new Error(name);
    expect(Buffer.from(await checksumOf(algorithm, new Uint8Array()), "base64").toString("hex")).toBe(hex);
  }
});

test("every algorithm gives the same in pieces as at once, also beyond the window of the WebAssembly memory", async () => {
  const bytes = new Uint8Array(200_003).map((_, index) => (index * 7919) & 0xff);
  for (const algorithm of checksumAlgorithms) {
    const running = await algorithm.start();
    for (const [from, to] of [
      [0, 1],
      [1, 17],
      [17, 100_000],
      [100_000, bytes.length],
    ])
      running.update(bytes.subarray(from, to));
    const value = running.finish();
    expect(value, algorithm.name).toBe(await checksumOf(algorithm, bytes));
    expect(isChecksumValue(algorithm, value)).toBe(true);
    expect(isChecksumValue(algorithm, "AAAA")).toBe(false);
  }
});

test("CRCs of pieces join to the CRC of the whole", async () => {
  const cyclic = checksumAlgorithms.filter((algorithm) => algorithm.crc);
  expect(cyclic).toHaveLength(3);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 }), async (pieces) => {
      for (const algorithm of cyclic) {
        const parts = [];
        for (const piece of pieces) parts.push({ value: await checksumOf(algorithm, piece), sizeBytes: piece.length });
        expect(fullObjectChecksum(algorithm, parts)).toBe(await checksumOf(algorithm, Buffer.concat(pieces)));
      }
    }),
    { numRuns: 60 },
  );
});

test("a composite checksum covers the parts' digests and counts them", async () => {
  const sha256 = findChecksumAlgorithm("sha256");
  if (!sha256) throw new Error("SHA256");
  const part = await checksumOf(sha256, check);
  const digests = Buffer.concat([Buffer.from(part, "base64"), Buffer.from(part, "base64")]);
  expect(await compositeChecksum(sha256, [part, part])).toBe(`${await checksumOf(sha256, digests)}-2`);
});

test("ten thousand parts of one size join quickly", () => {
  const crc = findChecksumAlgorithm("CRC64NVME");
  if (!crc) throw new Error("CRC64NVME");
  const parts = Array.from({ length: 10_000 }, () => ({ value: "AAAAAAAAAAE=", sizeBytes: 8 << 20 }));
  const before = process.cpuUsage();
  expect(fullObjectChecksum(crc, parts)).toHaveLength(12);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(2_000);
});
