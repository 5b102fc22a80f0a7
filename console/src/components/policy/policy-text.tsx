/** A policy's text to read, with the statements marked that a decision came from. */
import { markedPieces, type TextRange } from "./text-place.ts";

/** The text. `ranges` are marked; `label` names it for screen readers. */
export function PolicyText({
  text,
  ranges = [],
  label,
}: {
  readonly text: string;
  readonly ranges?: readonly TextRange[];
  readonly label: string;
}) {
  return (
    <pre className="iam-policy" role="region" aria-label={label} tabIndex={0}>
      {markedPieces(text, ranges).map((piece, index) =>
        piece.isMarked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
      )}
    </pre>
  );
}
