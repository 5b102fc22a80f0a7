/** Runs one task of a job: an operation of S3, a replication that goes on by itself, or a function. */
import type { ResponseBody } from "../../../kernel/body.ts";
import { AwsError } from "../../../kernel/errors.ts";
import { bodyOf } from "./report.ts";
import type { BatchJobRow, BatchTask } from "./tables.ts";
import { objectOf, operationName, taskCall } from "./task-call.ts";
import { requestOf } from "./stored-request.ts";

/** Calls a service as the job's role. */
export type RoleCall = (service: string, operation: string, input: object) => Promise<object>;

/** The task as it is then: without an error code it has not ended. */
export async function runTask(
  call: RoleCall,
  job: BatchJobRow,
  task: BatchTask,
  ids: { uuid(): string },
): Promise<BatchTask> {
  try {
    const name = operationName(requestOf(job).Operation);
    if (name === "S3ReplicateObject") return await replicate(call, task);
    if (name === "LambdaInvoke") return await invoke(call, job, task, ids);
    const { operation, input } = taskCall(requestOf(job).Operation, name, task);
    const output = await call("s3", operation, input);
    return succeeded(task, name === "S3ComputeObjectChecksum" ? checksumMessage(output) : "Successful");
  } catch (error) {
    if (!(error instanceof AwsError) || (error.status ?? 500) >= 500) {
      if (!(error instanceof AwsError && error.code === "NotImplemented")) throw error;
    }
    if (operationName(requestOf(job).Operation) === "S3ComputeObjectChecksum") return checksumFailure(task, error, ids);
    return { ...task, errorCode: error.code, httpStatus: error.status, message: error.message };
  }
}

/** What ran and went wrong for good: AWS answers 200 for the call itself. */
function permanentFailure(task: BatchTask, message: string): BatchTask {
  return { ...task, errorCode: "PermanentFailure", httpStatus: 200, message };
}

/** User guide, "Compute checksum task report": the failure of one object. */
function checksumFailure(task: BatchTask, { status = 400, message }: AwsError, ids: { uuid(): string }): BatchTask {
  const failureMessage = `Task ${ids.uuid()} ${status === 404 ? "Key not found" : message}`;
  return permanentFailure(task, `error details: ${JSON.stringify({ failureMessage, errorCode: String(status) })}`);
}

function succeeded(task: BatchTask, message: string): BatchTask {
  return { ...task, errorCode: "", httpStatus: 200, message };
}

/** Put in line the first time, looked after from then on. */
async function replicate(call: RoleCall, task: BatchTask): Promise<BatchTask> {
  if (task.begun !== true) {
    await call("s3", "InitiateReplication", objectOf(task));
    return { ...task, begun: true };
  }
  const { Pending: pending } = (await call("s3", "FindInitiatedReplication", objectOf(task))) as { Pending: boolean };
  return pending ? task : succeeded(task, "Successful");
}

/** User guide, "Compute checksums": what the report says of each object. */
function checksumMessage(output: object): string {
  const { Value, ETag, Algorithm, Type } = output as Record<"Value" | "ETag" | "Algorithm" | "Type", string>;
  const [base64 = "", count] = Value.split("-");
  const hex = Buffer.from(base64, "base64").toString("hex").toUpperCase();
  return JSON.stringify({
    checksum_base64: Value,
    etag: ETag,
    checksumAlgorithm: Algorithm,
    checksumType: Type,
    checksum_hex: count === undefined ? hex : `${hex}-${count}`,
  });
}

interface FunctionAnswer {
  readonly treatMissingKeysAs?: string;
  readonly results?: readonly {
    readonly taskId: string;
    readonly resultCode: string;
    readonly resultString?: string;
  }[];
}

/** User guide, "Invoke AWS Lambda function": one object an invocation. */
async function invoke(call: RoleCall, job: BatchJobRow, task: BatchTask, ids: { uuid(): string }): Promise<BatchTask> {
  const { id, region, accountId } = job;
  const {
    FunctionArn: FunctionName,
    InvocationSchemaVersion: version = "1.0",
    UserArguments: userArguments,
  } = requestOf(job).Operation.LambdaInvoke ?? {};
  const taskId = ids.uuid();
  const named =
    version === "2.0" ? { s3Bucket: task.bucket } : { s3BucketArn: `arn:aws:s3:${region}:${accountId}:${task.bucket}` };
  const event = {
    invocationSchemaVersion: version,
    invocationId: ids.uuid(),
    job: { id, ...(version === "2.0" ? { userArguments: userArguments ?? {} } : {}) },
    tasks: [{ taskId, s3Key: encodeURIComponent(task.key), s3VersionId: task.versionId ?? null, ...named }],
  };
  const input = { FunctionName, InvocationType: "RequestResponse", Payload: bodyOf(JSON.stringify(event)) };
  const { Payload: payload, FunctionError: fault } = (await calledOrMissing(call, input, FunctionName ?? "")) as {
    Payload?: ResponseBody;
    FunctionError?: string;
  };
  const text = await textOf(payload);
  if (fault !== undefined) return permanentFailure(task, `Lambda returned function error: ${text}`);
  const answer = parsedAnswer(text);
  const result = answer.results?.find((one) => one.taskId === taskId);
  const code = result?.resultCode ?? answer.treatMissingKeysAs ?? "TemporaryFailure";
  const message = result?.resultString ?? "";
  return code === "Succeeded" ? succeeded(task, message) : { ...task, errorCode: code, httpStatus: 200, message };
}

/** A region without functions has not got this one either. */
async function calledOrMissing(call: RoleCall, input: object, functionArn: string): Promise<object> {
  try {
    return await call("lambda", "Invoke", input);
  } catch (error) {
    if (!(error instanceof AwsError) || error.code !== "NotImplemented") throw error;
    throw new AwsError("ResourceNotFoundException", `Function not found: ${functionArn}`, { status: 404 });
  }
}

async function textOf(body: ResponseBody | undefined): Promise<string> {
  if (body === undefined) return "";
  if (body instanceof Uint8Array) return Buffer.from(body).toString();
  const pieces: Uint8Array[] = [];
  for await (const piece of body.stream()) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

/** What is no answer names no result. */
function parsedAnswer(text: string): FunctionAnswer {
  try {
    const parsed = JSON.parse(text) as unknown;
    return typeof parsed === "object" && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}
