/** Inputs for any operation, made from its model: every required member, with names of things that exist where that matters. */
import { bodyOfBytes } from "../../src/kernel/body.ts";
import type { Member, OperationModel, Shape } from "../../src/gateway/model/model.ts";

/** Values for members by their names; everything else is made up from its shape. */
export type Known = Readonly<Record<string, unknown>>;

/** An input that names what `known` names. Optional members are given when `known` has them. */
export function inputFor(operation: OperationModel, known: Known): object {
  const input: Record<string, unknown> = {};
  for (const member of operation.input.members) {
    if (member.name in known) input[member.name] = known[member.name];
    else if (member.traits["streaming"] !== undefined) input[member.name] = bodyOfBytes(Buffer.from("body"));
    else if (member.required) input[member.name] = valueOf(member.shape, known, 0);
  }
  return input;
}

function structure(members: readonly Member[], known: Known, depth: number): object {
  const value: Record<string, unknown> = {};
  for (const member of members) {
    if (member.required) value[member.name] = known[member.name] ?? valueOf(member.shape, known, depth + 1);
  }
  return value;
}

function valueOf(shape: Shape, known: Known, depth: number): unknown {
  if (depth > 6) return undefined;
  switch (shape.kind) {
    case "structure":
      return structure(shape.members, known, depth);
    case "union": {
      const first = shape.members[0];
      return first ? { [first.name]: valueOf(first.shape, known, depth + 1) } : {};
    }
    case "list":
      return [valueOf(shape.element.shape, known, depth + 1)];
    case "map":
      return {};
    case "string":
      return shape.enumValues?.[0] ?? "name";
    case "boolean":
      return true;
    case "integer":
      return 1;
    case "float":
      return 1;
    case "bigInteger":
      return 1n;
    case "bigDecimal":
      return "1";
    case "timestamp":
      return new Date(1_700_000_000_000);
    case "blob":
      return Buffer.from("bytes");
    case "document":
      return {};
  }
}
