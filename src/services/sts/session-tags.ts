/** Session tags: those that are passed, and those that a chain of roles inherits (IAM user guide, "Pass session tags in AWS STS"). */
import type { Tags } from "../../kernel/identity/principals.ts";
import type { Session } from "../../kernel/identity/session.ts";
import { requestTagKeys, type TagConditionKeys } from "../../kernel/tag-condition-keys.ts";
import { invalidParameterValue } from "./errors.ts";

/** A new session's tags. */
export interface SessionTags {
  readonly tags: Tags;
  readonly transitiveTagKeys: readonly string[];
}

/** Tags as a request or a token brings them. */
export interface PassedTags {
  readonly tags: readonly { readonly Key: string; readonly Value: string }[];
  readonly transitiveTagKeys: readonly string[];
}

/** Joins what is passed with what the caller's session hands on. Keys are the same in any case; throws InvalidParameterValue. */
export function joinSessionTags(passed: PassedTags, session: Session | undefined): SessionTags {
  const keys = new Set(passed.tags.map((tag) => tag.Key.toLowerCase()));
  if (keys.size < passed.tags.length) {
    throw invalidParameterValue("Duplicate tag keys found. Please note that Tag keys are case insensitive.");
  }
  if ([...keys].some((key) => key.startsWith("aws:"))) {
    throw invalidParameterValue("Tag keys that begin with aws: are reserved for internal use.");
  }
  const inheritedKeys = session?.transitiveTagKeys ?? [];
  if (inheritedKeys.some((key) => keys.has(key.toLowerCase()))) {
    throw invalidParameterValue(
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
    );
  }
  const inherited = inheritedKeys.map((key) => [key, session?.tags?.[key] ?? ""] as const);
  const tags = Object.fromEntries([...inherited, ...passed.tags.map(({ Key, Value }) => [Key, Value] as const)]);
  return { tags, transitiveTagKeys: [...inheritedKeys, ...passedTransitiveKeys(passed, keys)] };
}

function passedTransitiveKeys({ tags, transitiveTagKeys }: PassedTags, keys: ReadonlySet<string>): string[] {
  if (transitiveTagKeys.some((key) => !keys.has(key.toLowerCase()))) {
    throw invalidParameterValue("The specified transitive tag key must be included in the requested tags.");
  }
  const wanted = new Set(transitiveTagKeys.map((key) => key.toLowerCase()));
  return tags.map((tag) => tag.Key).filter((key) => wanted.has(key.toLowerCase()));
}

/** Whether `sts:TagSession` is asked for: inherited tags need it too. */
export const hasTags = ({ tags }: SessionTags): boolean => Object.keys(tags).length > 0;

/** The condition keys that session tags bring into the request that passes them. */
export function tagConditionKeys({ tags, transitiveTagKeys }: SessionTags): TagConditionKeys {
  const keys = requestTagKeys(tags);
  if (transitiveTagKeys.length > 0) keys["sts:TransitiveTagKeys"] = transitiveTagKeys;
  return keys;
}

/** The same as members of a session; nothing when there are no tags. */
export function tagMembers(joined: SessionTags): Pick<Session, "tags" | "transitiveTagKeys"> {
  if (!hasTags(joined)) return {};
  const { tags, transitiveTagKeys } = joined;
  return transitiveTagKeys.length === 0 ? { tags } : { tags, transitiveTagKeys };
}
