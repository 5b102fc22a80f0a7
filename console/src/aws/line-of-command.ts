/** The aws command of a published client's command object: the call that is made and the line that is shown are one. */
import { cliLine } from "./cli-line.ts";

/** A command of any published client (`new CreateUserCommand({ UserName: "alice" })`). */
export interface SdkCommand {
  readonly input: object;
}

/** `aws iam create-user --user-name alice`. */
export function lineOfCommand(command: SdkCommand): string {
  const { service, operation } = namesOf(command);
  return cliLine(service, operation, command.input);
}

/** Commands carry their operation's schema: kind, namespace (`com.amazonaws.iam`), name. */
function namesOf(command: SdkCommand): { readonly service: string; readonly operation: string } {
  const { schema } = command as { readonly schema?: readonly [number, string, string] };
  if (schema === undefined) throw new Error("a command without a schema");
  const [, namespace, operation] = schema;
  return { service: namespace.slice(namespace.lastIndexOf(".") + 1), operation };
}
