/** Tests of cross-origin rules. */
import { expect, test } from "vitest";
import { checkCorsRules } from "./cors-check.ts";
import { corsHeaders, findCorsRule, headerNames, type CorsRule } from "./cors-rules.ts";

function rule(origins: string[], more: Partial<CorsRule> = {}): CorsRule {
  return { AllowedOrigins: origins, AllowedMethods: ["GET"], ...more };
}

function isAllowed(pattern: string, origin: string): boolean {
  return findCorsRule([rule([pattern])], { origin, method: "GET", headers: [] }) !== undefined;
}

test.each([
  ["*suffix", "foo.suffix", true],
  ["*suffix", "foo.suffix.get", false],
  ["start*end", "startend", true],
  ["start*end", "start12end", true],
  ["start*end", "0start12end", false],
  ["start*end", "star", false],
  ["aba*ba", "aba", false],
  ["prefix*", "prefix.suffix", true],
  ["prefix*", "bla.prefix", false],
  ["*", "anything", true],
  ["http://a.example", "http://a.example", true],
  ["http://a.example", "https://a.example", false],
])("origin pattern %s allows %s: %s", (pattern, origin, expected) => {
  expect(isAllowed(pattern, origin)).toBe(expected);
});

test("the first rule that allows origin, method and every header answers", () => {
  const rules = [
    rule(["*"], { ID: "put", AllowedMethods: ["PUT"], AllowedHeaders: ["x-amz-*"] }),
    rule(["*"], { ID: "any", AllowedMethods: ["PUT", "GET"], AllowedHeaders: ["*"] }),
  ];
  const find = (method: string, headers: string[]) => findCorsRule(rules, { origin: "http://a", method, headers })?.ID;
  expect(find("PUT", ["X-Amz-Date"])).toBe("put");
  expect(find("PUT", ["X-Amz-Date", "Authorization"])).toBe("any");
  expect(find("GET", [])).toBe("any");
  expect(find("DELETE", [])).toBeUndefined();
});

test("a preflight that asks for headers is refused by a rule that allows none", () => {
  const request = { origin: "http://a", method: "GET", headers: ["x-amz-meta-a"] };
  expect(findCorsRule([rule(["*"])], request)).toBeUndefined();
});

test("any origin is answered with a star and without credentials", () => {
  const request = { origin: "http://a", method: "GET", headers: [] };
  expect(corsHeaders(rule(["*"]), request)).toEqual({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET",
    vary: "Origin, Access-Control-Request-Headers, Access-Control-Request-Method",
  });
});

test("a named origin is answered by name, with what the rule says", () => {
  const stated = rule(["http://*.example"], {
    AllowedMethods: ["GET", "PUT"],
    ExposeHeaders: ["ETag", "x-amz-version-id"],
    MaxAgeSeconds: 3000,
  });
  const request = { origin: "http://a.example", method: "PUT", headers: headerNames("Content-Type, X-Amz-Date") };
  expect(corsHeaders(stated, request)).toMatchObject({
    "access-control-allow-origin": "http://a.example",
    "access-control-allow-methods": "GET, PUT",
    "access-control-allow-headers": "content-type, x-amz-date",
    "access-control-expose-headers": "ETag, x-amz-version-id",
    "access-control-max-age": "3000",
    "access-control-allow-credentials": "true",
  });
});

test.each([
  ["no rules", []],
  ["a rule without methods", [rule(["*"], { AllowedMethods: [] })]],
  ["a rule without origins", [rule([])]],
])("%s is malformed", (_what, rules) => {
  expect(() => checkCorsRules(rules)).toThrow(expect.objectContaining({ code: "MalformedXML" }));
});

test.each([
  ["an unknown method", [rule(["*"], { AllowedMethods: ["PATCH"] })]],
  ["two stars in an origin", [rule(["*.a.*"])]],
  ["two stars in a header", [rule(["*"], { AllowedHeaders: ["*a*"] })]],
  ["a star in an exposed header", [rule(["*"], { ExposeHeaders: ["x-*"] })]],
  ["more than a hundred rules", Array.from({ length: 101 }, () => rule(["*"]))],
])("%s is an invalid request", (_what, rules) => {
  expect(() => checkCorsRules(rules)).toThrow(expect.objectContaining({ code: "InvalidRequest" }));
});

test("a hundred rules are taken", () => {
  expect(() => checkCorsRules(Array.from({ length: 100 }, () => rule(["*"])))).not.toThrow();
});
