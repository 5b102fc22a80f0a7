/** GetAccessKeyInfo: the account an access key belongs to; ids of temporary keys, and of keys elsewhere, tell it themselves. */
import { awsError } from "../../../kernel/errors.ts";
import { accessKeys } from "../../../kernel/identity.ts";
import { accountOfAccessKeyId } from "../../../kernel/identity/access-key-id.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Sts } from "../../../generated/sts.ts";

export const getAccessKeyInfo: OperationDefinition<Sts, "GetAccessKeyInfo"> = {
  invoke: async (context, input) => {
    const row = await context.store.read((reader) => reader.get(accessKeys, [input.AccessKeyId]));
    const account = row?.accountId ?? accountOfAccessKeyId(input.AccessKeyId);
    if (account !== undefined) return { Account: account };
    throw awsError("ValidationError", `Access key ${input.AccessKeyId} does not exist.`, { status: 400 });
  },
};
