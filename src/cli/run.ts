/** Finds the command that is meant, reads its options and runs it. */
import { accountCommands } from "./accounts.ts";
import { durabilityCommand } from "./durability.ts";
import { explainCommand } from "./explain.ts";
import { billCommands } from "./bill.ts";
import { CommandFailure, wrongUsage, type ExitCode } from "./failure.ts";
import { identityCommands } from "./identity.ts";
import { historyCommand } from "./history.ts";
import { invoiceCommands } from "./invoice.ts";
import { jobsCommand, statusCommand } from "./status.ts";
import { keysCommands } from "./keys.ts";
import { mailCommand } from "./mail.ts";
import { parseArgs } from "node:util";
import { partitionCommands } from "./partitions.ts";
import { pricesCommands } from "./prices.ts";
import { rateCommand } from "./rate.ts";
import { readFileSync } from "node:fs";
import { tcoCommand } from "./tco.ts";
import { timeCommands } from "./time.ts";
import { upCommand } from "./up.ts";
import { usageCommand } from "./usage.ts";
import { whoamiCommand } from "./whoami.ts";
import { zoneCommands } from "./zones.ts";
import type { Command, Invocation } from "./command.ts";

/** Where a run reads from and prints to. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** All of standard input; empty when left out. */
  readonly readInput?: () => Promise<string>;
}

const commands: readonly Command[] = [
  upCommand,
  statusCommand,
  usageCommand,
  ...billCommands,
  ...invoiceCommands,
  tcoCommand,
  historyCommand,
  rateCommand,
  ...pricesCommands,
  ...timeCommands,
  ...zoneCommands,
  ...partitionCommands,
  durabilityCommand,
  ...accountCommands,
  ...identityCommands,
  ...keysCommands,
  whoamiCommand,
  explainCommand,
  mailCommand,
  jobsCommand,
  {
    name: "version",
    summary: "This program's version",
    options: {},
    run: async ({ print }) => print(`${readVersion()}\n`),
  },
  { name: "help", summary: "This", options: {}, run: async ({ print }) => print(helpText()) },
];

/** Runs the command line and gives the exit code. */
export async function runCommandLine(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  try {
    const { command, invocation } = readInvocation(words, surroundings);
    await command.run(invocation);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    surroundings.printError(`haneul: ${error.message}\n`);
    return error.exitCode;
  }
}

function readInvocation(
  words: readonly string[],
  { environment, print, readInput = async () => "" }: Surroundings,
): { command: Command; invocation: Invocation } {
  const [first = "help"] = words;
  const plain =
    first === "--help" || first === "-h" ? "help" : first === "--version" || first === "-v" ? "version" : first;
  const command = findCommand([plain, ...words.slice(1)]);
  const rest = words.slice(command.name.split(" ").length);
  if (rest.includes("--help") || rest.includes("-h")) {
    return {
      command: { ...command, run: async () => print(commandText(command)) },
      invocation: { positionals: [], options: {}, environment, print, readInput },
    };
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: command.options,
      allowPositionals: true,
      allowNegative: true,
    });
    if (command.parameters === undefined && positionals.length > 0)
      throw new Error(`It takes no ${positionals.join(" ")}`);
    const options = values as Invocation["options"];
    return { command, invocation: { positionals, options, environment, print, readInput } };
  } catch (error) {
    throw wrongUsage(
      `${command.name}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}.`.replace(
        /\.\.$/,
        ".",
      ),
    );
  }
}

/** The command with the most words that the line begins with. */
function findCommand(words: readonly string[]): Command {
  const matching = commands.filter(({ name }) => name.split(" ").every((word, index) => words[index] === word));
  const [longest] = matching.toSorted((a, b) => b.name.length - a.name.length);
  if (longest !== undefined) return longest;
  const beginning = commands.filter(({ name }) => name.startsWith(`${words[0]} `));
  if (beginning.length === 0) throw wrongUsage(`There is no command ${words[0]}.`);
  throw wrongUsage(`It is one of: ${beginning.map(({ name }) => `haneul ${name}`).join(", ")}.`);
}

function helpText(): string {
  return [
    "Haneul: a cloud region you own.",
    "",
    ...commands.map(commandText),
    "Commands that ask a running region take --endpoint URL (else AWS_ENDPOINT_URL, else http://127.0.0.1:4566) and --json.",
    "",
  ].join("\n");
}

function commandText({ name, parameters, summary }: Command): string {
  return `haneul ${name}${parameters === undefined ? "" : ` ${parameters}`}\n    ${wrapped(summary)}\n`;
}

function wrapped(text: string): string {
  return text.replace(/(.{60,96}) /g, "$1\n    ");
}

/** From the package this file is part of: two folders up, compiled or not. */
function readVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
