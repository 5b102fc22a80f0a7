/** Why a request was denied, sealed into the denial: `sts:DecodeAuthorizationMessage` shows it to who may see it. */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Caller } from "../caller.ts";
import type { PolicyStatement } from "../policy/document.ts";
import type { Secrets } from "../secrets.ts";

/** What the sealed message tells, in AWS's own form. */
export interface AuthorizationExplanation {
  readonly allowed: boolean;
  readonly explicitDeny: boolean;
  readonly matchedStatements: { readonly items: readonly object[] };
  readonly failures: { readonly items: readonly object[] };
  readonly context: {
    readonly principal: { readonly id: string; readonly name?: string; readonly arn: string };
    readonly action: string;
    readonly resource: string;
    readonly conditions: {
      readonly items: readonly {
        readonly key: string;
        readonly values: { readonly items: readonly { readonly value: string }[] };
      }[];
    };
  };
}

/** Facts of a denial. */
export interface Denial {
  readonly caller: Caller;
  readonly action: string;
  readonly resource: string;
  readonly explicitDeny: boolean;
  /** The statements that denied. */
  readonly matched?: readonly PolicyStatement[];
  readonly conditionKeys?: Readonly<Record<string, string | readonly string[]>>;
}

const marker = Buffer.from("haneul-denial-1:");

/** A denial in AWS's form (STS API reference, DecodeAuthorizationMessage). */
export function explainDenial(denial: Denial): AuthorizationExplanation {
  const { caller, matched = [] } = denial;
  const conditions = Object.entries(denial.conditionKeys ?? {}).map(([key, value]) => ({
    key,
    values: values(typeof value === "string" ? [value] : value),
  }));
  return {
    allowed: false,
    explicitDeny: denial.explicitDeny,
    matchedStatements: { items: matched.map(statementItem) },
    failures: { items: [] },
    context: {
      principal: {
        id: caller.userId,
        ...(caller.kind === "user" ? { name: caller.userName ?? "" } : {}),
        arn: caller.arn,
      },
      action: denial.action,
      resource: denial.resource,
      conditions: { items: conditions },
    },
  };
}

const values = (texts: readonly string[]) => ({ items: texts.map((value) => ({ value })) });

/** A statement in AWS's form, which has lists for everything. */
function statementItem(statement: PolicyStatement): object {
  const { sid = "", effect, principals, actions, notActions, resources, notResources, conditions } = statement;
  const { aws = [], service = [], federated = [], canonicalUser = [] } = principals ?? {};
  return {
    statementId: sid,
    effect: effect.toUpperCase(),
    principals: values([...aws, ...service, ...federated, ...canonicalUser]),
    principalGroups: { items: [] },
    ...(notActions === undefined ? { actions: values(actions ?? []) } : { notActions: values(notActions) }),
    ...(notResources === undefined ? { resources: values(resources ?? []) } : { notResources: values(notResources) }),
    conditions: { items: conditions.map(({ key, values: wanted }) => ({ key, values: values(wanted) })) },
  };
}

/** The text that goes into an error's message: only this region can read it. */
export function encodeAuthorizationMessage(secrets: Secrets, explanation: AuthorizationExplanation): string {
  const plain = Buffer.concat([marker, deflateRawSync(JSON.stringify(explanation))]);
  return Buffer.from(secrets.seal(plain)).toString("base64url");
}

/** The explanation as JSON text; undefined when the message is not one of this region's. */
export function decodeAuthorizationMessage(secrets: Secrets, message: string): string | undefined {
  try {
    const plain = Buffer.from(secrets.unseal(Buffer.from(message, "base64url")));
    if (!plain.subarray(0, marker.length).equals(marker)) return undefined;
    return inflateRawSync(plain.subarray(marker.length)).toString();
  } catch {
    // Sealed elsewhere, cut or changed: all the same to who asks.
    return undefined;
  }
}
