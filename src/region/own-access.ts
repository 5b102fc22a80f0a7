/** Wires who may use the own routes: the gateway's keys and the policies that it decides by. */
import type { OwnAccess } from "../control/own-access.ts";
import type { GatewayParts } from "../gateway/exchange.ts";
import { decideQuestion } from "../gateway/stages/authorize.ts";
import { deniedMessage } from "../gateway/stages/denied-message.ts";
import type { WireRequest } from "../gateway/wire.ts";
import type { Caller } from "../kernel/caller.ts";
import type { Context } from "../kernel/context.ts";
import { awsError } from "../kernel/errors.ts";

/** Decides by the same keys and policies as every operation. */
export function newOwnAccess(gateway: GatewayParts): OwnAccess {
  return {
    credentials: gateway.credentials,
    now: () => gateway.clock.wall(),
    requireAllowed: async (caller, action, request) => {
      const question = { action, resource: "*" };
      const decision = await decideQuestion(gateway.policies, factsOf(gateway, caller, request), question);
      if (decision.allowed) return;
      throw awsError("AccessDenied", deniedMessage(caller, question, decision), { status: 403 });
    },
  };
}

/** The part of a request's context that condition keys are read from. */
function factsOf(gateway: GatewayParts, caller: Caller, request: WireRequest): Context {
  const { method, path, query, headers, sourceAddress, secure } = request;
  const facts: Pick<Context, "caller" | "clock" | "region" | "calledVia" | "http"> = {
    caller,
    clock: gateway.clock,
    region: gateway.settings.defaultRegion,
    calledVia: [],
    http: {
      method,
      path,
      query,
      headers,
      host: headers["host"] ?? request.host,
      sourceAddress,
      secure,
    } as Context["http"],
  };
  return facts as Context;
}
