/** Tables as text: columns side by side, numbers to the right. */

/** One column. */
export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => string;
  readonly align?: "left" | "right";
}

/** The table's lines, with titles; "" when there are no rows and nothing to say. */
export function formatTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ value }) => value(row)))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => (line[index] ?? "").length)));
  const lines = cells.map((line) =>
    line
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return columns[index]?.align === "right" ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}

/** `YYYY-MM-DD HH:MM:SS` in UTC; "–" for no time. */
export function formatTime(milliseconds: number | undefined): string {
  return milliseconds === undefined ? "–" : new Date(milliseconds).toISOString().slice(0, 19).replace("T", " ");
}
