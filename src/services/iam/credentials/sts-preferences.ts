/** SetSecurityTokenServicePreferences: which tokens STS's global endpoint gives out; GetAccountSummary tells. */
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Iam } from "../../../generated/iam.ts";
import { stsPreferences, type StsPreferencesRow } from "./tables.ts";

/** Tokens of this region are good everywhere in either version: what is set is kept and shown. */
export const setSecurityTokenServicePreferences: OperationDefinition<Iam, "SetSecurityTokenServicePreferences"> = {
  invoke: async (context, input) => {
    const globalEndpointTokenVersion =
      input.GlobalEndpointTokenVersion as StsPreferencesRow["globalEndpointTokenVersion"];
    const { accountId } = context.caller;
    await context.store.transact(async (tx) => tx.put(stsPreferences, { accountId, globalEndpointTokenVersion }));
    return {};
  },
};
