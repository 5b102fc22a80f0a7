/** AWS Security Token Service: who a caller is, and temporary credentials. */
import type { Sts } from "../../generated/sts.ts";
import { providerKeys } from "../../kernel/identity/provider-keys.ts";
import { defineService } from "../../kernel/operation.ts";
import { emptySts } from "./empty.ts";
import { assumeRole } from "./operations/assume-role.ts";
import { assumeRoleWithSaml } from "./operations/assume-role-with-saml.ts";
import { assumeRoleWithWebIdentity } from "./operations/assume-role-with-web-identity.ts";
import { assumeRoot } from "./operations/assume-root.ts";
import { decodeAuthorizationMessage } from "./operations/decode-authorization-message.ts";
import { getAccessKeyInfo } from "./operations/get-access-key-info.ts";
import { getCallerIdentity } from "./operations/get-caller-identity.ts";
import { getDelegatedAccessToken } from "./operations/get-delegated-access-token.ts";
import { getFederationToken } from "./operations/get-federation-token.ts";
import { getSessionToken } from "./operations/get-session-token.ts";
import { getWebIdentityToken } from "./operations/get-web-identity-token.ts";

export const sts = defineService<Sts>({
  name: "sts",
  serviceCode: "AWSSecurityTokenService",
  tables: [providerKeys],
  empty: emptySts,
  operations: {
    AssumeRole: assumeRole,
    AssumeRoleWithSAML: assumeRoleWithSaml,
    AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity,
    AssumeRoot: assumeRoot,
    DecodeAuthorizationMessage: decodeAuthorizationMessage,
    GetAccessKeyInfo: getAccessKeyInfo,
    GetCallerIdentity: getCallerIdentity,
    GetDelegatedAccessToken: getDelegatedAccessToken,
    GetFederationToken: getFederationToken,
    GetSessionToken: getSessionToken,
    GetWebIdentityToken: getWebIdentityToken,
  },
});
