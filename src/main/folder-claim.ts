/** One supervisor a data folder: two of them would each start the other's processes anew, and judge its zones by their own. */
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startTicksOf } from "../platform/processes/start-ticks.ts";

const fileName = "supervisor.json";

/** Who has a folder: a process, told from a later one with its number by when it began. */
interface Claim {
  readonly pid: number;
  readonly startTicks: number;
}

/**
 * Takes the data folder for this process and gives back how to let go of it. Throws when another supervisor on this machine has it.
 * One that was killed has it no more.
 */
export function claimFolder(dataDirectory: string): () => void {
  mkdirSync(dataDirectory, { recursive: true });
  const path = join(dataDirectory, fileName);
  const own = join(dataDirectory, `${fileName}.${process.pid}`);
  writeFileSync(own, JSON.stringify({ pid: process.pid, startTicks: startTicksOf(process.pid) ?? 0 } satisfies Claim));
  try {
    // A claim appears whole or not at all, and of two at once one; a stale one is removed and the place tried again.
    while (!appears(own, path)) {
      const holder = readClaim(path);
      if (holder && isAlive(holder)) {
        throw new Error(`The region of ${dataDirectory} is running already, as process ${holder.pid}.`);
      }
      rmSync(path, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
  return () => rmSync(path, { force: true });
}

function appears(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** The claim in a file; undefined for one that went meanwhile, or that nobody here wrote. */
function readClaim(path: string): Claim | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Claim;
  } catch {
    // Gone or no JSON: nobody's.
    return undefined;
  }
}

function isAlive({ pid, startTicks }: Claim): boolean {
  return Number.isInteger(pid) && pid > 0 && startTicksOf(pid) === startTicks;
}
