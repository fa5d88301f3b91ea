import type {
  EditionContent,
  EditionForecast,
  EditionItem,
} from "@/lib/analysis/briefings/editions/content";
import { withdrawnBefore } from "@/lib/analysis/briefings/editions/dependents";
import {
  closingWord,
  evidenceGroups,
  leftOutWords,
} from "@/lib/analysis/briefings/editions/describe";
import { sentence } from "@/lib/core/sentence";
import type { Relation } from "@/lib/tradecraft/evidence";
import { OUTCOME_LABELS, WRITTEN_BEFORE } from "@/lib/tradecraft/outcome";
import { ALERT_LABELS, TREND_LABELS } from "@/lib/tradecraft/trend";
import { dissentHead, estimateLine, signedLine } from "./estimate";
import { plain } from "./inline";
import { proseBlocks } from "./prose";
import { quoteBlock } from "./quotes";
import type { EvidenceGroup, ForecastBlock, IssueBlock, Row } from "./schema";
import { dayText } from "./when";

/** The numbers that have an endnote. */
export const knownNotes = (content: EditionContent): ReadonlySet<number> =>
  new Set(content.quotes.map(({ number }) => number));

/** The trend and the alerts of an issue. */
export const stateOf = ({ trend, alerts }: EditionItem): string[] => [
  ...(trend ? [`Situation: ${TREND_LABELS[trend].toLowerCase()}`] : []),
  ...alerts.map((alert) => ALERT_LABELS[alert]),
];

/** Everything an edition says about an issue. */
export function issueBlock(content: EditionContent, item: EditionItem): IssueBlock {
  const known = knownNotes(content);
  const facts = [...stateOf(item), item.owner && `Owner: ${item.owner}`];
  return {
    key: item.key,
    title: plain(item.title),
    line: facts.filter(Boolean).join(" · "),
    withdrawn: withdrawnBefore(content, item),
    bottomLine: proseBlocks(item.bottomLine, known),
    outdated: item.bottomLineOutdated ? WRITTEN_BEFORE : null,
    forecasts: item.forecasts.map((forecast) =>
      forecastBlock(forecast, item.forecasts.length, content, known),
    ),
    questions: item.questions.map(({ author, at, body }) => ({
      head: `${author}, ${dayText(at, content.timeZone)}`,
      body: proseBlocks(body, known),
    })),
    evidence: evidenceOf(content, item),
    more: [moreWords(item.moreEvidence), leftOutWords(item)].filter(Boolean).join(" ") || null,
  };
}

const moreWords = (more: number): string | null =>
  more > 0
    ? `${more} more ${more === 1 ? "quotation is" : "quotations are"} linked to this issue on the desk.`
    : null;

function forecastBlock(
  forecast: EditionForecast,
  count: number,
  { timeZone, issuedAt }: EditionContent,
  known: ReadonlySet<number>,
): ForecastBlock {
  const { estimate, outcome } = forecast;
  const named = `Forecast ${forecast.number}${forecast.lead ? ", lead forecast" : ""}`;
  return {
    heading: count === 1 ? "Forecast" : named,
    wording: plain(forecast.wording),
    rows: rowsOf(forecast, { timeZone, issuedAt }),
    estimate: estimateLine(forecast, timeZone, known),
    judgement: estimate ? proseBlocks(estimate.judgement, known) : [],
    rationale: estimate ? proseBlocks(estimate.rationale, known) : [],
    signed: signedLine(forecast, timeZone, known) ?? (outcome ? null : plain("No estimate yet.")),
    dissents: forecast.dissents.map((dissent) => ({
      head: dissentHead(dissent, timeZone),
      reason: proseBlocks(dissent.reason, known),
    })),
  };
}

function rowsOf(
  forecast: EditionForecast,
  { timeZone, issuedAt }: Pick<EditionContent, "timeZone" | "issuedAt">,
): Row[] {
  const { closesOn, criteria, clarifications, outcome } = forecast;
  const row = (label: string, text: string | null | undefined): Row[] =>
    text ? [{ label, text: plain(text) }] : [];
  return [
    ...row(
      closingWord(forecast, issuedAt),
      closesOn ? dayText(closesOn, timeZone) : "No closing date",
    ),
    ...row("Resolution criteria", criteria),
    ...clarifications.flatMap(({ at, text }) =>
      row("Clarified", `${dayText(at, timeZone)}. ${sentence(text)}`),
    ),
    ...row(
      "Outcome",
      outcome &&
        [
          `${OUTCOME_LABELS[outcome.outcome]}, resolved ${dayText(outcome.at, timeZone)}.`,
          outcome.note && sentence(outcome.note),
          outcome.source && sentence(`Source: ${outcome.source}`),
        ]
          .filter(Boolean)
          .join(" "),
    ),
  ];
}

const LINES: Record<Relation, EvidenceGroup["line"]> = {
  SUPPORTS: "solid",
  CONTRADICTS: "dashed",
  CONTEXT: "none",
};

const evidenceOf = (content: EditionContent, item: EditionItem): EvidenceGroup[] =>
  evidenceGroups(item).map(({ heading, relation, pieces }) => ({
    heading,
    line: relation ? LINES[relation] : "none",
    quotes: pieces.flatMap(({ quote, driver }) => quoteBlock(content, quote, driver)),
  }));
