/** Has what sleeps in this process look again whether it still has to. */
import { readdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Programs that use it mean nothing by it, and by default nothing happens. */
const signal = "SIGURG";
/** While one of the kind waits to be taken, the next is dropped: each thread gets the time to take its own. */
const apartMilliseconds = 5;

/**
 * Sends each thread of this process, one after the other, a signal that does nothing. A thread that waits for a lock between processes looks at it again then, and takes
 * one that became free without anybody waking it. Linux only; elsewhere it does nothing, as in Node's own worker threads.
 */
export async function wakeThreads(): Promise<void> {
  const threads = threadsOf();
  if (threads.length === 0) return;
  // Without somebody who asks for it the signal would be dropped, and interrupt nothing.
  if (!process.listeners(signal).includes(nothing)) process.on(signal, nothing);
  for (const thread of threads) {
    try {
      // Linux takes a thread's number for a process's, and gives the signal to that thread before any other.
      process.kill(thread, signal);
    } catch {
      // It ended meanwhile.
    }
    await sleep(apartMilliseconds, undefined, { ref: false });
  }
}

function threadsOf(): number[] {
  try {
    return readdirSync("/proc/self/task").map(Number);
  } catch {
    return [];
  }
}

function nothing(): void {}
