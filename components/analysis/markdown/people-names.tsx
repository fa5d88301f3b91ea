"use client";

import { createContext, type ReactNode } from "react";
import type { Names } from "@/lib/text/markdown/names";

/** The names of the desk's people, by their handles. Outside the desk's pages, a mention stays as it was typed. */
export const PeopleNames = createContext<Names>({});

/** Tells the texts within it what people are called. */
export const KnowPeople = ({ names, children }: { names: Names; children: ReactNode }) => (
  <PeopleNames value={names}>{children}</PeopleNames>
);

/** The handles of those who may not see what a page is about: naming them there is no mention, since they aren't notified. */
export const HiddenFrom = createContext<readonly string[]>([]);
