/** Batches of the older form, whose events are lines of JSON: they are read as those of today are. */
import { expect, test } from "vitest";
import { eventsOfBatch, explanationIn } from "./trail-events.ts";

const shared = [
  {
    service: "iam",
    operation: "GetUser",
    source: "iam.amazonaws.com",
    name: "GetUser",
    readOnly: true,
    isData: false,
    isGlobal: true,
  },
  {
    identity: { type: "Root", principalId: "000000000000" },
    kind: "root",
    arn: "arn:aws:iam::000000000000:root",
    accountId: "000000000000",
    accessKeyId: "test",
    userName: "root",
    fromConsole: false,
    isForeign: false,
  },
  { region: "us-east-1", sourceAddress: "127.0.0.1", host: "localhost", secure: false, hostPart: "x" },
];
const requestId = "0199a8c4-1f20-4b6e-a3d1-9c0e5f7712ab";
const question = ["iam:GetUser", "arn:aws:iam::000000000000:user/alice", "allowed", "root", "000000000000"];
const lines = [
  [0, 0, 0, 1, 2, requestId, 200, 43, 500, 1.25, { userName: "alice" }, null, [question], []],
  [1, 5, { source: "signin.amazonaws.com", name: "ConsoleLogin", eventType: "AwsConsoleSignIn", record: {} }],
];
const batch = {
  accountId: "000000000000",
  region: "us-east-1",
  at: Date.UTC(2026, 10, 1),
  seed: "0123456789abcde",
  shared: JSON.stringify(shared),
  lines: lines.map((line) => JSON.stringify(line)).join("\n"),
};

test("events of older batches have their records and explanations", () => {
  const [first, second] = eventsOfBatch(batch);
  expect(first).toMatchObject({ name: "GetUser", requestId, userName: "root", accessKeyId: "test" });
  expect(JSON.parse(first?.record() ?? "")).toMatchObject({
    eventTime: "2026-11-01T00:00:00Z",
    requestParameters: { userName: "alice" },
    requestID: requestId,
  });
  expect(second).toMatchObject({ name: "ConsoleLogin", eventType: "AwsConsoleSignIn", at: batch.at + 5 });
  expect(explanationIn(batch, requestId)).toMatchObject({ operation: "GetUser", http: { status: 200, bytesOut: 500 } });
  expect(explanationIn(batch, "0199a8c4-1f20-4b6e-a3d1-9c0e5f7712ac")).toBeUndefined();
});
