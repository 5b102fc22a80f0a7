/** Runs commands of the aws CLI without its start: each is forked from a process that has read the CLI's modules and models. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { bareEnvironment, judge, type Ran, type RunOptions } from "./run-program.ts";

type Run = (words: readonly string[], options: RunOptions) => Promise<Ran>;

const runs = new Map<string, Run>();

/**
 * As `runProgram(program, …)`, for an `aws`: arguments, environment, folder, standard input, outputs and exit code are the
 * command's own. What is about the program's start runs the program.
 */
export function runCommand(program: string, words: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const run = runs.get(program) ?? startCommands(program);
  runs.set(program, run);
  return run(words, options);
}

function startCommands(program: string): Run {
  const interpreter = /^#!(\S+)/.exec(readFileSync(program, "utf8"))?.[1];
  if (interpreter === undefined) throw new Error(`${program} is no script`);
  // It ends with its input: when this process does, at the latest.
  const child = spawn(interpreter, ["-B", join(import.meta.dirname, "python/aws_commands.py")], {
    env: { ...bareEnvironment(), AWS_CONFIG_FILE: "/dev/null" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.on("error", () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let last: Promise<unknown> = Promise.resolve();
  const next = async (request: object): Promise<Ran> => {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error(`${interpreter} ended before the command did`);
    const { exitCode, stdout, errors } = JSON.parse(value) as { exitCode: number; stdout: string; errors: string };
    const bytes = Buffer.from(stdout, "base64");
    return { exitCode, stdout: bytes, text: bytes.toString(), errors };
  };
  return async (words, options) => {
    const request = {
      words,
      environment: { ...bareEnvironment(), ...options.environment },
      folder: options.folder ?? process.cwd(),
      input: Buffer.from(options.input ?? "").toString("base64"),
      seconds: options.timeoutSeconds ?? 120,
    };
    // One after the other.
    const ran = last.then(() => next(request));
    last = ran.catch(() => undefined);
    return judge([program, ...words], await ran, options);
  };
}
