/** Inputs that an operation has taken before, with the names that are known now: they get further than what is made up. */
import type { Member, OperationModel, Shape } from "../../src/gateway/model/model.ts";
import type { Random } from "../support/random.ts";
import { Members, type Tree } from "./input-tree.ts";
import type { LearntNames } from "./learnt-names.ts";
import { likelyText } from "./likely-text.ts";

const naming = /(arn|id|identifier|ids|bucket|name|accounts?)(\[\])?$/i;

/** An input of plain values as a tree, in which what names something may name something else. */
export function knownInput(random: Random, operation: OperationModel, names: LearntNames, input: object): Members {
  const service = operation.service.name;
  const rename = (name: string, text: string): string => {
    if (!naming.test(name) || random.oneIn(2)) return text;
    return (random.oneIn(4) ? undefined : names.find(random, service, name)) ?? likelyText(random, service, name);
  };
  return members(operation.input, input, rename);
}

type Rename = (name: string, text: string) => string;

function members(shape: Shape | undefined, value: object, rename: Rename): Members {
  return new Members(
    Object.entries(value).map(([name, held]) => [name, valueOf(memberOf(shape, name), name, held, rename)]),
  );
}

function valueOf(member: Member | undefined, name: string, value: unknown, rename: Rename): Tree {
  const shape = member?.shape;
  if (Array.isArray(value))
    return value.map((item) =>
      valueOf(shape?.kind === "list" ? shape.element : undefined, `${name}[]`, item as unknown, rename),
    );
  if (typeof value === "string" && shape?.kind === "timestamp") return new Date(value);
  if (typeof value === "string" && shape?.kind === "blob") return Buffer.from(value, "base64");
  if (typeof value === "string")
    return shape && "enumValues" in shape && shape.enumValues ? value : rename(name, value);
  if (typeof value !== "object" || value === null) return value as Tree;
  return members(shape, value, rename);
}

function memberOf(shape: Shape | undefined, name: string): Member | undefined {
  if (shape?.kind === "map") return shape.value;
  return shape?.kind === "structure" || shape?.kind === "union" ? shape.member(name) : undefined;
}
