/** Shapes of a service's model in short, for tests of what walks over them. */
import type { Member, Shape, StructureShape } from "../../src/gateway/model/model.ts";

/** A member that may be left out. */
export function member(name: string, shape: object, traits = {}): Member {
  return { name, shape: shape as Shape, traits, required: false };
}

/** A structure of such members. */
export function structure(...members: Member[]): StructureShape {
  return { kind: "structure", members } as unknown as StructureShape;
}
