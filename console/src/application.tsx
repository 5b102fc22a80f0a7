/** The whole console: the sign-in page, or the frame with its pages, in the chosen language. */
import I18nProvider, { type I18nProviderProps } from "@cloudscape-design/components/i18n";
import { lazy, Suspense, useEffect, useState } from "react";
import { usePreferences } from "./frame/preferences.ts";
import type { Language } from "./language/messages.ts";
import { useSession } from "./session/session.ts";

/** Cloudscape's own texts, a chunk a language. */
const cloudscapeMessages: Readonly<Record<Language, () => Promise<{ default: I18nProviderProps.Messages }>>> = {
  en: () => import("@cloudscape-design/components/i18n/messages/all.en"),
  ko: () => import("@cloudscape-design/components/i18n/messages/all.ko"),
};

const LazyFrame = lazy(async () => ({ default: (await import("./frame/frame.tsx")).Frame }));
const LazySignIn = lazy(async () => ({ default: (await import("./session/sign-in-page.tsx")).SignInPage }));

/** The console. */
export function Application() {
  const { language } = usePreferences();
  const session = useSession();
  const [loaded, setLoaded] = useState<{ language: Language; messages: I18nProviderProps.Messages }>();
  useEffect(() => {
    let isCurrent = true;
    void cloudscapeMessages[language]().then(({ default: messages }) => {
      if (isCurrent) setLoaded({ language, messages });
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  if (!loaded) return null;
  return (
    <I18nProvider locale={loaded.language} messages={[loaded.messages]}>
      <Suspense fallback={null}>{session ? <LazyFrame key={session.arn} /> : <LazySignIn />}</Suspense>
    </I18nProvider>
  );
}
