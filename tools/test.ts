/**
 * `npm test`: everything, from unit tests to real clients and killed processes. Words after `--` choose steps by a part of
 * their names: `npm test -- unit boto3`.
 */
import { existsSync } from "node:fs";
import { runSteps, type Step } from "./run-steps.ts";
import { interopSteps } from "./test-interop.ts";
import { prepareClients, prepareModelTools } from "./test-preparation.ts";

const startedAt = Date.now();
const [hasModelTools] = await Promise.all([prepareModelTools(), prepareClients()]);
process.stdout.write(`\n── prepared in ${((Date.now() - startedAt) / 1000).toFixed(1)} s\n`);

const noModelTools = hasModelTools ? undefined : "the packages of tools/extract-models could not be installed";

const steps: readonly Step[] = [
  { name: "build", command: ["npm", "run", "--silent", "build"] },
  { name: "unit", command: ["npx", "vitest", "run"] },
  { name: "console", command: ["npx", "vitest", "run", "--config", "vitest.console.config.ts"] },
  {
    name: "models",
    command: ["npm", "--prefix", "tools/extract-models", "run", "--silent", "check"],
    leftOutBecause: noModelTools,
    isShareable: true,
  },
  // Two minutes of seeds that nobody has tried before, on one core: clients have the other.
  { name: "model", command: ["npm", "run", "--silent", "model", "--", "--minutes", "2"], isShareable: true },
  ...interopSteps(),
  {
    name: "crash",
    command: ["npm", "run", "--silent", "crash", "--", "--rounds", "5"],
    leftOutBecause: existsSync("test/crash/crash.ts") ? undefined : "there is no test/crash/crash.ts",
  },
];

const chosen = process.argv.slice(2);
const wanted = steps.filter(({ name }) => chosen.length === 0 || chosen.some((word) => name.includes(word)));
await runSteps(wanted, { stopAtFirstFailure: false });
