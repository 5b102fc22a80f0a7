/** What a job may be asked for. Amazon S3 API reference, CreateJob; user guide, "Creating an S3 Batch Operations job". */
import { invalidRequest } from "../errors.ts";
import type { CreateJobInput } from "./tables.ts";
import { operationName, targetBucket } from "./task-call.ts";

const maximumTags = 50;
const maximumDescription = 256;
const maximumToken = 64;
const largestPriority = 2_147_483_647;
const formats = new Set(["S3BatchOperations_CSV_20180820", "S3InventoryReport_CSV_20161130"]);
const bucketArn = /^arn:aws[\w-]*:s3:::[^/]+$/;
const functionArn = /^arn:aws[\w-]*:lambda:[a-z0-9-]+:\d{12}:function:[\w-]+(:[\w$-]+)?$/;

/** Throws InvalidRequest for a job that cannot be. */
export function checkJob(input: CreateJobInput): void {
  operationName(input.Operation);
  checkList(input);
  checkOperation(input);
  checkReport(input.Report);
  if (input.Priority < 0 || input.Priority > largestPriority) throw invalidRequest("The priority is not valid.");
  if (!/^arn:aws[\w-]*:iam::\d{12}:role\/.+/.test(input.RoleArn)) throw invalidRequest("Invalid IAM role.");
  checkLength(input.Description, "description", maximumDescription);
  checkLength(input.ClientRequestToken, "client request token", maximumToken);
  if ((input.Tags?.length ?? 0) > maximumTags) throw invalidRequest(`A job can have at most ${maximumTags} tags.`);
}

function checkLength(text: string | undefined, what: string, most: number): void {
  if (text === undefined || (text.length > 0 && text.length <= most)) return;
  throw invalidRequest(`The ${what} must have a length between 1 and ${most}.`);
}

function checkList({ Manifest: manifest, ManifestGenerator: generator, Operation: operation }: CreateJobInput): void {
  if ((manifest === undefined) === (generator === undefined)) {
    throw invalidRequest("Exactly one of Manifest and ManifestGenerator must be specified.");
  }
  if (manifest === undefined) return checkGenerator(generator);
  const { Format: format, Fields: fields } = manifest.Spec;
  if (!formats.has(format)) throw invalidRequest("The manifest format is not supported.");
  if (format !== "S3BatchOperations_CSV_20180820") return;
  if (!(fields?.includes("Bucket") && fields.includes("Key"))) {
    throw invalidRequest("The manifest fields must include Bucket and Key.");
  }
  if (operation.S3ReplicateObject !== undefined && !fields.includes("VersionId")) {
    throw invalidRequest("The manifest fields must include VersionId for S3ReplicateObject.");
  }
}

function checkGenerator(generator: CreateJobInput["ManifestGenerator"]): void {
  const stated = generator?.S3JobManifestGenerator;
  if (stated === undefined || !bucketArn.test(stated.SourceBucket)) {
    throw invalidRequest("The source bucket of a manifest generator must be the ARN of a bucket.");
  }
  if (!stated.EnableManifestOutput) return;
  if (stated.ManifestOutputLocation === undefined || !bucketArn.test(stated.ManifestOutputLocation.Bucket)) {
    throw invalidRequest("ManifestOutputLocation must be specified when EnableManifestOutput is true.");
  }
}

function checkOperation({ Operation: operation }: CreateJobInput): void {
  const { LambdaInvoke: lambda, S3UpdateObjectEncryption: update, S3PutObjectCopy: copy } = operation;
  if (copy) targetBucket(copy.TargetResource);
  if (lambda) {
    const { FunctionArn: arn, InvocationSchemaVersion: version = "1.0", UserArguments: stated } = lambda;
    if (arn === undefined || !functionArn.test(arn)) throw invalidRequest("The Lambda function ARN is not valid.");
    if (version !== "1.0" && version !== "2.0") throw invalidRequest("The invocation schema version is not supported.");
    if (stated !== undefined && version !== "2.0") {
      throw invalidRequest("User arguments can only be specified with invocation schema version 2.0.");
    }
  }
  if (update && update.ObjectEncryption?.SSEKMS === undefined) {
    throw invalidRequest("S3UpdateObjectEncryption must specify SSEKMS.");
  }
}

function checkReport({ Enabled: enabled, Bucket: bucket = "", Format: format }: CreateJobInput["Report"]): void {
  if (!enabled) return;
  if (!bucketArn.test(bucket)) throw invalidRequest("The report bucket must be the ARN of a bucket.");
  if (format !== "Report_CSV_20180820") throw invalidRequest("The report format must be Report_CSV_20180820.");
}
