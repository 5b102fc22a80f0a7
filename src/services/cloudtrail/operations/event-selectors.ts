/** Which events a trail wants. */
import type { Cloudtrail } from "../../../generated/cloudtrail.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { invalidSelectors } from "../errors.ts";
import { requireOwnTrail, requireTrail } from "../find-trail.ts";
import { defaultSelectors } from "../outputs.ts";
import { checkedAdvanced, checkedSelectors } from "../selectors.ts";
import { putTrail, trailArn } from "../tables.ts";

export const putEventSelectors: Operation<Cloudtrail, "PutEventSelectors"> = async (context, input) => {
  const basic = input.EventSelectors ?? [];
  const advanced = input.AdvancedEventSelectors ?? [];
  if (basic.length > 0 === advanced.length > 0) {
    throw invalidSelectors("Give either event selectors or advanced event selectors.");
  }
  const chosen =
    advanced.length > 0 ? { advancedSelectors: checkedAdvanced(advanced) } : { selectors: checkedSelectors(basic) };
  const row = await context.store.transact(async (tx) => {
    const { selectors: _, advancedSelectors: __, ...trail } = await requireOwnTrail(tx, context, input.TrailName);
    const after = { ...trail, ...chosen };
    await putTrail(tx, after);
    return after;
  });
  const TrailARN = trailArn(row);
  return chosen.selectors === undefined
    ? { TrailARN, AdvancedEventSelectors: chosen.advancedSelectors }
    : { TrailARN, EventSelectors: chosen.selectors };
};

export const getEventSelectors: Operation<Cloudtrail, "GetEventSelectors"> = async (context, input) => {
  const row = await context.store.read((reader) => requireTrail(reader, context, input.TrailName));
  const TrailARN = trailArn(row);
  if (row.advancedSelectors) return { TrailARN, AdvancedEventSelectors: row.advancedSelectors };
  return { TrailARN, EventSelectors: row.selectors ?? defaultSelectors };
};
