/**
 * Role templates: AWS's services make them, and no operation of IAM does. No service of this region has one, so that every
 * name is one that does not exist.
 */
import type { AcquireRoleRequest, GetRoleTemplateVersionRequest, Iam } from "../../../generated/iam.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import { notFound } from "../errors.ts";

const onTemplate = (action: string) => (_: unknown, input: { readonly TemplateArn: string }) => [
  { action, resource: "*", conditionKeys: { "iam:RoleTemplateARN": input.TemplateArn } },
];

const noTemplate = async (
  _: unknown,
  { TemplateArn: arn }: AcquireRoleRequest | GetRoleTemplateVersionRequest,
): Promise<never> => {
  throw notFound(`Role template ${arn} does not exist.`);
};

export const acquireRole: OperationDefinition<Iam, "AcquireRole"> = {
  access: onTemplate("iam:AcquireRole"),
  invoke: noTemplate,
};

export const getRoleTemplateVersion: OperationDefinition<Iam, "GetRoleTemplateVersion"> = {
  access: onTemplate("iam:GetRoleTemplateVersion"),
  invoke: noTemplate,
};
