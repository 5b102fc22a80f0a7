/** What an annotation may be called. AWS docs: PutObjectAnnotation, DeleteObjectAnnotation. Pure. */
import { awsError, type AwsError } from "../../../kernel/errors.ts";

const maximumNameBytes = 512;

/** Throws InvalidAnnotationName, also for a request that names none, and AnnotationNameTooLong. */
export function checkAnnotationName(name: string | undefined): asserts name is string {
  if (name === undefined) throw invalidName();
  if (Buffer.byteLength(name) > maximumNameBytes) {
    throw awsError("AnnotationNameTooLong", "The annotation name exceeds 512 bytes.", { status: 400 });
  }
  // Reserved for AWS, in whatever case.
  if (name === "" || /^(?:aws|s3)/i.test(name)) throw invalidName();
}

function invalidName(): AwsError {
  return awsError("InvalidAnnotationName", "The annotation name you provided is invalid.", { status: 400 });
}

/** Throws InvalidPrefix for what no name begins with. */
export function checkAnnotationPrefix(prefix: string): void {
  if (Buffer.byteLength(prefix) <= maximumNameBytes) return;
  throw awsError("InvalidPrefix", "The annotation prefix you provided is invalid.", { status: 400 });
}
