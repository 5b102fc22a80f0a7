/** S3 Bucket Keys: data keys for a whole bucket, kept in this process's memory for some minutes, for each requester by itself. */

/** A data key as KMS gave it. */
export interface BucketKey {
  readonly key: Buffer;
  /** As KMS encrypted it. */
  readonly wrapped: Uint8Array;
  /** Of the KMS key. */
  readonly arn: string;
}

interface Kept {
  readonly bucketKey: BucketKey;
  /** Wall time, milliseconds: whoever disables a key waits by the clock on the wall. */
  readonly until: number;
}

const lifeMilliseconds = 5 * 60_000;
const limit = 1_000;

class BucketKeys {
  private readonly byName = new Map<string, Kept>();

  /** The key that new objects of a bucket, KMS key and requester (`name`) are put under. */
  forWrites(name: string, now: number): BucketKey | undefined {
    return this.find(name, now);
  }

  /** The key in a wrapped form, when this requester was given it within the last minutes. */
  forReads(wrapped: Uint8Array, requester: string, now: number): BucketKey | undefined {
    return this.find(readName(wrapped, requester), now);
  }

  /** Keeps a key for reads, and for writes when it has a name. */
  keep(name: string | undefined, bucketKey: BucketKey, by: { readonly requester: string; readonly now: number }): void {
    const kept = { bucketKey, until: by.now + lifeMilliseconds };
    this.put(readName(bucketKey.wrapped, by.requester), kept);
    if (name !== undefined) this.put(name, kept);
  }

  private find(name: string, now: number): BucketKey | undefined {
    const kept = this.byName.get(name);
    if (kept && kept.until > now) return kept.bucketKey;
    if (kept) this.byName.delete(name);
    return undefined;
  }

  private put(name: string, kept: Kept): void {
    // Insertion order stands for age.
    if (this.byName.size >= limit) this.byName.delete(this.byName.keys().next().value ?? "");
    this.byName.delete(name);
    this.byName.set(name, kept);
  }
}

function readName(wrapped: Uint8Array, requester: string): string {
  return `${Buffer.from(wrapped).toString("base64")}\n${requester}`;
}

/** One for the process: requests share it, that is its point. */
export const bucketKeys = new BucketKeys();
