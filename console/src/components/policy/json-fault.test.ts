/** Faults of JSON and their offsets. */
import { describe, expect, it } from "vitest";
import { jsonFault } from "./json-fault.ts";

describe("JSON", () => {
  it.each(['{"a":[1,true,null,"x\\n\\u00e4"],"b":{}}', "[]", ' "text" ', "-1.5e3"])("without a fault: %s", (text) => {
    expect(jsonFault(text)).toBeUndefined();
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  });

  it.each([
    ['{"a" [1]}', 5],
    ['{"a":1,}', 7],
    ["[1 2]", 3],
    ["{", 1],
    ["", 0],
    ["{a:1}", 1],
    ["[] x", 3],
    ['["a\nb"]', 1],
  ])("with a fault: %s", (text, offset) => {
    expect(jsonFault(text)).toBe(offset);
    expect(() => JSON.parse(text) as unknown).toThrow();
  });
});
