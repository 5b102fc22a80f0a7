/** s3fs: a bucket mounted as a folder. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeClient } from "./describe-client.ts";
import { exerciseFile } from "./random-file.ts";
import { startRegionProcess, type RegionProcess } from "./region-process.ts";
import { makeBucket } from "./s3-client.ts";
import { runProgram } from "./run-program.ts";
import { digestFile, writeSampleFile } from "./sample-files.ts";

let region: RegionProcess;

beforeAll(async () => {
  region = await startRegionProcess();
});
afterAll(() => region.stop());

/** Resolves when the folder is a mount of its own. */
async function mounted(folder: string, mount: ChildProcess, said: () => string): Promise<void> {
  const parent = statSync(join(folder, "..")).dev;
  for (let tries = 0; tries < 600; tries += 1) {
    if (mount.exitCode !== null) throw new Error(`s3fs ended with ${mount.exitCode}: ${said()}`);
    if (statSync(folder).dev !== parent) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`s3fs did not mount: ${said()}`);
}

describeClient("s3fs", (program) => {
  describe.each([
    { title: "by path", options: ["use_path_request_style"], signature: "sigv4" },
    { title: "by host name", options: [], signature: "sigv4" },
    { title: "by path, signature version 2", options: ["use_path_request_style"], signature: "sigv2" },
  ])("$title", ({ title, options, signature }) => {
    const bucket = `s3fs-${title.replace(/\W+/g, "-")}`;
    let folder: string;
    let mount: ChildProcess;

    beforeAll(async () => {
      folder = region.newFolder();
      const url = options.length > 0 ? region.endpoint : region.hostEndpoint;
      await makeBucket(region, bucket);
      const settings = [
        `url=${url}`,
        ...options,
        signature,
        "endpoint=us-east-1",
        "multipart_size=5",
        "readwrite_timeout=30",
      ];
      const environment = {
        ...region.environment,
        PATH: process.env["PATH"],
        AWSACCESSKEYID: region.accessKeyId,
        AWSSECRETACCESSKEY: region.secretAccessKey,
      };
      mount = spawn(program, [bucket, folder, "-f", ...settings.flatMap((each) => ["-o", each])], { env: environment });
      let said = "";
      for (const stream of [mount.stdout, mount.stderr])
        stream?.on("data", (chunk: Buffer) => (said += chunk.toString()));
      await mounted(folder, mount, () => said);
    });

    afterAll(async () => {
      if (mount.exitCode !== null) return;
      const ended = once(mount, "exit");
      await runProgram("fusermount", ["-u", folder], { exitCodes: [1] });
      const late = setTimeout(() => mount.kill("SIGKILL"), 10_000);
      await ended;
      clearTimeout(late);
    });

    test("files are written, renamed and read back", async () => {
      mkdirSync(join(folder, "dir"));
      await writeFile(join(folder, "dir/한글 + file.txt"), "hello");
      renameSync(join(folder, "dir/한글 + file.txt"), join(folder, "dir/renamed"));
      expect(readFileSync(join(folder, "dir/renamed"), "utf8")).toBe("hello");
      expect(readdirSync(join(folder, "dir"))).toEqual(["renamed"]);
      renameSync(join(folder, "dir"), join(folder, "other"));
      expect(readdirSync(folder)).toEqual(["other"]);
      rmSync(join(folder, "other"), { recursive: true });
      expect(readdirSync(folder)).toEqual([]);
    });

    test("a large file goes up in parts and is changed in its middle", async () => {
      const file = writeSampleFile(join(region.newFolder(), "large"), 22 * 1024 * 1024);
      await copyFile(file, join(folder, "large"));
      expect(digestFile(join(folder, "large"))).toBe(digestFile(file));
      for (const path of [file, join(folder, "large")]) {
        const opened = openSync(path, "r+");
        writeSync(opened, "changed in place", 11_000_000);
        closeSync(opened);
      }
      expect(digestFile(join(folder, "large"))).toBe(digestFile(file));
      expect(statSync(join(folder, "large")).size).toBe(22 * 1024 * 1024);
    });

    test("random writes, truncations and reads leave what they would on a disk", () => {
      exerciseFile(join(folder, "small"), { seed: title, rounds: 25, maximumBytes: 200_000 });
      // Beyond the size of a part, so that changes are made by copying parts.
      exerciseFile(join(folder, "parts"), { seed: title, rounds: 6, maximumBytes: 14 * 1024 * 1024 });
    });
  });
});
