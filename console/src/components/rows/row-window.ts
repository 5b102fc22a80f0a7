/** Which rows of a long list are drawn. Browsers cannot draw elements of any height, so a very long list is shown a stretch at a time. */

/** Where somebody has scrolled to. */
export interface Scrolled {
  readonly topPixels: number;
  readonly heightPixels: number;
  readonly rowPixels: number;
  /** How many rows are known. */
  readonly count: number;
  /** The row that stands at the very top of the scrolled area. */
  readonly base: number;
}

/** Rows `first` to `end` (exclusive) are drawn, with so much room before and after them. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
  readonly beforePixels: number;
  readonly afterPixels: number;
}

/** So high is a stretch at most: Firefox draws nothing that is higher than about 17.9 million pixels. */
export const stretchPixels = 12_000_000;

/** The rows to draw: what is seen, and as much before and after it. */
export function rowWindow({ topPixels, heightPixels, rowPixels, count, base }: Scrolled): RowWindow {
  const seen = Math.ceil(heightPixels / rowPixels) + 1;
  const shownEnd = Math.min(count, base + stretchRows(rowPixels));
  const top = base + Math.floor(Math.max(0, topPixels) / rowPixels);
  const first = Math.max(base, Math.min(top - seen, shownEnd - 2 * seen));
  const end = Math.min(shownEnd, top + 2 * seen);
  return {
    first,
    end: Math.max(first, end),
    beforePixels: (first - base) * rowPixels,
    afterPixels: Math.max(0, shownEnd - end) * rowPixels,
  };
}

/** The stretch that is to be shown next: the same one, or one that overlaps it by half when its end or its beginning is near. */
export function nextBase(scrolled: Scrolled): number {
  const { topPixels, heightPixels, rowPixels, count, base } = scrolled;
  const rows = stretchRows(rowPixels);
  const half = Math.floor(rows / 2);
  const near = 4 * Math.ceil(heightPixels / rowPixels);
  const top = base + topPixels / rowPixels;
  if (count > base + rows && top > base + rows - near) return base + half;
  if (base > 0 && top < base + near) return Math.max(0, base - half);
  return base;
}

function stretchRows(rowPixels: number): number {
  return Math.floor(stretchPixels / rowPixels);
}
