/** A service's model while it is put together: shapes refer to each other by name, and everything may still change. */
import type { TraitRecord } from "../../src/gateway/model/format.ts";
import type { ProtocolName } from "../../src/gateway/model/model.ts";

/** A simple type's number, or the name of a shape. */
export type DraftRef = number | string;

export interface DraftMember {
  ref: DraftRef;
  traits: TraitRecord;
}

export interface DraftSimple {
  kind: "simple";
  traits: TraitRecord;
  target: number;
}

export interface DraftList {
  kind: "list";
  traits: TraitRecord;
  element: DraftMember;
}

export interface DraftMap {
  kind: "map";
  traits: TraitRecord;
  key: DraftMember;
  value: DraftMember;
}

export interface DraftStructure {
  kind: "structure" | "union" | "error";
  traits: TraitRecord;
  members: Map<string, DraftMember>;
  required: Set<string>;
}

export type DraftShape = DraftSimple | DraftList | DraftMap | DraftStructure;

export interface DraftOperation {
  name: string;
  traits: TraitRecord;
  /** Undefined: the model has none. */
  input: string | undefined;
  output: string | undefined;
}

export interface Draft {
  id: string;
  signingName: string;
  version: string;
  targetPrefix: string | undefined;
  xmlNamespace: string | undefined;
  namespace: string;
  protocols: ProtocolName[];
  queryCompatible: boolean;
  /** Enum name → its values. */
  enums: Map<string, string[]>;
  operations: DraftOperation[];
  shapes: Map<string, DraftShape>;
}

/** The structure of that name, or undefined when it is something else or not there. */
export function findStructure(draft: Draft, ref: DraftRef | undefined): DraftStructure | undefined {
  const shape = typeof ref === "string" ? draft.shapes.get(ref) : undefined;
  return shape && "members" in shape ? shape : undefined;
}
