/** Log lines: for people (one line, then the error's story) or for machines (one JSON object a line). */
import type { Log } from "../../kernel/log.ts";

export type LogLevel = "debug" | "info" | "warn" | "error";

/** How a log writes. */
export interface LogOptions {
  /** `pretty` goes to standard error, `json` to standard output, unless `write` is given. */
  readonly format: "pretty" | "json";
  /** The least level that is written. Default `info`. */
  readonly level?: LogLevel;
  /** Facts that every line carries: which process, which service. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Takes each finished line, with its line break. */
  readonly write?: (line: string) => void;
  /** Wall time in milliseconds. */
  readonly now?: () => number;
}

type Facts = Readonly<Record<string, unknown>>;

const ranks: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3 };

/** Makes a log. */
export function createLog(options: LogOptions): Log {
  const least = ranks[options.level ?? "info"];
  const write = options.write ?? standardWrite(options.format);
  const now = options.now ?? Date.now;
  const format = options.format === "json" ? jsonLine : prettyLine;
  const line =
    (level: LogLevel) =>
    (message: string, facts?: Facts): void => {
      if (ranks[level] >= least) write(format(level, now(), message, { ...options.facts, ...facts }));
    };
  return { debug: line("debug"), info: line("info"), warn: line("warn"), error: line("error") };
}

function standardWrite(format: LogOptions["format"]): (line: string) => void {
  const stream = format === "json" ? process.stdout : process.stderr;
  return (line) => void stream.write(line);
}

function jsonLine(level: LogLevel, time: number, message: string, facts: Facts): string {
  const { error, ...rest } = facts;
  const line: Record<string, unknown> = { time: new Date(time).toISOString(), level, message };
  for (const [name, value] of Object.entries(rest)) line[name in line ? `fact.${name}` : name] = value;
  if (error !== undefined) line["error"] = errorChain(error).map(describe);
  return `${stringify(line)}\n`;
}

function prettyLine(level: LogLevel, time: number, message: string, facts: Facts): string {
  const { error, ...rest } = facts;
  let line = `${new Date(time).toISOString().slice(11, 23)} ${level.toUpperCase().padEnd(5)} ${message}`;
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) line += `  ${name}=${prettyValue(value)}`;
  line += "\n";
  if (error === undefined) return line;
  errorChain(error).forEach((one, depth) => {
    const { stack, name = "Error", message } = describe(one);
    const story = stack ?? `${name}: ${message}`;
    line += `${depth === 0 ? "" : "caused by: "}${story}\n`.replaceAll(/^/gm, "    ").trimEnd() + "\n";
  });
  return line;
}

function prettyValue(value: unknown): string {
  if (typeof value !== "string") return stringify(value);
  return /^[\w.:/@+-]+$/.test(value) ? value : JSON.stringify(value);
}

/** What the log says of an error. */
interface Described {
  readonly name?: string;
  readonly message: string;
  readonly code?: unknown;
  readonly stack?: string | undefined;
}

/** The error and its causes, outermost first; a chain that bites its tail ends. */
function errorChain(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let one = error; one !== undefined && one !== null && !chain.includes(one) && chain.length < 20;) {
    chain.push(one);
    one = one instanceof Error ? one.cause : undefined;
  }
  return chain;
}

function describe(error: unknown): Described {
  if (!(error instanceof Error)) return { message: typeof error === "string" ? error : stringify(error) };
  const code = (error as { code?: unknown }).code;
  return { name: error.name, message: error.message, ...(code === undefined ? {} : { code }), stack: error.stack };
}

/** JSON that never throws: big integers and bytes become text, circles are cut. */
function stringify(value: unknown): string {
  const ancestors: unknown[] = [];
  return (
    JSON.stringify(value, function (this: unknown, _name, member: unknown) {
      if (typeof member === "bigint") return member.toString();
      if (member instanceof Uint8Array) return `<${member.length} bytes>`;
      if (member instanceof Error) return { name: member.name, message: member.message };
      if (typeof member !== "object" || member === null) return member;
      while (ancestors.length > 0 && ancestors.at(-1) !== this) ancestors.pop();
      if (ancestors.includes(member)) return "<circular>";
      ancestors.push(member);
      return member;
    }) ?? String(value)
  );
}
