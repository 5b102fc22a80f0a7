/** Runs a list of commands one after the other and says at the end how each went. */
import { spawnSync } from "node:child_process";

/** One command of a run. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
  /** Undefined: run it. A text: leave it out, and say why. */
  readonly leftOutBecause?: string | undefined;
  /** The same for what nothing that may be installed brings to this machine: said as loudly, and no failure in CI either. */
  readonly notPossibleBecause?: string | undefined;
}

/** Runs the steps; exits with 1 when one failed, and in CI also when one had to be left out. */
export function runSteps(steps: readonly Step[], options: { stopAtFirstFailure: boolean }): void {
  const results: string[] = [];
  const inCi = process.env["CI"] === "true";
  let failed = 0;
  let passed = 0;
  for (const step of steps) {
    if (step.notPossibleBecause !== undefined) {
      results.push(`NOT POSSIBLE HERE  ${step.name}: ${step.notPossibleBecause}`);
      continue;
    }
    if (step.leftOutBecause !== undefined) {
      results.push(`LEFT OUT  ${step.name}: ${step.leftOutBecause}`);
      if (inCi) failed += 1;
      continue;
    }
    process.stdout.write(`\n── ${step.name}: ${step.command.join(" ")}\n`);
    const startedAt = Date.now();
    const [program, ...rest] = step.command;
    const { status } = spawnSync(program, rest, { stdio: "inherit", env: { ...process.env, ...step.environment } });
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    results.push(`${status === 0 ? "passed" : "FAILED"}    ${step.name} (${seconds} s)`);
    if (status === 0) passed += 1;
    else failed += 1;
    if (status !== 0 && options.stopAtFirstFailure) break;
  }
  process.stdout.write(`\n${results.join("\n")}\n\n${passed} passed, ${failed} failed\n`);
  process.exit(failed === 0 ? 0 : 1);
}
