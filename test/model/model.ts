/**
 * `npm run model -- [--minutes N] [--steps N] [--seed S]`: runs seeds until the time is over, or the one that is named. The last
 * line says runs, operations, crashes and faults; a finding ends with exit code 1 and the seed that shows it again.
 */
import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { parseArgs } from "node:util";
import { Random } from "../support/random.ts";
import { runModel } from "./run.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "2" },
    steps: { type: "string", default: "300" },
    seed: { type: "string" },
  },
});

const total = { runs: 0, operations: 0, crashes: 0, faults: 0 };

/** Names of segments and the order of zones follow from the seed, too. Keys need not: what they make of bytes decides nothing. */
function fixChance(seed: string): void {
  const random = new Random(`chance ${seed}`);
  Math.random = () => random.below(0x1_0000_0000) / 0x1_0000_0000;
  crypto.randomInt = (limit: number) => random.below(limit);
  // Upkeep by the machine's clock would come at other moments each time; jobs and restarts do what it does.
  globalThis.setInterval = (() => ({ unref() {} })) as unknown as typeof setInterval;
  syncBuiltinESMExports();
}

async function runSeed(seed: string): Promise<void> {
  fixChance(seed);
  const { operations, crashes, faults } = await runModel(seed, Number(values.steps));
  total.runs += 1;
  total.operations += operations;
  total.crashes += crashes;
  total.faults += faults;
}

async function runAll(): Promise<void> {
  if (values.seed !== undefined) return runSeed(values.seed);
  const end = Date.now() + Number(values.minutes) * 60_000;
  const first = Math.floor(Date.now() / 1_000);
  for (let seed = first; Date.now() < end; seed += 1) await runSeed(String(seed));
}

try {
  await runAll();
  process.stdout.write(
    `runs ${total.runs} operations ${total.operations} crashes ${total.crashes} faults ${total.faults} found 0\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}
