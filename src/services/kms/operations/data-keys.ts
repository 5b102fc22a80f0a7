/** Data keys, pairs of data keys, and random bytes. */
import { randomBytes } from "node:crypto";
import type { Kms } from "../../../generated/kms.ts";
import type { Operation, OperationDefinition } from "../../../kernel/operation.ts";
import { requestKeys } from "../access.ts";
import { mlKemPrivateKey } from "../ml-kem.ts";
import { keyWork, refuseRecipient, type KeyWork } from "../call.ts";
import type { EncryptionContext } from "../encryption-context.ts";
import { invalidKeyUsage, unsupported, validation } from "../errors.ts";
import { newMaterial, requireSpec } from "../key-specs.ts";
import { keyArn, type KeyRow } from "../tables.ts";
import { encryptWith } from "./encryption.ts";

interface DataKeyInput {
  readonly KeySpec?: string | undefined;
  readonly NumberOfBytes?: number | undefined;
}

const algorithm = { "kms:EncryptionAlgorithm": "SYMMETRIC_DEFAULT" };

/** How long the key is to be. Throws ValidationException in AWS's words unless exactly one of both says it. */
function lengthOf({ KeySpec: spec, NumberOfBytes: count }: DataKeyInput): number {
  if ((spec === undefined) === (count === undefined)) {
    throw validation("Please specify either number of bytes or key spec.");
  }
  if (spec !== undefined) return spec === "AES_128" ? 16 : 32;
  return count ?? 0;
}

/** Data keys are encrypted by symmetric keys alone. */
function requireSymmetric(operation: string) {
  return (_input: object, key: KeyRow): void => {
    if (key.spec === "SYMMETRIC_DEFAULT") return;
    throw invalidKeyUsage(`${keyArn(key)} key spec is ${key.spec} which is not valid for ${operation}.`);
  };
}

function newDataKey(
  work: KeyWork,
  input: DataKeyInput & { readonly EncryptionContext?: EncryptionContext | undefined },
) {
  const plain = randomBytes(lengthOf(input));
  const blob = encryptWith(work, plain, { encryptionContext: input.EncryptionContext });
  return { plain, output: { CiphertextBlob: blob, KeyId: work.arn, KeyMaterialId: work.material.id } };
}

export const generateDataKey = keyWork({
  name: "GenerateDataKey",
  usage: "ENCRYPT_DECRYPT",
  keys: () => algorithm,
  check: requireSymmetric("GenerateDataKey"),
  run: (work, input) => {
    const { plain, output } = newDataKey(work, input);
    return { ...output, Plaintext: plain };
  },
});

export const generateDataKeyWithoutPlaintext = keyWork({
  name: "GenerateDataKeyWithoutPlaintext",
  usage: "ENCRYPT_DECRYPT",
  keys: () => algorithm,
  check: requireSymmetric("GenerateDataKeyWithoutPlaintext"),
  run: (work, input) => newDataKey(work, input).output,
});

interface PairInput {
  readonly KeyPairSpec: string;
  readonly EncryptionContext?: EncryptionContext | undefined;
}

async function newPair(work: KeyWork, input: PairInput) {
  const { family } = requireSpec(input.KeyPairSpec);
  if (family === "symmetric" || family === "hmac") {
    throw unsupported(`KeyPairSpec ${input.KeyPairSpec} is not supported in this Region.`);
  }
  const material = await newMaterial(input.KeyPairSpec);
  const secret = family === "ml-kem" ? mlKemPrivateKey(input.KeyPairSpec, material.secret) : material.secret;
  const { publicKey } = material;
  const blob = encryptWith(work, secret, { encryptionContext: input.EncryptionContext });
  return {
    secret,
    output: {
      PrivateKeyCiphertextBlob: blob,
      ...(publicKey ? { PublicKey: publicKey } : {}),
      KeyId: work.arn,
      KeyPairSpec: input.KeyPairSpec,
      KeyMaterialId: work.material.id,
    },
  };
}

const pairKeys = (input: PairInput) => ({ ...algorithm, "kms:DataKeyPairSpec": input.KeyPairSpec });

export const generateDataKeyPair = keyWork({
  name: "GenerateDataKeyPair",
  usage: "ENCRYPT_DECRYPT",
  keys: pairKeys,
  check: requireSymmetric("GenerateDataKeyPair"),
  run: async (work, input) => {
    const { secret, output } = await newPair(work, input);
    return { ...output, PrivateKeyPlaintext: secret };
  },
});

export const generateDataKeyPairWithoutPlaintext = keyWork({
  name: "GenerateDataKeyPairWithoutPlaintext",
  usage: "ENCRYPT_DECRYPT",
  keys: pairKeys,
  check: requireSymmetric("GenerateDataKeyPairWithoutPlaintext"),
  run: async (work, input) => (await newPair(work, input)).output,
});

const random: Operation<Kms, "GenerateRandom"> = async (_context, input) => {
  refuseRecipient(input);
  if (input.CustomKeyStoreId !== undefined) throw unsupported("Custom key stores are not supported in this Region.");
  if (input.NumberOfBytes === undefined) throw validation("NumberOfBytes is required.");
  return { Plaintext: randomBytes(input.NumberOfBytes) };
};

export const generateRandom: OperationDefinition<Kms, "GenerateRandom"> = {
  access: (context) => [{ action: "kms:GenerateRandom", resource: "*", conditionKeys: requestKeys(context) }],
  invoke: random,
};
