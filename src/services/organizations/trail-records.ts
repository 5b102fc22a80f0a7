/** What Organizations does on its own account, as CloudTrail records it (Organizations user guide, "Logging API calls with CloudTrail"). */
import { roleArn, type RoleRow } from "../../kernel/identity/principals.ts";
import { javaDate } from "../../kernel/java-date.ts";
import type { Transaction } from "../../kernel/store.ts";
import { serviceEventType, type ServiceTrailEvent } from "../../kernel/trail.ts";
import type { CreateAccountRow } from "./tables.ts";

const principal = "organizations.amazonaws.com";

/** IAM and Organizations are services without regions: their events are those of us-east-1. */
function emit(tx: Transaction, account: string, event: Omit<ServiceTrailEvent, "record"> & { record: object }): void {
  const from = { sourceIPAddress: principal, userAgent: principal };
  const record = JSON.stringify({ ...from, ...event.record });
  tx.emit({ type: serviceEventType, account, region: "us-east-1", detail: { ...event, record } });
}

/** The service-linked role that an account got. */
export function recordLinkedRole(tx: Transaction, role: RoleRow, at: number): void {
  const { accountId, roleName, roleId, path, trustPolicy, linkedService } = role;
  emit(tx, accountId, {
    at,
    source: "iam.amazonaws.com",
    name: "CreateServiceLinkedRole",
    eventType: "AwsApiCall",
    record: {
      userIdentity: { type: "AWSService", invokedBy: principal },
      requestParameters: { aWSServiceName: linkedService },
      responseElements: {
        role: {
          assumeRolePolicyDocument: encodeURIComponent(trustPolicy),
          roleId,
          createDate: javaDate(new Date(at)),
          roleName,
          path,
          arn: roleArn(role),
        },
      },
    },
  });
}

/** How the making of an account ended, for its management account. */
export function recordCreateAccountResult(tx: Transaction, managementAccountId: string, row: CreateAccountRow): void {
  const { id, state, accountId, failureReason, requestedAt, completedAt = requestedAt } = row;
  emit(tx, managementAccountId, {
    at: completedAt,
    source: principal,
    name: "CreateAccountResult",
    eventType: "AwsServiceEvent",
    record: {
      userIdentity: { accountId: managementAccountId, invokedBy: principal },
      requestParameters: null,
      responseElements: null,
      serviceEventDetails: {
        createAccountStatus: {
          id,
          state,
          accountName: "****",
          accountId,
          requestedTimestamp: javaDate(new Date(requestedAt)),
          completedTimestamp: javaDate(new Date(completedAt)),
          failureReason,
        },
      },
    },
  });
}

/** That an account is closed, for its management account. */
export function recordCloseAccountResult(
  tx: Transaction,
  managementAccountId: string,
  { accountId, requestedAt, completedAt }: Record<"requestedAt" | "completedAt", number> & { accountId: string },
): void {
  emit(tx, managementAccountId, {
    at: completedAt,
    source: principal,
    name: "CloseAccountResult",
    eventType: "AwsServiceEvent",
    record: {
      userIdentity: { accountId: managementAccountId, invokedBy: principal },
      requestParameters: null,
      responseElements: null,
      serviceEventDetails: {
        closeAccountStatus: {
          accountId,
          state: "SUCCEEDED",
          requestedTimestamp: javaDate(new Date(requestedAt)),
          completedTimestamp: javaDate(new Date(completedAt)),
        },
      },
    },
  });
}
