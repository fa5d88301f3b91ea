const WORDS: Record<string, string> = {
  byline: "byline",
  publisher: "publisher",
  publishedAt: "date",
  url: "address",
  reliability: "reliability",
};

/** The facts that a later version takes over from the one before because it does not give them. */
export function InheritedFacts({ of }: { of: string[] }) {
  if (of.length === 0) return null;
  const words = of.map((fact) => WORDS[fact] ?? fact);
  const listed = words.join(", ").replace(/, ([^,]*)$/, " and $1");
  return <p>Taken over from the earlier version: {listed}</p>;
}
