/** Signed calls of JSON services that no published client here speaks: Free Tier, Billing, the pricing calculator. */
import { useCallback } from "react";
import { currentPreferences } from "../frame/preferences.ts";
import { currentSession } from "../session/session.ts";
import { recordCall } from "./recorded-calls.ts";
import { signedHeaders } from "./signing.ts";

/** Which service, and how its protocol names operations. */
export interface JsonService {
  /** As signatures name it: `freetier`. */
  readonly signingName: string;
  /** What stands before the operation in `x-amz-target`: `AWSFreeTierService`. */
  readonly target: string;
  readonly jsonVersion: "1.0" | "1.1";
}

/** An error of such a call; shaped like the published clients' errors. */
export class JsonCallError extends Error {
  readonly $metadata: { readonly requestId?: string; readonly httpStatusCode: number };

  constructor(code: string, message: string, answer: Response) {
    super(message);
    this.name = code;
    const requestId = answer.headers.get("x-amzn-requestid");
    this.$metadata = { httpStatusCode: answer.status, ...(requestId === null ? {} : { requestId }) };
  }
}

/** Calls an operation: `callJson(freeTier, "GetFreeTierUsage", {})`. Throws JsonCallError. */
export async function callJson<Output>(
  service: JsonService,
  operation: string,
  input: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<Output> {
  const credentials = currentSession();
  if (!credentials) throw new Error("Nobody is signed in.");
  const body = JSON.stringify(input);
  const plain = {
    "content-type": `application/x-amz-json-${service.jsonVersion}`,
    "x-amz-target": `${service.target}.${operation}`,
  };
  const headers = await signedHeaders(
    { method: "POST", address: "/", headers: plain, body },
    { credentials, service: service.signingName, region: currentPreferences().region },
  );
  const answer = await fetch("/", { method: "POST", headers, body, ...(signal && { signal }) });
  const output = (await answer.json()) as Output & { __type?: string; message?: string; Message?: string };
  const requestId = answer.headers.get("x-amzn-requestid") ?? undefined;
  const failure = answer.ok ? undefined : (output["__type"] ?? "UnknownError").replace(/^.*#/, "");
  recordCall({ service: service.signingName, operation, input, at: Date.now(), requestId, failure });
  if (failure === undefined) return output;
  throw new JsonCallError(failure, output.message ?? output.Message ?? failure, answer);
}

/** Gives `call(operation, input)` of a service. */
export function useJsonService(
  service: JsonService,
): <Output>(operation: string, input?: Readonly<Record<string, unknown>>, signal?: AbortSignal) => Promise<Output> {
  return useCallback((operation, input = {}, signal) => callJson(service, operation, input, signal), [service]);
}
