/** How long a region's processes live. */
import { expect, test } from "vitest";
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const conductor = join(import.meta.dirname, "conductor.ts");

test("a process whose supervisor dies before it has started ends, too", async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "haneul-child-"));
  try {
    const settings = { dataDirectory, log: "json", debug: false };
    const child = fork(conductor, {
      execArgv: ["--import", "tsx", "--conditions=source"],
      env: { ...process.env, HANEUL_PROCESS_SETTINGS: JSON.stringify(settings) },
      stdio: "ignore",
    });
    child.disconnect();
    const [code] = await once(child, "exit");
    expect(code).toBe(0);
  } finally {
    rmSync(dataDirectory, { recursive: true, force: true });
  }
});
