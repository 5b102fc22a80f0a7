/** A reader of XML that is safe on hostile input: no document types, bounded depth and size, no recursion. */
import { isUtf8 } from "node:buffer";

/** An element: names without prefix, the text of all its own character data. */
export interface XmlElement {
  readonly name: string;
  /** Undefined when there are none; namespace declarations are left out, prefixes taken off. */
  attributes: Map<string, string> | undefined;
  readonly children: XmlElement[];
  text: string;
}

/** The document is not well-formed, or beyond the limits. */
export class XmlError extends Error {
  override readonly name = "XmlError";
}

const depthLimit = 64;
const elementLimit = 250_000;
const attributeLimit = 64;
const nameAt = /[A-Za-z_:\u0080-\uFFFF][-A-Za-z0-9_:.\u0080-\uFFFF]*/y;
const attributeAt = /\s+([A-Za-z_:\u0080-\uFFFF][-A-Za-z0-9_:.\u0080-\uFFFF]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
// oxlint-disable-next-line no-control-regex -- characters that no XML 1.0 document may hold
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** The root element of a document in UTF-8. Throws XmlError. */
export function parseXml(bytes: Uint8Array): XmlElement {
  if (!isUtf8(bytes)) throw new XmlError("not UTF-8");
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  if (illegal.test(text)) throw new XmlError("illegal character");
  return new XmlParser(text).document();
}

class XmlParser {
  readonly #text: string;
  #position: number;
  #elements = 0;
  readonly #open: { element: XmlElement; rawName: string }[] = [];
  #root: XmlElement | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#position = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  document(): XmlElement {
    const text = this.#text;
    while (this.#position < text.length) {
      const next = text.indexOf("<", this.#position);
      const end = next < 0 ? text.length : next;
      if (end > this.#position) this.#characters(text.slice(this.#position, end));
      if (next < 0) break;
      this.#markup(next);
    }
    if (this.#root === undefined || this.#open.length > 0) throw new XmlError("document ends early");
    return this.#root;
  }

  #characters(raw: string): void {
    const current = this.#open.at(-1);
    if (current !== undefined) current.element.text += decodeText(raw);
    else if (raw.trim() !== "") throw new XmlError("text outside of the root element");
    this.#position += raw.length;
  }

  #markup(start: number): void {
    const text = this.#text;
    const mark = text.charCodeAt(start + 1);
    if (mark === 47 /* / */) this.#closeTag(start + 2);
    else if (mark === 63 /* ? */) this.#position = this.#after("?>", start + 2);
    else if (mark !== 33 /* ! */) this.#openTag(start + 1);
    else if (text.startsWith("<!--", start)) this.#position = this.#after("-->", start + 4);
    else if (text.startsWith("<![CDATA[", start)) this.#characterData(start + 9);
    else throw new XmlError("document types are not accepted");
  }

  #after(terminator: string, from: number): number {
    const found = this.#text.indexOf(terminator, from);
    if (found < 0) throw new XmlError(`${terminator} is missing`);
    return found + terminator.length;
  }

  #characterData(from: number): void {
    const end = this.#after("]]>", from);
    const current = this.#open.at(-1);
    if (current === undefined) throw new XmlError("text outside of the root element");
    current.element.text += unixLines(this.#text.slice(from, end - 3));
    this.#position = end;
  }

  #closeTag(from: number): void {
    const end = this.#text.indexOf(">", from);
    const current = this.#open.pop();
    if (end < 0 || current === undefined || this.#text.slice(from, end).trimEnd() !== current.rawName) {
      throw new XmlError("closing tag does not match");
    }
    this.#position = end + 1;
  }

  #openTag(from: number): void {
    nameAt.lastIndex = from;
    const rawName = nameAt.exec(this.#text)?.[0];
    if (rawName === undefined) throw new XmlError("no element name");
    const element: XmlElement = { name: localName(rawName), attributes: undefined, children: [], text: "" };
    const closed = this.#endOfTag(element, from + rawName.length);
    this.#place(element);
    if (!closed) this.#open.push({ element, rawName });
    if (this.#open.length > depthLimit || ++this.#elements > elementLimit) throw new XmlError("document is too large");
  }

  /** Reads attributes and the end of an opening tag; true when the element is empty (`/>`). */
  #endOfTag(element: XmlElement, from: number): boolean {
    const text = this.#text;
    let at = from;
    for (let count = 0; text.charCodeAt(at) !== 62 && text.charCodeAt(at) !== 47; count++) {
      attributeAt.lastIndex = at;
      const found = attributeAt.exec(text);
      if (found === null || count === attributeLimit) break;
      setAttribute(element, found[1] ?? "", found[2] ?? found[3] ?? "");
      at += found[0].length;
    }
    while (isSpace(text.charCodeAt(at))) at++;
    const empty = text.charCodeAt(at) === 47;
    if (text.charCodeAt(empty ? at + 1 : at) !== 62) throw new XmlError("tag does not end");
    this.#position = empty ? at + 2 : at + 1;
    return empty;
  }

  #place(element: XmlElement): void {
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.element.children.push(element);
    else if (this.#root === undefined) this.#root = element;
    else throw new XmlError("second root element");
  }
}

function setAttribute(element: XmlElement, rawName: string, rawValue: string): void {
  if (rawName === "xmlns" || rawName.startsWith("xmlns:")) return;
  element.attributes ??= new Map();
  const name = localName(rawName);
  if (element.attributes.has(name)) throw new XmlError("attribute stands twice");
  element.attributes.set(name, decodeText(rawValue));
}

function localName(rawName: string): string {
  const colon = rawName.indexOf(":");
  return colon < 0 ? rawName : rawName.slice(colon + 1);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function unixLines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

const longestEntity = 12;

function decodeText(raw: string): string {
  const text = unixLines(raw);
  let decoded = "";
  let from = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", from)) {
    const end = text.indexOf(";", at);
    if (end < 0 || end - at > longestEntity) throw new XmlError("bare ampersand");
    decoded += text.slice(from, at) + character(text.slice(at + 1, end));
    from = end + 1;
  }
  return from === 0 ? text : decoded + text.slice(from);
}

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function character(entity: string): string {
  const found = entities.get(entity) ?? (entity.startsWith("#") ? referenced(entity) : undefined);
  if (found === undefined) throw new XmlError("unknown entity");
  return found;
}

/** The character of `#233` or `#xE9`. Control characters pass, since keys may hold them; surrogates and zero do not. */
function referenced(name: string): string | undefined {
  const hexadecimal = /^#x[0-9a-fA-F]{1,8}$/.test(name);
  if (!hexadecimal && !/^#[0-9]{1,8}$/.test(name)) return undefined;
  const code = hexadecimal ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code);
}
