/** A policy's text to write, with its size and its findings. */
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Textarea from "@cloudscape-design/components/textarea";
import { useRef } from "react";
import { useMessages } from "../../language/use-messages.ts";
import { editorMessages } from "./editor-messages.ts";
import { FindingList } from "./finding-list.tsx";
import type { Finding } from "./policy-findings.ts";
import { offsetOf } from "./text-place.ts";
import type { PolicyCheck } from "./use-policy-check.ts";

/** The editor. */
export function JsonEditor({
  text: document,
  onChange,
  check,
}: {
  readonly text: string;
  onChange(text: string): void;
  readonly check: PolicyCheck;
}) {
  const text = useMessages(editorMessages);
  const around = useRef<HTMLDivElement>(null);
  const go = ({ place }: Finding): void => {
    const area = around.current?.querySelector("textarea");
    if (!area || !place) return;
    const start = offsetOf(document, place);
    area.focus();
    area.setSelectionRange(start, Math.max(start + 1, document.indexOf("\n", start)));
  };
  return (
    <SpaceBetween size="s">
      <div className="iam-policy-text" ref={around}>
        <FormField
          stretch
          label={text("policyText")}
          constraintText={text("size", { count: document.replace(/\s/g, "").length })}
          secondaryControl={
            <Button formAction="none" disabled={!isJson(document)} onClick={() => onChange(formatted(document))}>
              {text("format")}
            </Button>
          }
        >
          <Textarea
            value={document}
            rows={Math.min(28, Math.max(12, document.split("\n").length + 1))}
            spellcheck={false}
            disableBrowserAutocorrect
            invalid={check.findings.some(({ level }) => level === "error")}
            onChange={({ detail }) => onChange(detail.value)}
          />
        </FormField>
      </div>
      <Box variant="h4" tagOverride="h3">
        {text("findings")}
      </Box>
      <FindingList {...check} onGo={go} />
    </SpaceBetween>
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const formatted = (text: string): string => JSON.stringify(JSON.parse(text), undefined, 2);
