/** The credential of a version 4 signature: `AKID/20130524/us-east-1/s3/aws4_request`. */

/** A credential's parts, not yet judged. */
export interface CredentialScope {
  readonly accessKeyId: string;
  /** `YYYYMMDD`. */
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly terminator: string;
  /** Everything after the key: `20130524/us-east-1/s3/aws4_request`. */
  readonly text: string;
}

/** Undefined unless there are five parts. */
export function parseCredential(credential: string): CredentialScope | undefined {
  const parts = credential.split("/");
  if (parts.length !== 5) return undefined;
  const [accessKeyId = "", date = "", region = "", service = "", terminator = ""] = parts;
  if (accessKeyId === "") return undefined;
  return { accessKeyId, date, region, service, terminator, text: credential.slice(accessKeyId.length + 1) };
}

/** Eight digits. */
export function isScopeDate(date: string): boolean {
  return /^\d{8}$/.test(date);
}

/** The form of AWS's region names: `us-east-1`, `us-gov-west-1`, `cn-north-1`; also `aws-global`, which some SDKs sign with. */
export function isRegionName(region: string): boolean {
  return /^[a-z]{2,8}(-[a-z]+){1,3}-\d{1,2}$/.test(region) || region === "aws-global";
}
