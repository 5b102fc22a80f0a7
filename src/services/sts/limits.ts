/** STS's limits (IAM user guide, "IAM and AWS STS quotas"; STS API reference). */

/** Managed policies that one session may be cut down to. */
export const sessionPolicyArnLimit = 10;

/** Room for session policies and tags, compressed. */
export const packedPolicyLimitBytes = 1_024;

/** A session that says nothing of its length, of a role. */
export const defaultRoleSessionSeconds = 3_600;

/** The longest session of a role that was assumed by a role's session. */
export const chainedSessionSeconds = 3_600;

/** Sessions of GetSessionToken and GetFederationToken that say nothing of their length. */
export const defaultTokenSeconds = 43_200;

/** The longest session of the root user. */
export const rootSessionSeconds = 3_600;

/** The longest session of AssumeRoot, which is also its usual length. */
export const rootTaskSeconds = 900;

/** Characters that a session token may have. */
export const tokenSizeLimit = 4_096;
