/** Who is renamed stays whom policies name; who is deleted is nobody, whoever comes under the name later. */
import { KMS } from "@aws-sdk/client-kms";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deliverEventsJob } from "../../src/kernel/events.ts";
import { allow, openIdentityRegion, outcome, type IdentityRegion } from "../support/identity-region.ts";

const home = "111111111111";
const other = "222222222222";
const Bucket = "of-the-other";
let world: IdentityRegion;
let kms: KMS;

const account = (id: string): string => `arn:aws:iam::${id}:root`;
const named = (AWS: string | string[], Action: string, Resource: string | string[]) => ({
  Effect: "Allow",
  Principal: { AWS },
  Action,
  Resource,
});
const text = (...Statement: object[]): string => JSON.stringify({ Version: "2012-10-17", Statement });
const deliver = () => world.region.runJob(deliverEventsJob);

beforeAll(async () => {
  world = await openIdentityRegion();
  const credentials = { accessKeyId: other, secretAccessKey: "test" };
  kms = new KMS({ endpoint: world.region.endpoint, region: "us-east-1", maxAttempts: 1, credentials });
});
afterAll(async () => {
  kms.destroy();
  await world.close();
});

/** A bucket, a key with a grant, and a role of the other account, all of which name the principal. */
async function nameEverywhere(principal: string) {
  const { s3, iam } = world.root(other);
  await s3.createBucket({ Bucket }).catch(() => undefined);
  const Policy = text(named([principal, account(other)], "s3:ListBucket", `arn:aws:s3:::${Bucket}`));
  await s3.putBucketPolicy({ Bucket, Policy });
  const keyPolicy = text(named(account(other), "kms:*", "*"), named(principal, "kms:DescribeKey", "*"));
  const { KeyMetadata: key } = await kms.createKey({ Policy: keyPolicy });
  const KeyId = key?.KeyId ?? "";
  await kms.createGrant({ KeyId, GranteePrincipal: principal, Operations: ["Decrypt"] });
  const trust = { Effect: "Allow", Principal: { AWS: principal }, Action: "sts:AssumeRole" };
  await iam.deleteRole({ RoleName: "Named" }).catch(() => undefined);
  await iam.createRole({ RoleName: "Named", AssumeRolePolicyDocument: text(trust) });
  return {
    /** The principals as the policies and the grant have them now. */
    async names() {
      const { Policy: ofBucket = "" } = await s3.getBucketPolicy({ Bucket });
      const { Policy: ofKey = "" } = await kms.getKeyPolicy({ KeyId });
      const { Grants: [grant] = [] } = await kms.listGrants({ KeyId });
      const { Role } = await iam.getRole({ RoleName: "Named" });
      const first = (policy: string, index = 0) => JSON.parse(policy).Statement[index].Principal.AWS as unknown;
      const trusted = first(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? ""));
      return [first(ofBucket), first(ofKey, 1), grant?.GranteePrincipal, trusted];
    },
  };
}

const role = { RoleArn: `arn:aws:iam::${other}:role/Named`, RoleSessionName: "visit" };

test("a renamed user stays whom policies, grants and roles name", async () => {
  const may = [allow("s3:ListBucket"), allow("sts:AssumeRole")];
  const user = await world.newUser(home, "Robert", ...may);
  const { names } = await nameEverywhere(`arn:aws:iam::${home}:user/Robert`);
  await world.root(home).iam.updateUser({ UserName: "Robert", NewUserName: "Bob", NewPath: "/team/" });
  await deliver();
  const arn = `arn:aws:iam::${home}:user/team/Bob`;
  expect(await names()).toEqual([[arn, account(other)], arn, arn, arn]);
  await user.s3.listObjectsV2({ Bucket });
  await user.sts.assumeRole(role);
  await world.newUser(home, "Robert", ...may);
  expect((await names())[3]).toBe(arn);
});

test("a deleted user or role is named by its id, and nobody of its name comes in its place", async () => {
  const { iam } = world.root(home);
  const { User } = await iam.createUser({ UserName: "Passing" });
  const { names } = await nameEverywhere(User?.Arn ?? "");
  await iam.deleteUser({ UserName: "Passing" });
  await deliver();
  const id = User?.UserId ?? "";
  expect(await names()).toEqual([[id, account(other)], id, id, id]);
  const another = await world.newUser(home, "Passing", allow("s3:ListBucket"), allow("sts:AssumeRole"));
  expect(await outcome(another.s3.listObjectsV2({ Bucket }))).toContain("Access Denied");
  expect(await outcome(another.sts.assumeRole(role))).toContain("is not authorized");
  const { Policy } = await world.root(other).s3.getBucketPolicy({ Bucket });
  await expect(world.root(other).s3.putBucketPolicy({ Bucket, Policy })).rejects.toThrow("Invalid principal in policy");
  const passing = await world.newRole(home, "PassingRole", { Principal: { AWS: home } });
  const ofRole = await nameEverywhere(passing);
  const { Role } = await iam.getRole({ RoleName: "PassingRole" });
  await iam.deleteRole({ RoleName: "PassingRole" });
  await deliver();
  expect((await ofRole.names())[1]).toBe(Role?.RoleId);
});

test("an organization's delegation policy follows a user that is renamed", async () => {
  const { organizations, iam } = world.root("333333333333");
  await organizations.createOrganization({ FeatureSet: "ALL" });
  const { User } = await iam.createUser({ UserName: "Delegate" });
  const Content = text(named(User?.Arn ?? "", "organizations:ListAccounts", "*"));
  await organizations.putResourcePolicy({ Content });
  await iam.updateUser({ UserName: "Delegate", NewUserName: "Envoy" });
  await deliver();
  const { ResourcePolicy } = await organizations.describeResourcePolicy({});
  expect(JSON.parse(ResourcePolicy?.Content ?? "").Statement[0].Principal.AWS).toContain(":user/Envoy");
});
