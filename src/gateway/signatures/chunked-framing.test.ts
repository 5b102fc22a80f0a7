/** What S3 lets pass in the framing of chunks and trailers, and what not. */
import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { chunkedBody } from "./chunked-body.ts";
import { ChunkSignatures } from "./chunk-signatures.ts";
import { bodyOf, chunkSeed, emptySha256, refusalOf, sha256 } from "./test-requests.ts";

const crc32 = "x-amz-checksum-crc32";

/** The payload of an unsigned body and its trailer. */
async function unsigned(text: string, trailerNames: readonly string[] = [], decodedLength = 4) {
  const body = chunkedBody(bodyOf(text), { decodedLength, signatures: undefined, trailerNames });
  return { text: Buffer.from(await body.buffer(100)).toString(), trailers: body.trailers };
}

test("the empty line at the end may be missing, but not be half there", async () => {
  expect(await unsigned("4\r\ndata\r\n0\r\n")).toMatchObject({ text: "data" });
  expect(await unsigned(`4\r\ndata\r\n0\r\n${crc32}: AAAAAA==\r\n`, [crc32])).toEqual({
    text: "data",
    trailers: { [crc32]: "AAAAAA==" },
  });
  for (const end of ["\r", `${crc32}:AAAAAA==`, `${crc32}:AAAAAA==\r`, `${crc32}:AAAAAA==\n`]) {
    const refusal = await refusalOf(unsigned(`4\r\ndata\r\n0\r\n${end}`, end === "\r" ? [] : [crc32]));
    expect(refusal, JSON.stringify(end)).toMatchObject({
      code: "IncompleteBody",
      message: "The request body terminated unexpectedly",
    });
  }
});

test("a trailing header may have a line feed before its end, and is told without", async () => {
  const { trailers } = await unsigned(`4\r\ndata\r\n0\r\n${crc32}:AAAAAA==\n\r\n`, [crc32]);
  expect(trailers).toEqual({ [crc32]: "AAAAAA==" });
});

test("of a trailing header that is repeated the last counts", async () => {
  const text = `4\r\ndata\r\n0\r\n${crc32}:BBBBBB==\r\n${crc32}:AAAAAA==\r\n\r\n`;
  expect((await unsigned(text, [crc32])).trailers).toEqual({ [crc32]: "AAAAAA==" });
});

test("what is announced has to come before the empty line, and whatever follows it does not count", async () => {
  const early = await refusalOf(unsigned(`4\r\ndata\r\n0\r\n\r\n${crc32}:AAAAAA==\r\n`, [crc32]));
  expect(early.code).toBe("MalformedTrailerError");
  const { trailers } = await unsigned(`4\r\ndata\r\n0\r\n${crc32}:AAAAAA==\r\n\r\nmore: here\r\n`, [crc32]);
  expect(trailers).toEqual({ [crc32]: "AAAAAA==" });
});

test("a last chunk before all bytes came is told with both numbers", async () => {
  expect(await refusalOf(unsigned("4\r\ndata\r\n0\r\n\r\n1\r\nx\r\n0\r\n\r\n", [], 5))).toMatchObject({
    code: "IncompleteBody",
    fields: { NumberBytesExpected: 5, NumberBytesProvided: 4 },
  });
});

/** A body of one chunk and the last one, each line as `line` has it. */
function signedText(line: (size: string, signature: string) => string, end = "\r\n"): string {
  let previous = chunkSeed.signature;
  let text = "";
  for (const chunk of ["data", ""]) {
    const signed = `AWS4-HMAC-SHA256-PAYLOAD\n${chunkSeed.amzDate}\n${chunkSeed.scope}\n${previous}\n${emptySha256}\n${sha256(chunk)}`;
    previous = createHmac("sha256", chunkSeed.key).update(signed).digest("hex");
    text += `${line(chunk.length.toString(16), previous)}\r\n${chunk}${chunk === "" ? "" : "\r\n"}`;
  }
  return text + end;
}

async function signed(text: string, trailerNames?: readonly string[], decodedLength = 4): Promise<string> {
  const body = chunkedBody(bodyOf(text), { decodedLength, signatures: new ChunkSignatures(chunkSeed), trailerNames });
  return Buffer.from(await body.buffer(100)).toString();
}

test("a chunk's signature may have spaces around it", async () => {
  expect(await signed(signedText((size, signature) => `${size} ; chunk-signature=${signature}`))).toBe("data");
  expect(await signed(signedText((size, signature) => `${size};chunk-signature = ${signature} `))).toBe("data");
});

test.each([
  ["another word", (size: string) => `${size};chunk-signature=invalid`, "SignatureDoesNotMatch"],
  [
    "another parameter first",
    (size: string, is: string) => `${size};a=b;chunk-signature=${is}`,
    "SignatureDoesNotMatch",
  ],
  ["another parameter after it", (size: string, is: string) => `${size};chunk-signature=${is};a=b`, "IncompleteBody"],
  ["nothing", (size: string) => `${size};chunk-signature=`, "IncompleteBody"],
  [
    "a signature that is cut off",
    (size: string, is: string) => `${size};chunk-signature=${is.slice(5)}`,
    "IncompleteBody",
  ],
])("a chunk signed with %s is refused", async (_what, line, code) => {
  expect((await refusalOf(signed(signedText(line)))).code).toBe(code);
});

test("where a signed trailer may be and none was announced, the body is incomplete, whatever its length", async () => {
  const line = (size: string, signature: string) => `${size};chunk-signature=${signature}`;
  const signature = `x-amz-trailer-signature:${"0".repeat(64)}\r\n`;
  for (const text of [signedText(line), signedText(line, signature)]) {
    for (const length of [4, 9]) {
      expect(await refusalOf(signed(text, [], length))).toMatchObject({
        code: "IncompleteBody",
        message: "The request body terminated unexpectedly",
      });
    }
  }
  const unannounced = await refusalOf(signed(signedText(line, `${crc32}:AAAAAA==\r\n${signature}\r\n`), []));
  expect(unannounced.code).toBe("MalformedTrailerError");
});
