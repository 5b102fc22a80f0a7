/** A disk that fills up while two workers serve: puts are refused in plain words, reads and deletes go on. Needs root and Linux, for a small disk of its own. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { S3, type S3ServiceException } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startRegionProcess, type RegionProcess } from "./region-process.ts";

const disk = mkdtempSync(join(tmpdir(), "haneul-full-disk-"));
const isMounted = mountSmallDisk();

function mountSmallDisk(): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=192m", "tmpfs", disk], { stdio: "ignore" });
    return true;
  } catch {
    // Not root, or not Linux: there is no small disk to be had.
    rmSync(disk, { recursive: true });
    return false;
  }
}

describe.skipIf(!isMounted)("a disk that fills up", () => {
  const body = Buffer.alloc(1024 ** 2, 7);
  const kept: string[] = [];
  let region: RegionProcess;
  let s3: S3;

  beforeAll(async () => {
    region = await startRegionProcess(["--data", join(disk, "data")]);
    const { accessKeyId, secretAccessKey } = region;
    const credentials = { accessKeyId, secretAccessKey };
    s3 = new S3({ endpoint: region.endpoint, region: "us-east-1", forcePathStyle: true, maxAttempts: 1, credentials });
    await s3.createBucket({ Bucket: "bucket" });
  });

  afterAll(async () => {
    s3.destroy();
    await region.stop();
    execFileSync("umount", [disk]);
    rmSync(disk, { recursive: true });
  });

  async function fill(client: number): Promise<S3ServiceException> {
    for (let i = 0; i < 200; i += 1) {
      const Key = `${client}/${i}`;
      try {
        await s3.putObject({ Bucket: "bucket", Key, Body: body });
        kept.push(Key);
      } catch (error) {
        return error as S3ServiceException;
      }
    }
    throw new Error("the disk did not fill up");
  }

  test("puts are refused with 503 and the reason", async () => {
    for (const refused of await Promise.all([0, 1, 2, 3].map(fill))) {
      expect(refused.name).toBe("ServiceUnavailable");
      expect(refused.message).toContain("The disk is full");
      expect(refused.$metadata.httpStatusCode).toBe(503);
    }
    expect(kept.length).toBeGreaterThan(30);
  });

  test("every object that was acknowledged is read, and listed", async () => {
    for (const Key of kept) {
      const read = await (await s3.getObject({ Bucket: "bucket", Key })).Body?.transformToByteArray();
      expect(body.equals(read ?? new Uint8Array())).toBe(true);
    }
    expect((await s3.listObjectsV2({ Bucket: "bucket" })).KeyCount).toBe(kept.length);
  });

  test("tags are changed, and every object is deleted", async () => {
    const [first = "", ...others] = kept;
    await s3.putObjectTagging({ Bucket: "bucket", Key: first, Tagging: { TagSet: [{ Key: "k", Value: "v" }] } });
    for (const Key of others) await s3.deleteObject({ Bucket: "bucket", Key });
    expect((await s3.listObjectsV2({ Bucket: "bucket" })).Contents?.map((each) => each.Key)).toEqual([first]);
  });
});
