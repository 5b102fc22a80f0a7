/** Rows of keys and values. */
import AttributeEditor from "@cloudscape-design/components/attribute-editor";
import Input from "@cloudscape-design/components/input";
import { defineMessages } from "../language/messages.ts";
import { useMessages } from "../language/use-messages.ts";
import type { Tag } from "./tag-changes.ts";

const messages = defineMessages({
  en: { none: "No tags.", add: "Add tag", remove: "Remove", removeTag: "Remove tag {key}", key: "Key", value: "Value" },
  ko: {
    none: "태그가 없습니다.",
    add: "태그 추가",
    remove: "제거",
    removeTag: "태그 {key} 제거",
    key: "키",
    value: "값",
  },
});

const mostTags = 50;

/** The rows. */
export function TagRows({ tags, onChange }: { readonly tags: readonly Tag[]; onChange(tags: readonly Tag[]): void }) {
  const text = useMessages(messages);
  const change = (index: number, changes: Tag): void => onChange(tags.with(index, { ...tags[index], ...changes }));
  return (
    <AttributeEditor
      items={tags}
      empty={text("none")}
      addButtonText={text("add")}
      disableAddButton={tags.length >= mostTags}
      removeButtonText={text("remove")}
      removeButtonAriaLabel={({ Key = "" }) => text("removeTag", { key: Key })}
      onAddButtonClick={() => onChange([...tags, { Key: "", Value: "" }])}
      onRemoveButtonClick={({ detail }) => onChange(tags.toSpliced(detail.itemIndex, 1))}
      definition={[
        {
          label: text("key"),
          control: ({ Key = "" }, index) => (
            <Input value={Key} onChange={({ detail }) => change(index, { Key: detail.value })} />
          ),
        },
        {
          label: text("value"),
          control: ({ Value = "" }, index) => (
            <Input value={Value} onChange={({ detail }) => change(index, { Value: detail.value })} />
          ),
        },
      ]}
    />
  );
}
