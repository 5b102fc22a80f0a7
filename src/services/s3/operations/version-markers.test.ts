/** Where a listing of versions goes on, by the two markers that a client sends. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openS3Region, type S3Region } from "../../../../test/support/s3-region.ts";

let at: S3Region;
/** Two versions each of the keys "a" and "b". */
let Bucket: string;

beforeAll(async () => {
  at = await openS3Region();
  Bucket = await at.newBucket({ versioned: true });
  for (const Key of ["a", "a", "b", "b"]) await at.s3.putObject({ Bucket, Key, Body: "x" });
});
afterAll(() => at.close());

async function page(markers: { KeyMarker?: string; VersionIdMarker?: string } = {}) {
  const listed = await at.s3.listObjectVersions({ Bucket, MaxKeys: 1, ...markers });
  return { ...listed, version: listed.Versions?.[0]?.VersionId };
}

test("the two markers of a page lead to the next version", async () => {
  const { version, NextKeyMarker = "", NextVersionIdMarker = "" } = await page();
  const next = await page({ KeyMarker: NextKeyMarker, VersionIdMarker: NextVersionIdMarker });
  expect(next).toMatchObject({ KeyMarker: "a", VersionIdMarker: version, Versions: [{ Key: "a", IsLatest: false }] });
});

test("a key marker alone goes on behind all versions of its key", async () => {
  expect((await page({ KeyMarker: "a" })).Versions).toMatchObject([{ Key: "b", IsLatest: true }]);
});

test("an empty key marker starts at the first version, whichever version is named", async () => {
  const { version, NextVersionIdMarker = "" } = await page();
  const again = await page({ KeyMarker: "", VersionIdMarker: NextVersionIdMarker });
  expect(again).toMatchObject({ version, KeyMarker: "", VersionIdMarker: NextVersionIdMarker });
});

test("a version needs a key marker, and a key marker no empty version", async () => {
  const { NextVersionIdMarker = "" } = await page();
  await expect(page({ VersionIdMarker: NextVersionIdMarker })).rejects.toMatchObject({
    name: "InvalidArgument",
    message: "A version-id marker cannot be specified without a key marker.",
  });
  await expect(page({ KeyMarker: "a", VersionIdMarker: "" })).rejects.toMatchObject({
    name: "InvalidArgument",
    message: "A version-id marker cannot be empty.",
  });
});
