/** What sign-ins leave on the trail. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTrailRegion, type TrailRegion } from "../../test/support/trail-region.ts";

const accountId = "000000000000";
let trail: TrailRegion;

beforeAll(async () => {
  trail = await openTrailRegion();
  await trail.root.iam.createUser({ UserName: "alice" });
  await trail.root.iam.createLoginProfile({ UserName: "alice", Password: "Correct-horse-1!" });
});
afterAll(() => trail.close());

async function signIn(userName: string, password: string): Promise<number> {
  const body = JSON.stringify({ account: accountId, userName, password });
  const answer = await fetch(`${trail.region.endpoint}/_haneul/session`, { method: "POST", body });
  return answer.status;
}

test("who signs in is recorded as AWS's console does", async () => {
  expect(await signIn("alice", "Correct-horse-1!")).toBe(201);
  expect(await trail.record(trail.root, "ConsoleLogin")).toMatchObject({
    eventSource: "signin.amazonaws.com",
    eventType: "AwsConsoleSignIn",
    awsRegion: "us-east-1",
    userIdentity: { type: "IAMUser", arn: `arn:aws:iam::${accountId}:user/alice`, userName: "alice" },
    responseElements: { ConsoleLogin: "Success" },
    additionalEventData: { MFAUsed: "No" },
    sourceIPAddress: "127.0.0.1",
  });
});

test("who does not get in is recorded without the name that was typed", async () => {
  expect(await signIn("my-password-1", "wrong")).toBe(401);
  const record = await trail.record(trail.root, "ConsoleLogin");
  expect(record).toMatchObject({
    errorMessage: "Failed authentication",
    responseElements: { ConsoleLogin: "Failure" },
    userIdentity: { type: "IAMUser", accountId, userName: "HIDDEN_DUE_TO_SECURITY_REASONS" },
  });
  expect(JSON.stringify(record)).not.toContain("my-password-1");
});
