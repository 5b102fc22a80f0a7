/** What users and roles may do with a bucket, asked of IAM's simulator. */
import {
  ListRolesCommand,
  ListUsersCommand,
  SimulatePrincipalPolicyCommand,
  type IAMClient,
} from "@aws-sdk/client-iam";

/** What is asked of every principal. */
export const askedActions = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:ListBucket"] as const;
export type AskedAction = (typeof askedActions)[number];

/** A principal, and what it may do. */
export interface Verdict {
  readonly arn: string;
  readonly name: string;
  readonly kind: "user" | "role";
  readonly allowed: ReadonlySet<AskedAction>;
}

/** Where it may do it. */
export interface AccessTarget {
  readonly bucket: string;
  readonly key: string;
  /** The bucket's policy. */
  readonly policy: string | undefined;
}

type Principal = Pick<Verdict, "arn" | "name" | "kind">;

const askedAtOnce = 4;
const mostPrincipals = 200;

/** Asks about the first users and roles of the account. */
export async function whoMay(iam: IAMClient, target: AccessTarget, signal: AbortSignal): Promise<readonly Verdict[]> {
  const waiting = await principals(iam, signal);
  const found: Verdict[] = [];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      found.push({ ...next, allowed: await allowedTo(iam, next, target, signal) });
    }
  };
  await Promise.all(Array.from({ length: askedAtOnce }, lane));
  return found.sort((a, b) => a.arn.localeCompare(b.arn));
}

async function principals(iam: IAMClient, abortSignal: AbortSignal): Promise<Principal[]> {
  const [{ Users = [] }, { Roles = [] }] = await Promise.all([
    iam.send(new ListUsersCommand({ MaxItems: mostPrincipals }), { abortSignal }),
    iam.send(new ListRolesCommand({ MaxItems: mostPrincipals }), { abortSignal }),
  ]);
  return [
    ...Users.map(({ Arn = "", UserName = "" }) => ({ arn: Arn, name: UserName, kind: "user" as const })),
    ...Roles.map(({ Arn = "", RoleName = "" }) => ({ arn: Arn, name: RoleName, kind: "role" as const })),
  ];
}

async function allowedTo(
  iam: IAMClient,
  { arn, kind }: Principal,
  { bucket, key, policy }: AccessTarget,
  abortSignal: AbortSignal,
): Promise<ReadonlySet<AskedAction>> {
  // The simulator takes a resource's policy for users only.
  const withPolicy = policy !== undefined && kind === "user" ? { ResourcePolicy: policy, CallerArn: arn } : {};
  const ask = (ActionNames: string[], resource: string) =>
    iam.send(
      new SimulatePrincipalPolicyCommand({
        PolicySourceArn: arn,
        ActionNames,
        ResourceArns: [resource],
        ...withPolicy,
      }),
      { abortSignal },
    );
  const bucketArn = `arn:aws:s3:::${bucket}`;
  const answers = await Promise.all([
    ask(["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], `${bucketArn}/${key}`),
    ask(["s3:ListBucket"], bucketArn),
  ]);
  const results = answers.flatMap(({ EvaluationResults = [] }) => EvaluationResults);
  const allowed = results.filter(({ EvalDecision }) => EvalDecision === "allowed");
  return new Set(allowed.map(({ EvalActionName }) => EvalActionName as AskedAction));
}
