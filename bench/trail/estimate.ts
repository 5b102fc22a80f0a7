/** What many noisy figures say together, and how far that is to be trusted. */

/** A mean and its standard error. */
export interface Estimate {
  readonly mean: number;
  readonly error: number;
}

/** So much of each end is left out of means: a neighbour's burst of work says nothing of what is measured. */
const trimmed = 0.2;

/** The mean without the ends, and its standard error by the variance in which each end counts as its innermost figure. */
export function trimmedMean(figures: readonly number[]): Estimate {
  const sorted = [...figures].sort((a, b) => a - b);
  const { length } = sorted;
  const cut = Math.floor(length * trimmed);
  const kept = sorted.slice(cut, length - cut);
  const [least = 0, most = 0] = [kept[0], kept.at(-1)];
  const drawnIn = sorted.map((figure) => Math.min(Math.max(figure, least), most));
  const centre = meanOf(drawnIn);
  const variance = drawnIn.reduce((sum, figure) => sum + (figure - centre) ** 2, 0) / Math.max(length - 1, 1);
  return { mean: meanOf(kept), error: Math.sqrt(variance / Math.max(length, 1)) / (1 - 2 * trimmed) };
}

const meanOf = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / Math.max(figures.length, 1);
