/**
 * Delegation requests, as accounts see them that are not registered with AWS as product providers. Only providers make
 * requests (IAM user guide, "IAM temporary delegation"), and the region has none: nobody is asked for anything.
 */
import type { Iam } from "../../../generated/iam.ts";
import type { Context } from "../../../kernel/context.ts";
import { awsError } from "../../../kernel/errors.ts";
import type { AccessQuestion, OperationDefinition } from "../../../kernel/operation.ts";
import { invalidInput, notFound } from "../errors.ts";

/** CreateDelegationRequest: for providers. */
export const createDelegationRequest: OperationDefinition<Iam, "CreateDelegationRequest"> = {
  access: (_, input) => {
    const template = input.Permissions.PolicyTemplateArn;
    return [
      {
        action: "iam:CreateDelegationRequest",
        resource: "*",
        conditionKeys: {
          "iam:NotificationChannel": input.NotificationChannel,
          "iam:DelegationDuration": String(input.SessionDuration),
          ...(template === undefined ? {} : { "iam:TemplateArn": template }),
        },
      },
    ];
  },
  invoke: async ({ caller }) => {
    throw awsError(
      "AccessDenied",
      `User: ${caller.arn} is not authorized to perform: iam:CreateDelegationRequest because the account ${caller.accountId} is not registered for temporary delegation`,
      { status: 403 },
    );
  },
};

/** ListDelegationRequests: of the account, or of one owner in it. */
export const listDelegationRequests: OperationDefinition<Iam, "ListDelegationRequests"> = {
  access: (_, { OwnerId: owner }) => [
    {
      action: "iam:ListDelegationRequests",
      resource: "*",
      conditionKeys: owner === undefined ? {} : { "iam:DelegationRequestOwner": owner },
    },
  ],
  invoke: async () => ({ DelegationRequests: [], isTruncated: false }),
};

const requestArn = ({ caller }: Context, id: string): string =>
  `arn:aws:iam::${caller.accountId}:delegation-request/${id}`;

const noSuchRequest = (id: string): Error => notFound(`The delegation request with id ${id} cannot be found.`);

interface OnRequest {
  readonly DelegationRequestId: string;
}

const onRequest = (operation: string) => ({
  access: (context: Context, { DelegationRequestId: id }: OnRequest): readonly AccessQuestion[] => [
    { action: `iam:${operation}`, resource: requestArn(context, id) },
  ],
  invoke: async (_: Context, { DelegationRequestId: id }: OnRequest): Promise<never> => {
    throw noSuchRequest(id);
  },
});

export const acceptDelegationRequest = onRequest("AcceptDelegationRequest");
export const associateDelegationRequest = onRequest("AssociateDelegationRequest");
export const getDelegationRequest = onRequest("GetDelegationRequest");
export const rejectDelegationRequest = onRequest("RejectDelegationRequest");
export const sendDelegationToken = onRequest("SendDelegationToken");
export const updateDelegationRequest = onRequest("UpdateDelegationRequest");

/** GetHumanReadableSummary: of a delegation request, the one kind of thing that it knows. */
export const getHumanReadableSummary: OperationDefinition<Iam, "GetHumanReadableSummary"> = {
  access: (_, { EntityArn: arn }) => [{ action: "iam:GetHumanReadableSummary", resource: arn }],
  invoke: async (_, { EntityArn: arn }) => {
    const id = /^arn:[^:]+:iam::\d{12}:delegation-request\/([\w-]+)$/.exec(arn)?.[1];
    if (id === undefined) throw invalidInput(`The entity ${arn} is not supported.`);
    throw noSuchRequest(id);
  },
};
