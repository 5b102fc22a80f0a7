/** AWS Security Token Service: for now, who am I. */
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
