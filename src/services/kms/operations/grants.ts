/** Grants: permissions on a key that are given and taken back without touching its policy. */
import type { Kms, GrantListEntry } from "../../../generated/kms.ts";
import type { Context } from "../../../kernel/context.ts";
import { awsError } from "../../../kernel/errors.ts";
import type { InputOf, OperationDefinition } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import { keyQuestion, requestKeys, type Keys } from "../access.ts";
import { checkTokens, grantOfToken, keySetting, newGrantToken } from "../call.ts";
import {
  dryRun,
  invalidArn,
  invalidGrantId,
  invalidGrantToken,
  limitExceeded,
  notFound,
  validation,
} from "../errors.ts";
import { findKey, requireKey } from "../find-key.ts";
import { isThere } from "../key-policy.ts";
import { requireSpec } from "../key-specs.ts";
import { limits } from "../limits.ts";
import { cutPage, pageOf, readPage } from "../pages.ts";
import { grants, keyArn, placeOf, type GrantConstraints, type GrantRow, type KeyRow } from "../tables.ts";

type CreateInput = InputOf<Kms, "CreateGrant">;

function granteeOf(input: CreateInput): string {
  const grantee = input.GranteePrincipal ?? input.GranteeServicePrincipal;
  if (grantee !== undefined) return grantee;
  throw validation("Either GranteePrincipal or GranteeServicePrincipal must be specified.");
}

const constraintsOf = ({ Constraints: stated }: CreateInput): GrantConstraints | undefined =>
  stated && (JSON.parse(JSON.stringify(stated)) as GrantConstraints);

/** True when one of AWS's services makes the grant for somebody, as EBS does, or looks after such grants. */
function serviceKeys({ calledVia, caller }: Context): Keys {
  return { "kms:GrantIsForAWSResource": String((calledVia?.length ?? 0) > 0 || caller.kind === "service") };
}

/** Principals that are services come under names of their own (KMS developer guide, "Controlling access to grants"). */
function creationKeys(input: CreateInput, context: Context): Keys {
  granteeOf(input);
  const stated = {
    "kms:GranteePrincipal": input.GranteePrincipal,
    "kms:GranteeServicePrincipal": input.GranteeServicePrincipal,
    "kms:RetiringPrincipal": input.RetiringPrincipal,
    "kms:RetiringServicePrincipal": input.RetiringServicePrincipal,
    "kms:GrantConstraintType": Object.keys(input.Constraints ?? {}).find((name) =>
      name.startsWith("EncryptionContext"),
    ),
    "kms:GrantConstraintSourceArn": input.Constraints?.SourceArn,
  };
  const keys: Keys = { "kms:GrantOperations": input.Operations, ...serviceKeys(context) };
  for (const [name, value] of Object.entries(stated)) if (value !== undefined) keys[name] = value;
  return keys;
}

export const createGrant = keySetting({
  name: "CreateGrant",
  foreign: true,
  states: [],
  use: (input, context) => ({
    keys: creationKeys(input, context),
    newGrant: { operations: input.Operations, constraints: constraintsOf(input) },
  }),
  run: async ({ context, tx, key }, input) => {
    checkTokens(input.GrantTokens);
    const row = await newGrant(context, tx, key, input);
    if (input.DryRun === true) throw dryRun();
    const known = await tx.range(grants, { prefix: placeOf(key), limit: limits.grantsOfKey });
    if (known.length >= limits.grantsOfKey) throw limitExceeded("Grant limit exceeded");
    // With a name, asking again gives the same grant.
    const same = input.Name === undefined ? undefined : known.find((other) => isSame(other, row));
    if (!same) tx.put(grants, row);
    const { grantId } = same ?? row;
    return { GrantId: grantId, GrantToken: newGrantToken([...placeOf(key), grantId], context.ids.hex(8)) };
  },
});

async function newGrant(context: Context, reader: Reader, key: KeyRow, input: CreateInput): Promise<GrantRow> {
  const retiring = input.RetiringPrincipal ?? input.RetiringServicePrincipal;
  const grantee = granteeOf(input);
  await checkPrincipal(reader, grantee);
  if (retiring !== undefined) await checkPrincipal(reader, retiring);
  if (input.Operations.length === 0) throw validation("Operations must not be empty.");
  checkOperations(key, input);
  const constraints = constraintsOf(input);
  return {
    accountId: key.accountId,
    region: key.region,
    keyId: key.keyId,
    grantId: context.ids.hex(32),
    createdAt: context.clock.now(),
    grantee,
    issuingAccount: `arn:aws:iam::${context.caller.accountId}:root`,
    operations: [...new Set(input.Operations)],
    ...(input.Name === undefined ? {} : { name: input.Name }),
    ...(retiring === undefined ? {} : { retiring }),
    ...(constraints === undefined ? {} : { constraints }),
  };
}

const servicePrincipal = /^[a-z0-9.-]+\.amazonaws\.com$/;

async function checkPrincipal(reader: Reader, principal: string): Promise<void> {
  if (servicePrincipal.test(principal)) return;
  if (!principal.startsWith("arn:") || !(await isThere(reader, principal))) throw invalidPrincipal(principal);
}

function invalidPrincipal(principal: string): Error {
  return invalidArn(`${principal} is not a valid principal ARN.`);
}

/** What keys of each use can be asked to do at all. */
const operationsByUsage: Readonly<Record<string, RegExp>> = {
  SYMMETRIC: /^(Encrypt|Decrypt|ReEncrypt.*|GenerateDataKey.*)$/,
  ENCRYPT_DECRYPT: /^(Encrypt|Decrypt|ReEncrypt.*|GetPublicKey)$/,
  SIGN_VERIFY: /^(Sign|Verify|GetPublicKey)$/,
  GENERATE_VERIFY_MAC: /^(GenerateMac|VerifyMac)$/,
  ENCAPSULATE_DECAPSULATE: /^(Encapsulate|Decapsulate|GetPublicKey)$/,
  KEY_AGREEMENT: /^(DeriveSharedSecret|GetPublicKey)$/,
};

function checkOperations(key: KeyRow, { Operations: wanted, Constraints: constraints }: CreateInput): void {
  const general = ["CreateGrant", "RetireGrant", "DescribeKey"];
  const kind = key.spec === "SYMMETRIC_DEFAULT" ? "SYMMETRIC" : key.usage;
  const fits = (name: string): boolean => general.includes(name) || operationsByUsage[kind]?.test(name) === true;
  const odd = wanted.filter((name) => !fits(name));
  if (odd.length > 0) {
    throw validation(
      `Operations [${odd.join(", ")}] are not valid for a key with usage ${key.usage} and spec ${key.spec}.`,
    );
  }
  const bound = constraints?.EncryptionContextEquals ?? constraints?.EncryptionContextSubset;
  if (bound && requireSpec(key.spec).family !== "symmetric") {
    throw validation("Encryption context constraints are valid only for symmetric encryption keys.");
  }
}

function isSame(a: GrantRow, b: GrantRow): boolean {
  const facts = ({ grantee, retiring, operations, constraints, name }: GrantRow): string =>
    JSON.stringify([grantee, retiring, [...operations].sort(), constraints, name]);
  return facts(a) === facts(b);
}

function grantOutput(row: GrantRow): GrantListEntry {
  return {
    KeyId: keyArn(row),
    GrantId: row.grantId,
    ...(row.name === undefined ? {} : { Name: row.name }),
    CreationDate: new Date(row.createdAt),
    GranteePrincipal: row.grantee,
    ...(row.retiring === undefined ? {} : { RetiringPrincipal: row.retiring }),
    IssuingAccount: row.issuingAccount,
    Operations: row.operations,
    ...(row.constraints === undefined ? {} : { Constraints: row.constraints }),
  };
}

export const listGrants = keySetting({
  name: "ListGrants",
  foreign: true,
  use: (_input, context) => ({ keys: serviceKeys(context) }),
  run: async ({ tx, key }, input) => {
    const grantee = input.GranteePrincipal ?? input.GranteeServicePrincipal;
    const rows = await tx.range(grants, { prefix: placeOf(key), limit: limits.grantsOfKey });
    const wanted = rows.filter(
      (row) =>
        (input.GrantId === undefined || row.grantId === input.GrantId) &&
        (grantee === undefined || row.grantee === grantee),
    );
    if (input.GrantId !== undefined && wanted.length === 0) throw invalidGrantId();
    const { shown, output } = pageOf(wanted, input, (row) => row.grantId, { default: 50, max: 100 });
    return { Grants: shown.map(grantOutput), ...output };
  },
});

/** ListRetirableGrants: those that the principal may retire, of any account's keys in the region. */
export const listRetirableGrants: OperationDefinition<Kms, "ListRetirableGrants"> = {
  access: (context) => [{ action: "kms:ListRetirableGrants", resource: "*", conditionKeys: requestKeys(context) }],
  invoke: (context, input) => {
    const page = readPage(input, { default: 50, max: 100 });
    const retiring = input.RetiringPrincipal ?? input.RetiringServicePrincipal;
    if (retiring === undefined) throw validation("RetiringPrincipal must be specified.");
    if (!servicePrincipal.test(retiring) && !retiring.startsWith("arn:")) throw invalidPrincipal(retiring);
    // A principal of another account is nobody's business here.
    if (!retiring.includes(`:${context.caller.accountId}:`) && retiring.startsWith("arn:")) {
      throw awsError(
        "AccessDenied",
        `User: ${context.caller.arn} is not authorized to perform: kms:ListRetirableGrants`,
        {
          status: 403,
        },
      );
    }
    const start = [context.region, retiring];
    // Services retire grants of all accounts, which each account sees for its own keys alone.
    const prefix = retiring.startsWith("arn:") ? start : [...start, context.caller.accountId];
    const after = page.after === undefined ? {} : { after: [...start, ...page.after.split(" ")] };
    return context.store.read(async (reader) => {
      const rows = await reader.indexRange(grants, "retiring", { prefix, ...after, limit: page.size + 1 });
      const { shown, output } = cutPage(rows, page, (row) => [row.accountId, row.keyId, row.grantId].join(" "));
      return { Grants: shown.map(grantOutput), ...output };
    });
  },
};

export const revokeGrant = keySetting({
  name: "RevokeGrant",
  foreign: true,
  use: (_input, context) => ({ keys: serviceKeys(context) }),
  run: async ({ tx, key }, input) => {
    const place = [...placeOf(key), input.GrantId];
    if (!(await tx.get(grants, place))) throw notFound(`Grant ID ${input.GrantId} not found`);
    if (input.DryRun === true) throw dryRun();
    tx.delete(grants, place);
    return {};
  },
});

type RetireInput = InputOf<Kms, "RetireGrant">;

/** Key and grant that a request to retire names, by token or by both ids. */
function retired(input: RetireInput): { readonly keyId: string; readonly grantId: string } {
  if (input.GrantToken !== undefined) {
    const named = grantOfToken(input.GrantToken);
    if (!named) throw invalidGrantToken();
    const [accountId, region, keyId, grantId] = named;
    return { keyId: keyArn({ accountId, region, keyId }), grantId };
  }
  const { KeyId: keyId, GrantId: grantId } = input;
  if (keyId !== undefined && grantId !== undefined) return { keyId, grantId };
  throw validation("Either a grant token, or a key ID and a grant ID must be specified.");
}

/** RetireGrant: for the retiring principal, for a grantee that the grant lets, and for the key's account. */
export const retireGrant: OperationDefinition<Kms, "RetireGrant"> = {
  access: (context, input) =>
    context.store.read(async (reader) => {
      const named = await findKey(context, reader, retired(input).keyId);
      return [await keyQuestion(context, reader, named, { action: "RetireGrant", onlyGrant: retired(input).grantId })];
    }),
  invoke: async (context, input) => {
    const { keyId, grantId } = retired(input);
    await context.store.transact(async (tx) => {
      const key = await requireKey(tx, (await findKey(context, tx, keyId)).place);
      const place = [...placeOf(key), grantId];
      if (!(await tx.get(grants, place))) throw notFound(`Grant ID ${grantId} not found`);
      if (input.DryRun === true) throw dryRun();
      tx.delete(grants, place);
    });
    return {};
  },
};
