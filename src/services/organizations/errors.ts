/** Organizations' errors, in the words of AWS's answers, or of the API reference where no answer is known. */
import { awsError, type AwsError } from "../../kernel/errors.ts";

const refusal =
  (code: string, message: string) =>
  (words = message): AwsError =>
    awsError(code, words);

export const notInUse = refusal(
  "AWSOrganizationsNotInUseException",
  "Your account is not a member of an organization.",
);
export const accessDenied = refusal("AccessDeniedException", "You don't have permissions to access this resource.");
export const accountNotFound = refusal("AccountNotFoundException", "You specified an account that doesn't exist.");
export const accountAlreadyClosed = refusal(
  "AccountAlreadyClosedException",
  "You attempted to close an account that is already closed.",
);
export const accountAlreadyRegistered = refusal(
  "AccountAlreadyRegisteredException",
  "The provided account is already a delegated administrator for your organization.",
);
export const accountNotRegistered = refusal(
  "AccountNotRegisteredException",
  "The provided account is not a registered delegated administrator for your organization.",
);
export const alreadyInOrganization = refusal(
  "AlreadyInOrganizationException",
  "The AWS account is already a member of an organization.",
);
export const transferNotFound = refusal(
  "ResponsibilityTransferNotFoundException",
  "We can't find a transfer that you specified.",
);
export const transferAlreadyInStatus = refusal(
  "ResponsibilityTransferAlreadyInStatusException",
  "The responsibility transfer is already in the status that you specified.",
);
export const invalidTransferTransition = refusal(
  "InvalidResponsibilityTransferTransitionException",
  "The responsibility transfer can't transition to the requested state because it's not in a valid state for this operation.",
);
export const childNotFound = refusal(
  "ChildNotFoundException",
  "You specified an organizational unit (OU) or AWS account as the child entity that doesn't exist.",
);
export const createAccountStatusNotFound = refusal(
  "CreateAccountStatusNotFoundException",
  "You specified a create account request that doesn't exist.",
);
export const destinationParentNotFound = refusal(
  "DestinationParentNotFoundException",
  "You specified a destination parent that doesn't exist.",
);
export const duplicateAccount = refusal(
  "DuplicateAccountException",
  "That account is already present in the specified destination.",
);
export const duplicateHandshake = refusal(
  "DuplicateHandshakeException",
  "A handshake with the specified type and parameters already exists for the given parties.",
);
export const duplicateOrganizationalUnit = refusal(
  "DuplicateOrganizationalUnitException",
  "An OU with the same name already exists.",
);
export const duplicatePolicy = refusal("DuplicatePolicyException", "A policy with the same name already exists.");
export const duplicatePolicyAttachment = refusal(
  "DuplicatePolicyAttachmentException",
  "The selected policy is already attached to the specified target.",
);
export const effectivePolicyNotFound = refusal(
  "EffectivePolicyNotFoundException",
  "The specified policy type is not enabled. Enable that policy type on your organization root and then retry.",
);
export const handshakeAlreadyInState = refusal(
  "HandshakeAlreadyInStateException",
  "The handshake is already in the requested state.",
);
export const handshakeNotFound = refusal("HandshakeNotFoundException", "You specified a handshake that doesn't exist.");
export const invalidHandshakeTransition = refusal(
  "InvalidHandshakeTransitionException",
  "You cannot perform this operation on a handshake in its current state, such as attempting to cancel a handshake that was previously accepted or attempting to accept a handshake that was declined.",
);
export const malformedPolicy = refusal(
  "MalformedPolicyDocumentException",
  "The provided policy document does not meet the requirements of the specified policy type.",
);
export const masterCannotLeave = refusal(
  "MasterCannotLeaveOrganizationException",
  "You can't remove a management account from an organization. If you want the management account to become a member account in another organization, you must first delete the current organization of the management account.",
);
export const organizationNotEmpty = refusal(
  "OrganizationNotEmptyException",
  "To delete an organization you must first remove all member accounts (except the master).",
);
export const organizationalUnitNotEmpty = refusal(
  "OrganizationalUnitNotEmptyException",
  "The specified OU is not empty. Move all accounts to another root or to other OUs, remove all child OUs, and try the operation again.",
);
export const organizationalUnitNotFound = refusal(
  "OrganizationalUnitNotFoundException",
  "You specified an organizational unit that doesn't exist.",
);
export const parentNotFound = refusal("ParentNotFoundException", "You specified parent that doesn't exist.");
export const policyInUse = refusal(
  "PolicyInUseException",
  "The policy is attached to one or more entities. You must detach it from all roots, OUs, and accounts before performing this operation.",
);
export const policyNotAttached = refusal(
  "PolicyNotAttachedException",
  "The policy isn't attached to the specified target in the specified root.",
);
export const policyNotFound = refusal("PolicyNotFoundException", "You specified a policy that doesn't exist.");
export const policyTypeAlreadyEnabled = refusal(
  "PolicyTypeAlreadyEnabledException",
  "The specified policy type is already enabled.",
);
export const policyTypeNotAvailable = refusal(
  "PolicyTypeNotAvailableForOrganizationException",
  "You can't use the specified policy type with the feature set currently enabled for this organization.",
);
export const policyTypeNotEnabled = refusal(
  "PolicyTypeNotEnabledException",
  "This operation can be performed only for enabled policy types.",
);
export const resourcePolicyNotFound = refusal("ResourcePolicyNotFoundException", "No resource-based policy found.");
export const rootNotFound = refusal("RootNotFoundException", "You specified a root that doesn't exist.");
export const sourceParentNotFound = refusal(
  "SourceParentNotFoundException",
  "You specified a source parent that doesn't exist.",
);
export const targetNotFound = refusal("TargetNotFoundException", "You specified a target that doesn't exist.");
export const tooManyRequests = refusal(
  "TooManyRequestsException",
  "AWS Organizations can't complete your request because another request is already in progress. Try again later.",
);
export const unsupportedEndpoint = refusal(
  "UnsupportedAPIEndpointException",
  "This action isn't available in the current AWS Region.",
);

/** A limit; `reason` is one of AWS's constants. */
export function constraintViolation(reason: string, message: string): AwsError {
  return awsError("ConstraintViolationException", message, { fields: { Reason: reason } });
}

/** A value that cannot be; `reason` is one of AWS's constants. */
export function invalidInput(reason: string, message = "You specified an invalid value."): AwsError {
  return awsError("InvalidInputException", message, { fields: { Reason: reason } });
}

/** An invitation or approval that cannot be sent or accepted; `reason` is one of AWS's constants. */
export function handshakeConstraint(reason: string, message: string): AwsError {
  return awsError("HandshakeConstraintViolationException", message, { fields: { Reason: reason } });
}
