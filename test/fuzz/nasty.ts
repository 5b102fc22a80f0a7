/** Values that break parsers, and bytes broken at random. */
import type { Random } from "../support/random.ts";

/** Numbers at and beyond every edge, as text. */
const numbers = [
  "0",
  "-0",
  "-1",
  "1",
  "1.5",
  "1e3",
  "1e400",
  "NaN",
  "Infinity",
  "-Infinity",
  "0x10",
  "007",
  "+5",
  "",
  " ",
  "10000",
  "10001",
  "2147483648",
  "4294967296",
  "9007199254740993",
  "18446744073709551616",
  "99999999999999999999999999999999999999",
  "5368709121",
  "-9223372036854775809",
  "١٢٣",
] as const;

const texts = [
  "",
  " ",
  "a",
  ".",
  "..",
  "../../../etc/passwd",
  "null",
  "undefined",
  "true",
  "__proto__",
  "constructor",
  "toString",
  "\0",
  "a\0b",
  "%",
  "%%",
  "%zz",
  "%00",
  "%ff%fe",
  "%ed%a0%80",
  "\uFEFF",
  "하늘",
  "😀",
  "\u202Etxt",
  "e\u0301",
  "\uFFFF",
  "<x>",
  "&amp;",
  "&#0;",
  "]]>",
  "'\"`",
  "a=b&c=d",
  "*",
  "bytes=0-",
  "bytes=-0",
  "bytes=99999999999999999999-",
  "bytes=5-2,7-",
  "arn:aws:s3:::*",
  "Thu, 99 Foo 20266 25:61:61 GMT",
  "-271821-04-20T00:00:00Z",
  "+275760-09-13T00:00:01Z",
  "STANDARD",
  "Enabled",
  "AES256",
  "/fuzz-plain/key",
  "fuzz-plain/key?versionId=null",
] as const;

/** A text nobody would send on purpose. */
export function nastyText(random: Random): string {
  switch (random.weighted({ number: 4, text: 8, long: 1, bytes: 2, plain: 5 })) {
    case "number":
      return random.pick(numbers);
    case "long":
      return "x".repeat(random.below(9_000));
    case "bytes":
      return randomBytes(random, random.below(40)).toString("latin1");
    case "plain":
      return `v${random.below(100)}`;
    default:
      return random.pick(texts);
  }
}

/** Any bytes. */
export function randomBytes(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random.below(256)));
}

/** Percent-encoded as UTF-8, but not always, and not always wholly. */
export function looselyEncoded(random: Random, text: string): string {
  if (random.oneIn(6)) return text.replace(/[^A-Za-z0-9\-._~/:=*]/gu, "%");
  let encoded = "";
  for (const byte of Buffer.from(text))
    encoded += isTokenSafe(String.fromCharCode(byte))
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).padStart(2, "0")}`;
  return encoded;
}

function isTokenSafe(character: string): boolean {
  return /^[A-Za-z0-9\-._~/:=*]$/.test(character);
}

/** A few bytes taken out, put in, doubled or turned, or the end cut off. */
export function broken(random: Random, bytes: Buffer): Buffer {
  let result = bytes;
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    const at = random.below(result.length + 1);
    const span = random.below(12);
    const head = result.subarray(0, at);
    const tail = result.subarray(at);
    switch (random.weighted({ cut: 2, drop: 3, insert: 3, twice: 2, turn: 3 })) {
      case "cut":
        result = head;
        break;
      case "drop":
        result = Buffer.concat([head, tail.subarray(span)]);
        break;
      case "insert":
        result = Buffer.concat([head, randomBytes(random, span), tail]);
        break;
      case "twice":
        result = Buffer.concat([head, tail.subarray(0, span), tail]);
        break;
      default:
        result = Buffer.concat([head, randomBytes(random, 1), tail.subarray(1)]);
    }
  }
  return result;
}
