/** The bytes of a request's document (XML), for services that check digests of it which the protocol knows nothing of. */

/** A document as it came. */
export interface DocumentBody {
  readonly bytes: Uint8Array;
  /** Trailing headers in lower case. */
  readonly trailers: Readonly<Record<string, string>>;
}

const documents = new WeakMap<object, DocumentBody>();

/** Keeps a document for as long as the input that was read from it lives. */
export function keepDocument(input: object, document: DocumentBody): void {
  documents.set(input, document);
}

/** The document that an operation's input was read from; undefined for inputs without, and for calls between services. */
export function documentOf(input: object): DocumentBody | undefined {
  return documents.get(input);
}
