/** Speaks to a running region's own routes. */
import { controlPrefix, type ControlError } from "../kernel/control.ts";
import { CommandFailure } from "./failure.ts";

/** How long a region may take to answer. */
const timeoutMilliseconds = 30_000;

/** A region at an endpoint. */
export class ControlClient {
  readonly endpoint: string;

  constructor(endpoint: string) {
    this.endpoint = endpoint.replace(/\/+$/, "");
  }

  get<Answer>(path: string, query: Readonly<Record<string, string | undefined>> = {}): Promise<Answer> {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.set(name, value);
    const search = parameters.size === 0 ? "" : `?${parameters.toString()}`;
    return this.#request<Answer>(`${path}${search}`, { method: "GET" });
  }

  post<Answer>(path: string, body: object): Promise<Answer> {
    const headers = { "content-type": "application/json" };
    return this.#request<Answer>(path, { method: "POST", headers, body: JSON.stringify(body) });
  }

  async #request<Answer>(path: string, init: RequestInit): Promise<Answer> {
    const url = `${this.endpoint}${controlPrefix}${path}`;
    let response: Response;
    let text: string;
    try {
      response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMilliseconds) });
      text = await response.text();
    } catch (error) {
      throw new CommandFailure(unreachable(this.endpoint, error));
    }
    const answer = parseAnswer(text);
    if (!response.ok) throw new CommandFailure(errorMessage(answer) ?? this.#notHaneul(response.status));
    if (answer === undefined) throw new CommandFailure(this.#notHaneul(response.status));
    return answer as Answer;
  }

  #notHaneul(status: number): string {
    return `What listens at ${this.endpoint} does not answer like a Haneul region (HTTP ${status}).`;
  }
}

/** Why an endpoint could not be asked, for people. */
export function unreachable(endpoint: string, error: unknown): string {
  const code = causeCode(error);
  if (code === "ECONNREFUSED") {
    return `Nothing listens at ${endpoint}. Start a region with \`haneul up\`, or name another with --endpoint or AWS_ENDPOINT_URL.`;
  }
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `There is no host of the name in ${endpoint}.`;
  if (code?.includes("CERT") === true) {
    return `The certificate of ${endpoint} is not trusted (${code}). Use http://, or set NODE_EXTRA_CA_CERTS.`;
  }
  if (error instanceof Error && error.name === "TimeoutError") {
    return `${endpoint} did not answer within ${timeoutMilliseconds / 1_000} seconds.`;
  }
  return `${endpoint} cannot be reached (${code ?? (error instanceof Error ? error.message : String(error))}).`;
}

function parseAnswer(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Something else than a region may listen there: the caller says so.
    return undefined;
  }
}

function errorMessage(answer: unknown): string | undefined {
  const message = (answer as Partial<ControlError> | null | undefined)?.error?.message;
  return typeof message === "string" ? message : undefined;
}

function causeCode(error: unknown): string | undefined {
  const cause =
    error instanceof Error ? (error.cause as { code?: unknown; errors?: { code?: unknown }[] } | undefined) : undefined;
  const code = cause?.code ?? cause?.errors?.[0]?.code;
  return typeof code === "string" ? code : undefined;
}
