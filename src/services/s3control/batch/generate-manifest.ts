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
type Output = NonNullable<Generator["ManifestOutputLocation"]>;
type Filter = NonNullable<Generator["Filter"]>;
type EncryptionFilter = NonNullable<Filter["MatchAnyObjectEncryption"]>[number];

/** All tasks: current objects, and for replication every version. User guide: "Manifest generation". */
export async function* generateTasks(
  call: S3Call,
  { ManifestGenerator, Operation }: Pick<CreateJobInput, "ManifestGenerator" | "Operation">,
): AsyncGenerator<BatchTask> {
  const generator = ManifestGenerator?.S3JobManifestGenerator;
  const { SourceBucket: arn = "", Filter: filter = {}, ExpectedBucketOwner: owner } = generator ?? {};
  const Bucket = bucketOfArn(arn);
  const Versions = Operation.S3ReplicateObject !== undefined;
  for (let Place: BatchPlace | undefined, more = true; more;) {
    const asked: BatchListing = { Bucket, Versions, ...(Place === undefined ? {} : { Place }) };
    const page = (await call("ListForBatch", { ...asked, ...ownedBy(owner) })) as BatchPage;
    for (const found of page.Found) {
      if ((found.deleteMarker && filter.EligibleForReplication !== true) || !matches(filter, found)) continue;
      const { key, versionId } = found;
      yield { bucket: Bucket, key, ...(Versions && versionId !== undefined ? { versionId } : {}) };
    }
    Place = page.Next;
    more = Place !== undefined;
  }
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

/** Lines of one file. */
const linesPerFile = 100_000;

/** Writes the list down as an inventory's files are, while it is made. */
export class ManifestOutput {
  readonly #call: S3Call;
  readonly #job: Pick<BatchJobRow, "id" | "request">;
  readonly #made: { readonly at: number; readonly ids: { uuid(): string } };
  readonly #files: { key: string; size: number; MD5checksum: string }[] = [];
  #lines: string[] = [];

  constructor(
    call: S3Call,
    job: Pick<BatchJobRow, "id" | "request">,
    made: { readonly at: number; readonly ids: { uuid(): string } },
  ) {
    this.#call = call;
    this.#job = job;
    this.#made = made;
  }

  async add(task: BatchTask): Promise<void> {
    if (this.#output === undefined) return;
    this.#lines.push(`"${task.bucket}","${encodedKey(task.key)}","${task.versionId ?? ""}"\n`);
    if (this.#lines.length >= linesPerFile) await this.#putFile(this.#output);
  }

  /** Names the files; undefined when the job does not want them. */
  async close(): Promise<GeneratedManifest | undefined> {
    const output = this.#output;
    if (output === undefined) return undefined;
    if (this.#lines.length > 0 || this.#files.length === 0) await this.#putFile(output);
    const manifest = JSON.stringify({
      sourceBucket: bucketOfArn(this.#generator?.SourceBucket ?? ""),
      destinationBucket: output.Bucket,
      version: "2021-11-30",
      creationTimestamp: String(Math.floor(this.#made.at)),
      fileFormat: "CSV",
      fileSchema: "Bucket, Key, VersionId",
      files: this.#files,
    });
    const Key = `${this.#folderOf(output)}/manifest.json`;
    const { ETag } = (await this.#put(output, Key, manifest)) as { ETag: string };
    return { objectArn: `${output.Bucket}/${Key}`, etag: ETag.replaceAll('"', "") };
  }

  get #generator(): Generator | undefined {
    return requestOf(this.#job).ManifestGenerator?.S3JobManifestGenerator;
  }

  get #output(): Output | undefined {
    return this.#generator?.EnableManifestOutput === true ? this.#generator.ManifestOutputLocation : undefined;
  }

  #folderOf({ ManifestPrefix: prefix }: Output): string {
    return `${prefix ? `${prefix.replace(/\/$/, "")}/` : ""}job-${this.#job.id}`;
  }

  async #putFile(output: Output): Promise<void> {
    const file = await compress(this.#lines.join(""));
    this.#lines = [];
    const key = `${this.#folderOf(output)}/manifest/${this.#made.ids.uuid()}.csv.gz`;
    await this.#put(output, key, file);
    this.#files.push({ key, size: file.length, MD5checksum: hash("md5", file) });
  }

  #put(output: Output, Key: string, content: string | Uint8Array): Promise<object> {
    const { SSEKMS: kms } = output.ManifestEncryption ?? {};
    return this.#call("PutObject", {
      Bucket: bucketOfArn(output.Bucket),
      Key,
      Body: bodyOf(content),
      ...(kms === undefined ? {} : ({ ServerSideEncryption: "aws:kms", SSEKMSKeyId: kms.KeyId } as const)),
      ...ownedBy(output.ExpectedManifestBucketOwner),
    });
  }
}
