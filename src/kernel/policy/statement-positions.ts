/** Where the statements of a policy stand in its text, as the policy simulator shows them. */

/** A place in a text; lines and columns count from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/**
 * From a statement's opening brace to just behind its closing brace. A statement that stands alone, in no list, begins
 * behind its brace: so the simulator's examples in AWS's CLI reference print it.
 */
export interface StatementPosition {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/** One entry a statement, in order; empty when the text is not a policy. The text has been parsed before. */
export function statementPositions(text: string): readonly StatementPosition[] {
  return objectsOf(text)
    .filter(({ depth, member }) => depth === 1 && member === "Statement")
    .map(({ open, close, listed }) => ({
      start: position(text, listed ? open : open + 1),
      end: position(text, close),
    }));
}

function position(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

/** An object of the text; `depth` counts the objects around it, `member` is the outermost object's member it is in. */
interface FoundObject {
  readonly open: number;
  readonly close: number;
  readonly depth: number;
  readonly member: string;
  /** Whether that member's value is a list. */
  readonly listed: boolean;
}

/** Walks through JSON and looks at nothing but strings, braces and lists. */
function objectsOf(text: string): readonly FoundObject[] {
  const objects: FoundObject[] = [];
  const opened: number[] = [];
  let member = "";
  let listed = false;
  for (const { index, 0: token } of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[]/g)) {
    if (token === "{") opened.push(index);
    else if (token === "}") {
      const open = opened.pop();
      if (open !== undefined) objects.push({ open, close: index + 1, depth: opened.length, member, listed });
    } else if (token === "[") {
      if (opened.length === 1) listed = true;
    } else if (opened.length === 1 && token.endsWith(":")) {
      member = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1)) as string;
      listed = false;
    }
  }
  return objects;
}
