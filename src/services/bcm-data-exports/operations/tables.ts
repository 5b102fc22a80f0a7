/** Shows the tables that can be exported, and their columns. */
import type { BcmDataExports } from "../../../generated/bcm-data-exports.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { ReportType } from "../../../pricing/report/columns.ts";
import { completeProperties, exportTables, requireTable } from "../catalogue.ts";
import { pageOf } from "../page.ts";

const typeNames: Readonly<Record<ReportType, string>> = {
  text: "string",
  number: "double",
  time: "timestamp_millis",
  map: "map",
};

export const listTables: Operation<BcmDataExports, "ListTables"> = async (_context, input) => {
  const { page, next } = pageOf(exportTables, input);
  const Tables = page.map(({ name, description, properties }) => ({
    TableName: name,
    Description: description,
    TableProperties: properties,
  }));
  return { Tables, ...next };
};

export const getTable: Operation<BcmDataExports, "GetTable"> = async ({ caller }, input) => {
  const table = requireTable(input.TableName ?? "");
  const properties = completeProperties(table, input.TableProperties ?? {}, caller.accountId);
  return {
    TableName: table.name,
    Description: table.description,
    TableProperties: properties,
    Schema: table.columns(properties).map(({ name, type }) => ({ Name: name, Type: typeNames[type] })),
  };
};
