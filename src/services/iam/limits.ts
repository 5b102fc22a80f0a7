/** Quotas of IAM, as AWS sets them by default (IAM user guide, "IAM and AWS STS quotas"). */

/** Rows of each kind in an account. */
export const usersPerAccount = 5_000;
export const groupsPerAccount = 300;
export const rolesPerAccount = 1_000;
export const instanceProfilesPerAccount = 1_000;
export const policiesPerAccount = 1_500;

export const accessKeysPerUser = 2;
export const groupsPerUser = 10;
export const attachedPoliciesPerPrincipal = 10;
export const rolesPerInstanceProfile = 1;
export const versionsPerPolicy = 5;
export const tagsPerResource = 50;

/** Characters that are not white space: of a managed policy, of a trust policy. */
export const managedPolicySize = 6_144;
export const trustPolicySize = 2_048;
/** All inline policies of one principal together. */
export const inlineUserSize = 2_048;
export const inlineGroupSize = 5_120;
export const inlineRoleSize = 10_240;

/** Length of pages when the request does not say, and what a request may ask for. */
export const defaultPageItems = 100;
