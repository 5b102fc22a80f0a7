/** What a person has chosen: language, colours, density, region. Kept in the browser's local storage; nothing secret is. */
import { applyDensity, applyMode, Density, Mode } from "@cloudscape-design/global-styles";
import { languages, type Language } from "../language/messages.ts";
import { Observable, useObservable } from "./observable.ts";

/** The choices. */
export interface Preferences {
  readonly language: Language;
  readonly colours: "light" | "dark";
  readonly density: "comfortable" | "compact";
  /** The region that clients sign for. */
  readonly region: string;
}

const place = "haneul.preferences";

const chosen = new Observable<Preferences>(read());

/** The choices as they are now. */
export function usePreferences(): Preferences {
  return useObservable(chosen);
}

/** For code outside of components. */
export const currentPreferences = chosen.get;

/** Changes some choices, and remembers them. */
export function changePreferences(changes: Partial<Preferences>): void {
  chosen.set({ ...chosen.get(), ...changes });
  localStorage.setItem(place, JSON.stringify(chosen.get()));
  applyPreferences();
}

// Another tab has changed them.
addEventListener("storage", ({ key }) => {
  if (key !== place) return;
  chosen.set(read());
  applyPreferences();
});

/** Brings the page in line with the choices. */
export function applyPreferences(): void {
  const { language, colours, density } = chosen.get();
  document.documentElement.lang = language;
  applyMode(colours === "dark" ? Mode.Dark : Mode.Light);
  applyDensity(density === "compact" ? Density.Compact : Density.Comfortable);
}

function read(): Preferences {
  const known = languages.find((code) => navigator.languages.some((wanted) => wanted.startsWith(code)));
  const colours = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const fresh: Preferences = { language: known ?? "en", colours, density: "comfortable", region: "us-east-1" };
  try {
    return { ...fresh, ...(JSON.parse(localStorage.getItem(place) ?? "{}") as Partial<Preferences>) };
  } catch {
    // Somebody else's value, or a browser that keeps nothing.
    return fresh;
  }
}
