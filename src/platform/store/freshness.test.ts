/** Two processes that take turns: each sees what the other was told to be committed, at once. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { echoes } from "./process-tables.ts";
import { openStore } from "./store.ts";

test("what one process acknowledged, the other reads in its next read and its next transaction", async () => {
  const directory = await mkdtemp(join(tmpdir(), "haneul-fresh-"));
  const store = await openStore({ directory });
  const child = fork(join(import.meta.dirname, "echo-writer.ts"), [directory], {
    execArgv: ["--import", "tsx"],
    stdio: "inherit",
  });
  const exited = once(child, "exit");
  await once(child, "message");
  for (let number = 1; number < 400; number += 2) {
    const answered = once(child, "message");
    child.send(number);
    await answered;
    expect(store.getNow(echoes, ["last"])).toEqual({ id: "last", number, before: number - 1 });
    await store.transact(async (tx) => {
      expect((await tx.get(echoes, ["last"]))?.number).toBe(number);
      tx.put(echoes, { id: "last", number: number + 1, before: number });
    });
  }
  child.disconnect();
  child.kill();
  await exited;
  await store.close();
  await rm(directory, { recursive: true, force: true });
});
