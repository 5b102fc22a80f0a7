/** Custom key stores: there are none, since there is no hardware outside to hold their keys. */
import type { Kms } from "../../../generated/kms.ts";
import { awsError } from "../../../kernel/errors.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import { requestKeys } from "../access.ts";
import { unsupported } from "../errors.ts";

interface NamesStore {
  readonly CustomKeyStoreId: string;
}

/** An operation on a store that cannot be there. */
function onStore<
  N extends "ConnectCustomKeyStore" | "DisconnectCustomKeyStore" | "DeleteCustomKeyStore" | "UpdateCustomKeyStore",
>(name: N): OperationDefinition<Kms, N> {
  return {
    access: (context) => [{ action: `kms:${name}`, resource: "*", conditionKeys: requestKeys(context) }],
    invoke: (_context, input) => Promise.reject(storeNotFound((input as NamesStore).CustomKeyStoreId)),
  };
}

function storeNotFound(id: string) {
  return awsError("CustomKeyStoreNotFoundException", `Custom key store ${id} does not exist.`);
}

export const connectCustomKeyStore = onStore("ConnectCustomKeyStore");
export const disconnectCustomKeyStore = onStore("DisconnectCustomKeyStore");
export const deleteCustomKeyStore = onStore("DeleteCustomKeyStore");
export const updateCustomKeyStore = onStore("UpdateCustomKeyStore");

export const createCustomKeyStore: OperationDefinition<Kms, "CreateCustomKeyStore"> = {
  access: (context) => [{ action: "kms:CreateCustomKeyStore", resource: "*", conditionKeys: requestKeys(context) }],
  invoke: () => Promise.reject(unsupported("Custom key stores are not supported in this Region.")),
};

export const describeCustomKeyStores: OperationDefinition<Kms, "DescribeCustomKeyStores"> = {
  access: (context) => [{ action: "kms:DescribeCustomKeyStores", resource: "*", conditionKeys: requestKeys(context) }],
  invoke: async (_context, { CustomKeyStoreId: id, CustomKeyStoreName: name }) => {
    if (id !== undefined) throw storeNotFound(id);
    if (name !== undefined) throw storeNotFound(name);
    return { CustomKeyStores: [], Truncated: false };
  },
};
