/** Client tokens: the same request again gives what the first one made. */
import { createHash } from "node:crypto";
import type { Context } from "../../kernel/context.ts";
import type { Transaction } from "../../kernel/store.ts";
import { conflict, type Kind } from "./errors.ts";
import { tokens, type TokenRow } from "./tables.ts";

/** What a request with a token is told apart by. */
export interface TokenUse {
  readonly operation: string;
  readonly kind: Kind;
  readonly input: { readonly clientToken?: string | undefined };
}

/** What the first request with this token did; undefined when this is the first. Throws ConflictException for another request. */
export async function findFirstUse(
  tx: Transaction,
  { caller }: Pick<Context, "caller">,
  { operation, kind, input }: TokenUse,
): Promise<TokenRow | undefined> {
  if (input.clientToken === undefined) return undefined;
  const row = await tx.get(tokens, [caller.accountId, operation, input.clientToken]);
  if (row === undefined || row.hash === hashOf(input)) return row;
  throw conflict(kind, row.made[0]?.id ?? "", "The client token was used with other parameters.");
}

/** Remembers what a request did. */
export function keepUse(
  tx: Transaction,
  { caller, clock }: Pick<Context, "caller" | "clock">,
  { operation, input }: TokenUse,
  { made, errors = [] }: Pick<TokenRow, "made"> & Partial<Pick<TokenRow, "errors">>,
): void {
  if (input.clientToken === undefined) return;
  const usedAt = Math.floor(clock.now());
  const hash = hashOf(input);
  tx.put(tokens, { account: caller.accountId, operation, token: input.clientToken, hash, usedAt, made, errors });
}

function hashOf(input: TokenUse["input"]): string {
  const text = JSON.stringify({ ...input, clientToken: undefined });
  return createHash("sha256").update(text).digest("base64url");
}
