/** Makes a border between two ranges come or go. */
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import RadioGroup from "@cloudscape-design/components/radio-group";
import { useState } from "react";
import type { PartitionRequest } from "../../../../src/kernel/partitions-control.ts";
import { callOwnRoute } from "../../aws/own-route.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useMutation } from "../../requests/use-mutation.tsx";
import { AskFirst } from "./ask-first.tsx";
import { partitionMessages } from "./partition-words.ts";

/** The dialog; draw it only while it is open. */
export function PartitionChangeDialog({ bucket, onClose }: { readonly bucket: string; onClose(): void }) {
  const text = useMessages(partitionMessages);
  const [action, setAction] = useState<PartitionRequest["action"]>("split");
  const [key, setKey] = useState("");
  const body: PartitionRequest = { action, key };
  const address = `/_haneul/partitions/${encodeURIComponent(bucket)}`;
  const change = useMutation({
    make: () => callOwnRoute(address, { body }),
    success: () => text("done", { bucket }),
    onDone: onClose,
  });
  return (
    <AskFirst
      title={text("change")}
      happens={action === "split" ? [text("split1"), text("split2")] : [text("merge1"), text("merge2")]}
      action={text(action)}
      command={`curl -s -d '${JSON.stringify(body)}' $AWS_ENDPOINT_URL${address}`}
      isRunning={change.isRunning}
      onConfirm={() => void change.run()}
      onCancel={onClose}
    >
      <RadioGroup
        ariaLabel={text("change")}
        value={action}
        items={[
          { value: "split", label: text("splitAt") },
          { value: "merge", label: text("mergeAt") },
        ]}
        onChange={({ detail }) => setAction(detail.value === "merge" ? "merge" : "split")}
      />
      <FormField label={text("keyLabel")} description={text("keyAbout")}>
        <Input value={key} onChange={({ detail }) => setKey(detail.value)} />
      </FormField>
    </AskFirst>
  );
}
