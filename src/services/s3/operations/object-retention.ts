/** Get and put the retention and the legal hold of an object version. */
import type { S3 } from "../../../generated/s3.ts";
import type { InputOf, Operation } from "../../../kernel/operation.ts";
import { malformedXml } from "../errors.ts";
import { objectWithoutLock } from "../object-errors.ts";
import { checkFuture, checkRetentionChange, type Retention } from "../object-lock.ts";
import { readVersion, requireLocking, updateVersion } from "../object-update.ts";

export const getObjectRetention: Operation<S3, "GetObjectRetention"> = async (context, input) => {
  const { row, bucket } = await readVersion(context, input);
  requireLocking(bucket);
  if (!row.retention) throw objectWithoutLock();
  return { Retention: { Mode: row.retention.mode, RetainUntilDate: new Date(row.retention.until) } };
};

export const putObjectRetention: Operation<S3, "PutObjectRetention"> = async (context, input) => {
  const now = context.clock.now();
  const next = requestedRetention(input, now);
  const bypassGovernance = input.BypassGovernanceRetention === true;
  await updateVersion(context, input, (row, bucket) => {
    requireLocking(bucket);
    checkRetentionChange(row, next, { now, bypassGovernance });
    return { ...row, retention: next };
  });
  return {};
};

/** Undefined for an empty document, which takes the retention away. */
function requestedRetention(input: InputOf<S3, "PutObjectRetention">, now: number): Retention | undefined {
  const mode = input.Retention?.Mode;
  const until = input.Retention?.RetainUntilDate;
  if (!input.Retention) throw malformedXml();
  if (mode === undefined && until === undefined) return undefined;
  if ((mode !== "GOVERNANCE" && mode !== "COMPLIANCE") || !until || Number.isNaN(until.getTime())) throw malformedXml();
  checkFuture(until, now, "RetainUntilDate");
  return { mode, until: until.getTime() };
}

export const getObjectLegalHold: Operation<S3, "GetObjectLegalHold"> = async (context, input) => {
  const { row, bucket } = await readVersion(context, input);
  requireLocking(bucket);
  if (row.legalHold === undefined) throw objectWithoutLock();
  return { LegalHold: { Status: row.legalHold ? "ON" : "OFF" } };
};

export const putObjectLegalHold: Operation<S3, "PutObjectLegalHold"> = async (context, input) => {
  const status = input.LegalHold?.Status;
  if (status !== "ON" && status !== "OFF") throw malformedXml();
  await updateVersion(context, input, (row, bucket) => {
    requireLocking(bucket);
    return { ...row, legalHold: status === "ON" };
  });
  return {};
};
