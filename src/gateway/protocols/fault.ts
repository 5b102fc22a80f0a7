/** What the model knows of an error that an operation threw: its names, its status, whose fault it is. */
import type { ErrorModel, ProtocolName, ServiceModel } from "../model/model.ts";
import type { WireError } from "../wire.ts";

/** An error as one protocol sees it. */
export interface Fault {
  /** Name of the error's shape, or the free code. */
  readonly name: string;
  /** Code in query protocols and in the compatibility header. */
  readonly queryCode: string;
  readonly status: number;
  readonly sender: boolean;
  readonly model: ErrorModel | undefined;
}

const byQueryCode = new WeakMap<ServiceModel, ReadonlyMap<string, ErrorModel>>();

/** Finds the error by the name of its shape, else by its query code. */
export function describeFault(service: ServiceModel, error: WireError, protocol: ProtocolName): Fault {
  const model = service.errors.get(error.code) ?? queryCodes(service).get(error.code);
  const name = model?.name ?? internalName(error.code, protocol);
  const sender = model === undefined ? (error.status ?? 400) < 500 : model.fault === "client";
  const status = error.status ?? modelledStatus(model, protocol) ?? (sender ? 400 : 500);
  return { name, queryCode: model?.queryCode ?? name, status, sender, model };
}

function queryCodes(service: ServiceModel): ReadonlyMap<string, ErrorModel> {
  let codes = byQueryCode.get(service);
  if (codes === undefined) {
    const found = new Map<string, ErrorModel>();
    for (const model of service.errors.values()) {
      if (model.queryCode !== undefined && !found.has(model.queryCode)) found.set(model.queryCode, model);
    }
    byQueryCode.set(service, (codes = found));
  }
  return codes;
}

/** JSON services answer 400 or 500 whatever the model says. */
function modelledStatus(model: ErrorModel | undefined, protocol: ProtocolName): number | undefined {
  if (protocol === "awsJson1_0" || protocol === "awsJson1_1") return undefined;
  return (protocol === "awsQuery" ? model?.queryStatus : undefined) ?? model?.httpStatus;
}

/** S3 and EC2 say InternalError, the others InternalFailure. */
function internalName(code: string, protocol: ProtocolName): string {
  if (code !== "InternalError" || protocol === "restXml" || protocol === "ec2Query") return code;
  return "InternalFailure";
}
