import { draftKeys, dropDraft, keptDrafts } from "@/components/ui/draft-store";
import type { Span } from "@/lib/text/anchors/span";

/** What can be said of words of an article. */
export type Annotation = "quote" | "note" | "question";

/** Words, and what is being said of them. */
export interface Annotating {
  deed: Annotation;
  span: Span;
}

/** What somebody has unsaved to say of words, and neither saved nor discarded. */
export interface Unsaved extends Annotating {
  /** Of its draft. */
  key: string;
}

/** What this person has unsaved in this article, in the order of the text; the forms name its drafts so. */
export function unsavedIn(source: string, person: string): Unsaved[] {
  const named = new RegExp(`^(quote|note|question):${source}-(\\d+)-(\\d+):(?:new:)?${person}$`);
  return draftKeys()
    .flatMap((key) => {
      const [, deed, start, end] = named.exec(key) ?? [];
      if (!deed || !saysSomething(key)) return [];
      return [{ key, deed: deed as Annotation, span: { start: Number(start), end: Number(end) } }];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function saysSomething(key: string): boolean {
  const draft = keptDrafts<{ body?: string; touched?: boolean }>(key).find(isFree)?.value;
  return draft?.touched ?? Boolean(draft?.body?.trim());
}

export function discardUnsaved({ key }: Unsaved) {
  for (const { place } of keptDrafts(key).filter(isFree)) dropDraft(place);
}

/** Text being typed in another tab is left to that tab. */
const isFree = ({ owner }: { owner: string }) => owner !== "other";
