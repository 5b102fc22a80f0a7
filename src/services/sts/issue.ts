/** Issues temporary credentials: a session, sealed into its token. */
import type { Context } from "../../kernel/context.ts";
import { newSession, sealSession, type NewSession } from "../../kernel/identity/session.ts";
import type { Credentials } from "../../generated/sts.ts";
import { packedPolicyTooLarge } from "./errors.ts";
import { tokenSizeLimit } from "./limits.ts";

/** What every operation that issues credentials answers. */
export interface Issued {
  readonly Credentials: Credentials;
  readonly SessionTokenSize: number;
  /** Percent of the room that a token has. */
  readonly SessionTokenUtilization: number;
}

/** Begins a session. Throws PackedPolicyTooLarge when its token would be longer than tokens may be. */
export function issueCredentials(
  context: Context,
  facts: NewSession,
  options: { readonly durationSeconds: number; readonly minimumTokenSize?: number | undefined },
): Issued {
  const session = newSession(context, facts, options.durationSeconds);
  const token = sealSession(context.secrets, session, options.minimumTokenSize);
  const utilization = Math.ceil((token.length / tokenSizeLimit) * 100);
  if (utilization > 100) throw packedPolicyTooLarge(utilization, facts.tags !== undefined);
  return {
    Credentials: {
      AccessKeyId: session.accessKeyId,
      SecretAccessKey: session.secretAccessKey,
      SessionToken: token,
      Expiration: new Date(session.expiresAt),
    },
    SessionTokenSize: token.length,
    SessionTokenUtilization: utilization,
  };
}
