/** Organizations in the browser: an account is made, moved, and kept from S3 by a service control policy. */
import { Organizations } from "@aws-sdk/client-organizations";
import { S3 } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectNoConsoleErrors, openConsole, program, type ConsoleUnderTest, type WatchedPage } from "../browser.ts";

/** React's remark on a list that one of Cloudscape's components makes of another's; none of ours forwards a ref. */
const keysWithin = /unique "key" prop[^]*ForwardRef/;

describe.skipIf(program === undefined)("Organizations", () => {
  let opened: ConsoleUnderTest;
  let organizations: Organizations;
  let accountId = "";

  beforeAll(async () => {
    opened = await openConsole({ conductor: true });
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
    await page.getByRole("button", { name: "Create an organization" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Create an organization" }).click();
    await page.getByText("Organizational structure").first().waitFor();
    await page.getByRole("button", { name: "Add an account" }).click();
    await page.getByRole("textbox", { name: "Account name" }).fill("web");
    await page.getByRole("textbox", { name: "E-mail address" }).fill("web@example.com");
    await page.getByRole("button", { name: "Create account" }).click();
    await page.getByText("web is being made.").first().waitFor();
    await page.getByText("SUCCEEDED").waitFor();
    const { Accounts = [] } = await organizations.listAccounts({});
    accountId = Accounts.find(({ Name }) => Name === "web")?.Id ?? "";
    expect(accountId).toMatch(/^\d{12}$/);
    expectNoConsoleErrors(page, [/400/]);
  });

  test("an account is dragged to a unit, and back by undo", async () => {
    const page = await opened.open("organizations");
    await page.getByRole("button", { name: "Actions for Root" }).click();
    await page.getByRole("menuitem", { name: "Create unit" }).click();
    await page.getByLabel("Name of the unit").fill("Production");
    await page.getByRole("dialog").getByRole("button", { name: "Create unit" }).click();
    const unit = page.locator('[data-node^="ou-"]');
    await unit.waitFor();
    const from = await parentOf(accountId);
    await page.locator(`[data-node="${accountId}"]`).dragTo(unit);
    await page.getByText("From Root to Root / Production.").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Move", exact: true }).click();
    await page.getByText("web is now in Production.").first().waitFor();
    expect(await parentOf(accountId)).toMatch(/^ou-/);
    await page.getByRole("button", { name: "Undo" }).first().click();
    await page.getByText("web is back in Root.").first().waitFor();
    expect(await parentOf(accountId)).toBe(from);
    expectNoConsoleErrors(page, [keysWithin]);
  });

  test("the same is done by the keyboard, in Korean", async () => {
    const page = await opened.open("", { language: "ko" });
    await tree(page);
    await page.getByRole("button", { name: "web 작업" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "이동" }).press("Enter");
    const dialog = page.getByRole("dialog", { name: "web을(를) 이동하시겠습니까?" });
    await dialog.getByLabel("이동할 위치").press("Enter");
    await page.getByRole("option", { name: "Root / Production" }).click();
    await dialog.getByRole("button", { name: "이동", exact: true }).click();
    await page.getByText("web이(가) Production(으)로 이동했습니다.").first().waitFor();
    expect(await parentOf(accountId)).toMatch(/^ou-/);
    expectNoConsoleErrors(page);
  });

  test("a service control policy keeps the account from S3", async () => {
    const credentials = { accessKeyId: accountId, secretAccessKey: "test" };
    const { endpoint } = opened.region;
    const s3 = new S3({ endpoint, region: "us-east-1", forcePathStyle: true, credentials });
    await s3.listBuckets({});
    const page = await opened.open("organizations/policies");
    await page.getByRole("button", { name: "Enable", exact: true }).click();
    await page.getByText("Service control policies are enabled.").first().waitFor();
    await page.getByRole("button", { name: "Create policy" }).first().click();
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("no-s3");
    await page.getByRole("button", { name: "JSON", exact: true }).click();
    const statement = { Effect: "Deny", Action: "s3:*", Resource: "*" };
    const area = page.locator(".iam-policy-text textarea");
    await area.fill(JSON.stringify({ Version: "2012-10-17", Statement: [statement] }));
    await page.getByRole("button", { name: "Create policy" }).click();
    await page.getByRole("heading", { name: "no-s3", level: 1 }).waitFor();
    await page.getByRole("button", { name: "Attach", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Attach no-s3" });
    await dialog.getByLabel("Root, unit or account").click();
    await page.getByRole("option", { name: "Root / Production / web" }).click();
    await dialog.getByRole("button", { name: "Attach", exact: true }).click();
    await page.getByText("The policy is attached.").first().waitFor();
    await expect(s3.listBuckets({})).rejects.toThrow(/explicit deny in a service control policy/);
    s3.destroy();
    await page.goto(`${opened.address}organizations/accounts/${accountId}?tab=effective`);
    await page.getByRole("row", { name: /no-s3/ }).waitFor();
    expectNoConsoleErrors(page);
  });
});
