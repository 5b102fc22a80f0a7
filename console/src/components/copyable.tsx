/** A value to copy: an ARN, an id, an address. */
import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard";
import { defineMessages } from "../language/messages.ts";
import { useMessages } from "../language/use-messages.ts";

const messages = defineMessages({
  en: { copy: "Copy", copied: "Copied", notCopied: "Not copied" },
  ko: { copy: "복사", copied: "복사됨", notCopied: "복사하지 못함" },
});

/** The value and its button. */
export function Copyable({ value }: { readonly value: string | undefined }) {
  const text = useMessages(messages);
  if (value === undefined || value === "") return <>-</>;
  return (
    <CopyToClipboard
      variant="inline"
      textToCopy={value}
      textToDisplay={value}
      copyButtonAriaLabel={text("copy")}
      copySuccessText={text("copied")}
      copyErrorText={text("notCopied")}
    />
  );
}
