/** What commitments cover: quantities of members, gathered hour by hour. */
import { type Decimal, sum, zero } from "../decimal.ts";
import type { Part } from "./draft.ts";
import type { HourUse } from "./hours.ts";
import type { Member } from "./members.ts";

/** What one commitment covers of one member in a month. */
export interface Coverage {
  readonly member: Member;
  readonly parts: Part[];
  /** What it took of the commitment: hours, normalized hours or dollars. */
  used: Decimal;
}

/** Coverage of one commitment, by member. */
export class CoverageBook {
  readonly #found = new Map<Member, Coverage>();

  /** Takes a quantity from a use and books it. */
  cover({ member, slice }: HourUse, quantity: Decimal, used: Decimal): void {
    slice.left = slice.left.minus(quantity);
    member.left = member.left.minus(quantity);
    const known = this.#found.get(member);
    if (known === undefined) this.#found.set(member, { member, parts: [{ slice, quantity }], used });
    else {
      known.parts.push({ slice, quantity });
      known.used = known.used.plus(used);
    }
  }

  /** In order of members. */
  entries(): Coverage[] {
    return [...this.#found.values()].sort((a, b) => (a.member.key < b.member.key ? -1 : 1));
  }

  used(): Decimal {
    return [...this.#found.values()].reduce((total, { used }) => total.plus(used), zero);
  }
}

/** The quantity of all parts. */
export function quantityOf(parts: readonly Part[]): Decimal {
  return sum(parts.map(({ quantity }) => quantity));
}
