/** Terraform keeps identities: IAM's things and an organization are applied, planned empty, changed, imported, destroyed. */
import { Organizations } from "@aws-sdk/client-organizations";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findTerraformPlugins } from "./clients.ts";
import { describeClient } from "./describe-client.ts";
import { writeKeyMaterial } from "./iam-terraform-files.ts";
import { importable, importBlocks, type StateResource } from "./iam-terraform-imports.ts";
import { startRegionProcess, type RegionProcess } from "./region-process.ts";
import { runProgram, type Ran } from "./run-program.ts";
import { startProvider, type RunningProvider } from "./terraform-provider.ts";

let region: RegionProcess;
let provider: RunningProvider;

beforeAll(async () => {
  region = await startRegionProcess();
});
afterAll(() => region.stop());

/** The provider is a large program. */
const timeoutMilliseconds = 600_000;

type Terraform = (words: readonly string[], exitCodes?: readonly number[]) => Promise<Ran>;

async function openFolder(program: string, configuration: string): Promise<{ terraform: Terraform; folder: string }> {
  const folder = region.newFolder();
  cpSync(join(import.meta.dirname, "terraform", configuration), folder, { recursive: true });
  await writeKeyMaterial(folder);
  const mirror = `filesystem_mirror {\n    path = "${findTerraformPlugins()}"\n  }`;
  writeFileSync(join(folder, "terraform.rc"), `provider_installation {\n  ${mirror}\n}\n`);
  const environment = {
    ...region.environment,
    ...provider.environment,
    TF_CLI_CONFIG_FILE: join(folder, "terraform.rc"),
    TF_VAR_endpoint: region.endpoint,
    CHECKPOINT_DISABLE: "1",
  };
  const terraform: Terraform = (words, exitCodes = []) =>
    runProgram(program, [...words, "-no-color"], { folder, environment, exitCodes, timeoutSeconds: 300 });
  await terraform(["init", "-input=false"]);
  return { terraform, folder };
}

/** Applies, and wants the next plan to find nothing to do. */
async function settle(terraform: Terraform, ...words: string[]): Promise<Ran> {
  const applied = await terraform(["apply", "-auto-approve", "-input=false", ...words]);
  const again = await terraform(["plan", "-detailed-exitcode", "-input=false", ...words], [2]);
  expect(again.exitCode, again.text).toBe(0);
  return applied;
}

async function found(terraform: Terraform): Promise<unknown> {
  const { text } = await terraform(["output", "-json"]);
  return (JSON.parse(text) as { found: { value: unknown } }).found.value;
}

/** Forgets what can be imported, and wants the import to find it as it was. */
async function forgetAndImport(terraform: Terraform, folder: string, words: readonly string[]): Promise<number> {
  const shown = JSON.parse((await terraform(["show", "-json"])).text) as {
    values: { root_module: { resources: StateResource[] } };
  };
  const resources = importable(shown.values.root_module.resources);
  await terraform(["state", "rm", ...resources.map(({ address }) => address)]);
  writeFileSync(join(folder, "imports.tf"), importBlocks(resources));
  const planned = await terraform(["plan", "-input=false", "-out=imports.plan", ...words]);
  const expected = `Plan: ${resources.length} to import, 0 to add, 0 to change, 0 to destroy.`;
  expect(planned.text, planned.text).toContain(expected);
  await terraform(["apply", "-input=false", "imports.plan"]);
  return resources.length;
}

/** Moves the region's clock, and waits for the accounts that were closed to be gone. */
async function passNinetyDays(): Promise<void> {
  const body = JSON.stringify({ advanceMilliseconds: 91 * 24 * 3_600_000 });
  await fetch(`${region.endpoint}/_haneul/time`, { method: "POST", body });
  const { endpoint, accessKeyId, secretAccessKey } = region;
  const credentials = { accessKeyId, secretAccessKey };
  const organizations = new Organizations({ endpoint, region: "us-east-1", credentials });
  const count = async () => (await organizations.listAccounts({})).Accounts?.length;
  await expect.poll(count, { interval: 1_000 }).toBe(1);
  organizations.destroy();
}

describeClient("terraform", (program) => {
  beforeAll(async () => {
    provider = await startProvider(region.environment);
  });
  afterAll(() => provider.stop());

  test(
    "keeps users, groups, roles, policies, keys and what an account has but once",
    async () => {
      const { terraform, folder } = await openFolder(program, "iam");
      await settle(terraform);
      expect(await found(terraform)).toEqual({
        role: "arn:aws:iam::000000000000:role/servers/server",
        user: "arn:aws:iam::000000000000:user/crew/Writer.One+a=b@sky",
        members: ["Writer.One+a=b@sky", "reader"],
        description: "Read photos",
        profile: "server",
        alias: "haneul-sky",
        users: ["Writer.One+a=b@sky"],
        roles: ["server"],
        keys: ["Inactive"],
        issuer: "arn:aws:iam::000000000000:root",
        certificate: "/cloudfront/sky/",
        clients: ["sts.amazonaws.com", "other"],
        allowed: true,
      });
      const changed = ["-var", "limit_seconds=3600", "-var", "department=ground"];
      await settle(terraform, ...changed);
      expect(await forgetAndImport(terraform, folder, changed)).toBeGreaterThan(20);
      const destroyed = await terraform(["destroy", "-auto-approve", "-input=false"]);
      expect(destroyed.text).toMatch(/Destroy complete! Resources: \d+ destroyed/);
    },
    timeoutMilliseconds,
  );

  test(
    "keeps an organization with units, accounts, policies and delegates",
    async () => {
      const { terraform, folder } = await openFolder(program, "iam-organization");
      await settle(terraform);
      expect(await found(terraform)).toEqual({
        accounts: ["haneul", "security", "web"],
        children: ["Production"],
        unit: true,
        descendants: ["web"],
        units: ["Production", "Web"],
        policies: 2,
        description: "What nobody may",
        delegated: ["security"],
        services: ["cloudtrail.amazonaws.com"],
        tags: { team: "security" },
      });
      const changed = ["-var", "denied=s3:DeleteObject"];
      await settle(terraform, ...changed);
      expect(await forgetAndImport(terraform, folder, changed)).toBeGreaterThan(12);
      // Closed accounts stay where they are for ninety days, as they do with AWS.
      const refused = await terraform(["destroy", "-auto-approve", "-input=false"], [1]);
      expect(refused.errors).toContain("OrganizationalUnitNotEmptyException");
      await passNinetyDays();
      const destroyed = await terraform(["destroy", "-auto-approve", "-input=false"]);
      expect(destroyed.text).toMatch(/Destroy complete! Resources: \d+ destroyed/);
    },
    timeoutMilliseconds,
  );
});
