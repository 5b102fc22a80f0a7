/** What authorization is told (Service Authorization Reference, "AWS CloudTrail"). */
import type { Context } from "../../kernel/context.ts";
import type { Access, AccessQuestion } from "../../kernel/operation.ts";
import { requestTagKeys, resourceTagKeys, type TagConditionKeys } from "../../kernel/tag-condition-keys.ts";
import { findPlace } from "./find-trail.ts";
import { trailArn, trails } from "./tables.ts";

interface Stated {
  readonly TagsList?: readonly { readonly Key: string; readonly Value?: string | undefined }[];
}

/** The operation's action on each trail that its input names; tags of trails and of the request count. */
export function trailAccess(operation: string, namesOf: (input: never) => readonly string[]): Access<never> {
  return async (context, input) => {
    const requested = requestKeys(operation, input);
    return Promise.all(
      namesOf(input).map(async (name): Promise<AccessQuestion> => {
        const { resource, keys } = await resourceOf(context, name);
        return {
          action: `cloudtrail:${operation}`,
          resource,
          // Members of an organization see its trail as their own; strangers are told that there is none.
          resourceAccount: context.caller.accountId,
          conditionKeys: { ...keys, ...requested },
        };
      }),
    );
  };
}

async function resourceOf(context: Context, name: string): Promise<{ resource: string; keys: Record<string, string> }> {
  const { caller, region: homeRegion } = context;
  const place = findPlace(context, name);
  // What no trail is called is the operation's to refuse, once the caller may ask.
  if (!place) return { resource: trailArn({ accountId: caller.accountId, homeRegion, name }), keys: {} };
  const row = await context.store.read((reader) => reader.get(trails, [place.accountId, place.homeRegion, place.name]));
  return { resource: trailArn(place), keys: resourceTagKeys(row?.tags) };
}

/** RemoveTags takes whole tags, but only their keys count. */
function requestKeys(operation: string, { TagsList: tags }: Stated): TagConditionKeys {
  if (operation !== "RemoveTags") return requestTagKeys(tags);
  return requestTagKeys(
    undefined,
    tags?.map(({ Key }) => Key),
  );
}
