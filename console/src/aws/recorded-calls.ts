/** The calls that this tab has made, newest first: what "the same by command line" and request ids are looked up in. */
import { Observable, useObservable } from "../frame/observable.ts";

/** A call of an operation. */
export interface RecordedCall {
  /** As in its endpoint: `s3`, `iam`. */
  readonly service: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly requestId?: string | undefined;
  /** The error's code. */
  readonly failure?: string | undefined;
  /** Wall time, milliseconds since 1970. */
  readonly at: number;
}

const kept = 100;

const calls = new Observable<readonly RecordedCall[]>([]);

/** Calls so far, newest first. */
export function useRecordedCalls(): readonly RecordedCall[] {
  return useObservable(calls);
}

/** Adds a call; of its input neither bytes nor secrets are kept. */
export function recordCall(call: RecordedCall): void {
  calls.set([{ ...call, input: keptInput(call.input) }, ...calls.get()].slice(0, kept));
}

const secret = /password|secret|authenticationcode|privatekey|seed/i;

function keptInput(input: RecordedCall["input"]): RecordedCall["input"] {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      if (name === "Body" || ArrayBuffer.isView(value)) return [name, "FILE"];
      return [name, secret.test(name) && typeof value === "string" ? "SECRET" : value];
    }),
  );
}
