/** Trust policies as the wizard makes them, by what kind of entity may take the role. */

/** The choices of the wizard. */
export type TrustedEntity =
  | { readonly kind: "service"; readonly service: string }
  | {
      readonly kind: "account";
      readonly accountId: string;
      readonly externalId: string;
      readonly needsMfa: boolean;
    }
  | { readonly kind: "webIdentity"; readonly providerArn: string; readonly audience: string; readonly subject: string }
  | { readonly kind: "saml"; readonly providerArn: string; readonly audience: string };

/** What SAML responses for AWS's sign-in page are meant for. */
export const samlAudience = "https://signin.aws.amazon.com/saml";

/** The policy's text. */
export function trustPolicy(entity: TrustedEntity): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: [statementFor(entity)] }, undefined, 2);
}

function statementFor(entity: TrustedEntity): object {
  if (entity.kind === "service") return statement({ Service: entity.service }, "sts:AssumeRole");
  if (entity.kind === "account") {
    return statement({ AWS: `arn:aws:iam::${entity.accountId}:root` }, "sts:AssumeRole", {
      ...(entity.externalId === "" ? {} : { StringEquals: { "sts:ExternalId": entity.externalId } }),
      ...(entity.needsMfa ? { Bool: { "aws:MultiFactorAuthPresent": "true" } } : {}),
    });
  }
  if (entity.kind === "saml") {
    const condition = { StringEquals: { "SAML:aud": entity.audience } };
    return statement({ Federated: entity.providerArn }, "sts:AssumeRoleWithSAML", condition);
  }
  const issuer = entity.providerArn.slice(entity.providerArn.indexOf("oidc-provider/") + "oidc-provider/".length);
  return statement({ Federated: entity.providerArn }, "sts:AssumeRoleWithWebIdentity", {
    StringEquals: {
      [`${issuer}:aud`]: entity.audience,
      ...(entity.subject === "" ? {} : { [`${issuer}:sub`]: entity.subject }),
    },
  });
}

function statement(Principal: object, Action: string, Condition: object = {}): object {
  return { Effect: "Allow", Principal, Action, ...(Object.keys(Condition).length === 0 ? {} : { Condition }) };
}

/** The inline policy by which AWS's console revokes sessions: whatever was begun before a moment is denied everything. */
export const revokePolicyName = "AWSRevokeOlderSessions";

/** Its text; `before` in region time, milliseconds since 1970. */
export function revokePolicy(before: number): string {
  return JSON.stringify(
    {
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Deny",
          Action: ["*"],
          Resource: ["*"],
          Condition: { DateLessThan: { "aws:TokenIssueTime": new Date(before).toISOString() } },
        },
      ],
    },
    undefined,
    2,
  );
}

/** Services that take roles, as the wizard offers them; any other can be typed. */
export const roleServices: readonly string[] = [
  "ec2.amazonaws.com",
  "lambda.amazonaws.com",
  "s3.amazonaws.com",
  "batchoperations.s3.amazonaws.com",
  "cloudtrail.amazonaws.com",
  "cloudformation.amazonaws.com",
  "ecs-tasks.amazonaws.com",
  "events.amazonaws.com",
  "rds.amazonaws.com",
  "elasticmapreduce.amazonaws.com",
  "elasticbeanstalk.amazonaws.com",
  "autoscaling.amazonaws.com",
  "backup.amazonaws.com",
  "budgets.amazonaws.com",
  "states.amazonaws.com",
  "ssm.amazonaws.com",
];
