/** The phone number of the primary contact: verified by a one-time code. */
import type { Reader } from "../../../kernel/store.ts";
import { conflict, notFound, validationFailure } from "../errors.ts";
import { contacts, phoneChecks, type PhoneCheckRow } from "../tables.ts";
import { accountOperation } from "../target.ts";

/** How long a code is good, in milliseconds of region time. */
const codeMilliseconds = 10 * 60_000;

/** The header that brings the one-time code, which AWS sends to the phone: a region sends no messages. */
const codeHeader = "x-haneul-one-time-code";

async function requirePhoneNumber(reader: Reader, accountId: string): Promise<string> {
  const primary = (await reader.get(contacts, [accountId]))?.primary;
  if (primary === undefined) throw notFound("No contact information found for the account.");
  return primary.PhoneNumber;
}

/** SendPhoneNumberVerification: a code sent before is good no more. A number that is verified needs none. */
export const sendPhoneNumberVerification = accountOperation({
  name: "SendPhoneNumberVerification",
  run: async ({ tx, accountId, context }) => {
    const phoneNumber = await requirePhoneNumber(tx, accountId);
    const before = await tx.get(phoneChecks, [accountId]);
    if (before?.status === "VERIFIED" && before.phoneNumber === phoneNumber) {
      throw conflict("The phone number is already verified.");
    }
    const code = String(context.ids.bytes(4).reduce((sum, byte) => sum * 256 + byte, 0) % 1_000_000).padStart(6, "0");
    const check: PhoneCheckRow = {
      accountId,
      phoneNumber,
      status: "PENDING",
      sealedCode: context.secrets.seal(Buffer.from(code)),
      sentAt: context.clock.now(),
    };
    tx.put(phoneChecks, check);
    context.response.headers[codeHeader] = code;
    return { Status: "PENDING" };
  },
});

/** VerifyPhoneNumber: the code is for the number that it was sent to. */
export const verifyPhoneNumber = accountOperation({
  name: "VerifyPhoneNumber",
  run: async ({ tx, accountId, context }, { Otp: code }) => {
    const phoneNumber = await requirePhoneNumber(tx, accountId);
    const check = await tx.get(phoneChecks, [accountId]);
    if (check === undefined || check.phoneNumber !== phoneNumber) {
      throw notFound("No phone number verification found for the account.");
    }
    if (check.status === "VERIFIED") throw conflict("The phone number is already verified.");
    const late = context.clock.now() - check.sentAt >= codeMilliseconds;
    if (late || Buffer.from(context.secrets.unseal(check.sealedCode)).toString() !== code) {
      throw validationFailure("The one-time password is not valid.", "fieldValidationFailed");
    }
    const verified: PhoneCheckRow = { ...check, status: "VERIFIED" };
    tx.put(phoneChecks, verified);
    return { Status: "VERIFIED" };
  },
});

/** What GetContactInformation says of a number: a verification counts for the number that it was made of. */
export async function verificationStatus(reader: Reader, accountId: string, phoneNumber: string): Promise<string> {
  const check = await reader.get(phoneChecks, [accountId]);
  return check?.phoneNumber === phoneNumber ? check.status : "UNVERIFIED";
}
