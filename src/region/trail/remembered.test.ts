/** What is remembered of requests is what was told, whether they shared what they are made of or not. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Exchange } from "../../gateway/exchange.ts";
import type { OperationModel } from "../../gateway/model/model.ts";
import type { DecisionRecord } from "../../gateway/stages/authorize.ts";
import { factsOf, type RequestFacts } from "../../gateway/stages/trail-explain.ts";
import type { TrailedRequest } from "../../gateway/stages/trail.ts";
import type { Caller } from "../../kernel/caller.ts";
import type { Decision } from "../../kernel/policy/decide.ts";
import { rememberedRequests, RememberedRequests } from "./remembered.ts";

const operations = ["GetObject", "PutObject"].map((name) => ({ name, service: { name: "s3" } }) as OperationModel);
const callers = ["111111111111", "222222222222"].map((accountId) => ({ accountId, kind: "root" }) as Caller);
const byRoot: Decision = { allowed: true, reason: "allowed", by: "root", matched: [] };

/** Numbers that say which of a few possibilities a request has; most are the first. */
const usually = (count: number) => fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.nat({ max: count - 1 }));
const anyRequest = fc.record({
  operation: usually(2),
  caller: usually(2),
  host: usually(3),
  agent: usually(3),
  key: fc.oneof(fc.string({ maxLength: 20 }), fc.string({ unit: "binary" }), fc.constant("x".repeat(300))),
  bucket: usually(3),
  quantity: fc.oneof(fc.nat(), fc.bigInt({ min: 0n, max: 2n ** 70n })),
  uses: fc.nat({ max: 6 }),
  decisions: fc.nat({ max: 3 }),
  oddity: usually(5),
  status: fc.constantFrom(200, 206, 404),
  bytes: fc.nat(),
  milliseconds: fc.double({ min: 0, max: 1e6, noNaN: true }),
});
type Drawn = typeof anyRequest extends fc.Arbitrary<infer T> ? T : never;

let count = 0;

function requestOf(drawn: Drawn): TrailedRequest {
  count += 1;
  const { key, bucket, oddity } = drawn;
  const resource = `arn:aws:s3:::bucket-${bucket}/${key}`;
  // A decision of the request's own now and then, another resource, names of policies.
  const decisions = Array.from({ length: drawn.decisions }, (_, at): DecisionRecord => ({
    action: `s3:${at}`,
    resource: oddity === 1 && at === 1 ? "arn:aws:s3:::other" : resource,
    resourceAccount: "111111111111",
    decision: oddity === 2 ? { ...byRoot } : byRoot,
    names: oddity === 3 ? new Map() : undefined,
  }));
  const used = Array.from({ length: drawn.uses }, (_, at) => ({
    usageType: `type-${at}`,
    operation: "Read",
    quantity: drawn.quantity,
    resource: `bucket-${bucket}`,
  }));
  const headers = { host: `host-${drawn.host}`, "user-agent": drawn.agent === 0 ? undefined : `agent-${drawn.agent}` };
  const exchange = {
    ids: { requestId: `ID${count.toString(36)}`, hostId: "" },
    request: {
      method: "GET",
      path: `/b/${Buffer.from(key).toString("base64url")}`,
      headers,
      host: "",
      sourceAddress: "::1",
      secure: false,
    },
    failure: oddity === 4 ? new Error("no") : undefined,
  } as unknown as Exchange;
  return {
    exchange,
    operation: operations[drawn.operation]!,
    caller: callers[drawn.caller]!,
    region: "us-east-1",
    context: { ledger: { used } } as unknown as TrailedRequest["context"],
    decisions,
    status: drawn.status,
    bytesIn: drawn.bytes,
    bytesOut: 7,
    milliseconds: drawn.milliseconds,
  };
}

test("every request of the last is remembered as it was", () => {
  const all = fc.property(fc.array(anyRequest, { maxLength: 60 }), (drawn) => {
    const remembered = new RememberedRequests();
    const told: RequestFacts[] = [];
    for (const [at, one] of drawn.entries()) {
      const request = requestOf(one);
      remembered.add(request, 1_000 + at);
      told.unshift(factsOf(request, 1_000 + at));
    }
    expect(told.map((_, at) => remembered.at(at + 1))).toEqual(told);
    expect(remembered.at(told.length + 1)).toBeUndefined();
    for (const facts of told) expect(remembered.find(facts.requestId)).toEqual(facts);
  });
  fc.assert(all, { numRuns: 60 });
});

test("the oldest are forgotten", () => {
  const remembered = new RememberedRequests();
  const [drawn] = fc.sample(anyRequest, 1);
  const add = (): string => {
    const request = requestOf({ ...drawn!, oddity: 0, key: "key", uses: 1, quantity: 1 });
    remembered.add(request, 5);
    return request.exchange.ids.requestId;
  };
  const ids = Array.from({ length: rememberedRequests + 10 }, add);
  expect(remembered.find(ids[9]!)).toBeUndefined();
  for (const id of [ids[10]!, ids.at(-1)!]) expect(remembered.find(id)?.requestId).toBe(id);
});
