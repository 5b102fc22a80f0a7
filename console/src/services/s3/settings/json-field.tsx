/** JSON to look at and to change; a form beside it makes the same. */
import FormField from "@cloudscape-design/components/form-field";
import Textarea from "@cloudscape-design/components/textarea";
import { useEffect, useState } from "react";

/** The field. `onChange` gets undefined while the text is no JSON. */
export function JsonField<Value>({
  value,
  label,
  onChange,
}: {
  readonly value: Value;
  readonly label: string;
  onChange(value: Value | undefined): void;
}) {
  const [typed, setTyped] = useState(() => JSON.stringify(value, null, 2));
  const [fault, setFault] = useState("");
  useEffect(() => {
    // What the form made is shown; what was typed stays as it was typed.
    setTyped((before) => (sameJson(before, value) ? before : JSON.stringify(value, null, 2)));
    setFault("");
  }, [value]);
  const change = (text: string): void => {
    setTyped(text);
    try {
      const parsed = JSON.parse(text) as Value;
      setFault("");
      onChange(parsed);
    } catch (error) {
      setFault((error as Error).message);
      onChange(undefined);
    }
  };
  return (
    <FormField label={label} errorText={fault} stretch>
      <span className="console-json">
        <Textarea
          rows={Math.min(24, typed.split("\n").length + 1)}
          value={typed}
          ariaLabel={label}
          spellcheck={false}
          onChange={({ detail }) => change(detail.value)}
        />
      </span>
    </FormField>
  );
}

function sameJson(text: string, value: unknown): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(value);
  } catch {
    return false;
  }
}
