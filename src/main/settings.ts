/** The settings that the supervisor hands to its processes. */
import { assert } from "../kernel/errors.ts";
import type { PartitionSettings } from "../kernel/heat.ts";

/** Everything `haneul up` decided, in a form that crosses process borders. */
export interface ProcessSettings {
  /** Addresses to listen on. */
  readonly hosts: readonly string[];
  readonly port: number;
  readonly dataDirectory: string;
  /** Three folders. */
  readonly zones: readonly string[];
  readonly workers: number;
  readonly log: "pretty" | "json";
  readonly debug: boolean;
  readonly s3Era: "today" | "2023";
  readonly organizationQuotas: "2026" | "classic";
  /** How S3's partitions are watched, split and held to a capacity. */
  readonly partitions: PartitionSettings;
  readonly defaultRegion: string;
  /** Further host name suffixes under which the region is reached, from LOCALSTACK_HOST and HANEUL_DOMAINS. */
  readonly domains: readonly string[];
  /** A PEM with key and chain, instead of the region's own certificate. */
  readonly certificatePath: string | undefined;
  /** Whether `test`/`test` and 12-digit keys work from loopback. */
  readonly loopbackKeys: boolean;
}

/** Reads the settings a process was started with. */
export function readProcessSettings(): ProcessSettings {
  const text = process.env["HANEUL_PROCESS_SETTINGS"];
  assert(text !== undefined, "a region's processes are started by its supervisor");
  return JSON.parse(text) as ProcessSettings;
}
