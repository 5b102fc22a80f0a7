/** What a rule's objects have in common: the beginning of their names, tags, sizes. */
import { PairsEditor } from "../../object/pairs-editor.tsx";
import { NumberInput, TextInput } from "./inputs.tsx";
import { filterOf, partsOf, type FilterParts, type RuleFilter } from "./rule-filter.ts";

/** The fields. */
export function FilterFields({
  filter,
  hasSizes = false,
  onChange,
}: {
  readonly filter: RuleFilter | undefined;
  readonly hasSizes?: boolean;
  onChange(filter: RuleFilter): void;
}) {
  const parts = partsOf(filter);
  const change = (part: Partial<FilterParts>): void => onChange(filterOf({ ...parts, ...part }));
  return (
    <>
      <TextInput label="prefix" value={parts.prefix} onChange={(prefix) => change({ prefix })} />
      <PairsEditor
        pairs={parts.tags.map(({ Key = "", Value = "" }) => ({ name: Key, value: Value }))}
        onChange={(pairs) => change({ tags: pairs.map(({ name, value }) => ({ Key: name, Value: value })) })}
      />
      {hasSizes && (
        <>
          <NumberInput label="largerThan" value={parts.largerThan} onChange={(largerThan) => change({ largerThan })} />
          <NumberInput
            label="smallerThan"
            value={parts.smallerThan}
            onChange={(smallerThan) => change({ smallerThan })}
          />
        </>
      )}
    </>
  );
}
