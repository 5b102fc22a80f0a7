/** Cases after the IAM guide's chapter on condition operators: one key, `app:Key`, many tests. */
import { identity } from "../sample-questions.ts";
import { no, yes, type CaseGroup, type PolicyCase } from "./case.ts";

/** Operator, what the policy wants, what the request has (undefined: nothing), whether the condition holds. */
type Row = readonly [operator: string, wanted: unknown, value: string | readonly string[] | undefined, holds: boolean];

function group(chapter: string, rows: readonly Row[]): CaseGroup {
  const cases = rows.map(([operator, wanted, value, holds]): PolicyCase => {
    const sentence = `${operator} ${JSON.stringify(wanted)} ${holds ? "holds" : "does not hold"} for ${JSON.stringify(value) ?? "nothing"}`;
    const statement = identity({ Condition: { [operator]: { "app:Key": wanted } } });
    const known = { "app:KEY": value, "app:Other": "sky" };
    return [sentence, { identityPolicies: [statement], keys: [known] }, holds ? yes : no];
  });
  return { source: `IAM guide, condition operators: ${chapter}`, situation: {}, cases };
}

export const conditionCases: readonly CaseGroup[] = [
  group("string", [
    ["StringEquals", "Sky", "Sky", true],
    ["StringEquals", "Sky", "sky", false],
    ["StringEquals", "S*", "Sky", false],
    ["StringEquals", "${app:Other}", "sky", true],
    ["StringEquals", "${app:None}", "${app:None}", false],
    ["StringEquals", "${app:None, 'sky'}", "sky", true],
    ["StringEqualsIgnoreCase", "${app:Other}", "SKY", true],
    ["StringNotEquals", ["a", "b"], "a", false],
    ["StringNotEquals", ["a", "b"], "c", true],
    ["StringNotEquals", "${app:None}", "anything", true],
    ["StringNotEqualsIgnoreCase", "sky", "SKY", false],
    ["StringLike", "s?y*", "skyline", true],
    ["StringLike", "s?y*", "sy", false],
    ["StringLike", "${app:Other}*", "skyline", true],
    ["StringLike", "a${*}b", "a*b", true],
    ["StringLike", "a${*}b", "axb", false],
    ["StringLike", "a${?}b", "axb", false],
    ["StringLike", "a${$}{x}", "a${x}", true],
    ["StringLike", "", "", true],
    ["StringNotLike", "s*", "Sky", true],
    ["StringNotLike", "s*", undefined, true],
  ]),
  group("numeric, date, Boolean, binary", [
    ["NumericEquals", "10", "1e1", true],
    ["NumericEquals", ["1", "2"], "2.0", true],
    ["NumericNotEquals", ["1", "2"], "2", false],
    ["NumericLessThan", "-1", "-1.5", true],
    ["NumericGreaterThanEquals", 3600, "3600", true],
    ["NumericLessThanEquals", 3600, "3601", false],
    ["NumericEquals", "10", undefined, false],
    ["DateEquals", "2026-11-22T09:00:00+09:00", "2026-11-22T00:00:00Z", true],
    ["DateLessThan", "1795348800", "2026-11-21T12:00:00Z", true],
    ["DateGreaterThanEquals", "2026-11-22t00:00:00z", "2026-11-22", true],
    ["DateNotEquals", "2026-11-22", undefined, true],
    ["DateGreaterThanIfExists", "2026-11-22", undefined, true],
    ["Bool", "TRUE", "true", true],
    ["Bool", "false", undefined, false],
    ["BoolIfExists", "false", undefined, true],
    ["BinaryEquals", "QmluYXJ5", "QmluYXJ5", true],
    ["BinaryEquals", "QmluYXJ5", "Qmlu", false],
  ]),
  group("IP address", [
    ["IpAddress", "203.0.113.0/24", "203.0.113.255", true],
    ["IpAddress", "203.0.113.0/25", "203.0.113.128", false],
    ["IpAddress", "203.0.113.9", "203.0.113.9", true],
    ["IpAddress", ["10.0.0.0/8", "2001:db8::/32"], "2001:db8:ffff::1", true],
    ["IpAddress", "::/0", "203.0.113.9", false],
    ["NotIpAddress", "203.0.113.0/24", "2001:db8::1", true],
    ["NotIpAddress", ["10.0.0.0/8", "203.0.113.0/24"], "203.0.113.9", false],
    ["IpAddressIfExists", "10.0.0.0/8", undefined, true],
    ["IpAddress", "10.0.0.0/8", "not an address", false],
  ]),
  group("ARN", [
    ["ArnEquals", "arn:aws:sns:*:111122223333:jobs", "arn:aws:sns:eu-west-1:111122223333:jobs", true],
    ["ArnLike", "arn:aws:sns:eu-*:111122223333:job?", "arn:aws:sns:eu-west-1:111122223333:jobs", true],
    ["ArnLike", "arn:aws:sns:*:jobs", "arn:aws:sns:eu-west-1:111122223333:jobs", false],
    ["StringLike", "arn:aws:sns:*:jobs", "arn:aws:sns:eu-west-1:111122223333:jobs", true],
    ["ArnLike", "arn:aws:sns:*:*:Jobs", "arn:aws:sns:eu-west-1:111122223333:jobs", false],
    ["ArnLike", "arn:aws:logs:*:*:log-group:*", "arn:aws:logs:us-east-1:111122223333:log-group:a:b", true],
    ["ArnLike", "arn:aws:s3:::${app:Other}/*", "arn:aws:s3:::sky/a", true],
    ["ArnNotLike", "arn:aws:s3:::sky*", "arn:aws:s3:::skyline", false],
    ["ArnNotEquals", ["arn:aws:s3:::a", "arn:aws:s3:::b"], "arn:aws:s3:::c", true],
    ["ArnEqualsIfExists", "arn:aws:s3:::a", undefined, true],
  ]),
  group("Null and IfExists", [
    ["Null", "true", undefined, true],
    ["Null", true, "x", false],
    ["Null", "false", "x", true],
    ["Null", ["true", "false"], "x", true],
    ["StringEqualsIfExists", "x", "y", false],
    ["StringNotEqualsIfExists", "x", undefined, true],
    ["StringNotEqualsIfExists", "x", "x", false],
    ["ArnLikeIfExists", "arn:aws:s3:::*", undefined, true],
  ]),
  group("set operators (multivalued context keys)", [
    ["ForAllValues:StringEquals", ["a", "b"], ["b"], true],
    ["ForAllValues:StringEquals", ["a", "b"], ["b", "c"], false],
    ["ForAllValues:StringEquals", ["a"], undefined, true],
    ["ForAllValues:StringEquals", ["a"], [""], true],
    ["ForAllValues:StringLike", ["a*"], ["ab", "ac"], true],
    ["ForAllValues:StringNotEquals", ["a"], ["b"], true],
    ["ForAllValues:StringNotEquals", ["a"], ["a", "b"], false],
    ["ForAllValues:StringNotLike", ["a*"], undefined, true],
    ["ForAnyValue:StringEquals", ["a", "b"], ["x", "a"], true],
    ["ForAnyValue:StringEquals", ["a", "b"], ["x"], false],
    ["ForAnyValue:StringEquals", ["a"], undefined, false],
    ["ForAnyValue:StringEquals", [""], [""], false],
    ["ForAnyValue:StringNotEquals", ["a"], ["a", "b"], true],
    ["ForAnyValue:StringNotEquals", ["a"], ["a"], false],
    ["ForAnyValue:StringNotEquals", ["a"], undefined, false],
    ["ForAnyValue:ArnLike", ["arn:aws:s3:::a*"], ["arn:aws:s3:::b", "arn:aws:s3:::ab"], true],
    ["ForAnyValue:NumericLessThan", "5", ["7", "4"], true],
    ["ForAllValues:NumericLessThan", "5", ["3", "4"], true],
    ["ForAllValues:IpAddress", "10.0.0.0/8", ["10.1.1.1", "11.1.1.1"], false],
  ]),
];
