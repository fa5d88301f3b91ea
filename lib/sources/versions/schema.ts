/** A source as it is named where another one refers to it. The date is an ISO day. */
export interface SourceName {
  id: string;
  title: string;
  publisher: string | null;
  publishedAt: string | null;
  /** Whether it is still in review. */
  draft: boolean;
}

/** The path of a related source: a draft is read in the review until it is approved. */
export const placeOf = ({ id, draft }: Pick<SourceName, "id" | "draft">): string =>
  `/${draft ? "ingest" : "sources"}/${id}`;

/** A related source by its headline and publisher, as part of a sentence. */
export const nameOf = ({ title, publisher }: Pick<SourceName, "title" | "publisher">): string =>
  `“${title}”${publisher ? ` in ${publisher}` : ""}`;

/** A source whose text is similar to another's. */
export interface Likely extends SourceName {
  url: string | null;
  /** The share of all word sequences that both texts have, from 0 to 1. */
  resemblance: number;
  /** The share of the shorter text's word sequences that the longer one has, from 0 to 1. */
  containment: number;
  sameCopy: boolean;
  /** Whether it already has a later version. */
  superseded: boolean;
}

/** The same, with what tells it from others of the same title. */
export interface PossibleDuplicate extends Likely {
  withdrawn: boolean;
  versionNumber: VersionNumber | null;
  /** The ISO day on which it was ingested. */
  ingestedOn: string;
}

/** Two consecutive versions of an article. */
export interface VersionPair {
  /** Which version of its article the earlier one is, counted from 1. */
  number: number;
  before: SourceName & { text: string };
  after: SourceName & { text: string; language: string };
}

/** Which version of its article a source is, counted from 1, and how many there are. */
export interface VersionNumber {
  at: number;
  of: number;
}

/** A version or copy of another source. */
export interface RelatedSource extends SourceName {
  withdrawn: boolean;
  versionNumber: VersionNumber | null;
}

/** The versions and copies of a source. */
export interface RelatedSources {
  /** All versions of the article, including this one, the first one first. */
  versions: RelatedSource[];
  /** The same article in other papers: together they are one origin. */
  copies: RelatedSource[];
  /** Whether the copies are copies of this source. */
  isOrigin: boolean;
}

/** The copies without the earlier versions of each. */
export const latestOf = (copies: RelatedSource[]): RelatedSource[] =>
  copies.filter(({ versionNumber }) => !versionNumber || versionNumber.at === versionNumber.of);

/** Which version of its article a source is, counted from 1; null if there are no others. */
export const numberAmong = (id: string, { versions }: RelatedSources): number | null =>
  versions.find((version) => version.id === id)?.versionNumber?.at ?? null;

/** The other sources of the same origin that are approved and not withdrawn. */
export const stillApproved = (id: string, { versions, copies }: RelatedSources): RelatedSource[] =>
  [...versions, ...copies].filter(
    (related) => related.id !== id && !related.draft && !related.withdrawn,
  );

/** How a draft can relate to another source. */
export const VERSION_OR_COPY = ["VERSION", "COPY"] as const;
export type VersionOrCopy = (typeof VERSION_OR_COPY)[number];

/** The facts that a later version takes from the earlier one if it does not give them itself. */
export const INHERITABLE = ["byline", "publisher", "publishedAt", "url", "reliability"] as const;
