/** `GET /_haneul/web-identity-keys/ID`: the public keys of an account's issuer of web identity tokens. */
import type { WireResponse } from "../gateway/wire.ts";
import { awsError } from "../kernel/errors.ts";
import { outboundKeySet } from "../kernel/identity/outbound-federation.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";

/** A JSON Web Key Set: what whoever shall trust the issuer is given. */
export async function outboundKeysRoute(parts: ControlParts, { rest }: ControlRequest): Promise<WireResponse> {
  const keySet = await parts.store.read((reader) => outboundKeySet(reader, rest));
  if (keySet) return json(keySet);
  throw awsError("NotFound", `There is no issuer ${rest}, or its federation is switched off.`, { status: 404 });
}
