/** What S3 tells about a denial: the reasons at home and within an organization, to strangers none. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openIdentityRegion, outcome, type IdentityRegion } from "../support/identity-region.ts";

const owner = "111111111111";
const stranger = "222222222222";
const Bucket = "kept-to-ourselves";
let world: IdentityRegion;
let member: string;

beforeAll(async () => {
  world = await openIdentityRegion();
  const { organizations, s3 } = world.root(owner);
  await organizations.createOrganization({ FeatureSet: "ALL" });
  await organizations.createAccount({ AccountName: "member", Email: "member@example.com" });
  await world.region.runJob("organizations.create-accounts");
  const { Accounts = [] } = await organizations.listAccounts({});
  member = Accounts.find(({ Name }) => Name === "member")?.Id ?? "";
  await s3.createBucket({ Bucket });
});
afterAll(() => world.close());

test("a stranger is told that access is denied, and not why", async () => {
  const { s3 } = world.root(stranger);
  expect(await outcome(s3.listObjectsV2({ Bucket }))).toBe("Access Denied");
  expect(await outcome(s3.getBucketTagging({ Bucket }))).toBe("Access Denied");
});

test("another organization's account is a stranger, too", async () => {
  const other = world.root("333333333333");
  await other.organizations.createOrganization({ FeatureSet: "ALL" });
  expect(await outcome(other.s3.listObjectsV2({ Bucket }))).toBe("Access Denied");
});

test("a member of the owner's organization is told which policy is missing", async () => {
  expect(await outcome(world.root(member).s3.listObjectsV2({ Bucket }))).toContain(
    `User: arn:aws:iam::${member}:root is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::${Bucket}"`,
  );
});

test("a user of the owner's is told so, with or without an organization", async () => {
  const user = await world.newUser(owner, "nosy");
  expect(await outcome(user.s3.listObjectsV2({ Bucket }))).toContain("no identity-based policy allows");
  const { s3 } = world.root(stranger);
  await s3.createBucket({ Bucket: "of-the-stranger" });
  const own = await world.newUser(stranger, "nosy");
  expect(await outcome(own.s3.listObjectsV2({ Bucket: "of-the-stranger" }))).toContain(
    "no identity-based policy allows",
  );
});
