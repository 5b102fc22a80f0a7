/** Turns models back into the SDK's schema tuples, for services without a client package. */
import type { Member, OperationModel, Shape, SimpleShape } from "../../src/gateway/model/model.ts";

const simpleNumbers: Readonly<Record<SimpleShape["kind"], number>> = {
  string: 0,
  integer: 1,
  float: 1,
  boolean: 2,
  timestamp: 4,
  document: 15,
  bigInteger: 17,
  bigDecimal: 19,
  blob: 21,
};
const timestampNumbers = { "date-time": 5, "http-date": 6, "epoch-seconds": 7 } as const;
const known = new WeakMap<Shape, unknown>();

/** An operation's schema as the SDK's protocols take it. */
export function operationSchema(operation: OperationModel): object {
  const { name, service, input, output, traits } = operation;
  return { namespace: service.namespace, name, traits, input: schemaOf(input), output: schemaOf(output) };
}

function schemaOf(shape: Shape): unknown {
  if (shape.name === "Unit") return "unit";
  let schema = known.get(shape);
  if (schema === undefined) known.set(shape, (schema = newSchema(shape)));
  return schema;
}

function newSchema(shape: Shape): unknown {
  switch (shape.kind) {
    case "structure":
    case "union": {
      const members = shape.members.map(memberSchema);
      const names = shape.members.map((member) => member.name);
      return [shape.kind === "union" ? 4 : 3, "test", shape.name, shape.traits, names, members];
    }
    case "list":
      return [1, "test", shape.name, shape.traits, memberSchema(shape.element)];
    case "map":
      return [2, "test", shape.name, shape.traits, memberSchema(shape.key), memberSchema(shape.value)];
    default:
      return shape.timestampFormat === undefined ? simpleNumbers[shape.kind] : timestampNumbers[shape.timestampFormat];
  }
}

function memberSchema(member: Member): unknown {
  const { shape, traits } = member;
  return ["structure", "union", "list", "map"].includes(shape.kind)
    ? [() => schemaOf(shape), traits]
    : [schemaOf(shape), traits];
}
