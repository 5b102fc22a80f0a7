/** What is asked about kinds of things that nobody can have here: lists are empty, and what is named is not there, in AWS's words. */
import type { Context } from "../../../kernel/context.ts";
import { awsError } from "../../../kernel/errors.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { S3control } from "../../../generated/s3control.ts";
import { accountOf, controlAccess } from "../access.ts";
import { invalidRequest, noSuchAccessPoint } from "../errors.ts";

type Name = keyof S3control;
type Asked = { readonly AccountId?: string; readonly Name?: string };
type Answer = (context: Context, input: Asked) => object;

function answering<N extends Name>(action: string, answer: Answer): OperationDefinition<S3control, N> {
  const invoke = async (context: Context, input: Asked): Promise<object> => {
    accountOf(context, input);
    return answer(context, input);
  };
  return { invoke, access: controlAccess(`s3:${action}`) } as unknown as OperationDefinition<S3control, N>;
}

function noMultiRegionPoint(): never {
  const message = "The specified Multi-Region Access Point does not exist.";
  throw awsError("NoSuchMultiRegionAccessPoint", message, { status: 404 });
}

function noLambdaPoint(_context: Context, { Name: name = "" }: Asked): never {
  throw noSuchAccessPoint(name);
}

function noScope(): never {
  throw invalidRequest("Scope is only supported for directory bucket access points.");
}

function all<N extends Name>(names: readonly N[], answer: Answer): { [K in N]: OperationDefinition<S3control, K> } {
  return Object.fromEntries(names.map((name) => [name, answering(name, answer)])) as {
    [K in N]: OperationDefinition<S3control, K>;
  };
}

export const absentKinds = {
  ListMultiRegionAccessPoints: answering<"ListMultiRegionAccessPoints">("ListMultiRegionAccessPoints", () => ({
    AccessPoints: [],
  })),
  ListAccessPointsForObjectLambda: answering<"ListAccessPointsForObjectLambda">(
    "ListAccessPointsForObjectLambda",
    () => ({ ObjectLambdaAccessPointList: [] }),
  ),
  ...all(
    [
      "GetMultiRegionAccessPoint",
      "GetMultiRegionAccessPointPolicy",
      "GetMultiRegionAccessPointPolicyStatus",
      "GetMultiRegionAccessPointRoutes",
    ],
    noMultiRegionPoint,
  ),
  ...all(
    [
      "GetAccessPointForObjectLambda",
      "GetAccessPointConfigurationForObjectLambda",
      "GetAccessPointPolicyForObjectLambda",
      "GetAccessPointPolicyStatusForObjectLambda",
      "DeleteAccessPointForObjectLambda",
      "DeleteAccessPointPolicyForObjectLambda",
    ],
    noLambdaPoint,
  ),
  ...all(["GetAccessPointScope", "PutAccessPointScope", "DeleteAccessPointScope"], noScope),
};
