/** Account properties: switches of account-wide features of IAM, named `Namespace/PropertyName`. */
import { accountProperties } from "./tables.ts";
import { invalidInput } from "../errors.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Iam } from "../../../generated/iam.ts";

/** The properties that there are, all Booleans, with what they are before anybody sets them. */
const defaults: Readonly<Record<string, string>> = { "RoleManager/Enabled": "false" };

const namespaceOf = (name: string): string => name.split("/", 1)[0] ?? "";

const namespaces = (names: readonly string[]): readonly string[] => [...new Set(names.map(namespaceOf))];

export const getAccountProperties: OperationDefinition<Iam, "GetAccountProperties"> = {
  access: () => [
    {
      action: "iam:GetAccountProperties",
      resource: "*",
      conditionKeys: { "iam:AccountPropertyNamespaces": namespaces(Object.keys(defaults)) },
    },
  ],
  invoke: async (context) => {
    const stored = await context.store.read((reader) => reader.get(accountProperties, [context.caller.accountId]));
    return { Properties: { ...defaults, ...stored?.properties } };
  },
};

export const putAccountProperties: OperationDefinition<Iam, "PutAccountProperties"> = {
  access: (_, { Properties: properties }) => [
    {
      action: "iam:PutAccountProperties",
      resource: "*",
      conditionKeys: { "iam:AccountPropertyNamespaces": namespaces(Object.keys(properties)) },
    },
  ],
  invoke: async (context, { Properties: properties }) => {
    checkProperties(properties);
    const { accountId } = context.caller;
    await context.store.transact(async (tx) => {
      const before = await tx.get(accountProperties, [accountId]);
      tx.put(accountProperties, { accountId, properties: { ...before?.properties, ...properties } });
    });
    return {};
  },
};

function checkProperties(properties: Readonly<Record<string, string>>): void {
  const names = Object.keys(properties);
  if (names.length === 0) throw invalidInput("At least one property must be specified.");
  for (const name of names) {
    if (!/^[A-Za-z][\w-]*\/[\w-]+$/.test(name) || name.length > 50) {
      throw invalidInput(`The property key ${name} is not valid: it must have the form Namespace/PropertyName.`);
    }
  }
  if (namespaces(names).length > 1) throw invalidInput("All properties must belong to the same namespace.");
  for (const [name, value] of Object.entries(properties)) {
    if (!(name in defaults)) throw invalidInput(`The property key ${name} is not supported.`);
    if (value !== "true" && value !== "false") {
      throw invalidInput(`The value ${value} of the property ${name} is not valid: it must be true or false.`);
    }
  }
}
