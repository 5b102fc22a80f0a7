/** LIKE of S3 Select: `%` is anything, `_` one character, unless an escape is before them. */
import { selectError } from "./errors.ts";
import type { Evaluate } from "./functions.ts";
import { isAbsent } from "./values.ts";

/** Throws LikeInvalidInputs and EvaluatorLikePatternInvalidEscapeSequence while records are looked at. */
export function compileLike(of: Evaluate, pattern: Evaluate, escape: Evaluate | undefined): Evaluate {
  let known: { readonly pattern: string; readonly escape: string | undefined; readonly form: RegExp } | undefined;
  return (record) => {
    const [text, like, mark] = [of(record), pattern(record), escape?.(record)];
    if (isAbsent(text) || isAbsent(like) || (escape && isAbsent(mark))) return null;
    const isMark = mark === undefined || (typeof mark === "string" && Array.from(mark).length === 1);
    if (typeof text !== "string" || typeof like !== "string" || !isMark) {
      throw selectError("LikeInvalidInputs", "Invalid argument given to the LIKE clause in the SQL expression.");
    }
    if (known?.pattern !== like || known.escape !== mark)
      known = { pattern: like, escape: mark, form: formOf(like, mark) };
    return known.form.test(text);
  };
}

function formOf(pattern: string, escape: string | undefined): RegExp {
  let written = "";
  const characters = Array.from(pattern);
  for (let at = 0; at < characters.length; at += 1) {
    let character = characters[at] ?? "";
    const isEscaped = character === escape;
    if (isEscaped) {
      at += 1;
      character = characters[at] ?? "";
      if (character !== "%" && character !== "_" && character !== escape) {
        const message = "The SQL expression contains an invalid escape sequence for LIKE.";
        throw selectError("EvaluatorLikePatternInvalidEscapeSequence", message);
      }
    }
    if (!isEscaped && character === "%") written += ".*";
    else if (!isEscaped && character === "_") written += ".";
    else written += character.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  }
  return new RegExp(`^${written}$`, "su");
}
