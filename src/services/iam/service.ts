/** AWS Identity and Access Management: who exists in an account, and what policies say about them. */
import type { Iam } from "../../generated/iam.ts";
import { defineService } from "../../kernel/operation.ts";
import { credentialOperations } from "./credential-operations.ts";
import { emptyIam } from "./empty.ts";
import { principalOperations } from "./principal-operations.ts";
import { iamTables } from "./rows.ts";

export const iam = defineService<Iam>({
  name: "iam",
  serviceCode: "AWSIdentityAndAccessManagement",
  tables: iamTables,
  operations: { ...principalOperations, ...credentialOperations },
  empty: emptyIam,
});
