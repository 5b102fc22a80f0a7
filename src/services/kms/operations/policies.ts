/** Key policies: there is one a key, named `default`. */
import type { Kms } from "../../../generated/kms.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import { keySetting } from "../call.ts";
import { notFound } from "../errors.ts";
import { findKey, requireKey } from "../find-key.ts";
import { checkKeyPolicy } from "../key-policy.ts";
import { keys } from "../tables.ts";

const onlyName = "default";

function checkName(name: string | undefined): void {
  if (name !== undefined && name !== onlyName) throw notFound("No such policy exists");
}

export const getKeyPolicy = keySetting({
  name: "GetKeyPolicy",
  run: async ({ key }, input) => {
    checkName(input.PolicyName);
    return { Policy: key.policy, PolicyName: onlyName };
  },
});

const changing = keySetting({
  name: "PutKeyPolicy",
  use: (input) => ({
    keys: { "kms:BypassPolicyLockoutSafetyCheck": String(input.BypassPolicyLockoutSafetyCheck ?? false) },
  }),
  run: async ({ tx, key }, input) => {
    tx.put(keys, { ...key, policy: input.Policy });
    return {};
  },
});

/** PutKeyPolicy: a policy that would lock its caller out is refused. */
export const putKeyPolicy: OperationDefinition<Kms, "PutKeyPolicy"> = {
  ...changing,
  invoke: async (context, input) => {
    checkName(input.PolicyName);
    const key = await context.store.read(async (reader) =>
      requireKey(reader, (await findKey(context, reader, input.KeyId)).place),
    );
    await checkKeyPolicy(context, input.Policy, { key, bypass: input.BypassPolicyLockoutSafetyCheck });
    return changing.invoke(context, input);
  },
};

export const listKeyPolicies = keySetting({
  name: "ListKeyPolicies",
  run: async () => ({ PolicyNames: [onlyName], Truncated: false }),
});
