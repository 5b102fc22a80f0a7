/** Texts that members of a name usually hold, so that requests get past the first check. */
import type { Random } from "../support/random.ts";

type Maker = (random: Random) => string;

export const rootAccount = "000000000000";

const policies = [
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}',
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}',
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},"Action":"sts:AssumeRole"}]}',
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::fuzz-plain","arn:aws:s3:::fuzz-plain/*"]}]}',
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::000000000000:root"},"Action":"kms:*","Resource":"*"}]}',
  '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"ec2:*","Resource":"*","Condition":{"StringEquals":{"aws:x":["a","b"]}}}]}',
  '{"Statement":[{"Effect":"Allow","NotAction":"a:b","NotResource":"arn:aws:s3:::*","Condition":{"DateLessThan":{"aws:CurrentTime":"2027-01-01"}}}]}',
  '{"tags":{"a":{"tag_key":{"@@assign":"A"},"tag_value":{"@@assign":["b"]}}}}',
] as const;

const dayMilliseconds = 86_400_000;

const dateFrom = (random: Random, from: number): Date =>
  new Date(Date.now() + (from + random.below(90)) * dayMilliseconds);

const day: Maker = (random) =>
  dateFrom(random, random.pick([-400, -60, -30, 0]))
    .toISOString()
    .slice(0, 10);
const month: Maker = (random) => `${dateFrom(random, -400).toISOString().slice(0, 7)}-01`;

/** By member name in lower case, after the service and a dot; the first that fits. */
const rules: readonly (readonly [RegExp, Maker])[] = [
  [/policydocument|policy$|policyinputlist|\.content$|resourcepolicy/, (random) => random.pick(policies)],
  [/^ce\.(start|end)$/, (random) => (random.oneIn(2) ? day(random) : month(random))],
  [/^ce\.effective|backfillfrom|billingmonth/, (random) => `${month(random)}${random.oneIn(3) ? "" : "T00:00:00Z"}`],
  [/date$|^support\.(after|before)time/, day],
  [/^ce\.metrics/, (random) => random.pick(["UnblendedCost", "AmortizedCost", "UsageQuantity", "BlendedCost"])],
  [/account(s|id|ids)?(\[\])?$|ownerid$|^organizations\.(targetid|id)$/, () => rootAccount],
  [/email|address$/, (random) => `someone${random.below(50)}@example.com`],
  [/copysource|renamesource/, (random) => `/fuzz-plain/key${random.below(5)}`],
  [/bucketarn|targetresource/, () => "arn:aws:s3:::fuzz-plain"],
  [/locationscope|s3prefix$|\.target$/, () => "s3://fuzz-plain/*"],
  [/bucket/, (random) => random.pick(["fuzz-plain", "fuzz-versioned", "arn:aws:s3:::fuzz-plain"])],
  [/^s3\.key$/, (random) => `key${random.below(5)}`],
  [/rolearn|^s3\.role$/, () => `arn:aws:iam::${rootAccount}:role/fuzz-role`],
  [/userarn|principal/, () => `arn:aws:iam::${rootAccount}:user/fuzz-user`],
  [/kmskey|keyarn|keyid$/, () => "alias/fuzz"],
  [/region/, (random) => random.pick(["us-east-1", "ap-northeast-2", "eu-central-1"])],
  [/amount|commitment|threshold(value)?$/, (random) => random.pick(["10.5", "0.001", "100"])],
  [/unit$/, () => "USD"],
  [/servicecode|services?(\[\])?$/, (random) => random.pick(["AmazonS3", "AmazonEC2", "AWSDataTransfer"])],
  [/usagetype/, (random) => random.pick(["BoxUsage:t3.micro", "Requests-Tier1", "TimedStorage-ByteHrs"])],
  [/operation/, (random) => random.pick(["PutObject", "RunInstances", ""])],
  [/querystatement/, () => "SELECT line_item_usage_type, line_item_unblended_cost FROM COST_AND_USAGE_REPORT"],
  [/tablename/, () => "COST_AND_USAGE_REPORT"],
  [/url|uri/, () => "https://example.com/x"],
  [/tagging/, () => "a=b&c=d"],
  [/range/, () => "bytes=0-1"],
  [/aliasname/, (random) => `alias/a${random.below(9)}`],
  [/path(prefix)?$/, () => "/"],
  [/aws_?servicename|serviceprincipal/, () => "sso.amazonaws.com"],
  [/timestamp|time$/, (random) => dateFrom(random, -60).toISOString()],
  [/month/, (random) => String(1 + random.below(12))],
  [/expression/, () => "SELECT * FROM S3Object s"],
  [/arn$/, () => `arn:aws:s3:::fuzz-plain`],
];

/** A text for a member of a service. */
export function likelyText(random: Random, service: string, member: string): string {
  const name = `${service}.${member}`.toLowerCase();
  const rule = rules.find(([pattern]) => pattern.test(name));
  return rule && !random.oneIn(12) ? rule[1](random) : `v${random.below(30)}`;
}

/** A moment that some operation may take. */
export function likelyDate(random: Random): Date {
  const date = dateFrom(random, random.pick([-400, -90, -45, 1]));
  return random.oneIn(2) ? date : new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1));
}
