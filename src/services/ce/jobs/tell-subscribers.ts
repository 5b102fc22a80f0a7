/** Tells subscribers of anomalies: at once by SNS, or once a day or week by mail. */
import type { JobContext } from "../../../kernel/jobs.ts";
import { putMail } from "../../../kernel/mail.ts";
import { dayMilliseconds, dayText } from "../../../pricing/explore/periods.ts";
import { impactPercentage, reachesThreshold } from "../anomaly-threshold.ts";
import { ceArn } from "../arns.ts";
import { anomalies, subscriptions, type AnomalyRow, type SubscriptionRow } from "../tables.ts";

const mostRows = 10_000;
const intervals = { IMMEDIATE: 0, DAILY: dayMilliseconds, WEEKLY: 7 * dayMilliseconds } as const;
const sender = "no-reply-aws@amazon.com";

/** Tells everybody whose turn it is; resolves to how many alerts left. */
export async function tellSubscribers(context: JobContext): Promise<number> {
  const rows = await context.store.read((reader) => reader.range(subscriptions, { limit: mostRows }));
  const now = Math.floor(context.clock.now());
  let told = 0;
  for (const row of rows) {
    if (now - row.toldUntil < intervals[row.frequency]) continue;
    const found = await anomaliesFor(context, row);
    if (found.length === 0) continue;
    await publish(context, row, found);
    told += await sendMails(context, row, found, now);
  }
  return told;
}

async function anomaliesFor({ store }: JobContext, row: SubscriptionRow): Promise<AnomalyRow[]> {
  const rows = await store.read((reader) => reader.range(anomalies, { prefix: [row.account], limit: mostRows }));
  const arn = ({ account, monitorId: id }: AnomalyRow): string => ceArn({ account, kind: "anomalymonitor", id });
  return rows.filter(
    (each) => each.foundAt > row.toldUntil && row.monitorArns.includes(arn(each)) && reachesThreshold(each, row),
  );
}

async function publish(context: JobContext, row: SubscriptionRow, found: readonly AnomalyRow[]): Promise<void> {
  for (const { Type, Address = "" } of row.subscribers) {
    if (Type !== "SNS") continue;
    const region = Address.split(":")[3] ?? "us-east-1";
    const identity = { principal: "costalerts.amazonaws.com", account: row.account, region };
    for (const anomaly of found) {
      const Message = JSON.stringify(message(anomaly));
      try {
        await context.call(
          "sns",
          "Publish",
          { TopicArn: Address, Message, Subject: "AWS Cost Anomaly Alert" },
          identity,
        );
      } catch (error) {
        // A topic that is gone or refuses is the subscriber's to mend; the others are told all the same.
        context.log.warn("an anomaly alert could not be published", { error, topic: Address });
      }
    }
  }
}

/** As AWS's alerts to topics are written. Cost Management guide: "Creating an Amazon SNS topic for anomaly notifications". */
function message(row: AnomalyRow): object {
  return {
    accountId: row.account,
    anomalyStartDate: `${dayText(row.start)}T00:00:00Z`,
    anomalyEndDate: `${dayText(row.end)}T00:00:00Z`,
    anomalyId: row.id,
    dimensionalValue: row.dimensionValue,
    monitorArn: ceArn({ account: row.account, kind: "anomalymonitor", id: row.monitorId }),
    anomalyScore: { maxScore: row.maxScore, currentScore: row.currentScore },
    impact: {
      maxImpact: row.maxImpact,
      totalActualSpend: row.actualSpend,
      totalExpectedSpend: row.expectedSpend,
      totalImpact: row.actualSpend - row.expectedSpend,
      totalImpactPercentage: impactPercentage(row),
    },
    rootCauses: row.rootCauses,
  };
}

async function sendMails(
  context: JobContext,
  row: SubscriptionRow,
  found: readonly AnomalyRow[],
  now: number,
): Promise<number> {
  const to = row.subscribers.flatMap(({ Type, Address }) =>
    Type === "EMAIL" && Address !== undefined ? [Address] : [],
  );
  const ids = to.map(() => context.ids.uuid());
  const isFirst = await context.store.transact(async (tx) => {
    const current = await tx.get(subscriptions, [row.account, row.id]);
    if (current === undefined || current.toldUntil !== row.toldUntil) return false;
    to.forEach((address, i) =>
      putMail(tx, { id: ids[i] ?? "", at: now, from: sender, to: address, subject: subject(row), text: text(found) }),
    );
    tx.put(subscriptions, { ...current, toldUntil: now });
    return true;
  });
  return isFirst ? row.subscribers.length : 0;
}

const subject = (row: SubscriptionRow): string => `AWS Cost Management: cost anomalies for ${row.name}`;

function text(found: readonly AnomalyRow[]): string {
  const lines = found.map((row) => {
    const impact = (row.actualSpend - row.expectedSpend).toFixed(2);
    const where = row.rootCauses[0];
    const cause =
      where === undefined ? "" : ` (${where.service}, ${where.region}, ${where.account}, ${where.usageType})`;
    return `${dayText(row.start)} to ${dayText(row.end)}: ${row.dimensionValue || "all costs"}: $${impact} more than the expected $${row.expectedSpend.toFixed(2)}${cause}`;
  });
  return ["Costs were higher than the days before made likely:", "", ...lines, ""].join("\n");
}
