/** The errors of requests that fit no operation, in the words and with the status of the protocol that was spoken. */
import { AwsError, type AwsErrorOptions } from "../../kernel/errors.ts";
import type { ProtocolName, ServiceModel } from "../model/model.ts";

/** A request that fits no operation. It knows in whose form the answer has to be written, when that much was found out. */
export class Unidentified extends AwsError {
  readonly service: ServiceModel | undefined;
  readonly protocol: ProtocolName;

  constructor(
    code: string,
    message: string,
    spoken: { service: ServiceModel | undefined; protocol: ProtocolName },
    options: AwsErrorOptions = {},
  ) {
    super(code, message, options);
    this.service = spoken.service;
    this.protocol = spoken.protocol;
  }
}

/** The service does not have that operation, or not in that version of its interface. */
export function unknownOperation(
  service: ServiceModel,
  protocol: ProtocolName,
  operation: string,
  version: string = service.version,
): Unidentified {
  const spoken = { service, protocol };
  if (protocol === "ec2Query") {
    return new Unidentified("InvalidAction", `The action ${operation} is not valid for this web service.`, spoken, {
      status: 400,
    });
  }
  if (protocol === "awsQuery") {
    const message = `Could not find operation ${operation} for version ${version}`;
    return new Unidentified("InvalidAction", message, spoken, { status: 400 });
  }
  const status = protocol.startsWith("awsJson") ? 400 : 404;
  const message = "The requested operation is not recognized by the service.";
  return new Unidentified("UnknownOperationException", message, spoken, { status });
}

/** A query request that names no action. */
export function missingAction(service: ServiceModel, protocol: ProtocolName): Unidentified {
  const message = "The request is missing an action or a required parameter.";
  return new Unidentified("MissingAction", message, { service, protocol }, { status: 400 });
}

/** The request names a service that this region does not have at all. */
export function unknownService(name: string, protocol: ProtocolName): Unidentified {
  const message = `There is no service ${name} in this region.`;
  return new Unidentified("NotImplemented", message, { service: undefined, protocol }, { status: 501 });
}
