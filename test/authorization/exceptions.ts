/** Operations that some callers may use without any policy. This list may only shrink; each entry says why AWS has it so. */

/** `service:Operation` → why a user without any permission may call it. */
export const openToEveryUser: Readonly<Record<string, string>> = {
  "sts:GetCallerIdentity": "No permission is needed, and a deny does not forbid it (STS API reference).",
  "sts:GetSessionToken":
    "It proves who somebody is; policies have no say (IAM user guide, permissions for GetSessionToken).",
};

/** `service:Operation` → why nobody, without a signature, may call it. */
export const openToNobody: Readonly<Record<string, string>> = {};

/** `service:Operation` → why another account's root user may name what the owner has. */
export const openToOthers: Readonly<Record<string, string>> = {
  "sts:GetCallerIdentity": "It names nothing.",
};
