/** Roles and instance profiles, as the CLI reference shows them. */
import { accounting, arn, date, document, given, id, policy, text, type Story } from "./example.ts";

const trust = {
  Sid: "Statement1",
  Effect: "Allow",
  Principal: { AWS: "arn:aws:iam::123456789012:root" },
  Action: "sts:AssumeRole",
};
const everything = {
  Action: ["s3:ListBucket", "s3:Put*", "s3:Get*", "s3:*MultipartUpload*"],
  Resource: "*",
  Effect: "Allow",
  Sid: "1",
};
const role = {
  Path: "/",
  RoleName: "Test-Role",
  RoleId: id("AROA"),
  Arn: arn("role/Test-Role"),
  CreateDate: date,
  AssumeRolePolicyDocument: document(trust),
};
const profile = {
  InstanceProfileId: id("AIPA"),
  Roles: [],
  CreateDate: date,
  InstanceProfileName: "Webserver",
  Path: "/",
  Arn: arn("instance-profile/Webserver"),
};
const lexTrust = { Action: ["sts:AssumeRole"], Effect: "Allow", Principal: { Service: ["lex.amazonaws.com"] } };
const tags = `--tags '{"Key": "Department", "Value": "Accounting"}' '{"Key": "Location", "Value": "Seattle"}'`;
const create = `aws iam create-role --role-name Test-Role --assume-role-policy-document ${policy(trust)}`;

/** What is said of roles. */
export const roles: Story = {
  title: "roles",
  source: "AWS CLI reference, iam",
  account: "123456789012",
  *examples() {
    yield { command: create, answer: { Role: role } };
    yield { command: "aws iam delete-role --role-name Test-Role" };
    yield { command: `${create} ${tags}`, answer: { Role: { ...role, Tags: accounting } } };
    yield { command: "aws iam list-role-tags --role-name Test-Role", answer: { Tags: accounting } };
    yield { command: "aws iam untag-role --role-name Test-Role --tag-keys Department" };
    yield {
      command:
        "aws iam update-role --role-name Test-Role --description 'Main production role' --max-session-duration 43200",
    };
    yield {
      command: "aws iam update-role-description --role-name Test-Role --description 'Test Role'",
      answer: { Role: { ...role, Description: "Test Role" } },
    };
    yield {
      command: `aws iam put-role-policy --role-name Test-Role --policy-name ExamplePolicy --policy-document ${policy(everything)}`,
    };
    yield {
      command: "aws iam get-role-policy --role-name Test-Role --policy-name ExamplePolicy",
      answer: { RoleName: "Test-Role", PolicyDocument: { Statement: [everything] }, PolicyName: "ExamplePolicy" },
    };
    yield {
      command: "aws iam list-role-policies --role-name Test-Role",
      answer: { PolicyNames: ["ExamplePolicy"] },
    };
    yield { command: "aws iam delete-role-policy --role-name Test-Role --policy-name ExamplePolicy" };
    yield {
      command: "aws iam attach-role-policy --policy-arn arn:aws:iam::aws:policy/SecurityAudit --role-name Test-Role",
    };
    yield {
      command: "aws iam list-attached-role-policies --role-name Test-Role",
      answer: {
        AttachedPolicies: [{ PolicyName: "SecurityAudit", PolicyArn: "arn:aws:iam::aws:policy/SecurityAudit" }],
      },
    };
    yield {
      command:
        "aws iam put-role-permissions-boundary --permissions-boundary arn:aws:iam::aws:policy/PowerUserAccess --role-name Test-Role",
    };
    yield { command: "aws iam delete-role-permissions-boundary --role-name Test-Role" };
    yield {
      command: "aws iam get-role --role-name Test-Role",
      answer: { Role: { ...role, Description: "Test Role", MaxSessionDuration: 43200, RoleLastUsed: {} } },
    };
    yield { command: "aws iam list-roles", answer: { Roles: [{ ...role, MaxSessionDuration: 43200 }] } };
    yield { command: `aws iam update-assume-role-policy --role-name Test-Role --policy-document ${policy(trust)}` };
    yield {
      command:
        'aws iam create-service-linked-role --aws-service-name lex.amazonaws.com --description "My service-linked role to support Lex"',
      answer: {
        Role: {
          Path: "/aws-service-role/lex.amazonaws.com/",
          RoleName: "AWSServiceRoleForLexBots",
          RoleId: id("AROA"),
          Arn: arn("role/aws-service-role/lex.amazonaws.com/AWSServiceRoleForLexBots"),
          CreateDate: date,
          AssumeRolePolicyDocument: document(lexTrust),
        },
      },
    };
    yield {
      command: "aws iam delete-service-linked-role --role-name AWSServiceRoleForLexBots",
      answer: { DeletionTaskId: text },
      keep: { task: "DeletionTaskId" },
    };
    yield {
      command: "aws iam get-service-linked-role-deletion-status --deletion-task-id %task%",
      answer: { Status: "SUCCEEDED" },
    };
  },
};

/** What is said of instance profiles. */
export const instanceProfiles: Story = {
  title: "instance profiles",
  source: "AWS CLI reference, iam",
  account: "123456789012",
  *examples() {
    yield {
      command: "aws iam create-instance-profile --instance-profile-name Webserver",
      answer: { InstanceProfile: profile },
    };
    yield given(create);
    yield { command: "aws iam add-role-to-instance-profile --role-name Test-Role --instance-profile-name Webserver" };
    yield {
      command: "aws iam get-instance-profile --instance-profile-name Webserver",
      answer: { InstanceProfile: { ...profile, Roles: [role] } },
    };
    yield {
      command: "aws iam list-instance-profiles-for-role --role-name Test-Role",
      answer: { InstanceProfiles: [{ ...profile, Roles: [role] }] },
    };
    yield {
      command: "aws iam list-instance-profiles",
      answer: { InstanceProfiles: [{ ...profile, Roles: [role] }] },
    };
    yield {
      command: `aws iam tag-instance-profile --instance-profile-name Webserver --tags '[{"Key": "Department", "Value": "Accounting"}]'`,
    };
    yield {
      command: "aws iam list-instance-profile-tags --instance-profile-name Webserver",
      answer: { Tags: [{ Key: "Department", Value: "Accounting" }] },
    };
    yield { command: "aws iam untag-instance-profile --instance-profile-name Webserver --tag-keys Department" };
    yield {
      command: "aws iam remove-role-from-instance-profile --instance-profile-name Webserver --role-name Test-Role",
    };
    yield { command: "aws iam delete-instance-profile --instance-profile-name Webserver" };
  },
};
