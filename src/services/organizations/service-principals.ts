/** Service principals that organizations may trust. AWS's list grows by the month, so that only their form is checked. */
import { invalidInput } from "./errors.ts";

const form = /^[a-z0-9][a-z0-9.-]*\.(amazonaws\.com|amazon\.com|aws\.internal)$/;

/** Throws InvalidInputException for what is no AWS service's principal. */
export function requireServicePrincipal(name: string): void {
  if (form.test(name) && name.length <= 128) return;
  throw invalidInput("UNRECOGNIZED_SERVICE_PRINCIPAL", "You specified an unrecognized service principal.");
}
