/** restic: a repository that is written, checked to the last byte, restored and thinned out. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeClient } from "./describe-client.ts";
import { processIds, startRegionProcess, type RegionProcess } from "./region-process.ts";
import { runProgram } from "./run-program.ts";
import { digestTree, writeSampleFile, writeSampleTree } from "./sample-files.ts";

let region: RegionProcess;

beforeAll(async () => {
  region = await startRegionProcess();
});
afterAll(() => region.stop());

/** Kills one worker after the other, at most so many, while something goes on; how many it were. */
async function killWorkersUntil(done: Promise<unknown>, most: number): Promise<number> {
  const state = { isDone: false };
  const ended = done.finally(() => (state.isDone = true));
  let killed = 0;
  while (!state.isDone && killed < most) {
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 1_200))]);
    const [pid] = state.isDone ? [] : await processIds(region, "worker").catch(() => []);
    if (pid === undefined) continue;
    process.kill(pid, "SIGKILL");
    killed += 1;
  }
  await ended;
  return killed;
}

describeClient("restic", (program) => {
  test.each(["HTTP", "TLS"])("backs up, checks, restores and forgets over %s", async (way) => {
    const endpoint = way === "TLS" ? region.secureEndpoint : region.endpoint;
    const environment = {
      ...region.environment,
      RESTIC_REPOSITORY: `s3:${endpoint}/restic-${way.toLowerCase()}/repository`,
      RESTIC_PASSWORD: "correct horse",
    };
    const restic = (...words: string[]) =>
      runProgram(program, [...words, "--no-cache", "--cacert", region.authorityPath], { environment });
    const folder = writeSampleTree(region.newFolder());
    writeSampleFile(join(folder, "large.bin"), 24 * 1024 * 1024);
    await restic("init");
    await restic("backup", folder);
    const before = digestTree(folder);
    writeSampleFile(join(folder, "plain.txt"), 5000);
    await restic("backup", folder);
    const snapshots = JSON.parse((await restic("snapshots", "--json")).text) as { id: string }[];
    expect(snapshots).toHaveLength(2);
    await restic("check", "--read-data");
    const target = region.newFolder();
    await restic("restore", String(snapshots[0]?.id), "--target", target);
    expect(digestTree(join(target, folder))).toEqual(before);
    await restic("forget", "--keep-last", "1", "--prune");
    expect((await restic("check", "--read-data")).text).toContain("no errors were found");
  });

  test("backs up over workers that are killed, and every byte of the repository is right", async () => {
    const environment = {
      ...region.environment,
      RESTIC_REPOSITORY: `s3:${region.endpoint}/restic-killed/repository`,
      RESTIC_PASSWORD: "correct horse",
    };
    const restic = (...words: string[]) =>
      runProgram(program, [...words, "--no-cache"], { environment, timeoutSeconds: 150 });
    const folder = writeSampleTree(region.newFolder());
    for (let i = 0; i < 8; i += 1) writeSampleFile(join(folder, `large-${i}`), 16 * 1024 * 1024);
    await restic("init");
    // Slow enough that kills fall into it: a second and more for each.
    const backup = restic("backup", "--limit-upload", String(24 * 1024), folder);
    const killed = await killWorkersUntil(backup, 3);
    expect(killed).toBeGreaterThan(0);
    expect((await restic("check", "--read-data")).text).toContain("no errors were found");
    const target = region.newFolder();
    await restic("restore", "latest", "--target", target);
    expect(digestTree(join(target, folder))).toEqual(digestTree(folder));
  });
});
