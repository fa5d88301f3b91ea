/** What a relationship is called. */
export interface RelationshipName {
  slug: string;
  title: string;
}

/** A relationship as admins see it. */
export interface Relationship extends RelationshipName {
  id: string;
  /** The names of its two parties. */
  parties: string[];
  /** What texts call each of them, as admins entered it; empty if that is left to what extraction knows. */
  firstWords: string[];
  secondWords: string[];
  /** The words that articles are searched for: those, or what extraction knows. */
  words: [string[], string[]];
  /** The letters that the keys of its issues begin with. */
  keyPrefix: string;
  /** How many issues it has, and how many of them aren't archived. */
  issues: number;
  open: number;
  archived: boolean;
  version: number;
}

/** The most words for a party: more than the desk knows for any, so that some can be added to those. */
export const MAX_WORDS = 200;

/** An address with the relationship that it is about, if it is about one. */
export function within(href: string, relationship: string): string {
  if (!relationship) return href;
  const [path = "", hash] = href.split("#");
  const mark = path.includes("?") ? "&" : "?";
  return `${path}${mark}in=${relationship}${hash === undefined ? "" : `#${hash}`}`;
}
