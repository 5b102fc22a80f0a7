/** Wires the heat of S3's partitions: how it is measured in this process, and what is done about it. */
import { defaultPartitionSettings, type PartitionSettings } from "../kernel/heat.ts";
import type { RegionOptions } from "./options.ts";
import type { RegionParts } from "./parts.ts";
import { HeatMeter } from "../services/s3/partitions/heat-meter.ts";

/** Settings with what was left out. */
export function partitionSettings({ partitions }: RegionOptions): PartitionSettings {
  return { ...defaultPartitionSettings, ...partitions };
}

/** The meter of this process. */
export function newHeatMeter(
  { store, clock, log, ids }: RegionParts,
  options: RegionOptions,
  { serves }: { readonly serves: boolean },
): HeatMeter {
  const name = `${process.pid}-${ids.hex(8)}`;
  return new HeatMeter({ store, clock, log, settings: partitionSettings(options), process: name, serves });
}
