/** JSON in and out of the own routes. */
import type { Caller } from "../kernel/caller.ts";
import type { ControlError } from "../kernel/control.ts";
import type { WireRequest, WireResponse } from "../gateway/wire.ts";

/** A request to an own route. */
export interface ControlRequest {
  readonly wire: WireRequest;
  /** What stands for the route's `*`. */
  readonly rest: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** Who signed it; undefined: a program on this machine, or somebody who is about to sign in. */
  readonly caller?: Caller | undefined;
}

/** An answer of JSON. */
export function json(value: object, status = 200): WireResponse {
  return { status, headers: { "content-type": "application/json" }, body: `${JSON.stringify(value)}\n` };
}

/** An error answer. */
export function controlError(status: number, code: string, message: string): WireResponse {
  const body: ControlError = { error: { code, message } };
  return json(body, status);
}
