/** The region's sealing key is rotated, and its root key replaced, under running clients: nobody notices. */
import { mkdtempSync, rmSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { IAM } from "@aws-sdk/client-iam";
import { KMS } from "@aws-sdk/client-kms";
import { STS } from "@aws-sdk/client-sts";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { KeysAnswer } from "../../src/kernel/control.ts";
import { accessKeys } from "../../src/kernel/identity.ts";
import { openRegionKeys } from "../../src/platform/keys/region-keys.ts";
import { resealJobName } from "../../src/platform/keys/reseal.ts";
import { openParts } from "../../src/region/parts.ts";
import { createRegion, type Region } from "../../src/region.ts";
import { signerOf, type Signer } from "../support/sts-region.ts";

const dataDirectory = mkdtempSync(join(tmpdir(), "haneul-rotation-"));
/** Two workers on one region. */
let workers: [Region, Region];

beforeAll(async () => {
  workers = [await createRegion({ dataDirectory }), await createRegion({ dataDirectory, conductor: false })];
});

afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.close()));
  rmSync(dataDirectory, { recursive: true, force: true });
});

const at = (worker: Region, credentials: Signer) => ({
  endpoint: worker.endpoint,
  region: "us-east-1",
  maxAttempts: 1,
  credentials,
});

async function control<Answer>(worker: Region, path: string, method = "GET"): Promise<Answer> {
  const response = await fetch(`${worker.endpoint}/_haneul${path}`, { method });
  expect(response.ok).toBe(true);
  return (await response.json()) as Answer;
}

/** Each of these callers is served by both workers. */
async function allAreKnown(callers: readonly Signer[]): Promise<void> {
  for (const worker of workers) {
    for (const caller of callers) {
      expect((await new STS(at(worker, caller)).getCallerIdentity({})).Account).toBe(workers[0].root.accountId);
    }
  }
}

test("keys, sessions and KMS's ciphertexts go on through rotations and another root key, on every worker", async () => {
  const [first, second] = workers;
  const iam = new IAM(at(first, first.root));
  await iam.createUser({ UserName: "ann" });
  const { AccessKey } = await iam.createAccessKey({ UserName: "ann" });
  const ann = { accessKeyId: AccessKey?.AccessKeyId ?? "", secretAccessKey: AccessKey?.SecretAccessKey ?? "" };
  const session = async (worker: Region): Promise<Signer> =>
    signerOf((await new STS(at(worker, ann)).getSessionToken({})).Credentials);
  const kms = new KMS(at(first, first.root));
  const { KeyMetadata } = await kms.createKey({});
  const { CiphertextBlob } = await kms.encrypt({ KeyId: KeyMetadata?.KeyId ?? "", Plaintext: Buffer.from("sky") });
  const callers = [ann, await session(second)];
  expect(await control(first, "/keys/rotate", "POST")).toEqual({ generation: 1 });
  callers.push(await session(second));
  await allAreKnown(callers);
  await control(second, "/keys/replace-root", "POST");
  expect(await control(second, "/keys/rotate", "POST")).toEqual({ generation: 2 });
  callers.push(await session(first));
  await allAreKnown(callers);
  await first.runJob(resealJobName);
  await allAreKnown(callers);
  const { generations } = await control<KeysAnswer>(first, "/keys");
  // A session of before may live for 36 hours: nothing is forgotten yet.
  expect(generations.map(({ generation }) => generation)).toEqual([0, 1, 2]);
  for (const worker of workers) {
    const { Plaintext } = await new KMS(at(worker, worker.root)).decrypt({ CiphertextBlob });
    expect(Buffer.from(Plaintext ?? []).toString()).toBe("sky");
  }
});

test("after the job every sealed row is of the newest generation", async () => {
  const parts = await openParts({ dataDirectory, log: "silent" });
  try {
    const rows = await parts.store.read((reader) => reader.range(accessKeys, { limit: 100 }));
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map((row) => parts.keys.generationOf(row.sealedSecret)))).toEqual(new Set([2]));
  } finally {
    await parts.close();
  }
});

test("a generation is forgotten when all rows are sealed again and the next one is older than any session", async () => {
  const directory = mkdtempSync(join(tmpdir(), "haneul-rotation-"));
  const region = await createRegion({ dataDirectory: directory, conductor: false });
  try {
    const keys = openRegionKeys(join(directory, "keys"));
    keys.rotate(Date.now() - 100 * 3_600_000);
    keys.rotate(Date.now() - 38 * 3_600_000);
    keys.rotate(Date.now() - 36 * 3_600_000);
    expect(await region.runJob(resealJobName)).toBe("forgot generations 0, 1");
    expect([...keys.generations().since.keys()]).toEqual([2, 3]);
    expect(await region.runJob(resealJobName)).toBe("all rows are sealed by generation 3");
    const { Account } = await new STS(at(region, region.root)).getCallerIdentity({});
    expect(Account).toBe(region.root.accountId);
  } finally {
    await region.close();
    rmSync(directory, { recursive: true, force: true });
  }
});

test("every table with sealed members says so", async () => {
  const source = join(import.meta.dirname, "../../src");
  const names = (await readdir(source, { recursive: true })).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
  );
  for (const name of names) {
    const text = await readFile(join(source, name), "utf8");
    if (!/readonly sealed\w*\??: Uint8Array/.test(text) || !text.includes("defineTable<")) continue;
    expect(text, `${name} has a row with a sealed member: its table needs holdsSealed`).toContain("holdsSealed: true");
  }
});
