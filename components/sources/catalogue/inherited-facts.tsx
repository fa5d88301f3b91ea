const LABELS: Record<string, string> = {
  byline: "byline",
  publisher: "publisher",
  publishedAt: "date",
  url: "web address",
  reliability: "reliability",
};

/** The details that a later version copies from the earlier one because it doesn't give them itself. */
export function InheritedFacts({ facts }: { facts: string[] }) {
  if (facts.length === 0) return null;
  const labels = facts.map((fact) => LABELS[fact] ?? fact);
  const listed = labels.join(", ").replace(/, ([^,]*)$/, " and $1");
  return <p>Copied from the earlier version: {listed}</p>;
}
