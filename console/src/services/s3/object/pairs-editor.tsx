/** Names and values to fill in. */
import AttributeEditor from "@cloudscape-design/components/attribute-editor";
import Input from "@cloudscape-design/components/input";
import { useMessages } from "../../../language/use-messages.ts";
import { objectMessages } from "./object-messages.ts";

/** A tag, or an entry of metadata. */
export interface Pair {
  readonly name: string;
  readonly value: string;
}

/** The rows. */
export function PairsEditor({
  pairs,
  onChange,
}: {
  readonly pairs: readonly Pair[];
  onChange(pairs: readonly Pair[]): void;
}) {
  const text = useMessages(objectMessages);
  const change = (position: number, part: Partial<Pair>): void =>
    onChange(pairs.map((pair, at) => (at === position ? { ...pair, ...part } : pair)));
  return (
    <AttributeEditor
      items={pairs}
      addButtonText={text("add")}
      removeButtonText={text("remove")}
      onAddButtonClick={() => onChange([...pairs, { name: "", value: "" }])}
      onRemoveButtonClick={({ detail }) => onChange(pairs.filter((_, at) => at !== detail.itemIndex))}
      definition={[
        {
          label: text("name"),
          control: (pair, position) => (
            <Input value={pair.name} onChange={({ detail }) => change(position, { name: detail.value })} />
          ),
        },
        {
          label: text("value"),
          control: (pair, position) => (
            <Input value={pair.value} onChange={({ detail }) => change(position, { value: detail.value })} />
          ),
        },
      ]}
    />
  );
}
