/** Multi-Region keys: the same key in several regions, one of which has the say. */
import type { KeyMetadata, Kms } from "../../../generated/kms.ts";
import { formatArn } from "../../../kernel/arn.ts";
import type { InputOf, OperationDefinition } from "../../../kernel/operation.ts";
import { isStandardRegion } from "../../../kernel/region-codes.ts";
import { requestTagKeys } from "../../../kernel/tag-condition-keys.ts";
import { keySetting } from "../call.ts";
import { alreadyExists, notFound, unsupported, validation } from "../errors.ts";
import { findKey, requireKey } from "../find-key.ts";
import { keyMetadata, relatedKeys } from "../key-metadata.ts";
import { checkKeyPolicy, defaultPolicy } from "../key-policy.ts";
import { allMaterials } from "../materials.ts";
import { keyArn, keys, materials, placeOf, type KeyRow } from "../tables.ts";
import { withTags } from "../tags.ts";
import { chargedVersions, meterKey } from "../usage.ts";

type ReplicateInput = InputOf<Kms, "ReplicateKey">;

function checkReplica(key: KeyRow, input: ReplicateInput): void {
  if (key.multiRegion !== "PRIMARY") {
    throw unsupported(`${keyArn(key)} is not a multi-region primary key.`);
  }
  if (!isStandardRegion(input.ReplicaRegion) || input.ReplicaRegion === key.region) {
    throw validation(`The replica Region ${input.ReplicaRegion} is not valid.`);
  }
}

const replicating = keySetting({
  name: "ReplicateKey",
  states: [],
  use: (input) => ({ keys: { "kms:ReplicaRegion": input.ReplicaRegion, ...requestTagKeys(input.Tags) } }),
  further: (context, _reader, input) => {
    const resource = formatArn({
      service: "kms",
      region: input.ReplicaRegion,
      account: context.caller.accountId,
      resource: "key/*",
    });
    const create = { action: "kms:CreateKey", resource, conditionKeys: requestTagKeys(input.Tags) };
    return input.Tags?.length ? [create, { ...create, action: "kms:TagResource" }] : [create];
  },
  run: async ({ context, tx, key }, input) => {
    checkReplica(key, input);
    const { ReplicaRegion: region, Policy: policy = defaultPolicy(key.accountId) } = input;
    const there = await tx.get(keys, placeOf({ ...key, region }));
    if (there) throw alreadyExists(`Key ${keyArn(there)} already exists`);
    const { rotation: _, deletionAt: _at, deletionDays: _days, ...shared } = key;
    const replica: KeyRow = {
      ...shared,
      region,
      createdAt: context.clock.now(),
      description: input.Description ?? "",
      policy,
      tags: withTags({}, input.Tags),
      multiRegion: "REPLICA",
      ...(key.origin === "EXTERNAL" ? { state: "PendingImport", currentMaterial: 0 } : {}),
    };
    tx.put(keys, replica);
    if (key.origin === "AWS_KMS") {
      for (const material of await allMaterials(tx, key)) tx.put(materials, { ...material, region });
    }
    meterKey(context.meter, tx, replica, chargedVersions(replica));
    const tags = Object.entries(replica.tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue }));
    return {
      ReplicaKeyMetadata: beingMade(await keyMetadata(tx, replica)),
      ReplicaPolicy: policy,
      ...(tags.length === 0 ? {} : { ReplicaTags: tags }),
    };
  },
});

/** AWS's answer shows the replica before it is ready, and so without material; ours is ready when asked for next. */
function beingMade(metadata: KeyMetadata): KeyMetadata {
  return { ...metadata, Enabled: false, KeyState: "Creating", CurrentKeyMaterialId: undefined };
}

/** ReplicateKey: the replica has the same id and material, and a policy and tags of its own. */
export const replicateKey: OperationDefinition<Kms, "ReplicateKey"> = {
  ...replicating,
  invoke: async (context, input) => {
    if (input.Policy !== undefined) {
      const key = await context.store.read(async (reader) =>
        requireKey(reader, (await findKey(context, reader, input.KeyId)).place),
      );
      const replica = { ...key, region: input.ReplicaRegion };
      await checkKeyPolicy(context, input.Policy, { key: replica, bypass: input.BypassPolicyLockoutSafetyCheck });
    }
    return replicating.invoke(context, input);
  },
};

/** UpdatePrimaryRegion: primary and replica change places, at once. */
export const updatePrimaryRegion = keySetting({
  name: "UpdatePrimaryRegion",
  states: [],
  use: (input) => ({ keys: { "kms:PrimaryRegion": input.PrimaryRegion } }),
  run: async ({ tx, key }, input) => {
    if (key.multiRegion !== "PRIMARY") throw unsupported(`${keyArn(key)} is not a multi-region primary key.`);
    if (input.PrimaryRegion === key.region) {
      throw validation(`The primary Region is already ${key.region}.`);
    }
    const replica = (await relatedKeys(tx, key)).find((row) => row.region === input.PrimaryRegion);
    if (!replica) throw notFound(`Key '${keyArn({ ...key, region: input.PrimaryRegion })}' does not exist`);
    const { rotation, ...kept } = key;
    tx.put(keys, { ...kept, multiRegion: "REPLICA" });
    tx.put(keys, { ...replica, multiRegion: "PRIMARY", ...(rotation ? { rotation } : {}) });
    return {};
  },
});
