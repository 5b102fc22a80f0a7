/** Which names a bucket may have. */

const pattern = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const ipAddress = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;
/** AWS docs, on US East (N. Virginia) before March 2018: letters of both cases, underscores, up to 255 characters. */
const formerPattern = /^[A-Za-z0-9._-]{3,255}$/;
const reservedPrefixes = ["xn--", "sthree-", "amzn-s3-demo-"];
const reservedSuffixes = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

/** Whether a general purpose bucket may be created with this name. AWS docs: "General purpose bucket naming rules". */
export function isBucketName(name: string): boolean {
  return (
    pattern.test(name) &&
    !name.includes("..") &&
    !ipAddress.test(name) &&
    !reservedPrefixes.some((prefix) => name.startsWith(prefix)) &&
    !reservedSuffixes.some((suffix) => name.endsWith(suffix))
  );
}

/** Whether some bucket may be called so: those of S3's first years kept names that no new one gets. Others are not looked for. */
export function mayNameBucket(name: string): boolean {
  return formerPattern.test(name);
}
