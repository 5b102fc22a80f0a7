/** Keys: making, describing and listing them. */
import type { Kms } from "../../../generated/kms.ts";
import type { Context } from "../../../kernel/context.ts";
import type { InputOf, OperationDefinition } from "../../../kernel/operation.ts";
import { requestTagKeys } from "../../../kernel/tag-condition-keys.ts";
import { requestKeys } from "../access.ts";
import { keySetting } from "../call.ts";
import { unsupported, validation } from "../errors.ts";
import { keyMetadata } from "../key-metadata.ts";
import { checkKeyPolicy, defaultPolicy } from "../key-policy.ts";
import { newMaterial, usageOf } from "../key-specs.ts";
import { newMaterialRow } from "../materials.ts";
import { cutPage, readPage } from "../pages.ts";
import { keyArn, keys, lastUses, materials, placeOf, type KeyRow } from "../tables.ts";
import { withTags } from "../tags.ts";
import { meterKey } from "../usage.ts";

type CreateInput = InputOf<Kms, "CreateKey">;

export const createKey: OperationDefinition<Kms, "CreateKey"> = {
  access: (context, input) => {
    const conditionKeys = {
      ...requestKeys(context),
      ...requestTagKeys(input.Tags),
      "kms:KeySpec": specOf(input),
      "kms:CustomerMasterKeySpec": specOf(input),
      "kms:KeyUsage": input.KeyUsage ?? "ENCRYPT_DECRYPT",
      "kms:CustomerMasterKeyUsage": input.KeyUsage ?? "ENCRYPT_DECRYPT",
      "kms:KeyOrigin": input.Origin ?? "AWS_KMS",
      "kms:MultiRegion": String(input.MultiRegion ?? false),
      "kms:BypassPolicyLockoutSafetyCheck": String(input.BypassPolicyLockoutSafetyCheck ?? false),
      ...(input.MultiRegion === true ? { "kms:MultiRegionKeyType": "PRIMARY" } : {}),
    };
    const create = { action: "kms:CreateKey", resource: "*", conditionKeys };
    return input.Tags?.length ? [create, { ...create, action: "kms:TagResource" }] : [create];
  },
  invoke: async (context, input) => {
    const key = await newKey(context, input);
    const material =
      key.origin === "EXTERNAL"
        ? undefined
        : newMaterialRow(context, key, { number: 1, material: await newMaterial(key.spec) });
    return context.store.transact(async (tx) => {
      tx.put(keys, key);
      if (material) tx.put(materials, material);
      meterKey(context.meter, tx, key, 1);
      return { KeyMetadata: await keyMetadata(tx, key) };
    });
  },
};

function specOf(input: CreateInput): string {
  return input.KeySpec ?? input.CustomerMasterKeySpec ?? "SYMMETRIC_DEFAULT";
}

async function newKey(context: Context, input: CreateInput): Promise<KeyRow> {
  const { accountId } = context.caller;
  if (input.KeySpec !== undefined && input.CustomerMasterKeySpec !== undefined) {
    throw validation(
      "You cannot specify KeySpec and CustomerMasterKeySpec in the same request. CustomerMasterKeySpec is deprecated.",
    );
  }
  const origin = originOf(input);
  const spec = specOf(input);
  const usage = usageOf(spec, input.KeyUsage);
  const description = input.Description ?? "";
  const keyId = input.MultiRegion === true ? `mrk-${context.ids.hex(16)}` : context.ids.uuid();
  const place = { accountId, region: context.region, keyId };
  if (input.Policy !== undefined) {
    await checkKeyPolicy(context, input.Policy, { key: place, bypass: input.BypassPolicyLockoutSafetyCheck });
  }
  return {
    ...place,
    createdAt: context.clock.now(),
    description,
    usage,
    spec,
    origin,
    manager: "CUSTOMER",
    state: origin === "EXTERNAL" ? "PendingImport" : "Enabled",
    policy: input.Policy ?? defaultPolicy(accountId),
    tags: withTags({}, input.Tags),
    currentMaterial: origin === "EXTERNAL" ? 0 : 1,
    ...(input.MultiRegion === true ? { multiRegion: "PRIMARY" } : {}),
  };
}

/** There are no key stores outside: their keys are refused as AWS refuses those of a store that is not connected. */
function originOf(input: CreateInput): KeyRow["origin"] {
  const { Origin: origin, CustomKeyStoreId: store, XksKeyId: xks } = input;
  if (origin === "AWS_CLOUDHSM" || origin === "EXTERNAL_KEY_STORE" || store !== undefined || xks !== undefined) {
    throw unsupported("Custom key stores are not supported in this Region.");
  }
  if (origin === "EXTERNAL" && specOf(input).startsWith("ML_")) {
    throw unsupported(`Key material of key spec ${specOf(input)} cannot be imported.`);
  }
  return origin === "EXTERNAL" ? "EXTERNAL" : "AWS_KMS";
}

export const describeKey = keySetting({
  name: "DescribeKey",
  byAlias: true,
  foreign: true,
  run: async ({ tx, key }) => ({ KeyMetadata: await keyMetadata(tx, key) }),
});

export const listKeys: OperationDefinition<Kms, "ListKeys"> = {
  access: (context) => [{ action: "kms:ListKeys", resource: "*", conditionKeys: requestKeys(context) }],
  invoke: (context, input) => {
    const page = readPage(input);
    const prefix = [context.caller.accountId, context.region];
    return context.store.read(async (reader) => {
      const after = page.after === undefined ? {} : { after: [...prefix, page.after] };
      const rows = await reader.range(keys, { prefix, ...after, limit: page.size + 1 });
      const { shown, output } = cutPage(rows, page, (row) => row.keyId);
      return { Keys: shown.map((row) => ({ KeyId: row.keyId, KeyArn: keyArn(row) })), ...output };
    });
  },
};

export const updateKeyDescription = keySetting({
  name: "UpdateKeyDescription",
  states: ["Disabled", "PendingImport"],
  run: async ({ tx, key }, input) => {
    tx.put(keys, { ...key, description: input.Description });
    return {};
  },
});

export const getKeyLastUsage = keySetting({
  name: "GetKeyLastUsage",
  run: async ({ tx, key }) => {
    const use = await tx.get(lastUses, placeOf(key));
    const created = new Date(key.createdAt);
    return {
      KeyId: keyArn(key),
      KeyCreationDate: created,
      TrackingStartDate: created,
      ...(use
        ? { KeyLastUsage: { Operation: use.operation, Timestamp: new Date(use.at), KmsRequestId: use.requestId } }
        : {}),
    };
  },
});
