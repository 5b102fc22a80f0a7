/** The conductor: runs the background jobs and delivers events, one per region. */
import { conductRegion, type Conductor } from "../region.ts";
import { becomeChild } from "./child.ts";
import { readProcessSettings } from "./settings.ts";

const settings = readProcessSettings();
let conductor: Conductor | undefined;
const child = becomeChild("conductor", {
  stop: async () => conductor?.close(),
  metrics: async () => ({}),
  answer: () => ({ runningJobs: conductor?.runningJobs() ?? [] }),
});

try {
  conductor = await conductRegion({
    dataDirectory: settings.dataDirectory,
    zones: settings.zones,
    log: settings.log,
    debug: settings.debug,
    s3Era: settings.s3Era,
    organizationQuotas: settings.organizationQuotas,
    partitions: settings.partitions,
    defaultRegion: settings.defaultRegion,
    domains: settings.domains,
    onStall: (seconds) => child.tell({ type: "stalled", seconds }),
  });
  child.tell({ type: "ready" });
} catch (error) {
  child.tell({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  setTimeout(() => process.exit(1), 100);
}
