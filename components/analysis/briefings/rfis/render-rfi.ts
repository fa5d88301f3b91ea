import { citationsAmong } from "@/components/evidence/quotes/citations";
import type { Rfi } from "@/lib/analysis/briefings/rfis/schema";
import { renderLine, renderProse } from "@/lib/text/markdown/render";
import type { RfiView } from "./rfi-view";

// Separate from rfi-view.ts, which also runs in the browser, because this reads Markdown.

/** Renders a request for information and its answer. */
export function renderRfi({ answer, cited, ...rfi }: Rfi): RfiView {
  const question = renderLine(rfi.body);
  if (!answer)
    return { ...rfi, question, answer: null, html: null, citations: citationsAmong(cited) };
  const { body, cited: citedInAnswer, ...facts } = answer;
  const all = new Map([...cited, ...citedInAnswer].map((quote) => [quote.number, quote]));
  const citations = citationsAmong([...all.values()]);
  return { ...rfi, question, answer: facts, html: renderProse(body), citations };
}
