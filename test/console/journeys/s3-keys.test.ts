/** A bucket of very many keys: the list is there at once, goes on while one scrolls, and never fills the page. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consoleAt, expectNoConsoleErrors, launch, program } from "../browser.ts";
import { fillBucket, keyAt } from "../measure/fill-bucket.ts";
import { scrollThrough, type ScrollFacts } from "../measure/page-scripts.ts";
import { traced } from "../measure/traced.ts";
import { startRegion, type RunningRegion } from "../running-region.ts";
import { viewers, wordsOf } from "../words.ts";

const count = 20_000;

describe.skipIf(program === undefined)("a bucket of 20,000 keys", () => {
  let region: RunningRegion;
  let browser: Browser;

  beforeAll(async () => {
    region = await startRegion(1);
    browser = await launch();
    await fillBucket({ endpoint: region.endpoint, ...region.root, bucket: "many", count });
  });
  afterAll(async () => {
    await browser?.close();
    await region?.close();
  });

  const open = (query: string, language: "en" | "ko" = "en") =>
    consoleAt(region.endpoint, browser, region.root).open(`s3/buckets/many${query}`, { language });

  test("every key is passed in its place, without the page growing or pausing", async () => {
    const page = await open("");
    await page.getByRole("link", { name: keyAt(0) }).waitFor();
    const { answer, longestTaskMilliseconds } = await traced(page, () =>
      page.evaluate<ScrollFacts>(scrollThrough(count, 1_000, 120)),
    );
    expect(answer).toMatchObject({ rows: count - 1, wrongRows: 0 });
    // What came and went between two frames of a busy machine was not looked at.
    expect(answer.seen).toBeGreaterThan(count * 0.9);
    expect(answer.mostElements).toBeLessThan(2_000);
    expect(longestTaskMilliseconds).toBeLessThan(100);
    await page.getByText(`(${count})`).waitFor();
    await page.evaluate("document.querySelector('.console-rows').scrollTop = 0");
    await page.getByRole("link", { name: keyAt(0) }).waitFor();
    expectNoConsoleErrors(page);
    await page.context().close();
  });

  test.for(viewers)("names are searched for by the region, in $language", async ({ language }) => {
    const say = wordsOf(language);
    const page = await open("", language);
    await page.getByPlaceholder(say("Find by the beginning of names")).fill("key-00191");
    await page.getByRole("link", { name: keyAt(19_100) }).waitFor();
    await page.getByText("(100)").waitFor();
    await page.getByRole("checkbox", { name: keyAt(19_101) }).check();
    await page.getByRole("checkbox", { name: keyAt(19_104) }).click({ modifiers: ["Shift"] });
    await page.getByText("(4/100)").waitFor();
    await page.getByRole("button", { name: say("Delete"), exact: true }).click();
    await page
      .getByRole("dialog")
      .getByText(say("Delete {count} items", { count: 4 }))
      .first()
      .waitFor();
    await page.waitForURL(/find=key-00191/);
    expectNoConsoleErrors(page);
    await page.context().close();
  });
});
