/**
 * What a region answers to what nobody should send: an AWS error or an end of the connection, soon, and never because of a
 * bug. HANEUL_FUZZ_SECONDS and HANEUL_FUZZ_SEED choose how long and what; HANEUL_FUZZ_CASE sends one case alone.
 */
import { expect, test } from "vitest";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createRegion, type Region } from "../../src/region.ts";
import { Random } from "../support/random.ts";
import { fuzzCase } from "./cases.ts";
import { problemOf } from "./judge.ts";
import { exchange } from "./raw-client.ts";
import { requestBytes, sign, type RequestText } from "./request-text.ts";
import { fuzzBuckets } from "./s3-requests.ts";

const seconds = Number(process.env["HANEUL_FUZZ_SECONDS"] ?? 10);
const seed = process.env["HANEUL_FUZZ_SEED"] ?? "haneul";
const onlyCase = process.env["HANEUL_FUZZ_CASE"];
const casesAtOnce = 8;
/** Caches fill at first. */
const warmUpCases = 400;
const growthLimitBytes = 64 * 1024 * 1024;

test(
  "whatever is sent, the answer is AWS's or the connection ends",
  async () => {
    const region = await createRegion({ log: onlyCase === undefined ? "silent" : "pretty" });
    try {
      await restore(region);
      if (onlyCase === undefined) await fuzz(region);
      else expect(await runCase(region, Number(onlyCase))).toBeUndefined();
    } finally {
      const startedAt = Date.now();
      await region.close();
      expect(Date.now() - startedAt, "no connection holds the region up").toBeLessThan(9_000);
    }
  },
  (seconds + 60) * 1000,
);

async function fuzz(region: Region): Promise<void> {
  const end = Date.now() + seconds * 1000;
  const problems: string[] = [];
  let next = 0;
  let before: number | undefined;
  while (Date.now() < end && problems.length === 0) {
    const numbers = Array.from({ length: casesAtOnce * 40 }, () => next++);
    await Promise.all(
      Array.from({ length: casesAtOnce }, async () => {
        for (let number = numbers.pop(); number !== undefined; number = numbers.pop()) {
          const problem = await runCase(region, number);
          if (problem !== undefined) problems.push(`seed ${seed} case ${number}: ${problem}`);
        }
      }),
    );
    await restore(region);
    if (next >= warmUpCases) before ??= usedBytes();
  }
  expect(problems).toEqual([]);
  if (before !== undefined) expect(usedBytes() - before).toBeLessThan(growthLimitBytes);
}

async function runCase(region: Region, number: number): Promise<string | undefined> {
  const { kind, sending } = fuzzCase(new Random(`${seed}/${number}`));
  const problem = problemOf(await exchange(region.port, sending), sending.isHead);
  if (problem === undefined) return undefined;
  const sent = Buffer.concat(sending.pieces);
  return `${kind}: ${problem}\nsent ${sent.length} bytes: ${JSON.stringify(sent.toString("latin1", 0, 1500))}`;
}

/** Makes what the requests aim at, since some of them remove it. */
async function restore(region: Region): Promise<void> {
  for (const bucket of fuzzBuckets) {
    await send(region, { method: "PUT", path: `/${bucket}`, body: Buffer.alloc(0) });
    for (let key = 0; key < 5; key += 1) {
      await send(region, { method: "PUT", path: `/${bucket}/key${key}`, body: Buffer.from("bytes") });
    }
  }
  const enabled = "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>";
  await send(region, { method: "PUT", path: "/fuzz-versioned", query: "versioning", body: Buffer.from(enabled) });
}

async function send(region: Region, request: Pick<RequestText, "method" | "path" | "body"> & { query?: string }) {
  const whole: RequestText = { query: "", headers: [["host", "127.0.0.1"]], ...request };
  sign(whole);
  await exchange(region.port, { pieces: [requestBytes(whole)], pauseMilliseconds: 0, ending: "answer", isHead: false });
}

/** Memory in use after a collection. */
function usedBytes(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
