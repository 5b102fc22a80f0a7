/**
 * Tells that a document cannot be read, but only to who may ask for the operation: S3 says that a bucket is missing or
 * closed to the caller before it looks at a body.
 */
import { AwsError } from "../../kernel/errors.ts";
import type { Exchange, GatewayParts } from "../exchange.ts";
import { inputBeside } from "../protocols/unreadable-document.ts";
import type { Authenticated } from "../signatures/authenticated.ts";
import { authorize } from "./authorize.ts";
import type { FoundOperation } from "./invoke.ts";
import { newContext } from "./new-context.ts";

/** Throws what is to be answered to a request whose parsing failed with `error`. */
export async function refuseDocument(
  parts: GatewayParts,
  exchange: Exchange,
  { authenticated, service, definition }: FoundOperation & { readonly authenticated: Authenticated },
  error: unknown,
): Promise<never> {
  const input = inputBeside(error);
  if (input === undefined) throw error;
  exchange.input = input;
  const context = newContext(parts, exchange, authenticated, service);
  exchange.context = context;
  try {
    await authorize(parts.policies, definition, context, input);
  } catch (denial) {
    // A question about what the document says cannot be put, and is none of the caller's business then.
    if (denial instanceof AwsError) throw denial;
  }
  throw error;
}
