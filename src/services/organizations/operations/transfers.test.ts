/** Transfers of responsibility between two organizations. */
import type { Organizations } from "@aws-sdk/client-organizations";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  openOrganizationsRegion,
  refusal,
  type OrganizationsRegion,
} from "../../../../test/support/organizations-region.ts";

let opened: OrganizationsRegion;
let taker: { id: string; client: Organizations };
let giver: { id: string; client: Organizations };
let count = 0;

beforeAll(async () => {
  opened = await openOrganizationsRegion();
});
afterAll(() => opened.close());
beforeEach(async () => {
  taker = await manager();
  giver = await manager();
});

async function manager(): Promise<{ id: string; client: Organizations }> {
  const id = String(600_000_000_000 + ++count);
  const client = opened.organizations(id);
  await client.createOrganization({});
  return { id, client };
}

/** The first of the month `months` months after this one, UTC. */
function first(months: number): Date {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months));
}

const offer = (StartTimestamp = first(2), Id = giver.id) =>
  taker.client.inviteOrganizationToTransferResponsibility({
    Type: "BILLING",
    Target: { Id, Type: "ACCOUNT" },
    StartTimestamp,
    SourceName: "customer",
  });

const inbound = async () =>
  (await taker.client.listInboundResponsibilityTransfers({ Type: "BILLING" })).ResponsibilityTransfers;
const outbound = async () =>
  (await giver.client.listOutboundResponsibilityTransfers({ Type: "BILLING" })).ResponsibilityTransfers;

/** Offers and accepts; resolves to the transfer's id. */
async function agreed(): Promise<string> {
  const { Handshake } = await offer();
  await giver.client.acceptHandshake({ HandshakeId: Handshake?.Id });
  return (await inbound())?.[0]?.Id ?? "";
}

describe("an offer", () => {
  test("is a handshake that says when and what, and a transfer that both sides see", async () => {
    const { Handshake } = await offer();
    const seen = await inbound();
    const transferId = seen?.[0]?.Id;
    expect(Handshake).toMatchObject({
      Action: "TRANSFER_RESPONSIBILITY",
      State: "OPEN",
      Resources: expect.arrayContaining([
        {
          Type: "RESPONSIBILITY_TRANSFER",
          Value: transferId,
          Resources: [
            { Type: "TRANSFER_START_TIMESTAMP", Value: first(2).toISOString() },
            { Type: "TRANSFER_TYPE", Value: "BILLING" },
          ],
        },
      ]),
    });
    const transfer = {
      Id: expect.stringMatching(/^rt-[0-9a-z]{8,32}$/),
      Name: "customer",
      Type: "BILLING",
      Status: "REQUESTED",
      Source: { ManagementAccountId: giver.id },
      Target: { ManagementAccountId: taker.id },
      StartTimestamp: first(2),
      ActiveHandshakeId: Handshake?.Id,
    };
    expect(seen).toMatchObject([
      { ...transfer, Arn: expect.stringMatching(`::${taker.id}:transfer/o-[a-z0-9]+/billing/inbound/${transferId}$`) },
    ]);
    expect(await outbound()).toMatchObject([
      { ...transfer, Arn: expect.stringMatching(`::${giver.id}:transfer/o-[a-z0-9]+/billing/outbound/${transferId}$`) },
    ]);
  });

  test.each([
    ["START_DATE_NOT_BEGINNING_OF_DAY", () => new Date(first(2).getTime() + 1_000)],
    ["START_DATE_NOT_BEGINNING_OF_MONTH", () => new Date(first(2).getTime() + 86_400_000)],
    ["START_DATE_TOO_EARLY", () => first(0)],
  ])("is refused with %s", async (reason, start) => {
    expect(await refusal(offer(start()))).toMatchObject({ code: "InvalidInputException", reason });
  });

  test("is not made twice, not to oneself, and not to nobody", async () => {
    await offer();
    expect(await refusal(offer())).toMatchObject({ code: "DuplicateHandshakeException" });
    expect(await refusal(offer(first(2), taker.id))).toMatchObject({ reason: "SOURCE_AND_TARGET_CANNOT_MATCH" });
    expect(await refusal(offer(first(2), "999999999999"))).toMatchObject({ reason: "TARGET_NOT_SUPPORTED" });
  });

  test("ends as its handshake does", async () => {
    const declined = await offer();
    await giver.client.declineHandshake({ HandshakeId: declined.Handshake?.Id });
    const canceled = await offer();
    await taker.client.cancelHandshake({ HandshakeId: canceled.Handshake?.Id });
    expect((await inbound())?.map(({ Status }) => Status).sort()).toEqual(["CANCELED", "DECLINED"]);
    const [{ Id } = {}] = (await inbound()) ?? [];
    expect(await refusal(taker.client.terminateResponsibilityTransfer({ Id }))).toMatchObject({
      code: "InvalidResponsibilityTransferTransitionException",
    });
  });
});

describe("an agreed transfer", () => {
  test("is accepted for both, and no other is accepted beside it", async () => {
    const Id = await agreed();
    const { ResponsibilityTransfer } = await giver.client.describeResponsibilityTransfer({ Id });
    expect(ResponsibilityTransfer).toMatchObject({ Status: "ACCEPTED", Source: { ManagementAccountId: giver.id } });
    const { Handshake } = await offer(first(3));
    expect(await refusal(giver.client.acceptHandshake({ HandshakeId: Handshake?.Id }))).toMatchObject({
      code: "HandshakeConstraintViolationException",
      reason: "RESPONSIBILITY_TRANSFER_ALREADY_EXISTS",
    });
  });

  test("is renamed by who took over only, and strangers do not find it", async () => {
    const Id = await agreed();
    const renamed = await taker.client.updateResponsibilityTransfer({ Id, Name: "other" });
    expect(renamed.ResponsibilityTransfer?.Name).toBe("other");
    expect(await refusal(giver.client.updateResponsibilityTransfer({ Id, Name: "mine" }))).toMatchObject({
      reason: "TRANSFER_RESPONSIBILITY_UPDATE_NOT_ALLOWED",
    });
    const { client } = await manager();
    expect(await refusal(client.describeResponsibilityTransfer({ Id }))).toMatchObject({
      code: "ResponsibilityTransferNotFoundException",
    });
  });

  test("ends with a month, once, and keeps both organizations until then", async () => {
    const Id = await agreed();
    expect(await refusal(giver.client.deleteOrganization({}))).toMatchObject({
      reason: "ACTIVE_RESPONSIBILITY_TRANSFER_PROCESS",
    });
    const middle = new Date(first(3).getTime() + 86_400_000 * 4);
    expect(await refusal(giver.client.terminateResponsibilityTransfer({ Id, EndTimestamp: middle }))).toMatchObject({
      reason: "END_DATE_NOT_END_OF_MONTH",
    });
    expect(await refusal(giver.client.terminateResponsibilityTransfer({ Id, EndTimestamp: first(-1) }))).toMatchObject({
      reason: "END_DATE_TOO_EARLY",
    });
    const never = new Date(8.64e15);
    expect(await refusal(giver.client.terminateResponsibilityTransfer({ Id, EndTimestamp: never }))).toMatchObject({
      reason: "INVALID_END_DATE",
    });
    const ended = await giver.client.terminateResponsibilityTransfer({ Id, EndTimestamp: first(3) });
    expect(ended.ResponsibilityTransfer).toMatchObject({ Status: "WITHDRAWN", EndTimestamp: first(3) });
    expect(await refusal(taker.client.terminateResponsibilityTransfer({ Id }))).toMatchObject({
      code: "ResponsibilityTransferAlreadyInStatusException",
    });
  });
});
