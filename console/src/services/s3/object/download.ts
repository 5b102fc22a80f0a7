/** Downloads: the browser fetches a link that is good for minutes, so that objects of any size go straight to disk. */
import { GetObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";

/** Which version of which object. */
export interface ObjectAddress {
  readonly bucket: string;
  readonly key: string;
  readonly versionId?: string | undefined;
}

const goodForSeconds = 300;

/** Has the browser save the object. */
export async function download(s3: S3Client, address: ObjectAddress): Promise<void> {
  const name = address.key.split("/").at(-1) ?? address.key;
  const link = document.createElement("a");
  link.href = await signedLink(s3, address, { seconds: goodForSeconds, saveAs: name });
  link.rel = "noopener";
  link.click();
}

/** A link that anybody can use while it is good. */
export function signedLink(
  s3: S3Client,
  { bucket, key, versionId }: ObjectAddress,
  { seconds, saveAs }: { readonly seconds: number; readonly saveAs?: string },
): Promise<string> {
  const command = new GetObjectCommand({
    Bucket: bucket,
    Key: key,
    VersionId: versionId,
    ...(saveAs === undefined
      ? {}
      : { ResponseContentDisposition: `attachment; filename*=UTF-8''${encodeURIComponent(saveAs)}` }),
  });
  return getSignedUrl(s3, command, { expiresIn: seconds });
}
