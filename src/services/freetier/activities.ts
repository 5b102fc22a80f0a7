/** Activities of the free plan: what brings 20 dollars each, and which of it an account has done. AWS site: "AWS Free Tier". */
import type { Freetier } from "../../generated/freetier.ts";
import { costCredits } from "../../kernel/cost-terms.ts";
import { awsError } from "../../kernel/errors.ts";
import type { DeliveredEvent } from "../../kernel/events.ts";
import type { JobContext } from "../../kernel/jobs.ts";
import { cutList } from "../../kernel/list-page.ts";
import type { Operation } from "../../kernel/operation.ts";
import type { Reader } from "../../kernel/store.ts";
import { type FreePlan, readFreePlan } from "./free-plan.ts";
import { completedActivities } from "./tables.ts";

/** One activity. */
interface Activity {
  /** 32 letters and digits. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly instructionsUrl: string;
  readonly minutes: number;
}

const rewardUsd = 20;
const mostOnPage = 1_000;
const guide = "https://docs.aws.amazon.com";

const budgetActivity: Activity = {
  id: "b0a1c5e2d4f74c0e9a3b6d8f1e2c4a01",
  title: "Set up a cost budget using AWS Budgets",
  description: "Create a budget of type COST, which tells you when costs exceed what you planned.",
  instructionsUrl: `${guide}/cost-management/latest/userguide/budgets-create.html`,
  minutes: 5,
};

/** All five. Those of services that the region does not have stay to be done. */
const activities: readonly Activity[] = [
  {
    id: "b0a1c5e2d4f74c0e9a3b6d8f1e2c4a02",
    title: "Launch an instance using EC2",
    description: "Launch and terminate a virtual server.",
    instructionsUrl: `${guide}/AWSEC2/latest/UserGuide/EC2_GetStarted.html`,
    minutes: 10,
  },
  {
    id: "b0a1c5e2d4f74c0e9a3b6d8f1e2c4a03",
    title: "Use a foundation model in the Amazon Bedrock playground",
    description: "Send a prompt to a foundation model.",
    instructionsUrl: `${guide}/bedrock/latest/userguide/playgrounds.html`,
    minutes: 5,
  },
  budgetActivity,
  {
    id: "b0a1c5e2d4f74c0e9a3b6d8f1e2c4a04",
    title: "Create a web app using AWS Lambda",
    description: "Create a function that answers at an address of its own.",
    instructionsUrl: `${guide}/lambda/latest/dg/urls-webhook-tutorial.html`,
    minutes: 10,
  },
  {
    id: "b0a1c5e2d4f74c0e9a3b6d8f1e2c4a05",
    title: "Create an Aurora or RDS database",
    description: "Create a relational database.",
    instructionsUrl: `${guide}/AmazonRDS/latest/UserGuide/CHAP_GettingStarted.html`,
    minutes: 15,
  },
];

interface AccountActivity {
  readonly activity: Activity;
  readonly completedAt: number | undefined;
  readonly expiresAt: number;
}

/** Activities that an account has completed or still may; none under another free tier. */
async function activitiesOf(reader: Reader, account: string, now: number): Promise<AccountActivity[]> {
  const plan = await readFreePlan(reader, account);
  if (plan === undefined) return [];
  const done = await reader.range(completedActivities, { prefix: [account], limit: mostOnPage });
  const all = activities.map((activity) => {
    const completedAt = done.find(({ activityId }) => activityId === activity.id)?.completedAt;
    return { activity, completedAt, expiresAt: plan.endsAt };
  });
  return all.filter(({ completedAt, expiresAt }) => completedAt !== undefined || now < expiresAt);
}

function summaryOf({ activity, completedAt }: AccountActivity) {
  return {
    activityId: activity.id,
    title: activity.title,
    reward: { credit: { amount: rewardUsd, unit: "USD" } },
    status: completedAt === undefined ? "NOT_STARTED" : "COMPLETED",
  };
}

export const listAccountActivities: Operation<Freetier, "ListAccountActivities"> = async (context, input) => {
  const { caller, clock, store } = context;
  const { filterActivityStatuses: statuses = [], nextToken, maxResults = mostOnPage } = input;
  const all = await store.read((reader) => activitiesOf(reader, caller.accountId, clock.now()));
  const shown = all.map(summaryOf).filter(({ status }) => statuses.length === 0 || statuses.includes(status));
  const { page, token } = cutList(shown, {
    token: nextToken,
    size: maxResults,
    badToken: () => awsError("ValidationException", "The pagination token is invalid.", { status: 400 }),
  });
  return { activities: page, ...(token !== undefined && { nextToken: token }) };
};

export const getAccountActivity: Operation<Freetier, "GetAccountActivity"> = async (context, { activityId }) => {
  const { caller, clock, store } = context;
  const all = await store.read((reader) => activitiesOf(reader, caller.accountId, clock.now()));
  const found = all.find(({ activity }) => activity.id === activityId);
  if (found === undefined) {
    throw awsError("ResourceNotFoundException", `Activity ${activityId} was not found.`, { status: 400 });
  }
  const { activity, completedAt, expiresAt } = found;
  const at = completedAt === undefined ? {} : { startedAt: new Date(completedAt), completedAt: new Date(completedAt) };
  return {
    ...summaryOf(found),
    description: activity.description,
    instructionsUrl: activity.instructionsUrl,
    estimatedTimeToCompleteInMinutes: activity.minutes,
    expiresAt: new Date(expiresAt),
    ...at,
  };
};

/** A cost budget completes its activity. The credit comes once, however often the event does. */
export async function onBudgetCreated({ store }: JobContext, { account, detail, time }: DeliveredEvent): Promise<void> {
  if (detail["type"] !== "COST") return;
  await store.transact(async (tx) => {
    const plan = await readFreePlan(tx, account);
    if (plan === undefined || time < plan.openedAt || time >= plan.endsAt) return;
    const { id: activityId, title } = budgetActivity;
    if ((await tx.get(completedActivities, [account, activityId])) !== undefined) return;
    tx.put(completedActivities, { account, activityId, completedAt: time });
    tx.put(costCredits, {
      account,
      id: `free-tier-${account}-${activityId}`,
      amount: String(rewardUsd),
      startsAt: time,
      expiresAt: yearAfter(plan),
      description: `AWS Free Tier credits: ${title}`,
    });
  });
}

/** Credits of the free plan are good for a year from when the account was opened. */
function yearAfter({ openedAt }: FreePlan): number {
  const end = new Date(openedAt);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end.getTime();
}
