/** Filters of lifecycle and replication rules: S3 writes one condition by itself, and several below `And`. */
import type { Tag } from "@aws-sdk/client-s3";

/** What a rule's objects have in common. */
export interface FilterParts {
  readonly prefix: string;
  readonly tags: readonly Tag[];
  /** Bytes; lifecycle alone. */
  readonly largerThan: number | undefined;
  readonly smallerThan: number | undefined;
}

/** The form that both kinds of rules have. */
export interface RuleFilter {
  Prefix?: string | undefined;
  Tag?: Tag | undefined;
  ObjectSizeGreaterThan?: number | undefined;
  ObjectSizeLessThan?: number | undefined;
  And?: (Omit<RuleFilter, "And" | "Tag"> & { Tags?: Tag[] | undefined }) | undefined;
}

/** The conditions of a filter. */
export function partsOf(filter: RuleFilter = {}): FilterParts {
  const { And, Tag: tag } = filter;
  const from = And ?? filter;
  return {
    prefix: from.Prefix ?? "",
    tags: And?.Tags ?? (tag === undefined ? [] : [tag]),
    largerThan: from.ObjectSizeGreaterThan,
    smallerThan: from.ObjectSizeLessThan,
  };
}

/** The filter of conditions; without any it is of everything. */
export function filterOf({ prefix, tags, largerThan, smallerThan }: FilterParts): RuleFilter {
  const sizes = {
    ...(largerThan === undefined ? {} : { ObjectSizeGreaterThan: largerThan }),
    ...(smallerThan === undefined ? {} : { ObjectSizeLessThan: smallerThan }),
  };
  const count = Number(prefix !== "") + tags.length + Object.keys(sizes).length;
  const [tag] = tags;
  if (count > 1) {
    const And = { ...(prefix === "" ? {} : { Prefix: prefix }), ...(tag ? { Tags: [...tags] } : {}), ...sizes };
    return { And };
  }
  if (tag) return { Tag: tag };
  if (Object.keys(sizes).length > 0) return sizes;
  return { Prefix: prefix };
}
