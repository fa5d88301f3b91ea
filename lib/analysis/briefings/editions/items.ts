import { likelihoodTerm } from "@/lib/tradecraft/likelihood";
import type { EditionContent, EditionForecast, EditionItem } from "./content";
import { estimateIn } from "./correction";
import { dayOf, type Endnotes } from "./endnotes";
import { isCitable, type LinkRow, repeatsIn } from "./evidence";
import type { IssueRow } from "./gather";

/** The most quotations that are listed for an issue, apart from those that moved its judgements or repeat others. */
const MAX_EVIDENCE = 24;

interface Listed {
  listed: (LinkRow & { driver: boolean })[];
  /** Where the words of quotations also are, by what they repeat: the id of a listed quotation, and a source. */
  alsoIn: [quoteId: string, source: LinkRow["quote"]["source"]][];
  /** What moved a current judgement, and is no longer linked: the ids of the quotations. */
  unlinked: string[];
  more: number;
  /** How many others are from withdrawn sources. */
  withdrawn: number;
}

/**
 * The evidence that an edition lists for an issue: what moved its current judgements first, even if its source has been
 * withdrawn since, then the rest that something new may rest on, without what repeats other evidence.
 */
export function evidenceOf({ id, forecasts }: IssueRow, all: readonly LinkRow[]): Listed {
  const drivers = new Set(
    forecasts.flatMap(({ revisions: [now] }) => now?.drivers.map(({ quoteId }) => quoteId) ?? []),
  );
  const own = all
    .filter(({ issueId }) => issueId === id)
    .map((row) => ({ ...row, driver: drivers.has(row.quoteId) }));
  const rest = own.filter(({ driver }) => !driver);
  const citable = rest.filter(isCitable);
  const repeats = repeatsIn(own, drivers);
  const others = citable.filter((row) => !repeats.has(row));
  const linked = new Set(own.map(({ quoteId }) => quoteId));
  return {
    listed: [...own.filter(({ driver }) => driver), ...others.slice(0, MAX_EVIDENCE)],
    alsoIn: [...repeats].map(([{ quote }, first]) => [first.quoteId, quote.source]),
    unlinked: [...drivers].filter((quoteId) => !linked.has(quoteId)),
    more: Math.max(0, others.length - MAX_EVIDENCE),
    withdrawn: rest.length - citable.length,
  };
}

/** An issue as an edition has it, compared with the edition that its changes are counted from. */
export function asItem(
  issue: IssueRow,
  { listed, unlinked, more, withdrawn }: Listed,
  notes: Endnotes,
  earlier: EditionContent | null,
): EditionItem {
  const { key, slug, title, bottomLine, owner, outlooks, forecasts } = issue;
  const [last] = outlooks;
  return {
    key,
    slug,
    title,
    bottomLine: notes.text(bottomLine),
    ...(issue.outdated && { bottomLineOutdated: true as const }),
    owner: owner?.name ?? null,
    trend: last?.trend ?? null,
    alerts: last?.alerts ?? [],
    forecasts: forecasts.map((forecast) => {
      const own = asForecast(forecast, notes);
      const before = estimateIn(earlier, key, forecast.number);
      return before ? { ...own, previous: before } : own;
    }),
    evidence: listed.flatMap(({ quoteId, relation, driver }) => {
      const quote = notes.endnote(quoteId);
      return quote ? [{ quote, relation, driver }] : [];
    }),
    ...(unlinked.length > 0 && { unlinkedDrivers: endnotesOf(unlinked, notes) }),
    moreEvidence: more,
    ...(withdrawn > 0 && { withdrawnEvidence: withdrawn }),
    questions: issue.notes.map(({ author, createdAt, body }) => ({
      author: author.name,
      at: createdAt.toISOString(),
      body: notes.text(body),
    })),
  };
}

/** The endnotes of those of these quotations that can be cited. */
const endnotesOf = (quotes: string[], notes: Endnotes): number[] =>
  quotes.flatMap((id) => notes.endnote(id) ?? []);

function asForecast(row: IssueRow["forecasts"][number], notes: Endnotes): EditionForecast {
  const { number, lead, wording, scale, revisions, dissents } = row;
  // A forecast without an outcome is open: its last resolution was set aside.
  const [resolution] = row.outcome ? row.resolutions : [];
  const [now, before] = revisions;
  const word = (likelihood: number) => likelihoodTerm(likelihood, scale);
  return {
    number,
    lead,
    wording,
    closesOn: dayOf(row.closesOn),
    scale,
    criteria: row.resolutionCriteria || null,
    clarifications: row.clarifications.map(({ createdAt, text }) => ({
      at: createdAt.toISOString(),
      text,
    })),
    outcome: resolution
      ? {
          outcome: resolution.outcome,
          source: resolution.source,
          note: resolution.note,
          at: resolution.createdAt.toISOString(),
        }
      : null,
    estimate: now
      ? {
          revision: now.number,
          likelihood: now.likelihood,
          word: word(now.likelihood),
          confidence: now.confidence,
          judgement: notes.text(now.judgement),
          basis: now.confidenceBasis ? notes.text(now.confidenceBasis) : null,
          rationale: notes.text(now.rationale),
          reason: before ? now.reason : null,
          reasonNote: now.reasonNote ? notes.kept(now.reasonNote) : null,
          author: now.author.name,
          asOf: now.asOf.toISOString(),
        }
      : null,
    previous: before
      ? {
          likelihood: before.likelihood,
          word: word(before.likelihood),
          asOf: before.asOf.toISOString(),
        }
      : null,
    dissents: dissents.map(
      ({ author, likelihood, confidence, why, createdAt, revision, entries: [last] }) => ({
        author: author.name,
        likelihood,
        word: word(likelihood),
        confidence,
        reason: notes.text(why),
        at: (last?.asOf ?? last?.createdAt ?? createdAt).toISOString(),
        ...(now &&
          revision.number < now.number && {
            against: { likelihood: revision.likelihood, word: word(revision.likelihood) },
          }),
      }),
    ),
  };
}
