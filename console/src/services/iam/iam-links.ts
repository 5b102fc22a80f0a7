/** Addresses of IAM's pages. */
import { linkTo } from "../../frame/router.ts";

/** A user's page. */
export const userLink = (name: string, tab?: string): string =>
  linkTo(`iam/users/${encodeURIComponent(name)}`, { tab });

/** A group's page. */
export const groupLink = (name: string): string => linkTo(`iam/groups/${encodeURIComponent(name)}`);

/** A role's page. */
export const roleLink = (name: string, tab?: string): string =>
  linkTo(`iam/roles/${encodeURIComponent(name)}`, { tab });

/** A managed policy's page. */
export const policyLink = (arn: string, tab?: string): string =>
  linkTo(`iam/policies/${encodeURIComponent(arn)}`, { tab });

/** An identity provider's page. */
export const providerLink = (arn: string): string => linkTo(`iam/providers/${encodeURIComponent(arn)}`);

/** The simulator, asked about a principal. */
export const simulatorLink = (
  arn: string | undefined,
  query: Readonly<Record<string, string | undefined>> = {},
): string => linkTo("iam/simulator", { principal: arn, ...query });
