/** Terraform keeps keys: of all kinds, with what hangs on them, and a bucket that encrypts with one. */
import { cpSync, writeFileSync } from "node:fs";
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

/** The provider is a large program, started anew by every command, and asks of imported material for half a minute. */
const timeoutMilliseconds = 600_000;

const found = {
  main: [true, true, "SYMMETRIC_DEFAULT"],
  replica: ["REPLICA"],
  granted: "the main key",
  spec: "ECC_NIST_P256",
  mine: ["Disabled", "Enabled"],
  secrets: { red: "secret", blue: "text" },
};

describeClient("terraform", (program) => {
  test(
    "applies, plans empty, imports and destroys keys, aliases, policies, grants and replicas",
    async () => {
      const folder = region.newFolder();
      cpSync(join(import.meta.dirname, "terraform/kms"), folder, { recursive: true });
      const mirror = `filesystem_mirror {\n    path = "${findTerraformPlugins()}"\n  }`;
      writeFileSync(join(folder, "terraform.rc"), `provider_installation {\n  ${mirror}\n}\n`);
      const environment = {
        ...region.environment,
        TF_CLI_CONFIG_FILE: join(folder, "terraform.rc"),
        TF_VAR_endpoint: region.endpoint,
        CHECKPOINT_DISABLE: "1",
      };
      const terraform = (words: readonly string[], exitCodes: readonly number[] = []): Promise<Ran> =>
        runProgram(program, [...words, "-no-color"], { folder, environment, exitCodes, timeoutSeconds: 300 });
      await terraform(["init", "-input=false"]);
      // Without hardware to keep keys in, all but the key store is made, and what is missing is said.
      const refused = await terraform(["apply", "-auto-approve", "-input=false", "-var", "hsm=true"], [1]);
      expect(refused.errors.match(/^.*Error: .*$/gm)).toHaveLength(2);
      expect(refused.errors).toMatch(/Custom\s+key\s+stores\s+are\s+not\s+supported\s+in\s+this\s+Region/);
      expect(refused.errors).toMatch(/reading KMS Custom Key Store \(hsm\):\s+couldn.t\s+find\s+resource/);
      const again = await terraform(["plan", "-detailed-exitcode", "-input=false"], [2]);
      expect(again.exitCode, again.text).toBe(0);
      const shown = JSON.parse((await terraform(["output", "-json"])).text) as Record<string, { value: unknown }>;
      expect(shown["found"]?.value).toEqual(found);
      const signing = String(shown["signing"]?.value);
      await terraform(["state", "rm", "aws_kms_key.signing", "aws_kms_alias.main"]);
      await terraform(["import", "-input=false", "aws_kms_key.signing", signing]);
      await terraform(["import", "-input=false", "aws_kms_alias.main", "alias/main"]);
      const destroyed = await terraform(["destroy", "-auto-approve", "-input=false"]);
      expect(destroyed.text).toMatch(/Destroy complete! Resources: \d+ destroyed/);
    },
    timeoutMilliseconds,
  );
});
