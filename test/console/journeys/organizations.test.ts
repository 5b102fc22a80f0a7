/** Organizations in the browser: an account is made, moved, and kept from S3 by a service control policy. */
import { Organizations } from "@aws-sdk/client-organizations";
import { S3 } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectNoConsoleErrors, openConsole, program, type ConsoleUnderTest, type WatchedPage } from "../browser.ts";
import { patternsOf, viewers, wordsOf } from "../words.ts";

/** React's remark on a list that one of Cloudscape's components makes of another's; none of ours forwards a ref. */
const keysWithin = /unique "key" prop[^]*ForwardRef/;

describe.skipIf(program === undefined).for(viewers)("Organizations in $language", ({ language }) => {
  const say = wordsOf(language);
  const like = patternsOf(language);
  let opened: ConsoleUnderTest;
  let organizations: Organizations;
  let accountId = "";

  beforeAll(async () => {
    opened = await openConsole({ conductor: true }, { language });
    const { endpoint, root } = opened.region;
    organizations = new Organizations({ endpoint, region: "us-east-1", credentials: root });
  });
  afterAll(async () => {
    organizations?.destroy();
    await opened?.close();
  });

  const parentOf = async (id: string): Promise<string | undefined> =>
    (await organizations.listParents({ ChildId: id })).Parents?.[0]?.Id;

  async function tree(page: WatchedPage, path = "organizations"): Promise<void> {
    await page.goto(opened.address + path);
    await page.locator('[data-node^="r-"]').waitFor();
  }

  test("an organization begins, and an account comes to be while one watches", async () => {
    const page = await opened.open("organizations");
    await page.getByRole("button", { name: say("Create an organization") }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: say("Create an organization") })
      .click();
    await page.getByText(say("Organizational structure")).first().waitFor();
    await page.getByRole("button", { name: say("Add an account") }).click();
    await page.getByRole("textbox", { name: say("Account name") }).fill("web");
    await page.getByRole("textbox", { name: say("E-mail address") }).fill("web@example.com");
    await page.getByRole("button", { name: say("Create account") }).click();
    await page
      .getByText(say("{name} is being made.", { name: "web" }))
      .first()
      .waitFor();
    await page.getByText("SUCCEEDED").waitFor();
    const { Accounts = [] } = await organizations.listAccounts({});
    accountId = Accounts.find(({ Name }) => Name === "web")?.Id ?? "";
    expect(accountId).toMatch(/^\d{12}$/);
    expectNoConsoleErrors(page, [/400/]);
  });

  test("an account is dragged to a unit, and back by undo", async () => {
    const page = await opened.open("organizations");
    await page.getByRole("button", { name: say("Actions for {name}", { name: "Root" }) }).click();
    await page.getByRole("menuitem", { name: say("Create unit") }).click();
    await page.getByLabel(say("Name of the unit")).fill("Production");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: say("Create unit") })
      .click();
    const unit = page.locator('[data-node^="ou-"]');
    await unit.waitFor();
    const from = await parentOf(accountId);
    await page.locator(`[data-node="${accountId}"]`).dragTo(unit);
    await page
      .getByText(
        like("From {from} to {to}. Policies of the new place count at once.", {
          from: "Root",
          to: "Root / Production",
        }),
      )
      .waitFor();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: say("Move"), exact: true })
      .click();
    await page
      .getByText(say("{name} is now in {to}.", { name: "web", to: "Production" }))
      .first()
      .waitFor();
    expect(await parentOf(accountId)).toMatch(/^ou-/);
    await page
      .getByRole("button", { name: say("Undo") })
      .first()
      .click();
    await page
      .getByText(say("{name} is back in {to}.", { name: "web", to: "Root" }))
      .first()
      .waitFor();
    expect(await parentOf(accountId)).toBe(from);
    expectNoConsoleErrors(page, [keysWithin]);
  });

  test("the same is done by the keyboard", async () => {
    const page = await opened.open("");
    await tree(page);
    await page.getByRole("button", { name: say("Actions for {name}", { name: "web" }) }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: say("Move") }).press("Enter");
    const dialog = page.getByRole("dialog", { name: say("Move {name}?", { name: "web" }) });
    await dialog.getByLabel(say("Move to")).press("Enter");
    await page.getByRole("option", { name: "Root / Production" }).click();
    await dialog.getByRole("button", { name: say("Move"), exact: true }).click();
    await page
      .getByText(say("{name} is now in {to}.", { name: "web", to: "Production" }))
      .first()
      .waitFor();
    expect(await parentOf(accountId)).toMatch(/^ou-/);
    expectNoConsoleErrors(page);
  });

  test("a service control policy keeps the account from S3", async () => {
    const credentials = { accessKeyId: accountId, secretAccessKey: "test" };
    const { endpoint } = opened.region;
    const s3 = new S3({ endpoint, region: "us-east-1", forcePathStyle: true, credentials });
    await s3.listBuckets({});
    const page = await opened.open("organizations/policies");
    await page.getByRole("button", { name: say("Enable"), exact: true }).click();
    await page
      .getByText(say("{name} are enabled.", { name: String(say("Service control policies")) }))
      .first()
      .waitFor();
    await page
      .getByRole("button", { name: say("Create policy") })
      .first()
      .click();
    await page.getByRole("textbox", { name: say("Name"), exact: true }).fill("no-s3");
    await page.getByRole("button", { name: say("JSON"), exact: true }).click();
    const statement = { Effect: "Deny", Action: "s3:*", Resource: "*" };
    const area = page.locator(".iam-policy-text textarea");
    await area.fill(JSON.stringify({ Version: "2012-10-17", Statement: [statement] }));
    await page.getByRole("button", { name: say("Create policy") }).click();
    await page.getByRole("heading", { name: "no-s3", level: 1 }).waitFor();
    await page.getByRole("button", { name: say("Attach"), exact: true }).click();
    const dialog = page.getByRole("dialog", { name: say("Attach {name}", { name: "no-s3" }) });
    await dialog.getByLabel(say("Root, unit or account")).click();
    await page.getByRole("option", { name: "Root / Production / web" }).click();
    await dialog.getByRole("button", { name: say("Attach"), exact: true }).click();
    await page.getByText(say("The policy is attached.")).first().waitFor();
    await expect(s3.listBuckets({})).rejects.toThrow(/explicit deny in a service control policy/);
    s3.destroy();
    await page.goto(`${opened.address}organizations/accounts/${accountId}?tab=effective`);
    await page.getByRole("row", { name: /no-s3/ }).waitFor();
    expectNoConsoleErrors(page);
  });
});
