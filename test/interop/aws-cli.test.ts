/** The aws command, three generations of it: files up, down and in step, over HTTP and TLS, by path and by host name. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "./aws-commands.ts";
import type { ClientName } from "./clients.ts";
import { describeClient } from "./describe-client.ts";
import { startRegionProcess, throughProxy, type RegionProcess } from "./region-process.ts";
import { runProgram, type Ran, type RunOptions } from "./run-program.ts";
import { digestFile, digestTree, writeSampleFile, writeSampleTree } from "./sample-files.ts";

let region: RegionProcess;

beforeAll(async () => {
  region = await startRegionProcess();
});
afterAll(() => region.stop());

const generations: readonly ClientName[] = ["aws CLI 1.46", "aws CLI 2.9", "aws CLI 1.27"];

/** The ways to a bucket; a config file states the style, variables the rest. */
const routes = [
  { title: "by path over HTTP", style: "path", secure: false },
  { title: "by path over TLS", style: "path", secure: true },
  { title: "by host name over HTTP", style: "virtual", secure: false },
  { title: "by host name over TLS", style: "virtual", secure: true },
] as const;

for (const generation of generations) {
  describeClient(generation, (program) => {
    const slug = generation.replace(/\W+/g, "-").toLowerCase();
    describe.each(routes)("$title", (route) => shareFiles(program, route, `${slug}-${route.style}-${route.secure}`));
    const aws: Aws = (words, options) => runAws(program, routes[0], words, options);
    const started: Aws = (words, options) => runAws(program, routes[0], words, { ...options, isStarted: true });
    describe("commands", () => tryCommands(aws, started, `${slug}-commands`));
    describe("s3api", () => tryApi(aws, `${slug}-api`));
  });
}

/** With `isStarted` the program itself, as a user would; else what it does once it has started. */
function runAws(
  program: string,
  route: (typeof routes)[number],
  words: readonly string[],
  options: RunOptions & { readonly isStarted?: boolean } = {},
): Promise<Ran> {
  const config = join(region.dataDirectory, "..", `config-${route.style}`);
  writeFileSync(config, `[default]\nregion = us-east-1\ns3 =\n  addressing_style = ${route.style}\n`);
  const { endpoint, hostEndpoint, secureEndpoint, secureHostEndpoint } = region;
  const [plain, secure] = route.style === "path" ? [endpoint, secureEndpoint] : [hostEndpoint, secureHostEndpoint];
  const url = route.secure ? secure : plain;
  const proxied = route.style === "virtual" ? throughProxy(region) : {};
  const environment = {
    ...region.environment,
    ...proxied,
    AWS_CONFIG_FILE: config,
    AWS_CA_BUNDLE: region.authorityPath,
    ...options.environment,
  };
  const run = options.isStarted === true ? runProgram : runCommand;
  return run(program, ["--endpoint-url", url, ...words], { ...options, environment });
}

type Aws = (words: readonly string[], options?: RunOptions) => Promise<Ran>;

function shareFiles(program: string, route: (typeof routes)[number], bucket: string): void {
  const isStarted = route === routes[0];
  const aws: Aws = (words, options) => runAws(program, route, words, { ...options, isStarted });

  test("stores a tree of files and a large one, and reads the same bytes back", async () => {
    const [up, down] = [writeSampleTree(region.newFolder()), region.newFolder()];
    writeSampleFile(join(up, "large.bin"), 20 * 1024 * 1024);
    await aws(["s3", "mb", `s3://${bucket}`]);
    await aws(["s3", "sync", up, `s3://${bucket}/tree`, "--no-progress"]);
    await aws(["s3", "sync", `s3://${bucket}/tree`, down, "--no-progress"]);
    expect(digestTree(down)).toEqual(digestTree(up));
    await aws(["s3", "rm", "--recursive", "--only-show-errors", `s3://${bucket}`]);
    await aws(["s3", "rb", `s3://${bucket}`]);
  });
}

function tryCommands(aws: Aws, started: Aws, bucket: string): void {
  beforeAll(() => aws(["s3", "mb", `s3://${bucket}`]).then(() => {}));

  test("copies up, inside and down, and lists what is there", async () => {
    const folder = region.newFolder();
    const file = writeSampleFile(join(folder, "a b.bin"), 16_384);
    await aws(["s3", "cp", file, `s3://${bucket}/dir/a b+한글.bin`]);
    await aws(["s3", "cp", `s3://${bucket}/dir/a b+한글.bin`, `s3://${bucket}/copy%20of`]);
    await aws(["s3", "mv", `s3://${bucket}/copy%20of`, `s3://${bucket}/moved`]);
    await aws(["s3", "cp", `s3://${bucket}/moved`, join(folder, "down")]);
    expect(digestFile(join(folder, "down"))).toBe(digestFile(file));
    const listed = await aws(["s3", "ls", "--recursive", `s3://${bucket}`]);
    expect(listed.text).toMatch(/^\S+ \S+ +16384 dir\/a b\+한글\.bin\n\S+ \S+ +16384 moved\n$/);
    expect((await aws(["s3", "ls", `s3://${bucket}`])).text).toContain("PRE dir/");
  });

  test("syncs only what changed, and removes what went", async () => {
    const folder = writeSampleTree(region.newFolder());
    await aws(["s3", "sync", folder, `s3://${bucket}/sync`]);
    expect((await aws(["s3", "sync", folder, `s3://${bucket}/sync`])).text).toBe("");
    writeSampleFile(join(folder, "plain.txt"), 5);
    rmSync(join(folder, "empty"));
    const again = await aws(["s3", "sync", "--delete", "--no-progress", folder, `s3://${bucket}/sync`]);
    expect(again.text.match(/^(upload|delete):/gm)?.toSorted()).toEqual(["delete:", "upload:"]);
  });

  test("streams from standard input and to standard output", async () => {
    const bytes = readFileSync(writeSampleFile(join(region.newFolder(), "stream"), 9 * 1024 * 1024));
    await started(["s3", "cp", "-", `s3://${bucket}/streamed`], { input: bytes });
    const back = await started(["s3", "cp", `s3://${bucket}/streamed`, "-"]);
    expect(back.stdout.equals(bytes)).toBe(true);
  });

  test("presigns an address that curl can read, until it is altered", async () => {
    await aws(["s3", "cp", "-", `s3://${bucket}/shared/ü +%.txt`], { input: "for you" });
    const url = (await aws(["s3", "presign", `s3://${bucket}/shared/ü +%.txt`])).text.trim();
    expect((await runProgram("curl", ["-sS", url])).text).toBe("for you");
    const altered = await runProgram("curl", ["-sS", url.replace(/.$/, (last) => (last === "0" ? "1" : "0"))]);
    expect(altered.text).toContain("<Code>SignatureDoesNotMatch</Code>");
  });

  test("will not remove a bucket that holds something, and says why", async () => {
    const refused = await started(["s3", "rb", `s3://${bucket}`], { exitCodes: [1] });
    expect(refused.errors).toContain("BucketNotEmpty");
    await aws(["s3", "rb", "--force", `s3://${bucket}`]);
  });
}

function tryApi(aws: Aws, bucket: string): void {
  const api = async (operation: string, ...words: string[]): Promise<Record<string, unknown>> => {
    const { text } = await aws(["s3api", operation, "--output", "json", "--bucket", bucket, ...words]);
    return text.trim() === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
  };
  const putText = async (key: string, text: string, ...words: string[]) => {
    const file = join(region.newFolder(), "body");
    writeFileSync(file, text);
    return api("put-object", "--key", key, "--body", file, ...words);
  };
  beforeAll(() => api("create-bucket").then(() => {}));

  test("puts, heads and gets parts of an object with its metadata", async () => {
    await putText("greeting", "0123456789", "--metadata", "colour=blue", "--content-type", "text/x-mine");
    const head = await api("head-object", "--key", "greeting");
    expect(head).toMatchObject({ ContentLength: 10, ContentType: "text/x-mine", Metadata: { colour: "blue" } });
    const file = join(region.newFolder(), "part");
    const got = await api("get-object", "--key", "greeting", "--range", "bytes=2-4", file);
    expect(got).toMatchObject({ ContentRange: "bytes 2-4/10" });
    expect(readFileSync(file, "utf8")).toBe("234");
  });

  test("keeps keys as they are: double slashes, dots, and names that begin other names", async () => {
    const keys = ["a//b", "a/../b", "a/b", "a/b/", "a/b/c", "./x", "sp ace+plus%2F"];
    for (const key of keys) await putText(key, `I am ${key}`);
    const listed = (await api("list-objects-v2", "--query", "{Keys: Contents[].Key}")) as { Keys: string[] };
    expect(listed.Keys.filter((key) => key !== "greeting")).toEqual(keys.toSorted());
    const file = join(region.newFolder(), "back");
    for (const key of ["a//b", "a/b/", "sp ace+plus%2F"]) {
      await api("get-object", "--key", key, file);
      expect(readFileSync(file, "utf8")).toBe(`I am ${key}`);
    }
  });

  test("pages through a listing", async () => {
    const first = await api("list-objects-v2", "--max-keys", "3", "--no-paginate");
    expect(first).toMatchObject({ IsTruncated: true, KeyCount: 3 });
    const all = await api("list-objects-v2", "--page-size", "2", "--query", "{Keys: Contents[].Key}");
    expect((all as { Keys: string[] }).Keys).toHaveLength(8);
  });

  test.each(["CRC32", "SHA1", "SHA256"])("checks a %s checksum and gives it back", async (algorithm) => {
    const put = await putText("summed", "abc", "--checksum-algorithm", algorithm);
    const head = await api("head-object", "--key", "summed", "--checksum-mode", "ENABLED");
    expect(head[`Checksum${algorithm}`]).toBeTypeOf("string");
    if (put[`Checksum${algorithm}`] !== undefined)
      expect(put[`Checksum${algorithm}`]).toBe(head[`Checksum${algorithm}`]);
  });

  test("keeps versions, deletes with a marker and brings an old version back", async () => {
    await api("put-bucket-versioning", "--versioning-configuration", "Status=Enabled");
    expect(await api("get-bucket-versioning")).toEqual({ Status: "Enabled" });
    const first = await putText("kept", "one");
    await putText("kept", "two");
    expect(await api("delete-object", "--key", "kept")).toMatchObject({ DeleteMarker: true });
    const versions = await api("list-object-versions", "--prefix", "kept");
    expect(versions).toMatchObject({ Versions: [{ IsLatest: false }, { IsLatest: false }], DeleteMarkers: [{}] });
    const file = join(region.newFolder(), "old");
    await api("get-object", "--key", "kept", "--version-id", String(first["VersionId"]), file);
    expect(readFileSync(file, "utf8")).toBe("one");
  });

  test("tags buckets and objects", async () => {
    await api("put-bucket-tagging", "--tagging", "TagSet=[{Key=team,Value=sky blue}]");
    expect(await api("get-bucket-tagging")).toEqual({ TagSet: [{ Key: "team", Value: "sky blue" }] });
    await putText("tagged", "x", "--tagging", "a=1&b=two%20words");
    const tags = await api("get-object-tagging", "--key", "tagged");
    expect(tags["TagSet"]).toEqual(
      expect.arrayContaining([
        { Key: "a", Value: "1" },
        { Key: "b", Value: "two words" },
      ]),
    );
  });

  test("sets a bucket policy, and refuses one that is not a policy", async () => {
    const statement = {
      Effect: "Deny",
      Principal: "*",
      Action: "s3:GetObject",
      Resource: `arn:aws:s3:::${bucket}/secret/*`,
    };
    const policy = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
    await api("put-bucket-policy", "--policy", policy);
    expect(JSON.parse(String((await api("get-bucket-policy"))["Policy"]))).toEqual(JSON.parse(policy));
    const words = ["s3api", "put-bucket-policy", "--bucket", bucket, "--policy", '{"Statement": 1}'];
    const refused = await aws(words, { exitCodes: [1, 254, 255] });
    expect(refused.errors).toContain("MalformedPolicy");
    await api("delete-bucket-policy");
  });

  test("says who the caller is", async () => {
    const { text } = await aws(["sts", "get-caller-identity", "--output", "json"]);
    expect(JSON.parse(text)).toMatchObject({ Account: "000000000000", Arn: "arn:aws:iam::000000000000:root" });
  });
}
