/** Requests to every S3 operation of the model, with buckets and keys that exist now and then, and values that never fit. */
import { loadServiceModel } from "../../src/gateway/model/load.ts";
import type { Member, OperationModel } from "../../src/gateway/model/model.ts";
import type { Random } from "../support/random.ts";
import { broken, looselyEncoded, nastyText, randomBytes } from "./nasty.ts";
import type { RequestText } from "./request-text.ts";
import { xmlBody } from "./xml-body.ts";

/** Buckets that are there. */
export const fuzzBuckets = ["fuzz-plain", "fuzz-versioned"] as const;
const operations = [...loadServiceModel("s3").operations.values()].filter(({ http }) => http !== undefined);

/** A request to a random operation, unsigned. */
export function s3Request(random: Random): RequestText {
  const operation = random.find(operations) as OperationModel;
  const [path = "/", fixedQuery = ""] = (operation.http?.uri ?? "/").split("?");
  const query = fixedQuery === "" ? [] : [fixedQuery];
  const headers: [string, string][] = [["host", random.oneIn(10) ? "fuzz-plain.localhost" : "127.0.0.1"]];
  let body: Buffer = Buffer.alloc(0);
  for (const member of operation.input.members) {
    if (member.traits["httpLabel"] !== undefined || (!member.required && !random.oneIn(4))) continue;
    // A wrong owner ends a request before anything else is looked at.
    if (member.name.startsWith("Expected") && !random.oneIn(20)) continue;
    const { httpQuery, httpHeader, httpPrefixHeaders, httpPayload } = member.traits;
    if (typeof httpQuery === "string") query.push(`${httpQuery}=${looselyEncoded(random, value(random, member))}`);
    // Wrong lengths are a case of their own: the region waits for what is stated.
    if (typeof httpHeader === "string" && httpHeader !== "Content-Length")
      headers.push([httpHeader.toLowerCase(), headerText(random, value(random, member))]);
    if (typeof httpPrefixHeaders === "string")
      headers.push([`${httpPrefixHeaders}${random.pick(["a", "__proto__", "x-y", "A.b"])}`, headerText(random)]);
    if (httpPayload !== undefined) body = payload(random, member);
  }
  if (random.oneIn(6)) query.push(looselyEncoded(random, nastyText(random)));
  return {
    method: random.oneIn(30) ? random.pick(["PATCH", "TRACE", "LOCK", "OPTIONS"]) : (operation.http?.method ?? "GET"),
    path: pathOf(random, operation, path),
    query: query.join("&"),
    headers,
    body,
  };
}

function pathOf(random: Random, operation: OperationModel, modelled: string): string {
  const bucket = random.oneIn(8) ? looselyEncoded(random, nastyText(random)) : random.pick(fuzzBuckets);
  const key = random.oneIn(3) ? looselyEncoded(random, nastyText(random)) : `key${random.below(5)}`;
  return (operation.input.member("Bucket") ? `/${bucket}` : "") + modelled.replace(/\{Key\+?\}/, key);
}

function value(random: Random, member: Member): string {
  const { shape } = member;
  const values = "enumValues" in shape ? shape.enumValues : undefined;
  if (values && !random.oneIn(4)) return random.find(values) ?? "";
  if (shape.kind === "integer" && random.oneIn(2)) return String(random.below(12));
  if (member.name === "CopySource" && !random.oneIn(4)) return `fuzz-plain/key${random.below(5)}`;
  return nastyText(random);
}

/** Characters that end a header would make another request of it: that is what broken requests are for. */
function headerText(random: Random, text = nastyText(random)): string {
  const bytes = Buffer.from(text).toString("latin1");
  // eslint-disable-next-line no-control-regex -- exactly these
  return bytes.replace(/[\0-\x08\x0a-\x1f\x7f]/g, "").slice(0, 4_000);
}

function payload(random: Random, member: Member): Buffer {
  const { shape, traits } = member;
  if (shape.kind !== "structure") {
    return randomBytes(random, random.oneIn(4) ? random.below(20_000) : random.below(200));
  }
  const stated = traits["xmlName"];
  const text = Buffer.from(xmlBody(random, shape, typeof stated === "string" ? stated : member.name));
  return random.oneIn(4) ? broken(random, text) : text;
}
