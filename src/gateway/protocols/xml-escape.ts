/** Escaping of XML text; control characters become numeric references, as AWS writes them. */

// oxlint-disable-next-line no-control-regex -- these are the characters XML 1.0 cannot hold as they are
const special = /[&<>"\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/;
// oxlint-disable-next-line no-control-regex -- the same class, for replacing
const specials = /[&<>"\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/g;

/** Text for an element or a double-quoted attribute. */
export function escapeXml(text: string): string {
  return special.test(text) ? text.replace(specials, reference) : text;
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
