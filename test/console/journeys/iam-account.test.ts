/** What the console does for an account's identity beside its people: providers, roles of services, settings, uses. */
import { IAM } from "@aws-sdk/client-iam";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectNoConsoleErrors, openConsole, program, type ConsoleUnderTest } from "../browser.ts";

const thumbprint = "0123456789abcdef0123456789abcdef01234567";
const arn = "arn:aws:iam::000000000000:oidc-provider/accounts.example.com";

describe.skipIf(program === undefined)("an account's identity", () => {
  let opened: ConsoleUnderTest;
  let iam: IAM;

  beforeAll(async () => {
    opened = await openConsole();
    const { endpoint, root } = opened.region;
    iam = new IAM({ endpoint, region: "us-east-1", credentials: root });
  });
  afterAll(async () => {
    iam?.destroy();
    await opened?.close();
  });

  test("a provider is added, gets an audience and a thumbprint, and a role that trusts it", async () => {
    const page = await opened.open("iam/providers");
    await page.getByRole("button", { name: "Add provider" }).first().click();
    const adding = page.getByRole("dialog", { name: "Add provider" });
    await adding.getByRole("textbox", { name: "Provider URL" }).fill("https://accounts.example.com");
    await adding.getByRole("textbox", { name: "Audience (client ID)" }).fill("web");
    await adding.getByRole("button", { name: "Add provider" }).click();
    await page.getByRole("link", { name: "accounts.example.com" }).click();
    await page.getByRole("heading", { name: "accounts.example.com", level: 1 }).waitFor();
    await page.getByRole("button", { name: "Add audience" }).click();
    const audience = page.getByRole("dialog", { name: "Add audience" });
    await audience.getByRole("textbox").fill("mobile");
    await audience.getByRole("button", { name: "Add audience" }).click();
    await page.getByText("The audience is there.").first().waitFor();
    await page.getByRole("tab", { name: "Thumbprints" }).click();
    await page.getByRole("button", { name: "Manage thumbprints" }).click();
    const prints = page.getByRole("dialog", { name: "Manage thumbprints" });
    await prints.getByRole("textbox").fill(thumbprint);
    await prints.getByRole("button", { name: "Manage thumbprints" }).click();
    await page.getByText("The thumbprints are saved.").first().waitFor();
    const provider = await iam.getOpenIDConnectProvider({ OpenIDConnectProviderArn: arn });
    expect(provider).toMatchObject({ ClientIDList: ["web", "mobile"], ThumbprintList: [thumbprint] });
    await page.getByRole("link", { name: "Create role for it" }).click();
    await page.getByRole("textbox", { name: "Audience" }).fill("web");
    await page.getByRole("button", { name: "Next", exact: true }).click();
    await page.getByRole("button", { name: "Next", exact: true }).click();
    await page.getByRole("textbox", { name: "Role name" }).fill("visitor");
    await page.getByRole("button", { name: "Create role" }).click();
    await page.getByRole("heading", { name: "visitor", level: 1 }).waitFor();
    const { Role } = await iam.getRole({ RoleName: "visitor" });
    expect(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? "")).toContain(arn);
    await page.goto(`${opened.address}iam/providers/${encodeURIComponent(arn)}?tab=roles`);
    await page.getByRole("link", { name: "visitor" }).waitFor();
    expectNoConsoleErrors(page);
  });

  test("a service-linked role is made and deleted", async () => {
    const page = await opened.open("iam/roles");
    await page.getByRole("button", { name: "Create service-linked role" }).click();
    const dialog = page.getByRole("dialog", { name: "Create service-linked role" });
    await dialog.getByRole("combobox", { name: "Service principal" }).fill("autoscaling.amazonaws.com");
    await page.keyboard.press("Escape");
    await dialog.getByRole("button", { name: "Create service-linked role" }).click();
    await page.getByRole("heading", { name: "AWSServiceRoleForAutoScaling", level: 1 }).waitFor();
    await page.getByText("Service-linked role: only its service can change it.").waitFor();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    const confirm = page.getByRole("dialog");
    await confirm.getByRole("textbox").fill("AWSServiceRoleForAutoScaling");
    await confirm.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByRole("heading", { name: /^Roles/, level: 1 }).waitFor();
    await expect(iam.getRole({ RoleName: "AWSServiceRoleForAutoScaling" })).rejects.toThrow(/cannot be found/);
    expectNoConsoleErrors(page);
  });

  test("the global endpoint's tokens and federation to elsewhere are switched in the settings, in Korean", async () => {
    const page = await opened.open("iam/settings", { language: "ko" });
    await page.getByRole("button", { name: "변경: 글로벌 엔드포인트의 세션 토큰" }).click();
    const dialog = page.getByRole("dialog", { name: "Security Token Service" });
    await dialog.getByRole("radio", { name: "모든 리전에서 유효(버전 2)" }).click();
    await dialog.getByRole("button", { name: "변경" }).click();
    await page.getByText("설정을 저장했습니다.").first().waitFor();
    expect((await iam.getAccountSummary({})).SummaryMap?.GlobalEndpointTokenVersion).toBe(2);
    await page.getByRole("button", { name: "아웃바운드 자격 증명 페더레이션 활성화" }).click();
    await page.getByRole("button", { name: "아웃바운드 자격 증명 페더레이션 비활성화" }).waitFor();
    expect(await iam.getOutboundWebIdentityFederationInfo({})).toMatchObject({ JwtVendingEnabled: true });
    expectNoConsoleErrors(page, [/404/, /400/]);
  });

  test("a group's page tells which services its policies reach, and that nobody has used them", async () => {
    await iam.createGroup({ GroupName: "readers" });
    await iam.attachGroupPolicy({ GroupName: "readers", PolicyArn: "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess" });
    const page = await opened.open("iam/groups/readers?tab=accessed");
    await page.getByRole("row", { name: /Amazon S3 Not accessed/ }).waitFor();
    expectNoConsoleErrors(page);
  });
});
