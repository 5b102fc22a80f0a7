/** `haneul identity …`: what a region has to know of outside identity providers. */
import { readFile } from "node:fs/promises";
import { clientOf, clientOptions, present, type Command } from "./command.ts";
import { CommandFailure, wrongUsage } from "./failure.ts";
import type { IdentityKeysAnswer, IdentityKeysRequest } from "../kernel/control.ts";

export const identityCommands: readonly Command[] = [
  {
    name: "identity keys",
    parameters: "URL FILE",
    summary:
      "Registers the keys (a JSON Web Key Set in FILE) of the OpenID Connect provider URL, so that sts:AssumeRoleWithWebIdentity can verify its tokens",
    options: clientOptions,
    run: async (invocation) => {
      const [url, file, ...rest] = invocation.positionals;
      if (url === undefined || file === undefined || rest.length > 0) throw wrongUsage("It needs a URL and a file.");
      const request: IdentityKeysRequest = { url, keys: await readKeys(file) };
      present(invocation, await clientOf(invocation).post<IdentityKeysAnswer>("/identity-keys", request), keysText);
    },
  },
];

async function readKeys(file: string): Promise<readonly object[]> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw new CommandFailure(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  try {
    const { keys } = JSON.parse(text) as { keys?: unknown };
    if (Array.isArray(keys)) return keys as object[];
  } catch {
    // The same to who called: it is not what was asked for.
  }
  throw new CommandFailure(`${file} holds no JSON Web Key Set ({"keys": [ … ]}).`);
}

const keysText = ({ url, keys }: IdentityKeysAnswer): string =>
  `${keys === 1 ? "One key" : `${keys} keys`} of ${url} registered.\n`;
