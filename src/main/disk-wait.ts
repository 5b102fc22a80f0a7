/** Tells a disk that is slow from a lock that nobody will ever release. */
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const looks = 10;
const betweenMilliseconds = 200;

/**
 * Whether at each of ten looks within two seconds a thread of these processes waits for a disk. Linux tells it (state D of
 * proc(5)); elsewhere the answer is no.
 */
export async function waitForDisk(pids: readonly number[], stateOf = threadStates): Promise<boolean> {
  for (let look = 0; look < looks; look += 1) {
    if (look > 0) await sleep(betweenMilliseconds);
    if (!pids.some((pid) => stateOf(pid).includes("D"))) return false;
  }
  return true;
}

/** A letter for each of a process's threads; nothing for one that is gone. */
export function threadStates(pid: number): string[] {
  try {
    const tasks = `/proc/${pid}/task`;
    return readdirSync(tasks).map((task) => stateIn(readFileSync(`${tasks}/${task}/stat`, "utf8")));
  } catch {
    return [];
  }
}

/** The state stands behind the name, which may hold anything. */
function stateIn(stat: string): string {
  return stat.charAt(stat.lastIndexOf(")") + 2);
}
