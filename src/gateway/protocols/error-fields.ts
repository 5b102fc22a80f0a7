/** Which of an error's fields the model knows, and which stand as they are. */
import type { Member } from "../model/model.ts";
import type { WireError } from "../wire.ts";
import type { Fault } from "./fault.ts";
import { planStructure } from "./response-bindings.ts";

/** An error's fields as its body holds them. */
export interface ErrorFields {
  /** Members to be written as modelled. */
  readonly modelled: readonly Member[];
  /** Names to be written as they are. */
  readonly free: readonly string[];
}

/** `bound`: members that the model binds to headers are not for the body (REST protocols). */
export function errorFields(fault: Fault, error: WireError, bound: boolean): ErrorFields {
  const names = Object.keys(error.fields);
  const shape = fault.model?.shape;
  if (names.length === 0 || shape === undefined) return { modelled: [], free: names };
  const body = bound ? planStructure(shape).body : shape.members;
  const modelled = body.filter((member) => isWritable(member, error.fields[member.name]));
  const written = new Set(modelled.map((member) => member.name));
  if (bound) for (const name of planStructure(shape).headers.keys()) written.add(name);
  return { modelled, free: names.filter((name) => !written.has(name) && name.toLowerCase() !== "message") };
}

const scalarKinds: ReadonlySet<string> = new Set(["string", "boolean", "integer", "float"]);

/** Plain text given for a date, say, is written as it stands. */
function isWritable(member: Member, value: unknown): boolean {
  if (value === undefined || value === null || member.name.toLowerCase() === "message") return false;
  return typeof value === "object" || scalarKinds.has(member.shape.kind);
}
