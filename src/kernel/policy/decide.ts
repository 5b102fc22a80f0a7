/** AWS's decision: may this caller do this to that resource, given every policy that has a say? */
import { callerKeys } from "./caller-keys.ts";
import { compiledStatements, type CompiledStatement, type StatementQuestion } from "./compile.ts";
import { KeyLookup, type ConditionKeys } from "./keys.ts";
import { isPublicPolicy, isPublicStatement } from "./public.ts";
import type { Caller } from "../caller.ts";
import type { Naming } from "./principals.ts";
import type { PolicyDocument, PolicyStatement } from "./document.ts";

/** The kinds of policies, in the order in which an explicit deny is looked for. */
export type PolicyKind = "serviceControl" | "resourceControl" | "resource" | "identity" | "boundary" | "session";

/** What is asked, and every policy that has a say. What is left out is not in force. */
export interface DecisionRequest {
  readonly caller: Caller;
  /** `s3:GetObject`, in any case. */
  readonly action: string;
  /** An ARN, or "*". */
  readonly resource: string;
  /** Account that owns the resource; undefined: the caller's own. */
  readonly resourceAccount?: string | undefined;
  /**
   * Condition keys of the request; where two records have the same key the first counts. Those that follow from the
   * caller (`aws:PrincipalArn`, `aws:userid`, the session's …) are added and come before all.
   */
  readonly keys: readonly ConditionKeys[];
  /** The caller's own policies and those of its groups or role. Nobody looks at them for root. */
  readonly identityPolicies?: readonly PolicyDocument[] | undefined;
  /** Permissions boundary. */
  readonly boundary?: PolicyDocument | undefined;
  /** Policies passed when the session was made. */
  readonly sessionPolicies?: readonly PolicyDocument[] | undefined;
  /** One list a level, from the organization's root to the caller's account; none for the management account. */
  readonly serviceControlPolicies?: readonly (readonly PolicyDocument[])[] | undefined;
  /** The same for the resource's account. */
  readonly resourceControlPolicies?: readonly (readonly PolicyDocument[])[] | undefined;
  readonly resourcePolicy?: PolicyDocument | undefined;
  /** An access list grants it to the caller's account or to everybody: as strong as a resource policy that names the account. */
  readonly allowedByAcl?: boolean;
  /**
   * Public allow statements of the resource policy and access lists do not count, and while the policy is public only
   * services and the owner's account get anything from it (S3's RestrictPublicBuckets).
   */
  readonly ignorePublicGrants?: boolean;
  /** The resource's policy has to allow even within the account: roles to be assumed, KMS keys. */
  readonly resourcePolicyRequired?: boolean;
}

/** A statement that spoke for the decision. */
export interface MatchedStatement {
  readonly kind: PolicyKind;
  readonly document: PolicyDocument;
  readonly statement: PolicyStatement;
}

/** The answer. */
export interface Decision {
  readonly allowed: boolean;
  readonly reason: "allowed" | "explicitDeny" | "implicitDeny";
  /** Which policy allowed or denied, or whose allow is missing. `root`: the account's owner needs none. */
  readonly by: PolicyKind | "acl" | "root";
  /** The statements that denied, or those that allowed. */
  readonly matched: readonly MatchedStatement[];
}

/** Decides. Pure; throws nothing. */
export function decide(request: DecisionRequest): Decision {
  return new Evaluation(request).decide();
}

const strength: Readonly<Record<Naming, number>> = { none: 0, account: 1, role: 2, direct: 3 };

/** One decision under way: what it found so far. */
class Evaluation {
  readonly #request: DecisionRequest;
  readonly #asked: StatementQuestion;
  readonly #sameAccount: boolean;
  readonly #denied: MatchedStatement[] = [];
  readonly #allowed: MatchedStatement[] = [];

  constructor(request: DecisionRequest) {
    const { caller, action, resource, keys } = request;
    this.#request = request;
    this.#asked = {
      caller,
      action: action.toLowerCase(),
      resource,
      keys: new KeyLookup([callerKeys(caller), ...keys]),
    };
    this.#sameAccount = (request.resourceAccount ?? caller.accountId) === caller.accountId;
  }

  decide(): Decision {
    const { caller } = this.#request;
    const nobody = caller.kind === "anonymous" || caller.kind === "service";
    // Every policy is looked at before anything is decided: an explicit deny wins wherever it stands.
    const serviceControl = nobody || this.#levelsAllow("serviceControl", this.#request.serviceControlPolicies);
    const resourceControl = this.#levelsAllow("resourceControl", this.#request.resourceControlPolicies);
    const naming = this.#resourceNaming();
    const identity = nobody ? "identity" : this.#identityRefusal();

    const deniedBy = this.#denied[0]?.kind;
    if (deniedBy !== undefined) {
      return { allowed: false, reason: "explicitDeny", by: deniedBy, matched: this.#denied };
    }
    if (!serviceControl) return this.#refused("serviceControl");
    if (!resourceControl) return this.#refused("resourceControl");
    if (nobody) return naming === "none" ? this.#refused("resource") : this.#granted(this.#resourceSide());
    if (this.#sameAccount) return this.#decideWithinAccount(naming, identity);
    if (identity !== undefined) return this.#refused(identity);
    return naming === "none" ? this.#refused("resource") : this.#granted(this.#resourceSide());
  }

  #decideWithinAccount(naming: Naming, identity: PolicyKind | undefined): Decision {
    const { caller, resourcePolicyRequired = false } = this.#request;
    if (resourcePolicyRequired && naming === "none") return this.#refused("resource");
    if (caller.kind === "root") return this.#granted("root");
    if (naming === "direct") return this.#granted("resource");
    // A role named by the resource's policy needs no identity policy, but stays within boundary and session.
    if (identity === "identity" && naming === "role") {
      const limit = this.#limitRefusal();
      return limit === undefined ? this.#granted("resource") : this.#refused(limit);
    }
    return identity === undefined ? this.#granted("identity") : this.#refused(identity);
  }

  /** Which policy keeps the caller's own side from allowing; undefined: it allows. */
  #identityRefusal(): PolicyKind | undefined {
    const { caller, identityPolicies = [] } = this.#request;
    // Root's account owns what root may do, in its own account and as seen from another.
    if (caller.kind === "root") return undefined;
    const identity = this.#anyAllows("identity", identityPolicies);
    const limit = this.#limitRefusal();
    return identity ? limit : "identity";
  }

  #limits: PolicyKind | "none" | undefined;

  #limitRefusal(): PolicyKind | undefined {
    if (this.#limits === undefined) {
      const { boundary, sessionPolicies } = this.#request;
      const bounded = boundary === undefined || this.#anyAllows("boundary", [boundary]);
      const session = sessionPolicies === undefined || this.#anyAllows("session", sessionPolicies);
      this.#limits = !bounded ? "boundary" : !session ? "session" : "none";
    }
    return this.#limits === "none" ? undefined : this.#limits;
  }

  #levelsAllow(kind: PolicyKind, levels: readonly (readonly PolicyDocument[])[] | undefined): boolean {
    let allowed = true;
    for (const level of levels ?? []) if (!this.#anyAllows(kind, level)) allowed = false;
    return allowed;
  }

  /** Asks all the documents, so that every deny is found. */
  #anyAllows(kind: PolicyKind, documents: readonly PolicyDocument[]): boolean {
    let allowed = false;
    for (const document of documents) {
      for (const compiled of compiledStatements(document)) {
        if (!compiled.applies(this.#asked) || compiled.names(this.#asked) === "none") continue;
        this.#note(kind, document, compiled);
        if (!compiled.denies) allowed = true;
      }
    }
    return allowed;
  }

  #resourceNaming(): Naming {
    const { resourcePolicy, allowedByAcl = false, ignorePublicGrants = false } = this.#request;
    let best: Naming = allowedByAcl && !ignorePublicGrants ? "account" : "none";
    if (resourcePolicy === undefined) return best;
    const outsider = this.#asked.caller.kind !== "service" && !this.#sameAccount;
    const restricted = ignorePublicGrants && outsider && isPublicPolicy(resourcePolicy);
    for (const compiled of compiledStatements(resourcePolicy)) {
      if (!compiled.applies(this.#asked)) continue;
      const naming = compiled.names(this.#asked);
      if (naming === "none") continue;
      if (compiled.denies) this.#note("resource", resourcePolicy, compiled);
      else if (!restricted && !(ignorePublicGrants && isPublicStatement(compiled.statement))) {
        this.#note("resource", resourcePolicy, compiled);
        if (strength[naming] > strength[best]) best = naming;
      }
    }
    return best;
  }

  /** What the resource's side of an allow is called. */
  #resourceSide(): "resource" | "acl" {
    return this.#allowed.some((match) => match.kind === "resource") ? "resource" : "acl";
  }

  #note(kind: PolicyKind, document: PolicyDocument, { denies, statement }: CompiledStatement): void {
    (denies ? this.#denied : this.#allowed).push({ kind, document, statement });
  }

  #granted(by: Decision["by"]): Decision {
    return { allowed: true, reason: "allowed", by, matched: this.#allowed };
  }

  #refused(by: PolicyKind): Decision {
    return { allowed: false, reason: "implicitDeny", by, matched: [] };
  }
}
