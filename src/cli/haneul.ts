#!/usr/bin/env node
/** The `haneul` command. */
import { text } from "node:stream/consumers";
import { runCommandLine } from "./run.ts";

process.exitCode = await runCommandLine(process.argv.slice(2), {
  environment: process.env,
  print: (line) => process.stdout.write(line),
  printError: (line) => process.stderr.write(line),
  readInput: () => text(process.stdin),
});
