/** `haneul keys …`: the keys under which the region seals its secrets. */
import { clientOf, clientOptions, present, type Command } from "./command.ts";
import { formatTable, formatTime } from "./text-table.ts";
import type { KeysAnswer, KeysRotatedAnswer, RootKeyReplacedAnswer } from "../kernel/control.ts";

export const keysCommands: readonly Command[] = [
  {
    name: "keys list",
    summary: "The generations of the key that seals secrets and session tokens",
    options: clientOptions,
    run: async (invocation) => present(invocation, await clientOf(invocation).get<KeysAnswer>("/keys"), keysText),
  },
  {
    name: "keys rotate",
    summary:
      "Begins another generation of it: what was sealed before stays readable, and is sealed again in the background",
    options: clientOptions,
    run: async (invocation) =>
      present(invocation, await clientOf(invocation).post<KeysRotatedAnswer>("/keys/rotate", {}), rotatedText),
  },
  {
    name: "keys replace-root",
    summary: "Puts another root.key in the place of the one there; the region goes on meanwhile",
    options: clientOptions,
    run: async (invocation) =>
      present(
        invocation,
        await clientOf(invocation).post<RootKeyReplacedAnswer>("/keys/replace-root", {}),
        replacedText,
      ),
  },
];

function keysText({ current, generations }: KeysAnswer): string {
  return formatTable(generations, [
    { title: "GENERATION", value: ({ generation }) => String(generation) },
    { title: "SINCE", value: ({ createdAt }) => (createdAt === 0 ? "the region's start" : formatTime(createdAt)) },
    { title: "", value: ({ generation }) => (generation === current ? "seals" : "still opens") },
  ]);
}

function rotatedText({ generation }: KeysRotatedAnswer): string {
  return `Generation ${generation} seals from now on. The ones before it are forgotten when all rows are sealed again and no session began before; 37 hours at least.\n`;
}

function replacedText({ rootId }: RootKeyReplacedAnswer): string {
  return `root.key is another one (${rootId}): copy the keys folder to its safe place again.\n`;
}
