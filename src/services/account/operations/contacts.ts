/** Contacts of an account: the primary one, and one each for billing, operations and security. */
import type { Context } from "../../../kernel/context.ts";
import type { Reader } from "../../../kernel/store.ts";
import { checkedAlternate, checkedContact } from "../contact-checks.ts";
import { accessDenied, notFound } from "../errors.ts";
import { contacts, type ContactsRow } from "../tables.ts";
import { accountOperation } from "../target.ts";
import { verificationStatus } from "./phone.ts";

async function contactsOf(reader: Reader, accountId: string): Promise<ContactsRow> {
  return (await reader.get(contacts, [accountId])) ?? { accountId, alternates: {} };
}

/** GetContactInformation. */
export const getContactInformation = accountOperation({
  name: "GetContactInformation",
  run: async ({ tx, accountId }) => {
    const { primary } = await contactsOf(tx, accountId);
    if (primary === undefined) throw notFound("No contact information found for the account.");
    return {
      ContactInformation: primary,
      VerificationStatus: await verificationStatus(tx, accountId, primary.PhoneNumber),
    };
  },
});

/** PutContactInformation: what is not stated is gone. */
export const putContactInformation = accountOperation({
  name: "PutContactInformation",
  run: async ({ tx, accountId }, input) => {
    tx.put(contacts, { ...(await contactsOf(tx, accountId)), primary: checkedContact(input.ContactInformation) });
    return {};
  },
});

const noAlternate = () => notFound("No contact of the inputted alternate contact type found.");

const alternateTypes: readonly string[] = ["BILLING", "OPERATIONS", "SECURITY"];

/** The condition key of an operation on an alternate contact. AWS denies access to types that there are not. */
const typeKeys =
  (operation: string) =>
  ({ AlternateContactType: type }: { readonly AlternateContactType: string }, context: Context) => {
    if (!alternateTypes.includes(type)) {
      throw accessDenied(context, operation, "You specified an invalid Alternate Contact type.");
    }
    return { "account:AlternateContactTypes": [type] };
  };

/** GetAlternateContact. */
export const getAlternateContact = accountOperation({
  name: "GetAlternateContact",
  keys: typeKeys("GetAlternateContact"),
  run: async ({ tx, accountId }, input) => {
    const found = (await contactsOf(tx, accountId)).alternates[input.AlternateContactType];
    if (found === undefined) throw noAlternate();
    return { AlternateContact: found };
  },
});

/** PutAlternateContact. */
export const putAlternateContact = accountOperation({
  name: "PutAlternateContact",
  keys: typeKeys("PutAlternateContact"),
  run: async ({ tx, accountId }, input) => {
    const row = await contactsOf(tx, accountId);
    const alternates = { ...row.alternates, [input.AlternateContactType]: checkedAlternate(input) };
    tx.put(contacts, { ...row, alternates });
    return {};
  },
});

/** DeleteAlternateContact. */
export const deleteAlternateContact = accountOperation({
  name: "DeleteAlternateContact",
  keys: typeKeys("DeleteAlternateContact"),
  run: async ({ tx, accountId }, input) => {
    const row = await contactsOf(tx, accountId);
    const { [input.AlternateContactType]: gone, ...alternates } = row.alternates;
    if (gone === undefined) throw noAlternate();
    tx.put(contacts, { ...row, alternates });
    return {};
  },
});
