import { type Fragment, sql } from "@/lib/core/database/db";
import { CONFIDENCE_LABELS, type Confidence } from "@/lib/tradecraft/confidence";
import { type LikelihoodScale, likelihoodTerm } from "@/lib/tradecraft/likelihood";
import { worded } from "@/lib/tradecraft/moved";
import { type Outcome, outcomeWord } from "@/lib/tradecraft/outcome";
import type { EditionEstimate, EditionItem } from "./content";
import type { JudgedSince } from "./schema";

/** A forecast as the desk has it now. */
export interface StoredJudged {
  issue: string;
  forecast: number;
  lead: boolean;
  scale: LikelihoodScale;
  outcome: Outcome | null;
  /** When the outcome was recorded. */
  resolvedAt: string | null;
  revision: number;
  likelihood: number;
  confidence: Confidence;
  at: string;
}

/**
 * SQL: the forecasts on issues of edition `e` that were revised or resolved since it was issued, or on the day before,
 * when it was perhaps being composed, as a JSON array.
 */
export const judgedSince: Fragment = sql`(
  select coalesce(json_agg(json_build_object('issue', i.key, 'forecast', f.number, 'lead', f.lead,
    'scale', f.scale, 'outcome', f.outcome, 'resolvedAt', r.at, 'revision', o.number, 'likelihood', o.likelihood,
    'confidence', o.confidence, 'at', o."createdAt")), '[]')
  from "Issue" i join "Forecast" f on f."issueId" = i.id
  cross join lateral (select * from "OutlookRevision" o where o."forecastId" = f.id
    order by o.number desc limit 1) o
  cross join lateral (select max(r."createdAt") as at from "Resolution" r where r."forecastId" = f.id) r
  where i.id = any(e."issueIds") and greatest(o."createdAt", r.at) > e."issuedAt" - interval '1 day')`;

/** The key judgements of an edition that the desk has revised or resolved since, in the order of the edition. */
export const judgedSinceIn = (items: EditionItem[], stored: StoredJudged[]): JudgedSince[] =>
  items.flatMap(({ key, slug, forecasts }) => {
    const said = forecasts.find(({ lead }) => lead) ?? forecasts[0];
    const now = stored.find(
      ({ issue, forecast, lead }) => issue === key && (said ? forecast === said.number : lead),
    );
    if (!now) return [];
    // What the edition says of an outcome that no longer holds is marked there.
    if (now.outcome && now.resolvedAt && !said?.outcome)
      return [
        { key, slug, words: `Since resolved: ${outcomeWord(now.outcome)}`, at: now.resolvedAt },
      ];
    const words = now.revision !== said?.estimate?.revision && revisedWords(said?.estimate, now);
    return words ? [{ key, slug, words, at: now.at }] : [];
  });

/** "Since revised to very unlikely (12%)" */
function revisedWords(said: EditionEstimate | null | undefined, now: StoredJudged): string {
  const { likelihood, confidence, scale } = now;
  const estimate = worded({ likelihood, word: likelihoodTerm(likelihood, scale) });
  if (!said) return `Since judged ${estimate}`;
  if (likelihood !== said.likelihood) return `Since revised to ${estimate}`;
  if (confidence !== said.confidence)
    return `Since revised to ${CONFIDENCE_LABELS[confidence].toLowerCase()} confidence, still ${estimate}`;
  return `Since revised, still ${estimate}`;
}
