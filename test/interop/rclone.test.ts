/** rclone: copies, checks and syncs with times kept, large files in parts, and old versions. */
import { rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeClient } from "./describe-client.ts";
import { startRegionProcess, throughProxy, type RegionProcess } from "./region-process.ts";
import { runProgram, type Ran } from "./run-program.ts";
import { digestTree, writeSampleFile, writeSampleTree } from "./sample-files.ts";

let region: RegionProcess;

beforeAll(async () => {
  region = await startRegionProcess();
});
afterAll(() => region.stop());

describeClient("rclone", (program) => {
  describe.each([
    { title: "by path over HTTP", byPath: true, secure: false },
    { title: "by path over TLS", byPath: true, secure: true },
    { title: "by host name over HTTP", byPath: false, secure: false },
  ])("$title", ({ byPath, secure }) => {
    const bucket = `rclone-${byPath ? "path" : "host"}-${secure ? "tls" : "http"}`;
    const rclone = (...words: string[]): Promise<Ran> => {
      const plain = byPath ? region.endpoint : region.hostEndpoint;
      return runProgram(program, [...words, "--retries", "1", "--ca-cert", region.authorityPath], {
        environment: {
          ...region.environment,
          ...(byPath ? {} : throughProxy(region)),
          RCLONE_CONFIG: "/dev/null",
          RCLONE_CONFIG_CLOUD_TYPE: "s3",
          // For AWS it names buckets by host whatever the path style says.
          RCLONE_CONFIG_CLOUD_PROVIDER: byPath ? "Other" : "AWS",
          RCLONE_CONFIG_CLOUD_ENV_AUTH: "true",
          RCLONE_CONFIG_CLOUD_REGION: "us-east-1",
          RCLONE_CONFIG_CLOUD_ENDPOINT: secure ? region.secureEndpoint : plain,
          RCLONE_CONFIG_CLOUD_FORCE_PATH_STYLE: String(byPath),
          RCLONE_CONFIG_CLOUD_UPLOAD_CUTOFF: "6M",
          RCLONE_CONFIG_CLOUD_CHUNK_SIZE: "5M",
        },
      });
    };

    test("copies a tree up and down, and finds both alike byte for byte", async () => {
      const [up, down] = [writeSampleTree(region.newFolder()), region.newFolder()];
      writeSampleFile(join(up, "large.bin"), 18 * 1024 * 1024);
      const then = new Date("2020-02-29T12:34:56.789Z");
      utimesSync(join(up, "plain.txt"), then, then);
      await rclone("mkdir", `cloud:${bucket}`);
      await rclone("copy", up, `cloud:${bucket}/tree`);
      await rclone("check", "--download", up, `cloud:${bucket}/tree`);
      await rclone("copy", `cloud:${bucket}/tree`, down);
      expect(digestTree(down)).toEqual(digestTree(up));
      expect(statSync(join(down, "plain.txt")).mtimeMs).toBe(then.getTime());
    });

    test("syncs: what went is removed, what is the same stays", async () => {
      const folder = writeSampleTree(region.newFolder());
      await rclone("sync", folder, `cloud:${bucket}/sync`);
      rmSync(join(folder, "plain.txt"));
      writeSampleFile(join(folder, "new"), 10);
      const ran = await rclone("sync", "-v", folder, `cloud:${bucket}/sync`);
      expect(ran.errors).toContain("plain.txt: Deleted");
      expect(ran.errors.match(/: Copied \(new\)/g)).toHaveLength(1);
      const listed = await rclone("lsf", "-R", "--files-only", `cloud:${bucket}/sync`);
      expect(listed.text.trimEnd().split("\n").toSorted()).toEqual(Object.keys(digestTree(folder)).toSorted());
    });

    test("moves inside the bucket, reads a part, and purges everything", async () => {
      await rclone("copyto", writeSampleFile(join(region.newFolder(), "x"), 9), `cloud:${bucket}/from a/x`);
      await rclone("moveto", `cloud:${bucket}/from a/x`, `cloud:${bucket}/to ü/y`);
      expect((await rclone("cat", "--offset", "2", "--count", "3", `cloud:${bucket}/to ü/y`)).stdout).toHaveLength(3);
      await rclone("purge", `cloud:${bucket}`);
      expect((await rclone("lsf", "cloud:")).text).not.toContain(`${bucket}/`);
    });
  });

  test("lists and restores old versions", async () => {
    const environment = { ...region.environment, RCLONE_CONFIG: "/dev/null" };
    const remote = `:s3,env_auth,provider=Other,region=us-east-1,endpoint="${region.endpoint}":rclone-versions`;
    const rclone = (...words: string[]) => runProgram(program, [...words, "--retries", "1"], { environment });
    await rclone("mkdir", remote);
    await rclone("backend", "versioning", remote, "Enabled");
    const file = join(region.newFolder(), "kept.txt");
    for (const sizeBytes of [11, 22]) await rclone("copyto", writeSampleFile(file, sizeBytes), `${remote}/kept.txt`);
    const listed = await rclone("lsl", "--s3-versions", remote);
    expect(listed.text).toMatch(/ 11 .*kept-v\d{4}-\d\d-\d\d-\d{6}-\d{3}\.txt/);
    expect(listed.text).toMatch(/ 22 .*kept\.txt/);
  });
});
