/** Storage classes: in how many zones their bytes live, and under which names stored bytes are billed. */
import type { Copies } from "../../kernel/blobs.ts";
import type { Meter } from "../../kernel/meter.ts";
import type { Transaction } from "../../kernel/store.ts";
import { invalidStorageClass, notImplemented } from "./object-errors.ts";
import type { BucketRow } from "./tables.ts";

interface StorageClassFacts {
  readonly copies: Copies;
  /** Usage type of bytes held, in byte-hours. */
  readonly usageType: string;
  /** The cost report's operation column. */
  readonly operation: string;
}

const classes: Readonly<Record<string, StorageClassFacts>> = {
  STANDARD: { copies: 3, usageType: "TimedStorage-ByteHrs", operation: "StandardStorage" },
  STANDARD_IA: { copies: 3, usageType: "TimedStorage-SIA-ByteHrs", operation: "StandardIAStorage" },
  ONEZONE_IA: { copies: 1, usageType: "TimedStorage-ZIA-ByteHrs", operation: "OneZoneIAStorage" },
  REDUCED_REDUNDANCY: { copies: 2, usageType: "TimedStorage-RRS-ByteHrs", operation: "ReducedRedundancyStorage" },
  INTELLIGENT_TIERING: {
    copies: 3,
    usageType: "TimedStorage-INT-FA-ByteHrs",
    operation: "IntelligentTieringFAStorage",
  },
  GLACIER_IR: { copies: 3, usageType: "TimedStorage-GIR-ByteHrs", operation: "GlacierInstantRetrievalStorage" },
};

const archives = new Set(["GLACIER", "DEEP_ARCHIVE"]);

function factsOf(storageClass: string): StorageClassFacts {
  const facts = Object.hasOwn(classes, storageClass) ? classes[storageClass] : undefined;
  if (facts) return facts;
  if (archives.has(storageClass)) {
    throw notImplemented(
      `Objects cannot be written to the storage class ${storageClass}: there is no archive to restore from.`,
    );
  }
  throw invalidStorageClass(storageClass);
}

/** The class a request asks for, STANDARD when it asks for none. Throws InvalidStorageClass, or NotImplemented for archives. */
export function storageClassOf(requested: string | undefined): string {
  if (requested === undefined || requested === "STANDARD") return "STANDARD";
  factsOf(requested);
  return requested;
}

/** In how many zones the class keeps its bytes. */
export function copiesOf(storageClass: string): Copies {
  return factsOf(storageClass).copies;
}

/** Tells the meter that a bucket holds more bytes (fewer, when negative) of a class from now on. */
export function meterStoredBytes(
  meter: Meter,
  tx: Transaction,
  change: { readonly bucket: BucketRow; readonly storageClass: string; readonly deltaBytes: number },
): void {
  if (change.deltaBytes === 0) return;
  const { usageType, operation } = factsOf(change.storageClass);
  const { accountId, region, name } = change.bucket;
  // The service is stated for jobs and resets, which run outside any service's request.
  const use = { service: "AmazonS3", usageType, operation, resource: name, account: accountId, region };
  meter.level(tx, { ...use, delta: change.deltaBytes });
}
