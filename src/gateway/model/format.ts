/** The compact form of API models in `models/*.json`: what the extractor writes and the loader links. */
import type { ProtocolName } from "./model.ts";

/**
 * A reference to a shape. Zero and above: a simple type (`simpleRefs`), plus 64 for a plain list of it, plus 128 for a
 * plain map of strings to it. Below zero: `shapes[-ref - 1]`.
 */
export type Ref = number;

/** The numbers of simple types; they follow the SDK's schemas, with `float` added. */
export const simpleRefs = {
  string: 0,
  integer: 1,
  boolean: 2,
  float: 3,
  timestamp: 4,
  dateTime: 5,
  httpDate: 6,
  epochSeconds: 7,
  document: 15,
  bigInteger: 17,
  bigDecimal: 19,
  blob: 21,
  streamingBlob: 42,
} as const;

/** Added to a simple type's number: a plain list of it, a plain map to it. */
export const listOf = 64;
export const mapOf = 128;

export type TraitRecord = Record<string, unknown>;

/** A member: its target, with traits when it has any. */
export type MemberRef = Ref | [Ref, TraitRecord];

export type SimpleTuple = [kind: 0, name: string, traits: TraitRecord | 0, target: Ref];
export type ListTuple = [kind: 1, name: string, traits: TraitRecord | 0, element: MemberRef];
export type MapTuple = [kind: 2, name: string, traits: TraitRecord | 0, key: MemberRef, value: MemberRef];
/** Kind 3: structure, 4: union, -3: error. The first `required` members must be there. */
export type StructureTuple = [
  kind: 3 | 4 | -3,
  name: string,
  traits: TraitRecord | 0,
  names: string[],
  members: MemberRef[],
  required: number,
];
export type ShapeTuple = SimpleTuple | ListTuple | MapTuple | StructureTuple;

/** An operation; input and output are 0 where the model has none. */
export type OperationTuple = [name: string, traits: TraitRecord | 0, input: Ref, output: Ref];

/** What the index says of a service: enough to pick it before its model is read. */
export interface ServiceEntry {
  readonly name: string;
  readonly id: string;
  readonly signingName: string;
  readonly version: string;
  /** Prefix of `X-Amz-Target`; only of services with a JSON or CBOR protocol. */
  readonly targetPrefix?: string;
  readonly protocols: readonly ProtocolName[];
  readonly hostPrefixes: readonly string[];
}

/** `models/index.json`. */
export interface ModelIndex {
  readonly services: readonly ServiceEntry[];
}

/** `models/<name>.json`. */
export interface ServiceFile extends ServiceEntry {
  readonly xmlNamespace?: string;
  readonly namespace: string;
  readonly queryCompatible?: true;
  readonly enums: Readonly<Record<string, readonly string[]>>;
  readonly operations: readonly OperationTuple[];
  readonly shapes: readonly ShapeTuple[];
}
