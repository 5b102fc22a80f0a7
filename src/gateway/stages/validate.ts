/** Checks an input against its model (required, enum, length, range, pattern), once for all protocols. */
import { awsError, type AwsError } from "../../kernel/errors.ts";
import type { OperationModel, ProtocolName } from "../model/model.ts";
import { malformedXml } from "../protocols/malformed-xml.ts";
import { iamWords, withoutValue } from "./iam-words.ts";
import { checkOf, type Failure } from "./validation-checks.ts";

/**
 * Throws the protocol's validation error when `input` breaks the operation's model. S3 is left out: its operations check
 * for themselves, each in its own words.
 */
export function validateInput(operation: OperationModel, protocol: ProtocolName, input: object): void {
  if (operation.service.name === "s3") return;
  const check = checkOf(operation.input);
  if (!check) return;
  const failures: Failure[] = [];
  check(input, "", failures);
  if (failures.length === 0) return;
  if (operation.service.name === "sqs") throwMissing(failures);
  else if (operation.service.name === "organizations") throw organizationsError(failures);
  else if (operation.service.name === "s3control" && failures.some(isMissingElement)) throw malformedXml();
  else if (operation.service.name === "iam") throw iamError(protocol, failures);
  else throw validationError(protocol, failures);
}

/** S3 Control tells of what its documents lack as S3 does. */
function isMissingElement({ kind, path }: Failure): boolean {
  return kind === "required" && path.includes(".");
}

/** SQS words what is wrong with a value in each operation; what is missing it words everywhere alike. */
function throwMissing(failures: readonly Failure[]): void {
  const missing = failures.find(({ kind }) => kind === "required");
  if (!missing) return;
  throw awsError("MissingParameter", `The request must contain the parameter ${missing.member}.`, { status: 400 });
}

const organizationsReasons: Readonly<Record<Failure["kind"], readonly [reason: string, message: string]>> = {
  required: ["INPUT_REQUIRED", "You must provide a value for the parameter."],
  enum: ["INVALID_ENUM", "You specified an invalid value."],
  pattern: ["INVALID_PATTERN", "You provided a value that does not match the required pattern."],
  length: ["MAX_LENGTH_EXCEEDED", "You provided a string that exceeds that maximum length."],
  range: ["MAX_VALUE_EXCEEDED", "You provided a value that exceeds the maximum."],
};

const belowReasons: Partial<typeof organizationsReasons> = {
  length: ["MIN_LENGTH_EXCEEDED", "You provided a string that is shorter than the minimum length."],
  range: ["MIN_VALUE_EXCEEDED", "You provided a value that is less than the minimum."],
};

/** Organizations has one error for whatever is wrong with an input, with the reason as a member (its API reference, InvalidInputException). */
function organizationsError(failures: readonly Failure[]): AwsError {
  const [first] = failures as [Failure];
  // A length says more than a pattern that it breaks, too.
  const { kind, rule } = failures.find(({ path, kind: one }) => path === first.path && one !== "pattern") ?? first;
  const isBelow = rule.includes("greater than or equal to");
  const [reason, message] = (isBelow ? belowReasons[kind] : undefined) ?? organizationsReasons[kind];
  return awsError("InvalidInputException", message, { status: 400, fields: { Reason: reason } });
}

function iamError(protocol: ProtocolName, failures: readonly Failure[]): AwsError {
  const words = iamWords(failures);
  return words === undefined
    ? validationError(protocol, failures.map(withoutValue))
    : awsError("ValidationError", words, { status: 400 });
}

function validationError(protocol: ProtocolName, failures: readonly Failure[]): AwsError {
  if (protocol === "ec2Query") return ec2Error(failures[0] as Failure);
  const count = `${failures.length} validation error${failures.length === 1 ? "" : "s"} detected`;
  const sentences = failures.map(
    ({ shown, path, rule, among }) =>
      `Value${shown} at '${path}' failed to satisfy constraint: ${among ? ofElements(among) : rule}`,
  );
  return awsError(validationCode(protocol), `${count}: ${sentences.join("; ")}`, { status: 400 });
}

function ofElements(rules: readonly string[]): string {
  return `Member must satisfy constraint: [${rules.join(", ")}]`;
}

function validationCode(protocol: ProtocolName): string {
  if (protocol === "awsQuery") return "ValidationError";
  return protocol === "restXml" ? "InvalidArgument" : "ValidationException";
}

function ec2Error({ kind, member, shown }: Failure): AwsError {
  if (kind === "required")
    return awsError("MissingParameter", `The request must contain the parameter ${member}`, { status: 400 });
  return awsError("InvalidParameterValue", `Invalid value${shown} for ${member}.`, { status: 400 });
}
