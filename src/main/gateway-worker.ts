/** A gateway worker: serves requests on the region's shared port. */
import { createRegion, type Region } from "../region.ts";
import { becomeChild } from "./child.ts";
import { readProcessSettings } from "./settings.ts";

const settings = readProcessSettings();
let region: Region | undefined;
const child = becomeChild("worker", {
  stop: async () => region?.close(),
  serve: (socket) => region?.serve(socket),
  metrics: async () => {
    await region?.flush();
    return region?.metrics() ?? {};
  },
  answer: (question) => region?.answer(question) ?? {},
});

try {
  region = await createRegion({
    dataDirectory: settings.dataDirectory,
    zones: settings.zones,
    hosts: settings.hosts,
    port: settings.port,
    listen: false,
    log: settings.log,
    debug: settings.debug,
    s3Era: settings.s3Era,
    organizationQuotas: settings.organizationQuotas,
    partitions: settings.partitions,
    defaultRegion: settings.defaultRegion,
    domains: settings.domains,
    certificatePath: settings.certificatePath,
    loopbackKeys: settings.loopbackKeys,
    conductor: false,
    onStall: (seconds) => child.tell({ type: "stalled", seconds }),
    collect: (question) => child.collect(question),
  });
  child.tell({ type: "ready", root: region.root });
} catch (error) {
  child.tell({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  // The supervisor decides what to do; without it the exit code speaks.
  setTimeout(() => process.exit(1), 100);
}
