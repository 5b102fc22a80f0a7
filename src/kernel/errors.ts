/** The two kinds of failure: errors the caller made (AwsError) and bugs of ours (a failed assert). */

/** Facts an AWS error answer carries besides its code and message. */
export interface AwsErrorOptions {
  /** HTTP status; without it the service's model decides, then 400. */
  readonly status?: number;
  /** Further members of the error's body, by wire name (`BucketName`, `Key`, `Condition` …). */
  readonly fields?: Readonly<Record<string, string | number | boolean>>;
  /** Response headers that go with the error (`x-amz-delete-marker`, `Allow` …), lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What went wrong underneath; it is logged and never sent. */
  readonly cause?: unknown;
}

/** An error that AWS's API defines: the gateway turns it into the protocol's error answer. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number | undefined;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: string, message: string, options: AwsErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "AwsError";
    this.code = code;
    this.status = options.status;
    this.fields = options.fields ?? {};
    this.headers = options.headers ?? {};
  }
}

/** Makes the error `code` with AWS's own wording; throw what it returns. */
export function awsError(code: string, message: string, options?: AwsErrorOptions): AwsError {
  return new AwsError(code, message, options);
}

/** A condition of ours did not hold: a bug. The client gets InternalError, the log the whole story. */
class AssertionError extends Error {
  override readonly name = "AssertionError";
}

/** States what must hold; `what` says it in words. Stays on in production. */
export function assert(condition: unknown, what: string): asserts condition {
  if (!condition) throw new AssertionError(what);
}
