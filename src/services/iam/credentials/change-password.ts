/** ChangePassword: users change their own password, when they know the present one. */
import { awsError } from "../../../kernel/errors.ts";
import { loginProfiles } from "../../../kernel/identity/sign-in.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import { verifyPassword } from "../../../kernel/password.ts";
import type { Iam } from "../../../generated/iam.ts";
import { invalidUserType, noSuchEntity } from "../errors.ts";
import { userQuestion } from "./access.ts";
import { changePasswordOf } from "./login-profiles.ts";
import { withSelfService } from "./password-self-service.ts";

export const changePassword: OperationDefinition<Iam, "ChangePassword"> = {
  access: async (context) => [
    await withSelfService(context, await userQuestion(context, "iam:ChangePassword", undefined)),
  ],
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
