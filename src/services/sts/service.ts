/** AWS Security Token Service: who a caller is. Roles and sessions answer NotImplemented. */
import type { Sts } from "../../generated/sts.ts";
import { defineService } from "../../kernel/operation.ts";
import { getAccessKeyInfo } from "./operations/get-access-key-info.ts";
import { getCallerIdentity } from "./operations/get-caller-identity.ts";

export const sts = defineService<Sts>({
  name: "sts",
  serviceCode: "AWSSecurityTokenService",
  operations: {
    GetAccessKeyInfo: getAccessKeyInfo,
    GetCallerIdentity: getCallerIdentity,
  },
});
