/** Uploads: a large file that survives a killed worker, a pause, a dropped folder. */
import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { S3 } from "@aws-sdk/client-s3";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consoleAt, expectNoConsoleErrors, launch, program } from "../browser.ts";
import { patternsOf, viewers, wordsOf } from "../words.ts";
import { startRegion, type RunningRegion } from "../running-region.ts";

const mebibyte = 1024 * 1024;

/** Keeps parts after `last` from leaving the page until the answer is called: a fast machine would have sent them all before anybody looked. */
async function holdPartsAfter(page: Page, last: number): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route(/partNumber=/, async (route) => {
    const number = Number(new URL(route.request().url()).searchParams.get("partNumber"));
    if (number > last) await released;
    await route.continue();
  });
  return () => release();
}

describe.skipIf(program === undefined).for(viewers)("uploads in $language", ({ language }) => {
  const say = wordsOf(language);
  const like = patternsOf(language);
  let region: RunningRegion;
  let browser: Browser;
  let s3: S3;
  /** At least one part has arrived. */
  const partsDone = (all: number): RegExp =>
    language === "en" ? new RegExp(`^[1-9]\\d* of ${all} parts`) : new RegExp(`^파트 ${all}개 중 [1-9]`);
  const folder = mkdtempSync(join(tmpdir(), "haneul-upload-"));

  beforeAll(async () => {
    region = await startRegion(2);
    browser = await launch();
    s3 = new S3({ endpoint: region.endpoint, region: "us-east-1", forcePathStyle: true, credentials: region.root });
    await s3.createBucket({ Bucket: "films" });
  });
  afterAll(async () => {
    s3?.destroy();
    await browser?.close();
    await region?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  // What is large is so in one language: words make it no slower.
  const largeMebibytes = language === "en" ? 100 : 40;

  test("a large file arrives whole although a worker is killed in the middle", async () => {
    const bytes = randomBytes(largeMebibytes * mebibyte);
    const file = join(folder, "film.bin");
    writeFileSync(file, bytes);
    const page = await consoleAt(region.endpoint, browser, region.root, { language }).open("s3/buckets/films/upload");
    const sendRest = await holdPartsAfter(page, 1);
    await page.locator('[data-testid="files"]').setInputFiles(file);
    await page.getByText(partsDone(Math.ceil(largeMebibytes / 8))).waitFor();
    const workers = await region.processes("worker");
    sendRest();
    for (const { pid } of workers) process.kill(pid, "SIGKILL");
    await page.getByText(say("Uploaded"), { exact: true }).waitFor();
    const { Body } = await s3.getObject({ Bucket: "films", Key: "film.bin" });
    const arrived = (await Body?.transformToByteArray()) ?? new Uint8Array();
    expect(createHash("sha256").update(arrived).digest("hex")).toBe(createHash("sha256").update(bytes).digest("hex"));
    expectNoConsoleErrors(page, [/ERR_(CONNECTION|EMPTY|SOCKET)/, /Failed to load resource/]);
  });

  test("an upload pauses, and what had arrived is not sent again", async () => {
    const file = join(folder, "pause.bin");
    writeFileSync(file, randomBytes(64 * mebibyte));
    const page = await consoleAt(region.endpoint, browser, region.root, { language }).open("s3/buckets/films/upload");
    let parts = 0;
    const sendRest = await holdPartsAfter(page, 4);
    page.on("requestfinished", (request) => void (request.url().includes("partNumber=") && (parts += 1)));
    await page.locator('[data-testid="files"]').setInputFiles(file);
    await page.getByText(partsDone(8)).waitFor();
    await page.getByRole("button", { name: new RegExp(`${like("Pause").source}: pause.bin`) }).click();
    await page.getByText(say("Paused"), { exact: true }).waitFor();
    sendRest();
    await page.getByRole("button", { name: new RegExp(`${like("Resume").source}: pause.bin`) }).click();
    await page.getByText(say("Uploaded"), { exact: true }).waitFor();
    // Up to four were on their way when it paused.
    expect(parts).toBeLessThanOrEqual(12);
    const { ContentLength } = await s3.headObject({ Bucket: "films", Key: "pause.bin" });
    expect(ContentLength).toBe(64 * mebibyte);
  });

  test("a chosen folder keeps its paths", async () => {
    const place = join(folder, "album");
    mkdirSync(join(place, "2026"), { recursive: true });
    writeFileSync(join(place, "index.txt"), "album");
    writeFileSync(join(place, "2026/cover.txt"), "cover");
    const page = await consoleAt(region.endpoint, browser, region.root, { language }).open(
      "s3/buckets/films/upload?prefix=albums%2F",
    );
    await page.locator("input[webkitdirectory]").setInputFiles(place);
    await page.getByText(say("Uploaded"), { exact: true }).nth(1).waitFor();
    const { Contents = [] } = await s3.listObjectsV2({ Bucket: "films", Prefix: "albums/" });
    expect(Contents.map(({ Key }) => Key)).toEqual(["albums/album/2026/cover.txt", "albums/album/index.txt"]);
  });
});
