/** Parses form bodies and query strings; a form becomes a tree along the dots of its parameter names. */
import { awsError } from "../../kernel/errors.ts";
import type { AwsError } from "../../kernel/errors.ts";

/** One parameter, and those whose names continue it after a dot. */
export interface FormNode {
  value: string | undefined;
  children: Map<string, FormNode> | undefined;
}

const parameterLimit = 100_000;
const depthLimit = 48;

/** Decodes `+` and percent escapes as forms write them. Undefined when they are broken. */
function decodeFormText(raw: string): string | undefined {
  const spaced = raw.includes("+") ? raw.replaceAll("+", " ") : raw;
  if (!spaced.includes("%")) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    // A broken escape is an answer of its own to the caller, who knows which error that is.
    return undefined;
  }
}

/**
 * Calls `visit` with each decoded pair of `a=1&b=2`, but for those whose names begin with `except`. Throws
 * MalformedQueryString for broken escapes and floods.
 */
export function eachPair(text: string, visit: (name: string, value: string) => void, except?: string): void {
  let count = 0;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf("&", start);
    const end = found < 0 ? text.length : found;
    if (end > start) {
      if (++count > parameterLimit) throw malformed("The query string has too many parameters.");
      if (except === undefined || !text.startsWith(except, start)) visitPair(text, start, end, visit);
    }
    start = end + 1;
  }
}

function visitPair(text: string, start: number, end: number, visit: (name: string, value: string) => void): void {
  const equals = text.indexOf("=", start);
  const nameEnd = equals < 0 || equals > end ? end : equals;
  const name = decodeFormText(text.slice(start, nameEnd));
  const value = decodeFormText(text.slice(Math.min(nameEnd + 1, end), end));
  if (name === undefined || value === undefined) throw malformed("The query string contains a syntax error.");
  visit(name, value);
}

function malformed(message: string): AwsError {
  return awsError("MalformedQueryString", message, { status: 400 });
}

/** Adds the pairs of a form to a tree; the first of two values with the same name counts. */
export function addForm(root: FormNode, text: string): void {
  eachPair(text, (name, value) => {
    const node = nodeAt(root, name);
    node.value ??= value;
  });
}

function nodeAt(root: FormNode, name: string): FormNode {
  let node = root;
  let depth = 0;
  for (let start = 0; start <= name.length; depth++) {
    if (depth === depthLimit) throw malformed("A parameter name is nested too deep.");
    const dot = name.indexOf(".", start);
    const end = dot < 0 ? name.length : dot;
    node = childOf(node, name.slice(start, end));
    start = end + 1;
  }
  return node;
}

function childOf(node: FormNode, segment: string): FormNode {
  node.children ??= new Map();
  let child = node.children.get(segment);
  if (child === undefined) {
    child = { value: undefined, children: undefined };
    node.children.set(segment, child);
  }
  return child;
}

/** The children of a node with numbers for names, in their order. */
export function numbered(node: FormNode): FormNode[] {
  const found: { index: number; child: FormNode }[] = [];
  for (const [name, child] of node.children ?? []) {
    if (/^[0-9]{1,15}$/.test(name)) found.push({ index: Number(name), child });
  }
  return found.sort((left, right) => left.index - right.index).map((each) => each.child);
}
