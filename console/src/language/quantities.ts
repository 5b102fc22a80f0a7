/** Times, sizes, durations, money and counts as people read them, in the chosen language. */
import { useMemo } from "react";
import { usePreferences } from "../frame/preferences.ts";
import type { Language } from "./messages.ts";

/** How quantities are written. */
export interface Quantities {
  /** Region time or wall time, milliseconds since 1970; always UTC. A dash for none. */
  time(milliseconds: number | undefined): string;
  /** `1.4 MiB`. */
  bytes(count: number): string;
  /** `3 h 20 min`, two units at most. */
  duration(milliseconds: number): string;
  /** Dollars from a decimal string or number, with enough digits that small amounts are not zero. */
  dollars(amount: string | number): string;
  count(value: number, mostFractionDigits?: number): string;
}

const sizes = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];

const units: Readonly<Record<Language, readonly (readonly [milliseconds: number, name: string])[]>> = {
  en: [
    [86_400_000, "d"],
    [3_600_000, "h"],
    [60_000, "min"],
    [1_000, "s"],
    [1, "ms"],
  ],
  ko: [
    [86_400_000, "일"],
    [3_600_000, "시간"],
    [60_000, "분"],
    [1_000, "초"],
    [1, "ms"],
  ],
};

/** The writer for the chosen language. */
export function useQuantities(): Quantities {
  const { language } = usePreferences();
  return useMemo(() => quantitiesIn(language), [language]);
}

function quantitiesIn(language: Language): Quantities {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" });
  const number = (value: number, digits: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
  return {
    time: (milliseconds) => (milliseconds === undefined ? "-" : `${format.format(milliseconds)} UTC`),
    bytes: (count) => {
      const step = count < 1 ? 0 : Math.min(sizes.length - 1, Math.floor(Math.log2(count) / 10));
      return `${number(count / 1024 ** step, step === 0 ? 0 : 1)} ${sizes[step]}`;
    },
    duration: (milliseconds) => durationIn(language, milliseconds),
    dollars: (amount) => {
      const value = Number(amount);
      const digits =
        value === 0 || Math.abs(value) >= 0.01 ? 2 : Math.min(12, 2 - Math.floor(Math.log10(Math.abs(value))));
      return `$${new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: digits }).format(value)}`;
    },
    count: (value, digits = 0) => number(value, digits),
  };
}

function durationIn(language: Language, milliseconds: number): string {
  const names = units[language];
  const space = language === "ko" ? "" : " ";
  const first = names.findIndex(([size]) => Math.abs(milliseconds) >= size);
  if (first === -1) return `0${space}${names[3]![1]}`;
  const [size, name] = names[first]!;
  const whole = Math.trunc(milliseconds / size);
  const next = names[first + 1];
  const rest = next && size >= 60_000 ? Math.trunc((milliseconds - whole * size) / next[0]) : 0;
  return `${whole}${space}${name}${rest === 0 || !next ? "" : ` ${rest}${space}${next[1]}`}`;
}
