/** GetWebIdentityToken: a JSON Web Token that tells services outside who the caller is. */
import { createPrivateKey } from "node:crypto";
import { SignJWT } from "jose";
import type { Context } from "../../../kernel/context.ts";
import { awsError } from "../../../kernel/errors.ts";
import {
  outboundFederations,
  outboundIssuer,
  type OutboundFederationRow,
} from "../../../kernel/identity/outbound-federation.ts";
import type { OperationDefinition } from "../../../kernel/operation.ts";
import type { GetWebIdentityTokenRequest, Sts } from "../../../generated/sts.ts";
import { validationError } from "../errors.ts";
import { identityClaims, subjectOf } from "../outbound-claims.ts";
import { joinSessionTags, tagConditionKeys, type SessionTags } from "../session-tags.ts";

const defaultSeconds = 300;

export const getWebIdentityToken: OperationDefinition<Sts, "GetWebIdentityToken"> = {
  access: (context, input) => {
    const tags = tagsOf(input);
    const conditionKeys = {
      ...tagConditionKeys(tags),
      "sts:IdentityTokenAudience": input.Audience,
      "sts:SigningAlgorithm": input.SigningAlgorithm,
      "sts:DurationSeconds": String(input.DurationSeconds ?? defaultSeconds),
    };
    const actions = ["sts:GetWebIdentityToken"];
    if (Object.keys(tags.tags).length > 0) actions.push("sts:TagGetWebIdentityToken");
    const resource = `arn:aws:sts::${context.caller.accountId}:self`;
    return actions.map((action) => ({ action, resource, conditionKeys }));
  },
  invoke: async (context, input) => {
    const { caller, clock, store } = context;
    const federation = await store.read((reader) => reader.get(outboundFederations, [caller.accountId]));
    if (!federation?.enabled) throw federationDisabled();
    checkInput(input);
    const issuedAt = Math.floor(clock.wall() / 1_000);
    const expiresAt = issuedAt + (input.DurationSeconds ?? defaultSeconds);
    checkSessionEnd(context, expiresAt);
    const claims = await store.read((reader) => identityClaims(reader, context, tagsOf(input).tags));
    const { Audience } = input;
    const payload = {
      iss: outboundIssuer(federation),
      aud: Audience.length === 1 ? Audience[0] : [...Audience],
      sub: subjectOf(caller),
      iat: issuedAt,
      exp: expiresAt,
      jti: context.ids.uuid(),
      "https://sts.amazonaws.com/": claims,
    };
    const token = await sign(context, federation, { algorithm: input.SigningAlgorithm, payload });
    return { WebIdentityToken: token, Expiration: new Date(expiresAt * 1_000) };
  },
};

/** A limit of the API reference that the model does not state. */
function checkInput({ Audience }: GetWebIdentityTokenRequest): void {
  if (Audience.some((one) => one.length < 1 || one.length > 1_000)) {
    throw validationError("Each Audience must have 1 to 1000 characters.");
  }
}

const federationDisabled = (): Error =>
  awsError(
    "OutboundWebIdentityFederationDisabledException",
    "Outbound web identity federation is not enabled for this account.",
    { status: 403 },
  );

function tagsOf(input: GetWebIdentityTokenRequest): SessionTags {
  return joinSessionTags({ tags: input.Tags ?? [], transitiveTagKeys: [] }, undefined);
}

/** A token may not outlive the session that asks for it. */
function checkSessionEnd({ caller }: Context, expiresAt: number): void {
  if (caller.session === undefined || expiresAt * 1_000 <= caller.session.expiresAt) return;
  throw awsError(
    "SessionDurationEscalationException",
    "The requested token duration would extend the session beyond its original expiration time.",
    { status: 403 },
  );
}

async function sign(
  context: Context,
  { keys }: OutboundFederationRow,
  { algorithm, payload }: { readonly algorithm: string; readonly payload: Readonly<Record<string, unknown>> },
): Promise<string> {
  const key = keys.find((one) => one.algorithm === algorithm);
  if (!key) throw validationError("The signing algorithm must be RS256 or ES384.");
  const der = Buffer.from(context.secrets.unseal(key.sealedPrivateKey));
  const privateKey = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  return new SignJWT({ ...payload })
    .setProtectedHeader({ alg: key.algorithm, kid: key.keyId, typ: "JWT" })
    .sign(privateKey);
}
