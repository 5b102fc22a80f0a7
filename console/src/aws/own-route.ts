/** Calls of the region's own routes (`/_haneul/…`), signed by who is signed in. */
import { currentPreferences } from "../frame/preferences.ts";
import { currentSession } from "../session/session.ts";
import { signedHeaders, type SigningCredentials } from "./signing.ts";

/** What an own route answers when it cannot do what it was asked. */
class OwnRouteError extends Error {
  readonly status: number;

  constructor(code: string, message: string, status: number) {
    super(message);
    this.name = code;
    this.status = status;
  }
}

/** How to call. */
export interface OwnRouteOptions {
  /** A POST with this body; a GET when left out. */
  readonly body?: object;
  /** `null`: unsigned. The session's when left out. */
  readonly credentials?: SigningCredentials | null;
  readonly signal?: AbortSignal;
}

/** Calls an own route and gives its JSON. Throws OwnRouteError. */
export async function callOwnRoute<Answer>(address: string, options: OwnRouteOptions = {}): Promise<Answer> {
  return (await (await fetchOwnRoute(address, options)).json()) as Answer;
}

/** The same for answers that are no JSON: invoices, price lists. */
export async function fetchOwnRoute(address: string, options: OwnRouteOptions = {}): Promise<Response> {
  const method = options.body === undefined ? "GET" : "POST";
  const body = options.body === undefined ? {} : { body: JSON.stringify(options.body) };
  const plain: Record<string, string> = options.body === undefined ? {} : { "content-type": "application/json" };
  const credentials = options.credentials === undefined ? currentSession() : options.credentials;
  const headers = credentials
    ? await signedHeaders(
        { method, address, headers: plain, ...body },
        { credentials, service: "haneul", region: currentPreferences().region },
      )
    : plain;
  const answer = await fetch(address, { method, headers, ...body, ...(options.signal && { signal: options.signal }) });
  if (answer.ok) return answer;
  throw await errorOf(answer);
}

async function errorOf(answer: Response): Promise<OwnRouteError> {
  const text = await answer.text();
  try {
    const { error } = JSON.parse(text) as { error: { code: string; message: string } };
    return new OwnRouteError(error.code, error.message, answer.status);
  } catch {
    return new OwnRouteError(String(answer.status), text.slice(0, 500) || answer.statusText, answer.status);
  }
}
