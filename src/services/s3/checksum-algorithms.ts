/** S3's ten checksum algorithms: their names on the wire and how to compute them piece by piece. */
import { createHash, hash } from "node:crypto";
import { crc32 } from "node:zlib";
import { createXXHash128, createXXHash3, createXXHash64, type IHasher } from "hash-wasm";
import { crcPolynomials, joinCrcs, newCrc, type Crc } from "./checksum-crc.ts";

/** A digest in the making; `finish` ends it. */
export interface RunningDigest {
  update(bytes: Uint8Array): void;
  /** Base64, as S3 writes checksums. */
  finish(): string;
}

/** Model members that carry checksums, in inputs and outputs alike. */
export type ChecksumMember =
  | "ChecksumCRC32"
  | "ChecksumCRC32C"
  | "ChecksumCRC64NVME"
  | "ChecksumSHA1"
  | "ChecksumSHA256"
  | "ChecksumSHA512"
  | "ChecksumMD5"
  | "ChecksumXXHASH64"
  | "ChecksumXXHASH3"
  | "ChecksumXXHASH128";

/** One algorithm. */
export interface ChecksumAlgorithm {
  /** As in `x-amz-checksum-algorithm`: `CRC32`. */
  readonly name: string;
  readonly member: ChecksumMember;
  /** Lower case. */
  readonly header: string;
  readonly sizeBytes: number;
  /** Set for CRCs: the checksum of a whole is computable from those of its pieces. */
  readonly crc: Pick<Crc, "widthBits" | "polynomial"> | undefined;
  /** The checksum of bytes that are all there; undefined where only `start` can (its code is loaded asynchronously). */
  readonly ofBytes: ((bytes: Uint8Array) => string) | undefined;
  start(): RunningDigest | Promise<RunningDigest>;
}

const numberBytes = Buffer.alloc(8);

/** Big-endian bytes of an unsigned number, in base64. */
function base64OfNumber(value: bigint, sizeBytes: number): string {
  numberBytes.writeBigUInt64BE(value);
  return numberBytes.toString("base64", 8 - sizeBytes);
}

function numberOfBase64(value: string): bigint {
  return BigInt(`0x${Buffer.from(value, "base64").toString("hex")}`);
}

function cryptographic(name: string, nodeName: string, sizeBytes: number): ChecksumAlgorithm {
  return {
    ...wireNames(name, sizeBytes),
    crc: undefined,
    ofBytes: (bytes) => hash(nodeName, bytes, "base64"),
    start() {
      const running = createHash(nodeName);
      return { update: (bytes) => void running.update(bytes), finish: () => running.digest("base64") };
    },
  };
}

function cyclic(name: string, crc: Crc): ChecksumAlgorithm {
  const sizeBytes = crc.widthBits / 8;
  return {
    ...wireNames(name, sizeBytes),
    crc,
    ofBytes: (bytes) => base64OfNumber(crc.update(0n, bytes), sizeBytes),
    start() {
      let state = 0n;
      return {
        update(bytes) {
          state = crc.update(state, bytes);
        },
        finish: () => base64OfNumber(state, sizeBytes),
      };
    },
  };
}

function base64OfCrc32(value: number): string {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeUInt32BE(value);
  return bytes.toString("base64");
}

/** Node has CRC-32 built in, which is quicker than ours. */
function builtInCrc32(): ChecksumAlgorithm {
  return {
    ...wireNames("CRC32", 4),
    crc: { widthBits: 32, polynomial: crcPolynomials.crc32 },
    ofBytes: (bytes) => base64OfCrc32(crc32(bytes)),
    start() {
      let state = 0;
      return {
        update(bytes) {
          state = crc32(bytes, state);
        },
        finish: () => base64OfCrc32(state),
      };
    },
  };
}

/** xxHash instances are WebAssembly memories: finished ones are used again. */
function pooled(name: string, sizeBytes: number, create: () => Promise<IHasher>): ChecksumAlgorithm {
  const idle: IHasher[] = [];
  return {
    ...wireNames(name, sizeBytes),
    crc: undefined,
    ofBytes: undefined,
    async start() {
      const hasher = idle.pop() ?? (await create());
      hasher.init();
      return {
        update: (bytes) => void hasher.update(bytes),
        finish() {
          const digest = Buffer.from(hasher.digest("binary")).toString("base64");
          if (idle.length < 8) idle.push(hasher);
          return digest;
        },
      };
    },
  };
}

function wireNames(
  name: string,
  sizeBytes: number,
): Pick<ChecksumAlgorithm, "name" | "member" | "header" | "sizeBytes"> {
  return {
    name,
    member: `Checksum${name}` as ChecksumMember,
    header: `x-amz-checksum-${name.toLowerCase()}`,
    sizeBytes,
  };
}

export const crc64Nvme = cyclic("CRC64NVME", newCrc(64, crcPolynomials.crc64nvme));

/** All algorithms, in the order AWS's messages list them. */
export const checksumAlgorithms: readonly ChecksumAlgorithm[] = [
  builtInCrc32(),
  cyclic("CRC32C", newCrc(32, crcPolynomials.crc32c)),
  crc64Nvme,
  cryptographic("SHA1", "sha1", 20),
  cryptographic("SHA256", "sha256", 32),
  cryptographic("SHA512", "sha512", 64),
  cryptographic("MD5", "md5", 16),
  pooled("XXHASH64", 8, createXXHash64),
  pooled("XXHASH3", 8, createXXHash3),
  pooled("XXHASH128", 16, createXXHash128),
];

const byName = new Map(checksumAlgorithms.map((algorithm) => [algorithm.name, algorithm]));
const byHeader = new Map(checksumAlgorithms.map((algorithm) => [algorithm.header, algorithm]));
const byMember = new Map<string, ChecksumAlgorithm>(
  checksumAlgorithms.map((algorithm) => [algorithm.member, algorithm]),
);

/** Finds an algorithm by its name, in any case. */
export function findChecksumAlgorithm(name: string): ChecksumAlgorithm | undefined {
  return byName.get(name.toUpperCase());
}

/** Finds an algorithm by its header's lower-case name. */
export function findChecksumByHeader(header: string): ChecksumAlgorithm | undefined {
  return byHeader.get(header);
}

/** The algorithm behind a model member that a row or input carries. */
export function findChecksumByMember(member: string): ChecksumAlgorithm | undefined {
  return byMember.get(member);
}

/** Computes a checksum over bytes that are all there. */
export async function checksumOf(algorithm: ChecksumAlgorithm, bytes: Uint8Array): Promise<string> {
  if (algorithm.ofBytes) return algorithm.ofBytes(bytes);
  const running = await algorithm.start();
  running.update(bytes);
  return running.finish();
}

/** True for base64 text of exactly the algorithm's length. */
export function isChecksumValue(algorithm: ChecksumAlgorithm, value: string): boolean {
  const bytes = Buffer.from(value, "base64");
  return bytes.length === algorithm.sizeBytes && bytes.toString("base64") === value;
}

/** The checksum of checksums that multipart objects of type COMPOSITE carry, with the number of parts. */
export async function compositeChecksum(algorithm: ChecksumAlgorithm, parts: readonly string[]): Promise<string> {
  const joined = Buffer.concat(parts.map((value) => Buffer.from(value, "base64")));
  return `${await checksumOf(algorithm, joined)}-${parts.length}`;
}

/** The checksum of a whole object from those of its parts; only for CRCs. */
export function fullObjectChecksum(
  algorithm: ChecksumAlgorithm,
  parts: readonly { readonly value: string; readonly sizeBytes: number }[],
): string | undefined {
  if (!algorithm.crc) return undefined;
  const pieces = parts.map((part) => ({ value: numberOfBase64(part.value), sizeBytes: part.sizeBytes }));
  return base64OfNumber(joinCrcs(algorithm.crc, pieces), algorithm.sizeBytes);
}
