/** Which objects have a preview, and as what they are shown. */

/** How it is shown. */
export type PreviewKind = "text" | "image" | "pdf";

const imageTypes: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
  bmp: "image/bmp",
  // As a picture it runs no script and loads nothing.
  svg: "image/svg+xml",
};

const textEndings =
  /\.(txt|md|csv|tsv|json|jsonl|xml|ya?ml|toml|ini|log|sql|sh|py|js|ts|tsx|css|html?|c|h|java|go|rs)$/i;
const textTypes = /^(text\/|application\/(json|xml|yaml|x-ndjson|javascript|x-sh|sql|toml)|[^;]*\+(json|xml)\b)/;

/** By the stored type, else by the name's ending. Undefined: none. */
export function previewKind(type: string | undefined, key: string): PreviewKind | undefined {
  const plain = (type ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (Object.values(imageTypes).includes(plain)) return "image";
  if (plain === "application/pdf") return "pdf";
  if (textTypes.test(plain)) return "text";
  const isUnknown = plain === "" || plain === "application/octet-stream" || plain === "binary/octet-stream";
  if (!isUnknown) return undefined;
  const ending = key.slice(key.lastIndexOf(".") + 1).toLowerCase();
  if (imageTypes[ending] !== undefined) return "image";
  if (ending === "pdf") return "pdf";
  return textEndings.test(key) ? "text" : undefined;
}

/** The type that its bytes are shown as: one of a few, whatever was stored. */
export function previewType(kind: PreviewKind, type: string | undefined, key: string): string {
  if (kind === "pdf") return "application/pdf";
  const plain = (type ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (Object.values(imageTypes).includes(plain)) return plain;
  return imageTypes[key.slice(key.lastIndexOf(".") + 1).toLowerCase()] ?? "image/png";
}
