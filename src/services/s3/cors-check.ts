/** Which cross-origin rules a bucket takes. */
import type { CorsRule } from "./cors-rules.ts";
import { invalidRequest, malformedXml } from "./errors.ts";

const methods: ReadonlySet<string> = new Set(["GET", "PUT", "HEAD", "POST", "DELETE"]);
/** Whether rules can name it. */
export function isCorsMethod(method: string): boolean {
  return methods.has(method);
}

const maximumRules = 100;
const maximumIdLength = 255;

/** Throws what AWS says about rules it does not take. */
export function checkCorsRules(rules: readonly CorsRule[] | undefined): void {
  if (rules === undefined || rules.length === 0) throw malformedXml();
  if (rules.length > maximumRules) {
    throw invalidRequest(`The number of CORS rules should not exceed allowed limit of ${maximumRules} rules.`);
  }
  for (const rule of rules) checkRule(rule);
}

function checkRule(rule: CorsRule): void {
  if (!rule.AllowedMethods?.length || !rule.AllowedOrigins?.length) throw malformedXml();
  if ((rule.ID?.length ?? 0) > maximumIdLength) throw malformedXml();
  for (const method of rule.AllowedMethods) {
    if (methods.has(method)) continue;
    throw invalidRequest(`Found unsupported HTTP method in CORS config. Unsupported method is ${method}`);
  }
  for (const origin of rule.AllowedOrigins) checkWildcards("AllowedOrigin", origin);
  for (const header of rule.AllowedHeaders ?? []) {
    checkName("AllowedHeader", header);
    checkWildcards("AllowedHeader", header);
  }
  for (const header of rule.ExposeHeaders ?? []) {
    checkName("ExposeHeader", header);
    if (!header.includes("*")) continue;
    throw invalidRequest(
      `ExposeHeader "${header}" contains wildcard. We currently do not support wildcard for ExposeHeader.`,
    );
  }
}

const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]*$/;

/** Whether a header may have that name; `*` may stand for a part of it. */
export function isHeaderName(name: string): boolean {
  return token.test(name);
}

function checkName(member: string, header: string): void {
  if (!isHeaderName(header)) throw invalidRequest(`${member} "${header}" contains invalid character.`);
}

function checkWildcards(member: string, value: string): void {
  if (value.indexOf("*") === value.lastIndexOf("*")) return;
  throw invalidRequest(`${member} "${value}" can not have more than one wildcard.`);
}
