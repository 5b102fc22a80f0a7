/** Signature version 4 against AWS's test suite and S3's examples. */
import { describe, expect, test } from "vitest";
import {
  bodyOf,
  collected,
  emptySha256,
  exampleKey,
  identifiedAs,
  optionsWith,
  sha256,
  wireRequest,
} from "../signatures/test-requests.ts";
import { authenticate as authenticateNow } from "./authenticate.ts";

/** What throws at once is refused as well. */
const authenticate = async (...asked: Parameters<typeof authenticateNow>) => authenticateNow(...asked);

const s3 = identifiedAs("s3", "restXml");
const at2013 = optionsWith("2013-05-24T00:00:00Z");
const scope2013 = `${exampleKey}/20130524/us-east-1/s3/aws4_request`;

function authorization(signedHeaders: string, signature: string): string {
  return `AWS4-HMAC-SHA256 Credential=${scope2013},SignedHeaders=${signedHeaders},Signature=${signature}`;
}

describe("the examples of S3's documentation", () => {
  const host = "examplebucket.s3.amazonaws.com";
  const basics = { host, "x-amz-date": "20130524T000000Z" };

  test("a ranged GET verifies", async () => {
    const signature = "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41";
    const request = wireRequest("GET", "/test.txt", {
      ...basics,
      range: "bytes=0-9",
      "x-amz-content-sha256": emptySha256,
      authorization: authorization("host;range;x-amz-content-sha256;x-amz-date", signature),
    });
    const result = await authenticate(request, s3, at2013);
    expect(result.caller.accessKeyId).toBe(exampleKey);
    expect(result).toMatchObject({
      region: "us-east-1",
      authType: "REST-HEADER",
      signatureVersion: "AWS4-HMAC-SHA256",
    });
    expect(result.signedHeaders.has("range")).toBe(true);
  });

  test("a PUT with an escaped key verifies, and so does its body", async () => {
    const text = "Welcome to Amazon S3.";
    const signature = "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd";
    const request = wireRequest(
      "PUT",
      "/test%24file.text",
      {
        ...basics,
        date: "Fri, 24 May 2013 00:00:00 GMT",
        "x-amz-storage-class": "REDUCED_REDUNDANCY",
        "x-amz-content-sha256": sha256(text),
        authorization: authorization("date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class", signature),
      },
      bodyOf(text),
    );
    const { body } = await authenticate(request, s3, at2013);
    expect(body.signedSha256).toBe("44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072");
    expect(Buffer.from(await body.buffer(100)).toString()).toBe(text);
  });

  test.each([
    ["/?lifecycle", "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"],
    ["/?max-keys=2&prefix=J", "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"],
    ["/?prefix=J&max-keys=2", "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"],
  ])("GET %s verifies", async (target, signature) => {
    const request = wireRequest("GET", target, {
      ...basics,
      "x-amz-content-sha256": emptySha256,
      authorization: authorization("host;x-amz-content-sha256;x-amz-date", signature),
    });
    await expect(authenticate(request, s3, at2013)).resolves.toBeDefined();
  });

  test("a presigned GET verifies until its last second", async () => {
    const query =
      "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
    const request = wireRequest("GET", `/test.txt?${query}`, { host });
    const result = await authenticate(request, s3, optionsWith("2013-05-25T00:00:00Z"));
    expect(result).toMatchObject({ authType: "REST-QUERY-STRING", signatureAge: 86_400_000 });
    await expect(authenticate(request, s3, optionsWith("2013-05-25T00:00:00.001Z"))).rejects.toMatchObject({
      code: "AccessDenied",
      message: "Request has expired",
      status: 403,
      fields: { "X-Amz-Expires": 86_400, Expires: "2013-05-25T00:00:00Z", ServerTime: "2013-05-25T00:00:00Z" },
    });
  });

  const first = Buffer.alloc(65_536, "a");
  const second = Buffer.alloc(1_024, "a");
  const chunkHeaders = {
    host: "s3.amazonaws.com",
    "x-amz-date": "20130524T000000Z",
    "x-amz-storage-class": "REDUCED_REDUNDANCY",
    "content-encoding": "aws-chunked",
    "x-amz-decoded-content-length": "66560",
    "content-length": "66824",
  };

  function chunked(signatures: readonly [string, string, string], end: string): Buffer {
    return Buffer.concat([
      Buffer.from(`10000;chunk-signature=${signatures[0]}\r\n`),
      first,
      Buffer.from(`\r\n400;chunk-signature=${signatures[1]}\r\n`),
      second,
      Buffer.from(`\r\n0;chunk-signature=${signatures[2]}\r\n${end}`),
    ]);
  }

  const plainChunks = chunked(
    [
      "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
      "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
      "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
    ],
    "\r\n",
  );

  function chunkedPut(bytes: Uint8Array) {
    const names =
      "content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class";
    return wireRequest(
      "PUT",
      "/examplebucket/chunkObject.txt",
      {
        ...chunkHeaders,
        "x-amz-content-sha256": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
        authorization: authorization(names, "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9"),
      },
      bodyOf(bytes),
    );
  }

  test("an upload in signed chunks verifies and loses its framing", async () => {
    const { body } = await authenticate(chunkedPut(plainChunks), s3, at2013);
    expect(body.length).toBe(66_560);
    expect(Buffer.concat([first, second]).equals(await body.buffer(100_000))).toBe(true);
    const again = await authenticate(chunkedPut(plainChunks), s3, at2013);
    expect((await collected(again.body.stream())).length).toBe(66_560);
  });

  test("a changed byte in a chunk is found", async () => {
    const changed = Buffer.from(plainChunks);
    changed[50_000] = 0x62;
    const { body } = await authenticate(chunkedPut(changed), s3, at2013);
    await expect(collected(body.stream())).rejects.toMatchObject({ code: "SignatureDoesNotMatch", status: 403 });
  });

  test.each(["", "\r\n"])(
    "an upload in signed chunks with a signed trailer verifies (separator %j)",
    async (separator) => {
      const names =
        "content-encoding;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class;x-amz-trailer";
      const signatures = [
        "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
        "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
        "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
      ] as const;
      const send = (checksum: string) =>
        wireRequest(
          "PUT",
          "/examplebucket/chunkObject.txt",
          {
            ...chunkHeaders,
            "x-amz-trailer": "x-amz-checksum-crc32c",
            "x-amz-content-sha256": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
            authorization: authorization(names, "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e"),
          },
          bodyOf(
            chunked(
              signatures,
              `${separator}x-amz-checksum-crc32c:${checksum}\r\nx-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n`,
            ),
          ),
        );
      const { body } = await authenticate(send("sOO8/Q=="), s3, at2013);
      expect((await collected(body.stream())).length).toBe(66_560);
      expect(body.trailers).toEqual({ "x-amz-checksum-crc32c": "sOO8/Q==" });
      const tampered = await authenticate(send("sOO8/A=="), s3, at2013);
      await expect(tampered.body.buffer(100_000)).rejects.toMatchObject({ code: "SignatureDoesNotMatch" });
    },
  );
});

describe("AWS's version 4 test suite", () => {
  const suiteKey = "AKIDEXAMPLE";
  const options = optionsWith("2015-08-30T12:36:00Z", suiteKey, "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
  const token =
    "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==";
  const vanilla = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const cases: [
    name: string,
    method: string,
    target: string,
    headers: Record<string, string>,
    body: string,
    signature: string,
  ][] = [
    ["get-vanilla", "GET", "/", {}, "", vanilla],
    ["get-slash", "GET", "//", {}, "", vanilla],
    ["get-relative", "GET", "/example/..", {}, "", vanilla],
    ["get-slash-dot-slash", "GET", "/./", {}, "", vanilla],
    ["get-utf8", "GET", "/\xe1\x88\xb4", {}, "", "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"],
    [
      "get-vanilla-query-order-key-case",
      "GET",
      "/?Param2=value2&Param1=value1",
      {},
      "",
      "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
    ],
    [
      "get-header-key-duplicate",
      "GET",
      "/",
      { "my-header1": "value2, value2, value1" },
      "",
      "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
    ],
    [
      "get-header-value-trim",
      "GET",
      "/",
      { "my-header1": " value1", "my-header2": ' "a   b   c"' },
      "",
      "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
    ],
    ["post-vanilla", "POST", "/", {}, "", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"],
    [
      "post-sts-header-before",
      "POST",
      "/",
      { "x-amz-security-token": token },
      "",
      "85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead",
    ],
    [
      "post-x-www-form-urlencoded",
      "POST",
      "/",
      form,
      "Param1=value1",
      "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
    ],
  ];

  test.each(cases)("%s verifies", async (_name, method, target, more, text, signature) => {
    const headers: Record<string, string> = {
      host: "example.amazonaws.com",
      "x-amz-date": "20150830T123600Z",
      ...more,
    };
    const names = Object.keys(headers).sort().join(";");
    headers["authorization"] =
      `AWS4-HMAC-SHA256 Credential=${suiteKey}/20150830/us-east-1/service/aws4_request, SignedHeaders=${names}, Signature=${signature}`;
    const request = wireRequest(method, target, headers, bodyOf(text));
    const result = await authenticate(request, identifiedAs("service", "awsJson1_0"), options);
    expect(result.region).toBe("us-east-1");
    expect(Buffer.from(await result.body.buffer(100)).toString()).toBe(text);
  });

  test("the ListUsers example of the IAM guide verifies", async () => {
    const signature = "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7";
    const request = wireRequest("GET", "/?Action=ListUsers&Version=2010-05-08", {
      host: "iam.amazonaws.com",
      "content-type": "application/x-www-form-urlencoded; charset=utf-8",
      "x-amz-date": "20150830T123600Z",
      authorization: `AWS4-HMAC-SHA256 Credential=${suiteKey}/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=${signature}`,
    });
    await expect(authenticate(request, identifiedAs("iam", "awsQuery"), options)).resolves.toBeDefined();
  });
});
