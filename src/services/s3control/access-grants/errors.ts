/** Errors of access grants (S3 API reference, "List of Amazon S3 Access Grants error codes"). */
import { awsError, type AwsError } from "../../../kernel/errors.ts";

const badRequest = (code: string, message: string): AwsError => awsError(code, message, { status: 400 });
const conflict = (code: string, message: string): AwsError => awsError(code, message, { status: 409 });
const notFound = (code: string, message: string): AwsError => awsError(code, message, { status: 404 });

export const noInstance = (): AwsError =>
  notFound("AccessGrantsInstanceNotExistsError", "Access Grants Instance does not exist");

export const instanceExists = (): AwsError =>
  conflict("AccessGrantsInstanceAlreadyExists", "Access Grants Instance already exists");

export const instanceNotEmpty = (): AwsError =>
  badRequest(
    "AccessGrantsInstanceNotEmptyError",
    "Please clean up locations before deleting the access grants instance",
  );

export const noResourcePolicy = (): AwsError =>
  notFound("AccessGrantsInstanceResourcePolicyNotExists", "Access Grants Instance Resource Policy does not exist");

export const invalidResourcePolicy = (): AwsError =>
  badRequest("InvalidResourcePolicy", "The specified Resource Policy is invalid");

export const noLocation = (): AwsError =>
  notFound("NoSuchAccessGrantsLocationError", "The specified access grants location does not exist");

export const locationExists = (): AwsError =>
  conflict("AccessGrantsLocationAlreadyExistsError", "The specified access grants location already exists");

export const locationNotEmpty = (): AwsError =>
  badRequest(
    "AccessGrantsLocationNotEmptyError",
    "Please clean up access grants before deleting access grants location",
  );

export const locationQuota = (quota: number): AwsError =>
  conflict(
    "AccessGrantsLocationsQuotaExceededError",
    `The access grants location quota has been exceeded. Access Grants Locations Quota: ${quota}. Please reach out to S3 if an increase is required.`,
  );

export const invalidLocation = (): AwsError =>
  badRequest("InvalidAccessGrantsLocation", "The specified Access Grants Location is invalid");

export const invalidRole = (): AwsError => badRequest("InvalidIamRole", "The specified IAM Role is invalid");

export const noGrant = (): AwsError => notFound("NoSuchAccessGrantError", "The specified access grant does not exist");

export const grantExists = (): AwsError =>
  conflict("AccessGrantAlreadyExists", "The specified access grant already exists");

export const grantQuota = (quota: number): AwsError =>
  conflict(
    "AccessGrantsQuotaExceededError",
    `The access grants quota has been exceeded. Access Grants Quota: ${quota}. Please reach out to S3 if an increase is required.`,
  );

export const invalidGrant = (): AwsError => badRequest("InvalidAccessGrant", "The specified Access Grant is invalid");

export const invalidIdentityCenter = (): AwsError =>
  badRequest("InvalidIdentityCenterInstance", "The specified identity center instance is invalid");

/** Nobody gave the caller what it asks for. */
export const notGranted = (permission: string, target: string): AwsError =>
  awsError("AccessDenied", `You do not have ${permission} permissions to the requested S3 Prefix: ${target}`, {
    status: 403,
  });

/** The location's role cannot be assumed. */
export const stsNotAuthorized = (message: string): AwsError =>
  awsError("StsNotAuthorizedError", message, { status: 403 });

export const stsPolicyTooLarge = (): AwsError =>
  badRequest("StsPackedPolicyTooLargeError", "Serialized token too large for session");

export const stsValidation = (message: string): AwsError => badRequest("StsValidationError", message);

export const duplicateTag = (): AwsError =>
  badRequest(
    "InvalidTag",
    "There are duplicate tag keys in your request. Remove the duplicate tag keys and try again.",
  );

export const invalidTag = (): AwsError =>
  badRequest(
    "InvalidTag",
    "This request contains a tag key or value that isn't valid. Valid characters include the following: [a-zA-Z+-=._:/]. Tag keys can contain up to 128 characters. Tag values can contain up to 256 characters.",
  );

export const reservedTag = (): AwsError =>
  badRequest("InvalidTags", "Tag keys cannot start with AWS reserved prefix for system tags.");

export const tooManyTags = (): AwsError =>
  badRequest("TooManyTags", "The number of tags exceeds the limit of 50 tags. Remove some tags and try again.");
