/** Configurations that let INTELLIGENT_TIERING use its archive tiers. */
import type { S3 } from "../../../generated/s3.ts";
import type { InputOf, Operation, OutputOf } from "../../../kernel/operation.ts";
import { requireBucket } from "../bucket.ts";
import { requireConfigurationId } from "../configurations/named-configuration.ts";
import { invalidArgument, invalidRequest, malformedXml, notConfigured } from "../errors.ts";
import { tieringConfigurations } from "../lifecycle/tables.ts";
import type { TieringRule } from "../lifecycle/tiering.ts";
import { maximumTieringRules } from "../lifecycle/watch-bucket.ts";

type Configuration = InputOf<S3, "PutBucketIntelligentTieringConfiguration">["IntelligentTieringConfiguration"];
type Output = NonNullable<OutputOf<S3, "GetBucketIntelligentTieringConfiguration">["IntelligentTieringConfiguration"]>;

const pageRows = 100;
/** AWS docs, "Archive Access tiers": days without access, from and to. */
const daysOf = { ARCHIVE_ACCESS: [90, 730], DEEP_ARCHIVE_ACCESS: [180, 730] } as const;
const idPattern = /^[A-Za-z0-9._-]{1,64}$/;

export const putBucketIntelligentTieringConfiguration: Operation<
  S3,
  "PutBucketIntelligentTieringConfiguration"
> = async (context, input) => {
  const { Id: id, IntelligentTieringConfiguration: configuration } = input;
  requireConfigurationId(id);
  if (configuration.Id !== id) throw malformedXml();
  if (!idPattern.test(id)) throw invalidArgument("The ID is not valid", "id", id);
  const rule = parseRule(configuration);
  await context.store.transact(async (tx) => {
    const { name } = await requireBucket(tx, input.Bucket);
    const held = await tx.range(tieringConfigurations, { prefix: [name], limit: maximumTieringRules });
    if (held.length === maximumTieringRules && !held.some((row) => row.rule.id === id)) {
      throw invalidRequest(`The bucket has ${maximumTieringRules} configurations already.`);
    }
    tx.put(tieringConfigurations, { bucket: name, rule });
  });
  context.response.status = 204;
  return {};
};

export const getBucketIntelligentTieringConfiguration: Operation<
  S3,
  "GetBucketIntelligentTieringConfiguration"
> = async (context, input) => {
  const row = await context.store.read(async (reader) => {
    await requireBucket(reader, input.Bucket);
    return reader.get(tieringConfigurations, [input.Bucket, input.Id]);
  });
  if (row) return { IntelligentTieringConfiguration: ruleOutput(row.rule) };
  throw notConfigured("NoSuchConfiguration", "The specified configuration does not exist.");
};

export const listBucketIntelligentTieringConfigurations: Operation<
  S3,
  "ListBucketIntelligentTieringConfigurations"
> = async (context, input) => {
  const token = input.ContinuationToken;
  const rows = await context.store.read(async (reader) => {
    await requireBucket(reader, input.Bucket);
    const after = token === undefined ? {} : { after: [input.Bucket, decodeToken(token)] };
    return reader.range(tieringConfigurations, { prefix: [input.Bucket], limit: pageRows + 1, ...after });
  });
  const shown = rows.slice(0, pageRows);
  const last = shown.at(-1);
  const more = rows.length > pageRows && last !== undefined;
  return {
    IsTruncated: more,
    ...(token === undefined ? {} : { ContinuationToken: token }),
    ...(more ? { NextContinuationToken: Buffer.from(last.rule.id).toString("base64url") } : {}),
    IntelligentTieringConfigurationList: shown.map(({ rule }) => ruleOutput(rule)),
  };
};

export const deleteBucketIntelligentTieringConfiguration: Operation<
  S3,
  "DeleteBucketIntelligentTieringConfiguration"
> = async (context, input) => {
  requireConfigurationId(input.Id);
  await context.store.transact(async (tx) => {
    await requireBucket(tx, input.Bucket);
    if (await tx.get(tieringConfigurations, [input.Bucket, input.Id])) {
      tx.delete(tieringConfigurations, [input.Bucket, input.Id]);
      return;
    }
    throw notConfigured("NoSuchConfiguration", "The specified configuration does not exist.");
  });
  return {};
};

function decodeToken(token: string): string {
  const id = Buffer.from(token, "base64url").toString();
  if (idPattern.test(id)) return id;
  throw invalidArgument("The continuation token provided is incorrect", "continuation-token", token);
}

function parseRule({ Id: id, Status: status, Filter: filter, Tierings: tierings }: Configuration): TieringRule {
  if (status !== "Enabled" && status !== "Disabled") throw malformedXml();
  if (tierings.length === 0 || tierings.length > 2) throw malformedXml();
  const parsed = tierings.map(({ Days: days, AccessTier: tier }) => {
    if (tier !== "ARCHIVE_ACCESS" && tier !== "DEEP_ARCHIVE_ACCESS") throw malformedXml();
    const [least, most] = daysOf[tier];
    if (Number.isInteger(days) && days >= least && days <= most) return { days, tier } as const;
    throw invalidArgument(`Days for ${tier} must be between ${least} and ${most}`, "Days", String(days));
  });
  const archive = parsed.find(({ tier }) => tier === "ARCHIVE_ACCESS");
  const deep = parsed.find(({ tier }) => tier === "DEEP_ARCHIVE_ACCESS");
  if (parsed.length === 2 && (!archive || !deep)) throw malformedXml();
  if (archive && deep && deep.days <= archive.days) {
    throw invalidArgument("Days for DEEP_ARCHIVE_ACCESS must be greater than Days for ARCHIVE_ACCESS", "Days");
  }
  return { id, enabled: status === "Enabled", ...parseFilter(filter), tierings: parsed };
}

function parseFilter(filter: Configuration["Filter"]): Pick<TieringRule, "form" | "prefix" | "tags"> {
  const { And: and, Prefix: prefix, Tag: tag } = filter ?? {};
  if ([and, prefix, tag].filter((part) => part !== undefined).length > 1) throw malformedXml();
  if (and) {
    const tags = and.Tags ?? [];
    if (tags.length + (and.Prefix === undefined ? 0 : 1) < 2) throw malformedXml();
    return {
      form: "and",
      prefix: and.Prefix ?? "",
      tags: Object.fromEntries(tags.map((each) => [each.Key, each.Value])),
    };
  }
  if (tag) return { form: "tag", prefix: "", tags: { [tag.Key]: tag.Value } };
  return { form: prefix === undefined ? "none" : "prefix", prefix: prefix ?? "", tags: {} };
}

function ruleOutput({ id, enabled, form, prefix, tags, tierings }: TieringRule): Output {
  const list = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  const and = { ...(prefix === "" ? {} : { Prefix: prefix }), Tags: list };
  const [first] = list;
  const filter = form === "and" ? { And: and } : form === "tag" && first ? { Tag: first } : { Prefix: prefix };
  return {
    Id: id,
    Status: enabled ? "Enabled" : "Disabled",
    ...(form === "none" ? {} : { Filter: filter }),
    Tierings: tierings.map(({ days, tier }) => ({ Days: days, AccessTier: tier })),
  };
}
