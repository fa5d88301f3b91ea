import type { EditionContent } from "@/lib/analysis/briefings/editions/content";
import {
  comparedWith,
  isGraded,
  issuesOfChange,
  RULER_HELP,
  sinceWords,
} from "@/lib/analysis/briefings/editions/describe";
import { capitalised } from "@/lib/core/capitalised";
import { sentence } from "@/lib/core/sentence";
import { CONFIDENCE_LABELS, CONFIDENCES } from "@/lib/tradecraft/confidence";
import { CONFIDENCE_DEFINITIONS } from "@/lib/tradecraft/confidence-definitions";
import { unconfirmedWords } from "@/lib/tradecraft/dissent-words";
import {
  CREDIBILITIES,
  CREDIBILITY_LABELS,
  NOT_GRADED,
  RELIABILITIES,
  RELIABILITY_LABELS,
} from "@/lib/tradecraft/grades";
import {
  CREDIBILITY_HELP,
  credibilitySign,
  RELIABILITY_HELP,
  reliabilitySign,
} from "@/lib/tradecraft/grades-help";
import { BANDS, LIKELIHOOD_SCALES, rangeOf, SCALE_LABELS } from "@/lib/tradecraft/likelihood";
import { worded } from "@/lib/tradecraft/moved";
import { em, plain, strong } from "./inline";
import { knownNotes } from "./issue";
import { inlineProse } from "./prose";
import type { Changes, Grid, Inline } from "./schema";
import { dayText, timeText } from "./when";

/** What changed, newest first, a day at a time. */
export function changes(content: EditionContent): Changes {
  const { changes: all, since, timeZone } = content;
  const from = since
    ? since.number === null
      ? `Changes since ${timeText(since.at, timeZone)}, newest first.`
      : `Changes since edition ${since.number} of ${dayText(since.at, timeZone)}${comparedWith(content) ? ", which this edition corrects" : ""}${sinceWords(content)}, newest first.`
    : "Changes, newest first.";
  const known = knownNotes(content);
  const days: Changes["days"] = [];
  for (const change of all) {
    const { at, sentence: said, actor } = change;
    const day = dayText(at, timeZone);
    if (days.at(-1)?.day !== day) days.push({ day, changes: [] });
    const by = actor ? plain(` (${actor})`) : [];
    const text = [...inlineProse(sentence(said), known), ...by];
    days.at(-1)!.changes.push({ issue: issuesOfChange(change), text });
  }
  return { intro: all.length > 0 ? from : from.replace(/, newest.*|\.$/, ": none."), days };
}

/** Who dissents from which estimate, and why. */
export function dissents(content: EditionContent): Grid {
  const { sections, timeZone } = content;
  const known = knownNotes(content);
  const rows = sections
    .flatMap(({ items }) => items)
    .flatMap((item) =>
      item.forecasts.flatMap((forecast) =>
        forecast.dissents.map((one): Inline[][] => {
          const against = one.against ?? forecast.estimate;
          const note = one.against ? ` ${unconfirmedWords(one.author)}` : "";
          return [
            plain(item.key),
            plain(one.author),
            plain(`${worded(one)}${against ? `, against ${worded(against)}` : ""}`),
            plain(one.confidence ? CONFIDENCE_LABELS[one.confidence] : "Not given"),
            [
              ...inlineProse(sentence(one.reason), known),
              ...plain(` ${dayText(one.at, timeZone)}.${note}`),
            ],
          ];
        }),
      ),
    );
  return {
    caption: null,
    head: ["Issue", "Who", "Likelihood", "Confidence", "Reason and date"],
    widths: [1.1, 1.6, 2.2, 1.7, 4.6],
    rows,
  };
}

/** The sources, numbered as the endnotes name them, with their grade. */
export function sources(content: EditionContent): Grid {
  const languages = new Map(content.quotes.map(({ source, language }) => [source, language]));
  return {
    caption: null,
    head: ["No.", "Source", "Reliability"],
    widths: [0.6, 8, 2.4],
    numbered: true,
    rows: content.sources.map((source) => {
      const date = source.publishedAt ? dayText(source.publishedAt, content.timeZone) : "undated";
      const facts = [...source.authors, source.publisher ?? "publisher unknown", date].join(", ");
      const { reliability, url, number, withdrawnAt } = source;
      return [
        plain(String(number)),
        [
          em(...plain(source.title, languages.get(number) ?? null)),
          ...plain(`. ${capitalised(facts)}.`),
          ...(url ? [{ t: "br" } as const, linkTo(url)] : []),
          { t: "br" } as const,
          ...plain("SHA-256 "),
          { t: "code", v: source.sha256 } as const,
        ],
        [
          ...(isGraded(source)
            ? [strong(...plain(reliability)), ...plain(` ${RELIABILITY_LABELS[reliability]}`)]
            : plain(NOT_GRADED)),
          ...(withdrawnAt
            ? [
                { t: "br" } as const,
                strong(...plain(`Withdrawn ${dayText(withdrawnAt, content.timeZone)}`)),
              ]
            : []),
        ],
      ];
    }),
  };
}

const linkTo = (url: string): Inline =>
  /^https?:/.test(url) ? { t: "link", href: url, c: plain(url) } : { t: "code", v: url };

/** The scales that the document uses, with the meaning of their words. */
export function scales({ sections }: EditionContent): Grid[] {
  const forecasts = sections.flatMap(({ items }) => items).flatMap((item) => item.forecasts);
  const used = LIKELIHOOD_SCALES.filter((scale) =>
    forecasts.some((forecast) => forecast.scale === scale),
  );
  const likelihood = used.map((scale) => ({
    caption: `Words for likelihood: ${SCALE_LABELS[scale]}`,
    note: RULER_HELP,
    head: ["Likelihood", "Word"],
    widths: [1.4, 7],
    rows: BANDS[scale].map((band) => [plain(`${rangeOf(band)}%`), plain(band.term)]),
  }));
  const confidence = {
    caption: "Confidence: how good the basis of a judgement is, not how likely the event is",
    head: ["Confidence", "Meaning"],
    widths: [1.4, 7],
    rows: CONFIDENCES.map((one) => [
      plain(CONFIDENCE_LABELS[one]),
      plain(CONFIDENCE_DEFINITIONS[one]),
    ]),
  };
  const reliability = {
    caption: "Admiralty grades: the reliability of a source",
    head: ["Grade", "Meaning"],
    widths: [1.4, 7],
    rows: RELIABILITIES.map((one) => [
      plain(reliabilitySign(one)),
      plain(`${RELIABILITY_LABELS[one]}. ${RELIABILITY_HELP[one]}`),
    ]),
  };
  const credibility = {
    caption: "Admiralty grades: the credibility of a quotation",
    head: ["Grade", "Meaning"],
    widths: [1.4, 7],
    rows: CREDIBILITIES.map((one) => [
      plain(credibilitySign(one)),
      plain(`${CREDIBILITY_LABELS[one]}. ${CREDIBILITY_HELP[one]}`),
    ]),
  };
  return [...likelihood, confidence, reliability, credibility];
}
