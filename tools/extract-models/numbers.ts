/** Tells integers from floats: the SDK v3 schemas have one number type, the v2 descriptions have both. */
import { listOf, mapOf, simpleRefs } from "../../src/gateway/model/format.ts";
import type { ApiDescription, ApiShape } from "./api-source.ts";
import type { Draft, DraftMember, DraftRef } from "./draft.ts";

const integerTypes = new Set(["integer", "long", "short", "byte"]);

/**
 * Makes every number a float unless a description says it is an integer: nothing known must not refuse a fraction.
 * Walks draft and description side by side from the operations on; members are matched by name.
 */
export function tellIntegers(draft: Draft, api: ApiDescription | undefined): void {
  const integers = new Set<DraftMember>();
  if (api) new Walk(draft, api, integers).run();
  for (const member of membersOf(draft)) {
    if (!integers.has(member)) member.ref = asFloat(member.ref);
  }
}

function asFloat(ref: DraftRef): DraftRef {
  if (typeof ref === "string") return ref;
  const base = ref % listOf;
  return base === simpleRefs.integer ? ref - simpleRefs.integer + simpleRefs.float : ref;
}

/** Every member of every shape, also elements of lists and maps. */
export function* membersOf(draft: Draft): Generator<DraftMember> {
  for (const shape of draft.shapes.values()) {
    if (shape.kind === "list") yield shape.element;
    else if (shape.kind === "map") yield* [shape.key, shape.value];
    else if (shape.kind !== "simple") yield* shape.members.values();
  }
}

class Walk {
  private readonly draft: Draft;
  private readonly api: ApiDescription;
  private readonly integers: Set<DraftMember>;
  private readonly seen = new Set<string>();

  constructor(draft: Draft, api: ApiDescription, integers: Set<DraftMember>) {
    this.draft = draft;
    this.api = api;
    this.integers = integers;
  }

  run(): void {
    for (const operation of this.draft.operations) {
      const described = this.api.operations[operation.name];
      if (operation.input && described?.input) this.shape(operation.input, this.target(described.input));
      if (operation.output && described?.output) this.shape(operation.output, this.target(described.output));
    }
  }

  private target(use: ApiShape): ApiShape {
    return use.shape === undefined ? use : (this.api.shapes[use.shape] ?? use);
  }

  private shape(name: string, described: ApiShape): void {
    if (this.seen.has(name)) return;
    this.seen.add(name);
    const shape = this.draft.shapes.get(name);
    if (shape?.kind === "list") this.member(shape.element, described.member);
    else if (shape?.kind === "map") this.member(shape.value, described.value);
    else if (shape && shape.kind !== "simple") {
      for (const [member, draftMember] of shape.members) this.member(draftMember, described.members?.[member]);
    }
  }

  private member(member: DraftMember, use: ApiShape | undefined): void {
    if (!use) return;
    const target = this.target(use);
    if (typeof member.ref === "string") return this.shape(member.ref, target);
    const element = member.ref >= mapOf ? target.value : member.ref >= listOf ? target.member : use;
    if (element && integerTypes.has(this.target(element).type ?? "string")) this.integers.add(member);
  }
}
