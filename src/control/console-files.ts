/** The built console's files: which there are, in which forms, and how long browsers may keep them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

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

/** As a file is looked for, the smallest first. */
const forms = [
  { encoding: "br", ending: ".br", pattern: /\bbr\b/ },
  { encoding: "gzip", ending: ".gz", pattern: /\bgzip\b/ },
  { encoding: undefined, ending: "", pattern: /^/ },
] as const;

/** All that the console is built of: no path leads out of its folder, and finding a file asks for nothing but that file. */
const fileName = /^(?:assets\/)?[\w-][\w.-]*$/;

/**
 * The file that answers a path below the console's (`assets/main-1a2b.js`), in a form that `accepted` names. Paths of pages
 * are answered by `index.html`. Undefined: no such file, or the console was not built.
 */
export async function findConsoleFile(path: string, accepted: string): Promise<ConsoleFile | undefined> {
  const file = fileName.test(path) ? await readForm(path, accepted) : undefined;
  // What looks like a file and is none must not be answered by a page.
  if (file || path.startsWith("assets/")) return file;
  return readForm("index.html", accepted);
}

/** Looked for at each request: a folder that is built anew while a region runs is served at once. */
async function readForm(name: string, accepted: string): Promise<ConsoleFile | undefined> {
  const type = types[name.slice(name.lastIndexOf(".") + 1)];
  if (type === undefined) return undefined;
  for (const { encoding, ending, pattern } of forms) {
    const bytes = pattern.test(accepted) ? await readIfThere(join(consoleFolder(), name + ending)) : undefined;
    if (bytes) return { bytes, type, encoding, isImmutable: name.startsWith("assets/") };
  }
  return undefined;
}

async function readIfThere(place: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(place);
  } catch {
    return undefined;
  }
}
