/** The form of default encryption. */
import type { ServerSideEncryption, ServerSideEncryptionConfiguration } from "@aws-sdk/client-s3";
import type { FieldsProps } from "../setting.ts";
import { CheckInput, ChoiceInput, TextInput } from "./inputs.tsx";

/** The fields. */
export function EncryptionFields({ value, onChange }: FieldsProps<ServerSideEncryptionConfiguration>) {
  const [rule = {}] = value.Rules ?? [];
  const chosen = rule.ApplyServerSideEncryptionByDefault;
  const algorithm = chosen?.SSEAlgorithm ?? "AES256";
  const change = (SSEAlgorithm: ServerSideEncryption, key: string | undefined, bucketKey: boolean): void => {
    const isKms = SSEAlgorithm !== "AES256";
    const ApplyServerSideEncryptionByDefault = { SSEAlgorithm, ...(isKms && key ? { KMSMasterKeyID: key } : {}) };
    onChange({ Rules: [{ ...rule, ApplyServerSideEncryptionByDefault, BucketKeyEnabled: isKms && bucketKey }] });
  };
  const isBucketKey = rule.BucketKeyEnabled ?? false;
  return (
    <>
      <ChoiceInput
        label="algorithm"
        value={algorithm}
        options={["AES256", "aws:kms", "aws:kms:dsse"]}
        onChange={(next) => change(next, chosen?.KMSMasterKeyID, isBucketKey)}
      />
      {algorithm !== "AES256" && (
        <>
          <TextInput
            label="kmsKey"
            value={chosen?.KMSMasterKeyID}
            onChange={(key) => change(algorithm, key, isBucketKey)}
          />
          <CheckInput
            label="bucketKey"
            value={isBucketKey}
            onChange={(next) => change(algorithm, chosen?.KMSMasterKeyID, next)}
          />
        </>
      )}
    </>
  );
}
