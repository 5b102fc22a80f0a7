/** Finds the operation, asks whether the caller may, runs it, and lays its say over the answer. */
import type { Context } from "../../kernel/context.ts";
import { awsError } from "../../kernel/errors.ts";
import type { OperationDefinition, Service } from "../../kernel/operation.ts";
import type { GatewayParts } from "../exchange.ts";
import type { Identified, WireResponse } from "../wire.ts";
import { authorize } from "./authorize.ts";
import type { RequestContext } from "./new-context.ts";

/** From authorization on: the part that calls between services share with requests from outside. */
export async function authorizeAndInvoke(
  parts: Pick<GatewayParts, "policies">,
  definition: OperationDefinition<never, never>,
  context: Context,
  input: object,
): Promise<object> {
  const authorizing = authorize(parts.policies, definition, context, input);
  if (authorizing) await authorizing;
  const uses = definition.usage?.(context, input);
  if (uses) for (const use of uses) context.meter.use(use);
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- the linter takes any result for an object; the compiler does not
  return definition.invoke(context, input) as Promise<object>;
}

/** An operation and whose it is. */
export interface FoundOperation {
  readonly service: Service;
  readonly definition: OperationDefinition<never, never>;
}

/** The operation, or NotImplemented: known to AWS but not here. */
export function requireOperation(
  parts: GatewayParts,
  identified: Identified,
): FoundOperation | Promise<FoundOperation> {
  const service = parts.services(identified.service.name);
  return service instanceof Promise
    ? service.then((loaded) => operationOf(loaded, identified))
    : operationOf(service, identified);
}

function operationOf(service: Service | undefined, identified: Identified): FoundOperation {
  const definition = service?.operations[identified.operation.name];
  if (!service || !definition) {
    const what = `${identified.service.name}:${identified.operation.name}`;
    throw awsError("NotImplemented", `Haneul does not implement ${what} yet.`, { status: 501 });
  }
  return { service, definition };
}

/** Lays what the operation said about the answer over what the model says. */
export function withControls(response: WireResponse, context: RequestContext): WireResponse {
  const { status, headers } = context.response;
  for (const name in headers) response.headers[name] = headers[name] as string;
  return status === undefined ? response : { status, headers: response.headers, body: response.body };
}
