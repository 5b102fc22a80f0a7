/** A file of a case, saved when it is clicked. */
import { DescribeAttachmentCommand, SupportClient } from "@aws-sdk/client-support";
import Button from "@cloudscape-design/components/button";
import { useClient } from "../../aws/use-client.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useMutation } from "../../requests/use-mutation.tsx";
import { detailMessages } from "./detail-words.ts";

/** The button. */
export function AttachmentLink({
  attachmentId,
  fileName,
}: {
  readonly attachmentId: string;
  readonly fileName: string;
}) {
  const text = useMessages(detailMessages);
  const support = useClient(SupportClient);
  const load = useMutation({
    make: async () => {
      const { attachment } = await support.send(new DescribeAttachmentCommand({ attachmentId }));
      save(fileName, attachment?.data ?? new Uint8Array());
    },
  });
  return (
    <Button
      variant="inline-link"
      iconName="download"
      loading={load.isRunning}
      ariaLabel={text("download", { name: fileName })}
      onClick={() => void load.run()}
    >
      {fileName}
    </Button>
  );
}

/** The bytes are never shown here: whatever they are, they run nowhere. */
function save(fileName: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
