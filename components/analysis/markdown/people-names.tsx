"use client";

import { createContext, type ReactNode } from "react";
import type { Names } from "@/lib/text/markdown/names";

/** The names of the desk's people, by their handles. Outside the desk's pages, a mention stays as it was typed. */
export const PeopleNames = createContext<Names>({});

/** Tells the texts within it what people are called. */
export const KnowPeople = ({ names, children }: { names: Names; children: ReactNode }) => (
  <PeopleNames value={names}>{children}</PeopleNames>
);

/**
 * The handles of those who may not see now what a page is about. Naming them there is no mention: they aren't notified, and
 * can't follow up what they were notified of before.
 */
export const HiddenFrom = createContext<readonly string[]>([]);
