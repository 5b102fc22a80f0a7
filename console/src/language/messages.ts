/** Texts in every language of the console, checked by the compiler: a key that one language lacks does not compile. */

/** The languages, by their codes in `lang`. */
export const languages = ["en", "ko"] as const;
export type Language = (typeof languages)[number];

/** One text in all languages. */
export type Message = Readonly<Record<Language, string>>;

/** The texts of a page or a component. */
export type Messages<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** What stands for `{name}` in a text. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Declares texts; all languages must have the same keys. */
export function defineMessages<const Key extends string>(messages: {
  readonly en: Readonly<Record<Key, string>>;
  readonly ko: Readonly<Record<NoInfer<Key>, string>>;
}): Messages<Key> {
  return messages;
}

/** Fills a text's `{name}`s in. */
export function fillIn(text: string, values: MessageValues = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
