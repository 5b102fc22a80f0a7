/** Temporary credentials, as the CLI reference shows them. */
import { expect } from "vitest";
import { arn, date, given, policy, type Story } from "./example.ts";

const temporary = {
  AccessKeyId: expect.stringMatching(/^ASIA[A-Z0-9]{16}$/),
  SecretAccessKey: expect.stringMatching(/^\S{40}$/),
  SessionToken: expect.stringMatching(/^\S{100,}$/),
  Expiration: date,
};
const trust = { Effect: "Allow", Principal: { AWS: arn("user/DevAdmin") }, Action: "sts:AssumeRole" };
const reading = { Effect: "Allow", Action: "s3:GetObject", Resource: "*" };

/** What is said of STS; the caller is a user, for root assumes no roles. */
export const sessions: Story = {
  title: "temporary credentials",
  source: "AWS CLI reference, sts",
  account: "123456789012",
  *examples() {
    yield given("aws iam create-user --user-name DevAdmin");
    yield given(
      "aws iam attach-user-policy --user-name DevAdmin --policy-arn arn:aws:iam::aws:policy/AdministratorAccess",
    );
    yield given("aws iam create-access-key --user-name DevAdmin", {
      accessKeyId: "AccessKey.AccessKeyId",
      secretAccessKey: "AccessKey.SecretAccessKey",
    });
    yield given(`aws iam create-role --role-name xaccounts3access --assume-role-policy-document ${policy(trust)}`);
    yield {
      command: "aws sts get-caller-identity",
      answer: {
        UserId: expect.stringMatching(/^AIDA[A-Z0-9]{17}$/),
        Account: "123456789012",
        Arn: arn("user/DevAdmin"),
      },
    };
    yield {
      command:
        "aws sts assume-role --role-arn arn:aws:iam::123456789012:role/xaccounts3access --role-session-name s3-access-example",
      answer: {
        AssumedRoleUser: {
          AssumedRoleId: expect.stringMatching(/^AROA[A-Z0-9]{17}:s3-access-example$/),
          Arn: "arn:aws:sts::123456789012:assumed-role/xaccounts3access/s3-access-example",
        },
        Credentials: temporary,
      },
    };
    yield {
      command: `aws sts get-federation-token --name Bob --policy ${policy(reading)} --policy-arns arn=arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess --duration-seconds 900`,
      answer: {
        Credentials: temporary,
        FederatedUser: {
          FederatedUserId: "123456789012:Bob",
          Arn: "arn:aws:sts::123456789012:federated-user/Bob",
        },
        PackedPolicySize: expect.any(Number),
      },
    };
    yield { command: "aws sts get-session-token --duration-seconds 900", answer: { Credentials: temporary } };
  },
};
