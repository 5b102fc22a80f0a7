/** Everything the load did to a region, as far as it was told: what a check compares the region with. */
import { Register } from "./register.ts";
import type { Upload } from "./upload.ts";
import { VersionedKey } from "./versioned-key.ts";

export const plainBucket = "crash-plain";
export const versionedBucket = "crash-versioned";

/** The models, and what was found wrong. */
export class World {
  readonly plain = new Map<string, Register>();
  readonly versioned = new Map<string, VersionedKey>();
  readonly uploads = new Map<string, Upload>();
  /** Uploads that ended, and were acknowledged to. */
  readonly endedUploads = new Set<string>();
  /** `bucket/key` of uploads asked for without an answer. */
  readonly unansweredUploads: string[] = [];
  /** Writes that were acknowledged. */
  acknowledged = 0;
  /** Puts that were sent and that were acknowledged: the books have at least these and at most those. */
  readonly puts = { sent: 0, acknowledged: 0 };
  /** Requests that had neither an answer nor an end: no client may be left hanging. */
  hung = 0;
  /** How often a worker was left without the processor for a while. */
  freezes = 0;
  /** Requests of the load that were answered 503. */
  refused = 0;
  /** Requests of the check that were answered 503 and then asked again. */
  askedAgain = 0;
  /** What is not as it must be. */
  readonly lost: string[] = [];
  /** Answers that no death of a process explains. */
  readonly unexpected: string[] = [];

  plainKey(key: string): Register {
    return found(this.plain, key, () => new Register());
  }

  versionedKey(key: string): VersionedKey {
    return found(this.versioned, key, () => new VersionedKey());
  }
}

function found<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
