/** EC2's way to say no: with the whole decision, sealed, for `sts:DecodeAuthorizationMessage` to show to who may see it. */
import type { Context } from "../../kernel/context.ts";
import { encodeAuthorizationMessage, explainDenial } from "../../kernel/identity/authorization-message.ts";
import type { AccessQuestion } from "../../kernel/operation.ts";
import type { Decision } from "../../kernel/policy/decide.ts";

const start = "You are not authorized to perform this operation.";

/** What EC2 makes of a denial's message: readings come without the decision, changes with it. */
export function ec2DeniedMessage(
  { caller, secrets }: Pick<Context, "caller" | "secrets">,
  { action, resource, conditionKeys = {} }: AccessQuestion,
  { decision, message }: { readonly decision: Decision; readonly message: string },
): string {
  if (/^ec2:(Describe|Get|List)/.test(action)) return `${start} ${message}`;
  const explanation = explainDenial({
    caller,
    action,
    resource,
    explicitDeny: decision.reason === "explicitDeny",
    matched: decision.matched.map(({ statement }) => statement),
    conditionKeys,
  });
  const sealed = encodeAuthorizationMessage(secrets, explanation);
  return `${start} ${message}. Encoded authorization failure message: ${sealed}`;
}
