/** Lifecycle configurations as requests bring them: checked as AWS does, and read back. AWS docs: PutBucketLifecycleConfiguration. */
import type { S3 } from "../../../generated/s3.ts";
import type { InputOf, OutputOf } from "../../../kernel/operation.ts";
import type { Context, RegionSettings } from "../../../kernel/context.ts";
import type { Ids } from "../../../kernel/ids.ts";
import { invalidArgument, invalidRequest, malformedXml } from "../errors.ts";
import { checkActions } from "./configuration-actions.ts";
import { checkTogether } from "./configuration-rules.ts";
import type { LifecycleDocument, Rule, RuleFilter, RuleTime } from "./rules.ts";

type Input = InputOf<S3, "PutBucketLifecycleConfiguration">;
export type RuleInput = NonNullable<Input["LifecycleConfiguration"]>["Rules"][number];
type RuleOutput = NonNullable<OutputOf<S3, "GetBucketLifecycleConfiguration">["Rules"]>[number];

const maximumRules = 1_000;
const maximumIdLength = 255;
/** What S3's own answers name as the largest size, 1,000 TiB. */
const maximumSizeBytes = 1_099_511_627_776_000;

/** The configuration of a request. Throws MalformedXML, InvalidArgument and InvalidRequest in AWS's words. */
export function parseLifecycle(input: Input, { ids, settings }: Pick<Context, "ids" | "settings">): LifecycleDocument {
  const given = input.LifecycleConfiguration?.Rules ?? [];
  if (given.length === 0 || given.length > maximumRules) throw malformedXml();
  const rules = given.map((rule) => parseRule(rule, ids));
  checkTogether(rules);
  return { rules, minimumSize: minimumSizeOf(input.TransitionDefaultMinimumObjectSize, settings.s3Era) };
}

/** Until September 2024 small objects went to the archives; configurations of that time go on so. */
function minimumSizeOf(stated: string | undefined, era: RegionSettings["s3Era"]): LifecycleDocument["minimumSize"] {
  if (stated === undefined) return era === "2023" ? "varies_by_storage_class" : "all_storage_classes_128K";
  if (stated === "all_storage_classes_128K") return stated;
  if (stated === "varies_by_storage_class") return stated;
  throw invalidRequest(`Invalid TransitionDefaultMinimumObjectSize found: ${stated}`);
}

function parseRule(rule: RuleInput, ids: Ids): Rule {
  const { ID: id = "", Status: status } = rule;
  if (id.length > maximumIdLength) throw invalidArgument("ID length should not exceed allowed limit of 255", "ID", id);
  if (status !== "Enabled" && status !== "Disabled") throw malformedXml();
  const { form, filter } = parseFilter(rule);
  const noncurrent = rule.NoncurrentVersionExpiration;
  const parsed: Rule = {
    // AWS makes such names of a UUID, in base64.
    id: id === "" ? Buffer.from(ids.uuid()).toString("base64") : id,
    enabled: status === "Enabled",
    form,
    filter,
    expiration: timeOf(rule.Expiration),
    expiredMarkers: rule.Expiration?.ExpiredObjectDeleteMarker,
    transitions: (rule.Transitions ?? []).map((entry) => ({
      ...timeOf(entry),
      storageClass: entry.StorageClass ?? "",
    })),
    noncurrentTransitions: (rule.NoncurrentVersionTransitions ?? []).map((entry) => ({
      days: entry.NoncurrentDays ?? 0,
      newerKept: entry.NewerNoncurrentVersions,
      storageClass: entry.StorageClass ?? "",
    })),
    noncurrentExpiration: noncurrent && {
      days: noncurrent.NoncurrentDays ?? 0,
      newerKept: noncurrent.NewerNoncurrentVersions,
    },
    abortDays: rule.AbortIncompleteMultipartUpload?.DaysAfterInitiation,
  };
  checkActions(rule, parsed);
  return parsed;
}

function timeOf(time: { Days?: number | undefined; Date?: Date | undefined } | undefined): RuleTime | undefined {
  if (time?.Date) return { date: time.Date.getTime() };
  return time?.Days === undefined ? undefined : { days: time.Days };
}

function parseFilter(rule: RuleInput): Pick<Rule, "form" | "filter"> {
  const { Prefix: prefix, Filter: filter } = rule;
  if ((prefix === undefined) === (filter === undefined)) throw malformedXml();
  if (filter === undefined) return { form: "prefix", filter: newFilter({ Prefix: prefix }) };
  const { And: and, ...alone } = filter;
  const stated = Object.values(alone).filter((value) => value !== undefined).length;
  if (stated === 0 && !and) return { form: "empty", filter: newFilter({}) };
  if (stated + (and ? 1 : 0) > 1) throw malformedXml();
  if (!and) return { form: "filter", filter: newFilter({ ...alone, Tags: alone.Tag ? [alone.Tag] : [] }) };
  const { Tags: tags = [], ...others } = and;
  if (Object.values(others).filter((value) => value !== undefined).length + tags.length < 2) throw malformedXml();
  return { form: "and", filter: newFilter(and) };
}

interface FilterInput {
  readonly Prefix?: string | undefined;
  readonly Tags?: readonly { readonly Key: string; readonly Value: string }[] | undefined;
  readonly ObjectSizeGreaterThan?: number | undefined;
  readonly ObjectSizeLessThan?: number | undefined;
}

function newFilter(input: FilterInput): RuleFilter {
  const {
    Prefix: prefix = "",
    Tags: tags = [],
    ObjectSizeGreaterThan: greaterThan,
    ObjectSizeLessThan: lessThan,
  } = input;
  if (Buffer.byteLength(prefix) > 1024) {
    throw invalidRequest("The maximum size of a prefix is 1024.");
  }
  const names = new Set(tags.map((tag) => tag.Key));
  if (names.size !== tags.length) throw invalidRequest("Duplicate Tag Keys are not allowed.");
  for (const { Key: key, Value: value } of tags) {
    if (key.length === 0 || key.length > 128) throw invalidRequest("A Tag's Key must be a length between 1 and 128.");
    if (value.length > 256) throw invalidRequest("A Tag's Value must be a length between 0 and 256.");
  }
  checkSize("ObjectSizeGreaterThan", greaterThan, 0);
  checkSize("ObjectSizeLessThan", lessThan, 1);
  if (greaterThan !== undefined && lessThan !== undefined && lessThan <= greaterThan) {
    throw invalidRequest("'ObjectSizeLessThan' has to be a value greater than 'ObjectSizeGreaterThan'.");
  }
  const optional = {
    ...(input.Prefix === "" ? { emptyPrefix: true } : {}),
    ...(greaterThan === undefined ? {} : { greaterThan }),
    ...(lessThan === undefined ? {} : { lessThan }),
  };
  const record = Object.fromEntries(tags.map((tag) => [tag.Key, tag.Value]));
  const order = tags.map((tag) => tag.Key);
  const isKept = Object.keys(record).every((key, at) => key === order[at]);
  return { prefix, tags: record, ...(isKept ? {} : { tagOrder: order }), ...optional };
}

function checkSize(name: string, size: number | undefined, minimum: number): void {
  if (size === undefined || (size >= minimum && size <= maximumSizeBytes)) return;
  throw invalidRequest(`'${name}' should be between ${minimum} and ${maximumSizeBytes}.`);
}

/** The rules as GetBucketLifecycleConfiguration answers them. */
export function lifecycleOutput({ rules }: LifecycleDocument): RuleOutput[] {
  return rules.map((rule) => ({
    ID: rule.id,
    Status: rule.enabled ? "Enabled" : "Disabled",
    ...(rule.form === "prefix" ? { Prefix: rule.filter.prefix } : { Filter: filterOutput(rule) }),
    ...expirationOutput(rule),
    ...(rule.transitions.length === 0
      ? {}
      : { Transitions: rule.transitions.map((entry) => ({ ...timeOutput(entry), StorageClass: entry.storageClass })) }),
    ...noncurrentOutput(rule),
    ...(rule.abortDays === undefined
      ? {}
      : { AbortIncompleteMultipartUpload: { DaysAfterInitiation: rule.abortDays } }),
  }));
}

function filterOutput({ form, filter }: Rule): NonNullable<RuleOutput["Filter"]> {
  const { prefix, emptyPrefix = false, tags, greaterThan, lessThan } = filter;
  const tagList = (filter.tagOrder ?? Object.keys(tags)).map((Key) => ({ Key, Value: tags[Key] ?? "" }));
  const sizes = {
    ...(greaterThan === undefined ? {} : { ObjectSizeGreaterThan: greaterThan }),
    ...(lessThan === undefined ? {} : { ObjectSizeLessThan: lessThan }),
  };
  const hasPrefix =
    prefix !== "" || emptyPrefix || (form === "filter" && tagList.length === 0 && Object.keys(sizes).length === 0);
  const common = { ...(hasPrefix ? { Prefix: prefix } : {}), ...sizes };
  if (form === "and") return { And: { ...common, ...(tagList.length === 0 ? {} : { Tags: tagList }) } };
  return tagList[0] ? { Tag: tagList[0] } : common;
}

function timeOutput({ days, date }: RuleTime): { Days?: number; Date?: Date } {
  if (date !== undefined) return { Date: new Date(date) };
  return days === undefined ? {} : { Days: days };
}

function expirationOutput({ expiration, expiredMarkers }: Rule): Pick<RuleOutput, "Expiration"> {
  if (expiration === undefined && expiredMarkers === undefined) return {};
  const markers = expiredMarkers === undefined ? {} : { ExpiredObjectDeleteMarker: expiredMarkers };
  return { Expiration: { ...timeOutput(expiration ?? {}), ...markers } };
}

function noncurrentOutput(
  rule: Rule,
): Pick<RuleOutput, "NoncurrentVersionTransitions" | "NoncurrentVersionExpiration"> {
  const kept = (newer: number | undefined) => (newer === undefined ? {} : { NewerNoncurrentVersions: newer });
  const { noncurrentTransitions: transitions, noncurrentExpiration: expiration } = rule;
  return {
    ...(transitions.length === 0
      ? {}
      : {
          NoncurrentVersionTransitions: transitions.map(({ days, newerKept, storageClass }) => ({
            NoncurrentDays: days,
            ...kept(newerKept),
            StorageClass: storageClass,
          })),
        }),
    ...(expiration
      ? { NoncurrentVersionExpiration: { NoncurrentDays: expiration.days, ...kept(expiration.newerKept) } }
      : {}),
  };
}
