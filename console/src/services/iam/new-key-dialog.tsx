/** A new access key with its secret, shown once. */
import type { AccessKey } from "@aws-sdk/client-iam";
import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useMessages } from "../../language/use-messages.ts";
import { Copyable } from "../../components/copyable.tsx";
import { credentialMessages } from "./credential-messages.ts";
import { writeCsv } from "./csv.ts";
import { downloadText } from "../../components/download.ts";
import { SecretText } from "./secret-text.tsx";

/** The dialog. */
export function NewKeyDialog({ accessKey, onClose }: { readonly accessKey: AccessKey; onClose(): void }) {
  const text = useMessages(credentialMessages);
  const { AccessKeyId = "", SecretAccessKey = "", UserName } = accessKey;
  const rows = [
    ["Access key ID", "Secret access key"],
    [AccessKeyId, SecretAccessKey],
  ];
  return (
    <Modal
      visible
      header={text("keyCreated")}
      onDismiss={onClose}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button
              iconName="download"
              onClick={() => downloadText(`${UserName ?? "root"}_accessKeys.csv`, writeCsv(rows))}
            >
              {text("download")}
            </Button>
            <Button variant="primary" onClick={onClose}>
              {text("done")}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        <Alert type="warning">{text("keyOnce")}</Alert>
        <KeyValuePairs
          items={[
            { label: text("keyId"), value: <Copyable value={AccessKeyId} /> },
            { label: text("secretKey"), value: <SecretText value={SecretAccessKey} name={text("secretKey")} /> },
          ]}
        />
      </SpaceBetween>
    </Modal>
  );
}
