/** One decision under way: what every kind of policy says, and what follows from it. */
import { callerKeys } from "./caller-keys.ts";
import { compiledStatements, serviceOf, type CompiledStatement, type StatementQuestion } from "./compile.ts";
import { KeyLookup } from "./keys.ts";
import { principalArn, type Naming } from "./principals.ts";
import { isPublicPolicy, isPublicStatement } from "./public.ts";
import type { Decision, DecisionRequest, MatchedStatement, PolicyKind } from "./decide.ts";
import type { PolicyDocument } from "./document.ts";

const strength: Readonly<Record<Naming, number>> = { none: 0, account: 1, role: 2, direct: 3 };

/** Every policy is looked at before anything is decided: an explicit deny wins wherever it stands. */
export class Evaluation {
  readonly #request: DecisionRequest;
  readonly #asked: StatementQuestion;
  readonly #sameAccount: boolean;
  readonly denied: MatchedStatement[] = [];
  readonly allowed: MatchedStatement[] = [];
  /** How the resource's policy or access list names the caller. */
  readonly naming: Naming;
  /** Whether the kind's policies let the request pass; undefined: the kind is not in force for this caller. */
  readonly serviceControl: boolean | undefined;
  readonly resourceControl: boolean | undefined;
  readonly identity: boolean | undefined;
  readonly boundary: boolean | undefined;
  readonly session: boolean | undefined;

  constructor(request: DecisionRequest) {
    this.#request = request;
    this.#asked = newQuestion(request);
    const { caller, identityPolicies = [], boundary, sessionPolicies } = request;
    this.#sameAccount = (request.resourceAccount ?? caller.accountId) === caller.accountId;
    const nobody = caller.kind === "anonymous" || caller.kind === "service";
    const root = caller.kind === "root";
    const { serviceControlPolicies, resourceControlPolicies } = controlsInForce(request);
    this.serviceControl = nobody ? undefined : this.#levelsAllow("serviceControl", serviceControlPolicies);
    this.resourceControl = this.#levelsAllow("resourceControl", resourceControlPolicies);
    this.naming = this.#resourceNaming();
    // Root's account owns what root may do, in its own account and as seen from another.
    this.identity = nobody || root ? undefined : this.#anyAllows("identity", identityPolicies);
    this.boundary = nobody || root || boundary === undefined ? undefined : this.#anyAllows("boundary", [boundary]);
    this.session = nobody ? undefined : this.#sessionAllows(sessionPolicies);
  }

  decide(): Decision {
    const deniedBy = this.denied[0]?.kind;
    if (deniedBy !== undefined) {
      return { allowed: false, reason: "explicitDeny", by: deniedBy, matched: this.denied };
    }
    if (this.serviceControl === false) return refused("serviceControl");
    if (this.resourceControl === false) return refused("resourceControl");
    const { kind } = this.#asked.caller;
    if (kind === "anonymous" || kind === "service") return this.#decideByResource();
    if (this.#sameAccount) return this.#decideWithinAccount();
    return this.identity === false ? refused("identity") : (this.#limitRefusal() ?? this.#decideByResource());
  }

  #decideWithinAccount(): Decision {
    const { caller, resourcePolicyRequired = false } = this.#request;
    const { naming } = this;
    if (resourcePolicyRequired && naming === "none") return refused("resource");
    if (caller.kind === "root") return this.#limitRefusal() ?? this.#granted("root");
    // IAM guide: what a resource's policy gives to the user or session itself nothing else limits.
    if (naming === "direct") return this.#granted("resource");
    // A role named by the resource's policy needs no identity policy, but stays within boundary and session.
    if (this.identity === false && naming !== "role") return refused("identity");
    return this.#limitRefusal() ?? this.#granted(this.identity === false ? "resource" : "identity");
  }

  #decideByResource(): Decision {
    if (this.naming === "none") return refused("resource");
    return this.#granted(this.allowed.some((match) => match.kind === "resource") ? "resource" : "acl");
  }

  #limitRefusal(): Decision | undefined {
    if (this.boundary === false) return refused("boundary");
    return this.session === false ? refused("session") : undefined;
  }

  #sessionAllows(policies: DecisionRequest["sessionPolicies"]): boolean | undefined {
    if (policies !== undefined) return this.#anyAllows("session", policies);
    // A federated user without session policies may only what a resource's policy gives to its session.
    return this.#asked.caller.kind === "federated-user" ? false : undefined;
  }

  #levelsAllow(kind: PolicyKind, levels: DecisionRequest["serviceControlPolicies"]): boolean | undefined {
    if (levels === undefined) return undefined;
    let allowed = true;
    for (const level of levels) if (!this.#anyAllows(kind, level)) allowed = false;
    return allowed;
  }

  /** Asks all the documents, so that every deny is found. */
  #anyAllows(kind: PolicyKind, documents: readonly PolicyDocument[]): boolean {
    let allowed = false;
    for (const document of documents) {
      for (const compiled of compiledStatements(document, this.#asked.service)) {
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
    for (const compiled of compiledStatements(resourcePolicy, this.#asked.service)) {
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

  #note(kind: PolicyKind, document: PolicyDocument, { denies, statement, index }: CompiledStatement): void {
    const label = this.#request.label?.(document, kind);
    const match = { kind, document, statement, index };
    (denies ? this.denied : this.allowed).push(label === undefined ? match : { ...match, label });
  }

  #granted(by: Decision["by"]): Decision {
    return { allowed: true, reason: "allowed", by, matched: this.allowed };
  }
}

/** What the statements are asked. */
export function newQuestion({ caller, action, resource, keys, boundary }: DecisionRequest): StatementQuestion {
  const lower = action.toLowerCase();
  return {
    caller,
    action: lower,
    service: serviceOf(lower),
    resource,
    keys: new KeyLookup([callerKeys(caller), ...keys]),
    bounded: boundary !== undefined,
  };
}

function refused(by: PolicyKind): Decision {
  return { allowed: false, reason: "implicitDeny", by, matched: [] };
}

/** Their path, which no other role gets. A path may have colons: it counts where it begins. */
const serviceLinkedRole = /^arn:[^:]*:iam::\d*:role\/aws-service-role\//;

type Controls = Pick<DecisionRequest, "serviceControlPolicies" | "resourceControlPolicies">;

/**
 * Organizations guide: neither kind binds service-linked roles. KMS guide, "Resource control policies": RetireGrant is
 * out of their reach.
 */
function controlsInForce(request: DecisionRequest): Controls {
  const { caller, action, serviceControlPolicies, resourceControlPolicies } = request;
  if (serviceControlPolicies === undefined && resourceControlPolicies === undefined) return {};
  if (caller.kind === "assumed-role" && serviceLinkedRole.test(principalArn(caller))) return {};
  const reachable = action.toLowerCase() !== "kms:retiregrant";
  return { serviceControlPolicies, resourceControlPolicies: reachable ? resourceControlPolicies : undefined };
}
