"use client";

import { langOf } from "@/components/ui/lang";
import { useFound } from "@/components/ui/use-found";
import { placeOf } from "@/lib/evidence/quotes/places";
import type { QuoteExcerpt as Excerpt } from "@/lib/evidence/quotes/schema";

/** What the article says around a quotation, read out once it is there. */
export function QuoteExcerpt({ id, number }: { id: string; number: number }) {
  const { found, done, failed } = useFound(id, fetchExcerpt, null);
  return (
    <section
      aria-label={`Excerpt around Q${number}`}
      aria-busy={!done && !failed}
      className="around-quote"
    >
      {failed && <p role="alert">Couldn’t load the excerpt. Close this, then try again.</p>}
      {done && !found && <p role="alert">This article can no longer be read.</p>}
      <div role="status">{found && <Around excerpt={found} />}</div>
    </section>
  );
}

function Around({ excerpt }: { excerpt: Excerpt }) {
  const { before, exact, after, source } = excerpt;
  const lang = langOf(source.language);
  return (
    <>
      <p className="mb-1 text-sm font-medium" lang={lang}>
        {source.title}
      </p>
      <p className="font-serif whitespace-pre-line" lang={lang} dir="auto">
        {before}
        <mark>{exact}</mark>
        {after}
      </p>
      <a href={placeOf(excerpt)} className="link mt-1 inline-block text-sm">
        Read on in the article
      </a>
    </>
  );
}

async function fetchExcerpt(id: string, signal: AbortSignal): Promise<Excerpt | null> {
  const answer = await fetch(`/api/v1/quotes/${id}/excerpt`, { signal });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`Status ${answer.status}`);
  return answer.json();
}
