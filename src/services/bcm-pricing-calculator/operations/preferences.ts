/** Which rates the accounts of an organization, or an account by itself, may estimate with. */
import type { BcmPricingCalculator, GetPreferencesResponse } from "../../../generated/bcm-pricing-calculator.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { invalid } from "../errors.ts";
import { preferences, type PreferencesRow, type RateType } from "../tables.ts";
import { allRateTypes, memberRateTypes, rateTypesOf, whoIs, type Who } from "../who.ts";

export const getPreferences: Operation<BcmPricingCalculator, "GetPreferences"> = async (context) => {
  const who = await whoIs(context);
  if (who.kind === "member") return { memberAccountRateTypeSelections: await rateTypesOf(context, who) };
  const row = await context.store.read((reader) => reader.get(preferences, [who.account]));
  return preferencesOutput(who, row);
};

function preferencesOutput({ kind }: Who, row: PreferencesRow | undefined): GetPreferencesResponse {
  if (kind === "standalone") return { standaloneAccountRateTypeSelections: row?.standalone ?? allRateTypes };
  return {
    managementAccountRateTypeSelections: row?.management ?? allRateTypes,
    memberAccountRateTypeSelections: row?.member ?? memberRateTypes,
  };
}

export const updatePreferences: Operation<BcmPricingCalculator, "UpdatePreferences"> = async (context, input) => {
  const who = await whoIs(context);
  if (who.kind === "member") {
    throw invalid("Preferences of member accounts are set by the management account.", {
      reason: "invalidRequestFromMember",
    });
  }
  const {
    managementAccountRateTypeSelections: management,
    memberAccountRateTypeSelections: member,
    standaloneAccountRateTypeSelections: standalone,
  } = input;
  const stranger = who.kind === "management" ? standalone : (management ?? member);
  if (stranger !== undefined) {
    throw invalid(`These preferences are not for a ${who.kind} account.`, { reason: "other" });
  }
  const row = await context.store.transact(async (tx) => {
    const before = (await tx.get(preferences, [who.account])) ?? { account: who.account };
    const after: PreferencesRow = {
      ...before,
      ...(management !== undefined && { management: selection(management) }),
      ...(member !== undefined && { member: selection(member) }),
      ...(standalone !== undefined && { standalone: selection(standalone) }),
    };
    tx.put(preferences, after);
    return after;
  });
  return preferencesOutput(who, row);
};

/** Each once, in AWS's order. */
function selection(stated: readonly string[]): readonly RateType[] {
  return allRateTypes.filter((type) => stated.includes(type));
}
