/** Makes, changes, lists and removes report definitions. */
import type { Cur } from "../../../generated/cur.ts";
import type { Operation, OperationDefinition } from "../../../kernel/operation.ts";
import { requestTagKeys } from "../../../kernel/tag-condition-keys.ts";
import { duplicateName, limitReached, validationFailure } from "../errors.ts";
import { checkBucket, checkDefinition, definitionOf, reportAccess, reportArn } from "../report.ts";
import { reports } from "../tables.ts";
import { checkTags } from "../tags.ts";

/** CUR API reference: ReportLimitReachedException. */
const mostReports = 5;

export const putReportDefinition: OperationDefinition<Cur, "PutReportDefinition"> = {
  access: ({ caller }, { ReportDefinition: { ReportName: name }, Tags: tags = [] }) => {
    const resource = reportArn(caller.accountId, name);
    const conditionKeys = requestTagKeys(tags);
    const put = { action: "cur:PutReportDefinition", resource, conditionKeys };
    return tags.length === 0 ? [put] : [put, { action: "cur:TagResource", resource, conditionKeys }];
  },
  invoke: async (context, input) => {
    const { accountId } = context.caller;
    const { ReportStatus: _, ...definition } = input.ReportDefinition;
    checkDefinition(definition);
    const tags = checkTags({}, input.Tags ?? []);
    await checkBucket(context, definition);
    const name = definition.ReportName;
    await context.store.transact(async (tx) => {
      const rows = await tx.range(reports, { prefix: [accountId], limit: mostReports + 1 });
      if (rows.some((row) => row.name === name)) throw duplicateName(name);
      if (rows.length >= mostReports) throw limitReached();
      tx.put(reports, { accountId, name, definition, tags, createdAt: context.clock.now(), delivered: {} });
    });
    context.jobs.wake("cur.deliver-reports");
    return {};
  },
};

export const modifyReportDefinition: OperationDefinition<Cur, "ModifyReportDefinition"> = {
  access: reportAccess("ModifyReportDefinition"),
  invoke: async (context, input) => {
    const { ReportName: name } = input;
    const { ReportStatus: _, ...definition } = input.ReportDefinition;
    if (definition.ReportName !== name) throw validationFailure("The report name cannot be changed.");
    checkDefinition(definition);
    await checkBucket(context, definition);
    await context.store.transact(async (tx) => {
      const row = await tx.get(reports, [context.caller.accountId, name]);
      if (row === undefined) throw validationFailure(`The report ${name} does not exist`);
      const { retryAt: _retry, ...kept } = row;
      // The months that are still open come anew, as it is now.
      const final = Object.entries(row.delivered).filter(([, { isFinal }]) => isFinal);
      tx.put(reports, { ...kept, definition, delivered: Object.fromEntries(final) });
    });
    context.jobs.wake("cur.deliver-reports");
    return {};
  },
};

export const deleteReportDefinition: OperationDefinition<Cur, "DeleteReportDefinition"> = {
  access: reportAccess("DeleteReportDefinition"),
  invoke: async (context, { ReportName: name }) => {
    await context.store.transact(async (tx) => {
      const row = await tx.get(reports, [context.caller.accountId, name]);
      if (row === undefined) throw validationFailure(`The report ${name} does not exist`);
      tx.delete(reports, [context.caller.accountId, name]);
    });
    return { ResponseMessage: `Successfully deleted report definition ${name}` };
  },
};

/** An account has no more definitions than one page holds. */
export const describeReportDefinitions: Operation<Cur, "DescribeReportDefinitions"> = async (context) => {
  const prefix = [context.caller.accountId];
  const rows = await context.store.read((reader) => reader.range(reports, { prefix, limit: mostReports }));
  return { ReportDefinitions: rows.map(definitionOf) };
};
