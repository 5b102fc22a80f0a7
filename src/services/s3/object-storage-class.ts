/** Storage classes: in how many zones and in which form their bytes live, what reading them takes, how they are billed. */
import type { Copies } from "../../kernel/blobs.ts";
import { invalidStorageClass } from "./object-errors.ts";
import type { AccessTier, ObjectRow } from "./tables.ts";

/** A name under which stored bytes are billed. */
export interface LevelName {
  readonly usageType: string;
  /** The cost report's operation column. */
  readonly operation: string;
}

/** An amount held under a name. */
export interface Level {
  readonly name: LevelName;
  readonly quantity: number;
}

/** What a storage class is. AWS docs: "Understanding and managing Amazon S3 storage classes". */
export interface StorageClassFacts {
  readonly copies: Copies;
  readonly storage: LevelName;
  /** In usage types of requests: `SIA` of `Requests-SIA-Tier1`; "" for those of the standard class. */
  readonly code: string;
  /** Stored compressed. */
  readonly packed?: boolean;
  /** Reading takes a restore. */
  readonly archived?: boolean;
  /** Reading costs by the byte, under this usage type. */
  readonly retrieval?: string;
  /** Smaller objects are billed as if they had this size. */
  readonly minimumBytes?: number;
  readonly sizeOverhead?: LevelName;
  /** What each archived object costs besides its bytes. */
  readonly objectOverhead?: readonly Level[];
  /** Where unfinished uploads are billed, when not under `storage`. */
  readonly staging?: LevelName;
  /** Whoever lets go of an object earlier pays for the rest. */
  readonly minimumDays?: number;
  readonly earlyDelete?: string;
  /** A lifecycle transition into the class. */
  readonly transition?: LevelName;
}

const kibibyte = 1024;
/** Smaller objects are not worth moving: of AWS's minimum billable size and of lifecycle's default. */
export const smallObjectBytes = 128 * kibibyte;

function level(usageType: string, operation: string): LevelName {
  return { usageType, operation };
}

/** Where bytes are billed at S3 Standard's rate. */
export const standardStorage = level("TimedStorage-ByteHrs", "StandardStorage");

const infrequent = { minimumBytes: smallObjectBytes } as const;

/** AWS docs, storage classes: 32 KB of index at the archive's rate and 8 KB of name and metadata at the standard one. */
function archive(kind: "Glacier" | "DeepArchive", storage: LevelName): Pick<StorageClassFacts, "objectOverhead"> {
  return {
    objectOverhead: [
      { name: level(storage.usageType, `${kind}ObjectOverhead`), quantity: 32 * kibibyte },
      { name: level("TimedStorage-ByteHrs", `${kind}S3ObjectOverhead`), quantity: 8 * kibibyte },
    ],
  };
}

const glacierStorage = level("TimedStorage-GlacierByteHrs", "GlacierStorage");
const deepArchiveStorage = level("TimedStorage-GDA-ByteHrs", "DeepArchiveStorage");

const classes: ReadonlyMap<string, StorageClassFacts> = new Map<string, StorageClassFacts>([
  ["STANDARD", { copies: 3, storage: standardStorage, code: "" }],
  [
    "REDUCED_REDUNDANCY",
    { copies: 2, storage: level("TimedStorage-RRS-ByteHrs", "ReducedRedundancyStorage"), code: "" },
  ],
  [
    "STANDARD_IA",
    {
      ...infrequent,
      copies: 3,
      storage: level("TimedStorage-SIA-ByteHrs", "StandardIAStorage"),
      sizeOverhead: level("TimedStorage-SIA-SmObjects", "StandardIASizeOverhead"),
      code: "SIA",
      retrieval: "Retrieval-SIA",
      minimumDays: 30,
      earlyDelete: "EarlyDelete-SIA",
      transition: level("Requests-Tier4", "S3-SIATransition"),
    },
  ],
  [
    "ONEZONE_IA",
    {
      ...infrequent,
      copies: 1,
      storage: level("TimedStorage-ZIA-ByteHrs", "OneZoneIAStorage"),
      sizeOverhead: level("TimedStorage-ZIA-SmObjects", "OneZoneIASizeOverhead"),
      code: "ZIA",
      retrieval: "Retrieval-ZIA",
      minimumDays: 30,
      earlyDelete: "EarlyDelete-ZIA",
      transition: level("Requests-Tier4", "S3-ZIATransition"),
    },
  ],
  [
    "INTELLIGENT_TIERING",
    {
      copies: 3,
      storage: level("TimedStorage-INT-FA-ByteHrs", "IntelligentTieringFAStorage"),
      code: "INT",
      transition: level("Requests-Tier4", "S3-INTTransition"),
    },
  ],
  [
    "GLACIER_IR",
    {
      ...infrequent,
      copies: 3,
      storage: level("TimedStorage-GIR-ByteHrs", "GlacierInstantRetrievalStorage"),
      sizeOverhead: level("TimedStorage-GIR-SmObjects", "GlacierInstantRetrievalSizeOverhead"),
      code: "GIR",
      packed: true,
      retrieval: "Retrieval-GIR",
      minimumDays: 90,
      earlyDelete: "EarlyDelete-GIR",
      transition: level("Requests-Tier4", "S3-GIRTransition"),
    },
  ],
  [
    "GLACIER",
    {
      ...archive("Glacier", glacierStorage),
      copies: 3,
      storage: glacierStorage,
      code: "GLACIER",
      packed: true,
      archived: true,
      staging: level("TimedStorage-GlacierStaging", "GlacierStagingStorage"),
      minimumDays: 90,
      earlyDelete: "EarlyDelete-ByteHrs",
      transition: level("Requests-Tier3", "S3-GlacierTransition"),
    },
  ],
  [
    "DEEP_ARCHIVE",
    {
      ...archive("DeepArchive", deepArchiveStorage),
      copies: 3,
      storage: deepArchiveStorage,
      code: "GDA",
      packed: true,
      archived: true,
      staging: level("TimedStorage-GDA-Staging", "DeepArchiveStagingStorage"),
      minimumDays: 180,
      earlyDelete: "EarlyDelete-GDA",
      transition: level("Requests-Tier3", "S3-GDATransition"),
    },
  ],
]);

const tierStorage: Readonly<Record<AccessTier, LevelName>> = {
  IA: level("TimedStorage-INT-IA-ByteHrs", "IntelligentTieringIAStorage"),
  AIA: level("TimedStorage-INT-AIA-ByteHrs", "IntelligentTieringAIAStorage"),
  ARCHIVE_ACCESS: level("TimedStorage-INT-AA-ByteHrs", "IntelligentTieringAAStorage"),
  DEEP_ARCHIVE_ACCESS: level("TimedStorage-INT-DAA-ByteHrs", "IntelligentTieringDAAStorage"),
};
const monitored = level("Monitoring-Automation-INT", "IntelligentTieringMonitoring");

/** The facts of a class. Throws InvalidStorageClass. */
export function factsOf(storageClass: string): StorageClassFacts {
  const facts = classes.get(storageClass);
  if (facts) return facts;
  throw invalidStorageClass(storageClass);
}

/** True for names that an object may be stored under. */
export function isStorageClass(name: string): boolean {
  return classes.has(name);
}

/** The class a request asks for, STANDARD when it asks for none. Throws InvalidStorageClass. */
export function storageClassOf(requested: string | undefined): string {
  if (requested === undefined || requested === "STANDARD") return "STANDARD";
  factsOf(requested);
  return requested;
}

/** In how many zones the class keeps its bytes. */
export function copiesOf(storageClass: string): Copies {
  return factsOf(storageClass).copies;
}

/** What is needed to know where a version is stored. */
export type Classed = Pick<ObjectRow, "storageClass" | "classed">;

/** True when nobody can read the version as it lies: it is in an archive, or in an archive's tier. */
export function isArchived({ storageClass, classed }: Classed): boolean {
  const tier = classed?.tier;
  return classes.get(storageClass)?.archived === true || tier === "ARCHIVE_ACCESS" || tier === "DEEP_ARCHIVE_ACCESS";
}

/** Objects of this size and more are watched in INTELLIGENT_TIERING; smaller ones stay in the frequent tier. */
export function isTiered(row: Pick<ObjectRow, "storageClass" | "size">): boolean {
  return row.storageClass === "INTELLIGENT_TIERING" && row.size >= smallObjectBytes;
}

/** Calls `add` for each amount a version is billed for as long as it is there. */
export function eachLevel(
  row: Pick<ObjectRow, "storageClass" | "classed" | "size">,
  add: (name: LevelName, quantity: number) => void,
): void {
  if (row.storageClass === "STANDARD") {
    add(standardStorage, row.size);
    return;
  }
  const facts = factsOf(row.storageClass);
  const tier = row.classed?.tier;
  add(tier === undefined ? facts.storage : tierStorage[tier], row.size);
  if (facts.sizeOverhead && facts.minimumBytes !== undefined && row.size < facts.minimumBytes) {
    add(facts.sizeOverhead, facts.minimumBytes - row.size);
  }
  for (const { name, quantity } of facts.objectOverhead ?? []) add(name, quantity);
  if (isTiered(row)) add(monitored, 1);
  // A restored copy is billed as standard storage.
  if (row.classed?.restore?.counted === true) add(standardStorage, row.size);
}

/** Where parts of unfinished uploads are billed. */
export function partsLevel(storageClass: string): LevelName {
  const facts = factsOf(storageClass);
  return facts.staging ?? facts.storage;
}
