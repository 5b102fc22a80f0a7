/** How a process is told from a later one with its number. */
import { readFileSync } from "node:fs";

/** When a process began, in ticks since boot; 0 where that cannot be known, undefined when there is no such process. */
export function startTicksOf(pid: number): number | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return undefined;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // A zombie is dead, though it still has its number.
    return fields[0] === "Z" ? undefined : Number(fields[19]);
  } catch {
    // No /proc: the process exists, and that is all one can say.
    return 0;
  }
}
