/** What a route of the region's own is. */
import type { WireResponse } from "../gateway/wire.ts";
import type { ControlParts } from "./control-parts.ts";
import type { ControlRequest } from "./json.ts";

/** Answers a request; what it throws becomes an error answer. */
export type Route = (parts: ControlParts, request: ControlRequest) => Promise<WireResponse> | WireResponse;
