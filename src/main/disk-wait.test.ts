/** Which processes wait for a disk. */
import { expect, test } from "vitest";
import { threadStates, waitForDisk } from "./disk-wait.ts";

test("the threads of a process are told by their states, and those of nobody not at all", () => {
  const own = threadStates(process.pid);
  if (process.platform === "linux") expect(own.join("")).toMatch(/^[A-Z]{2,}$/i);
  expect(threadStates(2 ** 30)).toEqual([]);
});

test("who is found at the disk each time waits for it", async () => {
  expect(await waitForDisk([1, 2], (pid) => (pid === 2 ? ["S", "D"] : ["S"]))).toBe(true);
});

test("who was there now and then does not", async () => {
  let looks = 0;
  expect(await waitForDisk([1], () => [++looks === 4 ? "S" : "D"])).toBe(false);
  expect(looks).toBe(4);
});

test("nobody waits where no process is left", async () => {
  expect(await waitForDisk([])).toBe(false);
});
