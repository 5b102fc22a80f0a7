/** Writes and removes versions of keys inside one transaction, as the bucket's versioning state wants it. */
import type { Context } from "../../kernel/context.ts";
import type { Transaction } from "../../kernel/store.ts";
import { removeAnnotations } from "./annotations/version-annotations.ts";
import { lockedObject } from "./object-errors.ts";
import { isLocked } from "./object-lock.ts";
import { meterEarlyDelete } from "./object-early-delete.ts";
import { watchBucket } from "./lifecycle/watch-bucket.ts";
import { eachLevel, factsOf, partsLevel, type LevelName } from "./object-storage-class.ts";
import { isReplicating, planVersion } from "./replication/plan.ts";
import { objects, parts, versions, type BucketRow, type ObjectRow } from "./tables.ts";
import { findCurrent, findNewestNoncurrent, findNoncurrent } from "./version-find.ts";
import { newVersionId, nullVersionId } from "./version-ids.ts";

/** A version that has no place among the others yet. */
export type NewVersion = Omit<ObjectRow, "bucket" | "versionId" | "sequence" | "deleteMarker">;

/** What a delete did, as its answer says it. */
export interface Removal {
  /** The version removed, or the delete marker made; undefined in buckets without versioning. */
  readonly versionId: string | undefined;
  /** A delete marker was made, or was what was removed. */
  readonly deleteMarker: boolean;
  /** Something was there to remove, or a delete marker was made. */
  readonly removed: boolean;
}

type Ports = Pick<Context, "blobs" | "meter" | "ids" | "clock">;

const day = 86_400_000;

/** All a multipart object or upload can have. */
export const maximumParts = 10_000;

/** One transaction's changes to the versions of one bucket; `finish` records the change of stored bytes. */
export class VersionWriter {
  readonly bucket: BucketRow;
  readonly tx: Transaction;
  private readonly ports: Ports;
  /** What early deletions are booked under: the name of the operation that removes or replaces. */
  private readonly operation: string;
  private readonly deltas = new Map<LevelName, number>();

  constructor(ports: Ports, tx: Transaction, bucket: BucketRow, operation = "DeleteObject") {
    this.ports = ports;
    this.operation = operation;
    this.tx = tx;
    this.bucket = bucket;
  }

  current(key: string): ObjectRow | undefined | Promise<ObjectRow | undefined> {
    return findCurrent(this.tx, this.bucket.name, key);
  }

  /** Makes a new version the current one; what it replaces becomes noncurrent or is discarded. `current` is the key's. */
  insert(version: NewVersion, current: ObjectRow | undefined): ObjectRow | Promise<ObjectRow> {
    const replacesNull = this.bucket.versioning === "" && (!current || current.versionId === nullVersionId);
    if (!replacesNull || version.storageClass === "INTELLIGENT_TIERING")
      return this.insertAmongVersions(version, current);
    // Without versions nothing else has to be looked up, and what is replaced can mostly go at once.
    const discarded = current && this.discard(current);
    const row = this.place(version, nullVersionId, this.sequenceAfter(current));
    return discarded ? discarded.then(() => row) : row;
  }

  private async insertAmongVersions(version: NewVersion, current: ObjectRow | undefined): Promise<ObjectRow> {
    const sequence = await this.nextSequence(version.key, current);
    const row = this.place(version, await this.makeRoom(version.key, current, sequence), sequence);
    if (row.storageClass === "INTELLIGENT_TIERING") await watchBucket(this.tx, row.bucket);
    if (!isReplicating(this.bucket)) return row;
    const planned = await planVersion(this.tx, row, this.ports.clock.now());
    this.tx.put(objects, planned);
    return planned;
  }

  private place(version: NewVersion, versionId: string, sequence: number): ObjectRow {
    const row = placed(version, { bucket: this.bucket.name, versionId, sequence });
    this.tx.put(objects, row);
    this.countVersion(row, 1);
    return row;
  }

  /** Deletes a key without naming a version: removes the object, or hides it behind a delete marker. */
  async remove(key: string, owner: ObjectRow["owner"], by: "request" | "lifecycle" = "request"): Promise<Removal> {
    const current = await this.current(key);
    if (this.bucket.versioning === "") {
      if (current) {
        this.tx.delete(objects, [this.bucket.name, key]);
        await this.discard(current);
      }
      return { versionId: undefined, deleteMarker: false, removed: current !== undefined };
    }
    const sequence = await this.nextSequence(key, current);
    const versionId = await this.makeRoom(key, current, sequence);
    if (current) this.tx.delete(objects, [this.bucket.name, key]);
    const marker = this.newMarker({ key, versionId, sequence, owner }, by === "lifecycle" ? day : 1000);
    // AWS docs, "What isn't replicated": delete markers that lifecycle rules make.
    const planned = isReplicating(this.bucket) && by !== "lifecycle";
    this.tx.put(versions, planned ? await planVersion(this.tx, marker, this.ports.clock.now()) : marker);
    return { versionId, deleteMarker: true, removed: true };
  }

  /** Deletes a named version for good; the next newest takes its place. `bypassGovernance` overrides governance retention. */
  async removeVersion(key: string, versionId: string, bypassGovernance: boolean): Promise<Removal> {
    const current = await this.current(key);
    const isCurrent = current?.versionId === versionId;
    const row = isCurrent ? current : await findNoncurrent(this.tx, this.bucket.name, key, versionId);
    if (!row) return { versionId, deleteMarker: false, removed: false };
    if (isLocked(row, this.ports.clock.now(), bypassGovernance)) throw lockedObject();
    if (isCurrent) this.tx.delete(objects, [this.bucket.name, key]);
    else this.removeNoncurrent(row);
    if (isCurrent || !current) await this.promote(key);
    await this.discard(row);
    return { versionId, deleteMarker: row.deleteMarker, removed: true };
  }

  /** Writes changed tags, locks or ACL of a version that is there. */
  update(row: ObjectRow, isCurrent: boolean): void {
    this.tx.put(isCurrent ? objects : versions, row);
  }

  /** Writes a version that moved to another class or tier, or whose restored copy came or went. */
  async reclass(before: ObjectRow, after: ObjectRow, isCurrent: boolean): Promise<void> {
    this.countVersion(before, -1);
    this.countVersion(after, 1);
    if (before.storageClass !== after.storageClass) this.bookEarlyDelete(before);
    this.update(after, isCurrent);
    if (after.storageClass === "INTELLIGENT_TIERING") await watchBucket(this.tx, after.bucket);
  }

  /** A lifecycle moved a version into its class. */
  countTransition({ storageClass }: ObjectRow): void {
    const { transition } = factsOf(storageClass);
    if (!transition) return;
    const { accountId: account, region, name: resource } = this.bucket;
    this.ports.meter.useIn(this.tx, {
      ...transition,
      service: "AmazonS3",
      quantity: 1,
      resource,
      account,
      region,
    });
  }

  /** Bytes of parts of unfinished uploads of a class came (or went, when negative). */
  count(storageClass: string, deltaBytes: number): void {
    this.add(partsLevel(storageClass), deltaBytes);
  }

  /** A version came (1) or went (-1): everything it is billed for as long as it is there. */
  countVersion(row: ObjectRow, sign: 1 | -1): void {
    eachLevel(row, (name, quantity) => this.add(name, sign * quantity));
  }

  /** Records the change of stored bytes; call it last. */
  finish(): void {
    const { accountId: account, region, name: resource } = this.bucket;
    for (const [{ usageType, operation }, delta] of this.deltas) {
      if (delta === 0) continue;
      // The service is stated for jobs and resets, which run outside any service's request.
      this.ports.meter.level(this.tx, {
        service: "AmazonS3",
        usageType,
        operation,
        resource,
        account,
        region,
        delta,
      });
    }
  }

  /** Lets go of a version's bytes; undefined when that is done already. */
  discard(row: ObjectRow): Promise<void> | undefined {
    if (row.deleteMarker) return undefined;
    this.countVersion(row, -1);
    if (row.storageClass !== "STANDARD") this.bookEarlyDelete(row);
    const released = row.blob === undefined ? undefined : this.ports.blobs.release(this.tx, row.blob);
    const { partsOf } = row;
    const annotated = row.annotationCount !== undefined;
    if (partsOf === undefined && !annotated) return released instanceof Promise ? released : undefined;
    return Promise.resolve(released).then(async () => {
      if (partsOf !== undefined) await this.discardParts(partsOf);
      if (annotated) await removeAnnotations(this.ports, this.tx, { bucket: this.bucket, version: row });
    });
  }

  /** Removes all part rows under an upload id and lets go of their bytes; the bytes stay counted. */
  async discardParts(uploadId: string): Promise<number> {
    let sizeBytes = 0;
    for (const part of await this.tx.range(parts, { prefix: [uploadId], limit: maximumParts })) {
      this.tx.delete(parts, [uploadId, part.number]);
      if (part.blob !== undefined) await this.ports.blobs.release(this.tx, part.blob);
      sizeBytes += part.size;
    }
    return sizeBytes;
  }

  private add(name: LevelName, delta: number): void {
    this.deltas.set(name, (this.deltas.get(name) ?? 0) + delta);
  }

  private bookEarlyDelete(row: ObjectRow): void {
    const { bucket, operation, tx } = this;
    meterEarlyDelete(this.ports.meter, tx, { bucket, row, now: this.ports.clock.now(), operation });
  }

  /** Greater than that of every version of the key, and by time where the clock allows it. */
  private async nextSequence(key: string, current: ObjectRow | undefined): Promise<number> {
    if (current || this.bucket.versioning === "") return this.sequenceAfter(current);
    return this.sequenceAfter(await findNewestNoncurrent(this.tx, this.bucket.name, key));
  }

  private sequenceAfter(newest: ObjectRow | undefined): number {
    return Math.max(this.ports.clock.now() * 1000, (newest?.sequence ?? 0) + 1);
  }

  /** Moves or discards what the new version replaces, and names the new version. */
  private async makeRoom(key: string, current: ObjectRow | undefined, sequence: number): Promise<string> {
    const replacesNull = this.bucket.versioning !== "Enabled";
    if (current && replacesNull && current.versionId === nullVersionId) await this.discard(current);
    else if (current) this.tx.put(versions, current);
    if (this.bucket.versioning === "Enabled") return newVersionId(this.ports.ids, sequence);
    if (this.bucket.versioning === "Suspended" && current?.versionId !== nullVersionId) await this.discardOldNull(key);
    return nullVersionId;
  }

  private async discardOldNull(key: string): Promise<void> {
    const old = await findNoncurrent(this.tx, this.bucket.name, key, nullVersionId);
    if (!old) return;
    this.removeNoncurrent(old);
    await this.discard(old);
  }

  private removeNoncurrent(row: ObjectRow): void {
    this.tx.delete(versions, versions.key(row));
  }

  /** The key has no current object now: its newest version becomes it, unless that is a delete marker. */
  private async promote(key: string): Promise<void> {
    const next = await findNewestNoncurrent(this.tx, this.bucket.name, key);
    if (!next || next.deleteMarker) return;
    this.removeNoncurrent(next);
    this.tx.put(objects, next);
  }

  /** Dated to the second, or as AWS says of markers that lifecycle rules make, to the midnight before. */
  private newMarker(
    marker: Pick<ObjectRow, "key" | "versionId" | "sequence" | "owner">,
    dateMilliseconds: number,
  ): ObjectRow {
    const now = this.ports.clock.now();
    return {
      ...emptyRow,
      ...marker,
      bucket: this.bucket.name,
      deleteMarker: true,
      modifiedAt: now - (now % dateMilliseconds),
    };
  }
}

/** The row of a version. Written out member by member: spreading one object of two dozen members into another costs as much as storing it. */
function placed(version: NewVersion, place: Pick<ObjectRow, "bucket" | "versionId" | "sequence">): ObjectRow {
  return {
    bucket: place.bucket,
    key: version.key,
    versionId: place.versionId,
    sequence: place.sequence,
    deleteMarker: false,
    etag: version.etag,
    size: version.size,
    modifiedAt: version.modifiedAt,
    storageClass: version.storageClass,
    owner: version.owner,
    blob: version.blob,
    partsOf: version.partsOf,
    partCount: version.partCount,
    partSizeBytes: version.partSizeBytes,
    contentType: version.contentType,
    headers: version.headers,
    metadata: version.metadata,
    tags: version.tags,
    acl: version.acl,
    checksum: version.checksum,
    encryption: version.encryption,
    retention: version.retention,
    legalHold: version.legalHold,
    websiteRedirect: version.websiteRedirect,
    // What was restored was the version before it.
    classed: version.classed?.restore === undefined ? version.classed : { ...version.classed, restore: undefined },
  };
}

const emptyRow = {
  etag: "",
  size: 0,
  storageClass: "STANDARD",
  blob: undefined,
  partsOf: undefined,
  partCount: undefined,
  contentType: undefined,
  headers: undefined,
  metadata: undefined,
  tags: undefined,
  acl: undefined,
  checksum: undefined,
  encryption: undefined,
  retention: undefined,
  legalHold: undefined,
  websiteRedirect: undefined,
} as const;
