/** AWS Account Management: contacts of an account, and which regions it uses. */
import type { Account } from "../../generated/account.ts";
import { defineService } from "../../kernel/operation.ts";

export const account = defineService<Account>({ name: "account", serviceCode: "AWSAccountManagement", operations: {} });
