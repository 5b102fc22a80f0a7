/** Finds the objects of a job by filters, and writes down what was found where the job wants that. */
import { hash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { BatchCandidate, BatchListing, BatchPage, BatchPlace } from "../../../kernel/batch-listing.ts";
import { bodyOf, encodedKey, ownedBy } from "./report.ts";
import type { S3Call } from "./read-manifest.ts";
import type { BatchJobRow, BatchTask, CreateJobInput, GeneratedManifest } from "./tables.ts";
import { requestOf } from "./stored-request.ts";

const compress = promisify(gzip);

type Generator = NonNullable<NonNullable<CreateJobInput["ManifestGenerator"]>["S3JobManifestGenerator"]>;
type Filter = NonNullable<Generator["Filter"]>;
type EncryptionFilter = NonNullable<Filter["MatchAnyObjectEncryption"]>[number];

/** All tasks: current objects, and for replication every version. User guide: "Manifest generation". */
export async function generateTasks(
  call: S3Call,
  { ManifestGenerator, Operation }: Pick<CreateJobInput, "ManifestGenerator" | "Operation">,
): Promise<BatchTask[]> {
  const generator = ManifestGenerator?.S3JobManifestGenerator;
  const { SourceBucket: arn = "", Filter: filter = {}, ExpectedBucketOwner: owner } = generator ?? {};
  const Bucket = bucketOfArn(arn);
  const Versions = Operation.S3ReplicateObject !== undefined;
  const tasks: BatchTask[] = [];
  for (let Place: BatchPlace | undefined, more = true; more;) {
    const asked: BatchListing = { Bucket, Versions, ...(Place === undefined ? {} : { Place }) };
    const page = (await call("ListForBatch", { ...asked, ...ownedBy(owner) })) as BatchPage;
    for (const found of page.Found) {
      if ((found.deleteMarker && filter.EligibleForReplication !== true) || !matches(filter, found)) continue;
      const { key, versionId } = found;
      tasks.push({ bucket: Bucket, key, ...(Versions && versionId !== undefined ? { versionId } : {}) });
    }
    Place = page.Next;
    more = Place !== undefined;
  }
  return tasks;
}

function bucketOfArn(arn: string): string {
  return arn.replace(/^arn:aws[\w-]*:s3:::/, "");
}

function matches(filter: Filter, found: BatchCandidate): boolean {
  const { CreatedAfter: after, CreatedBefore: before, ObjectReplicationStatuses: statuses } = filter;
  return (
    matchesName(filter.KeyNameConstraint, found.key) &&
    (filter.EligibleForReplication === undefined || filter.EligibleForReplication === found.eligible) &&
    (after === undefined || found.modifiedAt > after.getTime()) &&
    (before === undefined || found.modifiedAt < before.getTime()) &&
    (!statuses?.length || statuses.includes(found.replicationStatus)) &&
    found.sizeBytes > (filter.ObjectSizeGreaterThanBytes ?? -1) &&
    found.sizeBytes < (filter.ObjectSizeLessThanBytes ?? Number.POSITIVE_INFINITY) &&
    (filter.MatchAnyStorageClass?.includes(found.storageClass) ?? true) &&
    (filter.MatchAnyObjectEncryption?.some((wanted) => matchesEncryption(wanted, found)) ?? true)
  );
}

function matchesName(names: Filter["KeyNameConstraint"], key: string): boolean {
  return (
    (names?.MatchAnyPrefix?.some((one) => key.startsWith(one)) ?? true) &&
    (names?.MatchAnySuffix?.some((one) => key.endsWith(one)) ?? true) &&
    (names?.MatchAnySubstring?.some((one) => key.includes(one)) ?? true)
  );
}

function matchesEncryption(wanted: EncryptionFilter, { encryption, kmsKeyArn, bucketKey }: BatchCandidate): boolean {
  if (wanted.SSES3) return encryption === "SSE-S3";
  if (wanted.SSEC) return encryption === "SSE-C";
  const kms = wanted.SSEKMS ?? wanted.DSSEKMS;
  if (!kms || encryption !== (wanted.SSEKMS ? "SSE-KMS" : "DSSE-KMS")) return false;
  if (kms.KmsKeyArn !== undefined && kms.KmsKeyArn !== kmsKeyArn) return false;
  const stated = wanted.SSEKMS?.BucketKeyEnabled;
  return stated === undefined || stated === bucketKey;
}

/** Writes the list as an inventory's files are; undefined when the job does not want it. */
export async function putManifest(
  call: S3Call,
  job: Pick<BatchJobRow, "id" | "request">,
  made: { readonly tasks: readonly BatchTask[]; readonly at: number; readonly ids: { uuid(): string } },
): Promise<GeneratedManifest | undefined> {
  const generator = requestOf(job).ManifestGenerator?.S3JobManifestGenerator;
  const output = generator?.ManifestOutputLocation;
  if (generator?.EnableManifestOutput !== true || output === undefined) return undefined;
  const Bucket = bucketOfArn(output.Bucket);
  const prefix = output.ManifestPrefix ? `${output.ManifestPrefix.replace(/\/$/, "")}/` : "";
  const folder = `${prefix}job-${job.id}`;
  const key = `${folder}/manifest/${made.ids.uuid()}.csv.gz`;
  const lines = made.tasks.map((task) => `"${task.bucket}","${encodedKey(task.key)}","${task.versionId ?? ""}"\n`);
  const file = await compress(lines.join(""));
  const { SSEKMS: kms } = output.ManifestEncryption ?? {};
  const more = {
    ...(kms === undefined ? {} : ({ ServerSideEncryption: "aws:kms", SSEKMSKeyId: kms.KeyId } as const)),
    ...ownedBy(output.ExpectedManifestBucketOwner),
  };
  await call("PutObject", { Bucket, Key: key, Body: bodyOf(file), ...more });
  const manifest = JSON.stringify({
    sourceBucket: bucketOfArn(generator.SourceBucket),
    destinationBucket: output.Bucket,
    version: "2021-11-30",
    creationTimestamp: String(Math.floor(made.at)),
    fileFormat: "CSV",
    fileSchema: "Bucket, Key, VersionId",
    files: [{ key, size: file.length, MD5checksum: hash("md5", file) }],
  });
  const Key = `${folder}/manifest.json`;
  const { ETag } = (await call("PutObject", { Bucket, Key, Body: bodyOf(manifest), ...more })) as {
    ETag: string;
  };
  return { objectArn: `${output.Bucket}/${Key}`, etag: ETag.replaceAll('"', "") };
}
