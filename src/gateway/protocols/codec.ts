/** The codec of each wire protocol. */
import type { ProtocolName } from "../model/model.ts";
import type { ProtocolCodec } from "../wire.ts";
import { cborCodec } from "./cbor-codec.ts";
import { jsonCodec } from "./json-codec.ts";
import { ec2QueryCodec, queryCodec } from "./query-codec.ts";
import { restCodec } from "./rest-codec.ts";
import { jsonFormat, xmlFormat } from "./rest-formats.ts";

const codecs: Readonly<Record<ProtocolName, ProtocolCodec>> = {
  restXml: restCodec(xmlFormat),
  restJson1: restCodec(jsonFormat),
  awsJson1_0: jsonCodec("awsJson1_0"),
  awsJson1_1: jsonCodec("awsJson1_1"),
  awsQuery: queryCodec,
  ec2Query: ec2QueryCodec,
  rpcv2Cbor: cborCodec,
};

/** Parses requests and writes answers and errors of a protocol. Always the same object for the same protocol. */
export function codecFor(protocol: ProtocolName): ProtocolCodec {
  return codecs[protocol];
}
