/** Terraform keeps S3: every resource it has for buckets, objects and access points, applied, imported, destroyed. */
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findTerraformPlugins } from "./clients.ts";
import { describeClient } from "./describe-client.ts";
import { startRegionProcess, type RegionProcess } from "./region-process.ts";
import { runProgram, type Ran } from "./run-program.ts";
import {
  importable,
  importBlocks,
  plannedChanges,
  type PlannedChange,
  type StateResource,
} from "./s3-terraform-imports.ts";

let region: RegionProcess;

beforeAll(async () => {
  region = await startRegionProcess();
});
afterAll(() => region.stop());

/** The provider is a large program, started anew by every command, and watches lifecycle rules for most of a minute. */
const timeoutMilliseconds = 600_000;

type Terraform = (words: readonly string[], exitCodes?: readonly number[]) => Promise<Ran>;

/** The part of `terraform show -json` that is looked at. */
interface State {
  readonly root_module: { readonly resources: StateResource[] };
  readonly outputs: Readonly<Record<string, { readonly value: unknown }>>;
}

async function openFolder(program: string, configuration: string): Promise<{ terraform: Terraform; folder: string }> {
  const folder = region.newFolder();
  cpSync(join(import.meta.dirname, "terraform", configuration), folder, { recursive: true });
  const mirror = `filesystem_mirror {\n    path = "${findTerraformPlugins()}"\n  }`;
  writeFileSync(join(folder, "terraform.rc"), `provider_installation {\n  ${mirror}\n}\n`);
  const environment = {
    ...region.environment,
    TF_CLI_CONFIG_FILE: join(folder, "terraform.rc"),
    TF_VAR_endpoint: region.endpoint,
    // S3 Control's hosts begin with the account; Go asks the proxy for every host but the machine's own.
    TF_VAR_control_endpoint: region.hostEndpoint,
    HTTP_PROXY: region.proxy.address,
    CHECKPOINT_DISABLE: "1",
  };
  const terraform: Terraform = (words, exitCodes = []) =>
    runProgram(program, [...words, "-no-color"], { folder, environment, exitCodes, timeoutSeconds: 300 });
  await terraform(["init", "-input=false"]);
  return { terraform, folder };
}

async function expectEmptyPlan(terraform: Terraform, ...words: string[]): Promise<void> {
  const plan = await terraform(["plan", "-detailed-exitcode", "-input=false", ...words], [2]);
  expect(plan.exitCode, plan.text).toBe(0);
}

async function readState(terraform: Terraform): Promise<State> {
  return (JSON.parse((await terraform(["show", "-json"])).text) as { values: State }).values;
}

/** Forgets what can be imported, imports it with the plan's other changes, and says which those were. */
async function forgetAndImport(
  terraform: Terraform,
  options: { folder: string; state: State; words: readonly string[] },
): Promise<string[]> {
  const { folder, state, words } = options;
  const resources = importable(state.root_module.resources);
  await terraform(["state", "rm", ...resources.map(({ address }) => address)]);
  writeFileSync(join(folder, "imports.tf"), importBlocks(resources));
  const planned = await terraform(["plan", "-input=false", "-out=imports.plan", ...words]);
  expect(planned.text).toMatch(
    new RegExp(`Plan: ${resources.length} to import, 0 to add, \\d+ to change, 0 to destroy`),
  );
  const shown = await terraform(["show", "-json", "imports.plan"]);
  const plan = JSON.parse(shown.text) as { resource_changes: PlannedChange[] };
  await terraform(["apply", "-input=false", "imports.plan"]);
  return plannedChanges(plan.resource_changes);
}

async function destroy(terraform: Terraform): Promise<void> {
  const destroyed = await terraform(["destroy", "-auto-approve", "-input=false", "-refresh=false"]);
  expect(destroyed.text).toMatch(/Destroy complete! Resources: \d+ destroyed/);
}

const found = {
  region: "us-east-1",
  domain: "tf-main.s3.amazonaws.com",
  website: "tf-main.s3-website-us-east-1.amazonaws.com",
  statements: ["secure"],
  language: "ko",
  checksum: "1ENBGrlVCKbGQh/Ps59mfZEph5u11r882xyoe6EbA9g=",
  class: "STANDARD_IA",
  body: "words of blue",
  encryption: "aws:kms",
  slice: "words",
  former: ["former"],
  keys: ["encrypted", "former"],
  folders: ["copies/", "documents/"],
  blocked: true,
  door: "tf-door-000000000000.s3-accesspoint.us-east-1.amazonaws.com",
  public: false,
  copied: true,
  arn: "arn:aws:s3:us-east-1:000000000000:accesspoint/tf-door",
};

/** The lifecycle's long wait is spent while the others are made. */
describeClient("terraform", (program) => {
  test.concurrent(
    "keeps buckets with all their settings, objects and access points",
    async () => {
      const { terraform, folder } = await openFolder(program, "s3-resources");
      await terraform(["apply", "-auto-approve", "-input=false"]);
      await expectEmptyPlan(terraform);
      const state = await readState(terraform);
      expect(state.outputs["found"]?.value).toEqual(found);
      const changed = ["-var", "team=green", "-var", "days=45"];
      expect(await forgetAndImport(terraform, { folder, state, words: changed })).toEqual([
        "aws_s3_bucket.inline lifecycle_rule",
        "aws_s3_bucket.main tags",
      ]);
      await expectEmptyPlan(terraform, ...changed);
      await destroy(terraform);
      expect((await fetch(`${region.endpoint}/tf-main`)).status).toBe(404);
    },
    timeoutMilliseconds,
  );

  test.concurrent(
    "keeps the lifecycle rules of buckets",
    async () => {
      const { terraform, folder } = await openFolder(program, "s3-lifecycle");
      await terraform(["apply", "-auto-approve", "-input=false"]);
      await expectEmptyPlan(terraform);
      const addresses = ["main", "logs"].map((name) => `aws_s3_bucket_lifecycle_configuration.${name}`);
      await terraform(["state", "rm", ...addresses]);
      const ids = ["tf-lifecycle", "tf-lifecycle-logs"];
      const blocks = addresses.map((address, index) => `import {\n  to = ${address}\n  id = "${ids[index]}"\n}\n`);
      writeFileSync(join(folder, "imports.tf"), blocks.join("\n"));
      const imported = await terraform(["apply", "-auto-approve", "-input=false"]);
      expect(imported.text).toContain("Resources: 2 imported, 0 added, 0 changed, 0 destroyed");
      await destroy(terraform);
    },
    timeoutMilliseconds,
  );
});
