/** Temporary credentials: everything about a session is sealed into its token, so that no process has to remember it. */
import type { Secrets } from "../secrets.ts";
import type { Tags } from "./principals.ts";

/** What a session token holds. Times are wall-clock milliseconds: expiry never follows the region's clock. */
export interface Session {
  /** Whom it speaks for: an assumed role, a federated user, or (GetSessionToken, sign-in) a user or the root user itself. */
  readonly kind: "assumed-role" | "federated-user" | "user" | "root";
  readonly accountId: string;
  /** `ASIA…`. */
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** Assumed roles. */
  readonly roleName?: string;
  readonly roleId?: string;
  /** RoleSessionName, or a federated user's name. */
  readonly sessionName?: string;
  /** The user behind a user's session or a federated user's; undefined when the root user is. */
  readonly userName?: string;
  /** Session policies: texts, and ARNs of managed policies. Undefined: the session is not cut. */
  readonly policies?: readonly string[];
  readonly policyArns?: readonly string[];
  readonly tags?: Tags;
  /** Keys of tags that roles assumed by this session inherit. */
  readonly transitiveTagKeys?: readonly string[];
  readonly sourceIdentity?: string;
  /** When the device's code was given; undefined: without MFA. */
  readonly mfaAt?: number;
  /** Whether the caller was itself a role session. */
  readonly chained?: boolean;
  /** Made by signing in with a password: such sessions of users are not held back from IAM and STS as GetSessionToken's are. */
  readonly signedIn?: boolean;
  /** Provider of a web identity or SAML session, and the condition keys its token brought. */
  readonly federatedProvider?: string;
  readonly keys?: Readonly<Record<string, string | readonly string[]>>;
}

const marker = "haneul-session-1:";

/** The session token that stands for a session: base 64. */
export function sealSession(secrets: Secrets, session: Session): string {
  return Buffer.from(secrets.seal(Buffer.from(marker + JSON.stringify(session)))).toString("base64");
}

/** The session a token stands for, expired or not; undefined when the token is not this region's. */
export function openSession(secrets: Secrets, token: string): Session | undefined {
  try {
    const text = Buffer.from(secrets.unseal(Buffer.from(token, "base64"))).toString();
    return text.startsWith(marker) ? (JSON.parse(text.slice(marker.length)) as Session) : undefined;
  } catch {
    // Not sealed here, or changed on the way: to the caller both are the same.
    return undefined;
  }
}
