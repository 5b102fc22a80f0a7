/** Amazon Resource Names: `arn:partition:service:region:account:resource`. */

/** The parts of an ARN. Region and account are "" where the service has none. */
export interface Arn {
  /** `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** Everything after the fifth colon; may have colons and slashes itself. */
  readonly resource: string;
}

/** Takes an ARN apart; undefined when the text is none. The resource has to be there, the other parts are not checked. */
export function parseArn(text: string): Arn | undefined {
  const match = /^arn:([^:]+):([^:]+):([^:]*):([^:]*):(.+)$/s.exec(text);
  if (match === null) return undefined;
  const [, partition = "", service = "", region = "", account = "", resource = ""] = match;
  return { partition, service, region, account, resource };
}

/** Puts an ARN together; the partition is `aws` when left out. */
export function formatArn(arn: Omit<Arn, "partition"> & { readonly partition?: string }): string {
  return `arn:${arn.partition ?? "aws"}:${arn.service}:${arn.region}:${arn.account}:${arn.resource}`;
}

/** What listing one's buckets is about: guides allow it on this as often as on `*`. */
export const allBucketsArn = "arn:aws:s3:::*";
