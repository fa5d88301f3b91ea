import type {
  EditionContent,
  EditionEstimate,
  EditionForecast,
  EditionItem,
} from "@/lib/analysis/briefings/editions/content";
import { restingBefore } from "@/lib/analysis/briefings/editions/dependents";
import { asShown } from "@/lib/analysis/briefings/editions/endnotes";
import { inLanguage } from "@/lib/core/language-name";
import { asCitations } from "@/lib/text/markdown/endnotes";
import { withoutLinks } from "@/lib/text/markdown/mark-mentions";
import { type CitedHtml, renderLine, renderProse } from "@/lib/text/markdown/render";
import { reasonPhrase } from "@/lib/tradecraft/change-reason";
import type { EditionView, ForecastView, ItemView } from "./edition-view";

// Separate from edition-view.ts, which also runs in the browser, because this reads Markdown.

const render = (text: string): CitedHtml => renderProse(asCitations(text));
const renderOrNull = (text: string | null): CitedHtml | null => (text ? render(text) : null);

/** Renders the texts of an edition. What its cover note names of `unknown` isn’t a link. */
export function renderEdition(
  content: EditionContent,
  unknown: readonly string[] = [],
): EditionView {
  const { coverNote, sections, changes } = asShown(content);
  const asItem = (item: EditionItem): ItemView => ({
    ...item,
    withdrawn: restingBefore(content, item),
    bottomLine: render(item.bottomLine),
    forecasts: item.forecasts.map(asForecast),
    questions: item.questions.map((question) => ({ ...question, body: render(question.body) })),
  });
  return {
    ...content,
    quotes: content.quotes.map((quote) => ({ ...quote, inLanguage: inLanguage(quote.language) })),
    coverNote: coverNote ? withoutLinks(render(coverNote), unknown) : null,
    sections: sections.map(({ heading, items }) => ({ heading, items: items.map(asItem) })),
    changes: changes.map((change) => ({ ...change, sentence: render(change.sentence) })),
  };
}

const asForecast = ({ estimate, dissents, ...forecast }: EditionForecast): ForecastView => ({
  ...forecast,
  estimate: estimate && asEstimate(estimate, forecast.previous !== null),
  dissents: dissents.map((dissent) => ({ ...dissent, reason: render(dissent.reason) })),
});

const asEstimate = (
  { reason, reasonNote, ...estimate }: EditionEstimate,
  isRevised: boolean,
): ForecastView["estimate"] => ({
  ...estimate,
  judgement: render(estimate.judgement),
  rationale: render(estimate.rationale),
  basis: renderOrNull(estimate.basis),
  why: renderLine(asCitations(reasonPhrase(isRevised ? reason : null, reasonNote))),
});
