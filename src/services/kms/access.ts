/** What authorization is told: ARNs, key policies with their grants, condition keys (Service Authorization Reference, "AWS KMS"). */
import type { Context } from "../../kernel/context.ts";
import type { AccessQuestion } from "../../kernel/operation.ts";
import { parsePolicyCached } from "../../kernel/policy/parse.ts";
import type { Reader } from "../../kernel/store.ts";
import { resourceTagKeys } from "../../kernel/tag-condition-keys.ts";
import { awsError } from "../../kernel/errors.ts";
import { contextKeys, type EncryptionContext } from "./encryption-context.ts";
import { withGrants, type GrantedUse } from "./grants.ts";
import type { NamedKey } from "./find-key.ts";
import { aliases, grants, keyArn, placeOf, type KeyRow } from "./tables.ts";

/** Condition keys as a question takes them. */
export type Keys = Record<string, string | readonly string[]>;

/** What a request wants of a key. */
export interface KeyUse {
  /** `kms:` and this is the action. */
  readonly action: string;
  readonly keys?: Keys | undefined;
  readonly encryptionContext?: EncryptionContext | undefined;
  /** Grants' constraints count. */
  readonly constrained?: boolean;
  readonly newGrant?: GrantedUse["newGrant"];
  /** The one grant that counts: retiring one grant is no right to retire another. */
  readonly onlyGrant?: string;
  /** Keys of other accounts are out of reach, whatever policies say. */
  readonly ownOnly?: boolean;
}

/** Grants looked at for one request. */
const grantPage = 1_000;

/** The question about one key. A key that is not there has an ARN all the same, so that a denial comes before a "not found". */
export async function keyQuestion(
  context: Context,
  reader: Reader,
  named: NamedKey,
  use: KeyUse,
): Promise<AccessQuestion> {
  const { row, place } = named;
  const base = { action: `kms:${use.action}`, resource: keyArn(place), resourceAccount: place.accountId };
  if (use.ownOnly === true && place.accountId !== context.caller.accountId) throw foreign(context, base);
  const conditionKeys = { ...requestKeys(context), ...contextKeys(use.encryptionContext), ...use.keys };
  if (!row) return { ...base, conditionKeys, deniedAs: denied(context, base) };
  const all = await reader.range(grants, { prefix: placeOf(row), limit: grantPage });
  const held = use.onlyGrant === undefined ? all : all.filter(({ grantId }) => grantId === use.onlyGrant);
  const policy = parsePolicyCached(row.policy, "key");
  const granted: GrantedUse = {
    operation: use.action,
    encryptionContext: use.encryptionContext,
    constrained: use.constrained ?? false,
    newGrant: use.newGrant,
    sourceArn: sourceArn(context),
  };
  return {
    ...base,
    resourcePolicy: held.length === 0 ? policy : withGrants(policy, held, context.caller, granted),
    resourcePolicyRequired: true,
    conditionKeys: { ...(await resourceKeys(reader, named, row)), ...conditionKeys },
  };
}

/** Keys of the request itself: who calls, and through which service. */
export function requestKeys(context: Context): Keys {
  const via = context.calledVia?.at(-1);
  return {
    "kms:CallerAccount": context.caller.accountId,
    ...(via === undefined
      ? {}
      : { "kms:ViaService": via.replace(/\.amazonaws\.com$/, `.${context.region}.amazonaws.com`) }),
  };
}

async function resourceKeys(reader: Reader, { alias }: NamedKey, row: KeyRow): Promise<Keys> {
  const named = await reader.indexRange(aliases, "key", { prefix: placeOf(row), limit: 50 });
  const found: Keys = {
    "kms:KeySpec": row.spec,
    "kms:CustomerMasterKeySpec": row.spec,
    "kms:KeyUsage": row.usage,
    "kms:CustomerMasterKeyUsage": row.usage,
    "kms:KeyOrigin": row.origin,
    "kms:MultiRegion": String(row.multiRegion !== undefined),
  };
  if (row.multiRegion !== undefined) found["kms:MultiRegionKeyType"] = row.multiRegion;
  if (alias !== undefined) found["kms:RequestAlias"] = alias;
  if (named.length > 0) found["kms:ResourceAliases"] = named.map(({ name }) => name);
  return { ...found, ...resourceTagKeys(row.tags) };
}

function sourceArn({ caller }: Context): string | undefined {
  const stated = caller.sessionKeys?.["aws:SourceArn"];
  return typeof stated === "string" ? stated : undefined;
}

interface Asked {
  readonly action: string;
  readonly resource: string;
}

function denied({ caller }: Context, { action }: Asked) {
  const message =
    `User: ${caller.arn} is not authorized to perform: ${action} on this resource because the resource does not exist in ` +
    "this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access";
  return awsError("AccessDenied", message, { status: 403 });
}

/** Most operations cannot be used on keys of another account (KMS API reference, "Cross-account use: No"). */
function foreign({ caller }: Context, { action, resource }: Asked) {
  const message = `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource}`;
  return awsError("AccessDenied", message, { status: 403 });
}
