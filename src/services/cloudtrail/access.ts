/** What authorization is told (Service Authorization Reference, "AWS CloudTrail"). */
import type { Access, AccessQuestion } from "../../kernel/operation.ts";
import { trailArn, trails } from "./tables.ts";
import { placeOf } from "./find-trail.ts";

type Tagged = readonly { readonly Key: string; readonly Value?: string | undefined }[] | undefined;

/** The operation's action on the trail that one of these members names; the trail's tags count. */
export function trailAccess(operation: string, nameOf: (input: never) => string): Access<never> {
  return async (context, input) => {
    const place = placeOf(context, nameOf(input));
    const row = await context.store.read((reader) =>
      reader.get(trails, [place.accountId, place.homeRegion, place.name]),
    );
    const conditionKeys: Record<string, string | readonly string[]> = {};
    for (const [key, value] of Object.entries(row?.tags ?? {})) conditionKeys[`aws:ResourceTag/${key}`] = value;
    const tags = (input as { TagsList?: Tagged }).TagsList;
    for (const { Key, Value = "" } of tags ?? []) conditionKeys[`aws:RequestTag/${Key}`] = Value;
    if (tags) conditionKeys["aws:TagKeys"] = tags.map(({ Key }) => Key);
    const question: AccessQuestion = {
      action: `cloudtrail:${operation}`,
      resource: trailArn(place),
      // Members of an organization see its trail as their own.
      resourceAccount: context.caller.accountId,
      conditionKeys,
    };
    return [question];
  };
}
