/** GetCallerIdentity: who the caller is. It needs no permission, and nobody can forbid it (AWS STS API reference). */
import { awsError } from "../../../kernel/errors.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Sts } from "../../../generated/sts.ts";

export const getCallerIdentity: OperationDefinition<Sts, "GetCallerIdentity"> = {
  access: () => [],
  invoke: async (context) => {
    const { caller } = context;
    if (caller.kind === "anonymous") {
      throw awsError("MissingAuthenticationToken", "Request is missing Authentication Token", { status: 403 });
    }
    return { UserId: caller.userId, Account: caller.accountId, Arn: caller.arn };
  },
};
