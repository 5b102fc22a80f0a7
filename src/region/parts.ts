/** Opens what every process of a region stands on: keys, store, blobs, clock, ledger. */
import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Ids } from "../kernel/ids.ts";
import type { Log } from "../kernel/log.ts";
import { openBlobs, type PlatformBlobs } from "../platform/blobs/blobs.ts";
import { regionClock, type RegionClock } from "../platform/clock/region-clock.ts";
import { randomIds } from "../platform/ids/ids.ts";
import { openRegionKeys, type RegionKeys } from "../platform/keys/region-keys.ts";
import { Ledger } from "../platform/ledger/ledger.ts";
import { createLog } from "../platform/log/log.ts";
import { storedJobs, type StoredJobs } from "../platform/scheduler/job-wakes.ts";
import { RegionCosts } from "./costs/costs.ts";
import { openStore, type RootStore } from "../platform/store/store.ts";

/** How a process logs: for people, for programs, or (in tests) not at all. */
export type LogFormat = "pretty" | "json" | "silent";

/** Where a region is and how it speaks. */
export interface PartsOptions {
  readonly dataDirectory: string;
  /** Three folders; `<data>/zones/a`, `b` and `c` when left out. */
  readonly zones?: readonly string[] | undefined;
  readonly log?: LogFormat | undefined;
  readonly debug?: boolean | undefined;
  /** Instead of the region's own clock: tests move theirs by hand. */
  readonly clock?: RegionClock | undefined;
  readonly ids?: Ids | undefined;
  /** Called when the store's commits do not end any more. */
  readonly onStall?: ((seconds: number) => void) | undefined;
}

/** The parts, open. */
export interface RegionParts {
  readonly dataDirectory: string;
  readonly zonePlaces: ReadonlyMap<string, string>;
  readonly keys: RegionKeys;
  readonly store: RootStore;
  readonly blobs: PlatformBlobs;
  readonly clock: RegionClock;
  readonly ids: Ids;
  readonly log: Log;
  readonly ledger: Ledger;
  readonly costs: RegionCosts;
  readonly jobs: StoredJobs;
  close(): Promise<void>;
}

const zoneNames = ["a", "b", "c"];

/** Opens the parts; several processes may on the same folder. */
export async function openParts(options: PartsOptions): Promise<RegionParts> {
  const dataDirectory = resolve(options.dataDirectory);
  const zones = zoneFolders(dataDirectory, options.zones);
  mkdirSync(dataDirectory, { recursive: true });
  const log = openLog(options.log ?? "pretty", options.debug ?? false);
  const ids = options.ids ?? randomIds();
  const keys = openRegionKeys(join(dataDirectory, "keys"));
  const rowsFolder = join(dataDirectory, "store");
  const store = await openStore({ directory: rowsFolder, onStall: options.onStall });
  const clock = options.clock ?? regionClock(store);
  store.followClock(clock);
  const blobs = await openBlobs({
    zones,
    store,
    rowsFolder,
    log,
    masterKey: keys.derive("blobs"),
    region: Buffer.from(keys.derive("region-id")).toString("hex", 0, 16),
    writer: `${process.pid}-${ids.hex(8)}`,
  });
  const ledger = new Ledger({ store, clock, log });
  const costs = new RegionCosts({ store, clock, ids, dataDirectory, flush: () => ledger.flush() });
  const jobs = storedJobs({ store, ids, log });
  return {
    dataDirectory,
    zonePlaces: new Map(zones.map((zone) => [zone.name, zone.directory])),
    keys,
    store,
    blobs,
    clock,
    ids,
    log,
    ledger,
    costs,
    jobs,
    close: async () => {
      await jobs.close();
      await ledger.close();
      await blobs.close();
      await store.close();
    },
  };
}

function openLog(format: LogFormat, debug: boolean): Log {
  if (format === "silent") return createLog({ format: "json", write: () => undefined });
  return createLog({ format, level: debug ? "debug" : "info" });
}

function zoneFolders(dataDirectory: string, zones?: readonly string[]): { name: string; directory: string }[] {
  const folders = (zones ?? zoneNames.map((name) => join(dataDirectory, "zones", name))).map((folder) =>
    resolve(folder),
  );
  if (folders.length !== zoneNames.length || new Set(folders).size !== zoneNames.length) {
    throw new Error(`A region has three zones in different folders, not ${folders.join(", ") || "none"}.`);
  }
  return folders.map((directory, at) => {
    mkdirSync(directory, { recursive: true });
    return { name: zoneNames[at] ?? `zone-${at}`, directory };
  });
}

/** The package's version. */
export function packageVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
