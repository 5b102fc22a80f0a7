/** Whether a statement's `Principal` or `NotPrincipal` speaks of a caller, and how directly. */
import type { Caller } from "../caller.ts";
import type { KeyLookup } from "./keys.ts";
import type { PolicyPrincipals } from "./document.ts";

/**
 * How a statement names a caller. `account`: only its account, which leaves the decision to that account's own policies.
 * `role`: the role of its session, so that boundary and session policies still count. `direct`: the user or session
 * itself, or everybody.
 */
export type Naming = "none" | "account" | "role" | "direct";

/** A compiled `Principal` element. */
export interface PrincipalMatcher {
  /** Whether everybody is meant. */
  readonly everybody: boolean;
  name(caller: Caller, keys: KeyLookup): Naming;
  /** For `NotPrincipal`: whether the caller itself is listed. Its account stands only for the account's root. */
  lists(caller: Caller, keys: KeyLookup): boolean;
}

/** The ARN policies know a caller by: the role's, for a role's session. The role's path is lost when the session does not carry it. */
export function principalArn(caller: Caller): string {
  const stated = caller.sessionKeys?.["aws:PrincipalArn"];
  if (typeof stated === "string") return stated;
  const match = /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(caller.arn);
  return match === null ? caller.arn : `arn:${match[1]}:iam::${match[2]}:role/${match[3]}`;
}

/** Compiles a principal element. */
export function newPrincipalMatcher(principals: PolicyPrincipals): PrincipalMatcher {
  const everybody = principals.aws.includes("*");
  const accounts = new Set(principals.aws.map(accountOf));
  const arns = new Set(principals.aws);
  const services = new Set(principals.service);
  const federated = new Set(principals.federated);
  const canonicalUsers = new Set(principals.canonicalUser);
  const namesAccount = (caller: Caller): boolean =>
    accounts.has(caller.accountId) || canonicalUsers.has(caller.canonicalId);
  const namesItself = (caller: Caller, keys: KeyLookup): Naming => {
    // A service of the region goes by its principal's name, `sns.amazonaws.com`.
    if (caller.kind === "service") return services.has("*") || services.has(caller.arn) ? "direct" : "none";
    if (arns.has(caller.arn) || arns.has(caller.userId)) return caller.kind === "root" ? "account" : "direct";
    if (caller.kind === "assumed-role" && (arns.has(principalArn(caller)) || arns.has(roleId(caller)))) return "role";
    if (federated.size === 0) return "none";
    return (keys.find("aws:federatedprovider") ?? []).some((provider) => federated.has(provider)) ? "direct" : "none";
  };
  return {
    everybody,
    name: (caller, keys) => {
      if (everybody) return "direct";
      const naming = namesItself(caller, keys);
      if (naming !== "none" || caller.kind === "service" || caller.kind === "anonymous") return naming;
      return namesAccount(caller) ? "account" : "none";
    },
    lists: (caller, keys) => {
      if (everybody || namesItself(caller, keys) !== "none") return true;
      return caller.kind === "root" && namesAccount(caller);
    },
  };
}

/** The account a principal names as a whole; "" for other principals. */
function accountOf(principal: string): string {
  if (/^\d{12}$/.test(principal)) return principal;
  return /^arn:[^:]+:iam::(\d{12}):root$/.exec(principal)?.[1] ?? "";
}

/** The unique id of a session's role: what policies show once the role was deleted. */
function roleId(caller: Caller): string {
  const colon = caller.userId.indexOf(":");
  return colon < 0 ? caller.userId : caller.userId.slice(0, colon);
}
