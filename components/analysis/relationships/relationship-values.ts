import type { Relationship } from "@/lib/analysis/relationships/schema";

/** What the form holds. Words are text, one per line. */
export type RelationshipValues = {
  version: number;
  title: string;
  slug: string;
  keyPrefix: string;
  first: string;
  second: string;
  firstWords: string;
  secondWords: string;
};

export const NEW_RELATIONSHIP: RelationshipValues = {
  ...{ version: 0, title: "", slug: "", keyPrefix: "", first: "", second: "" },
  ...{ firstWords: "", secondWords: "" },
};

export const relationshipValuesOf = (of: Relationship): RelationshipValues => ({
  ...{ version: of.version, title: of.title, slug: of.slug, keyPrefix: of.keyPrefix },
  ...{ first: of.parties[0] ?? "", second: of.parties[1] ?? "" },
  ...{ firstWords: of.firstWords.join("\n"), secondWords: of.secondWords.join("\n") },
});

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** What the commands are given, apart from what can't be changed later. */
export const relationshipInputOf = ({
  title,
  first,
  second,
  firstWords,
  secondWords,
}: RelationshipValues) => ({
  ...{ title, first, second, firstWords: lines(firstWords), secondWords: lines(secondWords) },
});
