/** Calls operations with inputs from a seed, remembers what answers name, and says what no region should have answered. */
import { loadServiceModel } from "../../src/gateway/model/load.ts";
import type { OperationModel } from "../../src/gateway/model/model.ts";
import type { Service } from "../../src/kernel/operation.ts";
import { Random } from "../support/random.ts";
import { Members, treeOf } from "./input-tree.ts";
import { problemOf } from "./judge.ts";
import { knownInput } from "./known-input.ts";
import { LearntNames } from "./learnt-names.ts";
import { likelyInput } from "./likely-input.ts";
import { addDigest, operationRequest, spoilEnvelope } from "./operation-request.ts";
import type { Step } from "./operation-world.ts";
import { exchange, splitAnswers, type Answer } from "./raw-client.ts";
import { requestBytes, sign, type RequestText, type Signer } from "./request-text.ts";
import { spoil } from "./spoil.ts";

/** A request that was answered. */
export interface Asked {
  readonly operation: OperationModel;
  readonly answer: Answer | undefined;
  readonly tookMilliseconds: number;
  /** What is wrong with the answer, and the request. */
  readonly problem: string | undefined;
}

const making = /^(Create|Put|Register|Enable)/;
const listing = /^(List|Describe|Get|Lookup)/;

/** What is sent otherwise than the input and the root's key say. */
interface Sent {
  readonly request: RequestText;
  readonly signer: Signer | undefined;
}

/** Fuzzes one region. */
export class OperationFuzzer {
  readonly operations: readonly OperationModel[];
  /** Who signs besides the root. */
  user: Signer | undefined;
  readonly #port: number;
  readonly #names = new LearntNames();
  /** Inputs that were taken once, by service and operation. */
  readonly #known = new Map<string, object[]>();

  constructor(port: number, services: readonly Service[], known: readonly Step[]) {
    this.#port = port;
    for (const [service, name, input] of known) {
      const inputs = this.#known.get(`${service}:${name}`) ?? [];
      this.#known.set(`${service}:${name}`, [...inputs, input]);
    }
    this.operations = services.flatMap((service) => {
      const { operations } = loadServiceModel(service.name);
      return Object.keys(service.operations).flatMap((name) => operations.get(name) ?? []);
    });
  }

  /** Operations that show what is there. */
  get listings(): readonly OperationModel[] {
    return this.operations.filter(({ name }) => listing.test(name));
  }

  /** Calls an operation with that very input, as the root. */
  async step([service, name, input]: Step): Promise<Asked> {
    const operation = loadServiceModel(service).operations.get(name);
    if (operation === undefined) throw new Error(`there is ${service}:${name}`);
    return this.#send(operation, treeOf(input) as Members);
  }

  /** Calls an operation with an input that looks right. */
  likely(random: Random, operation: OperationModel): Promise<Asked> {
    return this.#send(operation, this.#input(random, operation));
  }

  /** Calls an operation with an input that looks right but for what was spoilt. */
  spoilt(random: Random, operation: OperationModel): Promise<Asked> {
    const other = random.find(this.operations) ?? operation;
    const foreign = this.#input(random, other);
    const input = this.#input(random, operation);
    spoil(random, input, foreign);
    const request = operationRequest(operation, input);
    if (random.oneIn(15)) spoilEnvelope(random, request, operationRequest(other, foreign));
    return this.#send(operation, input, { request, signer: random.oneIn(3) ? this.user : undefined });
  }

  #input(random: Random, operation: OperationModel): Members {
    const known = random.find(this.#known.get(`${operation.service.name}:${operation.name}`) ?? []);
    if (known === undefined || random.oneIn(3)) return likelyInput(random, operation, this.#names);
    return knownInput(random, operation, this.#names, known);
  }

  async #send(operation: OperationModel, input: Members, sent: Partial<Sent> = {}): Promise<Asked> {
    const { request = operationRequest(operation, input), signer } = sent;
    const { name: service, signingName, protocols } = operation.service;
    if (protocols[0] === "restXml" && request.body.length > 0) addDigest(request);
    sign(request, signingName, signer);
    const isHead = request.method === "HEAD";
    const startedAt = performance.now();
    const sending = { pieces: [requestBytes(request)], pauseMilliseconds: 0, ending: "answer", isHead } as const;
    const received = await exchange(this.#port, sending);
    const tookMilliseconds = performance.now() - startedAt;
    const answer = splitAnswers(received.bytes, isHead).at(-1);
    if (answer !== undefined && answer.status < 300) {
      this.#names.learn(service, answer.body);
      if (making.test(operation.name) && request.body.length < 4_000)
        this.#names.learn(service, request.body.toString());
    }
    const problem = problemOf(received, isHead);
    const told = (): string => `${service}:${operation.name} ${problem}\nsent ${shown(request)}`;
    return { operation, answer, tookMilliseconds, problem: problem && told() };
  }
}

function shown({ method, path, query, headers, body }: RequestText): string {
  const kept = headers.filter(([name]) => !/^(host|authorization|x-amz-date|x-amz-content-sha256)$/.test(name));
  const text = body.toString("utf8", 0, 3_000);
  return `${method} ${path}${query === "" ? "" : `?${query}`} ${JSON.stringify(kept)} ${text}`;
}
