/** How an empty region greets, and how its three steps become done. */
import { IAM } from "@aws-sdk/client-iam";
import { S3 } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFindings, expectNoConsoleErrors, openConsole, program, type ConsoleUnderTest } from "../browser.ts";
import { viewers, wordsOf } from "../words.ts";

describe.skipIf(program === undefined).for(viewers)("the first run in $language", ({ language }) => {
  const say = wordsOf(language);
  let opened: ConsoleUnderTest;

  beforeAll(async () => {
    opened = await openConsole({}, { language });
  });
  afterAll(() => opened?.close());

  test("an empty region greets with three things to try", async () => {
    for (const colours of ["light", "dark"] as const) {
      const page = await opened.open("", { colours });
      await page.getByText(say("Your region is up, and empty. Three things to try")).waitFor();
      await page.getByText("aws s3 mb s3://first-bucket").waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expectNoConsoleErrors(page);
      await page.context().close();
    }
  });

  test("what was done is marked, and when all is done the greeting goes", async () => {
    const page = await opened.open("");
    const { endpoint, root } = opened.region;
    const s3 = new S3({ endpoint, region: "us-east-1", forcePathStyle: true, credentials: root });
    await s3.createBucket({ Bucket: "first-bucket" });
    await page.getByTestId("first-step-store").getByText(say("Done")).waitFor();
    await page.getByTestId("first-step-identity").getByText(say("To do")).waitFor();
    const iam = new IAM({ endpoint, region: "us-east-1", credentials: root });
    await iam.createUser({ UserName: "alice" });
    await page.getByText(say("Three things to try")).waitFor({ state: "detached" });
    await page.getByText(say("Month to date")).waitFor();
    expectNoConsoleErrors(page);
    s3.destroy();
    iam.destroy();
  });
});
