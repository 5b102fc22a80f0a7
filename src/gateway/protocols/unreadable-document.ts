/** Remembers of a request whose document cannot be read what else was read: who may not ask for the operation is told that instead. */
import { AwsError } from "../../kernel/errors.ts";

/** What is wrong with the transfer itself (length, digest) is told at once. */
const codes: ReadonlySet<string> = new Set(["MalformedXML", "MissingRequestBodyError"]);

const inputs = new WeakMap<AwsError, object>();

/** Notes the input that was read up to the error. */
export function noteInputBeside(error: unknown, input: object): void {
  if (error instanceof AwsError && codes.has(error.code)) inputs.set(error, input);
}

/** The input without the document, when the error is about a document. */
export function inputBeside(error: unknown): object | undefined {
  return error instanceof AwsError ? inputs.get(error) : undefined;
}
