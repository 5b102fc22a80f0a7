/** A client of the pricing calculator, which no published JavaScript client speaks: signed calls in its JSON protocol. */
import { createHash, createHmac } from "node:crypto";
import { SignatureV4 } from "@smithy/signature-v4";
import type { BcmPricingCalculator } from "../../src/generated/bcm-pricing-calculator.ts";
import type { InputOf, OutputOf } from "../../src/kernel/operation.ts";

/** What an answer that is an error says. */
export class CalculatorError extends Error {
  readonly code: string;
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    super(body["message"] as string | undefined);
    this.status = status;
    this.body = body;
    this.code = ((body["__type"] as string | undefined) ?? "").replace(/^.*#/, "");
  }
}

class Sha256 {
  readonly #hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash =
      secret === undefined
        ? createHash("sha256")
        : createHmac("sha256", typeof secret === "string" ? secret : new Uint8Array(secret as ArrayBuffer));
  }
  update(data: string | Uint8Array): void {
    this.#hash.update(data);
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }
}

/** Calls operations of a region at an endpoint as an account's test key. Times are sent and come as seconds. */
export function calculatorOf(endpoint: string, accessKeyId: string, secretAccessKey = "test") {
  const signer = new SignatureV4({
    service: "bcm-pricing-calculator",
    region: "us-east-1",
    credentials: { accessKeyId, secretAccessKey },
    sha256: Sha256,
  });
  return async <N extends keyof BcmPricingCalculator>(
    operation: N,
    input: InputOf<BcmPricingCalculator, N> | object,
  ): Promise<OutputOf<BcmPricingCalculator, N>> => {
    const { hostname, port, host } = new URL(endpoint);
    const headers = {
      host,
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": `AWSBCMPricingCalculator.${operation}`,
    };
    const body = JSON.stringify(input, (_key, value: unknown) => value);
    const request = { method: "POST", protocol: "http:", hostname, port: Number(port), path: "/", headers, body };
    const signed = await signer.sign(request);
    const answer = await fetch(endpoint, { method: "POST", headers: signed.headers, body });
    const output = (await answer.json()) as Record<string, unknown>;
    if (!answer.ok) throw new CalculatorError(answer.status, output);
    return output as OutputOf<BcmPricingCalculator, N>;
  };
}

/** An error's code, status and body; fails when there is none. */
export async function refusalOf(call: Promise<unknown>): Promise<CalculatorError> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof CalculatorError) return error;
  throw new Error(`refused: ${String(error)}`);
}
