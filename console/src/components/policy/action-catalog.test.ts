/** Actions and their levels. */
import { describe, expect, it } from "vitest";
import { accessLevel, isKnownAction, loadActionCatalog } from "./action-catalog.ts";

describe("the catalog", () => {
  it("knows S3 by its actions, not by its operations", async () => {
    const catalog = await loadActionCatalog();
    const s3 = catalog.find(({ prefix }) => prefix === "s3");
    expect(s3?.actions).toContain("ListAllMyBuckets");
    expect(s3?.actions).not.toContain("ListBuckets");
  });

  it("knows wildcards, and believes in what it does not know", async () => {
    const catalog = await loadActionCatalog();
    const known = ["s3:Get*", "iam:PassRole", "*", "S3:getobject", "made-up:Anything", "*:Get*"];
    expect(known.map((action) => isKnownAction(catalog, action))).toEqual(known.map(() => true));
    expect(isKnownAction(catalog, "s3:ReadObject")).toBe(false);
  });
});

describe("levels", () => {
  it.each([
    ["s3:ListBucket", "list"],
    ["s3:GetObject", "read"],
    ["s3:GetBucketPolicy", "read"],
    ["s3:GetObjectTagging", "read"],
    ["s3:PutObject", "write"],
    ["s3:PutObjectTagging", "tagging"],
    ["s3:PutBucketPolicy", "permissions"],
    ["iam:PassRole", "permissions"],
    ["iam:CreateAccessKey", "permissions"],
    ["iam:SimulatePrincipalPolicy", "read"],
    ["organizations:AttachPolicy", "permissions"],
    ["sts:AssumeRole", "permissions"],
    ["dynamodb:Query", "read"],
  ])("%s is %s", (action, level) => {
    expect(accessLevel(action)).toBe(level);
  });
});
