/** XML documents of REST services: whole bodies, their roots and namespaces, and the errors of bad ones. */
import type { AwsError } from "../../kernel/errors.ts";
import type { Member, OperationModel, ServiceModel, StructureShape } from "../model/model.ts";
import { inElementOrder } from "./element-order.ts";
import { malformedXml } from "./malformed-xml.ts";
import { documentName } from "./xml-names.ts";
import { parseXml, XmlError } from "./xml-parse.ts";
import type { XmlElement } from "./xml-parse.ts";
import { XmlReaders } from "./xml-read.ts";
import { gatherBytes } from "./text-bytes.ts";
import { holdsWrittenList, XmlWriters, type ElementOrder } from "./xml-write.ts";

const header = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Documents that old clients call by another name than the model. */
const rootSynonyms: ReadonlyMap<string, string> = new Map([["CreateBucketConstraint", "CreateBucketConfiguration"]]);

/** The documents of one service. */
export class XmlDocuments {
  readonly #service: ServiceModel;
  readonly #readers: XmlReaders;
  readonly #writers: XmlWriters;
  readonly #order: ElementOrder;
  readonly #namespace: string;

  constructor(service: ServiceModel) {
    this.#service = service;
    const s3 = service.name === "s3";
    this.#readers = new XmlReaders(s3);
    this.#order = s3 ? inElementOrder : (_, members) => members;
    this.#writers = new XmlWriters(s3 || service.name === "s3control" ? "always" : "as needed", this.#order);
    this.#namespace = service.xmlNamespace === undefined ? "" : ` xmlns="${service.xmlNamespace}"`;
  }

  /** Reads a document whose elements are members of the input itself. */
  membersReader(operation: OperationModel, members: readonly Member[]): (bytes: Uint8Array, into: object) => void {
    const read = this.#readers.members(members);
    const root = documentName(operation.input);
    return (bytes, into) => this.#guard(() => read(this.#root(bytes, root), into as Record<string, unknown>));
  }

  /** Reads a document that is one member. */
  payloadReader(member: Member): (bytes: Uint8Array) => unknown {
    const read = this.#readers.value(member);
    const root = documentName(member.shape, member);
    return (bytes) => this.#guard(() => read(this.#root(bytes, root)));
  }

  #root(bytes: Uint8Array, name: string): XmlElement {
    const root = parseXml(bytes);
    if (root.name !== name && rootSynonyms.get(root.name) !== name) throw new XmlError(`root is not ${name}`);
    return root;
  }

  #guard<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (error instanceof XmlError) throw this.#malformed(error);
      throw error;
    }
  }

  #malformed(cause: XmlError): AwsError {
    const code = this.#service.errors.has("MalformedInput") ? "MalformedInput" : "MalformedXML";
    return malformedXml(cause, code);
  }

  /** Writes a document out of members of the output itself. */
  membersWriter(operation: OperationModel, modelled: readonly Member[]): (output: object) => string | Uint8Array {
    const members = this.#order(operation.output, modelled);
    const name = documentName(operation.output);
    const content = this.#writers.members(members);
    const lists = members.filter(({ shape }) => shape.kind === "list");
    if (lists.length === 0) return (output) => this.#document(name, content(output));
    const open = `${header}<${name}${this.#namespace}>`;
    const appendContent = this.#writers.appender(members);
    return (output) => {
      if (!holdsWrittenList(lists, output)) return this.#document(name, content(output));
      return gatherBytes((append) => {
        append(open);
        appendContent(output, append);
        append(`</${name}>`);
      });
    };
  }

  /** Writes a document that is one member. */
  payloadWriter(member: Member): (value: unknown) => string {
    const name = documentName(member.shape, member);
    const content = this.#writers.content(member.shape as StructureShape);
    return (value) => this.#document(name, content(value));
  }

  /** Writes the elements of an error's modelled members, without a root. */
  elements(members: readonly Member[]): (value: object) => string {
    return this.#writers.members(members);
  }

  #document(name: string, content: string): string {
    if (content === "") return `${header}<${name}${this.#namespace}/>`;
    return `${header}<${name}${this.#namespace}>${content}</${name}>`;
  }

  /** An unwrapped answer: the only member's text stands in the root (GetBucketLocation). */
  unwrappedWriter(member: Member): (output: object) => string {
    const content = this.#writers.element(member, member.name);
    return (output) => {
      const value = (output as Readonly<Record<string, unknown>>)[member.name];
      const text = value === undefined || value === null ? `<${member.name}/>` : content(value);
      return header + text.replace(member.name, `${member.name}${this.#namespace}`);
    };
  }
}

const cache = new WeakMap<ServiceModel, XmlDocuments>();

/** The service's documents, compiled once. */
export function xmlDocuments(service: ServiceModel): XmlDocuments {
  let documents = cache.get(service);
  if (documents === undefined) cache.set(service, (documents = new XmlDocuments(service)));
  return documents;
}
