/** When requests begin that come alone, and when those that come among many. */
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { Gathering } from "./gathering.ts";

/** Requests that note when they begin, and end when they are told to. */
class Requests {
  readonly begun: number[] = [];
  readonly #ends: (() => void)[] = [];

  serve(number: number): () => Promise<void> {
    return () => {
      this.begun.push(number);
      return new Promise((resolve) => this.#ends.push(resolve));
    };
  }

  async end(count: number): Promise<void> {
    for (const end of this.#ends.splice(0, count)) end();
    await Promise.resolve();
  }
}

function numbers(from: number, until: number): number[] {
  return Array.from({ length: until - from }, (_, at) => from + at);
}

describe("requests", () => {
  test("begin at once while few are under way", () => {
    const [gathering, requests] = [new Gathering(), new Requests()];
    for (const number of numbers(0, 16)) gathering.begin(requests.serve(number));
    expect(requests.begun).toEqual(numbers(0, 16));
  });

  test("begin within a moment while many are under way", async () => {
    const [gathering, requests] = [new Gathering(), new Requests()];
    for (const number of numbers(0, 18)) gathering.begin(requests.serve(number));
    expect(requests.begun).toHaveLength(16);
    await sleep(20);
    expect(requests.begun).toEqual(numbers(0, 18));
  });

  test("begin together at the end of the turn when as many came", async () => {
    const [gathering, requests] = [new Gathering(), new Requests()];
    for (const number of numbers(0, 40)) gathering.begin(requests.serve(number));
    expect(requests.begun).toHaveLength(16);
    await new Promise((resolve) => setImmediate(resolve));
    expect(requests.begun).toEqual(numbers(0, 40));
  });

  test("begin at once again when those under way have ended", async () => {
    const [gathering, requests] = [new Gathering(), new Requests()];
    for (const number of numbers(0, 16)) gathering.begin(requests.serve(number));
    await requests.end(10);
    gathering.begin(requests.serve(16));
    expect(requests.begun).toEqual(numbers(0, 17));
  });
});
