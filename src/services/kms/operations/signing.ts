/** Sign, Verify, GenerateMac, VerifyMac, GetPublicKey and DeriveSharedSecret. */
import { createHmac, createPublicKey, diffieHellman, timingSafeEqual, type KeyObject } from "node:crypto";
import { assert } from "../../../kernel/errors.ts";
import { keySetting, keyWork, refuseRecipient, requireAlgorithm, type KeyWork } from "../call.ts";
import { invalidKeyUsage, invalidMac, invalidSignature, unsupported, validation } from "../errors.ts";
import { algorithms, specNames } from "../key-metadata.ts";
import { requireSpec } from "../key-specs.ts";
import { currentMaterial, privateKeyOf, secretOf } from "../materials.ts";
import { isMlDsaSignature, signMlDsa, type MlDsaMessage } from "../ml-dsa.ts";
import { isSignature, signMessage, type Signing } from "../signing.ts";
import { keyArn, type KeyRow, type MaterialRow } from "../tables.ts";

interface SigningInput {
  readonly Message: Uint8Array;
  readonly SigningAlgorithm: string;
  readonly MessageType?: string | undefined;
}

const signingKeys = (input: SigningInput) => ({
  "kms:SigningAlgorithm": input.SigningAlgorithm,
  "kms:MessageType": input.MessageType ?? "RAW",
});

function checkSigning(input: SigningInput, key: KeyRow): void {
  requireAlgorithm(input.SigningAlgorithm, requireSpec(key.spec).signing, key);
  if (input.MessageType === "EXTERNAL_MU" && !isMlDsa(key)) {
    throw validation(`MessageType EXTERNAL_MU is not supported by algorithm ${input.SigningAlgorithm}.`);
  }
}

const isMlDsa = ({ spec }: KeyRow): boolean => requireSpec(spec).family === "ml-dsa";

function mlDsaOf(key: KeyRow, { Message: message, MessageType: messageType }: SigningInput): MlDsaMessage {
  return { keySpec: key.spec, message, messageType };
}

function signatureOf({ context, key, material }: KeyWork, input: SigningInput): Uint8Array {
  if (isMlDsa(key)) return signMlDsa(secretOf(context, material), mlDsaOf(key, input));
  return signMessage(privateKeyOf(context, material), input.Message, signingOf(key, input));
}

function isGood({ key, material }: KeyWork, input: SigningInput, signature: Uint8Array): boolean {
  const publicKey = publicKeyOf(material);
  if (isMlDsa(key)) return isMlDsaSignature(publicKey, mlDsaOf(key, input), signature);
  return isSignature(publicKey, input.Message, signature, signingOf(key, input));
}

function signingOf(key: KeyRow, input: SigningInput): Signing {
  return { algorithm: input.SigningAlgorithm, keySpec: key.spec, isDigest: input.MessageType === "DIGEST" };
}

function publicKeyOf(material: MaterialRow): Uint8Array {
  assert(material.publicKey, "an asymmetric key has a public key");
  return material.publicKey;
}

export const signOperation = keyWork({
  name: "Sign",
  usage: "SIGN_VERIFY",
  keys: signingKeys,
  check: checkSigning,
  run: (work, input) => ({
    KeyId: work.arn,
    Signature: signatureOf(work, input),
    SigningAlgorithm: input.SigningAlgorithm,
  }),
});

export const verifyOperation = keyWork({
  name: "Verify",
  usage: "SIGN_VERIFY",
  keys: signingKeys,
  check: checkSigning,
  run: (work, input) => {
    if (!isGood(work, input, input.Signature)) throw invalidSignature();
    return { KeyId: work.arn, SignatureValid: true, SigningAlgorithm: input.SigningAlgorithm };
  },
});

interface MacInput {
  readonly Message: Uint8Array;
  readonly MacAlgorithm: string;
}

const macKeys = (input: MacInput) => ({ "kms:MacAlgorithm": input.MacAlgorithm });

function checkMac(input: MacInput, key: KeyRow): void {
  requireAlgorithm(input.MacAlgorithm, requireSpec(key.spec).mac, key);
}

function macOf({ context, material }: KeyWork, input: MacInput): Buffer {
  const hash = input.MacAlgorithm.replace("HMAC_SHA_", "sha");
  return createHmac(hash, secretOf(context, material)).update(input.Message).digest();
}

export const generateMac = keyWork({
  name: "GenerateMac",
  usage: "GENERATE_VERIFY_MAC",
  keys: macKeys,
  check: checkMac,
  run: (work, input) => ({ KeyId: work.arn, Mac: macOf(work, input), MacAlgorithm: input.MacAlgorithm }),
});

export const verifyMac = keyWork({
  name: "VerifyMac",
  usage: "GENERATE_VERIFY_MAC",
  keys: macKeys,
  check: checkMac,
  run: (work, input) => {
    const mac = macOf(work, input);
    if (mac.length !== input.Mac.length || !timingSafeEqual(mac, input.Mac)) throw invalidMac();
    return { KeyId: work.arn, MacValid: true, MacAlgorithm: input.MacAlgorithm };
  },
});

export const getPublicKey = keySetting({
  name: "GetPublicKey",
  byAlias: true,
  foreign: true,
  states: [],
  run: async ({ tx, key }) => {
    const { family } = requireSpec(key.spec);
    if (family === "symmetric" || family === "hmac") {
      throw unsupported(`${keyArn(key)} key spec is ${key.spec} which is not valid for GetPublicKey.`);
    }
    return {
      KeyId: keyArn(key),
      PublicKey: publicKeyOf(await currentMaterial(tx, key)),
      ...specNames(key),
      KeyUsage: key.usage,
      ...algorithms(key),
    };
  },
});

export const deriveSharedSecret = keyWork({
  name: "DeriveSharedSecret",
  usage: "KEY_AGREEMENT",
  keys: (input) => ({ "kms:KeyAgreementAlgorithm": input.KeyAgreementAlgorithm }),
  check: refuseRecipient,
  run: ({ context, key, arn, material }, input) => {
    const privateKey = privateKeyOf(context, material);
    return {
      KeyId: arn,
      SharedSecret: diffieHellman({ privateKey, publicKey: otherPartysKey(input.PublicKey, key) }),
      KeyAgreementAlgorithm: input.KeyAgreementAlgorithm,
      KeyOrigin: key.origin,
    };
  },
});

/** Throws ValidationException for bytes that are no key, InvalidKeyUsageException for a key on another curve. */
function otherPartysKey(der: Uint8Array, key: KeyRow): KeyObject {
  let found: KeyObject;
  try {
    found = createPublicKey({ key: Buffer.from(der), format: "der", type: "spki" });
  } catch {
    // AWS gives no reason.
    throw validation("");
  }
  if (found.asymmetricKeyDetails?.namedCurve === requireSpec(key.spec).curve) return found;
  throw invalidKeyUsage(`The public key is not on the curve of key spec ${key.spec}.`);
}
