/** Columns that many tables have: a name that leads somewhere, a time. */
import Link from "@cloudscape-design/components/link";
import { follow } from "../frame/router.ts";
import { useDateText } from "../language/use-date-text.ts";
import type { Column } from "./table-props.ts";

/** The name that a row is known by, as a link to its page. */
export function nameColumn<Item>(
  header: string,
  name: (item: Item) => string | undefined,
  address: (item: Item) => string,
): Column<Item> {
  return {
    id: "name",
    header,
    text: name,
    isRowHeader: true,
    cell: (item) => (
      <Link href={address(item)} onFollow={follow}>
        {name(item)}
      </Link>
    ),
  };
}

/** A column of times: sorted by time, shown as dates. */
export type DateColumn = <Item>(
  column: { readonly id: string; readonly header: string; readonly none?: string },
  time: (item: Item) => Date | undefined,
) => Column<Item>;

/** Gives `dateColumn({ id, header }, ({ CreateDate }) => CreateDate)`; `none` stands where there is no time. */
export function useDateColumn(): DateColumn {
  const date = useDateText();
  return ({ none, ...column }, time) => ({
    ...column,
    text: (item) => time(item)?.toISOString() ?? (none === undefined ? undefined : ""),
    cell: (item) => (none !== undefined && time(item) === undefined ? none : date(time(item))),
  });
}
