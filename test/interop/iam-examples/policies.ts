/** Managed policies, the simulator and what it reads, as the CLI reference shows them. */
import { accounting, arn, date, document, given, id, policy, text, type Story } from "./example.ts";

const listing = { Effect: "Allow", Action: ["s3:Get*", "s3:List*"], Resource: ["arn:aws:s3:::my-bucket/shared/*"] };
const iamAll = { Effect: "Allow", Action: "iam:*", Resource: "*" };
const tags = `--tags '{"Key": "Department", "Value": "Accounting"}' '{"Key": "Location", "Value": "Seattle"}'`;

const made = {
  PolicyName: "my-policy",
  CreateDate: date,
  AttachmentCount: 0,
  PermissionsBoundaryUsageCount: 0,
  IsAttachable: true,
  PolicyId: id("ANPA"),
  DefaultVersionId: "v1",
  Path: "/",
  Arn: arn("policy/my-policy"),
  UpdateDate: date,
};

/** What is said of managed policies. */
export const policies: Story = {
  title: "managed policies",
  source: "AWS CLI reference, iam",
  account: "123456789012",
  *examples() {
    const own = arn("policy/my-policy");
    yield {
      command: `aws iam create-policy --policy-name my-policy --policy-document ${policy(listing)}`,
      answer: { Policy: made },
    };
    yield { command: `aws iam delete-policy --policy-arn ${own}` };
    yield {
      command: `aws iam create-policy --policy-name my-policy --policy-document ${policy(listing)} ${tags}`,
      answer: { Policy: { ...made, Tags: accounting } },
    };
    yield {
      command: `aws iam create-policy-version --policy-arn ${own} --policy-document ${policy(iamAll)} --set-as-default`,
      answer: { PolicyVersion: { CreateDate: date, VersionId: "v2", IsDefaultVersion: true } },
    };
    yield {
      command: `aws iam get-policy-version --policy-arn ${own} --version-id v2`,
      answer: {
        PolicyVersion: { Document: document(iamAll), VersionId: "v2", IsDefaultVersion: true, CreateDate: date },
      },
    };
    yield {
      command: `aws iam list-policy-versions --policy-arn ${own}`,
      answer: {
        Versions: [
          { VersionId: "v2", IsDefaultVersion: true, CreateDate: date },
          { VersionId: "v1", IsDefaultVersion: false, CreateDate: date },
        ],
      },
    };
    yield { command: `aws iam set-default-policy-version --policy-arn ${own} --version-id v1` };
    yield { command: `aws iam delete-policy-version --policy-arn ${own} --version-id v2` };
    yield { command: `aws iam get-policy --policy-arn ${own}`, answer: { Policy: { ...made, Tags: accounting } } };
    yield { command: `aws iam list-policy-tags --policy-arn ${own}`, answer: { Tags: accounting } };
    yield { command: `aws iam untag-policy --policy-arn ${own} --tag-keys Department` };
    yield given("aws iam create-user --user-name Alice");
    yield given("aws iam create-group --group-name Admins");
    yield { command: `aws iam attach-user-policy --policy-arn ${own} --user-name Alice` };
    yield { command: `aws iam attach-group-policy --policy-arn ${own} --group-name Admins` };
    yield {
      command: `aws iam list-entities-for-policy --policy-arn ${own}`,
      answer: {
        PolicyGroups: [{ GroupName: "Admins", GroupId: id("AGPA") }],
        PolicyUsers: [{ UserName: "Alice", UserId: id("AIDA") }],
        PolicyRoles: [],
      },
    };
    yield { command: `aws iam detach-group-policy --group-name Admins --policy-arn ${own}` };
    yield {
      command: "aws iam list-policies --scope Local",
      answer: { Policies: [{ ...made, AttachmentCount: 1 }] },
    };
    yield {
      command: "aws iam get-policy --policy-arn arn:aws:iam::aws:policy/AdministratorAccess",
      answer: {
        Policy: {
          PolicyName: "AdministratorAccess",
          PolicyId: "ANPAIWMBCKSKIEE64ZLYK",
          Arn: "arn:aws:iam::aws:policy/AdministratorAccess",
          Path: "/",
          DefaultVersionId: "v1",
          IsAttachable: true,
          CreateDate: "2015-02-06T18:39:46Z",
          UpdateDate: "2015-02-06T18:39:46Z",
        },
      },
    };
  },
};

const dated = (resource: string, day: string): object => ({
  Version: "2012-10-17",
  Statement: {
    Effect: "Allow",
    Action: "dynamodb:*",
    Resource: resource,
    Condition: { DateGreaterThan: { "aws:CurrentTime": `${day}T12:00:00Z` } },
  },
});
const table = dated("arn:aws:dynamodb:us-west-2:123456789012:table/${aws:username}", "2015-08-16");
const keys = { ContextKeyNames: ["aws:username", "aws:CurrentTime"] };
const at = (day: string): string =>
  `--context-entries "ContextKeyName='aws:CurrentTime',ContextKeyValues='${day}T11:00:00Z',ContextKeyType=date"`;
const denied = {
  EvaluationResults: [
    {
      EvalActionName: "dynamodb:CreateBackup",
      EvalResourceName: "*",
      EvalDecision: "implicitDeny",
      MatchedStatements: [],
      MissingContextValues: [],
    },
  ],
};

/** What is said of the simulator. */
export const simulator: Story = {
  title: "the policy simulator",
  source: "AWS CLI reference, iam",
  account: "123456789012",
  *examples() {
    yield {
      command: `aws iam get-context-keys-for-custom-policy --policy-input-list '${JSON.stringify(table)}'`,
      answer: keys,
    };
    const simulate = `aws iam simulate-custom-policy --policy-input-list '${JSON.stringify(dated("*", "2018-08-16"))}' --action-names dynamodb:CreateBackup`;
    yield {
      command: `${simulate} ${at("2019-04-25")}`,
      answer: {
        EvaluationResults: [
          {
            EvalActionName: "dynamodb:CreateBackup",
            EvalResourceName: "*",
            EvalDecision: "allowed",
            MatchedStatements: [
              {
                SourcePolicyId: "PolicyInputList.1",
                StartPosition: { Line: 1, Column: 38 },
                EndPosition: { Line: 1, Column: 167 },
              },
            ],
            MissingContextValues: [],
          },
        ],
      },
    };
    yield { command: `${simulate} ${at("2014-04-25")}`, answer: denied };

    yield given("aws iam create-user --user-name alejandro");
    const own = `{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": "codecommit:ListRepositories",
    "Resource": "*"
  }, ${JSON.stringify((dated("*", "2018-08-16") as { Statement: object }).Statement)}]
}`;
    yield given(`aws iam put-user-policy --user-name alejandro --policy-name Grant-Access --policy-document '${own}'`);
    const principal = "aws iam simulate-principal-policy --policy-source-arn arn:aws:iam::123456789012:user/alejandro";
    yield {
      command: `${principal} --action-names codecommit:ListRepositories`,
      answer: {
        EvaluationResults: [
          {
            EvalActionName: "codecommit:ListRepositories",
            EvalResourceName: "*",
            EvalDecision: "allowed",
            MatchedStatements: [
              {
                SourcePolicyId: text,
                StartPosition: { Line: 3, Column: 17 },
                EndPosition: { Line: 7, Column: 4 },
              },
            ],
          },
        ],
      },
    };
    yield { command: `${principal} --action-names dynamodb:CreateBackup ${at("2018-04-25")}`, answer: denied };
    yield {
      command:
        "aws iam get-context-keys-for-principal-policy --policy-source-arn arn:aws:iam::123456789012:user/alejandro",
      answer: { ContextKeyNames: ["aws:CurrentTime"] },
    };
    yield {
      command:
        "aws iam list-policies-granting-service-access --arn arn:aws:iam::123456789012:user/alejandro --service-namespaces codecommit",
      answer: {
        PoliciesGrantingServiceAccess: [
          {
            ServiceNamespace: "codecommit",
            Policies: [
              { PolicyName: "Grant-Access", PolicyType: "INLINE", EntityType: "USER", EntityName: "alejandro" },
            ],
          },
        ],
        IsTruncated: false,
      },
    };
    yield {
      command: "aws iam generate-service-last-accessed-details --arn arn:aws:iam::123456789012:user/alejandro",
      answer: { JobId: text },
      keep: { job: "JobId" },
    };
    yield {
      command: "aws iam get-service-last-accessed-details --job-id %job%",
      answer: { JobStatus: text, JobCreationDate: date },
    };
  },
};
