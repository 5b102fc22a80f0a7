/** No tags without policies knowing: each operation that puts tags on or takes them off states their condition keys. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadServiceModel } from "../../src/gateway/model/load.ts";
import type { Member, Shape } from "../../src/gateway/model/model.ts";
import type { Service } from "../../src/kernel/operation.ts";
import { allServices } from "../../src/region/services.ts";
import { inputFor } from "./inputs.ts";
import { knownOf, makeThings } from "./things.ts";
import { openWorld, type World } from "./world.ts";

const services = (await allServices()).filter((service) => Object.keys(service.operations).length > 0);
let world: World;

beforeAll(async () => {
  world = await openWorld();
  await makeThings(world, services);
});
afterAll(() => world.close());

/** `service:Operation` → why members that are named as tags are none of the request's. */
const otherTags: Readonly<Record<string, string>> = {
  "ce:ListCostAllocationTags": "It says which of the bill's tags are listed.",
};

interface Tagging {
  readonly service: Service;
  readonly name: string;
  readonly member: Member;
}

function operationsWith(member: RegExp): Tagging[] {
  return services.flatMap((service) =>
    Object.keys(service.operations).flatMap((name) => {
      const members = loadServiceModel(service.name).operations.get(name)?.input.members ?? [];
      const found = members.find((one) => member.test(one.name));
      return found === undefined || `${service.name}:${name}` in otherTags ? [] : [{ service, name, member: found }];
    }),
  );
}

const named = (list: readonly Tagging[]) => list.map((one) => [`${one.service.name}:${one.name}`, one] as const);
const isRemoval = ({ name }: Tagging): boolean => /^(Untag|Remove)/.test(name);
const withTags = operationsWith(/^(Resource)?Tags(List)?$/i);
const putting = withTags.filter((one) => !isRemoval(one));
// CloudTrail takes whole tags also to remove them; their values are not looked at.
const removing = [...operationsWith(/^(Resource)?TagKeys$/i), ...withTags.filter(isRemoval)];

/** The tag Team=Blue as the model has tags. */
function oneTag(shape: Shape): unknown {
  if (shape.kind === "map") return { Team: "Blue" };
  if (shape.kind !== "list") throw new Error(`tags are a ${shape.kind}`);
  const { shape: element } = shape.element;
  if (element.kind !== "structure") return ["Team"];
  const [key, value] = element.members;
  return [{ [key?.name ?? ""]: "Team", [value?.name ?? ""]: "Blue" }];
}

const noTag = (shape: Shape): unknown => (shape.kind === "map" ? {} : []);

/** Condition keys of what the request asks first. */
async function keysOf({ service, name, member }: Tagging, value: unknown): Promise<Record<string, unknown>> {
  const operation = loadServiceModel(service.name).operations.get(name);
  if (!operation) throw new Error(`no model of ${service.name}:${name}`);
  const input = { ...inputFor(operation, knownOf(service.name, name)), [member.name]: value };
  const context = world.contextOf(world.callers.stranger, service);
  const questions = await service.operations[name]?.access?.(context, input);
  const keys = Object.entries(questions?.[0]?.conditionKeys ?? {});
  return Object.fromEntries(keys.filter(([key]) => /^aws:(RequestTag|TagKeys)/.test(key)));
}

describe("with tags", () => {
  test.each(named(putting))("%s tells their keys and values", async (_, one) => {
    expect(await keysOf(one, oneTag(one.member.shape))).toEqual({
      "aws:RequestTag/Team": "Blue",
      "aws:TagKeys": ["Team"],
    });
  });

  test.each(named(removing))("%s tells the keys that it takes off, and no values", async (_, one) => {
    expect(await keysOf(one, oneTag(one.member.shape))).toEqual({ "aws:TagKeys": ["Team"] });
  });
});

test.each(named([...putting, ...removing]))("%s has no such keys when it states no tags", async (_, one) => {
  expect(await keysOf(one, noTag(one.member.shape))).toEqual({});
});
