/** Temporary credentials: everything about a session is sealed into its token, so that no process has to remember it. */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Clock } from "../clock.ts";
import type { Ids } from "../ids.ts";
import type { Secrets } from "../secrets.ts";
import { newAccessKeyId } from "./access-key-id.ts";
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
  /** That user's id: a user of the same name that was made later is somebody else. */
  readonly userId?: string;
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
  /** Provider of a web identity or SAML session. */
  readonly federatedProvider?: string;
  /** Condition keys that the session's beginning brought: those of such a provider's token, or of AssumeRoot. */
  readonly keys?: Readonly<Record<string, string | readonly string[]>>;
}

const marker = Buffer.from("haneul-session-2:");

/** Facts of a session that is about to begin: its key, secret and times are drawn. */
export type NewSession = Omit<Session, "accessKeyId" | "secretAccessKey" | "issuedAt" | "expiresAt">;

/** Begins a session that lasts `durationSeconds` of wall-clock time. */
export function newSession(
  { ids, clock }: { readonly ids: Ids; readonly clock: Pick<Clock, "wall"> },
  facts: NewSession,
  durationSeconds: number,
): Session {
  // Whole seconds: that is how precisely answers tell the end.
  const issuedAt = Math.floor(clock.wall() / 1_000) * 1_000;
  return {
    ...facts,
    accessKeyId: newAccessKeyId(ids, "ASIA", facts.accountId),
    secretAccessKey: ids.alphanumeric(40),
    issuedAt,
    expiresAt: issuedAt + durationSeconds * 1_000,
  };
}

/** The session token that stands for a session: base 64, of at least `minimumSize` characters. */
export function sealSession(secrets: Secrets, session: Session, minimumSize = 0): string {
  const plain = Buffer.concat([marker, deflateRawSync(JSON.stringify(session))]);
  const sealed = secrets.seal(plain);
  const missing = Math.ceil((minimumSize * 3) / 4) - sealed.length;
  // Bytes after the end of the compressed text are not read.
  const padded = missing > 0 ? secrets.seal(Buffer.concat([plain, Buffer.alloc(missing)])) : sealed;
  return Buffer.from(padded).toString("base64");
}

/** The session a token stands for, expired or not; undefined when the token is not this region's. */
export function openSession(secrets: Secrets, token: string): Session | undefined {
  try {
    const plain = Buffer.from(secrets.unseal(Buffer.from(token, "base64")));
    if (!plain.subarray(0, marker.length).equals(marker)) return undefined;
    return JSON.parse(inflateRawSync(plain.subarray(marker.length)).toString()) as Session;
  } catch {
    // Not sealed here, or changed on the way: to the caller both are the same.
    return undefined;
  }
}
