/** `POST /moto-api/reset`: back to an empty region, accounts and clock kept. */
import type { WireResponse } from "../gateway/wire.ts";
import type { ControlParts } from "./control-parts.ts";
import { json } from "./json.ts";

/** Empties the region; moto's users call it between tests. */
export async function resetRoute(parts: ControlParts): Promise<WireResponse> {
  await parts.reset();
  return json({ status: "ok" });
}
