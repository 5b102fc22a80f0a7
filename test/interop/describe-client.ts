/** Groups a client's tests, and says loudly when the client is not here. */
import { describe, test } from "vitest";
import { findClient, type ClientName } from "./clients.ts";

/** Runs `body` with the client's program; without it the group fails in CI, unless this machine can never have it. */
export function describeClient(name: ClientName, body: (program: string) => void): void {
  const found = findClient(name);
  if ("program" in found) return void describe(name, () => body(found.program));
  process.stderr.write(`\nNOT TESTED: ${name}: ${found.missing}\n`);
  describe(name, () => {
    if (process.env["CI"] !== "true" || found.impossible) return test.skip(`not tested: ${found.missing}`, () => {});
    test("is here", () => {
      throw new Error(found.missing);
    });
  });
}
