/** Amounts of the ledger as people read them. */
import type { Quantities } from "../../language/quantities.ts";

const inBytes = /Bytes|ByteHrs|Storage|Retrieval|SmObjects|-GDA|Usage$/i;

/** A level, or an amount that was counted: bytes where the usage type is about bytes. */
export function levelText(write: Quantities, usageType: string, amount: number): string {
  return inBytes.test(usageType) ? write.bytes(amount) : write.count(amount);
}
