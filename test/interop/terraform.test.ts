/** Terraform: a plan that is applied, finds nothing left to do, changes, and takes everything away again. */
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findTerraformPlugins } from "./clients.ts";
import { describeClient } from "./describe-client.ts";
import { startRegionProcess, type RegionProcess } from "./region-process.ts";
import { runProgram, type Ran } from "./run-program.ts";

let region: RegionProcess;

beforeAll(async () => {
  region = await startRegionProcess();
});
afterAll(() => region.stop());

/** The provider is a large program, started anew by every command. */
const timeoutMilliseconds = 400_000;

describeClient("terraform", (program) => {
  let folder: string;
  let settings: Record<string, string>;

  const terraform = (words: readonly string[], exitCodes: readonly number[] = []): Promise<Ran> =>
    runProgram(program, [...words, "-no-color"], { folder, environment: settings, exitCodes, timeoutSeconds: 300 });

  beforeAll(async () => {
    folder = region.newFolder();
    copyFileSync(join(import.meta.dirname, "terraform/main.tf"), join(folder, "main.tf"));
    const mirror = `filesystem_mirror {\n    path = "${findTerraformPlugins()}"\n  }`;
    writeFileSync(join(folder, "terraform.rc"), `provider_installation {\n  ${mirror}\n}\n`);
    settings = {
      ...region.environment,
      TF_CLI_CONFIG_FILE: join(folder, "terraform.rc"),
      TF_VAR_endpoint: region.endpoint,
      CHECKPOINT_DISABLE: "1",
    };
    await terraform(["init", "-input=false"]);
  }, timeoutMilliseconds);

  test(
    "applies once, and its second plan is empty",
    async () => {
      await terraform(["apply", "-auto-approve", "-input=false"]);
      const again = await terraform(["plan", "-detailed-exitcode", "-input=false"], [2]);
      expect(again.exitCode, again.text).toBe(0);
      const { files, account } = JSON.parse((await terraform(["output", "-json"])).text) as {
        files: { value: string[] };
        account: { value: string };
      };
      expect(files.value).toEqual(["files/0", "files/1", "files/2"]);
      expect(account.value).toBe("000000000000");
      const page = await fetch(`${region.endpoint}/terraform-site/public/page%20one.html`);
      expect([page.status, await page.text()]).toEqual([200, "first"]);
    },
    timeoutMilliseconds,
  );

  test(
    "changes what changed, and destroys everything",
    async () => {
      await terraform(["apply", "-auto-approve", "-input=false", "-var", "body=second"]);
      const page = await fetch(`${region.endpoint}/terraform-site/public/page%20one.html`);
      expect(await page.text()).toBe("second");
      const destroyed = await terraform(["destroy", "-auto-approve", "-input=false"]);
      expect(destroyed.text).toMatch(/Destroy complete! Resources: \d+ destroyed/);
      expect((await fetch(`${region.endpoint}/terraform-site/`)).status).toBe(404);
    },
    timeoutMilliseconds,
  );
});
