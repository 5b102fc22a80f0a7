/** A secret: dots until it is asked for, and a button to copy it. */
import Button from "@cloudscape-design/components/button";
import CopyToClipboard from "@cloudscape-design/components/copy-to-clipboard";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useMessages } from "../../language/use-messages.ts";
import { iamMessages } from "./iam-messages.ts";
import { userMessages } from "./user-messages.ts";

/** The secret. `name` says what it is. */
export function SecretText({ value, name }: { readonly value: string; readonly name: string }) {
  const text = useMessages(iamMessages);
  const own = useMessages(userMessages);
  const [isShown, setShown] = useState(false);
  return (
    <SpaceBetween direction="horizontal" size="xs" alignItems="center">
      <span data-secret={name}>{isShown ? value : "••••••••••••"}</span>
      <CopyToClipboard
        variant="icon"
        textToCopy={value}
        copyButtonAriaLabel={`${text("copy")}: ${name}`}
        copySuccessText={text("copied")}
        copyErrorText={text("notCopied")}
      />
      <Button
        variant="inline-link"
        formAction="none"
        ariaLabel={`${own(isShown ? "hide" : "show")}: ${name}`}
        onClick={() => setShown(!isShown)}
      >
        {own(isShown ? "hide" : "show")}
      </Button>
    </SpaceBetween>
  );
}
