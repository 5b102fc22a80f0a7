/** A policy in two editors that show the same text: statements as forms, and JSON. */
import Alert from "@cloudscape-design/components/alert";
import SegmentedControl from "@cloudscape-design/components/segmented-control";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useMessages } from "../../language/use-messages.ts";
import { useQueryState } from "../../frame/router.ts";
import { editorMessages } from "./editor-messages.ts";
import { FindingList } from "./finding-list.tsx";
import { JsonEditor } from "./json-editor.tsx";
import type { PolicyPurpose } from "./policy-findings.ts";
import { isPolicy, readPolicy, writePolicy } from "./policy-model.ts";
import { usePolicyCheck } from "./use-policy-check.ts";
import { VisualEditor } from "./visual-editor.tsx";

/** What the editor is given. */
export interface PolicyEditorProps {
  readonly text: string;
  onChange(text: string): void;
  readonly purpose: PolicyPurpose;
  /** What the service said against this text when it was to be stored. */
  readonly refusal?: string | undefined;
}

/** The editors, one at a time; which one is in the address (`?editor=json`). */
export function PolicyEditor({ text: document, onChange, purpose, refusal }: PolicyEditorProps) {
  const text = useMessages(editorMessages);
  const [editor, setEditor] = useQueryState("editor", "visual");
  const check = usePolicyCheck(document, purpose, refusal);
  const policy = readPolicy(document);
  return (
    <SpaceBetween size="m">
      <SegmentedControl
        label={text("editor")}
        selectedId={editor}
        options={[
          { id: "visual", text: text("visual") },
          { id: "json", text: text("json") },
        ]}
        onChange={({ detail }) => setEditor(detail.selectedId)}
      />
      {editor === "json" && <JsonEditor text={document} onChange={onChange} check={check} />}
      {editor !== "json" && !isPolicy(policy) && (
        <Alert type="warning" header={text("notVisual")}>
          {text("notVisualWhy", { detail: policy.detail })}
        </Alert>
      )}
      {editor !== "json" && isPolicy(policy) && (
        <>
          <VisualEditor
            policy={policy}
            purpose={purpose}
            catalog={check.catalog}
            onChange={(changed) => onChange(writePolicy(changed))}
          />
          <FindingList {...check} onGo={() => setEditor("json")} />
        </>
      )}
    </SpaceBetween>
  );
}
