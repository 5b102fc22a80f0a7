/** The hot blobs stay within their bound and give up the ones unused for longest. */
import { expect, test } from "vitest";
import { HotBlobs } from "./hot-blobs.ts";

test("the blob unused for longest makes room", () => {
  const hot = new HotBlobs(30);
  hot.keep("a", new Uint8Array(10));
  hot.keep("b", new Uint8Array(10));
  hot.keep("c", new Uint8Array(10));
  hot.get("a");
  hot.keep("d", new Uint8Array(10));
  expect(["a", "b", "c", "d"].filter((id) => hot.get(id))).toEqual(["a", "c", "d"]);
});

test("a large blob is not kept", () => {
  const hot = new HotBlobs(1 << 20);
  hot.keep("large", new Uint8Array((64 << 10) + 1));
  expect(hot.get("large")).toBeUndefined();
});

test("what is kept stays within the bound when everything is in use", () => {
  const hot = new HotBlobs(30);
  const ids = ["a", "b", "c", "d", "e", "f", "g"];
  for (const id of ids) {
    hot.keep(id, new Uint8Array(10));
    for (const one of ids) hot.get(one);
  }
  expect(ids.filter((id) => hot.get(id))).toHaveLength(3);
});
