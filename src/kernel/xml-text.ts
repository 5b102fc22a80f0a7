/** Escaping of XML text; control characters become numeric references, as AWS writes them. */

// oxlint-disable-next-line no-control-regex -- these are the characters XML 1.0 cannot hold as they are
const special = /[&<>"\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/;
// oxlint-disable-next-line no-control-regex -- the same class, for replacing
const specials = /[&<>"\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/g;

/** Text for an element or a double-quoted attribute. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  if (text.charCodeAt(0) === 34 && text.length > 1 && text.charCodeAt(text.length - 1) === 34) {
    // Entity tags are quoted, and listings hold thousands of them.
    const inner = text.slice(1, -1);
    if (!special.test(inner)) return `&quot;${inner}&quot;`;
  }
  return text.replace(specials, reference);
}

function reference(character: string): string {
  switch (character) {
    case "&":
      return "&amp;";
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return `&#x${character.charCodeAt(0).toString(16)};`;
  }
}

// oxlint-disable-next-line no-control-regex -- these are the characters XML 1.0 cannot hold, not even as references
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text for people in a document that every parser must read: what XML 1.0 cannot hold is shown as U+FFFD. */
export function escapeReadableXml(text: string): string {
  return escapeXml(text.replace(impossible, "\uFFFD"));
}
