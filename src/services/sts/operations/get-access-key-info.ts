/** GetAccessKeyInfo: the account an access key belongs to. */
import { awsError } from "../../../kernel/errors.ts";
import { accessKeys } from "../../../kernel/identity.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Sts } from "../../../generated/sts.ts";

export const getAccessKeyInfo: OperationDefinition<Sts, "GetAccessKeyInfo"> = {
  invoke: async (context, input) => {
    const row = await context.store.read((reader) => reader.get(accessKeys, [input.AccessKeyId]));
    if (!row) throw awsError("ValidationError", `Access key ${input.AccessKeyId} does not exist.`, { status: 400 });
    return { Account: row.accountId };
  },
};
