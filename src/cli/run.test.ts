/** The command line against a server that answers what a region would: what is asked, what is printed, how it ends. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { runCommandLine } from "./run.ts";
import type { AddressInfo } from "node:net";
import type { StatusAnswer, UsageAnswer, ZonesAnswer } from "../kernel/control.ts";

const now = Date.UTC(2026, 10, 22, 12);
const time = { now, wall: now, rate: 1 };
const zones: ZonesAnswer["zones"] = [
  {
    name: "a",
    state: "up",
    place: "/data/zones/a",
    storedBytes: 1_572_864,
    freeBytes: 2 ** 40,
    owedSegments: 0,
    owedBytes: 0,
  },
  {
    name: "b",
    state: "failed",
    place: "/data/zones/b",
    storedBytes: 0,
    freeBytes: 0,
    owedSegments: 3,
    owedBytes: 4_096,
    reason: "taken away",
  },
];
const status: StatusAnswer = {
  version: "0.1.0",
  region: "us-east-1",
  endpoint: "http://127.0.0.1:4566",
  dataDirectory: "/data",
  startedAt: now - 90_000,
  time,
  zones,
  processes: [{ role: "worker", pid: 42, state: "running", startedAt: now, residentBytes: 2 ** 26 }],
  services: [{ name: "s3", serviceCode: "AmazonS3", operations: { implemented: 90, modelled: 107 } }],
  accounts: 1,
};
const usage: UsageAnswer = {
  since: now - 3_600_000,
  until: now,
  rows: [
    { periodStart: now, usageType: "APN2-Requests-Tier1", resource: "photos", amount: "1234567", divisor: 1 },
    { periodStart: now, usageType: "TimedStorage-ByteHrs", resource: "photos", amount: "5400000", divisor: 3_600_000 },
  ],
};
const account = {
  id: "111122223333",
  name: "Shop",
  email: "shop@example.com",
  canonicalId: "0".repeat(64),
  createdAt: now,
  status: "ACTIVE",
};
const answers: Record<string, unknown> = {
  "GET /_haneul/status": status,
  "GET /_haneul/usage": usage,
  "GET /_haneul/time": time,
  "POST /_haneul/time": { ...time, now: now + 2_592_000_000, rate: 8640 },
  "GET /_haneul/zones": { zones },
  "POST /_haneul/zones/a": { zones },
  "GET /_haneul/accounts": { accounts: [account] },
  "POST /_haneul/accounts": { account, accessKeyId: "AKIAEXAMPLE", secretAccessKey: "secret" },
  "GET /_haneul/jobs": {
    jobs: [{ name: "s3.expire-objects", everySeconds: 3_600, state: "failing", runs: 7, lastRunAt: now, error: "no" }],
  },
};

let server: Server;
let endpoint: string;
let requests: { line: string; query: string; body: unknown }[];
let out: string;
let err: string;

async function answerOne(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  const url = new URL(request.url ?? "/", "http://x");
  const line = `${request.method} ${url.pathname}`;
  requests.push({ line, query: url.search, body: body === "" ? undefined : JSON.parse(body) });
  const answer = answers[line];
  response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" });
  response.end(JSON.stringify(answer ?? { error: { code: "NotFound", message: "There is no such zone." } }));
}

beforeAll(async () => {
  server = createServer((request, response) => void answerOne(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  requests = [];
  out = "";
  err = "";
});

function run(line: string, environment: Record<string, string> = { AWS_ENDPOINT_URL: endpoint }): Promise<number> {
  return runCommandLine(line.split(" ").filter(Boolean), {
    environment,
    print: (text) => (out += text),
    printError: (text) => (err += text),
  });
}

describe("asking a region", () => {
  test("status shows everything of interest", async () => {
    expect(await run("status")).toBe(0);
    for (const part of [
      "taken away",
      "Haneul 0.1.0",
      "up for 1m 30s",
      "as the wall clock",
      "1.5 MiB",
      "64 MiB",
      "90 of 107",
    ]) {
      expect(out).toContain(part);
    }
  });

  test("usage shows exact quantities with the dimensions there are", async () => {
    expect(await run("usage")).toBe(0);
    expect(out).toMatch(/APN2-Requests-Tier1\s+photos\s+1,234,567\n/);
    expect(out).toMatch(/TimedStorage-ByteHrs\s+photos\s+1\.5\n/);
    expect(out).not.toContain("ACCOUNT");
  });

  test("usage passes on what it is narrowed to", async () => {
    await run("usage --account 111122223333 --since 2026-11-01 --until 1h --group-by account,resource --period day");
    const query = new URLSearchParams(requests.at(-1)?.query);
    expect(Object.fromEntries(query)).toEqual({
      account: "111122223333",
      since: String(Date.UTC(2026, 10, 1)),
      until: String(now - 3_600_000),
      groupBy: "account,resource",
      period: "day",
    });
  });

  test("time advance and time rate move the clock", async () => {
    expect(await run("time advance 30d")).toBe(0);
    expect(requests.at(-1)).toMatchObject({ line: "POST /_haneul/time", body: { advanceMilliseconds: 2_592_000_000 } });
    expect(out).toContain("30d ahead of the wall clock, running 8640 times as fast");
    await run("time rate 8640");
    expect(requests.at(-1)?.body).toEqual({ rate: 8640 });
  });

  test("zone fail and zone heal say which zone", async () => {
    expect(await run("zone fail a")).toBe(0);
    expect(requests.at(-1)).toMatchObject({ line: "POST /_haneul/zones/a", body: { action: "fail" } });
    await run("zone heal a");
    expect(requests.at(-1)?.body).toEqual({ action: "heal" });
  });

  test("account create sends what it was given and shows the key once", async () => {
    const line = "account create --name Shop --email shop@example.com --id 111122223333 --access-key K --secret-key S";
    expect(await run(line)).toBe(0);
    expect(requests.at(-1)?.body).toEqual({
      name: "Shop",
      email: "shop@example.com",
      id: "111122223333",
      accessKeyId: "K",
      secretAccessKey: "S",
    });
    expect(out).toContain("export AWS_SECRET_ACCESS_KEY=secret");
  });

  test.each(["account list", "jobs", "zone list", "time"])("%s prints a table or a line", async (line) => {
    expect(await run(line)).toBe(0);
    expect(out).not.toBe("");
    expect(err).toBe("");
  });

  test("--json prints the answer as it came", async () => {
    await run("usage --json");
    expect(JSON.parse(out)).toEqual(usage);
  });

  test("--endpoint wins over AWS_ENDPOINT_URL", async () => {
    expect(await run(`status --endpoint ${endpoint}/`, { AWS_ENDPOINT_URL: "http://127.0.0.1:1" })).toBe(0);
  });
});

describe("what goes wrong", () => {
  test("nothing listens: it says how to start a region, code 1", async () => {
    const closed = createServer().listen(0, "127.0.0.1");
    await once(closed, "listening");
    const { port } = closed.address() as AddressInfo;
    closed.close();
    await once(closed, "close");
    expect(await run(`status --endpoint http://127.0.0.1:${port}`)).toBe(1);
    expect(err).toContain(`Nothing listens at http://127.0.0.1:${port}. Start a region with \`haneul up\``);
  });

  test("the region refuses: its own words, code 1", async () => {
    expect(await run("zone fail z")).toBe(1);
    expect(err).toBe("haneul: There is no such zone.\n");
  });

  test.each([
    ["fly", "There is no command fly"],
    ["zone", "haneul zone list, haneul zone fail, haneul zone heal"],
    ["zone fail", "It needs a zone's name"],
    ["zone fail a b", "not also b"],
    ["time advance soon", "soon is no duration"],
    ["time rate -1", "time rate"],
    ["status now", "It takes no now"],
    ["status --colour", "--colour"],
    ["usage --since yesterday", "yesterday is no date"],
    ["usage --group-by colour", "--group-by knows account"],
    ["account create --name Shop", "--name and --email"],
    ["account create --name Shop --email e --id 12", "twelve digits"],
    ["status --endpoint localhost:4566", "no http://"],
    ["up --port x", "--port takes"],
  ])("`haneul %s` is a wrong call, code 2", async (line, message) => {
    expect(await run(line)).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain("haneul help");
    expect(out).toBe("");
  });
});

describe("help and version", () => {
  test.each(["", "help", "--help", "-h"])("`haneul %s` lists every command", async (line) => {
    expect(await run(line)).toBe(0);
    for (const name of ["up", "status", "usage", "time advance", "zone heal", "account create", "jobs"]) {
      expect(out).toContain(`haneul ${name}`);
    }
  });

  test("a command's --help shows that command alone", async () => {
    expect(await run("time advance --help")).toBe(0);
    expect(out).toContain("haneul time advance DURATION");
    expect(out).not.toContain("haneul up");
  });

  test.each(["version", "--version"])("`haneul %s` prints the package's version", async (line) => {
    expect(await run(line)).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
