import type { ReactNode } from "react";
import { nowOf } from "@/lib/desk/events/fields";

interface NowReadsProps {
  /** What the screens call the field. */
  word: string;
  text: string;
  /** The text as it is shown, if not as it is. */
  children?: ReactNode;
}

/** Says what a field holds now: "The labels are now “economy”." A text that ends a sentence gets no second stop. */
export function NowReads({ word, text, children = text }: NowReadsProps) {
  return (
    <>
      {nowOf(word)} {text ? <q>{children}</q> : "empty"}
      {/[.?!…]$/.test(text) ? "" : "."}
    </>
  );
}
