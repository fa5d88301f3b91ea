"use client";

import { use } from "react";
import { inWords, plainWords } from "@/lib/text/markdown/plain";
import { PeopleNames } from "./people-names";

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
