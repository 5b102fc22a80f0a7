/** The path's part of a canonical request. */
import { canonicalEncodedPath, encodePathBytes } from "./uri-encoding.ts";

/** S3: encoded once, never normalised (`//`, `.` and `..` are bytes of the key). A slash is one however it was sent. */
export function s3CanonicalPath(path: string): string {
  const canonical = canonicalEncodedPath(path);
  return canonical.includes("%2F") ? canonical.replaceAll("%2F", "/") : canonical;
}

/** Every other service: dot segments and repeated slashes removed, then the path as sent encoded a second time. */
export function normalisedCanonicalPath(path: string): string {
  if (path === "/" || path === "") return "/";
  return encodePathBytes(normalisePath(path));
}

function normalisePath(path: string): string {
  if (!path.includes("//") && !path.includes("/.")) return path;
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment === "..") segments.pop();
    else segments.push(segment);
  }
  const trailing = segments.length > 0 && path.endsWith("/") ? "/" : "";
  return `/${segments.join("/")}${trailing}`;
}
