/** DecodeAuthorizationMessage: the explanation that a denial carried in sealed form. */
import { awsError } from "../../../kernel/errors.ts";
import { decodeAuthorizationMessage as decode } from "../../../kernel/identity/authorization-message.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Sts } from "../../../generated/sts.ts";

export const decodeAuthorizationMessage: OperationDefinition<Sts, "DecodeAuthorizationMessage"> = {
  invoke: async (context, input) => {
    const text = decode(context.secrets, input.EncodedMessage);
    if (text === undefined) {
      throw awsError("InvalidAuthorizationMessageException", "Message is not valid", { status: 400 });
    }
    return { DecodedMessage: text };
  },
};
