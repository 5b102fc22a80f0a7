/** A key as answers describe it. */
import type { KeyMetadata } from "../../generated/kms.ts";
import type { Reader } from "../../kernel/store.ts";
import { requireSpec } from "./key-specs.ts";
import { keyArn, keys, materials, placeOf, type KeyRow, type MaterialRow } from "./tables.ts";

/** The members of KeyMetadata. Whatever does not apply to the key is left out. */
export async function keyMetadata(reader: Reader, key: KeyRow): Promise<KeyMetadata> {
  const material = await reader.get(materials, [...placeOf(key), key.currentMaterial]);
  return {
    AWSAccountId: key.accountId,
    KeyId: key.keyId,
    Arn: keyArn(key),
    CreationDate: new Date(key.createdAt),
    Enabled: key.state === "Enabled",
    Description: key.description,
    KeyUsage: key.usage,
    KeyState: key.state,
    Origin: key.origin,
    KeyManager: key.manager,
    ...specNames(key),
    MultiRegion: key.multiRegion !== undefined,
    ...algorithms(key),
    ...deletion(key),
    ...(key.multiRegion === undefined ? {} : { MultiRegionConfiguration: await multiRegion(reader, key) }),
    ...(key.origin === "EXTERNAL" && material?.sealed ? expiration(material) : {}),
    ...(key.spec === "SYMMETRIC_DEFAULT" && material ? { CurrentKeyMaterialId: material.id } : {}),
  };
}

/** Kinds of keys that are newer than the deprecated member CustomerMasterKeySpec, which does not know them. */
const newerFamilies: ReadonlySet<string> = new Set(["ml-dsa", "ml-kem", "ed25519"]);

/** The spec, also by the member that said it first. */
export function specNames({ spec }: Pick<KeyRow, "spec">): Pick<KeyMetadata, "CustomerMasterKeySpec" | "KeySpec"> {
  return newerFamilies.has(requireSpec(spec).family)
    ? { KeySpec: spec }
    : { CustomerMasterKeySpec: spec, KeySpec: spec };
}

/** The algorithm list of the key's use. */
export function algorithms(key: Pick<KeyRow, "spec" | "usage">): Partial<KeyMetadata> {
  const spec = requireSpec(key.spec);
  switch (key.usage) {
    case "SIGN_VERIFY":
      return { SigningAlgorithms: spec.signing };
    case "GENERATE_VERIFY_MAC":
      return { MacAlgorithms: spec.mac };
    case "ENCAPSULATE_DECAPSULATE":
      return { EncapsulationAlgorithms: ["ML_KEM"] };
    case "KEY_AGREEMENT":
      return { KeyAgreementAlgorithms: ["ECDH"] };
    default:
      return { EncryptionAlgorithms: spec.encryption };
  }
}

function deletion({ state, deletionAt, deletionDays }: KeyRow): Partial<KeyMetadata> {
  if (state === "PendingReplicaDeletion") return { PendingDeletionWindowInDays: deletionDays };
  return state === "PendingDeletion" && deletionAt !== undefined ? { DeletionDate: new Date(deletionAt) } : {};
}

function expiration({ expiresAt }: MaterialRow): Partial<KeyMetadata> {
  if (expiresAt === undefined) return { ExpirationModel: "KEY_MATERIAL_DOES_NOT_EXPIRE" };
  return { ExpirationModel: "KEY_MATERIAL_EXPIRES", ValidTo: new Date(expiresAt) };
}

/** All regions of a multi-Region key, the primary first. */
export async function relatedKeys(reader: Reader, key: KeyRow): Promise<KeyRow[]> {
  const rows = await reader.indexRange(keys, "related", { prefix: [key.accountId, key.keyId], limit: 100 });
  return [...rows].sort((a, b) => Number(b.multiRegion === "PRIMARY") - Number(a.multiRegion === "PRIMARY"));
}

async function multiRegion(reader: Reader, key: KeyRow): Promise<NonNullable<KeyMetadata["MultiRegionConfiguration"]>> {
  const [primary = key, ...replicas] = await relatedKeys(reader, key);
  const named = (row: KeyRow) => ({ Arn: keyArn(row), Region: row.region });
  return {
    ...(key.multiRegion === undefined ? {} : { MultiRegionKeyType: key.multiRegion }),
    PrimaryKey: named(primary),
    ReplicaKeys: replicas.map(named),
  };
}
