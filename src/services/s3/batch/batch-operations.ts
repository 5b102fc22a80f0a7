/** What batch jobs of S3 Control ask of S3 beyond its API: no request can name these, since the model does not have them. */
import type { OperationDefinition } from "../../../kernel/operation.ts";
import { s3Access } from "../access.ts";
import { computeChecksum } from "./compute-checksum.ts";
import { findInitiatedReplication, initiateReplication } from "./initiate-replication.ts";
import { listForBatch } from "./list-for-batch.ts";

function internal(name: string, invoke: object): OperationDefinition<never, never> {
  return { invoke, access: s3Access(name) } as unknown as OperationDefinition<never, never>;
}

export const batchOperations: Readonly<Record<string, OperationDefinition<never, never>>> = {
  InitiateReplication: internal("InitiateReplication", initiateReplication),
  FindInitiatedReplication: internal("InitiateReplication", findInitiatedReplication),
  ComputeObjectChecksum: internal("ComputeObjectChecksum", computeChecksum),
  ListForBatch: internal("ListForBatch", listForBatch),
};
