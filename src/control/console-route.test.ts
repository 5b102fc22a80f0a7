/** What browsers are answered: the way to the console, its pages, its policy. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Region } from "../region.ts";

const place = mkdtempSync(join(tmpdir(), "haneul-console-"));
const folder = join(place, "built");
let region: Region;

beforeAll(async () => {
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(place, "secret.json"), "{}");
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Haneul</title>");
  writeFileSync(join(folder, "assets/main-1a2b.js"), "plain");
  writeFileSync(join(folder, "assets/main-1a2b.js.br"), "smaller");
  process.env["HANEUL_CONSOLE_DIRECTORY"] = folder;
  const { createRegion } = await import("../region.ts");
  region = await createRegion({ conductor: false });
});
afterAll(async () => {
  await region.close();
  rmSync(place, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(region.endpoint + path, { headers, redirect: "manual" });

test("a browser is led to the console, a client of S3 is not", async () => {
  const led = await get("/", { accept: "text/html,*/*" });
  expect([led.status, led.headers.get("location")]).toEqual([307, "/_haneul/console/"]);
  expect((await get("/", { accept: "*/*" })).headers.get("content-type")).toContain("xml");
  const signed = { accept: "text/html", authorization: "AWS4-HMAC-SHA256 Credential=x" };
  expect((await get("/", signed)).status).not.toBe(307);
});

test("every page's address answers the console, under a policy that lets nothing inline run", async () => {
  const page = await get("/_haneul/console/s3/buckets/photos");
  expect(await page.text()).toContain("<title>Haneul</title>");
  const policy = page.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe");
  expect(page.headers.get("x-content-type-options")).toBe("nosniff");
  expect(page.headers.get("cache-control")).toBe("no-cache");
});

test("files are compressed for who takes it, and kept for ever", async () => {
  const file = await get("/_haneul/console/assets/main-1a2b.js", { "accept-encoding": "identity" });
  expect(await file.text()).toBe("plain");
  expect(file.headers.get("cache-control")).toContain("immutable");
  const { headers } = await fetch(`${region.endpoint}/_haneul/console/assets/main-1a2b.js`, {
    method: "HEAD",
    headers: { "accept-encoding": "br" },
  });
  expect(headers.get("content-encoding")).toBe("br");
  const other = await get("/_haneul/console/assets/main-1a2b.js", { "accept-encoding": "gzip" });
  expect([other.headers.get("content-encoding"), await other.text()]).toEqual([null, "plain"]);
});

test("what is no file of the console is not there, and no path leads out of its folder", async () => {
  expect((await get("/_haneul/console/assets/none.js")).status).toBe(404);
  for (const path of ["..%2f..%2fpackage.json", "..%2fsecret.json", "main.js"]) {
    expect(await (await get(`/_haneul/console/${path}`)).text()).toContain("<title>Haneul</title>");
  }
  expect((await get("/_haneul/console/assets/..%2f..%2fsecret.json")).status).toBe(404);
});

test("a console that is built anew while the region runs is served from then on", async () => {
  writeFileSync(join(folder, "assets/main-3c4d.js"), "newer");
  expect(await (await get("/_haneul/console/assets/main-3c4d.js")).text()).toBe("newer");
});
