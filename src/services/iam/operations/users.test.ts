/** Users, groups and access keys through the SDK. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { allowing, openIamRegion, policyText, refusal, type IamRegion } from "../../../../test/support/iam-region.ts";

let opened: IamRegion;
let iam: IamRegion["iam"];
let account: string;

beforeAll(async () => {
  opened = await openIamRegion();
  ({ iam } = opened);
  account = opened.region.root.accountId;
});
afterAll(() => opened.close());

test("a new user has an id, an ARN with its path, and the tags it was given", async () => {
  const Tags = [{ Key: "team", Value: "red" }];
  const { User } = await iam.createUser({ UserName: "Ann", Path: "/staff/", Tags });
  expect(User?.UserId).toMatch(/^AIDA[A-Z0-9]{17}$/);
  expect(User).toMatchObject({ UserName: "Ann", Path: "/staff/", Tags, Arn: `arn:aws:iam::${account}:user/staff/Ann` });
  const got = await iam.getUser({ UserName: "ann" });
  expect(got.User).toEqual(User);
  expect((await iam.listUsers({ PathPrefix: "/staff/" })).Users?.map((user) => user.Tags)).toEqual([undefined]);
});

test("names are taken in any case of their letters", async () => {
  await iam.createUser({ UserName: "Twice" });
  expect(await refusal(iam.createUser({ UserName: "tWICE" }))).toEqual([
    "EntityAlreadyExists",
    "User with name tWICE already exists.",
    409,
  ]);
  expect(await refusal(iam.getUser({ UserName: "nobody" }))).toEqual([
    "NoSuchEntity",
    "The user with name nobody cannot be found.",
    404,
  ]);
});

test("root is told about itself when it names nobody", async () => {
  const { User } = await iam.getUser({});
  expect(User).toMatchObject({ UserId: account, Arn: `arn:aws:iam::${account}:root` });
  expect(User?.UserName).toBeUndefined();
});

test("users are listed by name, page by page, below a path", async () => {
  for (const UserName of ["p3", "P1", "p2"]) await iam.createUser({ UserName, Path: "/pages/" });
  const first = await iam.listUsers({ PathPrefix: "/pages/", MaxItems: 2 });
  expect([first.Users?.map((user) => user.UserName), first.IsTruncated]).toEqual([["P1", "p2"], true]);
  const rest = await iam.listUsers({ PathPrefix: "/pages/", MaxItems: 2, Marker: first.Marker });
  expect([rest.Users?.map((user) => user.UserName), rest.IsTruncated]).toEqual([["p3"], false]);
  expect(rest.Marker).toBeUndefined();
  expect(await refusal(iam.listUsers({ Marker: "no marker" }))).toEqual(["ValidationError", "Invalid Marker.", 400]);
});

test("a renamed user keeps its id, keys, groups and policies", async () => {
  const { User } = await iam.createUser({ UserName: "before" });
  await iam.createGroup({ GroupName: "movers" });
  await iam.addUserToGroup({ GroupName: "movers", UserName: "before" });
  const PolicyArn = "arn:aws:iam::aws:policy/AdministratorAccess";
  await iam.attachUserPolicy({ UserName: "before", PolicyArn });
  await iam.createAccessKey({ UserName: "before" });
  await iam.updateUser({ UserName: "before", NewUserName: "After", NewPath: "/new/" });
  expect((await iam.getUser({ UserName: "After" })).User).toMatchObject({ UserId: User?.UserId, Path: "/new/" });
  expect((await iam.listAccessKeys({ UserName: "After" })).AccessKeyMetadata?.[0]?.UserName).toBe("After");
  expect((await iam.getGroup({ GroupName: "movers" })).Users?.map((user) => user.UserName)).toEqual(["After"]);
  const holders = await iam.listEntitiesForPolicy({ PolicyArn, EntityFilter: "User" });
  expect(holders.PolicyUsers).toEqual([{ UserName: "After", UserId: User?.UserId }]);
  expect((await refusal(iam.getUser({ UserName: "before" })))[0]).toBe("NoSuchEntity");
});

test("a user goes only after everything that belongs to it", async () => {
  const UserName = "leaver";
  await iam.createUser({ UserName });
  const { AccessKey } = await iam.createAccessKey({ UserName });
  await iam.createGroup({ GroupName: "leavers" });
  await iam.addUserToGroup({ GroupName: "leavers", UserName });
  await iam.attachUserPolicy({ UserName, PolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" });
  await iam.putUserPolicy({ UserName, PolicyName: "p", PolicyDocument: allowing("s3:*") });
  const refusedFor = async () => (await refusal(iam.deleteUser({ UserName })))[1];
  expect(await refusedFor()).toBe("Cannot delete entity, must delete access keys first.");
  await iam.deleteAccessKey({ UserName, AccessKeyId: AccessKey?.AccessKeyId });
  expect(await refusedFor()).toBe("Cannot delete entity, must remove users from group first.");
  expect((await refusal(iam.deleteGroup({ GroupName: "leavers" })))[0]).toBe("DeleteConflict");
  expect(await refusal(iam.removeUserFromGroup({ GroupName: "nowhere", UserName: "nobody" }))).toEqual([
    "NoSuchEntity",
    "The user with name nobody cannot be found.",
    404,
  ]);
  await iam.removeUserFromGroup({ GroupName: "leavers", UserName });
  await iam.removeUserFromGroup({ GroupName: "leavers", UserName });
  expect(await refusedFor()).toBe("Cannot delete entity, must detach all policies first.");
  await iam.detachUserPolicy({ UserName, PolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" });
  expect(await refusedFor()).toBe("Cannot delete entity, must delete policies first.");
  await iam.deleteUserPolicy({ UserName, PolicyName: "p" });
  await iam.deleteUser({ UserName });
  await iam.deleteGroup({ GroupName: "leavers" });
});

test("a group has members, a new name, and a limit a user", async () => {
  const { Group } = await iam.createGroup({ GroupName: "Admins", Path: "/a/" });
  expect(Group).toMatchObject({ Arn: `arn:aws:iam::${account}:group/a/Admins` });
  expect(Group?.GroupId).toMatch(/^AGPA/);
  await iam.createUser({ UserName: "joiner" });
  await iam.addUserToGroup({ GroupName: "admins", UserName: "JOINER" });
  await iam.addUserToGroup({ GroupName: "Admins", UserName: "joiner" });
  await iam.updateGroup({ GroupName: "Admins", NewGroupName: "Owners" });
  expect((await iam.listGroupsForUser({ UserName: "joiner" })).Groups?.map((group) => group.GroupName)).toEqual([
    "Owners",
  ]);
  for (let index = 1; index < 10; index++) {
    await iam.createGroup({ GroupName: `g${index}` });
    await iam.addUserToGroup({ GroupName: `g${index}`, UserName: "joiner" });
  }
  await iam.createGroup({ GroupName: "g10" });
  expect(await refusal(iam.addUserToGroup({ GroupName: "g10", UserName: "joiner" }))).toEqual([
    "LimitExceeded",
    "Cannot exceed quota for GroupsPerUser: 10",
    409,
  ]);
});

test("a user has two keys, shows a secret once, and a key can be switched off", async () => {
  const UserName = "keys";
  await iam.createUser({ UserName });
  const { AccessKey } = await iam.createAccessKey({ UserName });
  expect(AccessKey?.AccessKeyId).toMatch(/^AKIA[A-Z0-9]{16}$/);
  expect(AccessKey?.SecretAccessKey).toHaveLength(40);
  await iam.createAccessKey({ UserName });
  expect(await refusal(iam.createAccessKey({ UserName }))).toEqual([
    "LimitExceeded",
    "Cannot exceed quota for AccessKeysPerUser: 2",
    409,
  ]);
  const AccessKeyId = AccessKey?.AccessKeyId ?? "";
  const expired = iam.updateAccessKey({ UserName, AccessKeyId, Status: "Expired" });
  expect((await refusal(expired))[0]).toBe("InvalidInput");
  await iam.updateAccessKey({ UserName, AccessKeyId, Status: "Inactive" });
  const keys = (await iam.listAccessKeys({ UserName })).AccessKeyMetadata ?? [];
  expect(keys.find((key) => key.AccessKeyId === AccessKeyId)?.Status).toBe("Inactive");
  expect(await iam.getAccessKeyLastUsed({ AccessKeyId })).toMatchObject({ UserName });
  expect(await refusal(iam.deleteAccessKey({ UserName, AccessKeyId: "AKIAAAAAAAAAAAAAAAAA" }))).toEqual([
    "NoSuchEntity",
    "The Access Key with id AKIAAAAAAAAAAAAAAAAA cannot be found.",
    404,
  ]);
});

test("root makes, lists and removes keys of its own", async () => {
  const { AccessKey } = await iam.createAccessKey({});
  expect(AccessKey?.UserName).toBeUndefined();
  const AccessKeyId = AccessKey?.AccessKeyId ?? "";
  expect((await iam.listAccessKeys({})).AccessKeyMetadata?.map((key) => key.AccessKeyId)).toContain(AccessKeyId);
  await iam.deleteAccessKey({ AccessKeyId });
});

test("a user that may see to itself need not name itself", async () => {
  const Resource = `arn:aws:iam::*:user/\${aws:username}`;
  const own = await opened.userClient("selfish", [{ Effect: "Allow", Action: "iam:*", Resource }]);
  expect((await own.getUser({})).User?.UserName).toBe("selfish");
  expect((await own.listAccessKeys({})).AccessKeyMetadata).toHaveLength(1);
  expect(await refusal(own.getUser({ UserName: "keys" }))).toEqual([
    "AccessDenied",
    expect.stringContaining(`not authorized to perform: iam:GetUser on resource: `) as string,
    403,
  ]);
});

test("tags are replaced in any case of their keys, and conditions see them", async () => {
  const UserName = "tagged";
  await iam.createUser({ UserName, Tags: [{ Key: "Team", Value: "red" }] });
  await iam.tagUser({ UserName, Tags: [{ Key: "team", Value: "blue" }] });
  expect((await iam.listUserTags({ UserName })).Tags).toEqual([{ Key: "team", Value: "blue" }]);
  const twice = [
    { Key: "a", Value: "1" },
    { Key: "A", Value: "2" },
  ];
  expect(await refusal(iam.tagUser({ UserName, Tags: twice }))).toEqual([
    "InvalidInput",
    "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
    400,
  ]);
  const Condition = { StringEquals: { "iam:ResourceTag/team": "blue" } };
  const blue = await opened.userClient("blue", [{ Effect: "Allow", Action: "iam:GetUser", Resource: "*", Condition }]);
  expect((await blue.getUser({ UserName })).User?.UserName).toBe(UserName);
  expect((await refusal(blue.getUser({ UserName: "keys" })))[0]).toBe("AccessDenied");
  await iam.untagUser({ UserName, TagKeys: ["TEAM"] });
  expect((await iam.getUser({ UserName })).User?.Tags).toBeUndefined();
});

test("inline policies are replaced by name, listed, and told percent-encoded", async () => {
  const UserName = "inline";
  await iam.createUser({ UserName });
  await iam.putUserPolicy({ UserName, PolicyName: "b", PolicyDocument: allowing("s3:*") });
  await iam.putUserPolicy({ UserName, PolicyName: "a", PolicyDocument: allowing("sqs:*") });
  expect((await iam.listUserPolicies({ UserName })).PolicyNames).toEqual(["a", "b"]);
  const { PolicyDocument = "" } = await iam.getUserPolicy({ UserName, PolicyName: "b" });
  expect(PolicyDocument).not.toMatch(/[{*"]/);
  expect(decodeURIComponent(PolicyDocument)).toBe(allowing("s3:*"));
  expect(await refusal(iam.getUserPolicy({ UserName, PolicyName: "c" }))).toEqual([
    "NoSuchEntity",
    "The user policy with name c cannot be found.",
    404,
  ]);
  const long = policyText([{ Effect: "Allow", Action: "s3:*", Resource: `arn:aws:s3:::${"x".repeat(2_000)}` }]);
  expect(await refusal(iam.putUserPolicy({ UserName, PolicyName: "c", PolicyDocument: long }))).toEqual([
    "LimitExceeded",
    "Maximum policy size of 2048 bytes exceeded for user inline",
    409,
  ]);
  expect(await refusal(iam.putUserPolicy({ UserName, PolicyName: "c", PolicyDocument: "{" }))).toEqual([
    "MalformedPolicyDocument",
    expect.any(String) as string,
    400,
  ]);
});
