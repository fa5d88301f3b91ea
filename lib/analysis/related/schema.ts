// Runs in the browser too, so it doesn't load Zod.

export const RELATIONS = ["RELATED", "DEPENDS_ON", "PART_OF"] as const;
export type IssueRelation = (typeof RELATIONS)[number];

/** An issue that another one is related to, as that one's page shows it. */
export interface RelatedIssue {
  key: string;
  slug: string;
  title: string;
  relation: IssueRelation;
  /** Whether the relation is the other issue's to this one: it depends on this one, or is part of it. */
  inverse: boolean;
}

/** How an issue relates to the one named after it, and the other way round: "Part of", "Includes". */
export const RELATION_WORDS: Record<IssueRelation, [own: string, inverse: string]> = {
  RELATED: ["Related to", "Related to"],
  DEPENDS_ON: ["Depends on", "Needed by"],
  PART_OF: ["Part of", "Includes"],
};

/** The most issues that one can be related to. */
export const MAX_RELATED = 40;
