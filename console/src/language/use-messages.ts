/** Texts in the language that is chosen. */
import { useCallback } from "react";
import { usePreferences } from "../frame/preferences.ts";
import { fillIn, type Message, type Messages, type MessageValues } from "./messages.ts";

/** Gives `text("key", { name: "…" })` in the chosen language. */
export function useMessages<Key extends string>(messages: Messages<Key>): (key: Key, values?: MessageValues) => string {
  const { language } = usePreferences();
  return useCallback((key, values) => fillIn(messages[language][key], values), [messages, language]);
}

/** Gives `say(message)` for single texts, such as titles of services and routes. */
export function useSay(): (message: Message, values?: MessageValues) => string {
  const { language } = usePreferences();
  return useCallback((message, values) => fillIn(message[language], values), [language]);
}
