/** Every operation of every model, in each of its protocols: what one side writes the other side reads. */
import { inspect } from "node:util";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { loadServiceModel } from "../../src/gateway/model/load.ts";
import type { ProtocolName, ServiceModel } from "../../src/gateway/model/model.ts";
import { services } from "../../tools/extract-models/services.ts";
import { tryError, tryInput, tryOutput } from "./round-trip.ts";
import type { Difference } from "./round-trip.ts";
import { SdkClient, sdkInstalled } from "./sdk.ts";

const rounds = 3;

/**
 * What the wire itself leaves open; this list may only become shorter.
 * - SQS: AttributeNames and MessageSystemAttributeNames share the parameter AttributeName, so both are filled.
 * - CloudWatch: two errors have the query code ResourceNotFound.
 */
const ambiguous = [
  "sqs awsQuery ReceiveMessage 0 input",
  "sqs awsQuery ReceiveMessage 1 input",
  "cloudwatch awsQuery DashboardNotFoundError error",
];

/** Operations of ours that no client has: browsers post forms. */
const clientless = ["PostObject"];

async function differences(
  client: SdkClient,
  model: ServiceModel,
  protocol: ProtocolName,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const check = async (id: string, attempt: () => Promise<Difference>): Promise<void> => {
    const difference = await attempt().catch((error: unknown) => ({ sent: undefined, got: error }));
    if (difference !== undefined) found.set(id, inspect(difference, { depth: 9, breakLength: 120 }));
  };
  const prefix = `${model.name} ${protocol}`;
  for (const operation of model.operations.values()) {
    if (clientless.includes(operation.name)) continue;
    for (let round = 0; round < rounds; round++) {
      const seed = `${prefix} ${operation.name} ${round}`;
      await check(`${seed} input`, () => tryInput(client, operation, protocol, seed));
      await check(`${seed} output`, () => tryOutput(client, operation, protocol, seed));
    }
  }
  if (!client.knowsErrors) return found;
  for (const error of model.errors.values()) {
    await check(`${prefix} ${error.name} error`, () => tryError(client, model, error, protocol));
  }
  return found;
}

describe.skipIf(!sdkInstalled)("the codecs and the SDK's own", () => {
  beforeAll(() => {
    // The SDK warns on each new client that future versions need a newer Node.
    vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
  });

  it.each(services.map((source) => [source.name, source] as const))(
    "understand each other about %s",
    async (name, source) => {
      const model = loadServiceModel(name);
      const client = source.client === undefined ? SdkClient.ofModel(model) : SdkClient.ofPackage(source.client);
      for (const protocol of model.protocols) {
        const found = await differences(client, model, protocol);
        const expected = ambiguous.filter((id) => id.startsWith(`${name} ${protocol} `));
        const surprising = [...found].filter(([id]) => !expected.includes(id));
        expect(surprising.slice(0, 3)).toEqual([]);
        expect([...found.keys()].sort()).toEqual(expected.sort());
      }
    },
  );
});
