/** Whether a statement's `Principal` or `NotPrincipal` speaks of a caller, and how directly. */
import type { Caller } from "../caller.ts";
import type { KeyLookup } from "./keys.ts";
import type { PolicyPrincipals } from "./document.ts";

/**
 * How a statement names a caller. `account`: only its account, which leaves the decision to that account's own policies.
 * `role`: the role of its session, or the user a federated session was made for, so that boundary and session policies
 * still count. `direct`: the user or session itself, or everybody.
 */
export type Naming = "none" | "account" | "role" | "direct";

/** How much a `NotPrincipal` lists of a caller: its account, the role of its session, itself. */
export type Listing = "none" | "part" | "whole";

/** A compiled `Principal` element. */
export interface PrincipalMatcher {
  /** Whether everybody is meant. */
  readonly everybody: boolean;
  name(caller: Caller, keys: KeyLookup): Naming;
  /**
   * For `NotPrincipal`. Account, role and session are looked at one after the other, so that a deny spares only who is
   * listed with all of them (IAM guide, "NotPrincipal"); an allow leaves out who is listed in part.
   */
  lists(caller: Caller, keys: KeyLookup): Listing;
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
  const canonicalUsers = new Set(principals.canonicalUser);
  const namesItself = newSelfTest(principals);
  const namesAccount = (caller: Caller): boolean =>
    accounts.has(caller.accountId) || canonicalUsers.has(caller.canonicalId);
  const namesRole = newRoleTest(principals);
  return {
    everybody,
    name: (caller, keys) => {
      if (everybody || namesItself(caller, keys)) return "direct";
      if (caller.kind === "service" || caller.kind === "anonymous") return "none";
      if (namesRole(caller)) return "role";
      return namesAccount(caller) ? "account" : "none";
    },
    lists: (caller, keys) => {
      if (everybody) return "whole";
      const levels = [namesItself(caller, keys)];
      if (caller.kind === "root") levels[0] = namesAccount(caller);
      else if (caller.kind !== "service" && caller.kind !== "anonymous") levels.push(namesAccount(caller));
      if (caller.kind === "assumed-role") levels.push(namesRole(caller));
      if (levels.every(Boolean)) return "whole";
      return levels.some(Boolean) ? "part" : "none";
    },
  };
}

function newSelfTest(principals: PolicyPrincipals): (caller: Caller, keys: KeyLookup) => boolean {
  const arns = new Set(principals.aws);
  const services = new Set(principals.service);
  const federated = new Set(principals.federated);
  return (caller, keys) => {
    // A service of the region goes by its principal's name, `sns.amazonaws.com`.
    if (caller.kind === "service") return services.has("*") || services.has(caller.arn);
    // The account's ARN is the root's too; it stands for the whole account.
    if (caller.kind !== "root" && (arns.has(caller.arn) || arns.has(caller.userId))) return true;
    if (federated.size === 0) return false;
    return (keys.find("aws:federatedprovider") ?? []).some((provider) => federated.has(provider));
  };
}

function newRoleTest({ aws }: PolicyPrincipals): (caller: Caller) => boolean {
  const arns = new Set(aws);
  const users = new Set(aws.map(userOf));
  return (caller) => {
    if (caller.kind === "assumed-role") return arns.has(principalArn(caller)) || arns.has(roleId(caller));
    if (caller.kind !== "federated-user" || caller.userName === undefined) return false;
    return users.has(`${caller.accountId}/${caller.userName}`);
  };
}

/** Account and name of a principal that is a user: a federated session does not know its user's path. */
function userOf(principal: string): string {
  const match = /^arn:[^:]+:iam::(\d{12}):user\/(?:.*\/)?([^/]+)$/.exec(principal);
  return match === null ? "" : `${match[1]}/${match[2]}`;
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
