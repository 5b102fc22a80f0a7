/** What a new region is greeted with, when `first-run/welcome.tsx` is there: it exports `Welcome`. */
import type { ComponentType } from "react";
import { lazy } from "react";

const found = import.meta.glob<ComponentType>("../first-run/welcome.tsx", { import: "Welcome" });
const load = found["../first-run/welcome.tsx"];

/** The greeting; undefined: there is none. */
export const welcome = load && lazy(async () => ({ default: await load() }));
