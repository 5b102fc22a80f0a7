/** The clock hours of a family's coverable use: what commitments are laid over. */
import type { Family } from "./family.ts";
import { type Member, type Slice, sortedSlices } from "./members.ts";

/** One slice of one clock hour. */
export interface HourUse {
  readonly member: Member;
  readonly slice: Slice;
}

/** Clock hour → its uses, both in order. */
export function usesByHour({ members }: Family): Map<number, HourUse[]> {
  const found = new Map<number, HourUse[]>();
  for (const member of members) {
    if (!member.isHourly) continue;
    for (const slice of sortedSlices(member)) {
      const uses = found.get(slice.start);
      if (uses === undefined) found.set(slice.start, [{ member, slice }]);
      else uses.push({ member, slice });
    }
  }
  return new Map([...found].sort(([a], [b]) => a - b));
}
