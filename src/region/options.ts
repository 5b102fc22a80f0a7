/** The options of `createRegion`. */
import type { ControlParts } from "../control/control-parts.ts";
import type { PartitionSettings } from "../kernel/heat.ts";
import type { Ids } from "../kernel/ids.ts";
import type { RegionClock } from "../platform/clock/region-clock.ts";
import type { LogFormat } from "./parts.ts";

/** How to start a region. Everything may be left out. */
export interface RegionOptions {
  /** Where rows, keys and (unless `zones` says otherwise) bytes are kept; a temporary folder, removed at close, when left out. */
  readonly dataDirectory?: string | undefined;
  /** The three zones' folders. */
  readonly zones?: readonly string[] | undefined;
  /** Addresses to listen on; 127.0.0.1 when left out. */
  readonly hosts?: readonly string[] | undefined;
  /** 0, any free port, when left out. */
  readonly port?: number | undefined;
  /** Whether this process listens itself; when not, connections are given to it by `serve`. Yes when left out. */
  readonly listen?: boolean | undefined;
  readonly log?: LogFormat | undefined;
  readonly debug?: boolean | undefined;
  /** How new buckets start; `2023`: ACLs on, nothing blocked. */
  readonly s3Era?: "today" | "2023" | undefined;
  /** Quotas of organizations; `classic`: as courses of 2022 teach them. */
  readonly organizationQuotas?: "2026" | "classic" | undefined;
  /** How S3's partitions are watched, split and held to a capacity. */
  readonly partitions?: Partial<PartitionSettings> | undefined;
  readonly defaultRegion?: string | undefined;
  /** Further host suffixes under which buckets are named. */
  readonly domains?: readonly string[] | undefined;
  readonly certificatePath?: string | undefined;
  /** Whether `test`/`test` and 12-digit keys are root keys for clients on loopback; yes when left out. */
  readonly loopbackKeys?: boolean | undefined;
  /** Whether requests go on the trail; yes when left out. What recording them costs is measured by asking at the end of each. */
  readonly recordsTrail?: boolean | (() => boolean) | undefined;
  /** Whether background jobs run in this process by themselves; yes when left out. `runJob` runs one in any case. */
  readonly conductor?: boolean | undefined;
  /** A clock of the test's own. */
  readonly clock?: RegionClock | undefined;
  /** Seeded identifiers, for runs that repeat. */
  readonly ids?: Ids | undefined;
  /** Called when a commit of the store does not end; when it is not the disk, every process of the region has to be started again. */
  readonly onStall?: ((seconds: number) => void) | undefined;
  /** Reports of the other processes, when there are any. */
  readonly collect?: ControlParts["collect"] | undefined;
}
