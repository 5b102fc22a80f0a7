/** Outbound web identity federation, switched on and off for an account. */
import { generateKeyPair, type KeyObject } from "node:crypto";
import { promisify } from "node:util";
import type { Context } from "../../../kernel/context.ts";
import { awsError } from "../../../kernel/errors.ts";
import {
  outboundFederations,
  outboundIssuer,
  type OutboundAlgorithm,
  type OutboundKey,
} from "../../../kernel/identity/outbound-federation.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { Iam } from "../../../generated/iam.ts";

const newKeyPair = promisify(generateKeyPair);

const featureDisabled = (): Error =>
  awsError("FeatureDisabled", "Outbound web identity federation is disabled for this account.", { status: 404 });

export const enableOutboundWebIdentityFederation: OperationDefinition<Iam, "EnableOutboundWebIdentityFederation"> = {
  invoke: async (context) => {
    const { accountId } = context.caller;
    const known = await context.store.read((reader) => reader.get(outboundFederations, [accountId]));
    // Drawing keys takes long: not within a transaction, and only the first time.
    const keys = known?.keys ?? (await newKeys(context));
    return context.store.transact(async (tx) => {
      const present = await tx.get(outboundFederations, [accountId]);
      if (present?.enabled) {
        throw awsError("FeatureEnabled", "Outbound web identity federation is already enabled for this account.", {
          status: 409,
        });
      }
      const row = { accountId, issuerId: context.ids.uuid(), keys, ...present, enabled: true };
      tx.put(outboundFederations, row);
      return { IssuerIdentifier: outboundIssuer(row) };
    });
  },
};

export const disableOutboundWebIdentityFederation: OperationDefinition<Iam, "DisableOutboundWebIdentityFederation"> = {
  invoke: async (context) =>
    context.store.transact(async (tx) => {
      const present = await tx.get(outboundFederations, [context.caller.accountId]);
      if (!present?.enabled) throw featureDisabled();
      tx.put(outboundFederations, { ...present, enabled: false });
      return {};
    }),
};

export const getOutboundWebIdentityFederationInfo: OperationDefinition<Iam, "GetOutboundWebIdentityFederationInfo"> = {
  invoke: async (context) => {
    const { accountId } = context.caller;
    const present = await context.store.read((reader) => reader.get(outboundFederations, [accountId]));
    if (!present?.enabled) throw featureDisabled();
    return { IssuerIdentifier: outboundIssuer(present), JwtVendingEnabled: true };
  },
};

async function newKeys(context: Context): Promise<OutboundKey[]> {
  const rsa = await newKeyPair("rsa", { modulusLength: 2048 });
  const ec = await newKeyPair("ec", { namedCurve: "P-384" });
  return [newKey(context, "RS256", rsa), newKey(context, "ES384", ec)];
}

function newKey(
  context: Context,
  algorithm: OutboundAlgorithm,
  pair: { readonly publicKey: KeyObject; readonly privateKey: KeyObject },
): OutboundKey {
  const keyId = `${algorithm === "RS256" ? "RSA" : "EC384"}_0`;
  return {
    algorithm,
    keyId,
    sealedPrivateKey: context.secrets.seal(pair.privateKey.export({ format: "der", type: "pkcs8" })),
    publicKey: JSON.stringify({ ...pair.publicKey.export({ format: "jwk" }), kid: keyId, alg: algorithm, use: "sig" }),
  };
}
