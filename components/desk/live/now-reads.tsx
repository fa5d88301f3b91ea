import { type ReactNode, useMemo } from "react";
import { ChangedText } from "@/components/ui/changed-text";
import { nowOf } from "@/lib/desk/events/fields";
import { wordDiff } from "@/lib/text/diff/word-diff";

/** A longer text is shown with its changes marked, unless all of it is new. */
const MAX_PLAIN = 60;

interface NowReadsProps {
  /** What the screens call the field. */
  word: string;
  /** What it held when the person saw it. */
  was?: string;
  text: string;
  /** The text as it is shown, if not as it is. */
  children?: ReactNode;
}

/** Says what a field holds now: "The labels are now “economy”." A text that ends a sentence gets no second stop. */
export function NowReads({ word, was = "", text, children = text }: NowReadsProps) {
  const pieces = useMemo(() => (text.length > MAX_PLAIN ? wordDiff(was, text) : []), [was, text]);
  const isKept = pieces.some(({ kind }) => kind === "same");
  const shown = isKept ? <ChangedText pieces={pieces} /> : children;
  return (
    <>
      {nowOf(word)} {text ? <q>{shown}</q> : "empty"}
      {/[.?!…]$/.test(text) ? "" : "."}
    </>
  );
}
