/** Instances of access grants: one in a region for an account, its Identity Center, its resource policy. */
import type { Context } from "../../../kernel/context.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import type { PolicyDocument } from "../../../kernel/policy/document.ts";
import { parsePolicy } from "../../../kernel/policy/parse.ts";
import { PolicyError } from "../../../kernel/policy/policy-error.ts";
import type { S3control } from "../../../generated/s3control.ts";
import { placeOf } from "../access-grants/access.ts";
import { instanceArn } from "../access-grants/arns.ts";
import {
  instanceExists,
  instanceNotEmpty,
  invalidIdentityCenter,
  invalidResourcePolicy,
  noResourcePolicy,
} from "../access-grants/errors.ts";
import { instanceOutput, requireInstance } from "../access-grants/instance.ts";
import { grantsInstances, type GrantsInstanceRow } from "../access-grants/tables.ts";
import { tagsWith } from "../access-grants/tags.ts";
import { keyOfToken, pageSize, tokenOf } from "../pages.ts";
import { hasDirectoryGrants } from "../access-grants/grants.ts";
import { invalidRequest } from "../errors.ts";

type Create = InputOf<S3control, "CreateAccessGrantsInstance">;

export const createAccessGrantsInstance: Operation<S3control, "CreateAccessGrantsInstance"> = async (
  context,
  input,
) => {
  const row = newInstance(context, input);
  await context.store.transact(async (tx) => {
    if ((await tx.get(grantsInstances, grantsInstances.key(row))) !== undefined) throw instanceExists();
    tx.put(grantsInstances, row);
  });
  return instanceOutput(row);
};

function newInstance(context: Context, input: Create): GrantsInstanceRow {
  const { IdentityCenterArn: arn } = input;
  return {
    ...placeOf(context, input),
    createdAt: Math.floor(context.clock.now()),
    locations: 0,
    grants: 0,
    ...(arn === undefined ? {} : { identityCenter: newIdentityCenter(context, arn) }),
    tags: tagsWith({}, input.Tags ?? []),
  };
}

/** What is known of an associated Identity Center: AWS makes an application there that stands for the instance. */
function newIdentityCenter(context: Context, arn: string): NonNullable<GrantsInstanceRow["identityCenter"]> {
  const id = /^arn:aws[\w-]*:sso:::instance\/((?:sso)?ins-[a-zA-Z0-9-.]{16})$/.exec(arn)?.[1];
  if (id === undefined) throw invalidIdentityCenter();
  const application = `arn:aws:sso::${context.caller.accountId}:application/${id}/apl-${context.ids.hex(8)}`;
  return { instanceArn: arn, applicationArn: application };
}

export const getAccessGrantsInstance: Operation<S3control, "GetAccessGrantsInstance"> = async (context, input) =>
  instanceOutput(await context.store.read((reader) => requireInstance(reader, placeOf(context, input))));

export const deleteAccessGrantsInstance: Operation<S3control, "DeleteAccessGrantsInstance"> = async (
  context,
  input,
) => {
  await context.store.transact(async (tx) => {
    const row = await requireInstance(tx, placeOf(context, input));
    if (row.locations > 0 || row.grants > 0) throw instanceNotEmpty();
    if (row.identityCenter !== undefined) {
      throw invalidRequest("Please dissociate the identity center instance before deleting the access grants instance");
    }
    tx.delete(grantsInstances, grantsInstances.key(row));
  });
  return {};
};

/** The account's instances of all regions. */
export const listAccessGrantsInstances: Operation<S3control, "ListAccessGrantsInstances"> = async (context, input) => {
  const { accountId } = placeOf(context, input);
  const size = pageSize(input.MaxResults);
  const from = input.NextToken === undefined ? {} : { after: [accountId, keyOfToken(input.NextToken)] };
  const rows = await context.store.read((reader) =>
    reader.range(grantsInstances, { prefix: [accountId], ...from, limit: size + 1 }),
  );
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const next = rows.length > size && last !== undefined ? { NextToken: tokenOf(last.region) } : {};
  return { AccessGrantsInstancesList: shown.map(instanceOutput), ...next };
};

export const associateIdentityCenter: Operation<S3control, "AssociateAccessGrantsIdentityCenter"> = async (
  context,
  input,
) => {
  const identityCenter = newIdentityCenter(context, input.IdentityCenterArn);
  await context.store.transact(async (tx) => {
    const row = await requireInstance(tx, placeOf(context, input));
    const before = row.identityCenter;
    if (before?.instanceArn === identityCenter.instanceArn) return;
    if (before !== undefined && (await hasDirectoryGrants(tx, row))) throw invalidIdentityCenter();
    tx.put(grantsInstances, { ...row, identityCenter });
  });
  return {};
};

export const dissociateIdentityCenter: Operation<S3control, "DissociateAccessGrantsIdentityCenter"> = async (
  context,
  input,
) => {
  await context.store.transact(async (tx) => {
    const row = await requireInstance(tx, placeOf(context, input));
    if (row.identityCenter === undefined) throw invalidIdentityCenter();
    if (await hasDirectoryGrants(tx, row)) {
      throw invalidRequest("Please delete the access grants of directory identities first");
    }
    tx.put(grantsInstances, { ...row, identityCenter: undefined });
  });
  return {};
};

const policySizeBytes = 350_000;

export const putInstancePolicy: Operation<S3control, "PutAccessGrantsInstanceResourcePolicy"> = async (
  context,
  input,
) => {
  const place = placeOf(context, input);
  checkPolicy(input.Policy, instanceArn(place));
  const { Policy: text, Organization: organization } = input;
  const policy = { text, organization, createdAt: Math.floor(context.clock.now()) };
  await context.store.transact(async (tx) => {
    tx.put(grantsInstances, { ...(await requireInstance(tx, place)), policy });
  });
  return policyOutput(policy);
};

function policyOutput({ text, organization, createdAt }: NonNullable<GrantsInstanceRow["policy"]>) {
  return {
    Policy: text,
    ...(organization === undefined ? {} : { Organization: organization }),
    CreatedAt: new Date(createdAt),
  };
}

/** A policy speaks of the instance, or of what is in it. */
function checkPolicy(text: string, arn: string): void {
  if (Buffer.byteLength(text) > policySizeBytes) throw invalidResourcePolicy();
  for (const { resources, notResources } of parsed(text).statements) {
    for (const resource of resources ?? notResources ?? []) {
      if (resource !== arn && !resource.startsWith(`${arn}/`) && resource !== `${arn}*`) throw invalidResourcePolicy();
    }
  }
}

function parsed(text: string): PolicyDocument {
  try {
    return parsePolicy(text, "bucket");
  } catch (error) {
    if (error instanceof PolicyError) throw invalidResourcePolicy();
    throw error;
  }
}

export const getInstancePolicy: Operation<S3control, "GetAccessGrantsInstanceResourcePolicy"> = async (
  context,
  input,
) => {
  const { policy } = await context.store.read((reader) => requireInstance(reader, placeOf(context, input)));
  if (policy === undefined) throw noResourcePolicy();
  return policyOutput(policy);
};

export const deleteInstancePolicy: Operation<S3control, "DeleteAccessGrantsInstanceResourcePolicy"> = async (
  context,
  input,
) => {
  await context.store.transact(async (tx) => {
    const row = await requireInstance(tx, placeOf(context, input));
    if (row.policy === undefined) throw noResourcePolicy();
    tx.put(grantsInstances, { ...row, policy: undefined });
  });
  return {};
};
