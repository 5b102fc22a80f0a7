/** restic: a repository that is written, checked to the last byte, restored and thinned out. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeClient } from "./describe-client.ts";
import { startRegionProcess, type RegionProcess } from "./region-process.ts";
import { runProgram } from "./run-program.ts";
import { digestTree, writeSampleFile, writeSampleTree } from "./sample-files.ts";

let region: RegionProcess;

beforeAll(async () => {
  region = await startRegionProcess();
});
afterAll(() => region.stop());

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
});
