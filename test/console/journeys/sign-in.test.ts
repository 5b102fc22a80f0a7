/** Signing in and out. */
import { IAM } from "@aws-sdk/client-iam";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectNoConsoleErrors, openConsole, program, type ConsoleUnderTest } from "../browser.ts";
import { patternsOf, viewers, wordsOf } from "../words.ts";

const password = "Correct-horse-1!";

describe.skipIf(program === undefined).for(viewers)("signing in in $language", ({ language }) => {
  const say = wordsOf(language);
  const like = patternsOf(language);
  let opened: ConsoleUnderTest;

  beforeAll(async () => {
    opened = await openConsole({}, { language });
    const { endpoint, root } = opened.region;
    const iam = new IAM({ endpoint, region: "us-east-1", credentials: root });
    await iam.createUser({ UserName: "alice" });
    await iam.createLoginProfile({ UserName: "alice", Password: password, PasswordResetRequired: true });
    iam.destroy();
  });
  afterAll(() => opened?.close());

  test("a user who must change the password does so, and is signed in", async () => {
    const page = await opened.newPage();
    await page.goto(`${opened.address}s3`);
    await page.locator('[data-testid="user"]').click();
    await page.fill("input[name=account]", "000000000000");
    await page.fill("input[name=userName]", "alice");
    await page.fill("input[name=password]", password);
    await page.click("button[type=submit]");
    await page.fill("input[name=newPassword]", "Another-horse-2!");
    await page.click("button[type=submit]");
    await page
      .locator("#top-bar")
      .getByRole("button", { name: new RegExp(`^${like("Account").source}: alice`) })
      .waitFor();
    // A user without policies is told so in AWS's words, with the way to why.
    await page.getByText("is not authorized to perform: s3:ListAllMyBuckets").waitFor();
    expectNoConsoleErrors(page, [/403/, /401/]);
  });

  test("who types a wrong password is told no more than that", async () => {
    const page = await opened.newPage();
    await page.goto(opened.address);
    await page.fill("input[name=account]", "000000000000");
    await page.fill("input[name=userName]", "nobody");
    await page.fill("input[name=password]", "wrong");
    await page.click("button[type=submit]");
    await page.getByText("AuthenticationFailed").waitFor();
  });

  test("a session survives loading the page again, is not seen by others, and ends", async () => {
    const page = await opened.open("s3");
    await page.reload();
    await page.getByRole("heading", { name: say("Buckets") }).waitFor();
    expect(await page.evaluate("JSON.stringify(localStorage)")).not.toContain("ASIA");
    const other = await page.context().newPage();
    await other.goto(`${opened.address}s3`);
    await other.locator("form").waitFor();
    await page
      .locator("#top-bar")
      .getByRole("button", { name: new RegExp(`^${like("Account").source}: `) })
      .first()
      .click();
    await page.getByRole("menuitem", { name: say("Sign out") }).click();
    await page.locator("form").waitFor();
    expectNoConsoleErrors(page);
  });
});
