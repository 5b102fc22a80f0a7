/** Reads what the tests of the documents look at: headings, code blocks, links. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The package's folder. */
export const root = resolve(import.meta.dirname, "../..");

/** A fenced block of code. */
export interface CodeBlock {
  /** `sh`, `js`, `python`; empty for output. */
  readonly language: string;
  readonly text: string;
}

/** One document, taken apart. */
export interface Markdown {
  /** One `#` a level, in order. */
  readonly headingLevels: readonly string[];
  readonly blocks: readonly CodeBlock[];
  /** Targets inside this repository, without their anchors. */
  readonly links: readonly string[];
  readonly tableRows: number;
  /** Everything in backticks outside of blocks, sorted: names that no translation changes. */
  readonly codeSpans: readonly string[];
}

/** Reads a document by its path below the package's folder. */
export function readMarkdown(path: string): Markdown {
  const text = readFileSync(join(root, path), "utf8");
  const blocks = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
  const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
  const links = [...prose.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? "");
  return {
    headingLevels: [...prose.matchAll(/^(#+) /gm)].map((match) => match[1] ?? ""),
    blocks: blocks.map((match) => ({ language: match[1] ?? "", text: match[2] ?? "" })),
    links: links.filter((target) => !/^\w+:/.test(target)),
    tableRows: [...prose.matchAll(/^\|/gm)].length,
    codeSpans: [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? "").sort(),
  };
}
