/** Destinations of notifications: what their ARNs must look like, and how each service is called. */
import { parseArn } from "../../../kernel/arn.ts";
import { awsError } from "../../../kernel/errors.ts";
import { invalidArgument } from "../errors.ts";
import type { EventRule, TargetService } from "./configuration.ts";

const argumentNames: Readonly<Record<TargetService, string>> = {
  sqs: "QueueArn",
  sns: "TopicArn",
  lambda: "LambdaFunctionArn",
};

const resources: Readonly<Record<TargetService, RegExp>> = {
  sqs: /^[\w-]{1,80}(\.fifo)?$/,
  sns: /^[\w-]{1,256}(\.fifo)?$/,
  lambda: /^function:[\w-]{1,64}(:[\w$-]{1,128})?$/,
};

type Target = Pick<EventRule, "service" | "arn">;

/** Throws InvalidArgument for an ARN of another form, service or region. */
export function checkTargetArn({ service, arn }: Target, region: string): void {
  const parsed = parseArn(arn);
  const wellFormed =
    parsed !== undefined &&
    parsed.partition === "aws" &&
    parsed.service === service &&
    /^\d{12}$/.test(parsed.account) &&
    resources[service].test(parsed.resource);
  if (!wellFormed) throw invalidArgument("The ARN is not well formed", argumentNames[service], arn);
  if (parsed.region !== region) {
    const message = "The notification destination service region is not valid for the bucket location constraint";
    throw invalidArgument(message, argumentNames[service], arn);
  }
  // AWS docs, destinations: FIFO queues and topics are not supported.
  if (parsed.resource.endsWith(".fifo")) throw invalidTarget(arn, "FIFO destinations are not supported");
}

/** AWS's refusal of a destination, with its reason. */
export function invalidTarget(arn: string, reason: string): Error {
  return awsError("InvalidArgument", "Unable to validate the following destination configurations", {
    status: 400,
    fields: { ArgumentName: arn, ArgumentValue: reason },
  });
}

/** Why a destination that answered with an error cannot be had, in AWS's words. */
export function targetRefusal({ service, arn }: Target, code: string): string {
  if (code !== "AccessDenied" && code !== "AccessDeniedException" && code !== "AuthorizationError") {
    const kind = { sqs: "queue", sns: "topic", lambda: "Lambda" }[service];
    return `The destination ${kind} does not exist`;
  }
  if (service === "lambda") return `Not authorized to invoke function [${arn}]`;
  const kind = service === "sqs" ? "queue" : "topic";
  return `Permissions on the destination ${kind} do not allow S3 to publish notifications from this bucket`;
}

/** An operation of a service and its input. */
export interface TargetCall {
  readonly service: string;
  readonly operation: string;
  readonly input: object;
}

/** The call that brings a message to a destination: a record, or an entry for EventBridge. */
export function targetCall(service: TargetService | "events", arn: string, message: string): TargetCall {
  if (service === "events") return { service, operation: "PutEvents", input: { Entries: [bridgeInput(message)] } };
  if (service === "sns") {
    return {
      service,
      operation: "Publish",
      input: { TopicArn: arn, Subject: "Amazon S3 Notification", Message: message },
    };
  }
  if (service === "lambda") {
    const input = { FunctionName: arn, InvocationType: "Event", Payload: Buffer.from(message) };
    return { service, operation: "Invoke", input };
  }
  const { region = "", account = "", resource = "" } = parseArn(arn) ?? {};
  const QueueUrl = `https://sqs.${region}.amazonaws.com/${account}/${resource}`;
  return { service, operation: "SendMessage", input: { QueueUrl, MessageBody: message } };
}

function bridgeInput(message: string): object {
  const entry = JSON.parse(message) as { Time: string };
  return { ...entry, Time: new Date(entry.Time) };
}
