/** Tests of the condition keys of tags, as policies see them. */
import { expect, test } from "vitest";
import { KeyLookup } from "./policy/keys.ts";
import { addRequestTags, requestTagKeys, resourceTagKeys, type TagConditionKeys } from "./tag-condition-keys.ts";

test("a resource's tags are keys by the global name and by the service's own", () => {
  expect(resourceTagKeys({ team: "blue" })).toEqual({ "aws:ResourceTag/team": "blue" });
  expect(resourceTagKeys({ team: "blue", free: "" }, "iam:ResourceTag")).toEqual({
    "aws:ResourceTag/team": "blue",
    "aws:ResourceTag/free": "",
    "iam:ResourceTag/team": "blue",
    "iam:ResourceTag/free": "",
  });
  expect(resourceTagKeys(undefined)).toEqual({});
});

test.each([
  ["a map", { team: "blue", free: "" }],
  [
    "Key and Value",
    [
      { Key: "team", Value: "blue" },
      { Key: "free", Value: "" },
    ],
  ],
  ["key and value, which may be left out", [{ key: "team", value: "blue" }, { key: "free" }]],
  [
    "TagKey and TagValue",
    [
      { TagKey: "team", TagValue: "blue" },
      { TagKey: "free", TagValue: "" },
    ],
  ],
])("a request's tags may be stated as %s", (_, tags) => {
  expect(requestTagKeys(tags)).toEqual({
    "aws:RequestTag/team": "blue",
    "aws:RequestTag/free": "",
    "aws:TagKeys": ["team", "free"],
  });
});

test("a request that takes tags off has their keys alone", () => {
  expect(requestTagKeys(undefined, ["team", "free"])).toEqual({ "aws:TagKeys": ["team", "free"] });
});

test("without tags there is no key at all", () => {
  for (const keys of [
    requestTagKeys([]),
    requestTagKeys({}),
    requestTagKeys(undefined),
    requestTagKeys(undefined, []),
  ]) {
    expect(Object.keys(keys)).toEqual([]);
  }
});

test("policies find tags whatever the case of their keys", () => {
  const keys = new KeyLookup([resourceTagKeys({ Team: "Blue" }), requestTagKeys([{ Key: "CostCenter", Value: "7" }])]);
  expect(keys.find("aws:resourcetag/team")).toEqual(["Blue"]);
  expect(keys.find("aws:requesttag/costcenter")).toEqual(["7"]);
  expect(keys.find("aws:tagkeys")).toEqual(["CostCenter"]);
});

test("no tag's key is lost for being a name that objects know", () => {
  expect(requestTagKeys([{ Key: "__proto__", Value: "x" }])).toEqual({
    "aws:RequestTag/__proto__": "x",
    "aws:TagKeys": ["__proto__"],
  });
});

test("a service may call a request's tags otherwise", () => {
  const keys: TagConditionKeys = { "s3:authType": "POST" };
  addRequestTags(keys, [["open", "yes"]], { values: "s3:RequestObjectTag", keys: "s3:RequestObjectTagKeys" });
  expect(keys).toEqual({
    "s3:authType": "POST",
    "s3:RequestObjectTag/open": "yes",
    "s3:RequestObjectTagKeys": ["open"],
  });
});
