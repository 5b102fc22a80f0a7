/** Runs a client program as a user would, away from the settings of whoever runs the tests. */
import { spawn } from "node:child_process";
import { once } from "node:events";

/** What a program said. */
export interface Ran {
  readonly exitCode: number;
  readonly stdout: Buffer;
  /** Standard output as text. */
  readonly text: string;
  readonly errors: string;
}

/** How to run it. */
export interface RunOptions {
  /** Added to a bare environment: PATH, HOME, a UTF-8 locale. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly folder?: string;
  /** Written to its standard input. */
  readonly input?: string | Uint8Array;
  /** Exit codes that are an answer too; any other than these and 0 rejects. */
  readonly exitCodes?: readonly number[];
  readonly timeoutSeconds?: number;
}

/** Runs it to its end. Rejects, with all it said, when it fails or takes too long. */
export async function runProgram(program: string, words: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = spawn(program, words, {
    cwd: options.folder,
    env: { ...bareEnvironment(), ...options.environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const limit = setTimeout(() => child.kill("SIGKILL"), (options.timeoutSeconds ?? 120) * 1000);
  // A program that ends without reading its input closes the pipe: its exit code says whether that was right.
  child.stdin.on("error", () => {});
  child.stdin.end(options.input);
  const [stdout, errors, [code, signal]] = await Promise.all([
    gather(child.stdout),
    gather(child.stderr),
    once(child, "close") as Promise<[number | null, string | null]>,
  ]);
  clearTimeout(limit);
  const ran = { exitCode: code ?? -1, stdout, text: stdout.toString(), errors: errors.toString() };
  return judge([program, ...words], ran, options, signal);
}

/** Throws, with all that was said, for an exit code that is no answer. */
export function judge(
  command: readonly string[],
  ran: Ran,
  { exitCodes }: RunOptions,
  signal: string | null = null,
): Ran {
  if (ran.exitCode === 0 || exitCodes?.includes(ran.exitCode)) return ran;
  const ending = signal === null ? `ended with ${ran.exitCode}` : `was ended by ${signal}`;
  throw new Error(`${command.join(" ")} ${ending}\n${tail(ran.text)}\n${tail(ran.errors)}`);
}

async function gather(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function tail(text: string): string {
  return text.length > 8000 ? `…${text.slice(-8000)}` : text;
}

/** What every client gets. */
export function bareEnvironment(): Record<string, string | undefined> {
  const { PATH, HOME, TMPDIR, LD_LIBRARY_PATH } = process.env;
  const plain = { PATH, HOME, TMPDIR, LD_LIBRARY_PATH, LC_ALL: "C.UTF-8", PYTHONUTF8: "1", PYTHONWARNINGS: "ignore" };
  // Each command of Terraform starts its provider anew: with rarer collections that is a quarter less work, in half a gigabyte.
  return { ...plain, GOGC: "400" };
}
