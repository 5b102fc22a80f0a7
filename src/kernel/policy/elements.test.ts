/** Actions, resources, variables and conditions: one rule a row. */
import { describe, expect, test } from "vitest";
import { callers, home, policy } from "./sample-callers.ts";
import { decide } from "./decide.ts";
import { parsePolicy } from "./parse.ts";
import type { ConditionKeys } from "./keys.ts";

interface Asked {
  readonly action?: string;
  readonly resource?: string;
  readonly keys?: ConditionKeys;
  readonly caller?: keyof typeof callers;
}

function allows(statement: object, asked: Asked, version = "2012-10-17"): boolean {
  const { caller = "bob", action = "s3:GetObject", resource = "arn:aws:s3:::photos/a.jpg", keys = {} } = asked;
  const statements = policy("identity", statement).statements;
  const document = { version: version as "2012-10-17", id: undefined, statements };
  const request = { caller: callers[caller], action, resource, resourceAccount: home, keys: [keys] };
  // A federated user may nothing without session policies.
  return decide({ ...request, identityPolicies: [document], sessionPolicies: [everything] }).allowed;
}

const everything = policy("identity", {});

type Row = [rule: string, statement: object, asked: Asked, expected: boolean];

const photos = "arn:aws:s3:::photos";

describe("actions", () => {
  test.each<Row>([
    ["are named in full", { Action: "s3:GetObject" }, {}, true],
    ["match without regard to case", { Action: "S3:getobject" }, {}, true],
    ["match a request in any case", { Action: "s3:GetObject" }, { action: "S3:GETOBJECT" }, true],
    ["do not match by their beginning", { Action: "s3:GetObject" }, { action: "s3:GetObjectAcl" }, false],
    ["have stars", { Action: "s3:Get*" }, {}, true],
    ["have stars in the middle", { Action: "s3:*Object" }, {}, true],
    ["have question marks for one character", { Action: "s3:?etObject" }, {}, true],
    ["have question marks for exactly one character", { Action: "s3:?GetObject" }, {}, false],
    ["of one service are not another's", { Action: "sqs:*" }, {}, false],
    ["may be any of a list", { Action: ["sqs:*", "s3:GetObject"] }, {}, true],
    ["may be a star alone", { Action: "*" }, {}, true],
    ["left out by NotAction are not covered", { NotAction: "s3:GetObject" }, {}, false],
    ["not left out by NotAction are", { NotAction: ["s3:PutObject", "iam:*"] }, {}, true],
    ["left out by a star are not covered", { NotAction: "s3:*" }, {}, false],
  ])("%s", (_, statement, asked, expected) => expect(allows(statement, asked)).toBe(expected));
});

describe("resources", () => {
  test.each<Row>([
    ["are named in full", { Resource: `${photos}/a.jpg` }, {}, true],
    ["are not matched by their beginning", { Resource: photos }, {}, false],
    ["have stars over slashes", { Resource: `${photos}/*` }, { resource: `${photos}/2026/a.jpg` }, true],
    ["have stars for nothing", { Resource: `${photos}/*` }, { resource: `${photos}/` }, true],
    ["of a bucket's objects are not the bucket", { Resource: `${photos}/*` }, { resource: photos }, false],
    ["match with regard to case", { Resource: `${photos}/A.jpg` }, {}, false],
    ["have question marks", { Resource: `${photos}/?.jpg` }, {}, true],
    ["have question marks for one character", { Resource: `${photos}/?.jpg` }, { resource: `${photos}/ab.jpg` }, false],
    ["have several stars", { Resource: "arn:aws:s3:::p*s/*.j?g" }, {}, true],
    ["may be any of a list", { Resource: ["arn:aws:s3:::other/*", `${photos}/*`] }, {}, true],
    ["left out by NotResource are not covered", { NotResource: `${photos}/*` }, {}, false],
    ["not left out by NotResource are", { NotResource: "arn:aws:s3:::secret/*" }, {}, true],
    ["that are everything need a star", { Resource: `${photos}/*` }, { resource: "*" }, false],
    ["that are everything are covered by a star", { Resource: "*" }, { resource: "*" }, true],
  ])("%s", (_, statement, asked, expected) => expect(allows(statement, asked)).toBe(expected));
});

describe("variables", () => {
  const bobs = { resource: `${photos}/bob/a.jpg` };
  test.each<Row>([
    ["stand for the user's name", { Resource: `${photos}/\${aws:username}/*` }, bobs, true],
    [
      "stand for no other user's",
      { Resource: `${photos}/\${aws:username}/*` },
      { resource: `${photos}/eve/a.jpg` },
      false,
    ],
    [
      "without a value match nothing",
      { Resource: `${photos}/\${aws:username}/*` },
      { ...bobs, caller: "session" },
      false,
    ],
    ["have a default", { Resource: `${photos}/\${aws:username, 'bob'}/*` }, { ...bobs, caller: "session" }, true],
    ["prefer the value to the default", { Resource: `${photos}/\${aws:username, 'eve'}/*` }, bobs, true],
    ["are known without regard to case", { Resource: `${photos}/\${AWS:UserName}/*` }, bobs, true],
    [
      "stand for a session's tag",
      { Resource: `${photos}/\${aws:PrincipalTag/team}/*` },
      { resource: `${photos}/blue/a`, caller: "session" },
      true,
    ],
    ["stand for a star", { Resource: `${photos}/\${*}` }, { resource: `${photos}/*` }, true],
    ["stand for a star and nothing else", { Resource: `${photos}/\${*}` }, {}, false],
    ["stand for a question mark", { Resource: `${photos}/\${?}` }, { resource: `${photos}/?` }, true],
    ["stand for a dollar", { Resource: `${photos}/\${$}` }, { resource: `${photos}/$` }, true],
    [
      "with several values match nothing",
      { Resource: `${photos}/\${aws:TagKeys}` },
      { resource: `${photos}/a`, keys: { "aws:TagKeys": ["a", "b"] } },
      false,
    ],
    [
      "whose value has a star do not widen",
      { Resource: `${photos}/\${aws:Referer}` },
      { keys: { "aws:Referer": "*" } },
      false,
    ],
    ["without a value keep NotResource from allowing", { NotResource: `${photos}/\${aws:Referer}` }, {}, false],
    [
      "stand in conditions",
      { Condition: { StringLike: { "s3:prefix": "${aws:username}/*" } } },
      { keys: { "s3:prefix": "bob/2026" } },
      true,
    ],
    [
      "in conditions are another's",
      { Condition: { StringEquals: { "s3:prefix": "${aws:username}" } } },
      { keys: { "s3:prefix": "eve" } },
      false,
    ],
  ])("%s", (_, statement, asked, expected) => expect(allows(statement, asked)).toBe(expected));

  test("are plain text before 2012-10-17", () => {
    expect(allows({ Resource: `${photos}/\${aws:username}/*` }, bobs, "2008-10-17")).toBe(false);
    const literal = { resource: `${photos}/\${aws:username}/a` };
    expect(allows({ Resource: `${photos}/\${aws:username}/*` }, literal, "2008-10-17")).toBe(true);
  });

  test("without a value let NotResource deny", () => {
    const document = policy("identity", {}, { Effect: "Deny", NotResource: `${photos}/\${aws:Referer}` });
    const request = { caller: callers.bob, action: "s3:GetObject", resource: `${photos}/a`, keys: [] };
    expect(decide({ ...request, identityPolicies: [document] }).reason).toBe("explicitDeny");
  });
});

/** Operator, wanted, the key's value (undefined: absent), holds. */
type ConditionRow = [operator: string, wanted: unknown, value: string | string[] | undefined, holds: boolean];

describe("conditions", () => {
  test.each<ConditionRow>([
    ["StringEquals", "a", "a", true],
    ["StringEquals", "a", "A", false],
    ["StringEquals", ["a", "b"], "b", true],
    ["StringEquals", "*", "a", false],
    ["StringEquals", "a", undefined, false],
    ["StringEquals", "a", ["b", "a"], true],
    ["StringEquals", "a", [], false],
    ["StringNotEquals", "a", "b", true],
    ["StringNotEquals", "a", "a", false],
    ["StringNotEquals", ["a", "b"], "b", false],
    ["StringNotEquals", "a", undefined, true],
    ["StringNotEquals", "a", ["b", "a"], false],
    ["StringEqualsIgnoreCase", "Photo", "pHOTO", true],
    ["StringNotEqualsIgnoreCase", "Photo", "pHOTO", false],
    ["StringLike", "a*", "abc", true],
    ["StringLike", "a?c", "abc", true],
    ["StringLike", "a?", "abc", false],
    ["StringLike", "*", undefined, false],
    ["StringNotLike", "a*", "abc", false],
    ["StringNotLike", "a*", "xyz", true],
    ["StringNotLike", "a*", undefined, true],
    ["StringEqualsIfExists", "a", undefined, true],
    ["StringEqualsIfExists", "a", "b", false],
    ["StringLikeIfExists", "a*", undefined, true],
    ["NumericEquals", "10", "10.0", true],
    ["NumericEquals", 10, "11", false],
    ["NumericNotEquals", "10", "11", true],
    ["NumericNotEquals", "10", undefined, true],
    ["NumericLessThan", "10", "9", true],
    ["NumericLessThan", "10", "10", false],
    ["NumericLessThanEquals", "10", "10", true],
    ["NumericGreaterThan", "10", "9", false],
    ["NumericGreaterThan", "9", "10", true],
    ["NumericGreaterThanEquals", "10", "10", true],
    ["NumericLessThan", "10", "many", false],
    ["NumericLessThanIfExists", "10", undefined, true],
    ["DateEquals", "2026-11-22T12:00:00Z", "2026-11-22T12:00:00Z", true],
    ["DateEquals", "2026-11-22T12:00:00Z", "2026-11-22T13:00:00+01:00", true],
    ["DateEquals", "2026-11-22T12:00:00Z", "1795348800", true],
    ["DateNotEquals", "2026-11-22", "2026-11-23", true],
    ["DateLessThan", "2026-11-22T12:00:00Z", "2026-11-22T11:59:59.999Z", true],
    ["DateLessThan", "2026-11-22T12:00:00Z", "2026-11-22T12:00:00Z", false],
    ["DateLessThanEquals", "2026-11-22T12:00:00Z", "2026-11-22T12:00:00Z", true],
    ["DateGreaterThan", "2026-11-22", "2026-11-22T00:00:01Z", true],
    ["DateGreaterThanEquals", "2026-11-22", "2026-11-22T00:00:00Z", true],
    ["DateGreaterThan", "2026-11-22", "yesterday", false],
    ["Bool", "true", "true", true],
    ["Bool", true, "TRUE", true],
    ["Bool", "false", "true", false],
    ["Bool", "false", undefined, false],
    ["BoolIfExists", "true", undefined, true],
    ["BinaryEquals", "aGk=", "aGk", true],
    ["BinaryEquals", "aGk=", "aGo=", false],
    ["IpAddress", "203.0.113.0/24", "203.0.113.7", true],
    ["IpAddress", "203.0.113.0/24", "203.0.114.7", false],
    ["IpAddress", "203.0.113.7", "203.0.113.7", true],
    ["IpAddress", "0.0.0.0/0", "8.8.8.8", true],
    ["IpAddress", "0.0.0.0/0", "2001:db8::1", false],
    ["IpAddress", "2001:db8::/32", "2001:db8:1::5", true],
    ["IpAddress", "2001:db8::/32", "2001:db9::5", false],
    ["IpAddress", "10.0.0.0/8", "::ffff:10.1.2.3", true],
    ["IpAddress", "::/0", "2001:db8::1", true],
    ["IpAddress", "10.0.0.0/8", "vpce", false],
    ["IpAddress", "10.0.0.0/8", undefined, false],
    ["NotIpAddress", "203.0.113.0/24", "203.0.113.7", false],
    ["NotIpAddress", ["203.0.113.0/24", "10.0.0.0/8"], "10.1.1.1", false],
    ["NotIpAddress", "203.0.113.0/24", "198.51.100.1", true],
    ["NotIpAddress", "203.0.113.0/24", undefined, true],
    ["ArnEquals", "arn:aws:sns:us-east-1:111122223333:jobs", "arn:aws:sns:us-east-1:111122223333:jobs", true],
    ["ArnEquals", "arn:aws:sns:*:*:jobs", "arn:aws:sns:us-east-1:111122223333:jobs", true],
    ["ArnLike", "arn:aws:s3:::photos*", "arn:aws:s3:::photos2", true],
    ["ArnLike", "arn:aws:s3:::*", "arn:aws:sns:us-east-1:111122223333:jobs", false],
    ["ArnLike", "arn:aws:sns:*:1*:jobs", "arn:aws:sns:us-east-1:222:1:jobs", false],
    ["ArnLike", "arn:aws:iam::111122223333:user/${aws:username}", "arn:aws:iam::111122223333:user/bob", true],
    ["ArnLike", "arn:aws:s3:::photos", "photos", false],
    ["ArnNotEquals", "arn:aws:s3:::photos", "arn:aws:s3:::photos", false],
    ["ArnNotLike", "arn:aws:s3:::photos*", "arn:aws:s3:::other", true],
    ["ArnNotLike", "arn:aws:s3:::photos*", undefined, true],
    ["Null", "true", undefined, true],
    ["Null", "true", "a", false],
    ["Null", "false", "a", true],
    ["Null", "false", undefined, false],
    ["Null", "true", [], true],
    ["ForAllValues:StringEquals", ["a", "b"], ["a", "b"], true],
    ["ForAllValues:StringEquals", ["a", "b"], ["a", "c"], false],
    ["ForAllValues:StringEquals", ["a"], undefined, true],
    ["ForAllValues:StringEquals", ["a"], [], true],
    ["ForAllValues:StringNotEquals", ["a"], ["b", "c"], true],
    ["ForAllValues:StringNotEquals", ["a"], ["a", "c"], false],
    ["ForAnyValue:StringEquals", ["a", "b"], ["c", "b"], true],
    ["ForAnyValue:StringEquals", ["a"], ["c"], false],
    ["ForAnyValue:StringEquals", ["a"], undefined, false],
    ["ForAnyValue:StringNotEquals", ["a"], ["a", "b"], true],
    ["ForAnyValue:StringNotEquals", ["a"], ["a"], false],
    ["ForAnyValue:StringNotEquals", ["a"], undefined, false],
    ["ForAnyValue:StringLike", ["a*"], ["x", "ab"], true],
    ["ForAnyValue:StringEqualsIfExists", ["a"], undefined, true],
  ])("%s %j with the value %j: %s", (operator, wanted, value, holds) => {
    const statement = { Condition: { [operator]: { "test:Key": wanted } } };
    expect(allows(statement, { keys: { "test:key": value } })).toBe(holds);
  });

  test("must all hold", () => {
    const both = { StringEquals: { "test:A": "a", "test:B": "b" }, Bool: { "test:C": "true" } };
    const keys = { "test:A": "a", "test:B": "b", "test:C": "true" };
    expect(allows({ Condition: both }, { keys })).toBe(true);
    for (const name of Object.keys(keys)) {
      expect(allows({ Condition: both }, { keys: { ...keys, [name]: "other" } })).toBe(false);
    }
  });

  test("compute a key only when they ask for it, and once", () => {
    let computed = 0;
    const keys = { "test:key": () => String((computed += 1)) };
    allows({}, { keys });
    expect(computed).toBe(0);
    const statement = { Condition: { StringEquals: { "test:Key": "1" }, StringLike: { "test:KEY": "1" } } };
    expect(allows(statement, { keys })).toBe(true);
    expect(computed).toBe(1);
  });

  test("take the first record that has a key, and the caller's own before all", () => {
    const statement = { Condition: { StringEquals: { "test:key": "1", "aws:username": "bob" } } };
    const request = { caller: callers.bob, action: "s3:GetObject", resource: "*" };
    const keys = [{ "test:key": "1" }, { "TEST:KEY": "2", "aws:username": "eve" }];
    expect(decide({ ...request, keys, identityPolicies: [policy("identity", statement)] }).allowed).toBe(true);
  });

  test.each([
    ["bob", { "aws:PrincipalType": "User", "aws:PrincipalArn": callers.bob.arn, "aws:userid": callers.bob.userId }],
    ["session", { "aws:PrincipalArn": `arn:aws:iam::${home}:role/reader`, "aws:PrincipalTag/Team": "blue" }],
    ["federated", { "aws:PrincipalType": "FederatedUser", "aws:PrincipalAccount": home }],
  ] as const)("know of %s who it is", (caller, keys) => {
    expect(allows({ Condition: { StringEquals: keys } }, { caller })).toBe(true);
  });
});

test("statements with an unknown element are no policy", () => {
  expect(() =>
    parsePolicy('{"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Colour":1}}', "identity"),
  ).toThrow();
});
