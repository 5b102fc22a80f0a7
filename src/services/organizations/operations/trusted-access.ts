/** Which AWS services may act in the whole organization. */
import { organizations, delegatedAdministrators } from "../../../kernel/identity/organization.ts";
import { organizationOperation } from "../call.ts";
import { constraintViolation } from "../errors.ts";
import { sortedPageOf } from "../pages.ts";
import { requireServicePrincipal } from "../service-principals.ts";
import { everything } from "../tree.ts";

/** EnableAWSServiceAccess: saying it twice changes nothing. */
export const enableAWSServiceAccess = organizationOperation({
  name: "EnableAWSServiceAccess",
  standing: "management",
  run: async ({ tx, organization, context }, input) => {
    requireServicePrincipal(input.ServicePrincipal);
    if (organization.featureSet !== "ALL") {
      throw constraintViolation(
        "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE",
        "You attempted to perform an operation that requires an organization to be configured to support all features.",
      );
    }
    const since = organization.trustedServices[input.ServicePrincipal] ?? context.clock.now();
    const trustedServices = { ...organization.trustedServices, [input.ServicePrincipal]: since };
    tx.put(organizations, { ...organization, trustedServices });
    return {};
  },
});

/** DisableAWSServiceAccess: not while the service has delegated administrators. */
export const disableAWSServiceAccess = organizationOperation({
  name: "DisableAWSServiceAccess",
  standing: "management",
  run: async ({ tx, organization }, input) => {
    requireServicePrincipal(input.ServicePrincipal);
    const delegates = await tx.range(delegatedAdministrators, { prefix: [organization.id], limit: everything });
    if (delegates.some((row) => Object.hasOwn(row.services, input.ServicePrincipal))) {
      throw constraintViolation(
        "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE",
        "You must deregister all delegated administrators of the service before you disable its access.",
      );
    }
    const { [input.ServicePrincipal]: _, ...trustedServices } = organization.trustedServices;
    tx.put(organizations, { ...organization, trustedServices });
    return {};
  },
});

/** ListAWSServiceAccessForOrganization. */
export const listAWSServiceAccessForOrganization = organizationOperation({
  name: "ListAWSServiceAccessForOrganization",
  standing: "delegate",
  run: async ({ organization }, input) => {
    const { rows, next } = sortedPageOf(Object.entries(organization.trustedServices), ([service]) => service, input);
    const shown = rows.map(([ServicePrincipal, at]) => ({ ServicePrincipal, DateEnabled: new Date(at) }));
    return { EnabledServicePrincipals: shown, ...next };
  },
});
