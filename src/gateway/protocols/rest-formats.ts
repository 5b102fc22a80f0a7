/** The two document formats of REST services. */
import { serializeRestJsonError } from "./json-error.ts";
import { parseJson } from "./json-parse.ts";
import { ValueReaders } from "./json-read.ts";
import { JsonWriters } from "./json-write.ts";
import type { DocumentFormat } from "./rest-codec.ts";
import { xmlDocuments } from "./xml-documents.ts";
import { serializeRestXmlError } from "./xml-error.ts";

/** Large enough for DeleteObjects with a thousand keys of a kilobyte, escaped. */
const xmlLimitBytes = 8 * 1024 * 1024;

export const xmlFormat: DocumentFormat = {
  contentType: "application/xml",
  limitBytes: xmlLimitBytes,
  membersReader: (operation, members) => xmlDocuments(operation.service).membersReader(operation, members),
  payloadReader: (operation, member) => xmlDocuments(operation.service).payloadReader(member),
  membersWriter: (operation, members) => {
    const documents = xmlDocuments(operation.service);
    const unwrapped = operation.service.name === "s3" && operation.name === "GetBucketLocation";
    const [only] = members;
    if (unwrapped && only !== undefined) return documents.unwrappedWriter(only);
    return documents.membersWriter(operation, members);
  },
  payloadWriter: (operation, member) => xmlDocuments(operation.service).payloadWriter(member),
  serializeError: serializeRestXmlError,
};

const readers = new ValueReaders({ jsonNames: true, binary: false });
const writers = new JsonWriters(true);

export const jsonFormat: DocumentFormat = {
  contentType: "application/json",
  limitBytes: 16 * 1024 * 1024,
  membersReader: (_operation, members) => {
    const read = readers.members(members);
    return (bytes, into) => read(parseJson(bytes) ?? {}, into as Record<string, unknown>);
  },
  payloadReader: (_operation, member) => {
    const read = readers.value(member);
    return (bytes) => {
      const value = parseJson(bytes);
      return value === null ? undefined : read(value, 0);
    };
  },
  membersWriter: (_operation, members) => writers.members(members),
  payloadWriter: (_operation, member) => writers.value(member),
  serializeError: serializeRestJsonError,
};
