/** AWS Key Management Service: keys that never leave it, and what they encrypt, sign and authenticate. */
import { principalChangedEvent } from "../../kernel/identity/principal-changes.ts";
import { renamePrincipal } from "./renamed-principals.ts";
import type { Kms } from "../../generated/kms.ts";
import { defineService } from "../../kernel/operation.ts";
import { empty } from "./empty.ts";
import { deleteKeys } from "./jobs/delete-keys.ts";
import { expireMaterials } from "./jobs/expire-materials.ts";
import { rotateKeys } from "./jobs/rotate-keys.ts";
import { createAlias, deleteAlias, listAliases, updateAlias } from "./operations/aliases.ts";
import {
  connectCustomKeyStore,
  createCustomKeyStore,
  deleteCustomKeyStore,
  describeCustomKeyStores,
  disconnectCustomKeyStore,
  updateCustomKeyStore,
} from "./operations/custom-key-stores.ts";
import {
  generateDataKey,
  generateDataKeyPair,
  generateDataKeyPairWithoutPlaintext,
  generateDataKeyWithoutPlaintext,
  generateRandom,
} from "./operations/data-keys.ts";
import { decryptOperation, encryptOperation, reEncrypt } from "./operations/encryption.ts";
import { createGrant, listGrants, listRetirableGrants, retireGrant, revokeGrant } from "./operations/grants.ts";
import { deleteImportedKeyMaterial, getParametersForImport, importKeyMaterial } from "./operations/import.ts";
import { cancelKeyDeletion, disableKey, enableKey, scheduleKeyDeletion } from "./operations/key-states.ts";
import { createKey, describeKey, getKeyLastUsage, listKeys, updateKeyDescription } from "./operations/keys.ts";
import { replicateKey, updatePrimaryRegion } from "./operations/multi-region.ts";
import { getKeyPolicy, listKeyPolicies, putKeyPolicy } from "./operations/policies.ts";
import {
  disableKeyRotation,
  enableKeyRotation,
  getKeyRotationStatus,
  listKeyRotations,
  rotateKeyOnDemand,
} from "./operations/rotation.ts";
import {
  deriveSharedSecret,
  generateMac,
  getPublicKey,
  signOperation,
  verifyMac,
  verifyOperation,
} from "./operations/signing.ts";
import { decapsulateOperation, encapsulateOperation } from "./operations/encapsulation.ts";
import { listResourceTags, tagResource, untagResource } from "./operations/tags.ts";
import { aliases, grants, keys, lastUses, materials } from "./tables.ts";
import { requestUsage } from "./usage.ts";

export const kms = defineService<Kms>({
  name: "kms",
  serviceCode: "awskms",
  tables: [keys, materials, aliases, grants, lastUses],
  jobs: [deleteKeys, rotateKeys, expireMaterials],
  usage: requestUsage,
  subscriptions: { [principalChangedEvent]: renamePrincipal },
  empty,
  operations: {
    CancelKeyDeletion: cancelKeyDeletion,
    ConnectCustomKeyStore: connectCustomKeyStore,
    CreateAlias: createAlias,
    CreateCustomKeyStore: createCustomKeyStore,
    CreateGrant: createGrant,
    CreateKey: createKey,
    Decapsulate: decapsulateOperation,
    Decrypt: decryptOperation,
    DeleteAlias: deleteAlias,
    DeleteCustomKeyStore: deleteCustomKeyStore,
    DeleteImportedKeyMaterial: deleteImportedKeyMaterial,
    DeriveSharedSecret: deriveSharedSecret,
    DescribeCustomKeyStores: describeCustomKeyStores,
    DescribeKey: describeKey,
    DisableKey: disableKey,
    DisableKeyRotation: disableKeyRotation,
    DisconnectCustomKeyStore: disconnectCustomKeyStore,
    EnableKey: enableKey,
    EnableKeyRotation: enableKeyRotation,
    Encapsulate: encapsulateOperation,
    Encrypt: encryptOperation,
    GenerateDataKey: generateDataKey,
    GenerateDataKeyPair: generateDataKeyPair,
    GenerateDataKeyPairWithoutPlaintext: generateDataKeyPairWithoutPlaintext,
    GenerateDataKeyWithoutPlaintext: generateDataKeyWithoutPlaintext,
    GenerateMac: generateMac,
    GenerateRandom: generateRandom,
    GetKeyLastUsage: getKeyLastUsage,
    GetKeyPolicy: getKeyPolicy,
    GetKeyRotationStatus: getKeyRotationStatus,
    GetParametersForImport: getParametersForImport,
    GetPublicKey: getPublicKey,
    ImportKeyMaterial: importKeyMaterial,
    ListAliases: listAliases,
    ListGrants: listGrants,
    ListKeyPolicies: listKeyPolicies,
    ListKeyRotations: listKeyRotations,
    ListKeys: listKeys,
    ListResourceTags: listResourceTags,
    ListRetirableGrants: listRetirableGrants,
    PutKeyPolicy: putKeyPolicy,
    ReEncrypt: reEncrypt,
    ReplicateKey: replicateKey,
    RetireGrant: retireGrant,
    RevokeGrant: revokeGrant,
    RotateKeyOnDemand: rotateKeyOnDemand,
    ScheduleKeyDeletion: scheduleKeyDeletion,
    Sign: signOperation,
    TagResource: tagResource,
    UntagResource: untagResource,
    UpdateAlias: updateAlias,
    UpdateCustomKeyStore: updateCustomKeyStore,
    UpdateKeyDescription: updateKeyDescription,
    UpdatePrimaryRegion: updatePrimaryRegion,
    Verify: verifyOperation,
    VerifyMac: verifyMac,
  },
});
