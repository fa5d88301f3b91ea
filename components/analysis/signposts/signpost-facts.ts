import type { Quoted } from "@/components/evidence/quotes/quoted";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { mayTend } from "@/lib/analysis/signposts/policy";
import type { OpenMatch, Signpost } from "@/lib/analysis/signposts/schema";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Relation } from "@/lib/tradecraft/evidence";

/** A signpost as the issue's page shows it. */
export type SignpostFacts = Pick<
  Signpost,
  | ("number" | "text" | "direction" | "terms" | "speakers" | "forecast" | "state")
  | ("author" | "matches" | "version")
> & {
  /** Whether the viewer may change it and decide on its matches. */
  mayTend: boolean;
};

/** An open match as the issue's page shows it. */
export type MatchFacts = Pick<OpenMatch, "id" | "version" | "words"> & {
  signpost: SignpostFacts;
  quote: Quoted;
  relation: Relation;
  /** Where the outlook is revised because of it; null if the viewer can't, or its forecast is resolved. */
  revise: string | null;
};

/** A quotation that a signpost found, as its forms show it. */
export interface FoundQuote {
  number: number;
  words: string;
  /** The BCP 47 tag of its language. */
  language: string;
}

/** What the forms need to know of the issue and the viewer. */
export interface SignpostContext {
  slug: string;
  person: string;
  /** The open forecasts that a signpost may be about. */
  forecasts: { number: number; wording: string }[];
}

type Person = Pick<Viewer, "id" | "role">;

/** What the page shows of an issue's signposts and of their open matches. */
export function signpostFactsOf(issue: IssueDetail, viewer: Person, mayRevise: boolean) {
  const { slug, owner, forecasts } = issue;
  const ownerId = owner?.id ?? null;
  const signposts = issue.signposts.items.map(
    ({ authorId, createdAt: _, open: __, ...signpost }): SignpostFacts => ({
      ...signpost,
      mayTend: mayTend(viewer, { authorId, ownerId }),
    }),
  );
  const reviseOf = (match: OpenMatch, about: number | null): string | null => {
    const forecast = forecasts.find(({ number, lead }) =>
      about === null ? lead : number === about,
    );
    // A forecast that wasn't loaded is one of the older resolved ones.
    if (!mayRevise || forecast?.resolution || (about !== null && !forecast)) return null;
    const query = new URLSearchParams({ driver: match.quote.id });
    if (forecast && !forecast.lead) query.set("forecast", String(forecast.number));
    return `/issues/${slug}/outlook?${query}`;
  };
  const matches = issue.signposts.open.map((match): MatchFacts => {
    const { id, version, words, quote } = match;
    const { number, kind, exact, assertion, speaker, gone, source, relation } = quote;
    const { publisher, publishedAt, language, later } = source;
    const signpost = signposts.find((each) => each.number === match.signpost)!;
    return {
      id,
      version,
      words,
      signpost,
      relation,
      quote: {
        number,
        kind,
        exact,
        assertion,
        speaker,
        gone,
        source: { id: source.id, publisher, publishedAt, language, later },
      },
      revise: reviseOf(match, signpost.forecast),
    };
  });
  const context: SignpostContext = {
    slug,
    person: viewer.id,
    forecasts: forecasts
      .filter(({ resolution }) => !resolution)
      .map(({ number, wording }) => ({ number, wording })),
  };
  return { signposts, matches, context };
}
