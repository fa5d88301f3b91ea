import { dropUnsaved, unsavedKeys, unsavedTexts } from "@/components/ui/unsaved-store";
import type { Span } from "@/lib/text/anchors/span";

/** What someone can write on words of an article. */
export type Annotation = "quote" | "note" | "question";

/** Words that someone is writing on. */
export interface Annotating {
  kind: Annotation;
  span: Span;
}

/** Unsaved text on words of an article. */
export interface Unsaved extends Annotating {
  /** The key that the browser keeps it under. */
  key: string;
}

/** A person's unsaved text on an article, in the order of the article. The keys are those of the forms. */
export function unsavedIn(source: string, person: string): Unsaved[] {
  const named = new RegExp(`^(quote|note|question):${source}-(\\d+)-(\\d+):(?:new:)?${person}$`);
  return unsavedKeys()
    .flatMap((key) => {
      const [, kind, start, end] = named.exec(key) ?? [];
      if (!kind || !hasText(key)) return [];
      return [{ key, kind: kind as Annotation, span: { start: Number(start), end: Number(end) } }];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function hasText(key: string): boolean {
  const unsaved = unsavedTexts<{ body?: string; touched?: boolean }>(key).find(isFree)?.value;
  return unsaved?.touched ?? Boolean(unsaved?.body?.trim());
}

export function discardUnsaved({ key }: Unsaved) {
  for (const { place } of unsavedTexts(key).filter(isFree)) dropUnsaved(place);
}

/** Leaves alone what is being typed in another tab. */
const isFree = ({ owner }: { owner: string }) => owner !== "other";
