import { citationsAmong } from "@/components/evidence/quotes/citations";
import type { Rfi } from "@/lib/analysis/briefings/rfis/schema";
import { renderProse } from "@/lib/text/markdown/render";
import type { RfiView } from "./rfi-view";

// Separate from rfi-view.ts, which also runs in the browser, because this reads Markdown.

/** Renders the answer to a request for information. */
export function renderRfi({ answer, ...rfi }: Rfi): RfiView {
  if (!answer) return { ...rfi, answer: null, html: null, citations: citationsAmong([]) };
  const { body, cited, ...facts } = answer;
  return { ...rfi, answer: facts, html: renderProse(body), citations: citationsAmong(cited) };
}
