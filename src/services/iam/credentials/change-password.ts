/** ChangePassword: users change their own password, when they know the present one. */
import type { Context } from "../../../kernel/context.ts";
import { awsError } from "../../../kernel/errors.ts";
import { passwordPolicies } from "../../../kernel/identity/password-policy.ts";
import { loginProfiles } from "../../../kernel/identity/sign-in.ts";
import type { AccessQuestion, OperationDefinition } from "../../../kernel/operation.ts";
import { verifyPassword } from "../../../kernel/password.ts";
import type { PolicyDocument } from "../../../kernel/policy/document.ts";
import type { Iam } from "../../../generated/iam.ts";
import { invalidUserType, noSuchEntity } from "../errors.ts";
import { userQuestion } from "./access.ts";
import { changePasswordOf } from "./login-profiles.ts";

export const changePassword: OperationDefinition<Iam, "ChangePassword"> = {
  access: async (context) => [await ownQuestion(context, "iam:ChangePassword")],
  invoke: async (context, input) => {
    const { accountId, kind, userName } = context.caller;
    if (kind !== "user" || userName === undefined) {
      throw invalidUserType("Only IAM Users can change their own password");
    }
    const row = await context.store.read((reader) => reader.get(loginProfiles, [accountId, userName.toLowerCase()]));
    if (!row) throw noSuchEntity("login profile", userName);
    if (!(await verifyPassword(input.OldPassword, row.password))) {
      throw awsError("AccessDenied", "The old password was incorrect.", { status: 403 });
    }
    await changePasswordOf(context, row, { password: input.NewPassword, resetRequired: false });
    return {};
  },
};

/**
 * The question about the calling user itself. "Allow users to change their own password" in the account's policy is as
 * good as a grant to the user: nothing but an explicit deny takes it away (IAM user guide, "Permit IAM users to change
 * their own passwords").
 */
async function ownQuestion(context: Context, action: "iam:ChangePassword"): Promise<AccessQuestion> {
  const { accountId, arn, kind } = context.caller;
  const question = await userQuestion(context, action, undefined);
  const policy = await context.store.read((reader) => reader.get(passwordPolicies, [accountId]));
  if (policy?.usersMayChange !== true || kind !== "user") return question;
  return { ...question, resourcePolicy: grantTo(arn, action) };
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
