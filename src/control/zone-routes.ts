/** `/_haneul/zones`: the zones, taken out and brought back. */
import type { WireResponse } from "../gateway/wire.ts";
import type { ZonesAnswer } from "../kernel/control.ts";
import { awsError } from "../kernel/errors.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";

/** All zones with what they hold and are owed. */
export async function zonesRoute(parts: ControlParts): Promise<WireResponse> {
  const answer: ZonesAnswer = { zones: await parts.zones(), scrub: await parts.scrub() };
  return json(answer);
}

/** Has every byte of every zone read again, beginning now. */
export async function scrubRoute(parts: ControlParts): Promise<WireResponse> {
  await parts.scrubNow();
  return zonesRoute(parts);
}

/** Fails or heals one zone. */
export async function changeZoneRoute(parts: ControlParts, request: ControlRequest): Promise<WireResponse> {
  const names = (await parts.zones()).map((zone) => zone.name);
  if (!names.includes(request.rest)) {
    const message = `There is no zone ${request.rest}; the zones are ${names.join(", ")}.`;
    throw awsError("NotFound", message, { status: 404 });
  }
  const { action } = request.body;
  if (action === "fail") await parts.failZone(request.rest);
  else if (action === "heal") await parts.healZone(request.rest);
  else throw awsError("InvalidRequest", "action must be fail or heal.", { status: 400 });
  return zonesRoute(parts);
}
