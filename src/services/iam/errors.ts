/** IAM's errors in AWS's words; codes are query codes, their statuses come from the model. */
import { awsError, type AwsError } from "../../kernel/errors.ts";

/** Kinds of things that IAM keeps, as its messages call them. */
export type EntityKind =
  | "user"
  | "group"
  | "role"
  | "instance profile"
  | "policy"
  | "Access Key"
  | "login profile"
  | "server certificate";

const alreadyThere: Readonly<Record<string, (name: string) => string>> = {
  user: (name) => `User with name ${name} already exists.`,
  group: (name) => `Group with name ${name} already exists.`,
  role: (name) => `Role with name ${name} already exists.`,
  "instance profile": (name) => `Instance Profile ${name} already exists.`,
  policy: (name) => `A policy called ${name} already exists. Duplicate names are not allowed.`,
  "login profile": (name) => `Login Profile for user ${name} already exists.`,
  "server certificate": (name) => `The Server Certificate with name ${name} already exists.`,
};

const notThere: Readonly<Record<string, (name: string) => string>> = {
  user: (name) => `The user with name ${name} cannot be found.`,
  group: (name) => `The group with name ${name} cannot be found.`,
  role: (name) => `The role with name ${name} cannot be found.`,
  "instance profile": (name) => `Instance Profile ${name} cannot be found.`,
  policy: (arn) => `Policy ${arn} does not exist or is not attachable.`,
  "Access Key": (id) => `The Access Key with id ${id} cannot be found.`,
  "login profile": (name) => `Login Profile for User ${name} cannot be found.`,
  "server certificate": (name) => `The Server Certificate with name ${name} cannot be found.`,
};

/** EntityAlreadyExists, 409: the name is taken (in any case of its letters). */
export function entityAlreadyExists(kind: EntityKind, name: string): AwsError {
  return awsError("EntityAlreadyExists", alreadyThere[kind]?.(name) ?? `${kind} ${name} already exists.`);
}

/** NoSuchEntity, 404: there is no such thing in the account. */
export function noSuchEntity(kind: EntityKind, name: string): AwsError {
  return awsError("NoSuchEntity", notThere[kind]?.(name) ?? `The ${kind} with name ${name} cannot be found.`);
}

/** NoSuchEntity in words of its own. */
export const notFound = (message: string): AwsError => awsError("NoSuchEntity", message);

/** DeleteConflict, 409: something else has to go first. */
export const deleteConflict = (message: string): AwsError => awsError("DeleteConflict", message);

/** LimitExceeded, 409. `quota` is named as AWS names it (`PoliciesPerUser`). */
export const limitExceeded = (quota: string, limit: number): AwsError =>
  awsError("LimitExceeded", `Cannot exceed quota for ${quota}: ${limit}`);

/** LimitExceeded, 409, for sizes of policies: spaces do not count. */
export const policyTooLarge = (what: string, limit: number): AwsError =>
  awsError("LimitExceeded", `Maximum policy size of ${limit} bytes exceeded for ${what}`);

/** MalformedPolicyDocument, 400. */
export const malformedPolicyDocument = (message: string): AwsError => awsError("MalformedPolicyDocument", message);

/** InvalidInput, 400. */
export const invalidInput = (message: string): AwsError => awsError("InvalidInput", message);

/** ValidationError, 400: what the model's own checks do not catch. */
export const validationError = (message: string): AwsError => awsError("ValidationError", message, { status: 400 });

/** UnmodifiableEntity, 400: only a service may change the roles that are linked to it. */
export const unmodifiableRole = (roleName: string): AwsError =>
  awsError(
    "UnmodifiableEntity",
    `Cannot perform the operation on the protected role '${roleName}' - this role is only modifiable by AWS`,
  );

/** ValidationError, 400: what should be an ARN is none. */
export const invalidArn = (arn: string): AwsError => validationError(`ARN ${arn} is not valid.`);

/** AccessDenied, 403: only its own account changes a policy. `what` is how AWS names the change. */
export const foreignPolicy = (what: string): AwsError =>
  awsError("AccessDenied", `Cannot ${what} outside your own account.`, { status: 403 });

/** InvalidUserType, 400. */
export const invalidUserType = (message: string): AwsError => awsError("InvalidUserType", message);

/** PolicyNotAttachable, 400: policies of service-linked roles. */
export const policyNotAttachable = (arn: string): AwsError =>
  awsError("PolicyNotAttachable", `Cannot attach a Service Role Policy to a Customer Role: ${arn}`);
