/** Which grants let a caller do what is asked, as statements that authorization reads beside the key policy. */
import type { Caller } from "../../kernel/caller.ts";
import type { PolicyDocument, PolicyStatement } from "../../kernel/policy/document.ts";
import { contextHas, type EncryptionContext } from "./encryption-context.ts";
import type { GrantConstraints, GrantRow } from "./tables.ts";

/** What is asked of a key. */
export interface GrantedUse {
  /** `Encrypt`, `ReEncryptFrom` … */
  readonly operation: string;
  /** Of the symmetric cryptographic operations, which constraints speak of. */
  readonly encryptionContext?: EncryptionContext | undefined;
  readonly constrained: boolean;
  /** For CreateGrant: what the new grant would allow. */
  readonly newGrant?:
    | { readonly operations: readonly string[]; readonly constraints: GrantConstraints | undefined }
    | undefined;
  readonly sourceArn?: string | undefined;
}

/** The policy with one more statement for each grant that covers the use; the statement's principal is the grantee. */
export function withGrants(
  policy: PolicyDocument,
  grants: readonly GrantRow[],
  caller: Caller,
  use: GrantedUse,
): PolicyDocument {
  const action = `kms:${use.operation}`;
  const statements = grants
    .filter((grant) => mayConcern(grant, caller) && covers(grant, use))
    .map((grant) => {
      const holder = use.operation === "RetireGrant" && grant.retiring !== undefined ? [grant.retiring] : [];
      const grantees = grant.operations.includes(use.operation) ? [grant.grantee] : [];
      return newStatement([...holder, ...grantees], action);
    });
  return statements.length === 0 ? policy : { ...policy, statements: [...policy.statements, ...statements] };
}

/** A first look that saves compiling grants of others. */
function mayConcern(grant: GrantRow, caller: Caller): boolean {
  return [grant.grantee, grant.retiring ?? ""].some((principal) =>
    caller.kind === "service" ? principal === caller.arn : principal.includes(caller.accountId),
  );
}

function covers(grant: GrantRow, use: GrantedUse): boolean {
  if (use.operation === "RetireGrant") return true;
  if (!grant.operations.includes(use.operation)) return false;
  const { constraints, operations } = grant;
  if (use.newGrant) {
    // Who got the right to grant may hand on what the grant itself has, as tightly bound or tighter.
    const { operations: wanted, constraints: stated } = use.newGrant;
    return wanted.every((operation) => operations.includes(operation)) && isAsTight(stated, constraints);
  }
  return !use.constrained || constraints === undefined || satisfies(constraints, use);
}

function satisfies(constraints: GrantConstraints, use: GrantedUse): boolean {
  const { EncryptionContextEquals: equals, EncryptionContextSubset: subset, SourceArn: source } = constraints;
  if (equals && !contextHas(use.encryptionContext, equals, true)) return false;
  if (subset && !contextHas(use.encryptionContext, subset, false)) return false;
  return source === undefined || source === use.sourceArn;
}

function isAsTight(stated: GrantConstraints | undefined, held: GrantConstraints | undefined): boolean {
  if (!held) return true;
  const { EncryptionContextEquals: equals, EncryptionContextSubset: subset, SourceArn: source } = held;
  if (source !== undefined && stated?.SourceArn !== source) return false;
  const bound = stated?.EncryptionContextEquals ?? stated?.EncryptionContextSubset;
  if (equals)
    return stated?.EncryptionContextEquals !== undefined && contextHas(stated.EncryptionContextEquals, equals, true);
  return subset === undefined || (bound !== undefined && contextHas(bound, subset, false));
}

function newStatement(principals: readonly string[], action: string): PolicyStatement {
  const isService = (name: string): boolean => name.endsWith(".amazonaws.com") && !name.startsWith("arn:");
  return {
    sid: undefined,
    effect: "Allow",
    principals: {
      aws: principals.filter((name) => !isService(name)),
      service: principals.filter(isService),
      federated: [],
      canonicalUser: [],
    },
    notPrincipals: undefined,
    actions: [action],
    notActions: undefined,
    resources: ["*"],
    notResources: undefined,
    conditions: [],
  };
}
