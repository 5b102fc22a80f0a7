/** Terraform keeps what is about costs: budgets with actions, cost categories, anomaly monitors, cost allocation tags, reports and exports. */
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findTerraformPlugins } from "./clients.ts";
import { describeClient } from "./describe-client.ts";
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
const timeoutMilliseconds = 900_000;

/** Resource → the output that it is imported by, or the id itself. */
const imported: Readonly<Record<string, string>> = {
  "aws_budgets_budget.storage": "budget",
  "aws_budgets_budget_action.stop": "action",
  "aws_ce_cost_category.teams": "category",
  "aws_ce_anomaly_monitor.services": "monitor",
  "aws_ce_anomaly_subscription.daily": "subscription",
  "aws_bcmdataexports_export.daily": "export",
  "aws_cur_report_definition.legacy": "legacy",
};

describeClient("terraform", (program) => {
  beforeAll(async () => {
    provider = await startProvider(region.environment);
  });
  afterAll(() => provider.stop());

  test(
    "applies, plans empty, changes, imports and destroys budgets, categories, monitors, reports and exports",
    async () => {
      const folder = region.newFolder();
      cpSync(join(import.meta.dirname, "terraform/costs"), folder, { recursive: true });
      const mirror = `filesystem_mirror {\n    path = "${findTerraformPlugins()}"\n  }`;
      writeFileSync(join(folder, "terraform.rc"), `provider_installation {\n  ${mirror}\n}\n`);
      const environment = {
        ...region.environment,
        ...provider.environment,
        TF_CLI_CONFIG_FILE: join(folder, "terraform.rc"),
        TF_VAR_endpoint: region.endpoint,
        CHECKPOINT_DISABLE: "1",
      };
      const terraform = (words: readonly string[], exitCodes: readonly number[] = []): Promise<Ran> =>
        runProgram(program, [...words, "-no-color"], { folder, environment, exitCodes, timeoutSeconds: 300 });
      const expectNoChanges = async (words: readonly string[] = []): Promise<void> => {
        const planned = await terraform(["plan", "-detailed-exitcode", "-input=false", ...words], [2]);
        expect(planned.exitCode, planned.text).toBe(0);
      };
      await terraform(["init", "-input=false"]);
      await terraform(["apply", "-auto-approve", "-input=false"]);
      await expectNoChanges();
      const shown = JSON.parse((await terraform(["output", "-json"])).text) as Record<string, { value: string }>;
      expect(shown["price"]?.value).toBe("t3.medium");
      const changed = await terraform(["apply", "-auto-approve", "-input=false", "-var", "limit=200"]);
      expect(changed.text).toContain("0 added, 1 changed, 0 destroyed");
      const ids = Object.entries(imported).map(
        ([address, output]) => [address, shown[output]?.value ?? output] as const,
      );
      await terraform(["state", "rm", ...ids.map(([address]) => address)]);
      const blocks = ids.map(([address, id]) => `import {\n  to = ${address}\n  id = "${id}"\n}\n`);
      writeFileSync(join(folder, "imports.tf"), blocks.join(""));
      const again = await terraform(["apply", "-auto-approve", "-input=false", "-var", "limit=200"]);
      expect(again.text).toContain(`${ids.length} imported, 0 added, 0 changed, 0 destroyed`);
      await expectNoChanges(["-var", "limit=200"]);
      const destroyed = await terraform(["destroy", "-auto-approve", "-input=false", "-var", "limit=200"]);
      expect(destroyed.text).toMatch(/Destroy complete! Resources: \d+ destroyed/);
    },
    timeoutMilliseconds,
  );
});
