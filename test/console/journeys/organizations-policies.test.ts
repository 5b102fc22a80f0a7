/** An organization's policies in the browser: a kind that is enabled, a document that is mended, what counts in the end. */
import { Organizations } from "@aws-sdk/client-organizations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectNoConsoleErrors, openConsole, program, type ConsoleUnderTest } from "../browser.ts";

describe.skipIf(program === undefined)("an organization's policies", () => {
  let opened: ConsoleUnderTest;
  let organizations: Organizations;

  beforeAll(async () => {
    opened = await openConsole();
    const { endpoint, root } = opened.region;
    organizations = new Organizations({ endpoint, region: "us-east-1", credentials: root });
    await organizations.createOrganization({ FeatureSet: "ALL" });
  });
  afterAll(async () => {
    organizations?.destroy();
    await opened?.close();
  });

  test("a tag policy is enabled, mended where its operator lacks, attached to the root, and counts for the account", async () => {
    const page = await opened.open("organizations/policies?type=TAG_POLICY");
    await page.getByRole("button", { name: "Enable", exact: true }).click();
    await page.getByText("Tag policies are enabled.").first().waitFor();
    await page.getByRole("button", { name: "Create policy" }).first().click();
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("cost-centers");
    const area = page.locator(".iam-policy-text textarea");
    await area.fill('{ "tags": { "team": { "tag_key": "Team" } } }');
    await page.getByText("tag_key has a value without an operator").waitFor();
    await area.fill('{ "tags": { "team": { "tag_key": { "@@assign": "Team" } } } }');
    await page.getByText("No findings.").waitFor();
    await page.getByRole("button", { name: "Create policy" }).click();
    await page.getByRole("heading", { name: "cost-centers", level: 1 }).waitFor();
    await page.getByRole("button", { name: "Attach", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Attach cost-centers" });
    await dialog.getByLabel("Root, unit or account").click();
    await page.getByRole("option", { name: "Root", exact: true }).click();
    await dialog.getByRole("button", { name: "Attach", exact: true }).click();
    await page.getByText("The policy is attached.").first().waitFor();
    await page.goto(`${opened.address}organizations/accounts/000000000000?tab=effective`);
    await page.getByLabel("Effective policy: Tag policies").getByText('"tag_key": "Team"').waitFor();
    expectNoConsoleErrors(page);
  });

  test("what a resource control policy denies is told at its level, and is gone when it is detached", async () => {
    const { Roots = [] } = await organizations.listRoots({});
    const RootId = Roots[0]?.Id;
    await organizations.enablePolicyType({ RootId, PolicyType: "RESOURCE_CONTROL_POLICY" });
    const { Policy } = await organizations.createPolicy({
      Type: "RESOURCE_CONTROL_POLICY",
      Name: "no-foreigners",
      Description: "",
      Content: JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Deny", Principal: "*", Action: "s3:PutObject", Resource: "*" }],
      }),
    });
    const PolicyId = Policy?.PolicySummary?.Id;
    await organizations.attachPolicy({ PolicyId, TargetId: RootId });
    const page = await opened.open("organizations/accounts/000000000000?tab=effective");
    await page.getByRole("row", { name: /no-foreigners.*s3:PutObject/ }).waitFor();
    await page.goto(`${opened.address}organizations/policies/${PolicyId}`);
    await page.getByRole("checkbox", { name: `Select ${RootId}` }).check();
    await page.getByRole("button", { name: "Detach" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Detach" }).click();
    await page.getByText("The policy is detached.").first().waitFor();
    const { Targets } = await organizations.listTargetsForPolicy({ PolicyId });
    expect(Targets).toEqual([]);
    expectNoConsoleErrors(page);
  });

  test("a policy's tags are kept, and it is deleted from its page, in Korean", async () => {
    const { Policies = [] } = await organizations.listPolicies({ Filter: "RESOURCE_CONTROL_POLICY" });
    const PolicyId = Policies.find(({ Name }) => Name === "no-foreigners")?.Id ?? "";
    const page = await opened.open(`organizations/policies/${PolicyId}`, { language: "ko" });
    await page.getByRole("button", { name: "태그 추가" }).click();
    await page.getByRole("textbox", { name: "키" }).fill("team");
    await page.getByRole("textbox", { name: "값" }).fill("web");
    await page.getByRole("button", { name: "태그 저장" }).click();
    await page.getByText("태그를 저장했습니다.").first().waitFor();
    expect((await organizations.listTagsForResource({ ResourceId: PolicyId })).Tags).toEqual([
      { Key: "team", Value: "web" },
    ]);
    await page.getByRole("button", { name: "삭제", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox").fill("no-foreigners");
    await dialog.getByRole("button", { name: "삭제", exact: true }).click();
    await page.getByText("no-foreigners을(를) 삭제했습니다.").first().waitFor();
    const left = await organizations.listPolicies({ Filter: "RESOURCE_CONTROL_POLICY" });
    expect(left.Policies?.map(({ Name }) => Name)).toEqual(["RCPFullAWSAccess"]);
    expectNoConsoleErrors(page);
  });
});
