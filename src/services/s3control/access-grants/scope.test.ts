/** Tests of scopes, of which grant is closest, and of what credentials are cut down to. */
import { expect, test } from "vitest";
import { closestGrant } from "./grants.ts";
import { covers, joinScopes, parseScope, parseTarget, type Scope } from "./scope.ts";
import { sessionPolicy } from "./session-policy.ts";
import type { AccessGrantRow } from "./tables.ts";

const target = (text: string): Scope => parseTarget(text, false) as Scope;

test("a location's scope and a sub-prefix are put together as they stand, without the location's star", () => {
  expect(joinScopes("s3://", "bucket/a*")).toBe("s3://bucket/a*");
  expect(joinScopes("s3://bucket/*", "a*")).toBe("s3://bucket/a*");
  expect(joinScopes("s3://bucket", "/key")).toBe("s3://bucket/key");
  expect(joinScopes("s3://bucket/a*", undefined)).toBe("s3://bucket/a*");
});

test("a scope is part of one bucket", () => {
  expect(parseScope("s3://bucket/a/*", false)).toEqual({ bucket: "bucket", prefix: "a/", isObject: false });
  expect(parseScope("s3://bucket", false)).toEqual({ bucket: "bucket", prefix: "", isObject: false });
  expect(parseScope("s3://bucket*", false)).toEqual({ bucket: "bucket", prefix: "", isObject: false });
  expect(parseScope("s3://bucket/a*", true)).toEqual({ bucket: "bucket", prefix: "a*", isObject: true });
  for (const wrong of ["s3://", "bucket/a", "s3:///a", "s3://b", "s3://buc*/a", `s3://bucket/${"a".repeat(1_100)}`]) {
    expect(parseScope(wrong, false), wrong).toBeUndefined();
  }
  expect(parseScope("s3://bucket/", true)).toBeUndefined();
  expect(parseScope(`s3://bucket/${"a".repeat(1_024)}*`, false)?.prefix).toHaveLength(1_024);
});

test("a grant covers what begins as it does, and an object only itself", () => {
  const prefix = parseScope("s3://bucket/bob/*", false) as Scope;
  for (const [text, isCovered] of [
    ["s3://bucket/bob/*", true],
    ["s3://bucket/bob/a", true],
    ["s3://bucket/bob*", false],
    ["s3://bucket/*", false],
    ["s3://bucket", false],
    ["s3://bucket2/bob/a", false],
  ] as const) {
    expect(covers(prefix, target(text)), text).toBe(isCovered);
  }
  const object = parseScope("s3://bucket/bob/a", true) as Scope;
  expect(covers(object, target("s3://bucket/bob/a"))).toBe(true);
  expect(covers(object, target("s3://bucket/bob/a*"))).toBe(false);
  expect(covers(object, target("s3://bucket/bob/ab"))).toBe(false);
});

test("the closest grant is the longest of those that allow what is asked", () => {
  const grant = (scope: string, permission: AccessGrantRow["permission"], isObject = false) =>
    ({ scope, permission, isObject }) as AccessGrantRow;
  const grants = [
    grant("s3://bucket/*", "READWRITE"),
    grant("s3://bucket/a*", "READ"),
    grant("s3://bucket/a", "READ", true),
    grant("s3://bucket/abc*", "READ"),
  ];
  const closest = (text: string, permission: "READ" | "WRITE" | "READWRITE") =>
    closestGrant(grants, { target: target(text), permission })?.grant;
  expect(closest("s3://bucket/ab", "READ")).toBe(grants[1]);
  expect(closest("s3://bucket/a", "READ")).toBe(grants[2]);
  expect(closest("s3://bucket/ab", "WRITE")).toBe(grants[0]);
  expect(closest("s3://bucket/ab", "READWRITE")).toBe(grants[0]);
  expect(closest("s3://other/ab", "READ")).toBeUndefined();
});

interface Statement {
  readonly Action: readonly string[];
  readonly Resource: string;
  readonly Condition?: object;
}

const statements = (text: string): Statement[] => (JSON.parse(text) as { Statement: Statement[] }).Statement;

test("credentials are for the scope's objects, and list nothing else", () => {
  const [objects, lists] = statements(sessionPolicy({ bucket: "bucket", prefix: "a/", isObject: false }, "READ"));
  expect(objects?.Resource).toBe("arn:aws:s3:::bucket/a/*");
  expect(objects?.Action).toContain("s3:GetObject");
  expect(objects?.Action).not.toContain("s3:PutObject");
  expect(lists?.Condition).toEqual({ StringLike: { "s3:prefix": "a/*" } });
  const writes = statements(sessionPolicy({ bucket: "bucket", prefix: "", isObject: false }, "WRITE"));
  expect(writes.flatMap(({ Action }) => Action)).not.toContain("s3:ListBucket");
  const [, whole] = statements(sessionPolicy({ bucket: "bucket", prefix: "", isObject: false }, "READWRITE"));
  expect(whole?.Condition).toBeUndefined();
});

test("stars, question marks and dollars in keys mean themselves", () => {
  const [objects] = statements(sessionPolicy({ bucket: "bucket", prefix: "a*?${x}", isObject: true }, "READ"));
  expect(objects?.Resource).toBe("arn:aws:s3:::bucket/a${*}${?}${$}{x}");
});
