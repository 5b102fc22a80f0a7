/** What contacts may look like (Account Management API reference). */
import type { AlternateContact, ContactInformation } from "../../generated/account.ts";
import { validationFailure } from "./errors.ts";

/** Longest texts, in characters. */
const longest: Readonly<Record<keyof ContactInformation, number>> = {
  FullName: 50,
  AddressLine1: 60,
  AddressLine2: 60,
  AddressLine3: 60,
  City: 50,
  PostalCode: 20,
  CountryCode: 2,
  PhoneNumber: 20,
  StateOrRegion: 50,
  DistrictOrCounty: 50,
  CompanyName: 50,
  WebsiteUrl: 256,
};

/** Where an address needs a state or region (API reference, ContactInformation). */
const countriesWithStates: ReadonlySet<string> = new Set(["US", "CA", "GB", "DE", "JP", "IN", "BR"]);

/** A primary contact as it is kept: without white space around its texts, the country in capitals. */
export function checkedContact(stated: ContactInformation): ContactInformation {
  const kept: Record<string, string> = {};
  for (const [name, text] of Object.entries(stated) as [keyof ContactInformation, string | undefined][]) {
    if (text === undefined) continue;
    if (name === "PhoneNumber") requirePattern(text, /^[+][\s0-9()-]+$/);
    requireLength(name, text, longest[name]);
    if (text.trim() === "") throw validationFailure(`the argument ${name} can not be empty`);
    kept[name] = text.trim();
  }
  const CountryCode = kept["CountryCode"]?.toUpperCase() ?? "";
  requirePattern(CountryCode, /^[A-Z]{2}$/);
  if (kept["StateOrRegion"] === undefined && countriesWithStates.has(CountryCode)) {
    throw validationFailure(`StateOrRegion is required for the country ${CountryCode}.`, "fieldValidationFailed");
  }
  return { ...kept, CountryCode } as ContactInformation;
}

/** An alternate contact as it is kept: only the e-mail address loses the white space around it. */
export function checkedAlternate(stated: Required<AlternateContact>): AlternateContact {
  const { Name = "", Title = "", PhoneNumber = "" } = stated;
  const EmailAddress = stated.EmailAddress?.trim() ?? "";
  requireLength("Name", Name, 64);
  requireLength("Title", Title, 50);
  requireLength("EmailAddress", EmailAddress, 254);
  requireLength("PhoneNumber", PhoneNumber, 25);
  requirePattern(EmailAddress, /^[\w+=,.-]+@[\w.-]+\.[\w]+$/);
  requirePattern(PhoneNumber, /^[\s0-9()+-]+$/);
  return { Name, Title, EmailAddress, PhoneNumber, AlternateContactType: stated.AlternateContactType };
}

/** An account's name without the white space around it. */
export function checkedAccountName(stated: string): string {
  if (stated.trim() === "") {
    throw validationFailure("The input AccountName must not be null or only whitespace.");
  }
  requirePattern(stated, /^[ -;=?-~]+$/);
  requireLength("AccountName", stated, 50);
  return stated.trim();
}

function requirePattern(text: string, pattern: RegExp): void {
  if (pattern.test(text)) return;
  throw validationFailure(`[ECMA 262 regex "${pattern.source}" does not match input string "${text}"]`);
}

function requireLength(name: string, text: string, most: number): void {
  if (text.length >= 1 && text.length <= most) return;
  throw validationFailure(`the argument ${name} has to have between 1 and ${most} characters`);
}
