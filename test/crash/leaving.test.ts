/** How processes of a region leave: whatever they are doing, and without keeping others from writing. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../src/platform/store/store.ts";
import { defineTable } from "../../src/kernel/table.ts";

const source = (path: string): string => join(import.meta.dirname, path);
const rows = defineTable<{ name: string }>("test.rows", { scope: "partition", key: (row) => [row.name] });

let directory: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "haneul-leaving-"));
});

afterEach(() => {
  child?.kill("SIGKILL");
  rmSync(directory, { recursive: true, force: true });
});

function start(path: string, settings: object = {}): ChildProcess {
  child = fork(source(path), [directory], {
    execArgv: ["--import", "tsx", "--conditions=source"],
    env: { ...process.env, HANEUL_PROCESS_SETTINGS: JSON.stringify(settings) },
    stdio: "ignore",
  });
  return child;
}

test("a process whose supervisor dies before it has started ends, too", async () => {
  const conductor = start("../../src/main/conductor.ts", { dataDirectory: directory, log: "json", debug: false });
  conductor.disconnect();
  await once(conductor, "exit");
});

test("a process that ends in the middle of a commit lets others write", async () => {
  for (let round = 0; round < 3; round += 1) {
    const writer = start("leaving-writer.ts");
    await once(writer, "message");
    writer.disconnect();
    await once(writer, "exit");
    const store = await openStore({ directory });
    await store.transact(async (tx) => tx.put(rows, { name: `round ${round}` }));
    expect(await store.read((reader) => reader.range(rows, { limit: 10 }))).toHaveLength(round + 1);
    await store.close();
  }
});
