/** Money in the console: what S3 cost, a month that closes with an invoice, costs explored. */
import { S3 } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFindings, expectNoConsoleErrors, openConsole, program, settle, type ConsoleUnderTest } from "../browser.ts";
import { moveToTenthOfMonth } from "../region-time.ts";
import { patternsOf, viewers, wordsOf } from "../words.ts";

const dayMilliseconds = 86_400_000;
const puts = 400;

describe.skipIf(program === undefined).for(viewers)("billing in $language", ({ language }) => {
  const say = wordsOf(language);
  const like = patternsOf(language);
  let opened: ConsoleUnderTest;

  beforeAll(async () => {
    opened = await openConsole({}, { language });
    await moveToTenthOfMonth(opened.region.clock);
    const { endpoint, root } = opened.region;
    const s3 = new S3({ endpoint, region: "us-east-1", forcePathStyle: true, credentials: root });
    await s3.createBucket({ Bucket: "spent" });
    for (let index = 0; index < puts; index += 1) await s3.putObject({ Bucket: "spent", Key: `${index}`, Body: "x" });
    s3.destroy();
  });
  afterAll(() => opened?.close());

  test("what S3 cost is on the home page, and line by line on the bill", async () => {
    const page = await opened.open("billing");
    await page.getByTestId("month-to-date").getByText("$0.00").waitFor();
    await page.getByRole("rowheader", { name: "Amazon Simple Storage Service" }).waitFor();
    await page.goto(`${opened.address}billing/bills`);
    await page.getByRole("button", { name: "Amazon Simple Storage Service" }).click();
    await page.getByRole("button", { name: "us-east-1", exact: true }).click();
    await page.getByRole("row", { name: /Requests-Tier1 .*40[01] Requests/ }).waitFor();
    await page.getByTestId("bill-status").getByText(like("Open: it still changes")).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expectNoConsoleErrors(page);
  });

  test("Cost Explorer is asked by its address, and by its fields", async () => {
    const page = await opened.open("billing/explorer?range=7d&granularity=DAILY&chart=line&group=USAGE_TYPE");
    await page.getByRole("row", { name: /Requests-Tier1/ }).waitFor();
    await page
      .getByRole("radio", { name: say("Bars"), exact: true })
      .or(page.getByRole("button", { name: say("Bars"), exact: true }))
      .click();
    await page.waitForURL(/chart=bar/);
    await settle(page);
    expect(await axeFindings(page)).toEqual([]);
    expectNoConsoleErrors(page);
  });

  test("a budget that is spent says so, and tells by mail", async () => {
    const page = await opened.open("billing/budgets-create");
    await page.fill("input[name=budgetName]", "tiny");
    await page.fill("input[name=budgetAmount]", "0.0001");
    await page.getByRole("button", { name: say("Add alert") }).click();
    await page.fill("input[name=alertEmails]", "owner@example.com");
    await page.getByRole("button", { name: say("Create budget") }).click();
    await page.getByRole("heading", { name: "tiny", level: 1 }).waitFor();
    await opened.region.runJob("budgets.evaluate");
    await page.reload();
    await page
      .getByRole("row", {
        name: new RegExp(
          `${like("{type} above {threshold}", { threshold: "80%" }).source} .*${like("Exceeded").source}`,
        ),
      })
      .waitFor();
    const mailbox = await fetch(`${opened.region.endpoint}/_haneul/mailbox`);
    expect(await mailbox.text()).toContain("owner@example.com");
    expectNoConsoleErrors(page);
  });

  test("an estimate is rated while it is typed, kept by the pricing calculator, changed and found again", async () => {
    const page = await opened.open("billing/calculator/new");
    await page.fill("input[name=estimateName]", "Shop");
    await page.getByRole("button", { name: say("Add a usual line") }).click();
    await page.getByRole("menuitem", { name: say("S3 Standard storage, GB") }).click();
    await page.getByTestId("estimate-total").getByText("$2.30").waitFor();
    await page.getByRole("button", { name: say("Save") }).click();
    await page.getByText(say("Estimate {name} was saved.", { name: "Shop" })).waitFor();
    await page.waitForURL(/calculator\/[0-9a-f]{8}-/);
    await page.getByLabel(`${say("Quantity a month")} 1`).fill("200");
    await page.getByLabel(`${say("Group")} 1`).fill("web");
    await page.getByTestId("estimate-total").getByText("$4.60").waitFor();
    // Going elsewhere while it is being saved would cut that short.
    const saved = page.waitForResponse(
      (answer) => answer.request().headers()["x-amz-target"]?.endsWith(".BatchCreateWorkloadEstimateUsage") === true,
    );
    await page.getByRole("button", { name: say("Save") }).click();
    await saved;
    await page.goto(`${opened.address}billing/calculator`);
    await page.getByRole("row", { name: /Shop .*\$4\.60/ }).waitFor();
    await page.getByRole("link", { name: "Shop" }).click();
    await page.getByText("web: $4.60").waitFor();
    expectNoConsoleErrors(page);
  });

  test("a month closes three days after its end, with an invoice on paper", async () => {
    const { region } = opened;
    const month = new Date(region.clock.now()).toISOString().slice(0, 7);
    await region.clock.advance(40 * dayMilliseconds);
    await region.runJob("costs.close-months");
    const page = await opened.open(`billing/bills?month=${month}`);
    await page.getByTestId("bill-status").getByText(say("Final")).waitFor();
    await page.getByRole("tab", { name: say("Invoices") }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page
        .getByRole("button", { name: new RegExp(`^${like("Download PDF").source} \\S`) })
        .first()
        .click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^invoice-.*\.pdf$/);
    expectNoConsoleErrors(page);
  });
});
