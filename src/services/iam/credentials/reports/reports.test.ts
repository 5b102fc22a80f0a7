/** The account's summary, credential report, authorization details, last uses, and organization-wide settings. */
import type { IAM } from "@aws-sdk/client-iam";
import { Organizations } from "@aws-sdk/client-organizations";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  openIamCredentialsRegion,
  refusal,
  type IamCredentialsRegion,
} from "../../../../../test/support/iam-credentials-region.ts";
import { serviceUses } from "../../../../kernel/identity/service-uses.ts";
import { parsePolicy } from "../../../../kernel/policy/parse.ts";
import { grantedServices, grantsService } from "./granted-services.ts";

let opened: IamCredentialsRegion;
let iam: IAM;
beforeAll(async () => {
  opened = await openIamCredentialsRegion((tx) => {
    for (const [userName, at, action] of uses) {
      const principalArn = `arn:aws:iam::${account}:user/${userName}`;
      tx.put(serviceUses, {
        accountId: account,
        principalArn,
        serviceNamespace: "s3",
        at,
        region: "eu-west-1",
        action,
      });
    }
  });
  iam = opened.iam;
});
afterAll(() => opened.close());

const account = "000000000000";
const hourAgo = Math.floor(Date.now() / 1000) * 1000 - 3_600_000;
/** Who used S3 before the region began. */
const uses = [
  ["early", hourAgo - 1000, "s3:ListBucket"],
  ["late", hourAgo, "s3:GetObject"],
] as const;
const policy = (Action: string | string[], more: object = {}): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: { Effect: "Allow", Action, Resource: "*", ...more } });

describe("GetAccountSummary", () => {
  it("counts what there is, and says how much there may be", async () => {
    const before = (await iam.getAccountSummary({})).SummaryMap ?? {};
    await iam.createUser({ UserName: "counted" });
    await iam.createGroup({ GroupName: "counted" });
    await iam.createVirtualMFADevice({ VirtualMFADeviceName: "counted" });
    await iam.createPolicy({ PolicyName: "counted", PolicyDocument: policy("s3:*") });
    await iam.setSecurityTokenServicePreferences({ GlobalEndpointTokenVersion: "v2Token" });
    const after = (await iam.getAccountSummary({})).SummaryMap ?? {};
    const more = (key: keyof typeof after): number => (after[key] ?? 0) - (before[key] ?? 0);
    expect((["Users", "Groups", "MFADevices", "Policies", "PolicyVersionsInUse", "Roles"] as const).map(more)).toEqual([
      1, 1, 1, 1, 1, 0,
    ]);
    expect(after).toMatchObject({
      UsersQuota: 5000,
      AccessKeysPerUserQuota: 2,
      AttachedPoliciesPerUserQuota: 10,
      VersionsPerPolicyQuota: 5,
      AccountAccessKeysPresent: 1,
      AccountMFAEnabled: 0,
      GlobalEndpointTokenVersion: 2,
    });
    expect(Object.keys(after)).toHaveLength(34);
  });
});

describe("the credential report", () => {
  it("has to be made, is complete, and is old after four hours", async () => {
    expect((await refusal(iam.getCredentialReport({}))).slice(0, 2)).toEqual(["ReportNotPresent", 410]);
    expect(await iam.generateCredentialReport({})).toMatchObject({
      State: "STARTED",
      Description: "No report exists. Starting a new report generation task",
    });
    expect((await iam.generateCredentialReport({})).State).toBe("COMPLETE");
    await opened.region.clock.advance(4 * 3_600_000);
    expect((await refusal(iam.getCredentialReport({}))).slice(0, 2)).toEqual(["ReportExpired", 410]);
    expect((await iam.generateCredentialReport({})).State).toBe("STARTED");
    expect((await iam.getCredentialReport({})).ReportFormat).toBe("text/csv");
  });

  it("has a line for root and each user, in AWS's columns", async () => {
    await iam.createUser({ UserName: "reported", Path: "/team/" });
    await iam.createLoginProfile({ UserName: "reported", Password: "Secret-12" });
    await iam.createAccessKey({ UserName: "reported" });
    await iam.updateAccountPasswordPolicy({ MaxPasswordAge: 1 });
    await opened.region.clock.advance(4 * 3_600_000);
    await iam.generateCredentialReport({});
    const { Content } = await iam.getCredentialReport({});
    const [header = "", root = "", ...lines] = Buffer.from(Content ?? [])
      .toString()
      .split("\n");
    expect(header).toBe(
      "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation," +
        "mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date," +
        "access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated," +
        "access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active," +
        "cert_1_last_rotated,cert_2_active,cert_2_last_rotated",
    );
    expect(root).toMatch(new RegExp(`^<root_account>,arn:aws:iam::${account}:root,[^,]+,not_supported,`));
    const line = lines.find((one) => one.startsWith("reported,")) ?? "";
    const time = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00`;
    expect(line).toMatch(
      new RegExp(
        `^reported,arn:aws:iam::${account}:user/team/reported,${time},true,no_information,${time},${time},false,` +
          `true,${time},N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A$`,
      ),
    );
  });
});

describe("GetAccountAuthorizationDetails", () => {
  it("shows users, groups, roles and policies with all that hangs on them, in pages", async () => {
    await iam.createUser({ UserName: "detailed" });
    await iam.putUserPolicy({ UserName: "detailed", PolicyName: "own", PolicyDocument: policy("s3:*") });
    await iam.createUser({ UserName: "plain" });
    const all = await iam.getAccountAuthorizationDetails({});
    const user = all.UserDetailList?.find((one) => one.UserName === "detailed");
    expect(user).toMatchObject({ GroupList: [], AttachedManagedPolicies: [], Path: "/", Tags: [] });
    const plain = all.UserDetailList?.find((one) => one.UserName === "plain");
    expect(plain).toMatchObject({ Tags: [] });
    expect(plain).not.toHaveProperty("UserPolicyList");
    const document = user?.UserPolicyList?.[0]?.PolicyDocument ?? "";
    expect(document).toMatch(/^%7B/);
    expect(decodeURIComponent(document)).toBe(policy("s3:*"));
    expect(all.Policies?.map((one) => one.PolicyName)).toContain("counted");
    expect(all.Policies?.[0]?.PolicyVersionList?.[0]).toMatchObject({ VersionId: "v1", IsDefaultVersion: true });
    const names: (string | undefined)[] = [];
    let Marker: string | undefined;
    do {
      const page = await iam.getAccountAuthorizationDetails({
        MaxItems: 1,
        ...(Marker === undefined ? {} : { Marker }),
      });
      for (const one of page.UserDetailList ?? []) names.push(one.UserName);
      Marker = page.Marker;
    } while (Marker !== undefined);
    expect(names).toEqual(all.UserDetailList?.map((one) => one.UserName));
  });

  it("shows only what the filter names", async () => {
    const { UserDetailList, GroupDetailList, Policies } = await iam.getAccountAuthorizationDetails({
      Filter: ["Group"],
    });
    expect([UserDetailList, Policies]).toEqual([[], []]);
    expect(GroupDetailList?.map((one) => one.GroupName)).toEqual(["counted"]);
  });
});

describe("the services that a policy grants", () => {
  const granted = (text: string): readonly string[] => grantedServices([parsePolicy(text, "identity")]);

  it("are those of its actions", () => {
    expect(granted(policy(["s3:GetObject", "SQS:*"]))).toEqual(["s3", "sqs"]);
    expect(granted(policy("*")).length).toBeGreaterThan(40);
    expect(granted(policy("s3:*", { Effect: "Deny" }))).toEqual([]);
  });

  it("are all but those that NotAction excepts as a whole", () => {
    const statement = { Effect: "Allow", NotAction: ["iam:*", "s3:GetObject"], Resource: "*" };
    const document = parsePolicy(JSON.stringify({ Version: "2012-10-17", Statement: statement }), "identity");
    expect([grantsService(document, "iam"), grantsService(document, "s3")]).toEqual([false, true]);
  });
});

describe("service last accessed", () => {
  it("tells of each service that the entity may use", async () => {
    await iam.createUser({ UserName: "accessed" });
    await iam.putUserPolicy({ UserName: "accessed", PolicyName: "own", PolicyDocument: policy(["s3:*", "sqs:*"]) });
    const Arn = `arn:aws:iam::${account}:user/accessed`;
    const { JobId } = await iam.generateServiceLastAccessedDetails({ Arn });
    const report = await iam.getServiceLastAccessedDetails({ JobId });
    expect(report).toMatchObject({ JobStatus: "COMPLETED", JobType: "SERVICE_LEVEL", IsTruncated: false });
    expect(report.ServicesLastAccessed).toEqual([
      { ServiceName: "Amazon S3", ServiceNamespace: "s3", TotalAuthenticatedEntities: 0 },
      { ServiceName: "Amazon SQS", ServiceNamespace: "sqs", TotalAuthenticatedEntities: 0 },
    ]);
    const entities = await iam.getServiceLastAccessedDetailsWithEntities({ JobId, ServiceNamespace: "s3" });
    expect(entities.EntityDetailsList).toEqual([
      { EntityInfo: { Arn, Name: "accessed", Type: "USER", Id: expect.stringMatching(/^AIDA/), Path: "/" } },
    ]);
    const unknown = iam.getServiceLastAccessedDetails({ JobId: "0".repeat(36) });
    expect((await refusal(unknown)).slice(0, 2)).toEqual(["NoSuchEntity", 404]);
  });

  it("knows who of a group used a service last", async () => {
    await iam.createGroup({ GroupName: "users-of-s3" });
    const PolicyDocument = policy("s3:*");
    await iam.putGroupPolicy({ GroupName: "users-of-s3", PolicyName: "own", PolicyDocument });
    for (const UserName of ["early", "late", "never"]) {
      await iam.createUser({ UserName });
      await iam.addUserToGroup({ UserName, GroupName: "users-of-s3" });
    }
    const Arn = `arn:aws:iam::${account}:group/users-of-s3`;
    const { JobId } = await iam.generateServiceLastAccessedDetails({ Arn, Granularity: "ACTION_LEVEL" });
    const { ServicesLastAccessed } = await iam.getServiceLastAccessedDetails({ JobId });
    expect(ServicesLastAccessed).toHaveLength(1);
    expect(ServicesLastAccessed?.[0]).toMatchObject({
      LastAuthenticated: new Date(hourAgo),
      LastAuthenticatedEntity: `arn:aws:iam::${account}:user/late`,
      LastAuthenticatedRegion: "eu-west-1",
      TotalAuthenticatedEntities: 2,
    });
    expect(ServicesLastAccessed?.[0]?.TrackedActionsLastAccessed?.map((one) => one.ActionName)).toEqual([
      "GetObject",
      "ListBucket",
    ]);
    const entities = await iam.getServiceLastAccessedDetailsWithEntities({ JobId, ServiceNamespace: "s3" });
    expect(entities.EntityDetailsList?.map((one) => [one.EntityInfo?.Name, one.LastAuthenticated])).toEqual([
      ["late", new Date(hourAgo)],
      ["early", new Date(hourAgo - 1000)],
      ["never", undefined],
    ]);
  });

  it("names the policies that grant a service", async () => {
    const Arn = `arn:aws:iam::${account}:user/accessed`;
    const PolicyArn = `arn:aws:iam::${account}:policy/counted`;
    await iam.attachUserPolicy({ UserName: "accessed", PolicyArn });
    const answer = await iam.listPoliciesGrantingServiceAccess({ Arn, ServiceNamespaces: ["s3", "ec2"] });
    expect(answer.PoliciesGrantingServiceAccess).toEqual([
      {
        ServiceNamespace: "s3",
        Policies: [
          { PolicyName: "own", PolicyType: "INLINE", EntityType: "USER", EntityName: "accessed" },
          { PolicyName: "counted", PolicyType: "MANAGED", PolicyArn },
        ],
      },
      { ServiceNamespace: "ec2", Policies: [] },
    ]);
    const byPolicy = await iam.generateServiceLastAccessedDetails({ Arn: PolicyArn });
    const entities = await iam.getServiceLastAccessedDetailsWithEntities({
      JobId: byPolicy.JobId,
      ServiceNamespace: "s3",
    });
    expect(entities.EntityDetailsList?.map((one) => one.EntityInfo?.Name)).toEqual(["accessed"]);
  });
});

describe("organization-wide settings", () => {
  let organizations: Organizations;
  beforeAll(() => {
    const { endpoint, root } = opened.region;
    organizations = new Organizations({ endpoint, region: "us-east-1", maxAttempts: 1, credentials: root });
  });
  afterAll(() => organizations.destroy());

  it("are the management account's, with trusted access for IAM", async () => {
    expect((await refusal(iam.listOrganizationsFeatures({})))[0]).toBe("OrganizationNotFoundException");
    await organizations.createOrganization({ FeatureSet: "ALL" });
    expect((await refusal(iam.listOrganizationsFeatures({})))[0]).toBe("ServiceAccessNotEnabledException");
    await organizations.enableAWSServiceAccess({ ServicePrincipal: "iam.amazonaws.com" });
    expect((await iam.enableOrganizationsRootSessions({})).EnabledFeatures).toEqual(["RootSessions"]);
    await iam.enableOrganizationsRootCredentialsManagement({});
    expect((await iam.listOrganizationsFeatures({})).EnabledFeatures).toEqual([
      "RootCredentialsManagement",
      "RootSessions",
    ]);
    expect((await iam.disableOrganizationsRootSessions({})).EnabledFeatures).toEqual(["RootCredentialsManagement"]);
  });

  it("have a report of the services that are open, and used", async () => {
    const { Organization } = await organizations.describeOrganization({});
    const { Roots } = await organizations.listRoots({});
    const EntityPath = `${Organization?.Id}/${Roots?.[0]?.Id}`;
    const { JobId } = await iam.generateOrganizationsAccessReport({ EntityPath });
    const report = await iam.getOrganizationsAccessReport({
      JobId,
      MaxItems: 2,
      SortKey: "SERVICE_NAMESPACE_DESCENDING",
    });
    expect(report).toMatchObject({ JobStatus: "COMPLETED", IsTruncated: true });
    expect(report.AccessDetails?.map((one) => one.ServiceNamespace)).toEqual(["wellarchitected", "trustedadvisor"]);
    expect(report.NumberOfServicesAccessible).toBeGreaterThan(40);
    const latest = await iam.getOrganizationsAccessReport({ JobId, SortKey: "LAST_AUTHENTICATED_TIME_DESCENDING" });
    expect(latest.AccessDetails?.find((one) => one.ServiceNamespace === "s3")).toMatchObject({
      Region: "eu-west-1",
      EntityPath: `${EntityPath}/${account}`,
      TotalAuthenticatedEntities: 1,
    });
    for (const path of [`${Organization?.Id}/r-zzzz`, `${EntityPath}/ou-zzzz-00000000`]) {
      const elsewhere = iam.generateOrganizationsAccessReport({ EntityPath: path });
      expect((await refusal(elsewhere)).slice(0, 2)).toEqual(["NoSuchEntity", 404]);
    }
  });
});
