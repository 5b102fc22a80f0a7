/** EC2's denials, whose sealed message STS shows to who may see it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { ec2 } from "../../src/services/ec2/service.ts";
import { sts } from "../../src/services/sts/service.ts";
import type { Service } from "../../src/kernel/operation.ts";
import type { Caller } from "../../src/kernel/caller.ts";
import { openWorld, type World } from "../authorization/world.ts";

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function ask(caller: Caller, service: Service, name: string, input: object): Promise<object> {
  const definition = service.operations[name];
  if (definition === undefined) throw new Error(name);
  return world.call(caller, service, definition, input);
}

const denial = async (name: string, input: object): Promise<string> => {
  const { message } = (await ask(world.callers.stranger, ec2, name, input).catch((error: unknown) => error)) as Error;
  return message;
};

const marker = ". Encoded authorization failure message: ";

test("a change that is denied carries the decision, for those who may decode it", async () => {
  const message = await denial("PurchaseReservedInstancesOffering", {
    ReservedInstancesOfferingId: "none",
    InstanceCount: 1,
  });
  expect(message).toMatch(
    /^You are not authorized to perform this operation\. User: \S+ is not authorized to perform: ec2:PurchaseReservedInstancesOffering .*because no identity-based policy allows the ec2:PurchaseReservedInstancesOffering action\. Encoded authorization failure message: [\w-]+$/,
  );
  const EncodedMessage = message.slice(message.indexOf(marker) + marker.length);
  const answer = await ask(world.callers.owner, sts, "DecodeAuthorizationMessage", { EncodedMessage });
  const { DecodedMessage = "" } = answer as { DecodedMessage?: string };
  expect(JSON.parse(DecodedMessage)).toMatchObject({
    allowed: false,
    explicitDeny: false,
    context: { principal: { arn: world.callers.stranger.arn }, action: "ec2:PurchaseReservedInstancesOffering" },
  });
  await expect(
    ask(world.callers.stranger, sts, "DecodeAuthorizationMessage", { EncodedMessage }),
  ).rejects.toMatchObject({ code: "AccessDenied" });
});

test("a reading that is denied says so in words alone", async () => {
  const message = await denial("DescribeReservedInstances", {});
  expect(message).toContain("You are not authorized to perform this operation. User: ");
  expect(message).not.toContain("Encoded");
});
