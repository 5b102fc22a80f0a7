/** How an empty region greets, and how its three steps become done. */
import { IAM } from "@aws-sdk/client-iam";
import { S3 } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFindings, expectNoConsoleErrors, openConsole, program, type ConsoleUnderTest } from "../browser.ts";

describe.skipIf(program === undefined)("the first run", () => {
  let opened: ConsoleUnderTest;

  beforeAll(async () => {
    opened = await openConsole();
  });
  afterAll(() => opened?.close());

  test("an empty region greets with three things to try, in both languages", async () => {
    for (const [language, colours, greeting] of [
      ["en", "light", "Your region is up, and empty."],
      ["ko", "dark", "리전이 켜졌고, 아직 비어 있습니다."],
    ] as const) {
      const page = await opened.open("", { language, colours });
      await page.getByText(greeting).waitFor();
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
    await page.getByTestId("first-step-store").getByText("Done").waitFor({ timeout: 30_000 });
    await page.getByTestId("first-step-identity").getByText("To do").waitFor();
    const iam = new IAM({ endpoint, region: "us-east-1", credentials: root });
    await iam.createUser({ UserName: "alice" });
    await page.getByText("Three things to try").waitFor({ state: "detached", timeout: 30_000 });
    await page.getByText("Month to date").waitFor();
    expectNoConsoleErrors(page);
    s3.destroy();
    iam.destroy();
  });
});
