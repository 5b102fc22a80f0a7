/** A value to copy: an ARN, an id, an address. */
import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard";
import { useMessages } from "../../language/use-messages.ts";
import { iamMessages } from "./iam-messages.ts";

/** The value and its button. */
export function Copyable({ value }: { readonly value: string | undefined }) {
  const text = useMessages(iamMessages);
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
