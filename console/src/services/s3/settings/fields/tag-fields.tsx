/** The form of tags. */
import type { Tagging } from "@aws-sdk/client-s3";
import { PairsEditor } from "../../object/pairs-editor.tsx";
import type { FieldsProps } from "../setting.ts";

/** The fields. */
export function TagFields({ value, onChange }: FieldsProps<Tagging>) {
  const pairs = (value.TagSet ?? []).map(({ Key = "", Value = "" }) => ({ name: Key, value: Value }));
  return (
    <PairsEditor
      pairs={pairs}
      onChange={(next) => onChange({ TagSet: next.map(({ name, value: Value }) => ({ Key: name, Value })) })}
    />
  );
}
