/** A plain client of AWS's APIs for histories: signs with signature version 4 and keeps connections. */
import { createHash, createHmac } from "node:crypto";
import { Agent, request as httpRequest } from "node:http";
import { Agent as SecureAgent, request as httpsRequest } from "node:https";
import { CommandFailure } from "./failure.ts";

/** One call. */
export interface HistoryCall {
  readonly service: "s3" | "organizations";
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  /** As it is sent. */
  readonly path: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Access key; the secret is that of the loopback keys. */
  readonly accessKey: string;
}

const secret = "test";
const region = "us-east-1";
const mostConnections = 32;

/** Answers that a history takes: success, and what is there already. */
export class HistoryClient {
  readonly #endpoint: URL;
  readonly #agent: Agent | SecureAgent;
  readonly #keys = new Map<string, Buffer>();

  constructor(endpoint: string) {
    this.#endpoint = new URL(endpoint);
    const options = { keepAlive: true, maxSockets: mostConnections };
    this.#agent = this.#endpoint.protocol === "https:" ? new SecureAgent(options) : new Agent(options);
  }

  close(): void {
    this.#agent.destroy();
  }

  /** Sends a call and gives the answer's text. Throws a CommandFailure for refusals other than `accepted` ones. */
  async send(call: HistoryCall, accepted: readonly string[] = []): Promise<string> {
    const { status, text } = await this.#exchange(call);
    if (status < 300 || accepted.some((code) => text.includes(code))) return text;
    const reason = /<Message>([^<]*)/.exec(text)?.[1] ?? /"[Mm]essage":"([^"]*)"/.exec(text)?.[1] ?? `HTTP ${status}`;
    throw new CommandFailure(`${call.method} ${call.path} was refused: ${reason}`);
  }

  #exchange(call: HistoryCall): Promise<{ status: number; text: string }> {
    const { method, path, query = "", body } = call;
    const secure = this.#endpoint.protocol === "https:";
    return new Promise((resolve, reject) => {
      const sent = (secure ? httpsRequest : httpRequest)(
        {
          agent: this.#agent,
          host: this.#endpoint.hostname,
          port: this.#endpoint.port === "" ? (secure ? 443 : 80) : this.#endpoint.port,
          method,
          path: query === "" ? path : `${path}?${query}`,
          headers: this.#headers(call),
        },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on("data", (chunk: Buffer) => chunks.push(chunk));
          answer.on("error", reject);
          answer.on("end", () =>
            resolve({ status: answer.statusCode ?? 500, text: Buffer.concat(chunks).toString("latin1") }),
          );
        },
      );
      sent.on("error", (error) =>
        reject(new CommandFailure(`${this.#endpoint.host} cannot be reached: ${error.message}.`)),
      );
      sent.end(body);
    });
  }

  #headers({ service, method, path, query = "", headers = {}, body, accessKey }: HistoryCall): Record<string, string> {
    const amzDate = new Date().toISOString().replace(/[-:]|\.\d{3}/g, "");
    const payload = service === "s3" ? "UNSIGNED-PAYLOAD" : sha256(body ?? "");
    const signed: Record<string, string> = {
      ...headers,
      host: this.#endpoint.host,
      "x-amz-content-sha256": payload,
      "x-amz-date": amzDate,
    };
    const names = Object.keys(signed).sort();
    const lines = names.map((name) => `${name}:${signed[name] ?? ""}\n`).join("");
    const canonical = `${method}\n${path}\n${query}\n${lines}\n${names.join(";")}\n${payload}`;
    const scope = `${amzDate.slice(0, 8)}/${region}/${service}/aws4_request`;
    const text = `AWS4-HMAC-SHA256\n${amzDate}\n${scope}\n${sha256(canonical)}`;
    const signature = hmac(this.#signingKey(scope), text).toString("hex");
    const authorization = `AWS4-HMAC-SHA256 Credential=${accessKey}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
    const length = body === undefined ? 0 : Buffer.byteLength(body);
    return { ...signed, authorization, "content-length": String(length) };
  }

  #signingKey(scope: string): Buffer {
    const known = this.#keys.get(scope);
    if (known !== undefined) return known;
    let key: Buffer = Buffer.from(`AWS4${secret}`);
    for (const part of scope.split("/")) key = hmac(key, part);
    this.#keys.set(scope, key);
    return key;
  }
}

const sha256 = (value: string | Uint8Array): string => createHash("sha256").update(value).digest("hex");
const hmac = (key: Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

/** Runs tasks, so many at once; the first failure ends it. */
export async function runAll<Item>(items: readonly Item[], run: (item: Item) => Promise<unknown>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await run(item);
  };
  await Promise.all(Array.from({ length: mostConnections }, worker));
}
