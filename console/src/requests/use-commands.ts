/** Changing something by commands of a published client, one after the other. */
import type { SdkCommand } from "../aws/line-of-command.ts";
import { useMutation, type Mutation } from "./use-mutation.tsx";

/** A client, as far as it is needed here. */
export interface CommandClient {
  readonly send: (command: never) => Promise<unknown>;
}

/** How the change is reported. */
export interface CommandsOptions {
  /** Said in the bar. */
  readonly success?: string | undefined;
  /** Gets what the commands answered, in their order. */
  readonly onDone?: ((outputs: readonly unknown[]) => void) | undefined;
  readonly quiet?: boolean;
}

/** Runs commands in their order; the first failure ends it. */
export function useCommands(
  client: CommandClient,
  { success, onDone, quiet }: CommandsOptions,
): Mutation<readonly SdkCommand[], readonly unknown[]> {
  return useMutation<readonly SdkCommand[], readonly unknown[]>({
    make: async (commands) => {
      const outputs: unknown[] = [];
      for (const command of commands) outputs.push(await client.send(command as never));
      return outputs;
    },
    ...(success === undefined ? {} : { success: () => success }),
    ...(onDone && { onDone }),
    ...(quiet && { quiet }),
  });
}
