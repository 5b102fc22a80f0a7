/** Says something in a case; a resolved one opens again by it. */
import { AddCommunicationToCaseCommand, SupportClient } from "@aws-sdk/client-support";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Textarea from "@cloudscape-design/components/textarea";
import { useState } from "react";
import { cliLine } from "../../aws/cli-line.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { Panel } from "../../components/panel.tsx";
import { useMessages } from "../../language/use-messages.ts";
import { useMutation } from "../../requests/use-mutation.tsx";
import { areAttachable, AttachFiles, attachmentSetOf } from "./attach-files.tsx";
import { detailMessages } from "./detail-words.ts";

/** The form. */
export function Reply({
  caseId,
  isResolved,
  onDone,
}: {
  readonly caseId: string;
  readonly isResolved: boolean;
  onDone(): void;
}) {
  const text = useMessages(detailMessages);
  const support = useClient(SupportClient);
  const [body, setBody] = useState("");
  const [files, setFiles] = useState<readonly File[]>([]);
  const input = { caseId, communicationBody: body };
  const isReady = body.trim() !== "" && areAttachable(files);
  const reply = useMutation({
    make: async () => {
      const attachmentSetId = await attachmentSetOf(support, files);
      return support.send(new AddCommunicationToCaseCommand({ ...input, ...(attachmentSetId && { attachmentSetId }) }));
    },
    success: () => text("sent"),
    onDone: () => {
      setBody("");
      setFiles([]);
      onDone();
    },
  });
  return (
    <Panel title={text(isResolved ? "reopen" : "reply")}>
      <SpaceBetween size="m">
        <FormField label={text("body")}>
          <Textarea name="reply" value={body} onChange={({ detail }) => setBody(detail.value)} />
        </FormField>
        <AttachFiles files={files} onChange={setFiles} />
        <SpaceBetween direction="horizontal" size="xs">
          <Button variant="primary" disabled={!isReady} loading={reply.isRunning} onClick={() => void reply.run()}>
            {text("send")}
          </Button>
          <CommandLine command={cliLine("support", "AddCommunicationToCase", input)} />
        </SpaceBetween>
      </SpaceBetween>
    </Panel>
  );
}
