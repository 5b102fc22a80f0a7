/** The first page: the services. */
import Cards from "@cloudscape-design/components/cards";
import Header from "@cloudscape-design/components/header";
import Link from "@cloudscape-design/components/link";
import { Suspense } from "react";
import { follow, linkTo } from "../frame/router.ts";
import { usePage } from "../frame/page-frame.ts";
import { defineMessages } from "../language/messages.ts";
import { useMessages, useSay } from "../language/use-messages.ts";
import { groups, services } from "../services.ts";
import { welcome } from "./welcome.ts";

const messages = defineMessages({
  en: { title: "Console home", services: "Services" },
  ko: { title: "콘솔 홈", services: "서비스" },
});

/** The page. */
export function HomePage() {
  const text = useMessages(messages);
  const group = useMessages(groups);
  const say = useSay();
  usePage({ title: "" });
  const Welcome = welcome;
  return (
    <>
      <Suspense>{Welcome && <Welcome />}</Suspense>
      <Cards
        ariaLabels={{ itemSelectionLabel: () => "", selectionGroupLabel: "", cardsLabel: text("services") }}
        header={<Header variant="h1">{text("title")}</Header>}
        items={services}
        cardDefinition={{
          header: ({ id, title }) => (
            <Link href={linkTo(id)} onFollow={follow} fontSize="heading-m">
              {say(title)}
            </Link>
          ),
          sections: [
            { id: "description", content: ({ description }) => say(description) },
            { id: "group", content: (row) => group(row.group) },
          ],
        }}
      />
    </>
  );
}
