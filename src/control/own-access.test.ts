/** Who may use the own routes: programs of this machine, and signed people whom policies let. */
import { Sha256 } from "@aws-crypto/sha256-js";
import { IAM } from "@aws-sdk/client-iam";
import { SignatureV4 } from "@smithy/signature-v4";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRegion, type Region } from "../region.ts";
import type { SessionAnswer } from "../kernel/control.ts";
import { actionOf } from "./own-access.ts";

let region: Region;
let iam: IAM;

beforeAll(async () => {
  region = await createRegion({ conductor: false });
  iam = new IAM({ endpoint: region.endpoint, region: "us-east-1", credentials: region.root });
});
afterAll(async () => {
  iam.destroy();
  await region.close();
});

interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** Asks as a page of the console does. */
async function ask(
  path: string,
  options: { readonly keys?: Keys; readonly body?: object; readonly headers?: Record<string, string> } = {},
): Promise<Response> {
  const url = new URL(path, region.endpoint);
  const method = options.body === undefined ? "GET" : "POST";
  const body = options.body && JSON.stringify(options.body);
  const page = { "sec-fetch-site": "same-origin", ...options.headers };
  if (!options.keys) return fetch(url, { method, headers: page, ...(body && { body }) });
  const signer = new SignatureV4({ service: "haneul", region: "us-east-1", sha256: Sha256, credentials: options.keys });
  const query = Object.fromEntries(url.searchParams);
  const signed = await signer.sign({
    method,
    protocol: "http:",
    hostname: url.hostname,
    path: url.pathname,
    query,
    headers: { host: url.host },
    body,
  });
  return fetch(url, { method, headers: { ...page, ...signed.headers }, ...(body && { body }) });
}

async function newUser(UserName: string, actions: readonly string[]): Promise<Keys> {
  await iam.createUser({ UserName });
  const Statement = [{ Effect: "Allow", Action: actions, Resource: "*" }];
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
  if (actions.length > 0) await iam.putUserPolicy({ UserName, PolicyName: "own", PolicyDocument });
  const { AccessKey } = await iam.createAccessKey({ UserName });
  return { accessKeyId: AccessKey?.AccessKeyId ?? "", secretAccessKey: AccessKey?.SecretAccessKey ?? "" };
}

test("a program of this machine needs no key", async () => {
  expect((await fetch(`${region.endpoint}/_haneul/zones`)).status).toBe(200);
});

test("a page without a signature is refused, whatever it asks", async () => {
  expect((await ask("/_haneul/zones")).status).toBe(403);
  expect((await ask("/_haneul/time", { body: { advanceMilliseconds: 1 } })).status).toBe(403);
});

test("a signed page of another origin is refused", async () => {
  for (const headers of [{ "sec-fetch-site": "cross-site" }, { origin: "https://example.com" }]) {
    expect((await ask("/_haneul/zones", { keys: region.root, headers })).status).toBe(403);
  }
});

test("the root user may, with a signature that holds", async () => {
  expect((await ask("/_haneul/zones", { keys: region.root })).status).toBe(200);
  const wrong = { ...region.root, secretAccessKey: "wrong" };
  expect((await ask("/_haneul/zones", { keys: wrong })).status).toBe(403);
});

test("a user may what policies say, and is told in AWS's words what not", async () => {
  const keys = await newUser("watcher", ["haneul:GetZones"]);
  expect((await ask("/_haneul/zones", { keys })).status).toBe(200);
  const denied = await ask("/_haneul/zones/a", { keys, body: { action: "fail" } });
  expect(denied.status).toBe(403);
  expect(JSON.stringify(await denied.json())).toContain("is not authorized to perform: haneul:ChangeZones");
});

test("people of other accounts see the clock, and of requests and use only their own", async () => {
  const { id, accessKeyId, secretAccessKey } = await region.createAccount({ name: "other", email: "o@example.com" });
  const keys = { accessKeyId, secretAccessKey };
  expect((await ask("/_haneul/time", { keys })).status).toBe(200);
  expect((await ask("/_haneul/zones", { keys })).status).toBe(403);
  expect((await ask("/_haneul/accounts", { keys })).status).toBe(403);
  const usage = await ask("/_haneul/usage?groupBy=account&account=000000000000", { keys });
  const { rows } = (await usage.json()) as { rows: { account: string }[] };
  expect(rows.filter(({ account }) => account !== id)).toEqual([]);
});

test("an access key begins a session that signs for its owner", async () => {
  const keys = await newUser("keyholder", ["iam:GetUser"]);
  const answer = await ask("/_haneul/session", { keys, body: {} });
  expect(answer.status).toBe(201);
  const session = (await answer.json()) as SessionAnswer;
  expect(session.arn).toMatch(/:user\/keyholder$/);
  const own = new IAM({ endpoint: region.endpoint, region: "us-east-1", credentials: session });
  expect((await own.getUser({})).User?.UserName).toBe("keyholder");
  own.destroy();
  expect((await ask("/_haneul/session", { keys: session, body: {} })).status).toBe(400);
});

test("an altered body does not pass", async () => {
  const url = `${region.endpoint}/_haneul/time`;
  const signer = new SignatureV4({ service: "haneul", region: "us-east-1", sha256: Sha256, credentials: region.root });
  const { host, hostname } = new URL(url);
  const request = { method: "POST", protocol: "http:", hostname, path: "/_haneul/time", headers: { host } };
  const { headers } = await signer.sign({ ...request, body: '{"rate":1}' });
  expect((await fetch(url, { method: "POST", headers, body: '{"rate":2}' })).status).toBe(403);
});

test("routes name their actions", () => {
  expect(actionOf("GET /_haneul/bill/settings")).toBe("haneul:GetBillSettings");
  expect(actionOf("POST /_haneul/zones/*")).toBe("haneul:ChangeZones");
  expect(actionOf("POST /_haneul/root-password")).toBe("haneul:ChangeRootPassword");
});
