/** Header values are kept as they are, however many there are. */
import { expect, test } from "vitest";
import { headerValue } from "./header-values.ts";

test("a value is what it was, whichever time it is met", () => {
  const values = Array.from({ length: 3_000 }, (_, each) => `client ${each} \u00e9`);
  for (let time = 0; time < 2; time += 1) expect(values.map(headerValue)).toEqual(values);
});
