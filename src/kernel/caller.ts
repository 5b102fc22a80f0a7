/** Who makes a request, as authentication found out. */

import type { Session } from "./identity/session.ts";

/** The kinds of principals. `service` is Haneul itself acting between services. */
export type CallerKind = "root" | "user" | "assumed-role" | "federated-user" | "anonymous" | "service";

/** The principal behind a request. */
export interface Caller {
  readonly kind: CallerKind;
  /** Twelve digits; "anonymous" for nobody. */
  readonly accountId: string;
  /** `arn:aws:iam::ACCOUNT:root`, `…:user/NAME`, `arn:aws:sts::…:assumed-role/ROLE/SESSION`; "*" for nobody. */
  readonly arn: string;
  /** What GetCallerIdentity calls UserId. */
  readonly userId: string;
  /** The account's S3 canonical user id, 64 hex characters; that of anonymous for nobody. */
  readonly canonicalId: string;
  /** The name S3 shows where it still shows names. */
  readonly displayName: string;
  readonly accessKeyId: string | undefined;
  /** Condition keys that come with the session (`aws:MultiFactorAuthPresent`, `aws:PrincipalTag/…` …). */
  readonly sessionKeys?: Readonly<Record<string, string | readonly string[]>>;
  /** The IAM user behind the caller: a user, a user's session, or the one who asked for a federated session. */
  readonly userName?: string;
  /** The role behind an assumed role's session. */
  readonly roleName?: string;
  /** The organization of the caller's account. */
  readonly organizationId?: string;
  /** The session, when the credentials are temporary. */
  readonly session?: Session;
}

/** The canonical id AWS gives to requests of nobody. */
export const anonymousCanonicalId = "65a011a29cdf8ec533ec3d1ccaae921c";

/** Nobody: a request without a signature. */
export const anonymousCaller: Caller = {
  kind: "anonymous",
  accountId: "anonymous",
  arn: "*",
  userId: "anonymous",
  canonicalId: anonymousCanonicalId,
  displayName: "",
  accessKeyId: undefined,
};
