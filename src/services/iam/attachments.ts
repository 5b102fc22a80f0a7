/** Attaching policies: a principal's row and the attachment's row always change together. */
import { policyAttachments, type PolicyAttachmentRow } from "../../kernel/identity/attachments.ts";
import type { Transaction } from "../../kernel/store.ts";
import { boundaryOf, type PrincipalKind, type PrincipalRow } from "./principal-kinds.ts";

/** The row that says that a principal has a policy. */
export function attachmentRow<Row extends PrincipalRow>(
  kind: PrincipalKind<Row, string>,
  row: Row,
  of: Pick<PolicyAttachmentRow, "policyArn" | "use">,
): PolicyAttachmentRow {
  return { accountId: row.accountId, ...of, entity: kind.word, name: kind.name(row) };
}

/** Makes, or takes away, the attachment rows of all that a principal has: for what is made, removed or renamed. */
export function writeAttachments<Row extends PrincipalRow>(
  kind: PrincipalKind<Row, string>,
  tx: Transaction,
  change: { readonly row: Row; readonly present: boolean },
): void {
  const { row, present } = change;
  const rows = row.attachedPolicies.map((policyArn) => attachmentRow(kind, row, { policyArn, use: "policy" }));
  const boundary = boundaryOf(row);
  if (boundary !== undefined) rows.push(attachmentRow(kind, row, { policyArn: boundary, use: "boundary" }));
  for (const each of rows) {
    if (present) tx.put(policyAttachments, each);
    else tx.delete(policyAttachments, policyAttachments.key(each));
  }
}

/** Throws nothing; counts a principal's row anew after its boundary changed. */
export function changeBoundary<Row extends PrincipalRow>(
  kind: PrincipalKind<Row, string>,
  tx: Transaction,
  change: { readonly before: Row; readonly after: Row },
): void {
  writeAttachments(kind, tx, { row: change.before, present: false });
  writeAttachments(kind, tx, { row: change.after, present: true });
  tx.put(kind.table, change.after);
}
