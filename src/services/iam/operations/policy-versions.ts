/** Versions of managed policies: five at most, one of them in force. */
import type { AwsManagedPolicy } from "../../../kernel/identity/aws-managed-policies.ts";
import {
  managedPolicies,
  type ManagedPolicyRow,
  type PolicyVersion,
} from "../../../kernel/identity/managed-policies.ts";
import { awsError } from "../../../kernel/errors.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Iam, PolicyVersion as PolicyVersionShape } from "../../../generated/iam.ts";
import { deleteConflict, notFound } from "../errors.ts";
import { versionsPerPolicy } from "../limits.ts";
import { requireOwnPolicy, requirePolicy } from "../managed-policy.ts";
import { pageOf } from "../paging.ts";
import { encodeDocument } from "../policy-document.ts";
import { checkManagedDocument, onPolicy } from "./policies.ts";

export const createPolicyVersion: OperationDefinition<Iam, "CreatePolicyVersion"> = {
  access: onPolicy("CreatePolicyVersion"),
  invoke: async (context, input) => {
    const text = input.PolicyDocument;
    checkManagedDocument(text);
    const now = context.clock.now();
    return context.store.transact(async (tx) => {
      const row = await requireOwnPolicy(tx, context.caller.accountId, input.PolicyArn);
      if (row.versions.length >= versionsPerPolicy) throw tooManyVersions();
      const version: PolicyVersion = { id: `v${row.nextVersion}`, text, createdAt: now };
      const defaultVersionId = input.SetAsDefault === true ? version.id : row.defaultVersionId;
      const versions = [...row.versions, version];
      tx.put(managedPolicies, { ...row, versions, defaultVersionId, nextVersion: row.nextVersion + 1, updatedAt: now });
      return { PolicyVersion: versionSummary(version, defaultVersionId) };
    });
  },
};

const tooManyVersions = () =>
  awsError(
    "LimitExceeded",
    `A managed policy can have up to ${versionsPerPolicy} versions. Before you create a new version, you must delete ` +
      "an existing version.",
  );

/** The document is percent-encoded. */
export const getPolicyVersion: OperationDefinition<Iam, "GetPolicyVersion"> = {
  access: onPolicy("GetPolicyVersion"),
  invoke: (context, input) =>
    context.store.read(async (reader) => {
      const missing = noVersion(input.PolicyArn, input.VersionId);
      const policy = await requirePolicy(reader, context.caller.accountId, input.PolicyArn, missing);
      const version = requireVersion(policy, input.PolicyArn, input.VersionId);
      const shape = versionSummary(version, policy.defaultVersionId);
      return { PolicyVersion: { Document: encodeDocument(version.text), ...shape } };
    }),
};

/** Newest first. */
export const listPolicyVersions: OperationDefinition<Iam, "ListPolicyVersions"> = {
  access: onPolicy("ListPolicyVersions"),
  invoke: (context, input) =>
    context.store.read(async (reader) => {
      const policy = await requirePolicy(reader, context.caller.accountId, input.PolicyArn);
      const page = pageOf(versionsOf(policy).toReversed(), input, (version) => version.id);
      const Versions = page.items.map((version) => versionSummary(version, policy.defaultVersionId));
      return { Versions, ...page.output };
    }),
};

export const setDefaultPolicyVersion: OperationDefinition<Iam, "SetDefaultPolicyVersion"> = {
  access: onPolicy("SetDefaultPolicyVersion"),
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const row = await requireOwnPolicy(tx, context.caller.accountId, input.PolicyArn);
      const { id } = requireVersion(row, input.PolicyArn, input.VersionId);
      tx.put(managedPolicies, { ...row, defaultVersionId: id, updatedAt: context.clock.now() });
    });
    return {};
  },
};

export const deletePolicyVersion: OperationDefinition<Iam, "DeletePolicyVersion"> = {
  access: onPolicy("DeletePolicyVersion"),
  invoke: async (context, input) => {
    await context.store.transact(async (tx) => {
      const change = "delete policy versions for policies";
      const row = await requireOwnPolicy(tx, context.caller.accountId, input.PolicyArn, change);
      const { id } = requireVersion(row, input.PolicyArn, input.VersionId);
      if (id === row.defaultVersionId) throw deleteConflict("Cannot delete the default version of a policy.");
      const versions = row.versions.filter((version) => version.id !== id);
      tx.put(managedPolicies, { ...row, versions, updatedAt: context.clock.now() });
    });
    return {};
  },
};

/** Of AWS's own policies only the version in force is known. */
function versionsOf(policy: ManagedPolicyRow | AwsManagedPolicy): readonly PolicyVersion[] {
  if ("versions" in policy) return policy.versions;
  return [{ id: policy.defaultVersionId, text: policy.text, createdAt: policy.updatedAt }];
}

const noVersion = (arn: string, id: string): string =>
  `Policy ${arn} version ${id} does not exist or is not attachable.`;

function requireVersion(policy: ManagedPolicyRow | AwsManagedPolicy, arn: string, id: string): PolicyVersion {
  const found = versionsOf(policy).find((version) => version.id === id);
  if (found === undefined) throw notFound(noVersion(arn, id));
  return found;
}

function versionSummary({ id, createdAt }: PolicyVersion, defaultVersionId: string): PolicyVersionShape {
  return { VersionId: id, IsDefaultVersion: id === defaultVersionId, CreateDate: new Date(createdAt) };
}
