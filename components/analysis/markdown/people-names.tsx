"use client";

import { createContext, type ReactNode, use } from "react";
import { inWords, type Names, plainWords } from "@/lib/text/markdown/plain";

/** The names of the desk's people, by their handles. Outside the desk's pages, a mention stays as it was typed. */
export const PeopleNames = createContext<Names>({});

/** Tells the texts within it what people are called. */
export const KnowPeople = ({ names, children }: { names: Names; children: ReactNode }) => (
  <PeopleNames value={names}>{children}</PeopleNames>
);

interface WordsProps {
  text: string;
  /** Whether it is Markdown, whose marks are left out. */
  markdown?: boolean;
}

/** A text without links, such as a line of a list: citations and mentions are plain words. */
export function Words({ text, markdown = false }: WordsProps) {
  const names = use(PeopleNames);
  return markdown ? plainWords(text, names) : inWords(text, names);
}
