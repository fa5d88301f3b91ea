import { z } from "zod";

/** A source as its related show it. The day is ISO text. */
export interface SourceName {
  id: string;
  title: string;
  publisher: string | null;
  publishedAt: string | null;
  /** Whether it still waits for review. */
  draft: boolean;
}

/** Where a relative is read: a draft stands in the review until it is approved. */
export const placeOf = ({ id, draft }: Pick<SourceName, "id" | "draft">): string =>
  `/${draft ? "ingest" : "sources"}/${id}`;

/** A relative by its headline and publisher, as a sentence names it. */
export const nameOf = ({ title, publisher }: Pick<SourceName, "title" | "publisher">): string =>
  `“${title}”${publisher ? ` in ${publisher}` : ""}`;

/** A source whose text is much like another's. */
export interface Likely extends SourceName {
  url: string | null;
  /** The share of word sequences that both have, and that of the shorter that the longer has. */
  resemblance: number;
  containment: number;
  sameCopy: boolean;
  /** Whether a later version of it is known. */
  superseded: boolean;
}

/** Two versions of an article that follow one another. */
export interface VersionPair {
  before: SourceName & { text: string };
  after: SourceName & { text: string };
}

/** Which version of its article a source is, counted from 1, of how many. */
export interface Edition {
  at: number;
  of: number;
}

/** A source of one origin with another. */
export interface RelatedSource extends SourceName {
  withdrawn: boolean;
  edition: Edition | null;
}

/** How a source stands to others. */
export interface RelatedSources {
  /** All versions of the article, the first one first, this one among them. */
  versions: RelatedSource[];
  /** Other sources of the same copy: together they are one origin. */
  copies: RelatedSource[];
}

/** The copies with each article named once, by its latest version. */
export const latestOf = (copies: RelatedSource[]): RelatedSource[] =>
  copies.filter(({ edition }) => !edition || edition.at === edition.of);

/** What is of one origin with a source and stands on its own: approved, and not withdrawn. */
export const stillApproved = (id: string, { versions, copies }: RelatedSources): RelatedSource[] =>
  [...versions, ...copies].filter(
    (related) => related.id !== id && !related.draft && !related.withdrawn,
  );

/** What somebody says a draft is to another source. */
export const VERSION_OR_COPY = ["VERSION", "COPY"] as const;
export type VersionOrCopy = (typeof VERSION_OR_COPY)[number];

export const relateSourceInput = z.object({
  id: z.string(),
  version: z.int32(),
  /** The other source and what it is to this one; null says that they have nothing in common. */
  to: z.object({ id: z.string(), as: z.enum(VERSION_OR_COPY) }).nullable(),
});

/** Two addresses of one page may differ in their fragment, and in what counts its visitors. */
function sameAddress(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const [one, other] = [a, b].map((address) => {
    const url = new URL(address);
    url.hash = "";
    for (const name of [...url.searchParams.keys()])
      if (/^utm_/.test(name)) url.searchParams.delete(name);
    return url.href;
  });
  return one === other;
}

/** A page that is rewritten keeps something of what it said; a front page does not. */
const LEAST_KEPT = 0.3;

/** A paper's next report on a matter repeats what went before; a new version is mostly the old one. */
const MOSTLY = 0.6;

/**
 * What a draft is, by all that is known, to a source that is much like it: a later version of it
 * where the publisher or the address is the same or the draft names none, else the same copy in
 * another paper. Null where that is for a person to say.
 */
export function versionOrCopy(
  draft: { url: string | null; publisher: string | null },
  likely: Pick<Likely, "url" | "publisher" | "resemblance" | "containment" | "sameCopy" | "draft">,
): VersionOrCopy | null {
  const rewritten = sameAddress(draft.url, likely.url) && likely.resemblance >= LEAST_KEPT;
  if (!rewritten && !likely.sameCopy) return null;
  const publisher = (name: string | null) => name?.toLowerCase().replace(/^the /, "").trim();
  const isSame = rewritten || publisher(draft.publisher) === publisher(likely.publisher);
  const isSure = rewritten || likely.containment >= MOSTLY;
  if (isSure && !likely.draft && (isSame || !draft.publisher)) return "VERSION";
  return isSame ? null : "COPY";
}

/** The facts of a source that a later version takes over if it does not give them itself. */
export const INHERITABLE = ["byline", "publisher", "publishedAt", "url", "reliability"] as const;
