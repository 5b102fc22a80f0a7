/** No operation without authorization: each is called by those who may not. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadServiceModel } from "../../src/gateway/model/load.ts";
import type { Caller } from "../../src/kernel/caller.ts";
import { AwsError } from "../../src/kernel/errors.ts";
import type { AccessQuestion, Service } from "../../src/kernel/operation.ts";
import { allServices } from "../../src/region/services.ts";
import { openToEveryUser, openToNobody, openToOthers } from "./exceptions.ts";
import { inputFor } from "./inputs.ts";
import { knownFromOutside, knownOf, makeThings } from "./things.ts";
import { openWorld, ownerId, type World } from "./world.ts";

const services = (await allServices()).filter((service) => Object.keys(service.operations).length > 0);
let world: World;

beforeAll(async () => {
  world = await openWorld();
  await makeThings(world, services);
});

afterAll(() => world.close());

describe.each(services.map((service) => [service.name, service] as const))("%s", (_name, service) => {
  const operations = Object.keys(service.operations);

  test.each(operations)("%s refuses a user whom no policy allows it", async (name) => {
    expect(await answerTo(world.callers.stranger, service, name)).toBe(expectation(service, name, openToEveryUser));
  });

  test.each(operations)("%s refuses nobody", async (name) => {
    expect(await answerTo(world.callers.nobody, service, name)).toBe(expectation(service, name, openToNobody));
  });

  test.each(operations)("%s refuses another account what is the owner's", async (name) => {
    if (!(await namesTheOwner(service, name))) return;
    expect(await answerTo(world.callers.other, service, name)).toBe(expectation(service, name, openToOthers));
  });
});

test("the exceptions are all needed", () => {
  const known = new Set(
    services.flatMap((service) => Object.keys(service.operations).map((name) => `${service.name}:${name}`)),
  );
  const listed = [openToEveryUser, openToNobody, openToOthers].flatMap((list) => Object.keys(list));
  expect(listed.filter((name) => !known.has(name))).toEqual([]);
});

function expectation(service: Service, name: string, exceptions: Readonly<Record<string, string>>): string {
  return `${service.name}:${name}` in exceptions ? "let in" : "denied";
}

/** Some operations answer for each of several things. */
function deniedItemByItem(output: { Errors?: readonly { Code?: string }[] }): boolean {
  const { Errors: errors = [] } = output;
  return errors.length > 0 && errors.every((error) => error.Code === "AccessDenied");
}

function inputOf(caller: Caller, service: Service, name: string): object {
  const isOutside = caller === world.callers.other;
  const known = isOutside ? knownFromOutside(service.name, name) : knownOf(service.name, name);
  const operation = loadServiceModel(service.name).operations.get(name);
  return operation === undefined ? known : inputFor(operation, known);
}

async function answerTo(caller: Caller, service: Service, name: string): Promise<string> {
  const definition = service.operations[name];
  if (!definition) throw new Error(`${service.name} has ${name}`);
  try {
    const output = await world.call(caller, service, definition, inputOf(caller, service, name));
    return deniedItemByItem(output) ? "denied" : "let in";
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const isDenial = /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|MissingAuthenticationToken)$/.test(
      error.code,
    );
    // To other accounts a trail is as good as not there.
    const isHidden = /^(Trail|Resource)NotFoundException$/.test(error.code) && caller === world.callers.other;
    return isDenial || isHidden || error.status === 403 ? "denied" : `${error.code}: ${error.message}`;
  }
}

/** Whether the questions that the other account's call raises are about something of the owner's; one that is refused before counts. */
async function namesTheOwner(service: Service, name: string): Promise<boolean> {
  const context = world.contextOf(world.callers.other, service);
  let questions: readonly AccessQuestion[] | undefined;
  try {
    questions = await service.operations[name]?.access?.(context, inputOf(world.callers.other, service, name));
  } catch (error) {
    if (error instanceof AwsError) return true;
    throw error;
  }
  return (questions ?? []).some(
    ({ resource, resourceAccount }) => resourceAccount === ownerId || resource.includes(ownerId),
  );
}
