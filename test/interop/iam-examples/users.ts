/** Users and groups, as the CLI reference shows them. */
import { accounting, arn, date, document, given, id, policy, text, type Story } from "./example.ts";

const everything = { Effect: "Allow", Action: "*", Resource: "*" };
const reading = { Action: ["s3:Get*", "s3:List*"], Resource: "*", Effect: "Allow" };
const tags = `--tags '{"Key": "Department", "Value": "Accounting"}' '{"Key": "Location", "Value": "Seattle"}'`;
const bob = { UserName: "Bob", Path: "/", UserId: id("AIDA"), Arn: arn("user/Bob"), CreateDate: date };
const boundary = "arn:aws:iam::aws:policy/AmazonS3FullAccess";
const admins = { Path: "/", CreateDate: date, GroupId: id("AGPA"), Arn: arn("group/Admins"), GroupName: "Admins" };

/** What is said of users. */
export const users: Story = {
  title: "users",
  source: "AWS CLI reference, iam",
  account: "123456789012",
  *examples() {
    const remove = { command: "aws iam delete-user --user-name Bob" };
    yield { command: "aws iam create-user --user-name Bob", answer: { User: bob } };
    yield remove;
    yield {
      command: "aws iam create-user --user-name Bob --path /division_abc/subdivision_xyz/",
      answer: { User: { Path: "/division_abc/subdivision_xyz/", Arn: arn("user/division_abc/subdivision_xyz/Bob") } },
    };
    yield remove;
    yield { command: `aws iam create-user --user-name Bob ${tags}`, answer: { User: { ...bob, Tags: accounting } } };
    yield remove;
    yield {
      command: `aws iam create-user --user-name Bob --permissions-boundary ${boundary}`,
      answer: {
        User: {
          ...bob,
          PermissionsBoundary: { PermissionsBoundaryType: "Policy", PermissionsBoundaryArn: boundary },
        },
      },
    };
    yield { command: "aws iam delete-user-permissions-boundary --user-name Bob" };
    yield {
      command:
        "aws iam put-user-permissions-boundary --permissions-boundary arn:aws:iam::aws:policy/PowerUserAccess --user-name Bob",
    };
    yield given("aws iam create-user --user-name Adele");
    yield {
      command: "aws iam list-users",
      answer: { Users: [{ UserName: "Adele", UserId: id("AIDA"), Arn: arn("user/Adele") }, bob] },
    };
    yield {
      command: `aws iam put-user-policy --user-name Bob --policy-name ExamplePolicy --policy-document ${policy(everything)}`,
    };
    yield {
      command: "aws iam get-user-policy --user-name Bob --policy-name ExamplePolicy",
      answer: { UserName: "Bob", PolicyName: "ExamplePolicy", PolicyDocument: document(everything) },
    };
    yield given(
      `aws iam put-user-policy --user-name Bob --policy-name TestPolicy --policy-document ${policy(everything)}`,
    );
    yield {
      command: "aws iam list-user-policies --user-name Bob",
      answer: { PolicyNames: ["ExamplePolicy", "TestPolicy"] },
    };
    yield { command: "aws iam delete-user-policy --user-name Bob --policy-name ExamplePolicy" };
    yield given("aws iam delete-user-policy --user-name Bob --policy-name TestPolicy");
    for (const name of ["AdministratorAccess", "SecurityAudit"]) {
      yield { command: `aws iam attach-user-policy --policy-arn arn:aws:iam::aws:policy/${name} --user-name Bob` };
    }
    yield {
      command: "aws iam list-attached-user-policies --user-name Bob",
      answer: {
        AttachedPolicies: ["AdministratorAccess", "SecurityAudit"].map((PolicyName) => ({
          PolicyName,
          PolicyArn: `arn:aws:iam::aws:policy/${PolicyName}`,
        })),
      },
    };
    yield {
      command: `aws iam tag-user --user-name Bob --tags '{"Key": "Department", "Value": "Accounting"}' '{"Key": "DeptID", "Value": "12345"}'`,
    };
    yield {
      command: "aws iam list-user-tags --user-name Bob",
      answer: {
        Tags: [
          { Key: "Department", Value: "Accounting" },
          { Key: "DeptID", Value: "12345" },
        ],
      },
    };
    yield { command: "aws iam untag-user --user-name Bob --tag-keys Department" };
    yield { command: "aws iam update-user --user-name Bob --new-user-name Robert" };
    yield {
      command: "aws iam get-user --user-name Robert",
      answer: {
        User: { UserName: "Robert", Path: "/", CreateDate: date, UserId: id("AIDA"), Arn: arn("user/Robert") },
      },
    };
    yield {
      command: "aws iam detach-user-policy --user-name Robert --policy-arn arn:aws:iam::aws:policy/SecurityAudit",
    };
  },
};

/** What is said of groups. */
export const groups: Story = {
  title: "groups",
  source: "AWS CLI reference, iam",
  account: "123456789012",
  *examples() {
    yield given("aws iam create-user --user-name Bob");
    yield { command: "aws iam create-group --group-name Admins", answer: { Group: admins } };
    yield { command: "aws iam get-group --group-name Admins", answer: { Group: admins, Users: [] } };
    yield { command: "aws iam add-user-to-group --user-name Bob --group-name Admins" };
    yield { command: "aws iam list-groups-for-user --user-name Bob", answer: { Groups: [admins] } };
    yield given("aws iam create-group --group-name S3-Admins");
    yield {
      command: "aws iam list-groups",
      answer: {
        Groups: [
          admins,
          { Path: "/", GroupId: id("AGPA"), Arn: arn("group/S3-Admins"), GroupName: "S3-Admins", CreateDate: date },
        ],
      },
    };
    yield {
      command: `aws iam put-group-policy --group-name Admins --policy-document ${policy(everything)} --policy-name AdminRoot`,
    };
    yield given(
      `aws iam put-group-policy --group-name Admins --policy-document ${policy(reading)} --policy-name S3-ReadOnly-Policy`,
    );
    yield {
      command: "aws iam get-group-policy --group-name Admins --policy-name S3-ReadOnly-Policy",
      answer: { GroupName: "Admins", PolicyDocument: { Statement: [reading] }, PolicyName: "S3-ReadOnly-Policy" },
    };
    yield {
      command: "aws iam list-group-policies --group-name Admins",
      answer: { PolicyNames: ["AdminRoot", "S3-ReadOnly-Policy"] },
    };
    yield {
      command: "aws iam attach-group-policy --policy-arn arn:aws:iam::aws:policy/SecurityAudit --group-name Admins",
    };
    yield {
      command: "aws iam list-attached-group-policies --group-name Admins",
      answer: {
        AttachedPolicies: [{ PolicyName: "SecurityAudit", PolicyArn: "arn:aws:iam::aws:policy/SecurityAudit" }],
      },
    };
    yield { command: "aws iam delete-group-policy --group-name Admins --policy-name AdminRoot" };
    yield { command: "aws iam update-group --group-name S3-Admins --new-group-name Test-1" };
    yield { command: "aws iam remove-user-from-group --user-name Bob --group-name Admins" };
    yield { command: "aws iam delete-group --group-name Test-1" };
    yield { command: "aws iam get-account-summary", answer: { SummaryMap: quotas } };
    yield { command: "aws iam generate-credential-report", answer: { State: "STARTED", Description: text } };
    yield { command: "aws iam get-credential-report", answer: { GeneratedTime: date, ReportFormat: "text/csv" } };
  },
};

/** Those of the printed quotas that are still AWS's, and counts. */
const quotas = {
  UsersQuota: 5000,
  SigningCertificatesPerUserQuota: 2,
  RolePolicySizeQuota: 10240,
  AccountSigningCertificatesPresent: 0,
  ServerCertificatesQuota: 20,
  ServerCertificates: 0,
  AssumeRolePolicySizeQuota: 2048,
  GroupsPerUserQuota: 10,
  GroupPolicySizeQuota: 5120,
  AccessKeysPerUserQuota: 2,
  Providers: 0,
  UserPolicySizeQuota: 2048,
};
