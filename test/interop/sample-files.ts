/** Files as people have them, and whether two folders hold the same. */
import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Names that clients and servers get wrong, each a valid path of a file system. */
const oddNames: readonly string[] = [
  "plain.txt",
  "with space.txt",
  " leading and trailing ",
  "한글/파일 이름.txt",
  "a+b=c.txt",
  "100%.txt",
  "%41%2F.txt",
  "quote'\"&<>.txt",
  "sub/dir/deep.bin",
  "sub.dir/~tilde!(1)*$@:;,[].txt",
  "été-ß-🙂.txt",
  "#fragment?query=1.txt",
];

/** Makes a folder of small files with odd names, one of them empty. */
export function writeSampleTree(folder: string): string {
  for (const [index, name] of oddNames.entries()) writeSampleFile(join(folder, name), 100 + index * 777);
  writeSampleFile(join(folder, "empty"), 0);
  return folder;
}

/**
 * Makes one file of random bytes and gives its path. It is an hour old: clients that compare times would take a file
 * written in the second it was uploaded in for a newer one.
 */
export function writeSampleFile(path: string, sizeBytes: number): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, randomBytes(sizeBytes));
  const anHourAgo = Date.now() / 1000 - 3600;
  utimesSync(path, anHourAgo, anHourAgo);
  return path;
}

/** Relative path → SHA-256 of its bytes, of every file below, in order. */
export function digestTree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), digestFile(path)]));
}

/** SHA-256 of a file, hexadecimal. */
export function digestFile(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
