/** Inputs and outputs as packed values: what trail-parameters.ts makes of them, without putting it into words. */
import { type PackedWriter } from "../../kernel/trail-packed.ts";
import { packedTags } from "../../kernel/trail-packed-form.ts";
import type { ListShape, MapShape, Member, Shape, StructureShape } from "../model/model.ts";
import { isSecret, shownMembersOf } from "./trail-parameters.ts";

/**
 * What takes more is put into words at once, which tells whether a record may hold it: a name is a byte or two here and may be
 * dozens of characters there.
 */
const limitBytes = 2_048;

/** What became of a value: written, left out, or begun and found to be too large. */
type Outcome = "written" | "left out" | "too large";

/** Packs structures into one batch, all in the same way. */
export class StructurePacker {
  readonly #writer: PackedWriter;
  readonly #hides: boolean;
  #limit = 0;
  #shape: StructureShape | undefined;
  #shown: ReturnType<typeof shownMembersOf> = [];

  constructor(writer: PackedWriter, { secrets }: { readonly secrets: "hide" | "omit" }) {
    this.#writer = writer;
    this.#hides = secrets === "hide";
  }

  /** Whether the structure was written; false, and nothing written, when it is too large for that. */
  pack(shape: StructureShape, value: object | undefined): boolean {
    const writer = this.#writer;
    const { size: start, pendingText } = writer;
    this.#limit = start + pendingText.length + limitBytes;
    if (value !== undefined && this.#structure(shape, value) === "too large") {
      writer.rewind(start, pendingText);
      return false;
    }
    // One that shows nothing is none at all.
    if (writer.size <= start + 2) {
      writer.rewind(start, pendingText);
      writer.byte(packedTags.null);
    }
    return true;
  }

  #structure(shape: StructureShape, value: unknown): Outcome {
    const writer = this.#writer;
    writer.byte(packedTags.structure);
    if (typeof value === "object" && value !== null) {
      const shown = this.#membersOf(shape);
      for (let at = 0; at < shown.length; at += 1) {
        const { name, shownName, member, isSecret: isHidden } = shown[at] as (typeof shown)[number];
        const given = (value as Record<string, unknown>)[name];
        if (given === undefined || given === null) continue;
        const { size, pendingText } = writer;
        writer.member(shownName);
        const outcome = isHidden ? this.#secret() : this.#value(member.shape, given);
        if (outcome === "too large") return outcome;
        if (outcome === "left out") writer.rewind(size, pendingText);
      }
    }
    writer.end();
    return "written";
  }

  /** Most events of a batch are of the operation that the last one was of. */
  #membersOf(shape: StructureShape): ReturnType<typeof shownMembersOf> {
    if (shape !== this.#shape) {
      this.#shown = shownMembersOf(shape);
      this.#shape = shape;
    }
    return this.#shown;
  }

  #member(member: Member, value: unknown): Outcome {
    return isSecret(member) ? this.#secret() : this.#value(member.shape, value);
  }

  #secret(): Outcome {
    if (!this.#hides) return "left out";
    this.#writer.byte(packedTags.hidden);
    return "written";
  }

  #value(shape: Shape, value: unknown): Outcome {
    if (this.#writer.size + this.#writer.pendingText.length > this.#limit) return "too large";
    switch (shape.kind) {
      case "structure":
      case "union":
        return this.#structure(shape, value);
      case "list":
        return this.#list(shape, value);
      case "map":
        return this.#map(shape, value as Readonly<Record<string, unknown>>);
      default:
        return this.#simple(value);
    }
  }

  #list({ element }: ListShape, value: unknown): Outcome {
    if (!Array.isArray(value)) return "left out";
    const writer = this.#writer;
    writer.byte(packedTags.list);
    writer.integer(value.length);
    for (const item of value as readonly unknown[]) {
      const outcome = this.#member(element, item);
      if (outcome === "too large") return outcome;
      if (outcome === "left out") writer.byte(packedTags.null);
    }
    return "written";
  }

  #map(shape: MapShape, value: Readonly<Record<string, unknown>>): Outcome {
    const writer = this.#writer;
    writer.byte(packedTags.map);
    for (const [key, item] of Object.entries(value)) {
      const { size, pendingText } = writer;
      writer.integer(1);
      if (this.#simple(key) === "too large") return "too large";
      const outcome = this.#member(shape.value, item);
      if (outcome === "too large") return outcome;
      if (outcome === "left out") writer.rewind(size, pendingText);
    }
    writer.end();
    return "written";
  }

  #simple(value: unknown): Outcome {
    const writer = this.#writer;
    if (typeof value === "string") {
      if (value.length > limitBytes) return "too large";
      writer.text(value);
    } else if (typeof value === "number") writer.number(value);
    else if (typeof value === "boolean") writer.byte(value ? packedTags.true : packedTags.false);
    else if (typeof value === "bigint") writer.text(String(value));
    else if (value instanceof Date) writer.double(packedTags.date, value.getTime());
    else if (value instanceof Uint8Array) {
      if (value.length > limitBytes) return "too large";
      writer.text(Buffer.from(value).toString("base64"));
    } else return "left out";
    return "written";
  }
}
