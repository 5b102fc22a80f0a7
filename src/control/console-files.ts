/** The built console's files: which there are, in which forms, and how long browsers may keep them. */
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";

/** `dist/console` of the package, from the sources as well as from what is built of them; tests name a folder of their own. */
const consoleFolder = (): string =>
  process.env["HANEUL_CONSOLE_DIRECTORY"] ?? join(import.meta.dirname, "../../dist/console");

/** A file as it is sent. */
export interface ConsoleFile {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** How it is compressed; undefined: not. */
  readonly encoding: "br" | "gzip" | undefined;
  /** Its name has a hash of what is in it: it never changes. */
  readonly isImmutable: boolean;
}

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  json: "application/json",
  woff2: "font/woff2",
  woff: "font/woff",
  png: "image/png",
};

const forms = [
  { encoding: "br", ending: ".br", pattern: /\bbr\b/ },
  { encoding: "gzip", ending: ".gz", pattern: /\bgzip\b/ },
] as const;

/**
 * The file that answers a path below the console's (`assets/main-1a2b.js`), in a form that `accepted` names. Paths of pages
 * are answered by `index.html`. Undefined: no such file, or the console was not built.
 */
export async function findConsoleFile(path: string, accepted: string): Promise<ConsoleFile | undefined> {
  const folder = consoleFolder();
  const names = await namesOf(folder);
  const isFile = names.has(path) && types[endingOf(path)] !== undefined;
  // What looks like a file and is none must not be answered by a page.
  if (!isFile && path.startsWith("assets/")) return undefined;
  const name = isFile ? path : "index.html";
  if (!names.has(name)) return undefined;
  const form = forms.find(({ ending, pattern }) => pattern.test(accepted) && names.has(name + ending));
  return {
    bytes: await readFile(join(folder, name + (form?.ending ?? ""))),
    type: types[endingOf(name)] ?? "application/octet-stream",
    encoding: form?.encoding,
    isImmutable: name.startsWith("assets/"),
  };
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

/** Only what is listed is read: no path leads out of the folder. */
async function namesOf(place: string): Promise<ReadonlySet<string>> {
  try {
    const names = await readdir(place, { recursive: true });
    return new Set(names.map((name) => name.split(sep).join("/")));
  } catch {
    // Not built: there is nothing.
    return new Set();
  }
}
