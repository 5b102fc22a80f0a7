/** Makes the inventories that are due: files piece by piece, then the manifest that names them. */
import { hash } from "node:crypto";
import { bodyOfBytes } from "../../../kernel/body.ts";
import { AwsError } from "../../../kernel/errors.ts";
import type { Job, JobContext } from "../../../kernel/jobs.ts";
import type { Key } from "../../../kernel/table.ts";
import { findBucket, s3Arn } from "../bucket.ts";
import { bucketOfArn, type InventoryConfiguration } from "../configurations/check-configuration.ts";
import { bucketConfigurations, type BucketConfigurationRow, type BucketRow } from "../tables.ts";
import { columnsOf } from "./record.ts";
import { scan } from "./scan.ts";
import { inventoryRuns, type InventoryFile, type InventoryProgress, type InventoryRunRow } from "./tables.ts";
import { listWriter } from "./write-list.ts";

const hour = 3_600_000;
/** A list that could not be delivered is tried again after this long. */
const retryMilliseconds = 6 * hour;
const configurationsPerPage = 500;

/** An inventory about to be made. */
interface Inventory {
  readonly context: JobContext;
  readonly bucket: BucketRow;
  readonly configuration: InventoryConfiguration;
  readonly run: InventoryRunRow;
}

export const makeInventoriesJob = "s3.make-inventories";

/** Each run makes one step: a file, or the manifest. */
export const makeInventories: Job = {
  name: makeInventoriesJob,
  everySeconds: 3600,
  run: async (context) => {
    const due = await nextDue(context);
    if (due === undefined) return { more: false, summary: "no inventory is due" };
    const { bucket, configuration } = due;
    const what = `${bucket.name}/${configuration.Id}`;
    try {
      await step(due);
      return { more: true, summary: `worked on the inventory ${what}` };
    } catch (error) {
      if (!(error instanceof AwsError) || (error.status ?? 500) >= 500) throw error;
      context.log.warn("an inventory could not be delivered", { inventory: what, code: error.code });
      await note(context, { bucket: bucket.name, id: configuration.Id, madeAt: retryTime(due), failure: error.code });
      return { more: true, summary: `the inventory ${what} could not be delivered: ${error.code}` };
    }
  },
};

/** So that it is due again when the pause is over. */
function retryTime({ context, configuration }: Inventory): number {
  return context.clock.now() - periodOf(configuration) + retryMilliseconds;
}

function periodOf({ Schedule: { Frequency: frequency } }: InventoryConfiguration): number {
  return (frequency === "Weekly" ? 7 : 1) * 24 * hour;
}

async function nextDue(context: JobContext): Promise<Inventory | undefined> {
  let after: Key | undefined;
  for (;;) {
    const rows = await context.store.read((reader) =>
      reader.range(bucketConfigurations, { ...(after === undefined ? {} : { after }), limit: configurationsPerPage }),
    );
    for (const row of rows) {
      const due = row.kind.startsWith("inventory#") ? await dueInventory(context, row) : undefined;
      if (due !== undefined) return due;
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < configurationsPerPage) return undefined;
    after = bucketConfigurations.key(last);
  }
}

async function dueInventory(context: JobContext, row: BucketConfigurationRow): Promise<Inventory | undefined> {
  const configuration = row.document as InventoryConfiguration;
  if (!configuration.IsEnabled) return undefined;
  const { bucket: name } = row;
  const found = await context.store.read(async (reader) => ({
    bucket: await findBucket(reader, name),
    run: await reader.get(inventoryRuns, [name, configuration.Id]),
  }));
  const { bucket, run = { bucket: name, id: configuration.Id } } = found;
  if (bucket === undefined) return undefined;
  const madeAt = run.madeAt ?? Number.NEGATIVE_INFINITY;
  const isDue = run.progress !== undefined || context.clock.now() >= madeAt + periodOf(configuration);
  return isDue ? { context, bucket, configuration, run } : undefined;
}

/** Writes one file; after the last one the manifest. */
async function step(inventory: Inventory): Promise<void> {
  const { context, bucket, configuration, run } = inventory;
  const startedAt = Math.floor(context.clock.now());
  const progress: InventoryProgress = run.progress ?? { startedAt, table: "objects", files: [] };
  const { listed, next } = await context.store.read((reader) => scan(reader, bucket, { configuration, progress }));
  const { Format: format } = configuration.Destination.S3BucketDestination;
  const writer = listWriter(format);
  const files = [...progress.files];
  if (listed.length > 0 || (next === undefined && files.length === 0)) {
    const bytes = await writer.write(columnsOf(configuration), listed);
    const key = `${folderOf(inventory)}data/${context.ids.uuid()}.${writer.extension}`;
    await put(inventory, key, bytes);
    files.push({ key, sizeBytes: bytes.length, md5: hash("md5", bytes) });
  }
  const place = { bucket: bucket.name, id: configuration.Id };
  if (next !== undefined) {
    await note(context, { ...run, progress: { startedAt: progress.startedAt, files, ...next } });
    return;
  }
  await putManifest(inventory, progress.startedAt, files);
  await note(context, { ...place, madeAt: progress.startedAt });
}

/** `PREFIX/SOURCE/ID/`. */
function folderOf({ bucket, configuration }: Inventory): string {
  const { Prefix: prefix = "" } = configuration.Destination.S3BucketDestination;
  return `${prefix === "" ? "" : `${prefix.replace(/\/$/, "")}/`}${bucket.name}/${configuration.Id}/`;
}

async function putManifest(inventory: Inventory, startedAt: number, files: readonly InventoryFile[]): Promise<void> {
  const { bucket, configuration } = inventory;
  const { Bucket: destination, Format: format } = configuration.Destination.S3BucketDestination;
  const manifest = JSON.stringify({
    sourceBucket: bucket.name,
    destinationBucket: destination,
    version: "2016-11-30",
    creationTimestamp: String(startedAt),
    fileFormat: format,
    fileSchema: listWriter(format).schema(columnsOf(configuration)),
    files: files.map(({ key, sizeBytes, md5 }) => ({ key, size: sizeBytes, MD5checksum: md5 })),
  });
  const minute = new Date(startedAt).toISOString().slice(0, 16).replace(":", "-");
  const folder = folderOf(inventory);
  const name = bucketOfArn(destination) ?? "";
  const links = files.map(({ key }) => `s3://${name}/${key}`).join("\n");
  await put(inventory, `${folder}hive/dt=${minute.replace("T", "-")}/symlink.txt`, Buffer.from(links));
  await put(inventory, `${folder}${minute}Z/manifest.json`, Buffer.from(manifest));
  await put(inventory, `${folder}${minute}Z/manifest.checksum`, Buffer.from(hash("md5", manifest)));
}

async function put(inventory: Inventory, Key: string, bytes: Uint8Array): Promise<void> {
  const { context, bucket, configuration } = inventory;
  const { Bucket: arn, Encryption: encryption, AccountId: owner } = configuration.Destination.S3BucketDestination;
  const { SSEKMS: kms, SSES3: s3 } = encryption ?? {};
  const input = {
    Bucket: bucketOfArn(arn) ?? "",
    Key,
    Body: bodyOfBytes(bytes),
    ACL: "bucket-owner-full-control",
    ...(owner === undefined ? {} : { ExpectedBucketOwner: owner }),
    ...(s3 === undefined ? {} : { ServerSideEncryption: "AES256" }),
    ...(kms === undefined ? {} : { ServerSideEncryption: "aws:kms", SSEKMSKeyId: kms.KeyId }),
  };
  await context.call("s3", "PutObject", input, {
    principal: "s3.amazonaws.com",
    account: bucket.accountId,
    region: bucket.region,
    sourceArn: s3Arn(bucket.name),
  });
}

function note({ store }: JobContext, row: InventoryRunRow): Promise<void> {
  return store.transact(async (tx) => tx.put(inventoryRuns, row));
}
