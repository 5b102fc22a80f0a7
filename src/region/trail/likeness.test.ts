/** Events of requests that are like others, which are stored in fewer words: what is read of them says no less. */
import type { Event } from "@aws-sdk/client-cloudtrail";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RequestExplanation } from "../../kernel/trail.ts";
import { openTrailRegion, type TrailRegion } from "../../../test/support/trail-region.ts";

/** More than are put into bytes together: from then on requests may be like one before. */
const asked = 24;
let trail: TrailRegion;

beforeAll(async () => {
  trail = await openTrailRegion();
});
afterAll(() => trail.close());

/** The events of that name, oldest first. */
async function eventsOf(name: string): Promise<Event[]> {
  const events = await trail.events(trail.root, { AttributeKey: "EventName", AttributeValue: name });
  return events.reverse();
}

const recordOf = (event: Event | undefined): Record<string, unknown> =>
  JSON.parse(event?.CloudTrailEvent ?? "{}") as Record<string, unknown>;

async function explanationOf(requestId: unknown): Promise<RequestExplanation> {
  const answer = await fetch(`${trail.region.endpoint}/_haneul/explain/${String(requestId)}`);
  return (await answer.json()) as RequestExplanation;
}

test("the records of requests that are alike differ in what was asked, their ids and their times alone", async () => {
  const { iam } = trail.root;
  for (let user = 0; user < asked; user += 1) await iam.createUser({ UserName: `user-${user}` });
  const ids: (string | undefined)[] = [];
  for (let user = 0; user < asked; user += 1) {
    const answer = await iam.getUser({ UserName: `user-${user}` });
    ids.push(answer.$metadata.requestId);
  }
  const events = await eventsOf("GetUser");
  const [first, ...others] = events.map(recordOf);
  expect(events.map(recordOf).map(({ requestID }) => requestID)).toEqual(ids);
  for (const [at, other] of others.entries()) {
    const { requestID, eventID, eventTime } = other;
    const requestParameters = { userName: `user-${at + 1}` };
    expect(JSON.stringify(other)).toBe(JSON.stringify({ ...first, eventTime, requestParameters, requestID, eventID }));
    expect(events[at + 1]?.Resources).toEqual([{ ResourceType: "AWS::IAM::User", ResourceName: `user-${at + 1}` }]);
  }
  expect(new Set(events.map(({ EventId }) => EventId)).size).toBe(asked);
});

test("their explanations tell what each of them asked", async () => {
  const [first, ...others] = (await eventsOf("GetUser")).map(recordOf);
  const whole = await explanationOf(first?.["requestID"]);
  for (const [at, { requestID }] of others.entries()) {
    const found = await explanationOf(requestID);
    const resource = `arn:aws:iam::000000000000:user/user-${at + 1}`;
    const { milliseconds, bytesIn, bytesOut } = found.http;
    expect(found).toEqual({
      ...whole,
      requestId: requestID,
      at: found.at,
      questions: [{ ...whole.questions[0], resource }],
      http: { ...whole.http, milliseconds, bytesIn, bytesOut },
    });
    expect(milliseconds).toBeGreaterThan(0);
    expect(bytesIn).toBe(whole.http.bytesIn + `${at + 1}`.length - 1);
    expect(bytesOut).toBeGreaterThan(100);
  }
});

test("a request that is not like those before is told in full, in its place among them", async () => {
  const { iam } = trail.root;
  const lists = (inputs: readonly object[]): Promise<unknown>[] => inputs.map((input) => iam.listUsers(input));
  for (let count = 0; count < asked; count += 1) await iam.listUsers({ PathPrefix: "/", MaxItems: 2 });
  await Promise.all(lists([{ PathPrefix: "/", MaxItems: 3 }]));
  await Promise.all(lists([{ PathPrefix: `/${"x".repeat(300)}/`, MaxItems: 2 }]));
  await Promise.all(lists([{}]));
  await iam.listUsers({ PathPrefix: "/", Marker: "?" }).catch(() => undefined);
  await iam.listUsers({ PathPrefix: "/한글/", MaxItems: 2 }).catch(() => undefined);
  await iam.listUsers({ PathPrefix: "/", MaxItems: 2 });
  const parameters = (await eventsOf("ListUsers")).map((event) => recordOf(event)["requestParameters"]);
  expect(parameters).toEqual([
    ...Array.from({ length: asked }, () => ({ pathPrefix: "/", maxItems: 2 })),
    { pathPrefix: "/", maxItems: 3 },
    { pathPrefix: `/${"x".repeat(300)}/`, maxItems: 2 },
    null,
    { marker: "?", pathPrefix: "/" },
    { pathPrefix: "/한글/", maxItems: 2 },
    { pathPrefix: "/", maxItems: 2 },
  ]);
});

test("resources that are not told by what was asked are told all the same", async () => {
  const { iam } = trail.root;
  const paths = ["/", "/team/", "/", "/team/red/", "/team/", "/"];
  for (const [at, Path] of paths.entries()) await iam.createUser({ UserName: `member-${at}`, Path });
  const ids: unknown[] = [];
  const expected: unknown[] = [];
  for (let count = 0; count < 2 * asked; count += 1) {
    // At first each of them alone, then one after the other.
    const at = count < asked ? Math.floor((count * paths.length) / asked) : count % paths.length;
    const { $metadata } = await iam.getUser({ UserName: `member-${at}` });
    ids.push($metadata.requestId);
    expected.push([`arn:aws:iam::000000000000:user${paths[at]}member-${at}`, { userName: `member-${at}` }]);
  }
  const records = (await eventsOf("GetUser")).map(recordOf).filter(({ requestID }) => ids.includes(requestID));
  const explanations = await Promise.all(ids.map(explanationOf));
  const resources = explanations.map(({ questions }) => questions[0]?.resource);
  expect(resources.map((resource, at) => [resource, records[at]?.["requestParameters"]])).toEqual(expected);
});

test("requests that the same statements allow are alike, until other statements do", async () => {
  const user = await trail.newUser("carol", [{ Sid: "First", Effect: "Allow", Action: "iam:*", Resource: "*" }]);
  const { iam } = trail.as(user);
  const UserName = "carol";
  for (let count = 0; count < asked; count += 1) await iam.getUser({ UserName });
  const { PolicyNames = [] } = await iam.listUserPolicies({ UserName });
  const statement = { Sid: "Second", Effect: "Allow", Action: "iam:GetUser", Resource: "*" };
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  await iam.putUserPolicy({ UserName, PolicyName: PolicyNames[0], PolicyDocument });
  const { $metadata: changed } = await iam.getUser({ UserName });
  await trail.root.iam.putUserPolicy({ UserName, PolicyName: "other", PolicyDocument });
  const { $metadata: both } = await iam.getUser({ UserName });
  const records = (await eventsOf("GetUser")).slice(-asked - 2).map(recordOf);
  const explanations = await Promise.all(records.map(({ requestID }) => explanationOf(requestID)));
  const sids = explanations.map(({ questions }) => questions[0]?.statements.map(({ sid }) => sid).join());
  expect(sids).toEqual([...Array.from({ length: asked }, () => "First"), "Second", "Second,Second"]);
  const policies = explanations.map(({ questions }) => questions[0]?.statements[0]?.policy);
  expect(new Set(policies)).toEqual(new Set([`user/carol/${PolicyNames[0]}`]));
  expect(explanations.slice(-2).map(({ requestId }) => requestId)).toEqual([changed.requestId, both.requestId]);
});

test("who else asks the same is told apart", async () => {
  const { iam } = trail.root;
  const user = await trail.newUser("alice", [{ Effect: "Allow", Action: "iam:GetUser", Resource: "*" }]);
  const alice = trail.as(user);
  for (let count = 0; count < asked; count += 1) await iam.getUser({ UserName: "alice" });
  await alice.iam.getUser({ UserName: "alice" });
  await trail.as({ accessKeyId: "111111111111", secretAccessKey: "test" }).iam.getUser({});
  await expect(alice.iam.listUsers({})).rejects.toThrow("not authorized");
  const names = (await eventsOf("GetUser")).slice(-2).map(({ Username }) => Username);
  expect(names).toEqual(["root", "alice"]);
  const denied = recordOf((await eventsOf("ListUsers")).at(-1));
  expect(denied["errorCode"]).toBe("AccessDenied");
});
