/**
 * `npm run console:measure`: how long people wait for the console. `--count 1000000`: how many keys the bucket has that is
 * looked at; `--rows 50000`: how many of them are scrolled through; `--at http://127.0.0.1:PORT`: a region that runs, and
 * whose bucket `million` was filled before.
 */
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { consoleAt, launch, settle, type WatchedPage } from "../browser.ts";
import { setup } from "../build.ts";
import { startRegion } from "../running-region.ts";
import { fillBucket, keyAt } from "./fill-bucket.ts";
import { askedFiles, paintedAt, scrollThrough, type AskedFiles, type ScrollFacts } from "./page-scripts.ts";
import { traced } from "./traced.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1000000" },
    rows: { type: "string", default: "50000" },
    at: { type: "string" },
  },
});
const count = Number(values.count);
const bucket = "million";
const rounds = 5;
const row = ".console-rows tbody tr[aria-rowindex] a";
const say = (line: string) => process.stdout.write(`${line}\n`);

setup();
const started = values.at === undefined ? await startRegion(1) : undefined;
const endpoint = started?.endpoint ?? values.at ?? "";
const root = { accessKeyId: "test", secretAccessKey: "test" };
if (started) {
  const begun = Date.now();
  const onProgress = (made: number) => void (made % 100_000 === 0 && say(`${made} objects`));
  await fillBucket({ endpoint, ...root, bucket, count, onProgress });
  say(`${count} objects made in ${((Date.now() - begun) / 1000).toFixed(0)} s`);
}
const browser = await launch();
try {
  const page = await consoleAt(endpoint, browser, root).open("s3");
  await firstPages(page);
  await files(page);
  await firstRows(page);
  await search(page);
  await scroll(page);
} finally {
  await browser.close();
  await started?.close();
}

/** With an empty cache: the page where one signs in, and the first page of who is signed in. */
async function firstPages(signedIn: WatchedPage): Promise<void> {
  report("sign-in page, empty cache", await coldLoads(browser, "", "form input", undefined));
  const session = await signedIn.evaluate<string>("sessionStorage.getItem('haneul.session')");
  report("home page signed in, empty cache", await coldLoads(browser, "", "#top-bar ~ * h1", session));
  report("first rows of the bucket, empty cache", await coldLoads(browser, `s3/buckets/${bucket}`, row, session));
}

/** What of the console is sent for a first page, and for the next. */
async function files(page: WatchedPage): Promise<void> {
  await page.goto(`${endpoint}/_haneul/console/`);
  await settle(page);
  const first = await page.evaluate<AskedFiles>(askedFiles);
  await page.evaluate("document.querySelector('main a[href$=\"/console/iam\"]').click()");
  await page.locator("h1", { hasText: "IAM" }).waitFor();
  await settle(page);
  const both = await page.evaluate<AskedFiles>(askedFiles);
  const told = ({ count, bytes }: AskedFiles) => `${count} files, ${(bytes / 1024).toFixed(0)} KB`;
  say(`files of the home page: ${told(first)}`);
  say(`further files of IAM's: ${told({ count: both.count - first.count, bytes: both.bytes - first.bytes })}`);
}

/** From the list of buckets, as people come to it. */
async function firstRows(page: WatchedPage): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.goto(`${endpoint}/_haneul/console/s3`);
    const link = page.getByRole("link", { name: bucket, exact: true });
    await link.waitFor();
    const from = await page.evaluate<number>(
      "new Promise((done) => addEventListener('click', () => done(performance.now()), { capture: true, once: true }) ?? document.querySelector('table a[href$=\"/million\"]').click())",
    );
    times.push((await page.evaluate<number>(paintedAt(row))) - from);
  }
  report("first rows, from the list of buckets", times);
}

async function search(page: WatchedPage): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const text = keyAt(Math.floor(count * (0.3 + round / 10))).slice(0, -2);
    await page.goto(`${endpoint}/_haneul/console/s3/buckets/${bucket}`);
    await page.locator(row).first().waitFor();
    await page.locator("input[type=search]").fill(text);
    const from = await page.evaluate<number>("performance.now()");
    times.push((await page.evaluate<number>(paintedAt(`${row}[title^="${text}"]`))) - from);
  }
  report("search by the beginning of names, typing's rest included", times);
}

async function scroll(page: WatchedPage): Promise<void> {
  await page.goto(`${endpoint}/_haneul/console/s3/buckets/${bucket}`);
  await page.locator(row).first().waitFor();
  const all = Number(values.rows);
  for (const [name, pixels, rows] of [
    ["wheel turned steadily (120 px a frame)", 120, Math.min(5_000, all)],
    ["dragged fast (800 px a frame)", 800, all],
  ] as const) {
    await page.evaluate("document.querySelector('.console-rows').scrollTop = 0");
    const script = scrollThrough(rows, pixels, 120);
    const { answer: facts, longestTaskMilliseconds } = await traced(page, () => page.evaluate<ScrollFacts>(script));
    say(
      [
        `${name}: ${facts.rows} rows in ${facts.seconds.toFixed(1)} s`,
        `longest pause ${facts.longestFrameMilliseconds.toFixed(0)} ms, 99 % of frames within ${facts.p99FrameMilliseconds.toFixed(0)} ms`,
        `longest task of the page ${longestTaskMilliseconds.toFixed(0)} ms of processor time`,
        `at most ${facts.mostElements} elements`,
        `${facts.rowsWaiting} rows seen before they were there, ${facts.wrongRows} out of place`,
      ].join("; "),
    );
  }
}

async function coldLoads(from: Browser, path: string, selector: string, session: string | undefined) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await from.newContext({ viewport: { width: 1440, height: 960 } });
    if (session !== undefined) {
      await context.addInitScript(`sessionStorage.setItem("haneul.session", ${JSON.stringify(session)})`);
    }
    const page = await context.newPage();
    await page.goto(`${endpoint}/_haneul/console/${path}`, { waitUntil: "commit" });
    times.push(await page.evaluate<number>(paintedAt(selector)));
    await context.close();
  }
  return times;
}

function report(what: string, milliseconds: readonly number[]): void {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  say(`${what}: ${middle.toFixed(0)} ms (${sorted.map((time) => time.toFixed(0)).join(", ")})`);
}
