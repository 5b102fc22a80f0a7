/** Drives the SDK's own client serializers and deserializers, without a network. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { Readable } from "node:stream";
import type { ProtocolName, ServiceModel } from "../../src/gateway/model/model.ts";
import type { WireResponse } from "../../src/gateway/wire.ts";
import { operationSchema } from "./sdk-schema.ts";

const packages = new URL("../../tools/extract-models/package.json", import.meta.url);
const require = createRequire(packages);

/** The clients belong to the extraction tool and are not installed with the product. */
export const sdkInstalled = existsSync(new URL("node_modules/@aws-sdk/client-s3", packages));

/** A request as the SDK's protocol classes make it. */
export interface SdkRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface SdkProtocol {
  getShapeId(): string;
  setSerdeContext(context: object): void;
  serializeRequest(operation: object, input: object, context: object): Promise<SdkRequest>;
  deserializeResponse(operation: object, context: object, response: object): Promise<object>;
}

type ProtocolClass = new (options: object) => SdkProtocol;

interface Config {
  readonly protocol: SdkProtocol;
  readonly protocolSettings: object;
}

type OperationTuple = [kind: number, namespace: string, name: string, traits: unknown, input: unknown, output: unknown];

const protocolClasses: Partial<Record<ProtocolName, string>> = {
  awsQuery: "AwsQueryProtocol",
  rpcv2Cbor: "AwsSmithyRpcV2CborProtocol",
  awsJson1_0: "AwsJson1_0Protocol",
  awsJson1_1: "AwsJson1_1Protocol",
  restJson1: "AwsRestJsonProtocol",
};

async function endpoint(): Promise<object> {
  return { protocol: "https:", hostname: "localhost", path: "/" };
}

/** A service as its client sees it. */
export class SdkClient {
  /** Operation schemas by name. */
  readonly operations: ReadonlyMap<string, object>;
  /** Whether the client knows the service's errors. */
  readonly knowsErrors: boolean;
  readonly #config: Config;
  readonly #context: object;

  private constructor(config: Config, operations: ReadonlyMap<string, object>, knowsErrors: boolean) {
    this.operations = operations;
    this.knowsErrors = knowsErrors;
    this.#config = config;
    this.#context = { ...config, endpoint };
  }

  /** Out of a client package. */
  static ofPackage(name: string): SdkClient {
    const exported = require(`@aws-sdk/client-${name}`) as Record<string, unknown>;
    const className = Object.keys(exported).find((key) => key !== "__Client" && key.endsWith("Client")) ?? "";
    const construct = exported[className] as new (options: object) => { config: Config };
    const credentials = { accessKeyId: "none", secretAccessKey: "none" };
    const operations = new Map<string, object>();
    for (const value of Object.values(exported)) {
      if (!Array.isArray(value) || value[0] !== 9) continue;
      const [, namespace, operation, traits, input, output] = value as OperationTuple;
      operations.set(operation, { namespace, name: operation, traits, input, output });
    }
    return new SdkClient(new construct({ region: "us-east-1", credentials }).config, operations, true);
  }

  /** The SDK's protocol classes over a model for which there is no client package. */
  static ofModel(service: ServiceModel): SdkClient {
    const { namespace, xmlNamespace, version, targetPrefix } = service;
    const protocolSettings = { defaultNamespace: namespace, xmlNamespace, version, serviceTarget: targetPrefix };
    const operations = new Map<string, object>();
    for (const operation of service.operations.values()) operations.set(operation.name, operationSchema(operation));
    return new SdkClient({ ...SdkClient.ofPackage("s3").#config, protocolSettings }, operations, false);
  }

  /** The client's own protocol, or another one over the same schemas. */
  protocol(name: ProtocolName): SdkProtocol {
    const own = this.#config.protocol;
    const protocol = own.getShapeId().endsWith(`#${name}`) ? own : this.#otherProtocol(name);
    protocol.setSerdeContext(this.#context);
    return protocol;
  }

  #otherProtocol(name: ProtocolName): SdkProtocol {
    const exported = require("@aws-sdk/core/protocols") as Record<string, ProtocolClass>;
    const construct = exported[protocolClasses[name] ?? ""];
    if (construct === undefined) throw new Error(`the SDK has no protocol ${name}`);
    return new construct({ xmlNamespace: "http://example.com/", ...this.#config.protocolSettings });
  }

  async serialize(protocol: SdkProtocol, operation: string, input: object): Promise<SdkRequest> {
    return protocol.serializeRequest(this.operations.get(operation) ?? {}, input, this.#context);
  }

  /** What the client makes of an answer; its errors are thrown. */
  async deserialize(protocol: SdkProtocol, operation: string, response: WireResponse): Promise<object> {
    const schema = this.operations.get(operation) ?? {};
    const bytes = bodyBytes(response.body);
    const received = { statusCode: response.status, headers: { ...response.headers }, body: Readable.from([bytes]) };
    const output = (await protocol.deserializeResponse(schema, this.#context, received)) as Record<string, unknown>;
    delete output["$metadata"];
    for (const [name, value] of Object.entries(output)) {
      if (isStream(value)) output[name] = await value.transformToByteArray();
    }
    return output;
  }
}

function isStream(value: unknown): value is { transformToByteArray(): Promise<Uint8Array> } {
  return typeof (value as { transformToByteArray?: unknown } | null)?.transformToByteArray === "function";
}

/** Bytes of a body that is no stream. */
export function bodyBytes(body: unknown): Buffer {
  if (body === undefined || body === null) return Buffer.alloc(0);
  return typeof body === "string" ? Buffer.from(body) : Buffer.from(body as Uint8Array);
}
