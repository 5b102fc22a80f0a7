/** What people and tools that come from LocalStack and moto look for: routes, keys, host names, variables, the line they wait for. */
import { join } from "node:path";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { ListBucketsCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeClient } from "./describe-client.ts";
import { startRegionProcess, throughProxy, type RegionProcess } from "./region-process.ts";
import { runProgram } from "./run-program.ts";
import { makeBucket, newS3Client } from "./s3-client.ts";

let region: RegionProcess;

beforeAll(async () => {
  region = await startRegionProcess();
});
afterAll(() => region.stop());

async function getJson(path: string): Promise<Record<string, unknown>> {
  const answer = await fetch(`${region.endpoint}${path}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Record<string, unknown>;
}

test("Testcontainers finds the line it waits for", () => {
  expect(region.greeting).toMatch(/^Ready\.$/m);
});

test("health names the services, also to HEAD", async () => {
  expect(await getJson("/_localstack/health")).toMatchObject({
    services: { s3: expect.stringMatching(/available|running/), sts: expect.stringMatching(/available|running/) },
    version: expect.any(String),
  });
  expect((await fetch(`${region.endpoint}/_localstack/health`, { method: "HEAD" })).status).toBe(200);
});

test("info and init answer", async () => {
  expect(await getJson("/_localstack/info")).toMatchObject({ version: expect.any(String), is_docker: false });
  expect(await getJson("/_localstack/init")).toMatchObject({ completed: { READY: true } });
  expect(await getJson("/_localstack/init/ready")).toEqual({ completed: true, scripts: [] });
});

test("the keys test/test are the first account, twelve digits name an account", async () => {
  const accountOf = async (accessKeyId: string): Promise<string | undefined> => {
    const credentials = { accessKeyId, secretAccessKey: "test" };
    const client = new STSClient({ endpoint: region.endpoint, region: "us-east-1", credentials });
    const { Account } = await client.send(new GetCallerIdentityCommand({}));
    client.destroy();
    return Account;
  };
  expect(await accountOf("test")).toBe("000000000000");
  expect(await accountOf("123456789012")).toBe("123456789012");
});

test("moto's reset empties the region", async () => {
  const client = newS3Client(region);
  await makeBucket(region, "forgotten");
  await client.send(new PutObjectCommand({ Bucket: "forgotten", Key: "a", Body: "b" }));
  const answer = await fetch(`${region.endpoint}/moto-api/reset`, { method: "POST" });
  expect([answer.status, await answer.json()]).toEqual([200, { status: "ok" }]);
  expect((await client.send(new ListBucketsCommand({}))).Buckets ?? []).toEqual([]);
  await makeBucket(region, "forgotten");
  client.destroy();
});

describeClient("aws CLI 1.46", (program) => {
  // What awslocal sets: the endpoint in a variable, the keys test/test, nothing on the command line.
  const awslocal = (words: readonly string[], more: Record<string, string> = {}) =>
    runProgram(program, words, {
      environment: {
        ...region.environment,
        AWS_ACCESS_KEY_ID: "test",
        AWS_SECRET_ACCESS_KEY: "test",
        AWS_CONFIG_FILE: join(region.dataDirectory, "none"),
        ...more,
      },
      input: "from localstack",
    });

  test("works as awslocal runs it, with nothing but variables", async () => {
    await awslocal(["s3", "mb", "s3://awslocal"]);
    await awslocal(["s3", "cp", "-", "s3://awslocal/key"]);
    expect((await awslocal(["s3", "cp", "s3://awslocal/key", "-"])).text).toBe("from localstack");
    expect((await awslocal(["s3", "ls"])).text).toContain("awslocal");
  });

  test("reaches buckets below LocalStack's own host name", async () => {
    await awslocal(["s3", "mb", "s3://hosted"]);
    const environment = {
      ...throughProxy(region),
      AWS_ENDPOINT_URL_S3: `http://s3.localhost.localstack.cloud:${region.port}`,
    };
    await awslocal(["s3", "cp", "-", "s3://hosted/key"], environment);
    expect((await awslocal(["s3", "cp", "s3://hosted/key", "-"], environment)).text).toBe("from localstack");
  });
});
