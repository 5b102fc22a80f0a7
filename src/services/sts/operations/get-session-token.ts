/** GetSessionToken: temporary credentials of the caller's own, with a second factor when a code is given. */
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Sts } from "../../../generated/sts.ts";
import { ownSessionSeconds } from "../duration.ts";
import { accessDenied } from "../errors.ts";
import { issueCredentials } from "../issue.ts";
import { checkMfa } from "../mfa.ts";

export const getSessionToken: OperationDefinition<Sts, "GetSessionToken"> = {
  // It proves who somebody is: policies neither allow nor forbid it (IAM user guide, "Permissions for GetSessionToken").
  access: () => [],
  invoke: async (context, input) => {
    const { caller } = context;
    if (caller.session !== undefined || (caller.kind !== "user" && caller.kind !== "root")) {
      throw accessDenied("Cannot call GetSessionToken with session credentials");
    }
    const isMfaProven = await checkMfa(context, input);
    return issueCredentials(
      context,
      {
        kind: caller.kind === "root" ? "root" : "user",
        accountId: caller.accountId,
        ...(caller.userName === undefined ? {} : { userName: caller.userName, userId: caller.userId }),
        ...(isMfaProven ? { mfaAt: context.clock.wall() } : {}),
      },
      {
        durationSeconds: ownSessionSeconds(caller, input.DurationSeconds),
        minimumTokenSize: input.MinimumSessionTokenSize,
      },
    );
  },
};
