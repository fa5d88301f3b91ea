import type { EditionDissent, EditionForecast } from "@/lib/analysis/briefings/editions/content";
import { sentence } from "@/lib/core/sentence";
import { reasonPhrase, reasonWords } from "@/lib/tradecraft/change-reason";
import {
  type Confidence,
  confidenceSentence,
  dissentConfidence,
} from "@/lib/tradecraft/confidence";
import { unconfirmedWords } from "@/lib/tradecraft/dissent-words";
import { BANDS, SCALE_LABELS } from "@/lib/tradecraft/likelihood";
import { upFrom, worded } from "@/lib/tradecraft/moved";
import { plain } from "./inline";
import { cited, inlineProse } from "./prose";
import type { EstimateLine, Inline, Ruler } from "./schema";
import { dayText } from "./when";

/** The confidence, and what it rests on. */
const confidenceWords = (
  confidence: Confidence,
  basis: string | null,
  known: ReadonlySet<number>,
): Inline[] => {
  const because = basis?.trim() ? [plain(" "), inlineProse(sentence(basis), known)].flat() : [];
  return [...plain(confidenceSentence(confidence)), ...because];
};

/**
 * The likelihood, the previous likelihood, and the confidence in a separate sentence (ICD 203, D.6.e(2)(a)). `asOf` are
 * words that follow the likelihood.
 */
export function estimateLine(
  forecast: EditionForecast,
  timeZone: string,
  known: ReadonlySet<number>,
  asOf = "",
): EstimateLine | null {
  const { estimate, previous } = forecast;
  if (!estimate) return null;
  const { likelihood, confidence, basis } = estimate;
  const [since, at] = previous?.edition
    ? [`edition ${previous.edition}`, `in edition ${previous.edition}`]
    : [
        previous && dayText(previous.asOf, timeZone),
        previous && `on ${dayText(previous.asOf, timeZone)}`,
      ];
  const before = previous
    ? previous.likelihood === likelihood
      ? `, unchanged since ${since}`
      : `, ${upFrom(previous, estimate)} ${at}`
    : "";
  return {
    likelihood: `Likelihood: ${worded(estimate)}${asOf}${before}.`,
    confidence: confidenceWords(confidence, basis, known),
    ruler: rulerOf(forecast),
  };
}

function rulerOf({ scale, estimate, previous, dissents }: EditionForecast): Ruler {
  const at = estimate!.likelihood;
  const bands = BANDS[scale].map(({ from, to, low, high }) => ({
    from,
    to,
    current: low <= at && at <= high,
  }));
  const others = dissents.map(({ likelihood }) => likelihood);
  const alt = [
    `Likelihood on a scale from 0 to 100 per cent, ${SCALE_LABELS[scale]}: ${at} per cent`,
    estimate!.word && `, in the band “${estimate!.word}”`,
    previous &&
      `; ${previous.edition ? `in edition ${previous.edition}` : "before"}, ${previous.likelihood} per cent`,
    others.length > 0 && `; dissents at ${others.join(", ")} per cent`,
    ".",
  ];
  return {
    bands,
    at,
    previous: previous && previous.likelihood !== at ? previous.likelihood : null,
    dissents: others,
    alt: alt.filter(Boolean).join(""),
  };
}

/** "Revision 3 by Ana Example, as of 31 January 2023. Reason: new evidence. ..." */
export function signedLine(
  { estimate, previous }: EditionForecast,
  timeZone: string,
  known: ReadonlySet<number>,
): Inline[] | null {
  if (!estimate) return null;
  const { revision, author, asOf, reason, reasonNote } = estimate;
  const why =
    previous && reason
      ? `Reason: ${[reasonWords(reason), reasonNote].filter(Boolean).join(". ")}`
      : reasonPhrase(null, reasonNote).replace(/^f/, "F");
  const signed = `Revision ${revision} by ${author}, as of ${dayText(asOf, timeZone)}. `;
  return [...plain(signed), ...cited(sentence(why), known)];
}

/**
 * "Bo Sample dissents: unlikely (30%), 31 January 2023. Confidence is low." If the estimate has been revised since, it
 * says which one they dissented from.
 */
export function dissentHead(dissent: EditionDissent, timeZone: string): string {
  const { author, confidence, at, against } = dissent;
  const verb = against ? `dissented from ${worded(against)}` : "dissents";
  return [
    `${author} ${verb}: ${worded(dissent)}, ${dayText(at, timeZone)}.`,
    confidence && dissentConfidence(confidence),
    against && unconfirmedWords(author),
  ]
    .filter(Boolean)
    .join(" ");
}
