import { SHOWN_REVISIONS } from "@/lib/analysis/issues/pages";

/** The address of an issue's page with all its revisions. */
const allRevisionsHref = (slug: string): string => `/issues/${slug}?revisions=all`;

/**
 * The address of a revision on its issue's page. Revisions are numbered by issue, so the latest number says whether the
 * page shows it without being asked for all.
 */
export const revisionHref = (slug: string, number: number, latest = Infinity): string =>
  `${number > latest - SHOWN_REVISIONS ? `/issues/${slug}` : allRevisionsHref(slug)}#revision-${number}`;
