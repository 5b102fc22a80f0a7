/** What Storage Lens's operations ask of authorization. AWS: Service Authorization Reference, "Amazon S3". */
import type { Context } from "../../../kernel/context.ts";
import type { Access, AccessQuestion } from "../../../kernel/operation.ts";
import { requestTagKeys, resourceTagKeys, type StatedTags } from "../../../kernel/tag-condition-keys.ts";
import { accountOf } from "../access.ts";
import { lensArn, lensConfigurations, lensGroupArn, lensGroups } from "./tables.ts";

interface LensInput {
  readonly AccountId?: string | undefined;
  readonly ConfigId?: string | undefined;
  readonly Name?: string | undefined;
  readonly StorageLensGroup?: { readonly Name: string } | undefined;
  readonly Tags?: StatedTags | undefined;
}

/** Questions about the configuration that the request names; each of `actions` is asked. */
export function lensAccess(action: string, whenTagged?: string): Access<object> {
  return async (context: Context, input: LensInput): Promise<AccessQuestion[]> => {
    const accountId = accountOf(context, input);
    const { ConfigId: id = "", Tags: tags } = input;
    const place = { accountId, region: context.region, id };
    const row = await context.store.read((reader) => reader.get(lensConfigurations, [accountId, context.region, id]));
    const conditionKeys = { ...resourceTagKeys(row?.tags), ...requestTagKeys(tags) };
    return actionsOf(action, whenTagged, tags).map((one) => ({
      action: one,
      resource: lensArn(place),
      resourceAccount: accountId,
      conditionKeys,
    }));
  };
}

/** The same about a group. AWS: making one with tags asks for `s3:TagResource` too. */
export function lensGroupAccess(action: string, whenTagged?: string): Access<object> {
  return async (context: Context, input: LensInput): Promise<AccessQuestion[]> => {
    const accountId = accountOf(context, input);
    const { Name: name = input.StorageLensGroup?.Name ?? "", Tags: tags } = input;
    const place = { accountId, region: context.region, name };
    const row = await context.store.read((reader) => reader.get(lensGroups, [accountId, context.region, name]));
    const conditionKeys = { ...resourceTagKeys(row?.tags), ...requestTagKeys(tags) };
    return actionsOf(action, whenTagged, tags).map((one) => ({
      action: one,
      resource: lensGroupArn(place),
      resourceAccount: accountId,
      conditionKeys,
    }));
  };
}

function actionsOf(action: string, whenTagged: string | undefined, tags: LensInput["Tags"]): string[] {
  return whenTagged === undefined || tags === undefined || tags.length === 0 ? [action] : [action, whenTagged];
}
