/** JSON of strings, put together by hand where a whole object would be made only to be written. */

const plain = /^[ !#-[\]-~]*$/;

/** A string as JSON. Most have nothing to escape, which is quicker to find out than to have it written. */
export function quoted(text: string): string {
  return plain.test(text) ? `"${text}"` : JSON.stringify(text);
}
