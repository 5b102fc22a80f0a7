/** AWS Account Management: contacts of an account, its name and e-mail address, and which regions it uses. */
import type { Account } from "../../generated/account.ts";
import { regionChoices } from "../../kernel/identity/regions.ts";
import { defineService } from "../../kernel/operation.ts";
import { empty } from "./empty.ts";
import {
  deleteAlternateContact,
  getAlternateContact,
  getContactInformation,
  putAlternateContact,
  putContactInformation,
} from "./operations/contacts.ts";
import {
  acceptPrimaryEmailUpdate,
  getAccountInformation,
  getPrimaryEmail,
  getPrimaryEmailUpdateStatus,
  putAccountName,
  startPrimaryEmailUpdate,
} from "./operations/information.ts";
import { sendPhoneNumberVerification, verifyPhoneNumber } from "./operations/phone.ts";
import { disableRegion, enableRegion, getRegionOptStatus, listRegions } from "./operations/regions.ts";
import { contacts, emailChanges, phoneChecks } from "./tables.ts";
import { getGovCloudAccountInformation } from "./target.ts";

export const account = defineService<Account>({
  name: "account",
  serviceCode: "AWSAccountManagement",
  tables: [contacts, emailChanges, phoneChecks, regionChoices],
  empty,
  operations: {
    AcceptPrimaryEmailUpdate: acceptPrimaryEmailUpdate,
    DeleteAlternateContact: deleteAlternateContact,
    DisableRegion: disableRegion,
    EnableRegion: enableRegion,
    GetAccountInformation: getAccountInformation,
    GetAlternateContact: getAlternateContact,
    GetContactInformation: getContactInformation,
    GetGovCloudAccountInformation: getGovCloudAccountInformation,
    GetPrimaryEmail: getPrimaryEmail,
    GetPrimaryEmailUpdateStatus: getPrimaryEmailUpdateStatus,
    GetRegionOptStatus: getRegionOptStatus,
    ListRegions: listRegions,
    PutAccountName: putAccountName,
    PutAlternateContact: putAlternateContact,
    PutContactInformation: putContactInformation,
    SendPhoneNumberVerification: sendPhoneNumberVerification,
    StartPrimaryEmailUpdate: startPrimaryEmailUpdate,
    VerifyPhoneNumber: verifyPhoneNumber,
  },
});
