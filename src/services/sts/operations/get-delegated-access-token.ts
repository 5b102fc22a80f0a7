/** GetDelegatedAccessToken: for product providers, who get the tokens that it takes; nobody in this region does. */
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Sts } from "../../../generated/sts.ts";
import { accessDenied } from "../errors.ts";

export const getDelegatedAccessToken: OperationDefinition<Sts, "GetDelegatedAccessToken"> = {
  invoke: async () => {
    throw accessDenied("The trade-in token is not valid for this account.");
  },
};
