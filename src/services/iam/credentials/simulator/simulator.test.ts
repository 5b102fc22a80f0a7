/** The policy simulator against decisions made by hand. */
import type {
  IAM,
  PolicyIdentifier,
  SimulateCustomPolicyCommandInput,
  SimulatePrincipalPolicyCommandInput,
} from "@aws-sdk/client-iam";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  openIamCredentialsRegion,
  refusal,
  type IamCredentialsRegion,
} from "../../../../../test/support/iam-credentials-region.ts";

let opened: IamCredentialsRegion;
let iam: IAM;
beforeAll(async () => {
  opened = await openIamCredentialsRegion();
  iam = opened.iam;
});
afterAll(() => opened.close());

const policy = (...Statement: object[]): string => JSON.stringify({ Version: "2012-10-17", Statement });
const allow = (Action: string | string[], Resource = "*", more: object = {}): object => ({
  Effect: "Allow",
  Action,
  Resource,
  ...more,
});
const deny = (Action: string, Resource = "*", more: object = {}): object => ({
  ...allow(Action, Resource, more),
  Effect: "Deny",
});
const bucket = "arn:aws:s3:::photos";

const custom = async (input: Omit<SimulateCustomPolicyCommandInput, "ActionNames"> & { ActionNames?: string[] }) =>
  (await iam.simulateCustomPolicy({ ActionNames: ["s3:GetObject"], ...input })).EvaluationResults ?? [];
const decisions = async (input: Parameters<typeof custom>[0]): Promise<(string | undefined)[]> =>
  (await custom(input)).map((result) => result.EvalDecision);

describe("SimulateCustomPolicy", () => {
  it("allows, denies, and denies by silence", async () => {
    const input = {
      PolicyInputList: [policy(allow("s3:Get*")), policy(deny("s3:GetObjectAcl"))],
      ActionNames: ["s3:GetObject", "s3:GetObjectAcl", "s3:PutObject"],
    };
    expect(await decisions(input)).toEqual(["allowed", "explicitDeny", "implicitDeny"]);
  });

  it("decides each action on each resource", async () => {
    const results = await custom({
      PolicyInputList: [policy(allow("s3:GetObject", `${bucket}/a/*`))],
      ActionNames: ["s3:GetObject", "s3:PutObject"],
      ResourceArns: [`${bucket}/a/1`, `${bucket}/b/1`],
    });
    expect(results.map((one) => [one.EvalActionName, one.EvalResourceName, one.EvalDecision])).toEqual([
      ["s3:GetObject", `${bucket}/a/1`, "allowed"],
      ["s3:GetObject", `${bucket}/b/1`, "implicitDeny"],
      ["s3:PutObject", `${bucket}/a/1`, "implicitDeny"],
      ["s3:PutObject", `${bucket}/b/1`, "implicitDeny"],
    ]);
    expect(results[0]?.ResourceSpecificResults).toMatchObject([
      { EvalResourceName: `${bucket}/a/1`, EvalResourceDecision: "allowed" },
    ]);
  });

  it("says which statement matched, and where it stands in its text", async () => {
    const text = `{
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Deny",
            "Action": "sqs:*",
            "Resource": "*"
        },
        {
            "Effect": "Allow",
            "Action": "s3:*",
            "Resource": "*"
        }
    ]
}`;
    const [result] = await custom({ PolicyInputList: [policy(allow("ec2:*")), text] });
    expect(result?.MatchedStatements).toEqual([
      {
        SourcePolicyId: "PolicyInputList.2",
        SourcePolicyType: "IAM Policy",
        StartPosition: { Line: 8, Column: 11 },
        EndPosition: { Line: 13, Column: 10 },
      },
    ]);
    const [denied] = await custom({ PolicyInputList: [text], ActionNames: ["sqs:SendMessage"] });
    expect(denied?.MatchedStatements?.[0]?.StartPosition).toEqual({ Line: 3, Column: 19 });
  });

  it("names the condition keys that it was not given, and takes those it was given", async () => {
    const condition = {
      Condition: { StringEquals: { "aws:PrincipalTag/team": "a" }, Bool: { "aws:SecureTransport": "true" } },
    };
    const PolicyInputList = [policy(allow("s3:GetObject", "*", condition))];
    const [without] = await custom({ PolicyInputList });
    expect(without).toMatchObject({ EvalDecision: "implicitDeny" });
    expect(without?.MissingContextValues?.toSorted()).toEqual(["aws:PrincipalTag/team", "aws:SecureTransport"]);
    const [given] = await custom({
      PolicyInputList,
      ContextEntries: [
        { ContextKeyName: "aws:principaltag/TEAM", ContextKeyValues: ["a"], ContextKeyType: "string" },
        { ContextKeyName: "aws:SecureTransport", ContextKeyValues: ["true"], ContextKeyType: "boolean" },
      ],
    });
    expect(given).toMatchObject({ EvalDecision: "allowed", MissingContextValues: [] });
  });

  it("stays within boundary and service control policies, and says so", async () => {
    const PolicyInputList = [policy(allow("*"))];
    const [bounded] = await custom({ PolicyInputList, PermissionsBoundaryPolicyInputList: [policy(allow("sqs:*"))] });
    expect(bounded).toMatchObject({
      EvalDecision: "implicitDeny",
      PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false },
    });
    const level = (...statements: object[]) => ({ ServiceControlPolicyInputList: [policy(...statements)] });
    const [controlled] = await custom({
      PolicyInputList,
      OrderedOrganizationPolicyInputList: [level(allow("*")), level(allow("sqs:*"))],
    });
    expect(controlled).toMatchObject({
      EvalDecision: "implicitDeny",
      OrganizationsDecisionDetail: { AllowedByOrganizations: false },
    });
    const [passed] = await custom({ PolicyInputList, OrderedOrganizationPolicyInputList: [level(allow("*"))] });
    expect(passed).toMatchObject({
      EvalDecision: "allowed",
      OrganizationsDecisionDetail: { AllowedByOrganizations: true },
    });
  });

  it("weighs a resource's policy for the caller it is given", async () => {
    const CallerArn = "arn:aws:iam::111111111111:user/ada";
    const ResourcePolicy = policy({ ...allow("s3:GetObject", `${bucket}/*`), Principal: { AWS: CallerArn } });
    const nothing = [policy(allow("sqs:*"))];
    const ResourceArns = [`${bucket}/a`];
    const own = { ResourceArns, CallerArn, ResourcePolicy, ResourceOwner: "arn:aws:iam::111111111111:root" };
    expect(await decisions({ PolicyInputList: nothing, ...own })).toEqual(["allowed"]);
    const foreign = { ...own, ResourceOwner: "222222222222" };
    const [denied] = await custom({ PolicyInputList: nothing, ...foreign });
    expect(denied).toMatchObject({
      EvalDecision: "implicitDeny",
      EvalDecisionDetails: { "IAM Policy": "implicitDeny", "Resource Policy": "allowed" },
    });
    const [allowed] = await custom({ PolicyInputList: [policy(allow("s3:*"))], ...foreign });
    expect(allowed).toMatchObject({
      EvalDecision: "allowed",
      EvalDecisionDetails: { "IAM Policy": "allowed", "Resource Policy": "allowed" },
    });
  });

  it("takes AWS's own policies and wildcards for the caller's account", async () => {
    const PolicyInputList = [policy(allow("iam:*"))];
    const ActionNames = ["iam:GetPolicy"];
    const decided = (arn: string): Promise<(string | undefined)[]> =>
      decisions({ PolicyInputList, ActionNames, ResourceArns: [arn] });
    expect(await decided("arn:aws:iam::aws:policy/ReadOnlyAccess")).toEqual(["allowed"]);
    expect(await decided("arn:aws:iam::*:policy/own")).toEqual(["allowed"]);
    // Another account's would have to allow it too.
    expect(await decided("arn:aws:iam::222222222222:policy/other")).toEqual(["implicitDeny"]);
  });

  it("fills policy variables from the caller", async () => {
    const PolicyInputList = [policy(allow("s3:GetObject", `${bucket}/\${aws:username}/*`))];
    const ResourceArns = [`${bucket}/ada/1`];
    expect(await decisions({ PolicyInputList, ResourceArns, CallerArn: "arn:aws:iam::111111111111:user/ada" })).toEqual(
      ["allowed"],
    );
    const [without] = await custom({ PolicyInputList, ResourceArns });
    expect(without).toMatchObject({
      EvalDecision: "implicitDeny",
      // For named resources what is missing stands with these.
      MissingContextValues: [],
      ResourceSpecificResults: [{ MissingContextValues: ["aws:username"] }],
    });
  });

  it("decides EC2's scenarios over all their resources together", async () => {
    const arn = (kind: string): string => `arn:aws:ec2:us-east-1:000000000000:${kind}/x`;
    const ResourceArns = ["instance", "image", "security-group", "network-interface", "volume"].map(arn);
    const input = { ActionNames: ["ec2:RunInstances"], ResourceHandlingOption: "EC2-VPC-EBS" };
    const PolicyInputList = [policy(allow("ec2:RunInstances"), deny("ec2:RunInstances", arn("volume")))];
    const results = await custom({ PolicyInputList, ResourceArns, ...input });
    expect(results).toHaveLength(1);
    expect(results[0]?.EvalDecision).toBe("explicitDeny");
    expect(results[0]?.ResourceSpecificResults?.map((one) => one.EvalResourceDecision)).toEqual([
      "allowed",
      "allowed",
      "allowed",
      "allowed",
      "explicitDeny",
    ]);
    const missing = custom({ PolicyInputList, ResourceArns: ResourceArns.slice(1), ...input });
    expect((await refusal(missing)).slice(0, 2)).toEqual(["InvalidInput", 400]);
  });

  it("gives its answers in pages", async () => {
    const input = { PolicyInputList: [policy(allow("*"))], ActionNames: ["s3:A", "s3:C", "s3:B"] };
    const first = await iam.simulateCustomPolicy({ ...input, MaxItems: 2 });
    expect(first.EvaluationResults?.map((one) => one.EvalActionName)).toEqual(["s3:A", "s3:C"]);
    const second = await iam.simulateCustomPolicy({ ...input, Marker: first.Marker });
    expect(second.EvaluationResults?.map((one) => one.EvalActionName)).toEqual(["s3:B"]);
  });

  const some = [policy(allow("*"))];
  it.each<[string, Omit<SimulateCustomPolicyCommandInput, "ActionNames"> & { ActionNames?: string[] }]>([
    ["no policy", { PolicyInputList: ["{}"] }],
    ["an action without a service", { PolicyInputList: some, ActionNames: ["GetObject"] }],
    ["an action with a star", { PolicyInputList: some, ActionNames: ["s3:*"] }],
    ["a resource that is no ARN", { PolicyInputList: some, ResourceArns: ["photos"] }],
    ["a caller that is a role", { PolicyInputList: some, CallerArn: "arn:aws:iam::111111111111:role/r" }],
    ["a resource's policy without a caller", { PolicyInputList: some, ResourcePolicy: policy(allow("*")) }],
    ["two boundaries", { PolicyInputList: some, PermissionsBoundaryPolicyInputList: [...some, ...some] }],
    [
      "a boolean that is none",
      {
        PolicyInputList: some,
        ContextEntries: [
          { ContextKeyName: "aws:SecureTransport", ContextKeyValues: ["yes"], ContextKeyType: "boolean" },
        ],
      },
    ],
  ])("refuses %s", async (_, input) => {
    expect((await refusal(custom(input))).slice(0, 2)).toEqual(["InvalidInput", 400]);
  });
});

describe("SimulatePrincipalPolicy", () => {
  const principal = async (input: Omit<SimulatePrincipalPolicyCommandInput, "ActionNames">) =>
    (await iam.simulatePrincipalPolicy({ ActionNames: ["s3:GetObject"], ...input })).EvaluationResults?.[0];
  const user = "arn:aws:iam::000000000000:user/ada";

  beforeAll(async () => {
    await iam.createUser({ UserName: "ada", Tags: [{ Key: "team", Value: "a" }] });
    await iam.createGroup({ GroupName: "readers" });
    await iam.addUserToGroup({ UserName: "ada", GroupName: "readers" });
    await iam.putGroupPolicy({ GroupName: "readers", PolicyName: "read", PolicyDocument: policy(allow("s3:Get*")) });
    const tagged = { Condition: { StringEquals: { "aws:PrincipalTag/team": "a" } } };
    const PolicyDocument = policy(allow("sqs:*", "*", tagged));
    await iam.putUserPolicy({ UserName: "ada", PolicyName: "queues", PolicyDocument });
    await iam.attachUserPolicy({ UserName: "ada", PolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" });
  });

  it("looks at inline, managed and the groups' policies, and names them", async () => {
    const result = await principal({ PolicySourceArn: user });
    expect(result?.EvalDecision).toBe("allowed");
    expect(result?.MatchedStatements?.map((one) => one.SourcePolicyId).toSorted()).toEqual([
      "AdministratorAccess",
      "group_readers_read",
    ]);
    const queues = await principal({ PolicySourceArn: user, ActionNames: ["sqs:SendMessage"] } as never);
    expect(queues?.MatchedStatements?.map((one) => one.SourcePolicyId)).toContain("user_ada_queues");
  });

  it("leaves out what is excluded, and adds what is given", async () => {
    const PolicyExclusionList: PolicyIdentifier[] = [
      { PolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" },
      { InlinePolicyIdentifier: { PolicyName: "read", AttachmentType: "group", AttachmentName: "readers" } },
    ];
    expect((await principal({ PolicySourceArn: user, PolicyExclusionList }))?.EvalDecision).toBe("implicitDeny");
    const PolicyInputList = [policy(allow("s3:GetObject"))];
    const given = await principal({ PolicySourceArn: user, PolicyExclusionList, PolicyInputList });
    expect(given?.EvalDecision).toBe("allowed");
  });

  it("keeps to the user's boundary, or the one it is given", async () => {
    const { Policy } = await iam.createPolicy({ PolicyName: "bound", PolicyDocument: policy(allow("sqs:*")) });
    await iam.createUser({ UserName: "bounded", PermissionsBoundary: Policy?.Arn });
    const PolicyDocument = policy(allow("*"));
    await iam.putUserPolicy({ UserName: "bounded", PolicyName: "all", PolicyDocument });
    const PolicySourceArn = "arn:aws:iam::000000000000:user/bounded";
    expect(await principal({ PolicySourceArn })).toMatchObject({
      EvalDecision: "implicitDeny",
      PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false },
    });
    const wide = await principal({ PolicySourceArn, PermissionsBoundaryPolicyInputList: [policy(allow("s3:*"))] });
    expect(wide).toMatchObject({
      EvalDecision: "allowed",
      PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: true },
    });
  });

  it("simulates roles and groups", async () => {
    const trust = policy({ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" });
    await iam.createRole({ RoleName: "worker", AssumeRolePolicyDocument: trust });
    await iam.putRolePolicy({ RoleName: "worker", PolicyName: "work", PolicyDocument: policy(allow("s3:GetObject")) });
    const role = await principal({ PolicySourceArn: "arn:aws:iam::000000000000:role/worker" });
    expect(role?.MatchedStatements?.[0]?.SourcePolicyId).toBe("role_worker_work");
    const group = await principal({ PolicySourceArn: "arn:aws:iam::000000000000:group/readers" });
    expect(group?.EvalDecision).toBe("allowed");
  });

  it("decides as a real request would be decided", async () => {
    const bob = await opened.newUser("bob", ["iam:ListUsers"]);
    const source = { PolicySourceArn: "arn:aws:iam::000000000000:user/bob" };
    const simulated = await iam.simulatePrincipalPolicy({ ...source, ActionNames: ["iam:ListUsers", "iam:ListRoles"] });
    expect(simulated.EvaluationResults?.map((one) => one.EvalDecision)).toEqual(["allowed", "implicitDeny"]);
    await bob.listUsers({});
    expect((await refusal(bob.listRoles({})))[0]).toBe("AccessDenied");
  });

  it("wants a principal that is there", async () => {
    const absent = principal({ PolicySourceArn: "arn:aws:iam::000000000000:user/nobody" });
    expect(await refusal(absent)).toEqual(["NoSuchEntity", 404, "Unable to retrieve specified IAM entity."]);
    const elsewhere = principal({ PolicySourceArn: "arn:aws:iam::000000000000:user/at/ada" });
    expect((await refusal(elsewhere))[0]).toBe("NoSuchEntity");
    const device = principal({ PolicySourceArn: "arn:aws:iam::000000000000:mfa/phone" });
    expect((await refusal(device)).slice(0, 2)).toEqual(["InvalidInput", 400]);
  });
});

describe("context keys", () => {
  it("are those of conditions and variables", async () => {
    const text = policy(
      allow("s3:*", `${bucket}/\${aws:username}`, { Condition: { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } } }),
    );
    const { ContextKeyNames } = await iam.getContextKeysForCustomPolicy({ PolicyInputList: [text] });
    expect(ContextKeyNames?.toSorted()).toEqual(["aws:SourceIp", "aws:username"]);
    const own = await iam.getContextKeysForPrincipalPolicy({ PolicySourceArn: "arn:aws:iam::000000000000:user/ada" });
    expect(own.ContextKeyNames).toContain("aws:PrincipalTag/team");
  });
});
