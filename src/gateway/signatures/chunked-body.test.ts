/** Bodies signed in chunks: every byte and trailer is covered, hostile framing is refused. */
import { createHmac } from "node:crypto";
import { array, assert, asyncProperty, integer, nat } from "fast-check";
import { describe, expect, test } from "vitest";
import type { RawBody } from "../wire.ts";
import { chunkedBody } from "./chunked-body.ts";
import { ChunkSignatures } from "./chunk-signatures.ts";
import { bodyOf, chunkSeed, collected, emptySha256, refusalOf, sha256 } from "./test-requests.ts";

/** Encodes as a signing client does. */
function encode(chunks: readonly Buffer[], trailer: readonly [string, string] | undefined, signed: boolean): Buffer {
  let previous = chunkSeed.signature;
  const out: Buffer[] = [];
  const sign = (text: string): string => {
    previous = createHmac("sha256", chunkSeed.key).update(text).digest("hex");
    return previous;
  };
  for (const chunk of [...chunks, Buffer.alloc(0)]) {
    const text = `AWS4-HMAC-SHA256-PAYLOAD\n${chunkSeed.amzDate}\n${chunkSeed.scope}\n${previous}\n${emptySha256}\n${sha256(chunk)}`;
    out.push(Buffer.from(`${chunk.length.toString(16)}${signed ? `;chunk-signature=${sign(text)}` : ""}\r\n`));
    if (chunk.length > 0) out.push(chunk, Buffer.from("\r\n"));
  }
  if (trailer) {
    out.push(Buffer.from(`${trailer[0]}:${trailer[1]}\r\n`));
    const canonical = sha256(`${trailer[0]}:${trailer[1]}\n`);
    const text = `AWS4-HMAC-SHA256-TRAILER\n${chunkSeed.amzDate}\n${chunkSeed.scope}\n${previous}\n${canonical}`;
    if (signed) out.push(Buffer.from(`x-amz-trailer-signature:${sign(text)}\r\n`));
  }
  out.push(Buffer.from("\r\n"));
  return Buffer.concat(out);
}

function decode(raw: RawBody, decodedLength: number, options: { signed?: boolean; trailer?: boolean } = {}) {
  return chunkedBody(raw, {
    decodedLength,
    signatures: options.signed ? new ChunkSignatures(chunkSeed) : undefined,
    trailerNames: options.trailer ? ["x-amz-checksum-crc32"] : undefined,
  });
}

const small = Buffer.from("the last chunk");
const large = Buffer.alloc(8_192, "x");
const trailer = ["x-amz-checksum-crc32", "AAAAAA=="] as const;

describe.each([true, false])("signed chunks: %s", (signed) => {
  const whole = encode([large, small], trailer, signed);
  const payload = Buffer.concat([large, small]);

  test("a body cut in two at any byte decodes the same", async () => {
    const edges = [...Array(200).keys(), ...Array.from({ length: 400 }, (_, back) => whole.length - back)];
    for (const cut of edges) {
      const body = decode(bodyOf(whole.subarray(0, cut), whole.subarray(cut)), payload.length, {
        signed,
        trailer: true,
      });
      expect(payload.equals(await collected(body.stream())), `cut at ${cut}`).toBe(true);
      expect(body.trailers).toEqual({ [trailer[0]]: trailer[1] });
    }
  });

  test("any sizes of chunks, cut into any pieces, decode to the payload", async () => {
    const sizes = array(integer({ min: 8_192, max: 20_000 }), { maxLength: 3 });
    const rest = integer({ min: 1, max: 8_192 });
    const cuts = array(nat(70_000), { maxLength: 8 });
    await assert(
      asyncProperty(sizes, rest, cuts, async (chunkSizes, last, cutPoints) => {
        const chunks = [...chunkSizes, last].map((size, index) => Buffer.alloc(size, index + 1));
        const encoded = encode(chunks, undefined, signed);
        const points = [0, ...cutPoints.filter((cut) => cut < encoded.length).sort((a, b) => a - b), encoded.length];
        const pieces = points.slice(1).map((end, index) => encoded.subarray(points[index], end));
        const expected = Buffer.concat(chunks);
        const streamed = await collected(decode(bodyOf(...pieces), expected.length, { signed }).stream());
        const buffered = await decode(bodyOf(encoded), expected.length, { signed }).buffer(expected.length);
        return expected.equals(streamed) && expected.equals(buffered);
      }),
      { numRuns: 60 },
    );
  });

  test("a body that ends early at any byte is refused", async () => {
    const ends = [0, 1, 3, 50, 100, 8_200, 8_210, ...[90, 60, 40, 20, 10, 5, 3, 1].map((back) => whole.length - back)];
    for (const end of ends) {
      const body = decode(bodyOf(whole.subarray(0, end)), payload.length, { signed, trailer: true });
      const refusal = await refusalOf(collected(body.stream()));
      expect(refusal.code, `end at ${end}`).toBe("IncompleteBody");
    }
  });

  test("a payload longer or shorter than stated is refused", async () => {
    for (const stated of [payload.length - 1, payload.length + 1]) {
      const refusal = await refusalOf(collected(decode(bodyOf(whole), stated, { signed, trailer: true }).stream()));
      expect(refusal).toMatchObject({
        code: "IncompleteBody",
        message: "You did not provide the number of bytes specified by the Content-Length HTTP header",
        fields: { NumberBytesExpected: stated, NumberBytesProvided: payload.length },
      });
    }
  });

  test("only the last chunk may be smaller than 8,192 bytes", async () => {
    const encoded = encode([small, small], undefined, signed);
    const refusal = await refusalOf(decode(bodyOf(encoded), small.length * 2, { signed }).buffer(100));
    expect(refusal).toMatchObject({ code: "InvalidChunkSizeError", fields: { Chunk: 2, BadChunkSize: small.length } });
  });

  test("a trailer that was not announced, or is missing, is refused", async () => {
    const other = encode([small], ["x-amz-checksum-sha1", "AAAA"], signed);
    const none = encode([small], undefined, signed);
    for (const encoded of [other, none]) {
      const refusal = await refusalOf(decode(bodyOf(encoded), small.length, { signed, trailer: true }).buffer(100));
      expect(refusal.code).toBe("MalformedTrailerError");
    }
  });

  test("an empty payload is the last chunk alone", async () => {
    const body = decode(bodyOf(encode([], undefined, signed)), 0, { signed });
    expect((await body.buffer(0)).length).toBe(0);
  });

  test("a payload beyond the limit is refused before it is read", async () => {
    const refusal = await refusalOf(decode(bodyOf(whole), payload.length, { signed, trailer: true }).buffer(8_192));
    expect(refusal.code).toBe("EntityTooLarge");
  });
});

test("signed framing that is not as it has to be is an incomplete body, whatever its signature would have been", async () => {
  const text = encode([small], trailer, true).toString("latin1");
  const broken = [
    text.replace("\r\n", "\n"),
    text.replace("\r\n", ""),
    text.replace("\r\n", "dd"),
    text.replace(";", ":"),
    text.replace("chunk-signature=", ""),
    text.replace(/signature=.{5}/, "signature="),
    text.replace("==\r\n", "==\rbcd"),
    text.replace("trailer-signature", "trailer-signed"),
    text.replace(/trailer-signature:.{5}/, "trailer-signature:"),
    text.replace(/\r\n\r\n$/, "\r\npp"),
  ];
  for (const [index, body] of broken.entries()) {
    const refusal = await refusalOf(
      decode(bodyOf(Buffer.from(body, "latin1")), small.length, { signed: true, trailer: true }).buffer(100),
    );
    expect(refusal, `number ${index}`).toMatchObject({ code: "IncompleteBody" });
  }
});

test("a trailer may be set apart from its signature by an empty line", async () => {
  const text = encode([small], trailer, true).toString("latin1").replace("==\r\n", "==\n\r\n");
  const body = decode(bodyOf(Buffer.from(text, "latin1")), small.length, { signed: true, trailer: true });
  expect(small.equals(await body.buffer(100))).toBe(true);
});

test("a signature that is no number does not fit, the last chunk's and the trailer's too", async () => {
  const text = encode([small], trailer, true).toString("latin1");
  const wrong = "x".repeat(64);
  const broken = [
    text.replace(/chunk-signature=.{64}/, `chunk-signature=${wrong}`),
    text.replace(/\r\n0;chunk-signature=.{64}/, `\r\n0;chunk-signature=${wrong}`),
    text.replace(/trailer-signature:.{64}/, `trailer-signature:${wrong}`),
  ];
  for (const [index, body] of broken.entries()) {
    expect(body).not.toBe(text);
    const refusal = await refusalOf(
      decode(bodyOf(Buffer.from(body, "latin1")), small.length, { signed: true, trailer: true }).buffer(100),
    );
    expect(refusal, `number ${index}`).toMatchObject({
      code: "SignatureDoesNotMatch",
      fields: { SignatureProvided: wrong },
    });
  }
});

test("a chunk that does not fit its signature is refused with the key and what the request's own signature covers", async () => {
  const text = encode([small], undefined, true)
    .toString("latin1")
    .replace(/signature=.{8}/, "signature=00000000");
  const refusal = await refusalOf(
    decode(bodyOf(Buffer.from(text, "latin1")), small.length, { signed: true }).buffer(100),
  );
  expect(refusal).toMatchObject({
    code: "SignatureDoesNotMatch",
    fields: {
      AWSAccessKeyId: "AKIAIOSFODNN7EXAMPLE",
      StringToSign: expect.stringContaining("AWS4-HMAC-SHA256-PAYLOAD"),
      CanonicalRequest: "PUT",
      CanonicalRequestBytes: "50 55 54",
    },
  });
});

test("every byte of a signed upload is covered", async () => {
  const whole = encode([small], trailer, true);
  for (let at = 0; at < whole.length - 4; at++) {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 0x01;
    const body = decode(bodyOf(changed), small.length, { signed: true, trailer: true });
    const outcome = await body.buffer(100).then(
      (bytes) => small.equals(bytes) && body.trailers[trailer[0]] === trailer[1],
      () => true,
    );
    expect(outcome, `byte ${at}`).toBe(true);
  }
});

test("a chunk that says more than there is breaks the framing, one that brings more is too long", async () => {
  const cases = [
    ["b\r\ndummy data\r\n0\r\n\r\n", "The request body terminated unexpectedly"],
    ["b\r\ndummy data!\r\n0\r\n\r\n", "You did not provide the number of bytes specified"],
    ["ffffffff\r\ndummy data", "You did not provide the number of bytes specified"],
  ] as const;
  for (const [frame, message] of cases) {
    const refusal = await refusalOf(decode(bodyOf(frame), 10).buffer(100));
    expect(refusal).toMatchObject({ code: "IncompleteBody", message: expect.stringContaining(message) });
  }
});

test("hostile framing is refused, never a crash", async () => {
  const frames = [
    "\r\n",
    "-1\r\n",
    "zz\r\n",
    "fffffffffffffffff\r\n",
    "a".repeat(20_000),
    "5\r\nabcdeXX0\r\n\r\n",
    "0x5\r\nabcde\r\n",
  ];
  for (const frame of frames) {
    const refusal = await refusalOf(decode(bodyOf(frame), 5).buffer(100));
    expect(refusal.code).toBe("IncompleteBody");
  }
});
