import { citationsAmong } from "@/components/evidence/quotes/citations";
import { mayCorrect } from "@/lib/analysis/briefings/rfis/policy";
import type { Rfi } from "@/lib/analysis/briefings/rfis/schema";
import { renderLine, renderProse } from "@/lib/text/markdown/render";
import type { RfiView } from "./rfi-view";

// Separate from rfi-view.ts, which also runs in the browser, because this reads Markdown.

/** Renders a request for information and its answer, for the viewer. */
export function renderRfi(
  { answer, cited, ...rfi }: Rfi,
  viewer: Parameters<typeof mayCorrect>[0],
): RfiView {
  const question = renderLine(rfi.body);
  if (!answer)
    return { ...rfi, question, answer: null, html: null, citations: citationsAmong(cited) };
  const { body, cited: citedInAnswer, ...facts } = answer;
  const own = { ...facts, body: mayCorrect(viewer, facts) ? body : null };
  const all = new Map([...cited, ...citedInAnswer].map((quote) => [quote.number, quote]));
  const citations = citationsAmong([...all.values()]);
  return { ...rfi, question, answer: own, html: renderProse(body), citations };
}
