/** Policies of access points. */
import type { Operation } from "../../../kernel/operation.ts";
import type { PolicyDocument } from "../../../kernel/policy/document.ts";
import { parsePolicy, parsePolicyCached } from "../../../kernel/policy/parse.ts";
import { PolicyError } from "../../../kernel/policy/policy-error.ts";
import { accessPointArn, accessPoints, effectiveBlock, isPublicAccessPoint } from "../../../kernel/s3-account.ts";
import type { S3control } from "../../../generated/s3control.ts";
import { requireAccessPoint } from "../access-point.ts";
import { accessDenied, malformedPolicy, noSuchAccessPointPolicy } from "../errors.ts";

const maximumSizeBytes = 20_480;

export const getAccessPointPolicy: Operation<S3control, "GetAccessPointPolicy"> = async (context, input) => {
  const { policy, name } = await context.store.read((reader) => requireAccessPoint(context, reader, input));
  if (policy === undefined) throw noSuchAccessPointPolicy(name);
  return { Policy: policy };
};

export const putAccessPointPolicy: Operation<S3control, "PutAccessPointPolicy"> = async (context, input) => {
  const document = parsed(input.Policy);
  await context.store.transact(async (tx) => {
    const row = await requireAccessPoint(context, tx, input);
    checkResources(document, accessPointArn(row));
    const block = await effectiveBlock(tx, row.accountId, row.publicAccessBlock);
    if (block?.blockPublicPolicy === true && isPublicAccessPoint(row, document)) throw accessDenied();
    tx.put(accessPoints, { ...row, policy: input.Policy });
  });
  return {};
};

function parsed(text: string): PolicyDocument {
  if (Buffer.byteLength(text) > maximumSizeBytes) {
    throw malformedPolicy(`Normalized policy document exceeds the maximum allowed size of ${maximumSizeBytes} bytes.`);
  }
  try {
    return parsePolicy(text, "bucket");
  } catch (error) {
    if (error instanceof PolicyError) throw malformedPolicy(error.message);
    throw error;
  }
}

/** A policy speaks of the access point, or of what is reached by it. */
function checkResources({ statements }: PolicyDocument, arn: string): void {
  for (const { resources, notResources } of statements) {
    for (const resource of resources ?? notResources ?? []) {
      if (resource === arn || resource.startsWith(`${arn}/object/`)) continue;
      throw malformedPolicy("Policy has invalid resource");
    }
  }
}

export const deleteAccessPointPolicy: Operation<S3control, "DeleteAccessPointPolicy"> = async (context, input) => {
  await context.store.transact(async (tx) => {
    const row = await requireAccessPoint(context, tx, input);
    tx.put(accessPoints, { ...row, policy: undefined });
  });
  return {};
};

export const getAccessPointPolicyStatus: Operation<S3control, "GetAccessPointPolicyStatus"> = async (
  context,
  input,
) => {
  const row = await context.store.read((reader) => requireAccessPoint(context, reader, input));
  if (row.policy === undefined) throw noSuchAccessPointPolicy(row.name);
  return { PolicyStatus: { IsPublic: isPublicAccessPoint(row, parsePolicyCached(row.policy, "bucket")) } };
};
