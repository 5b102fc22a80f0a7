/** ARNs of cost categories, anomaly monitors and anomaly subscriptions. */
import { formatArn, parseArn } from "../../kernel/arn.ts";

/** Kinds of resources that Cost Explorer keeps. */
export type ResourceKind = "anomalymonitor" | "anomalysubscription" | "costcategory";

/** A resource's place. */
export interface CePlace {
  readonly account: string;
  readonly kind: ResourceKind;
  readonly id: string;
}

/** `arn:aws:ce::123456789012:costcategory/ID`. */
export function ceArn({ account, kind, id }: CePlace): string {
  return formatArn({ service: "ce", region: "", account, resource: `${kind}/${id}` });
}

/** Takes an ARN apart; undefined for what is none of Cost Explorer's. */
export function parseCeArn(text: string): CePlace | undefined {
  const arn = parseArn(text);
  const match = /^(anomalymonitor|anomalysubscription|costcategory)\/(.+)$/.exec(arn?.resource ?? "");
  if (arn?.service !== "ce" || match === null) return undefined;
  return { account: arn.account, kind: match[1] as ResourceKind, id: match[2] ?? "" };
}
