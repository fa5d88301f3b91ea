const WORDS: Record<string, string> = {
  byline: "byline",
  publisher: "publisher",
  publishedAt: "date",
  url: "address",
  reliability: "reliability",
};

/** Which facts a later version does not give itself: they are those of the version before. */
export function InheritedFacts({ of }: { of: string[] }) {
  if (of.length === 0) return null;
  const words = of.map((fact) => WORDS[fact] ?? fact);
  const listed = words.join(", ").replace(/, ([^,]*)$/, " and $1");
  return <p>Taken over from the earlier version: {listed}</p>;
}
