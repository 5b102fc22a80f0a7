/** The table below Cost Explorer's chart: a row a group, a column a period, exact sums. */
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import Table from "@cloudscape-design/components/table";
import { usePreferences } from "../../../frame/preferences.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { downloadCsv } from "../download.ts";
import { shortPeriod } from "../months.ts";
import type { CostRow, CostTable } from "./answer.ts";
import { explorerMessages } from "./explorer-words.ts";

/** What is shown. */
export interface BreakdownProps {
  readonly table: CostTable;
  /** Of the first column. */
  readonly groupName: string;
  readonly isMonthly: boolean;
  readonly isLoading: boolean;
  readonly written: (amount: string) => string;
}

/** The table. */
export function Breakdown({ table, groupName, isMonthly, isLoading, written }: BreakdownProps) {
  const text = useMessages(explorerMessages);
  const { language } = usePreferences();
  const { periods, rows, total } = table;
  const download = (): void => {
    const line = ({ name, amounts, total: sum }: CostRow): string[] => [name, sum, ...amounts];
    const first = [groupName, text("total"), ...periods];
    downloadCsv(`costs-${periods[0] ?? ""}.csv`, [first, line(total), ...rows.map(line)]);
  };
  return (
    <Table<CostRow>
      items={periods.length === 0 ? [] : [total, ...rows]}
      loading={isLoading}
      trackBy="name"
      resizableColumns
      stickyColumns={{ first: 1 }}
      ariaLabels={{ tableLabel: text("breakdown") }}
      empty={<Box color="inherit">{text("nothing")}</Box>}
      header={
        <Header
          variant="h2"
          counter={`(${rows.length})`}
          actions={
            <Button iconName="download" disabled={periods.length === 0} onClick={download}>
              {text("csv")}
            </Button>
          }
        >
          {text("breakdown")}
        </Header>
      }
      columnDefinitions={[
        { id: "name", header: groupName, cell: ({ name }) => name, isRowHeader: true, width: 280 },
        { id: "total", header: text("total"), cell: (row) => <strong>{written(row.total)}</strong>, width: 140 },
        ...periods.map((period, index) => ({
          id: period,
          header: shortPeriod(period, isMonthly, language),
          cell: ({ amounts }: CostRow) => written(amounts[index] ?? "0"),
          width: 120,
        })),
      ]}
    />
  );
}
