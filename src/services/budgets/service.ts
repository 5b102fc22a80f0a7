/** AWS Budgets: limits for costs, use and commitments, alerts, and what is done when they are passed. */
import type { Budgets } from "../../generated/budgets.ts";
import { defineService } from "../../kernel/operation.ts";
import { budgetOperation as on } from "./call.ts";
import { empty } from "./empty.ts";
import { evaluate } from "./jobs/evaluate.ts";
import { runActions } from "./jobs/run-actions.ts";
import {
  createBudgetAction,
  deleteBudgetAction,
  describeBudgetAction,
  describeBudgetActionHistories,
  describeBudgetActionsForAccount,
  describeBudgetActionsForBudget,
  executeBudgetAction,
  updateBudgetAction,
} from "./operations/actions.ts";
import {
  createBudget,
  deleteBudget,
  describeBudget,
  describeBudgetPerformanceHistory,
  describeBudgets,
  updateBudget,
} from "./operations/budgets.ts";
import {
  createNotification,
  createSubscriber,
  deleteNotification,
  deleteSubscriber,
  describeBudgetNotificationsForAccount,
  describeNotificationsForBudget,
  describeSubscribersForNotification,
  updateNotification,
  updateSubscriber,
} from "./operations/notifications.ts";
import { listTagsForResource, tagResource, untagResource } from "./operations/tagging.ts";
import { actionHistories, actions, budgets as budgetRows } from "./tables.ts";

export const budgets = defineService<Budgets>({
  name: "budgets",
  serviceCode: "AWSBudgets",
  tables: [budgetRows, actions, actionHistories],
  jobs: [evaluate, runActions],
  empty,
  operations: {
    CreateBudget: on("ModifyBudget", createBudget),
    CreateBudgetAction: on("CreateBudgetAction", createBudgetAction),
    CreateNotification: on("ModifyBudget", createNotification),
    CreateSubscriber: on("ModifyBudget", createSubscriber),
    DeleteBudget: on("ModifyBudget", deleteBudget),
    DeleteBudgetAction: on("DeleteBudgetAction", deleteBudgetAction),
    DeleteNotification: on("ModifyBudget", deleteNotification),
    DeleteSubscriber: on("ModifyBudget", deleteSubscriber),
    DescribeBudget: on("ViewBudget", describeBudget),
    DescribeBudgetAction: on("DescribeBudgetAction", describeBudgetAction),
    DescribeBudgetActionHistories: on("DescribeBudgetActionHistories", describeBudgetActionHistories),
    DescribeBudgetActionsForAccount: on("DescribeBudgetActionsForAccount", describeBudgetActionsForAccount),
    DescribeBudgetActionsForBudget: on("DescribeBudgetActionsForBudget", describeBudgetActionsForBudget),
    DescribeBudgetNotificationsForAccount: on("ViewBudget", describeBudgetNotificationsForAccount),
    DescribeBudgetPerformanceHistory: on("ViewBudget", describeBudgetPerformanceHistory),
    DescribeBudgets: on("ViewBudget", describeBudgets),
    DescribeNotificationsForBudget: on("ViewBudget", describeNotificationsForBudget),
    DescribeSubscribersForNotification: on("ViewBudget", describeSubscribersForNotification),
    ExecuteBudgetAction: on("ExecuteBudgetAction", executeBudgetAction),
    ListTagsForResource: on("ListTagsForResource", listTagsForResource),
    TagResource: on("TagResource", tagResource),
    UntagResource: on("UntagResource", untagResource),
    UpdateBudget: on("ModifyBudget", updateBudget),
    UpdateBudgetAction: on("UpdateBudgetAction", updateBudgetAction),
    UpdateNotification: on("ModifyBudget", updateNotification),
    UpdateSubscriber: on("ModifyBudget", updateSubscriber),
  },
});
