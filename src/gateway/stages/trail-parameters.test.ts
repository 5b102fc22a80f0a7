/** Inputs and outputs as records show them: AWS's names, nothing secret, valid JSON whatever they hold. */
import { expect, test } from "vitest";
import { member, structure } from "../../../test/support/sample-shapes.ts";
import { requestParameters, responseElements } from "./trail-parameters.ts";

const text = { kind: "string" };
const tag = structure(member("Key", text), member("Value", text, { sensitive: true }));
const shape = structure(
  member("UserName", text),
  member("MaxItems", { kind: "integer" }),
  member("Until", { kind: "timestamp" }),
  member("Blob", { kind: "blob" }),
  member("Tags", { kind: "list", element: member("member", tag) }),
  member("Settings", { kind: "map", value: member("value", text) }),
  member("Password", text),
  member("Body", text, { streaming: true }),
);

const input = {
  UserName: 'a "b"\n한',
  MaxItems: 5,
  Until: new Date(Date.UTC(2026, 2, 25, 18, 45, 12)),
  Blob: Uint8Array.of(1, 2, 3),
  Tags: [{ Key: "k", Value: "v" }, {}],
  Settings: { 'x"': "1", y: undefined },
  Password: "secret",
  Body: "bytes",
};

test("a request's parameters have small first letters, Java's dates, and secrets by name alone", () => {
  expect(JSON.parse(requestParameters(shape, input))).toEqual({
    userName: 'a "b"\n한',
    maxItems: 5,
    until: "Mar 25, 2026, 6:45:12 PM",
    blob: "AQID",
    tags: [{ key: "k", value: "HIDDEN_DUE_TO_SECURITY_REASONS" }, {}],
    settings: { 'x"': "1" },
    password: "HIDDEN_DUE_TO_SECURITY_REASONS",
  });
});

test("an answer's elements leave secrets out", () => {
  const elements = JSON.parse(responseElements(shape, { Tags: input.Tags, Password: "secret" })) as object;
  expect(elements).toEqual({ tags: [{ key: "k" }, {}] });
});

test("what has no members is null, and what is too large says so", () => {
  expect(requestParameters(shape, undefined)).toBe("null");
  expect(requestParameters(shape, { UserName: undefined })).toBe("null");
  const large = JSON.parse(requestParameters(shape, { UserName: "x".repeat(200_000) })) as object;
  expect(large).toEqual({ omitted: true, originalSize: 200_015, reason: "requestParameters too large" });
});
