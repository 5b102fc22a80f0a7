/** Terraform keeps its state in a bucket: encrypted, by workspace, under a role, and behind a lock made by a conditional put. */
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  CreateAccessKeyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  IAMClient,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
} from "@aws-sdk/client-iam";
import { CreateKeyCommand, KMSClient } from "@aws-sdk/client-kms";
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { describeClient } from "./describe-client.ts";
import { startRegionProcess, type RegionProcess } from "./region-process.ts";
import { runProgram, type Ran } from "./run-program.ts";
import { makeBucket, newS3Client } from "./s3-client.ts";

const bucket = "tf-states";
const key = "stacks/main.tfstate";
const lockKey = `${key}.tflock`;
const timeoutMilliseconds = 300_000;

let region: RegionProcess;
let s3: S3Client;
let keyArn: string;
let credentials: Record<string, string>;

beforeAll(async () => {
  region = await startRegionProcess();
  s3 = newS3Client(region);
  await makeBucket(region, bucket);
  await s3.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration: { Status: "Enabled" } }));
  keyArn = await makeKey();
  credentials = await makeUserAndRole();
}, timeoutMilliseconds);
afterAll(async () => {
  s3.destroy();
  await region.stop();
});

const settings = () => ({
  region: "us-east-1",
  endpoint: region.endpoint,
  credentials: { accessKeyId: region.accessKeyId, secretAccessKey: region.secretAccessKey },
});

async function makeKey(): Promise<string> {
  const kms = new KMSClient(settings());
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  kms.destroy();
  return KeyMetadata?.Arn ?? "";
}

/** A user that may assume a role, which may do what Terraform's documentation asks for: states and their locks, nothing else. */
async function makeUserAndRole(): Promise<Record<string, string>> {
  const iam = new IAMClient(settings());
  const role = `arn:aws:iam::000000000000:role/${bucket}`;
  const trust = policy([{ Action: "sts:AssumeRole", Principal: { AWS: "arn:aws:iam::000000000000:root" } }]);
  const states = policy([
    { Action: "s3:ListBucket", Resource: `arn:aws:s3:::${bucket}` },
    {
      Action: ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
      Resource: ["stacks/*", "spaces/*"].map((keys) => `arn:aws:s3:::${bucket}/${keys}`),
    },
    { Action: ["kms:GenerateDataKey", "kms:Decrypt"], Resource: keyArn },
  ]);
  const assume = policy([{ Action: "sts:AssumeRole", Resource: role }]);
  await iam.send(new CreateRoleCommand({ RoleName: bucket, AssumeRolePolicyDocument: trust }));
  await iam.send(new PutRolePolicyCommand({ RoleName: bucket, PolicyName: "states", PolicyDocument: states }));
  await iam.send(new CreateUserCommand({ UserName: "builder" }));
  await iam.send(new PutUserPolicyCommand({ UserName: "builder", PolicyName: "assume", PolicyDocument: assume }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: "builder" }));
  iam.destroy();
  return { AWS_ACCESS_KEY_ID: AccessKey?.AccessKeyId ?? "", AWS_SECRET_ACCESS_KEY: AccessKey?.SecretAccessKey ?? "" };
}

function policy(statements: readonly object[]): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: statements.map((each) => ({ Effect: "Allow", ...each })) });
}

type Terraform = (words: readonly string[], exitCodes?: readonly number[]) => Promise<Ran>;

async function openFolder(program: string): Promise<{ terraform: Terraform; gate: string }> {
  const folder = region.newFolder();
  cpSync(join(import.meta.dirname, "terraform/backend"), folder, { recursive: true });
  const gate = join(folder, "gate");
  const environment = {
    ...region.environment,
    ...credentials,
    TF_VAR_gate: gate,
    CHECKPOINT_DISABLE: "1",
    TF_IN_AUTOMATION: "1",
  };
  const terraform: Terraform = (words, exitCodes = []) =>
    runProgram(program, [...words, "-no-color"], { folder, environment, exitCodes, timeoutSeconds: 120 });
  await terraform(["init", "-input=false", `-backend-config=kms_key_id=${keyArn}`]);
  return { terraform, gate };
}

const apply = (turn: string): string[] => ["apply", "-auto-approve", "-input=false", "-var", `turn=${turn}`];
const head = (name: string) => s3.send(new HeadObjectCommand({ Bucket: bucket, Key: name }));
const lockHeld = () => vi.waitFor(() => head(lockKey), { timeout: 60_000, interval: 100 });

async function keys(): Promise<string[]> {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket }));
  return Contents.map((each) => each.Key ?? "");
}

describeClient("terraform", (program) => {
  test(
    "keeps encrypted states, one for each workspace",
    async () => {
      const { terraform, gate } = await openFolder(program);
      writeFileSync(gate, "");
      await terraform(apply("first"));
      expect(await head(key)).toMatchObject({ ServerSideEncryption: "aws:kms", SSEKMSKeyId: keyArn });
      await terraform(["workspace", "new", "blue"]);
      await terraform(apply("other"));
      expect(await keys()).toEqual(["spaces/blue/stacks/main.tfstate", key]);
      expect((await terraform(["workspace", "list"])).text.split(/\W+/).filter(Boolean)).toEqual(["default", "blue"]);
      await terraform(["workspace", "select", "default"]);
      expect((await terraform(["output", "-raw", "turn"])).text).toBe("first");
      await terraform(["workspace", "delete", "-force", "blue"]);
      expect(await keys()).toEqual([key]);
    },
    timeoutMilliseconds,
  );

  test(
    "lets one of several in at a time, and the next when it is done",
    async () => {
      const { terraform, gate } = await openFolder(program);
      rmSync(gate, { force: true });
      const first = terraform(apply("second"));
      await lockHeld();
      const refused = await terraform(apply("third"), [1]);
      expect(refused.errors).toMatch(
        /Error acquiring the state lock[^]*PreconditionFailed[^]*Operation:\s+OperationTypeApply/,
      );
      const waiting = terraform([...apply("third"), "-lock-timeout=100s"]);
      writeFileSync(gate, "");
      await first;
      await waiting;
      expect((await terraform(["output", "-raw", "turn"])).text).toBe("third");
      expect(await keys()).toEqual([key]);
    },
    timeoutMilliseconds,
  );

  test(
    "frees by force the lock of one that is gone",
    async () => {
      const { terraform, gate } = await openFolder(program);
      rmSync(gate, { force: true });
      const first = terraform(apply("fourth"));
      await lockHeld();
      const held = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: lockKey }));
      const lock = (await held.Body?.transformToString()) ?? "";
      writeFileSync(gate, "");
      await first;
      // As it would have been left by one that was killed.
      await s3.send(new PutObjectCommand({ Bucket: bucket, Key: lockKey, Body: lock }));
      const refused = await terraform(apply("fifth"), [1]);
      const id = /^\W*ID:\s+(\S+)/m.exec(refused.errors)?.[1] ?? "";
      const wrong = await terraform(["force-unlock", "-force", "00000000-0000-0000-0000-000000000000"], [1]);
      expect(wrong.errors).toContain("Failed to unlock state");
      await terraform(["force-unlock", "-force", id]);
      await terraform(apply("fifth"));
      expect(await keys()).toEqual([key]);
    },
    timeoutMilliseconds,
  );
});
