/** What is shown how. */
import { expect, test } from "vitest";
import { previewKind, previewType } from "./preview-kind.ts";

test("a page is text, whatever it is called", () => {
  expect(previewKind("text/html", "evil.html")).toBe("text");
  expect(previewKind("application/octet-stream", "evil.html")).toBe("text");
  expect(previewKind("application/xhtml+xml", "evil.png")).toBe("text");
});

test("bytes are never shown as a type that somebody has stored", () => {
  expect(previewType("image", "text/html", "evil.html")).toBe("image/png");
  expect(previewType("pdf", "text/html", "evil.pdf")).toBe("application/pdf");
});

test("the name's ending counts where nothing else is known", () => {
  expect(previewKind("binary/octet-stream", "a/photo.JPG")).toBe("image");
  expect(previewKind("application/zip", "photo.jpg")).toBeUndefined();
});
