/** `/_haneul/usage/levels`: what is held at this moment, exactly, as the ledger holds it. */
import type { WireResponse } from "../gateway/wire.ts";
import { usageDimensions, type LevelsAnswer } from "../kernel/control.ts";
import { readLevels } from "../platform/ledger/read-levels.ts";
import type { ControlParts } from "./control-parts.ts";
import { json, type ControlRequest } from "./json.ts";

/** Reads the ledger's levels; any dimension may be given as a filter. */
export async function levelsRoute(parts: ControlParts, { query }: ControlRequest): Promise<WireResponse> {
  const filter = Object.fromEntries(usageDimensions.map((name) => [name, query.get(name) ?? undefined]));
  const rows = await readLevels(parts.store, filter);
  const answer: LevelsAnswer = { levels: rows.map((row) => ({ ...row, level: String(row.level) })) };
  return json(answer);
}
