/** Inputs of any operation that look right: members of the right kinds, enumerated values, and names that are known. */
import type { Member, OperationModel, Shape, StructureShape } from "../../src/gateway/model/model.ts";
import type { Random } from "../support/random.ts";
import { Members, type Tree } from "./input-tree.ts";
import type { LearntNames } from "./learnt-names.ts";
import { likelyDate, likelyText } from "./likely-text.ts";

const deepest = 7;

/** What values are made from. */
interface Making {
  readonly random: Random;
  readonly names: LearntNames;
  readonly service: string;
}

/** An input; optional members are there now and then. */
export function likelyInput(random: Random, operation: OperationModel, names: LearntNames): Members {
  return structure({ random, names, service: operation.service.name }, operation.input, 0);
}

function structure(making: Making, shape: StructureShape, depth: number): Members {
  const { random, service } = making;
  const isUnion = shape.kind === "union";
  const one = random.find(shape.members);
  const wanted = isUnion ? shape.members.filter((member) => member === one) : shape.members;
  // Some requests carry nearly everything, some nearly nothing.
  const sparseness = depth > deepest ? 1_000 : 1 + random.below(3) + depth;
  const entries: [string, Tree][] = [];
  for (const member of wanted) {
    // Without its account a request to S3 Control is one to S3; with a wrong owner nothing else is looked at.
    const isWanted = member.required || isUnion || (service === "s3control" && member.name === "AccountId");
    if (!isWanted && !random.oneIn(sparseness + (member.name.startsWith("Expected") ? 20 : 0))) continue;
    entries.push([member.name, valueOf(making, member.shape, member.name, depth + 1)]);
  }
  return new Members(entries);
}

/** The value of a member of that name. */
function valueOf(making: Making, shape: Shape, name: string, depth: number): Tree {
  const { random } = making;
  switch (shape.kind) {
    case "structure":
    case "union":
      return structure(making, shape, depth);
    case "list":
      return list(making, shape.element, name, depth);
    case "map":
      return map(making, shape, name, depth);
    case "string":
      return text(making, shape.enumValues, name);
    case "boolean":
      return random.oneIn(2);
    case "integer":
    case "float":
    case "bigInteger":
      return random.pick([1, 2, 5, 10, 12, 30, 100, 900, 1_000, 3_600, 2_026]);
    case "bigDecimal":
      return random.pick(["1", "2.5", "100"]);
    case "timestamp":
      return likelyDate(random);
    case "blob":
      return Buffer.from(random.pick(["bytes", "", "x".repeat(500)]));
    case "document":
      return new Members([["a", 1]]);
  }
}

function list(making: Making, element: Member, name: string, depth: number): Tree[] {
  const count = depth > deepest ? 1 : making.random.pick([1, 1, 1, 2, 3, 0]);
  return Array.from({ length: count }, () => valueOf(making, element.shape, `${name}[]`, depth + 1));
}

function map(making: Making, shape: Shape & { kind: "map" }, name: string, depth: number): Members {
  const count = making.random.pick([1, 1, 2, 0]);
  const entries = Array.from({ length: count }, (): [string, Tree] => {
    const key = valueOf(making, shape.key.shape, `${name}{k}`, depth + 1);
    return [typeof key === "string" ? key : "k", valueOf(making, shape.value.shape, `${name}{v}`, depth + 1)];
  });
  return new Members(entries);
}

function text({ random, names, service }: Making, enumValues: readonly string[] | undefined, name: string): string {
  if (enumValues) return random.find(enumValues) ?? "";
  // Nearly all there is belongs to one account.
  const isOwner = /account(s|id|ids)?(\[\])?$/i.test(name) && service !== "organizations";
  const known = isOwner || random.oneIn(4) ? undefined : names.find(random, service, name);
  return known ?? likelyText(random, service, name);
}
