import { listed } from "@/lib/core/wording";
import { FIELD_WORDS } from "@/lib/desk/events/fields";

const WORDS: Record<string, string> = { ...FIELD_WORDS.source, reliability: "reliability" };

/** The details that a later version copies from the earlier one because it doesn't give them itself. */
export function InheritedFacts({ facts }: { facts: string[] }) {
  if (facts.length === 0) return null;
  return <p>Copied from the earlier version: {listed(facts.map((fact) => WORDS[fact] ?? fact))}</p>;
}
