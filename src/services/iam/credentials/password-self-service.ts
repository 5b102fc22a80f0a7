/** "Allow users to change their own password": what an account's password policy gives to its users. */
import type { Context } from "../../../kernel/context.ts";
import { passwordPolicies } from "../../../kernel/identity/password-policy.ts";
import type { AccessQuestion } from "../../../kernel/operation.ts";
import type { PolicyDocument } from "../../../kernel/policy/document.ts";

/**
 * The question with the account's own grant, when there is one: it is as good as a grant to the user itself, and nothing
 * but an explicit deny takes it away (IAM user guide, "Permit IAM users to change their own passwords").
 */
export async function withSelfService(context: Context, question: AccessQuestion): Promise<AccessQuestion> {
  const { accountId, arn, kind } = context.caller;
  if (kind !== "user") return question;
  const policy = await context.store.read((reader) => reader.get(passwordPolicies, [accountId]));
  return policy?.usersMayChange === true ? { ...question, resourcePolicy: grantTo(arn, question.action) } : question;
}

function grantTo(arn: string, action: string): PolicyDocument {
  return {
    version: "2012-10-17",
    id: undefined,
    statements: [
      {
        sid: undefined,
        effect: "Allow",
        principals: { aws: [arn], service: [], federated: [], canonicalUser: [] },
        notPrincipals: undefined,
        actions: [action],
        notActions: undefined,
        resources: ["*"],
        notResources: undefined,
        conditions: [],
      },
    ],
  };
}
