/** Tests that lists of any length are read as they come. */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { ManifestFault, readTasks, type S3Call } from "./read-manifest.ts";
import type { CreateJobInput } from "./tables.ts";

const Operation = { S3DeleteObjectTagging: {} };
const Location = { ObjectArn: "arn:aws:s3:::b/m", ETag: "e" };

function csvJob(): Pick<CreateJobInput, "Manifest" | "Operation"> {
  return {
    Operation,
    Manifest: { Location, Spec: { Format: "S3BatchOperations_CSV_20180820", Fields: ["Bucket", "Key"] } },
  };
}

function inventoryJob(): Pick<CreateJobInput, "Manifest" | "Operation"> {
  return { Operation, Manifest: { Location, Spec: { Format: "S3InventoryReport_CSV_20161130" } } };
}

test("a list is read as far as its tasks are asked for, and let go of", async () => {
  let read = 0;
  let isClosed = false;
  async function* stream() {
    try {
      for (; read < 1_000; read += 1) yield Buffer.from("b,key\n".repeat(1_000));
    } finally {
      isClosed = true;
    }
  }
  const call: S3Call = () => Promise.resolve({ Body: { length: 6_000_000, stream } });
  let tasks = 0;
  for await (const task of readTasks(call, csvJob())) {
    expect(task).toEqual({ bucket: "b", key: "key" });
    tasks += 1;
    if (tasks === 5_000) break;
  }
  await expect.poll(() => isClosed).toBe(true);
  expect(read).toBeLessThan(200);
});

test("what is no list fails the job, what went wrong with reading it is tried again", async () => {
  const read = async (call: S3Call, job = csvJob()) => {
    for await (const task of readTasks(call, job)) expect(task).toBeDefined();
  };
  await expect(read(async () => ({ Body: Buffer.from('b,"k\n') }))).rejects.toThrow(ManifestFault);
  const manifest = { destinationBucket: "b", fileSchema: "Bucket, Key", fileFormat: "CSV", files: [{ key: "1" }] };
  const inventory = (file: Uint8Array): S3Call => {
    return async (_, input) => ({ Body: "IfMatch" in input ? Buffer.from(JSON.stringify(manifest)) : file });
  };
  await expect(read(inventory(gzipSync('"b","k"\n')), inventoryJob())).resolves.toBeUndefined();
  await expect(read(inventory(Buffer.from("no gzip")), inventoryJob())).rejects.toThrow(ManifestFault);
  async function* broken() {
    yield Buffer.from("b,k\n");
    throw new Error("the disk is gone");
  }
  const failing = read(async () => ({ Body: { length: 8, stream: broken } }));
  await expect(failing).rejects.toThrow("the disk is gone");
  await expect(failing).rejects.not.toBeInstanceOf(ManifestFault);
});
