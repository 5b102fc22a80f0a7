/** What cases may be about: services, severities, languages, ways to talk. */
import type { Support } from "../../../generated/support.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { languages, services } from "../catalogue.ts";
import { checkedLanguage, checkedSubject, checkIssueType } from "../checks.ts";
import { dryRun, invalid } from "../errors.ts";
import { limits } from "../limits.ts";
import { requirePlan, severitiesOf } from "../plan.ts";

export const describeServices: Operation<Support, "DescribeServices"> = async (context, input) => {
  await requirePlan(context);
  checkedLanguage(input.language);
  const { serviceCodeList: wanted = [] } = input;
  if (wanted.length > limits.caseIds) throw invalid(`serviceCodeList can have up to ${limits.caseIds} codes.`);
  if (input.dryRun === true) throw dryRun();
  return { services: services.filter(({ code }) => wanted.length === 0 || wanted.includes(code)) };
};

export const describeSeverityLevels: Operation<Support, "DescribeSeverityLevels"> = async (context, input) => {
  const plan = await requirePlan(context);
  checkedLanguage(input.language);
  if (input.dryRun === true) throw dryRun();
  const named = (code: string) => ({ code, name: `${code.slice(0, 1).toUpperCase()}${code.slice(1)}` });
  return { severityLevels: severitiesOf(plan).map(named) };
};

export const describeSupportedLanguages: Operation<Support, "DescribeSupportedLanguages"> = async (context, input) => {
  await requirePlan(context);
  checkIssueType(input.issueType);
  checkedSubject(input.serviceCode, input.categoryCode);
  if (input.dryRun === true) throw dryRun();
  return { supportedLanguages: languages };
};

export const describeCreateCaseOptions: Operation<Support, "DescribeCreateCaseOptions"> = async (context, input) => {
  await requirePlan(context);
  checkIssueType(input.issueType);
  checkedSubject(input.serviceCode, input.categoryCode);
  checkedLanguage(input.language);
  if (input.dryRun === true) throw dryRun();
  const always = { startTime: "00:00:00.000", endTime: "23:59:59.999" };
  return {
    languageAvailability: "available",
    communicationTypes: [{ type: "web", supportedHours: [always], datesWithoutSupport: [] }],
  };
};
