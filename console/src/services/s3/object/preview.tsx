/** A look at an object. Nothing of it can run: text is text, pictures are pictures, and a PDF is shown as nothing but a PDF. */
import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import Box from "@cloudscape-design/components/box";
import { useEffect, useState } from "react";
import { useClient } from "../../../aws/use-client.ts";
import { defineMessages } from "../../../language/messages.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { FailureAlert } from "../../../requests/failure-text.tsx";
import { useRequest } from "../../../requests/use-request.ts";
import { sizeText } from "../size-text.ts";
import type { ObjectFacts } from "./object-facts.ts";
import { previewKind, previewType } from "./preview-kind.ts";

const messages = defineMessages({
  en: { none: "There is no preview of {type}.", large: "Too large for a preview: {size}.", cut: "The first {size}:" },
  ko: { none: "{type}의 미리 보기는 없습니다.", large: "미리 보기에는 너무 큽니다: {size}.", cut: "처음 {size}:" },
});

const textBytes = 256 * 1024;
const mediaBytes = 32 * 1024 * 1024;

/** The tab. */
export function Preview({ facts }: { readonly facts: ObjectFacts }) {
  const text = useMessages(messages);
  const { head, key } = facts;
  const size = head.ContentLength ?? 0;
  const kind = previewKind(head.ContentType, key);
  if (kind === undefined) return <Box>{text("none", { type: head.ContentType ?? key })}</Box>;
  if (kind !== "text" && size > mediaBytes) return <Box>{text("large", { size: sizeText(size) })}</Box>;
  return <Shown facts={facts} kind={kind} />;
}

function Shown({ facts, kind }: { readonly facts: ObjectFacts; readonly kind: "text" | "image" | "pdf" }) {
  const text = useMessages(messages);
  const s3 = useClient(S3Client);
  const { bucket, key, versionId, head } = facts;
  const size = head.ContentLength ?? 0;
  const limit = kind === "text" ? textBytes : mediaBytes;
  const { value, error, reload } = useRequest(
    async (abortSignal) => {
      const Range = size > limit ? `bytes=0-${limit - 1}` : undefined;
      const input = { Bucket: bucket, Key: key, VersionId: versionId, Range };
      const { Body } = await s3.send(new GetObjectCommand(input), { abortSignal });
      return (await Body?.transformToByteArray()) ?? new Uint8Array();
    },
    [s3, bucket, key, versionId, head.ETag, kind],
  );
  if (error !== undefined) return <FailureAlert error={error} onRetry={reload} />;
  if (!value) return null;
  if (kind !== "text") return <Media bytes={value} type={previewType(kind, head.ContentType, key)} name={key} />;
  return (
    <>
      {size > limit && <Box>{text("cut", { size: sizeText(limit) })}</Box>}
      {/* Long texts scroll: by keyboard, too. */}
      <pre className="console-text" tabIndex={0}>
        {new TextDecoder().decode(value)}
      </pre>
    </>
  );
}

function Media({ bytes, type, name }: { readonly bytes: Uint8Array; readonly type: string; readonly name: string }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    // The type is one of ours, never what somebody has stored: no browser takes it for a page.
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  if (address === undefined) return null;
  if (type === "application/pdf") return <iframe className="console-pdf" title={name} src={address} />;
  return <img className="console-image" alt={name} src={address} />;
}
