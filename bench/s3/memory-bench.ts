/** Puts objects by the million and watches the memory of the region's processes: it must stay flat. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workload } from "./cases.ts";
import { requireGenerator, runLoad } from "./load.ts";
import { startHaneul } from "./servers.ts";

/** One look at the processes. */
export interface MemoryRow {
  readonly name: "memory";
  readonly puts: number;
  readonly operationsPerSecond: number;
  /** All processes together, shared pages divided among them. */
  readonly megabytes: number;
}

/** Runs puts of small objects until there were so many. */
export async function benchMemory(options: {
  readonly puts: number;
  readonly workers: number;
  readonly onRow: (row: MemoryRow) => void;
}): Promise<void> {
  requireGenerator();
  const folder = mkdtempSync(join(tmpdir(), "haneul-load-"));
  const server = await startHaneul(options.workers);
  try {
    const workload = new Workload(server, folder);
    await workload.start();
    const load = await workload.prepare({ operation: "put", sizeBytes: 1024, clients: 64 }, 10);
    for (let puts = 0; puts < options.puts;) {
      const { operationsPerSecond, seconds } = await runLoad(server, load);
      puts += Math.round(operationsPerSecond * seconds);
      const megabytes = Math.round(server.memoryMegabytes());
      options.onRow({ name: "memory", puts, operationsPerSecond: Math.round(operationsPerSecond), megabytes });
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
