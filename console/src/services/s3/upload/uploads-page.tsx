/** The uploads of this tab. */
import { usePage } from "../../../frame/page-frame.ts";
import { defineMessages } from "../../../language/messages.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { UploadsTable } from "./uploads-table.tsx";

const messages = defineMessages({ en: { title: "Uploads" }, ko: { title: "업로드" } });

/** The page. */
export function UploadsPage() {
  const text = useMessages(messages);
  usePage({ title: text("title"), contentType: "table" });
  return <UploadsTable tag="h1" />;
}
