/** Which processes there are after deaths at awkward moments. */
import type { ChildProcess } from "node:child_process";
import { EventEmitter } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Crew } from "./crew.ts";

/** Ends when it is told, a little after it was killed. */
class Process extends EventEmitter {
  killed = false;

  kill(): boolean {
    this.killed = true;
    return true;
  }
}

let crew: Crew;

beforeEach(() => {
  vi.useFakeTimers();
  crew = new Crew({
    workers: 2,
    spawn: () => new Process() as unknown as ChildProcess,
    started: () => undefined,
    ended: () => undefined,
  });
  crew.startWorkers();
  crew.startConductor();
});

afterEach(() => {
  vi.useRealTimers();
});

const roles = (): string[] => [...crew.members].map(({ role }) => role).sort();
const all = ["conductor", "worker", "worker"];

/** The processes that were killed are gone. */
function die(count = Infinity): void {
  const killed = [...crew.members].filter(({ process }) => process.killed);
  for (const { process } of killed.slice(0, count)) process.emit("exit");
}

/** Some die by themselves. */
function lose(role: string, count = Infinity): void {
  const lost = [...crew.members].filter((member) => member.role === role);
  for (const { process } of lost.slice(0, count)) process.emit("exit");
}

test("one that dies is started again", () => {
  lose("worker", 1);
  expect(roles()).toEqual(["conductor", "worker"]);
  vi.runAllTimers();
  expect(roles()).toEqual(all);
});

test("all are started anew when the last of them is gone, and not before", () => {
  crew.renew();
  die(2);
  vi.runAllTimers();
  expect(crew.members.size).toBe(1);
  die();
  expect(roles()).toEqual(all);
  expect([...crew.members].some(({ process }) => process.killed)).toBe(false);
});

test("one that waits for its restart when all are renewed is started once", () => {
  lose("worker", 1);
  crew.renew();
  vi.runAllTimers();
  expect(roles()).toEqual(["conductor", "worker"]);
  die();
  vi.runAllTimers();
  expect(roles()).toEqual(all);
});

test("all are renewed where none lives, and who dies after that is started again", () => {
  lose("worker");
  lose("conductor");
  crew.renew();
  vi.runAllTimers();
  expect(roles()).toEqual(all);
  lose("conductor");
  vi.runAllTimers();
  expect(roles()).toEqual(all);
});

test("a conductor that is to begin while all are renewed is there once", () => {
  const early = new Crew({
    workers: 1,
    spawn: () => new Process() as unknown as ChildProcess,
    started: () => undefined,
    ended: () => undefined,
  });
  early.startWorkers();
  early.renew();
  early.startConductor();
  for (const { process } of early.members) process.emit("exit");
  vi.runAllTimers();
  expect([...early.members].map(({ role }) => role)).toEqual(["worker", "conductor"]);
});

test("nobody is started after a stop, which ends with the last process", async () => {
  lose("worker", 1);
  let ended = false;
  const stopping = crew.stop().then(() => (ended = true));
  vi.runAllTimers();
  lose("worker");
  await Promise.resolve();
  expect(ended).toBe(false);
  lose("conductor");
  await stopping;
  expect(crew.members.size).toBe(0);
});
