/** Merges the hand-kept overlays: limits on members, and facts that the packages lack. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listOf, simpleRefs, type TraitRecord } from "../../src/gateway/model/format.ts";
import { findStructure, type Draft, type DraftMember } from "./draft.ts";
import { plainList } from "./enums.ts";

/** `overlays/<service>.json`. */
interface Overlay {
  /** Replaces facts of the service. */
  readonly service?: Partial<Pick<Draft, "namespace" | "xmlNamespace">>;
  /** `Structure.Member`, `Structure.Member[]` or `List[]` for a list's element → traits to add (`min`, `max`, `pattern` …); null takes one away. */
  readonly members?: Readonly<Record<string, TraitRecord>>;
  /** `Structure.Member` that the service does without, though its model says that it is required. */
  readonly optional?: readonly string[];
  /** Operation → traits to add. */
  readonly operations?: Readonly<Record<string, TraitRecord>>;
  /** New operation → the operation whose input and output it has, with its own traits. */
  readonly addOperations?: Readonly<Record<string, { readonly like: string; readonly traits: TraitRecord }>>;
  /** Errors that the model lacks: name → traits; each has a message. */
  readonly addErrors?: Readonly<Record<string, TraitRecord>>;
}

/** Merges the overlay of `name`, when there is one. Throws when it speaks of something the model does not have. */
export function mergeOverlay(draft: Draft, name: string, folder: string): void {
  const path = join(folder, `${name}.json`);
  if (!existsSync(path)) return;
  const overlay = JSON.parse(readFileSync(path, "utf8")) as Overlay;
  Object.assign(draft, overlay.service);
  for (const [address, traits] of Object.entries(overlay.members ?? {}))
    merge(require(address, findMember(draft, address)).traits, traits);
  for (const address of overlay.optional ?? []) {
    const [structure, member] = address.split(".");
    const isRequired = findStructure(draft, structure)?.required.delete(member ?? "");
    require(`${address} as required`, isRequired || undefined);
  }
  for (const [operation, traits] of Object.entries(overlay.operations ?? {}))
    merge(findOperation(draft, operation).traits, traits);
  for (const [operation, { like, traits }] of Object.entries(overlay.addOperations ?? {})) {
    draft.operations.push({ ...findOperation(draft, like), name: operation, traits });
  }
  for (const [error, traits] of Object.entries(overlay.addErrors ?? {})) {
    const members = new Map([["message", { ref: 0, traits: {} }]]);
    if (!draft.shapes.has(error)) draft.shapes.set(error, { kind: "error", traits, members, required: new Set() });
  }
}

function merge(into: TraitRecord, traits: TraitRecord): void {
  for (const [trait, value] of Object.entries(traits)) {
    if (value === null) delete into[trait];
    else into[trait] = value;
  }
}

function findMember(draft: Draft, address: string): DraftMember | undefined {
  const isElement = address.endsWith("[]");
  const [structure = "", name] = (isElement ? address.slice(0, -2) : address).split(".");
  if (name === undefined) return elementOf(draft, structure);
  const member = findStructure(draft, structure)?.members.get(name);
  if (!isElement || !member) return member;
  if (member.ref === listOf + simpleRefs.string) member.ref = plainList(draft, structure + name);
  return typeof member.ref === "string" ? elementOf(draft, member.ref) : undefined;
}

function elementOf(draft: Draft, list: string): DraftMember | undefined {
  const shape = draft.shapes.get(list);
  return shape?.kind === "list" ? shape.element : undefined;
}

function findOperation(draft: Draft, name: string): Draft["operations"][number] {
  return require(name, draft.operations.find((operation) => operation.name === name));
}

function require<T>(what: string, found: T | undefined): T {
  if (found === undefined) throw new Error(`The overlay speaks of ${what}, which the model does not have`);
  return found;
}
