/** Addresses to listen on, as LocalStack's GATEWAY_LISTEN writes them. */
import { parseWholeNumber } from "../kernel/quantity.ts";

/** `host:port`; either may be missing. */
export interface ListenAddress {
  readonly host: string | undefined;
  readonly port: number | undefined;
}

/** Reads `host:port`, `host`, `:port`, `port`, `[v6]:port`; undefined when it is none of them. */
export function parseListenAddress(text: string): ListenAddress | undefined {
  const match = /^(?:\[([0-9a-f:.]+)\]|([^:[\]]*))(?::(\d+))?$/i.exec(text.trim());
  if (match === null) return undefined;
  const [, version6, name, portText] = match;
  if (portText === undefined && name !== undefined && /^\d+$/.test(name)) return newAddress(undefined, name);
  return newAddress(version6 ?? (name === "" ? undefined : name), portText);
}

function newAddress(host: string | undefined, portText: string | undefined): ListenAddress | undefined {
  const port = portText === undefined ? undefined : parseWholeNumber(portText);
  if (portText !== undefined && (port === undefined || port > 65_535)) return undefined;
  return { host, port };
}

/** Whether only this machine can reach the host. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
