/** STS's errors, in AWS's words. */
import type { Caller } from "../../kernel/caller.ts";
import { awsError } from "../../kernel/errors.ts";

/** What was asked is not allowed, or not by such credentials. */
export const accessDenied = (message: string): Error => awsError("AccessDenied", message, { status: 403 });

/** A parameter is not as it should be. */
export const validationError = (message: string): Error => awsError("ValidationError", message, { status: 400 });

/** A federated request names no role, or no provider: often the two have changed places. */
export const invalidRequestArn = (): Error => validationError("Request ARN is invalid");

/** Session tags do not fit one another. */
export const invalidParameterValue = (message: string): Error =>
  awsError("InvalidParameterValue", message, { status: 400 });

/** A denial names the role only, whether it is not there or does not trust the caller. */
export const notAuthorized = (caller: Caller, action: string, resource: string): Error =>
  accessDenied(`User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource}`);

/** A session policy cannot be used. */
export const malformedPolicy = (message: string): Error =>
  awsError("MalformedPolicyDocument", message, { status: 400 });

/** Session policies and tags take more room than a token has. */
export const packedPolicyTooLarge = (percent: number, hasTags: boolean): Error =>
  awsError(
    "PackedPolicyTooLarge",
    hasTags
      ? `Packed size of session tags consumes ${percent}% of allotted space.`
      : `Packed policy consumes ${percent}% of allotted space, please use smaller policy.`,
    { status: 400 },
  );

/** A web identity token or SAML assertion that proves nothing. */
export const invalidIdentityToken = (message: string): Error =>
  awsError("InvalidIdentityToken", message, { status: 400 });

/** A web identity token or SAML assertion whose time is over. */
export const expiredIdentityToken = (message: string): Error =>
  awsError("ExpiredTokenException", message, { status: 400 });

/** The identity provider's word is there but says no, or says what cannot be used. */
export const rejectedClaim = (message: string): Error => awsError("IDPRejectedClaim", message, { status: 403 });
