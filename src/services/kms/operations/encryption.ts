/** Encrypt, Decrypt and ReEncrypt. */
import type { Kms } from "../../../generated/kms.ts";
import type { Context } from "../../../kernel/context.ts";
import { assert } from "../../../kernel/errors.ts";
import type { InputOf, OperationDefinition } from "../../../kernel/operation.ts";
import { keyQuestion, type Keys } from "../access.ts";
import { checkTokens, keyWork, refuseRecipient, requireAlgorithm, requireUsage, type KeyWork } from "../call.ts";
import { encrypt } from "../ciphertext.ts";
import { checkSourceKey, decryptCiphertext, keyOfCiphertext, type CiphertextInput } from "../decryption.ts";
import type { EncryptionContext } from "../encryption-context.ts";
import { dryRun, keyNotFound, validation } from "../errors.ts";
import { findKey } from "../find-key.ts";
import { requireSpec } from "../key-specs.ts";
import { requireState } from "../key-state.ts";
import { noteUse } from "../last-use.ts";
import { currentMaterial, secretOf } from "../materials.ts";
import { rsaEncrypt } from "../rsa-encryption.ts";
import { keyArn, type KeyRow } from "../tables.ts";
import { rememberKeys } from "../usage.ts";

const symmetric = "SYMMETRIC_DEFAULT";

/** Encrypts with a key of this service under its current material. */
export function encryptWith(
  { context, key, material }: Pick<KeyWork, "context" | "key" | "material">,
  plain: Uint8Array,
  how: { readonly algorithm?: string | undefined; readonly encryptionContext: EncryptionContext | undefined },
): Buffer {
  const { algorithm = symmetric, encryptionContext } = how;
  if (algorithm !== symmetric) {
    if (encryptionContext && Object.keys(encryptionContext).length > 0) {
      throw validation("EncryptionContext is not supported for asymmetric keys.");
    }
    assert(material.publicKey, "an RSA key has a public key");
    return rsaEncrypt(material.publicKey, plain, { algorithm, spec: key.spec });
  }
  const { accountId, region, keyId } = key;
  const header = { accountId, region, keyId, material: material.number, multiRegion: key.multiRegion !== undefined };
  return encrypt(header, secretOf(context, material), plain, encryptionContext);
}

function algorithmKey(algorithm: string | undefined): Keys {
  return { "kms:EncryptionAlgorithm": algorithm ?? symmetric };
}

export const encryptOperation = keyWork({
  name: "Encrypt",
  usage: "ENCRYPT_DECRYPT",
  keys: (input) => algorithmKey(input.EncryptionAlgorithm),
  check: (input, key) => {
    requireAlgorithm(input.EncryptionAlgorithm ?? symmetric, requireSpec(key.spec).encryption, key);
  },
  run: (work, input) => {
    const { EncryptionAlgorithm: algorithm = symmetric, EncryptionContext: encryptionContext } = input;
    return {
      CiphertextBlob: encryptWith(work, input.Plaintext, { algorithm, encryptionContext }),
      KeyId: work.arn,
      EncryptionAlgorithm: algorithm,
    };
  },
});

/** A dry run that asks about permissions alone. Throws ValidationException where that is asked of a real request. */
function ignoresCiphertext(input: Pick<InputOf<Kms, "Decrypt">, "DryRun" | "DryRunModifiers">): boolean {
  const wanted = input.DryRunModifiers?.includes("IGNORE_CIPHERTEXT") === true;
  if (wanted && input.DryRun !== true) throw validation("DryRunModifiers can only be specified when DryRun is true.");
  return wanted;
}

function ciphertextOf(input: InputOf<Kms, "Decrypt">): CiphertextInput {
  return {
    blob: input.CiphertextBlob,
    keyId: input.KeyId,
    algorithm: input.EncryptionAlgorithm,
    encryptionContext: input.EncryptionContext,
  };
}

export const decryptOperation: OperationDefinition<Kms, "Decrypt"> = {
  access: (context, input) =>
    context.store.read(async (reader) => {
      const named = await keyOfCiphertext(context, reader, ciphertextOf(input));
      rememberKeys(input, [named]);
      const { EncryptionContext: encryptionContext } = input;
      const use = { keys: algorithmKey(input.EncryptionAlgorithm), encryptionContext, constrained: true };
      return [await keyQuestion(context, reader, named, { action: "Decrypt", ...use })];
    }),
  invoke: async (context, input) => {
    checkTokens(input.GrantTokens);
    refuseRecipient(input);
    if (ignoresCiphertext(input)) {
      await checkSourceKey(context, ciphertextOf(input), "Decrypt");
      throw dryRun();
    }
    const { plain, key, material } = await decryptCiphertext(context, ciphertextOf(input), "Decrypt");
    if (input.DryRun === true) throw dryRun();
    await noteUse(context, key, "Decrypt");
    return {
      KeyId: keyArn(key),
      Plaintext: plain,
      EncryptionAlgorithm: input.EncryptionAlgorithm ?? symmetric,
      ...(key.spec === symmetric ? { KeyMaterialId: material.id } : {}),
    };
  },
};

type ReEncryptInput = InputOf<Kms, "ReEncrypt">;

function sourceOf(input: ReEncryptInput): CiphertextInput {
  return {
    blob: input.CiphertextBlob,
    keyId: input.SourceKeyId,
    algorithm: input.SourceEncryptionAlgorithm,
    encryptionContext: input.SourceEncryptionContext,
  };
}

/** ReEncrypt: two keys, two questions. */
export const reEncrypt: OperationDefinition<Kms, "ReEncrypt"> = {
  access: (context, input) =>
    context.store.read(async (reader) => {
      const from = await keyOfCiphertext(context, reader, sourceOf(input));
      const to = await findKey(context, reader, input.DestinationKeyId);
      rememberKeys(input, [from, to]);
      const same = { "kms:ReEncryptOnSameKey": String(keyArn(from.place) === keyArn(to.place)) };
      return [
        await keyQuestion(context, reader, from, {
          action: "ReEncryptFrom",
          keys: { ...algorithmKey(input.SourceEncryptionAlgorithm), ...same },
          encryptionContext: input.SourceEncryptionContext,
          constrained: true,
        }),
        await keyQuestion(context, reader, to, {
          action: "ReEncryptTo",
          keys: { ...algorithmKey(input.DestinationEncryptionAlgorithm), ...same },
          encryptionContext: input.DestinationEncryptionContext,
          constrained: true,
        }),
      ];
    }),
  invoke: async (context, input) => {
    checkTokens(input.GrantTokens);
    if (ignoresCiphertext(input)) {
      await checkSourceKey(context, sourceOf(input), "ReEncrypt");
      await destination(context, input);
      throw dryRun();
    }
    const source = await decryptCiphertext(context, sourceOf(input), "ReEncrypt");
    const target = await destination(context, input);
    if (input.DryRun === true) throw dryRun();
    await noteUse(context, source.key, "ReEncrypt");
    await noteUse(context, target.key, "ReEncrypt");
    const { DestinationEncryptionAlgorithm: algorithm = symmetric } = input;
    const how = { algorithm, encryptionContext: input.DestinationEncryptionContext };
    return {
      CiphertextBlob: encryptWith(target, source.plain, how),
      SourceKeyId: keyArn(source.key),
      KeyId: keyArn(target.key),
      SourceEncryptionAlgorithm: input.SourceEncryptionAlgorithm ?? symmetric,
      DestinationEncryptionAlgorithm: algorithm,
      ...(source.key.spec === symmetric ? { SourceKeyMaterialId: source.material.id } : {}),
      ...(target.key.spec === symmetric ? { DestinationKeyMaterialId: target.material.id } : {}),
    };
  },
};

async function destination(
  context: Context,
  input: ReEncryptInput,
): Promise<Pick<KeyWork, "context" | "key" | "material">> {
  return context.store.read(async (reader) => {
    const { row, place } = await findKey(context, reader, input.DestinationKeyId);
    if (!row) throw keyNotFound(keyArn(place));
    const key: KeyRow = row;
    requireUsage(key, "ENCRYPT_DECRYPT", "ReEncrypt");
    requireState(key);
    requireAlgorithm(input.DestinationEncryptionAlgorithm ?? symmetric, requireSpec(key.spec).encryption, key);
    return { context, key, material: await currentMaterial(reader, key) };
  });
}
