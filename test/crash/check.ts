/** Compares a region at rest with what the load was told: objects, versions, uploads, listings and the books. */
import type { S3 } from "@aws-sdk/client-s3";
import type { ZonesAnswer } from "../../src/kernel/control.ts";
import { ask, checkBooks, type StoredBytes } from "./check-books.ts";
import { checkUploads } from "./check-uploads.ts";
import { describe, isSame, type Content } from "./content.ts";
import type { Random } from "../support/random.ts";
import { listObjects, listVersions, readObject, type Listed, type ListedEntry } from "./reading.ts";
import type { RegionProcess } from "./region-process.ts";
import { newPatientClient } from "./sender.ts";
import type { ListedVersion } from "./versioned-key.ts";
import { plainBucket, versionedBucket, type World } from "./world.ts";

const readersAtOnce = 16;

/** Checks everything, adds what is wrong to the world's findings, and takes what is there as the new start. */
export async function checkRegion(region: RegionProcess, world: World, random: Random): Promise<void> {
  const s3 = newPatientClient(region, () => (world.askedAgain += 1));
  const stored: StoredBytes = new Map();
  try {
    await checkZones(region, world);
    const listed = await listObjects(s3, plainBucket, 20 + random.below(981));
    stored.set(plainBucket, sumOf(listed));
    const listedVersions = await listVersions(s3, versionedBucket, 20 + random.below(981));
    stored.set(versionedBucket, sumOf(listedVersions));
    // Uploads that ended without an answer are judged by their objects, before those are settled.
    await checkUploads(s3, world, stored);
    await checkPlain(s3, world, listed);
    await checkVersioned(s3, world, listedVersions);
    await checkBooks(region, world, stored);
  } finally {
    s3.destroy();
  }
}

/** No disk failed: a zone that is out of use was taken for failed by mistake, and only people bring it back. */
async function checkZones(region: RegionProcess, world: World): Promise<void> {
  const { zones } = await ask<ZonesAnswer>(region, "/_haneul/zones");
  for (const { name, state, reason } of zones)
    if (state !== "up") world.unexpected.push(`zone ${name} is ${state}: ${reason}`);
}

function sumOf(listed: readonly Listed[]): number {
  return listed.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

async function checkPlain(s3: S3, world: World, listed: readonly Listed[]): Promise<void> {
  const byKey = new Map(listed.map((entry) => [entry.key, entry]));
  if (byKey.size < listed.length) world.lost.push("a key is listed twice");
  for (const { key } of listed) if (!world.plain.has(key)) world.lost.push(`nobody made ${key}, and it is listed`);
  await inParallel([...world.plain], async ([key, register]) => {
    const found = await readObject(s3, plainBucket, key);
    const allowed = register.allowed();
    if (!allowed.some((content) => isSame(content, found)))
      world.lost.push(`${key} is ${describe(found)}, not ${allowed.map(describe).join(" or ")}`);
    const problem = differs(byKey.get(key), found);
    if (problem) world.lost.push(`${key} ${problem}`);
    register.settle(found);
  });
}

function differs(entry: Listed | undefined, found: Content | undefined): string | undefined {
  if (entry?.etag === found?.etag && entry?.sizeBytes === found?.sizeBytes) return undefined;
  return `is listed as ${entry ? `${entry.sizeBytes} bytes, ${entry.etag}` : "nothing"} and read as ${describe(found)}`;
}

async function checkVersioned(s3: S3, world: World, listed: readonly ListedEntry[]): Promise<void> {
  const byKey = new Map<string, ListedEntry[]>();
  for (const entry of listed) byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), entry]);
  for (const key of byKey.keys())
    if (!world.versioned.has(key)) world.lost.push(`nobody made ${key}, and its versions are listed`);
  await inParallel([...world.versioned], async ([key, model]) => {
    const entries = byKey.get(key) ?? [];
    const versions: ListedVersion[] = [];
    for (const { isMarker, isLatest, versionId, ...entry } of entries) {
      const content = isMarker ? undefined : await readObject(s3, versionedBucket, key, versionId);
      versions.push({ versionId, isLatest, content });
      const problem = isMarker ? undefined : differs(entry, content);
      if (problem) world.lost.push(`${key}: version ${versionId} ${problem}`);
    }
    for (const problem of model.problems(versions)) world.lost.push(`${key}: ${problem}`);
    const current = await readObject(s3, versionedBucket, key);
    if (!isSame(current, versions.find((version) => version.isLatest)?.content))
      world.lost.push(`${key} is read as ${describe(current)}, which is not its latest version`);
    model.settle(versions);
  });
}

/** Reads everything again from one zone alone, the others taken out of use: an acknowledged object is in all of them. */
export async function checkOneZone(region: RegionProcess, world: World, random: Random): Promise<void> {
  const zones = ["a", "b", "c"];
  const [remaining] = zones.splice(random.below(zones.length), 1);
  for (const zone of zones) {
    const request = { method: "POST", body: JSON.stringify({ action: "fail" }) };
    const answer = await fetch(`${region.endpoint}/_haneul/zones/${zone}`, request);
    if (answer.status !== 200) throw new Error(`zone ${zone} was not taken out of use: ${await answer.text()}`);
  }
  const s3 = newPatientClient(region, () => (world.askedAgain += 1));
  const read = async (bucket: string, key: string, wanted: Content | undefined, versionId?: string): Promise<void> => {
    const found = await readObject(s3, bucket, key, versionId);
    if (!isSame(found, wanted)) world.lost.push(`${key} in zone ${remaining} is ${describe(found)}`);
  };
  try {
    await inParallel([...world.plain], ([key, register]) => read(plainBucket, key, register.certain()?.content));
    const versions = [...world.versioned].flatMap(([key, model]) => model.versions.map((each) => ({ key, ...each })));
    await inParallel(
      versions.filter(({ content }) => content !== undefined),
      ({ key, versionId, content }) => read(versionedBucket, key, content, versionId),
    );
  } finally {
    s3.destroy();
  }
}

async function inParallel<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const readers = Array.from({ length: readersAtOnce }, async () => {
    for (let item = items.pop(); item !== undefined; item = items.pop()) await work(item);
  });
  await Promise.all(readers);
}
