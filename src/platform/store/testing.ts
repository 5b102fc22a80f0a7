/** What the tests of rows share. */
import * as fc from "fast-check";

/** Any value that a row may hold. */
export const anyValue = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.string({ unit: "binary", maxLength: 100 }),
    fc.array(fc.constantFrom("\ud800", "x", "\udfff")).map((parts) => parts.join("")),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.bigInt(),
    fc.uint8Array(),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie("any"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).any;
