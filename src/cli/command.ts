/** What a command of the command line is. */
import type { ParseArgsConfig } from "node:util";
import { ControlClient } from "./control-client.ts";
import { wrongUsage } from "./failure.ts";

/** Options as a command declares them. */
export type OptionDeclarations = NonNullable<ParseArgsConfig["options"]>;

/** Values of options by name. */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** What a command gets. */
export interface Invocation {
  /** Arguments after the command's own words. */
  readonly positionals: readonly string[];
  readonly options: OptionValues;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Prints to standard output. */
  readonly print: (text: string) => void;
  /** All of standard input. */
  readonly readInput: () => Promise<string>;
}

/** One command. */
export interface Command {
  /** Its words: `time advance`. */
  readonly name: string;
  /** Its arguments, for the help: `DURATION`. */
  readonly parameters?: string;
  /** One line for the help. */
  readonly summary: string;
  readonly options: OptionDeclarations;
  readonly run: (invocation: Invocation) => Promise<void>;
}

/** Options of every command that asks a running region. */
export const clientOptions = {
  endpoint: { type: "string" },
  json: { type: "boolean" },
} as const satisfies OptionDeclarations;

/** The region that is meant: --endpoint, AWS_ENDPOINT_URL, or this machine's. */
export function clientOf({ options, environment }: Invocation): ControlClient {
  const endpoint = textOption(options, "endpoint") ?? environment["AWS_ENDPOINT_URL"] ?? "";
  if (endpoint === "") return new ControlClient("http://127.0.0.1:4566");
  if (!/^https?:\/\/[^/]/.test(endpoint))
    throw wrongUsage(`The endpoint ${endpoint} is no http:// or https:// address.`);
  return new ControlClient(endpoint);
}

/** Prints an answer: as it came with --json, else as text. */
export function present<Answer>(
  { options, print }: Invocation,
  answer: Answer,
  asText: (answer: Answer) => string,
): void {
  print(options["json"] === true ? `${JSON.stringify(answer, undefined, 2)}\n` : asText(answer));
}

export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

/** The one argument a command takes. */
export function onlyArgument({ positionals }: Invocation, what: string): string {
  const [first, ...rest] = positionals;
  if (first === undefined) throw wrongUsage(`It needs ${what}.`);
  if (rest.length > 0) throw wrongUsage(`It takes only ${what}, not also ${rest.join(" ")}.`);
  return first;
}
