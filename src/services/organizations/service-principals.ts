/** Service principals that organizations may trust. */
import { isServicePrincipal } from "../../kernel/policy/service-principals.ts";
import { invalidInput } from "./errors.ts";

/** Throws InvalidInputException for what is no AWS service's principal. */
export function requireServicePrincipal(name: string): void {
  if (/^[a-z0-9][a-z0-9.-]*$/.test(name) && name.length <= 128 && isServicePrincipal(name)) return;
  throw invalidInput("UNRECOGNIZED_SERVICE_PRINCIPAL", "You specified an unrecognized service principal.");
}
