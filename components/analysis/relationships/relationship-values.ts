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
  version: 0,
  title: "",
  slug: "",
  keyPrefix: "",
  first: "",
  second: "",
  firstWords: "",
  secondWords: "",
};

export const relationshipValuesOf = (of: Relationship): RelationshipValues => ({
  version: of.version,
  title: of.title,
  slug: of.slug,
  keyPrefix: of.keyPrefix,
  first: of.parties[0] ?? "",
  second: of.parties[1] ?? "",
  firstWords: of.words[0].join("\n"),
  secondWords: of.words[1].join("\n"),
});

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * What the commands are given, apart from what can't be changed later. Words that the desk already knows for a party are
 * shown in the form, so that one can be added to them; left as they are, they aren't stored, and stay those that it knows.
 */
export function relationshipInputOf(values: RelationshipValues, before?: Relationship) {
  const { title, first, second } = values;
  const words = (side: "firstWords" | "secondWords", at: 0 | 1) => {
    const given = lines(values[side]);
    const isKnown = before?.[side].length === 0 && given.join("\n") === before.words[at].join("\n");
    return isKnown ? [] : given;
  };
  return {
    title,
    first,
    second,
    firstWords: words("firstWords", 0),
    secondWords: words("secondWords", 1),
  };
}

/** What a field holds, in words. */
export const relationshipText = (
  values: RelationshipValues,
  name: keyof RelationshipValues,
): string =>
  name === "firstWords" || name === "secondWords"
    ? lines(values[name]).join(", ")
    : String(values[name]);
