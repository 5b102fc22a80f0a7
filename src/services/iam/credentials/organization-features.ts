/** Centralized root access: the management account switches what it may do with its members' root users. */
import type { Context } from "../../../kernel/context.ts";
import { awsError } from "../../../kernel/errors.ts";
import { delegatedAdministrators, type OrganizationRow } from "../../../kernel/identity/organization.ts";
import { organizationFeatures, type RootFeature } from "../../../kernel/identity/organization-features.ts";
import { organizationPath } from "../../../kernel/identity/organization-tree.ts";
import type { OperationDefinition, OutputOf } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import type { Iam } from "../../../generated/iam.ts";

const iamPrincipal = "iam.amazonaws.com";

type SwitchName =
  | "EnableOrganizationsRootCredentialsManagement"
  | "DisableOrganizationsRootCredentialsManagement"
  | "EnableOrganizationsRootSessions"
  | "DisableOrganizationsRootSessions";

export const enableOrganizationsRootCredentialsManagement = switching<"EnableOrganizationsRootCredentialsManagement">(
  "RootCredentialsManagement",
  true,
);
export const disableOrganizationsRootCredentialsManagement = switching<"DisableOrganizationsRootCredentialsManagement">(
  "RootCredentialsManagement",
  false,
);
export const enableOrganizationsRootSessions = switching<"EnableOrganizationsRootSessions">("RootSessions", true);
export const disableOrganizationsRootSessions = switching<"DisableOrganizationsRootSessions">("RootSessions", false);

export const listOrganizationsFeatures: OperationDefinition<Iam, "ListOrganizationsFeatures"> = {
  invoke: async (context) =>
    context.store.read(async (reader) => {
      const { id } = await requireOrganization(reader, context);
      return { OrganizationId: id, EnabledFeatures: (await reader.get(organizationFeatures, [id]))?.features ?? [] };
    }),
};

function switching<N extends SwitchName>(feature: RootFeature, on: boolean): OperationDefinition<Iam, N> {
  return {
    invoke: async (context) =>
      context.store.transact(async (tx) => {
        const { id } = await requireOrganization(tx, context);
        const present = (await tx.get(organizationFeatures, [id]))?.features ?? [];
        const others = present.filter((one) => one !== feature);
        const features = (on ? [...others, feature] : others).toSorted();
        tx.put(organizationFeatures, { organizationId: id, features });
        return { OrganizationId: id, EnabledFeatures: features } as OutputOf<Iam, N>;
      }),
  };
}

/**
 * The organization that the caller manages, or administers IAM for. Throws OrganizationNotFoundException,
 * AccountNotManagementOrDelegatedAdministratorException, OrganizationNotInAllFeaturesModeException,
 * ServiceAccessNotEnabledException.
 */
async function requireOrganization(reader: Reader, context: Context): Promise<OrganizationRow> {
  const { accountId } = context.caller;
  const place = await organizationPath(reader, accountId);
  if (!place) {
    throw awsError("OrganizationNotFoundException", "The account is not a member of an organization.", { status: 400 });
  }
  const { organization, membership } = place;
  const delegated = await reader.get(delegatedAdministrators, [organization.id, accountId]);
  if (!membership.isManagement && delegated?.services[iamPrincipal] === undefined) {
    throw awsError(
      "AccountNotManagementOrDelegatedAdministratorException",
      "The account is neither the management account nor a delegated administrator for IAM of its organization.",
      { status: 400 },
    );
  }
  if (organization.featureSet !== "ALL") {
    throw awsError(
      "OrganizationNotInAllFeaturesModeException",
      "The organization does not have all features enabled.",
      { status: 400 },
    );
  }
  if (organization.trustedServices[iamPrincipal] === undefined) {
    throw awsError("ServiceAccessNotEnabledException", "Trusted access for IAM is not enabled in the organization.", {
      status: 400,
    });
  }
  return organization;
}
