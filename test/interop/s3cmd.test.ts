/** s3cmd, with signatures of version 4 and of version 2. */
import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeClient } from "./describe-client.ts";
import { startRegionProcess, type RegionProcess } from "./region-process.ts";
import { runProgram, type Ran } from "./run-program.ts";
import { digestFile, digestTree, writeSampleFile, writeSampleTree } from "./sample-files.ts";

let region: RegionProcess;

beforeAll(async () => {
  // Access lists are part of what s3cmd sets; new buckets of today have none.
  region = await startRegionProcess(["--s3-era", "2023"]);
});
afterAll(() => region.stop());

const routes = [
  { title: "version 4, by path, HTTP", version: 4, byHost: false, secure: false },
  { title: "version 2, by path, HTTP", version: 2, byHost: false, secure: false },
  { title: "version 4, by host name, HTTP", version: 4, byHost: true, secure: false },
  { title: "version 2, by host name, HTTP", version: 2, byHost: true, secure: false },
  { title: "version 4, by path, TLS", version: 4, byHost: false, secure: true },
] as const;

function configOf(route: (typeof routes)[number]): string {
  const host = route.byHost ? `localhost:${region.port}` : `127.0.0.1:${region.port}`;
  const path = join(region.newFolder(), "s3cfg");
  const proxy = route.byHost ? `proxy_host = 127.0.0.1\nproxy_port = ${region.proxy.port}\n` : "";
  writeFileSync(
    path,
    `[default]
access_key = ${region.accessKeyId}
secret_key = ${region.secretAccessKey}
host_base = ${host}
host_bucket = ${route.byHost ? `%(bucket)s.${host}` : host}
use_https = ${route.secure ? "True" : "False"}
ca_certs_file = ${region.authorityPath}
signature_v2 = ${route.version === 2 ? "True" : "False"}
multipart_chunk_size_mb = 5
${proxy}`,
  );
  return path;
}

describeClient("s3cmd", (program) => {
  describe.each(routes)("$title", (route) => {
    const bucket = `s3cmd-v${route.version}-${route.byHost ? "host" : "path"}-${route.secure ? "tls" : "http"}`;
    let config: string;
    beforeAll(() => {
      config = configOf(route);
    });
    const s3cmd = (...words: string[]): Promise<Ran> =>
      runProgram(program, ["-c", config, "--no-progress", ...words], { environment: { HOME: region.newFolder() } });

    test("puts, gets and syncs files, large ones in parts", async () => {
      const [up, down] = [writeSampleTree(region.newFolder()), region.newFolder()];
      writeSampleFile(join(up, "large.bin"), 12 * 1024 * 1024);
      await s3cmd("mb", `s3://${bucket}`);
      await s3cmd("sync", `${up}/`, `s3://${bucket}/tree/`);
      await s3cmd("sync", `s3://${bucket}/tree/`, `${down}/`);
      expect(digestTree(down)).toEqual(digestTree(up));
      const again = await s3cmd("sync", `${up}/`, `s3://${bucket}/tree/`);
      expect(again.text).not.toContain("upload:");
    });

    test("shows, copies and publishes a file", async () => {
      const file = writeSampleFile(join(region.newFolder(), "file"), 1000);
      await s3cmd("put", "--add-header=x-amz-meta-colour:blue", "-m", "text/mine", file, `s3://${bucket}/a b+ü`);
      const shown = await s3cmd("info", `s3://${bucket}/a b+ü`);
      expect(shown.text).toMatch(/File size:\s+1000/);
      expect(shown.text).toMatch(/MIME type:\s+text\/mine/);
      expect(shown.text).toMatch(/x-amz-meta-colour:\s+blue/);
      await s3cmd("cp", `s3://${bucket}/a b+ü`, `s3://${bucket}/public`);
      const address = `${region.endpoint}/${bucket}/public`;
      expect((await fetch(address)).status).toBe(403);
      await s3cmd("setacl", "--acl-public", `s3://${bucket}/public`);
      expect((await fetch(address)).status).toBe(200);
      expect((await s3cmd("info", `s3://${bucket}/public`)).text).toMatch(/\*anon\*:\s+READ/);
      const back = join(region.newFolder(), "back");
      await s3cmd("get", `s3://${bucket}/public`, back);
      expect(digestFile(back)).toBe(digestFile(file));
    });

    test("signs an address for others", async () => {
      const url = (await s3cmd("signurl", `s3://${bucket}/a b+ü`, "+600")).text.trim();
      expect(url).toContain("Signature=");
      const answer = await runProgram("curl", [
        "-sS",
        "-o",
        "/dev/null",
        "-w",
        "%{http_code}",
        "--cacert",
        region.authorityPath,
        url,
      ]);
      expect(answer.text).toBe("200");
    });

    test("lists, measures, removes", async () => {
      expect((await s3cmd("ls", "-r", `s3://${bucket}`)).text.trimEnd().split("\n")).toHaveLength(16);
      expect((await s3cmd("du", `s3://${bucket}`)).text).toMatch(/^\s*\d+\s+16 objects/);
      await s3cmd("del", "--recursive", "--force", `s3://${bucket}`);
      await s3cmd("rb", `s3://${bucket}`);
      expect((await s3cmd("ls")).text).not.toContain(bucket);
    });
  });
});
