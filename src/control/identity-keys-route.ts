/** `POST /_haneul/identity-keys`: registers the keys of an OpenID Connect provider, which a region does not fetch itself. */
import type { WireResponse } from "../gateway/wire.ts";
import type { IdentityKeysAnswer } from "../kernel/control.ts";
import { awsError } from "../kernel/errors.ts";
import { issuerWithoutScheme, providerKeys } from "../kernel/identity/provider-keys.ts";
import { requireText } from "./body-members.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";

const longestUrl = 255;

/** Takes the place of keys that were registered before. */
export async function identityKeysRoute(parts: ControlParts, request: ControlRequest): Promise<WireResponse> {
  const url = issuerWithoutScheme(requireText(request.body, "url"));
  if (url === "" || url.length > longestUrl) {
    throw awsError("InvalidRequest", `url has 1 to ${longestUrl} characters.`, { status: 400 });
  }
  const keys = requirePublicKeys(request.body["keys"]);
  await parts.store.transact(async (tx) => {
    tx.put(providerKeys, { url, keySet: JSON.stringify({ keys }), registeredAt: parts.clock.now() });
  });
  const answer: IdentityKeysAnswer = { url, keys: keys.length };
  return json(answer);
}

function requirePublicKeys(value: unknown): readonly object[] {
  const refuse = (message: string): Error => awsError("InvalidRequest", message, { status: 400 });
  if (!Array.isArray(value) || value.length === 0) throw refuse("keys must be the list of a JSON Web Key Set.");
  for (const key of value as readonly (Record<string, unknown> | null)[]) {
    if (typeof key !== "object" || key === null || (key["kty"] !== "RSA" && key["kty"] !== "EC")) {
      throw refuse("Each key must be an RSA or EC key.");
    }
    if (key["d"] !== undefined) throw refuse("A private key is among them: register public keys only.");
  }
  return value as readonly object[];
}
