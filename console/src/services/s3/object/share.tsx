/** A link to an object that anybody can use for a while, also as a QR code. */
import { S3Client } from "@aws-sdk/client-s3";
import Button from "@cloudscape-design/components/button";
import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard";
import FormField from "@cloudscape-design/components/form-field";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Textarea from "@cloudscape-design/components/textarea";
import { useState } from "react";
import { useClient } from "../../../aws/use-client.ts";
import { CommandLine } from "../../../components/command-line.tsx";
import { Panel } from "../../../components/panel.tsx";
import { QrCode } from "../../../components/qr-code.tsx";
import { defineMessages } from "../../../language/messages.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { useMutation } from "../../../requests/use-mutation.tsx";
import { signedLink } from "./download.ts";
import type { ObjectFacts } from "./object-facts.ts";

const messages = defineMessages({
  en: {
    title: "Presigned link",
    help: "Whoever has the link can download the object until it ends, with what you may do. It ends with your session at the latest.",
    good: "Good for",
    minutes: "{count} minutes",
    hours: "{count} hours",
    make: "Make link",
    link: "Link",
    copy: "Copy",
    copied: "Copied",
    failed: "Not copied",
    qr: "The link as a QR code",
  },
  ko: {
    title: "미리 서명된 링크",
    help: "링크를 가진 사람은 만료될 때까지 사용자의 권한으로 객체를 내려받을 수 있습니다. 늦어도 세션이 끝날 때 만료됩니다.",
    good: "유효 기간",
    minutes: "{count}분",
    hours: "{count}시간",
    make: "링크 만들기",
    link: "링크",
    copy: "복사",
    copied: "복사됨",
    failed: "복사하지 못함",
    qr: "링크의 QR 코드",
  },
});

const lengths = [300, 3_600, 12 * 3_600];

/** The tab. */
export function Share({ facts }: { readonly facts: ObjectFacts }) {
  const text = useMessages(messages);
  const s3 = useClient(S3Client);
  const [seconds, setSeconds] = useState(3_600);
  const [link, setLink] = useState("");
  const make = useMutation({ make: () => signedLink(s3, facts, { seconds }), onDone: setLink });
  const label = (length: number): string =>
    length < 3_600 ? text("minutes", { count: length / 60 }) : text("hours", { count: length / 3_600 });
  return (
    <Panel title={text("title")} description={text("help")}>
      <SpaceBetween size="l">
        <FormField label={text("good")}>
          <Select
            selectedOption={{ value: String(seconds), label: label(seconds) }}
            options={lengths.map((length) => ({ value: String(length), label: label(length) }))}
            onChange={({ detail }) => setSeconds(Number(detail.selectedOption.value))}
          />
        </FormField>
        <SpaceBetween direction="horizontal" size="xs">
          <CommandLine
            command={`aws s3 presign 's3://${facts.bucket}/${facts.key}' --expires-in ${seconds} --endpoint-url ${location.origin}`}
          />
          <Button variant="primary" onClick={() => void make.run()}>
            {text("make")}
          </Button>
        </SpaceBetween>
        {link !== "" && (
          <>
            <FormField label={text("link")}>
              <Textarea value={link} readOnly rows={4} />
            </FormField>
            <CopyToClipboard
              textToCopy={link}
              copyButtonText={text("copy")}
              copySuccessText={text("copied")}
              copyErrorText={text("failed")}
            />
            <QrCode text={link} label={text("qr")} />
          </>
        )}
      </SpaceBetween>
    </Panel>
  );
}
