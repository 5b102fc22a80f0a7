/** What a failed call says: AWS's message, code and request id. */

/** The parts that people are shown. */
export interface RequestFailure {
  readonly code: string;
  readonly message: string;
  readonly requestId?: string | undefined;
  readonly isDenied: boolean;
  readonly status?: number | undefined;
}

/** Reads an error of a client, of a JSON call or of an own route. */
export function failureOf(error: unknown): RequestFailure {
  if (!(error instanceof Error)) return { code: "Error", message: String(error), isDenied: false };
  const { $metadata, status } = error as {
    $metadata?: { requestId?: string; httpStatusCode?: number };
    status?: number;
  };
  const code = error.name;
  return {
    code,
    message: error.message,
    requestId: $metadata?.requestId,
    isDenied: code.startsWith("AccessDenied") || code === "UnauthorizedOperation" || code === "Forbidden",
    status: $metadata?.httpStatusCode ?? status,
  };
}

/** Whether a call was given up by the page. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}
