/** Processes that change the keys are killed at any moment: whatever was sealed before opens after. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openRegionKeys } from "./region-keys.ts";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "haneul-keys-"));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Kills a process that rotates and replaces as fast as it can; resolves with what it had sealed. */
async function changeAndKill(afterMilliseconds: number): Promise<Buffer[]> {
  const program = join(import.meta.dirname, "kill-changer.ts");
  const child = fork(program, [directory], { execArgv: ["--import", "tsx"], stdio: "inherit" });
  const sealed: Buffer[] = [];
  const exited = once(child, "exit");
  child.on("message", (message) => {
    if (sealed.push(Buffer.from(message as string, "base64")) === 1) {
      setTimeout(() => child.kill("SIGKILL"), afterMilliseconds);
    }
  });
  await exited;
  return sealed;
}

test("nothing sealed is lost, and the next process goes on", async () => {
  const sealed: Buffer[] = [];
  const derived = openRegionKeys(directory).derive("blobs");
  for (const milliseconds of [1, 7, 23, 50, 111]) {
    sealed.push(...(await changeAndKill(milliseconds)));
    const keys = openRegionKeys(directory);
    expect(keys.derive("blobs")).toEqual(derived);
    for (const one of sealed) expect(keys.unseal(one).toString()).toBe("secret");
    breakLock();
  }
  expect(openRegionKeys(directory).rotate(1)?.generation).toBeGreaterThan(0);
});

/** A lock that was left behind is old after a minute: here at once. */
function breakLock(): void {
  try {
    utimesSync(join(directory, "changing"), 1, 1);
  } catch {
    // Killed between two changes.
  }
}
