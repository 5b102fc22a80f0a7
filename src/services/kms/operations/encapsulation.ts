/** Encapsulate and Decapsulate: a secret that two parties share by an ML-KEM key. */
import { assert } from "../../../kernel/errors.ts";
import { keyWork } from "../call.ts";
import { secretOf } from "../materials.ts";
import { decapsulate, encapsulate } from "../ml-kem.ts";

const usage = "ENCAPSULATE_DECAPSULATE";

const keys = (input: { readonly EncapsulationAlgorithm: string }) => ({
  "kms:EncapsulationAlgorithm": input.EncapsulationAlgorithm,
});

export const encapsulateOperation = keyWork({
  name: "Encapsulate",
  usage,
  keys,
  run: ({ key, arn, material }, { EncapsulationAlgorithm }) => {
    assert(material.publicKey, "an ML-KEM key has a public key");
    const { secret, ciphertext } = encapsulate(key.spec, material.publicKey);
    return { KeyId: arn, SharedSecret: secret, SharedSecretCiphertextBlob: ciphertext, EncapsulationAlgorithm };
  },
});

export const decapsulateOperation = keyWork({
  name: "Decapsulate",
  usage,
  keys,
  run: ({ context, key, arn, material }, input) => ({
    KeyId: arn,
    SharedSecret: decapsulate(key.spec, secretOf(context, material), input.SharedSecretCiphertextBlob),
    EncapsulationAlgorithm: input.EncapsulationAlgorithm,
  }),
});
