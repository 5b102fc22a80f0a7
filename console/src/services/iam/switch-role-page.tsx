/** Where links to switch roles lead: the dialog, filled in. */
import { usePage } from "../../frame/page-frame.ts";
import { linkTo, navigate, usePlace } from "../../frame/router.ts";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";
import { SwitchRole } from "../../session/switch-role.tsx";

const messages = defineMessages({ en: { title: "Switch role" }, ko: { title: "역할 전환" } });

/** The page. */
export function SwitchRolePage() {
  const text = useMessages(messages);
  const { query } = usePlace();
  usePage({ title: text("title") });
  return (
    <>
      <h1>{text("title")}</h1>
      <SwitchRole
        account={query.get("account") ?? undefined}
        role={query.get("roleName") ?? undefined}
        onClose={() => navigate(linkTo("iam"))}
      />
    </>
  );
}
