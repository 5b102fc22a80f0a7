/** How far a signature's date may be from the wall clock, and what AWS says when it is further. */
import { awsError } from "../../kernel/errors.ts";
import type { Identified } from "../wire.ts";
import { formatAmzDate, formatIsoSeconds } from "./amz-date.ts";
import { badSignature, refusalFamily } from "./refusals.ts";

const minute = 60_000;
const usualSkewMinutes = 15;
/** Services observed to allow five minutes only. */
const shortSkewMinutes = 5;
const shortSkewServices: ReadonlySet<string> = new Set(["kms", "lambda", "route53", "monitoring"]);

/** Throws unless `signedAt` is within the service's tolerance of `now` (milliseconds); `requestTime` is what the client wrote. */
export function checkSkew(identified: Identified, signedAt: number, now: number, requestTime: string): void {
  const minutes = shortSkewServices.has(identified.service.signingName) ? shortSkewMinutes : usualSkewMinutes;
  const away = now - signedAt;
  if (away <= minutes * minute && away >= -minutes * minute) return;
  const family = refusalFamily(identified);
  if (family === "s3") throw requestTimeTooSkewed(requestTime, now);
  if (family === "ec2") throw awsError("RequestExpired", "Request has expired.", { status: 400 });
  const message =
    away > 0
      ? `Signature expired: ${formatAmzDate(signedAt)} is now earlier than ${formatAmzDate(now - minutes * minute)} (${formatAmzDate(now)} - ${minutes} min.)`
      : `Signature not yet current: ${formatAmzDate(signedAt)} is still later than ${formatAmzDate(now + minutes * minute)} (${formatAmzDate(now)} + ${minutes} min.)`;
  throw badSignature(family, message);
}

/** S3's answer to a date that is off. */
function requestTimeTooSkewed(requestTime: string, now: number): Error {
  return awsError(
    "RequestTimeTooSkewed",
    "The difference between the request time and the current time is too large.",
    {
      status: 403,
      fields: {
        RequestTime: requestTime,
        ServerTime: formatIsoSeconds(now),
        MaxAllowedSkewMilliseconds: usualSkewMinutes * minute,
      },
    },
  );
}

/** When a presigned request to S3 is good. */
export interface PresignedLife {
  readonly signedAt: number;
  readonly expiresSeconds: number;
  readonly now: number;
}

/** Throws unless the presigned request's time has come and not gone. */
export function checkPresignedLife({ signedAt, expiresSeconds, now }: PresignedLife): void {
  if (signedAt - now > usualSkewMinutes * minute) {
    throw awsError("AccessDenied", "Request is not yet valid", { status: 403 });
  }
  const expiresAt = signedAt + expiresSeconds * 1_000;
  if (now > expiresAt) throw presignedExpired(expiresAt, now, expiresSeconds);
}

/** S3's answer to a presigned request that came too late; version 2 states no `X-Amz-Expires`. */
export function presignedExpired(expiresAt: number, now: number, expiresSeconds: number | undefined): Error {
  return awsError("AccessDenied", "Request has expired", {
    status: 403,
    fields: {
      ...(expiresSeconds === undefined ? {} : { "X-Amz-Expires": expiresSeconds }),
      Expires: formatIsoSeconds(expiresAt),
      ServerTime: formatIsoSeconds(now),
    },
  });
}
