/** The region's own keys: which there are, another generation of the sealing key, another root key. */
import type { WireResponse } from "../gateway/wire.ts";
import type { KeysAnswer, KeysRotatedAnswer, RootKeyReplacedAnswer } from "../kernel/control.ts";
import { awsError } from "../kernel/errors.ts";
import type { AwsError } from "../kernel/errors.ts";
import type { ControlParts } from "./control-parts.ts";
import { json } from "./json.ts";

/** `GET /_haneul/keys`. */
export function keysRoute(parts: ControlParts): WireResponse {
  const { current, since } = parts.accounts.keys.generations();
  const generations = [...since].map(([generation, createdAt]) => ({ generation, createdAt }));
  const answer: KeysAnswer = { current, generations: generations.sort((a, b) => a.generation - b.generation) };
  return json(answer);
}

/** `POST /_haneul/keys/rotate`: sealing goes on with a new key; a job seals again what lies in rows. */
export function rotateKeysRoute(parts: ControlParts): WireResponse {
  const rotated = parts.accounts.keys.rotate(parts.clock.wall());
  if (!rotated) throw changing();
  parts.wakeReseal();
  const answer: KeysRotatedAnswer = rotated;
  return json(answer, 201);
}

/** `POST /_haneul/keys/replace-root`: everything is wrapped by another root key from now on. */
export function replaceRootKeyRoute(parts: ControlParts): WireResponse {
  const replaced = parts.accounts.keys.replaceRoot();
  if (!replaced) throw changing();
  const answer: RootKeyReplacedAnswer = replaced;
  return json(answer, 201);
}

const changing = (): AwsError =>
  awsError("Conflict", "The keys are being changed at this moment. Try again in a minute.", { status: 409 });
