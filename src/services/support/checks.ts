/** What requests may say: texts, codes, addresses, times, pages. */
import type { SupportSeverity } from "../../kernel/support-control.ts";
import { languages, services } from "./catalogue.ts";
import { cutList } from "../../kernel/list-page.ts";
import { invalid } from "./errors.ts";
import { limits } from "./limits.ts";

/** Throws unless a text has as many characters as it may have. */
export function checkText(name: string, value: string, most: number): void {
  if (value.trim() === "") throw invalid(`${name} must not be empty.`);
  if (value.length <= most) return;
  throw invalid(
    `1 validation error detected: Value at '${name}' failed to satisfy constraint: Member must have length less than or equal to ${most}`,
  );
}

/** Throws for addresses that are none, and for too many. */
export function checkAddresses(addresses: readonly string[]): void {
  if (addresses.length > limits.copiedAddresses) {
    throw invalid(
      `1 validation error detected: Value at 'ccEmailAddresses' failed to satisfy constraint: Member must have length less than or equal to ${limits.copiedAddresses}`,
    );
  }
  const wrong = addresses.find((address) => !/^[^\s@,]+@[^\s@,]+$/.test(address));
  if (wrong !== undefined) throw invalid(`Invalid email address: ${wrong}`);
}

/** The language's code, English when none is named; throws for others than AWS Support speaks. */
export function checkedLanguage(code = "en"): string {
  if (!languages.some((language) => language.code === code)) throw invalid(`Language code ${code} is not supported.`);
  return code;
}

/** Throws for issue types other than AWS's two. */
export function checkIssueType(type: string): void {
  if (type !== "technical" && type !== "customer-service") throw invalid(`Invalid issue type: ${type}`);
}

/** The service and one of its categories, the first when none is named. */
export function checkedSubject(
  serviceCode: string | undefined,
  categoryCode: string | undefined,
): { serviceCode: string; categoryCode: string } {
  const service = serviceCode === undefined ? services[0] : services.find(({ code }) => code === serviceCode);
  if (service === undefined) throw invalid(`Invalid service code: ${serviceCode}`);
  const category =
    categoryCode === undefined ? service.categories[0] : service.categories.find(({ code }) => code === categoryCode);
  if (category === undefined) throw invalid(`Invalid category code: ${categoryCode}`);
  return { serviceCode: service.code, categoryCode: category.code };
}

/** The severity, low when none is named; throws for those that the plan does not have. */
export function checkedSeverity(code = "low", allowed: readonly SupportSeverity[]): SupportSeverity {
  const severity = allowed.find((each) => each === code);
  if (severity === undefined) throw invalid(`Invalid severity code for your support plan: ${code}`);
  return severity;
}

/** A moment in ISO 8601, in milliseconds; undefined for none. */
export function momentOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const moment = Date.parse(text);
  if (!Number.isNaN(moment) && /^\d{4}-\d{2}-\d{2}/.test(text)) return moment;
  throw invalid(`Invalid value for ${name}: ${text}`);
}

/** Where a page begins and how long it is. */
export function pageOf<Row>(
  rows: readonly Row[],
  { nextToken, maxResults }: { readonly nextToken?: string | undefined; readonly maxResults?: number | undefined },
): { readonly page: readonly Row[]; readonly next: { readonly nextToken?: string } } {
  if (maxResults !== undefined && !(maxResults >= limits.leastPage && maxResults <= limits.mostPage)) {
    throw invalid(`maxResults must be between ${limits.leastPage} and ${limits.mostPage}.`);
  }
  const { page, token } = cutList(rows, {
    token: nextToken,
    size: maxResults ?? limits.mostPage,
    badToken: () => invalid("Invalid next token."),
  });
  return { page, next: token === undefined ? {} : { nextToken: token } };
}
