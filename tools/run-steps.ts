/** Runs a list of commands, most of them one after the other, and says at the end how each went. */
import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

/** One command of a run. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
  /** It may run beside another one of this kind: clients wait more than they compute. What it says is printed when it ends. */
  readonly isShareable?: boolean;
  /** Undefined: run it. A text: leave it out, and say why. */
  readonly leftOutBecause?: string | undefined;
  /** The same for what nothing that may be installed brings to this machine: said as loudly, and no failure in CI either. */
  readonly notPossibleBecause?: string | undefined;
}

/** Shareable steps that run at the same time: one more than two cores, since each waits often for the other side. */
const shareLimit = 3;

/** Runs the steps; exits with 1 when one failed, and in CI also when one had to be left out. */
export async function runSteps(steps: readonly Step[], options: { stopAtFirstFailure: boolean }): Promise<never> {
  const inCi = process.env["CI"] === "true";
  const ends: Promise<End>[] = [];
  const running = new Set<Promise<End>>();
  for (const step of steps) {
    const missing = missingOf(step, inCi);
    if (missing) {
      ends.push(Promise.resolve(missing));
      continue;
    }
    while (running.size >= (step.isShareable === true ? shareLimit : 1)) await Promise.race(running);
    const end = runStep(step);
    running.add(end);
    void end.then(() => running.delete(end));
    ends.push(end);
    // What is not shareable has the machine for itself.
    if (!step.isShareable) await end;
    if (options.stopAtFirstFailure && (await end).failed > 0) break;
  }
  const all = await Promise.all(ends);
  const [passed, failed] = [sum(all, "passed"), sum(all, "failed")];
  const troubles = all.flatMap(({ trouble }) => (trouble === undefined ? [] : [trouble]));
  process.stdout.write(`\n${all.map(({ line }) => line).join("\n")}\n`);
  // Again at the very end: whoever sees only a log's last lines sees what went wrong.
  process.stdout.write(`${troubles.map((text) => `\n${text}\n`).join("")}\n${passed} passed, ${failed} failed\n`);
  process.exit(failed === 0 ? 0 : 1);
}

/** How a step ended. */
interface End {
  readonly line: string;
  readonly passed: number;
  readonly failed: number;
  /** Of a failed step: its name, and in few lines what it said had failed. */
  readonly trouble?: string;
}

function sum(ends: readonly End[], what: "passed" | "failed"): number {
  return ends.reduce((total, end) => total + end[what], 0);
}

function missingOf(step: Step, inCi: boolean): End | undefined {
  if (step.notPossibleBecause !== undefined) {
    return { line: `NOT POSSIBLE HERE  ${step.name}: ${step.notPossibleBecause}`, passed: 0, failed: 0 };
  }
  if (step.leftOutBecause === undefined) return undefined;
  return { line: `LEFT OUT  ${step.name}: ${step.leftOutBecause}`, passed: 0, failed: inCi ? 1 : 0 };
}

async function runStep(step: Step): Promise<End> {
  const title = `\n── ${step.name}: ${step.command.join(" ")}\n`;
  if (!step.isShareable) process.stdout.write(title);
  const startedAt = Date.now();
  const { isPassed, said } = await run(step);
  if (step.isShareable) process.stdout.write(title + said);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  const line = `${isPassed ? "passed" : "FAILED"}    ${step.name} (${seconds} s)`;
  if (isPassed) return { line, passed: 1, failed: 0 };
  return { line, passed: 0, failed: 1, trouble: `${step.name}:\n${troubleIn(said)}` };
}

/** What a failed command said of it: the names of failed tests with the error below each, or else its last lines. */
export function troubleIn(said: string): string {
  const lines = stripVTControlCharacters(said).split("\n");
  const told = lines.flatMap((line, at) => (/^ *FAIL /.test(line) ? [line.trim(), ...errorBelow(lines, at)] : []));
  const [shown, most] = told.length > 0 ? [told, 20] : [lines.filter((line) => line.trim() !== "").slice(-10), 10];
  return shown
    .slice(0, most)
    .map((line) => `  ${line.slice(0, 300)}`)
    .join("\n");
}

function errorBelow(lines: readonly string[], at: number): string[] {
  const error = lines.slice(at + 1, at + 20).find((line) => /^\s*\w*(Error|Exception)\b/.test(line));
  return error === undefined ? [] : [`  ${error.trim()}`];
}

function run(step: Step): Promise<{ isPassed: boolean; said: string }> {
  const [program, ...rest] = step.command;
  const environment = { ...process.env, ...step.environment };
  const child = spawn(program, rest, { stdio: ["ignore", "pipe", "pipe"], env: environment });
  const said: Buffer[] = [];
  const hear = (chunk: Buffer, out: NodeJS.WriteStream): void => {
    said.push(chunk);
    if (!step.isShareable) out.write(chunk);
  };
  child.stdout.on("data", (chunk: Buffer) => hear(chunk, process.stdout));
  child.stderr.on("data", (chunk: Buffer) => hear(chunk, process.stderr));
  return new Promise((done) => {
    const end = (isPassed: boolean): void => done({ isPassed, said: Buffer.concat(said).toString() });
    child.once("error", () => end(false));
    child.once("close", (status) => end(status === 0));
  });
}
