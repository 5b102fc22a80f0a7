/** Finds services and their pages. */
import Autosuggest from "@cloudscape-design/components/autosuggest";
import { useState } from "react";
import { defineMessages } from "../language/messages.ts";
import { useMessages, useSay } from "../language/use-messages.ts";
import { services } from "../services.ts";
import { linkTo, navigate } from "./router.ts";

const messages = defineMessages({
  en: { search: "Search for services", none: "No service matches", use: "Search: " },
  ko: { search: "서비스 검색", none: "일치하는 서비스가 없습니다", use: "검색: " },
});

/** The search of the top bar. */
export function ServiceSearch() {
  const text = useMessages(messages);
  const say = useSay();
  const [value, setValue] = useState("");
  const options = services.map(({ id, title, description, words }) => ({
    value: id,
    label: say(title),
    description: say(description),
    filteringTags: words.split(" "),
  }));
  return (
    <Autosuggest
      value={value}
      options={options}
      placeholder={text("search")}
      ariaLabel={text("search")}
      empty={text("none")}
      enteredTextLabel={(entered) => text("use") + entered}
      onChange={({ detail }) => setValue(detail.value)}
      onSelect={({ detail }) => {
        const lower = detail.value.toLowerCase();
        const found = services.find(({ id, words }) => id === lower || words.split(" ").includes(lower));
        setValue("");
        if (found) navigate(linkTo(found.id));
      }}
    />
  );
}
