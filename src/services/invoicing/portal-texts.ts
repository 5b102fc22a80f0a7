/** Forms of texts and lists in preferences of procurement portals (Invoicing API reference), which the model does not state. */
import type { Contact, TestEnvPreferenceInput } from "../../generated/invoicing.ts";
import { invalid } from "./errors.ts";

const mostCharacters = 1_024;
const mostUnits = 500;
const mostSellers = 100;
const mostDocumentTypes = 10;
const email = /^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}$/;

/** Throws for texts with spaces, empty ones, and those longer than 1,024 characters. */
export function checkWords(words: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(words)) {
    if (value === undefined) continue;
    if (!/^\S+$/.test(value)) throw invalid(`${name} must satisfy regular expression pattern: \\S+`);
    checkLength(name, value);
  }
}

/** Throws for texts longer than 1,024 characters. */
export function checkLength(name: string, value: string | undefined): void {
  if ((value?.length ?? 0) > mostCharacters) throw invalid(`${name} must have at most ${mostCharacters} characters.`);
}

/** Whatever a preference or its test environment may hold. */
export interface CheckedSettings {
  readonly Contacts: readonly Contact[];
  readonly ProcurementPortalSharedSecret?: string | undefined;
  readonly ProcurementPortalInstanceEndpoint?: string | undefined;
  readonly TestEnvPreference?: TestEnvPreferenceInput | undefined;
  readonly Selector?:
    | {
        readonly InvoiceUnitArns?: readonly string[] | undefined;
        readonly SellerOfRecords?: readonly string[] | undefined;
      }
    | undefined;
  readonly EinvoiceDeliveryPreference?: { readonly EinvoiceDeliveryDocumentTypes: readonly string[] } | undefined;
}

/** Throws ValidationException for what cannot be, whatever it is together with. */
export function checkTexts(input: CheckedSettings): void {
  const { ProcurementPortalSharedSecret, ProcurementPortalInstanceEndpoint, TestEnvPreference, Selector = {} } = input;
  checkWords({ ProcurementPortalSharedSecret, ProcurementPortalInstanceEndpoint });
  if (TestEnvPreference) checkWords({ ...TestEnvPreference });
  checkContacts(input.Contacts);
  const { InvoiceUnitArns = [], SellerOfRecords = [] } = Selector;
  checkCount("InvoiceUnitArns", InvoiceUnitArns, mostUnits);
  checkCount("SellerOfRecords", SellerOfRecords, mostSellers);
  for (const SellerOfRecord of SellerOfRecords) checkWords({ SellerOfRecord });
  const types = input.EinvoiceDeliveryPreference?.EinvoiceDeliveryDocumentTypes ?? [];
  checkCount("EinvoiceDeliveryDocumentTypes", types, mostDocumentTypes);
}

function checkContacts(contacts: readonly Contact[]): void {
  if (contacts.length !== 1) throw invalid("Contacts must have one contact.");
  for (const { Name, Email } of contacts) {
    checkLength("Name", Name);
    checkLength("Email", Email);
    if (Email !== undefined && !email.test(Email))
      throw invalid(`Email must satisfy regular expression pattern: ${email.source}`);
  }
}

function checkCount(name: string, values: readonly string[], most: number): void {
  if (values.length > most) throw invalid(`${name} must have at most ${most} items.`);
}
