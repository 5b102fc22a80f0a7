/** How processes divide a partition's capacity among them: by what each was asked for, anew every second. */

/** Divided evenly, so that a process that had nothing to do can begin at once. */
const evenPart = 0.2;

/** One process's share, 0 to 1. The shares of all processes that know the same demands add up to 1. */
export function shareOf(own: number, demands: readonly number[]): number {
  const count = Math.max(1, demands.length);
  const total = demands.reduce((sum, demand) => sum + demand, 0);
  if (total <= 0) return 1 / count;
  return evenPart / count + (1 - evenPart) * (own / total);
}
