import { countEach, listed } from "@/lib/core/wording";
import type { NameLookup } from "@/lib/evidence/speakers/schema";
import type { Proposal } from "@/lib/sources/review/schema";

/** Who a new name is: the name of a known speaker, or the new one itself; empty while that isn't decided. */
export type SpeakerChoice = string;

/** A new name that is similar to those of known speakers. */
interface Near {
  name: string;
  /** How many proposals have it. */
  count: number;
  near: NameLookup["near"];
}

/** The speakers of proposals that the desk doesn't know yet, with those whose names are similar. */
export function newSpeakersOf(proposals: Proposal[], lookups: Record<string, NameLookup>): Near[] {
  const names = proposals.flatMap(({ speakerName }) => speakerName ?? []);
  return [...countEach(names)].flatMap(([name, count]) => {
    const lookup = Object.hasOwn(lookups, name) ? lookups[name] : undefined;
    return lookup && !lookup.known && !lookup.described ? [{ name, count, near: lookup.near }] : [];
  });
}

/** Those of the new speakers who may be known ones. */
export const nearOf = (proposals: Proposal[], lookups: Record<string, NameLookup>): Near[] =>
  newSpeakersOf(proposals, lookups).filter(({ near }) => near.length > 0);

/** The proposals whose speakers are decided, and the names to give to those who are known. */
export function withChoices(
  proposals: Proposal[],
  near: Near[],
  choices: Record<string, SpeakerChoice>,
): { accepted: Proposal[]; speakers: Record<string, string> } {
  const undecided = new Set(near.filter(({ name }) => !choices[name]).map(({ name }) => name));
  const known = near.flatMap(({ name }) => {
    const choice = choices[name];
    return choice && choice !== name ? [[name, choice] as const] : [];
  });
  return {
    accepted: proposals.filter(({ speakerName }) => !speakerName || !undecided.has(speakerName)),
    speakers: Object.fromEntries(known),
  };
}

/** Which proposals are accepted in bulk, and how many that are as certain aren't. */
export function describeBulk(
  threshold: string,
  { parts, undecided }: { parts: number; undecided: number },
): string {
  const except = [
    parts > 0 && `${parts} whose words are part of a longer one`,
    undecided > 0 && `${undecided} by speakers left out below`,
  ].filter((each) => each !== false);
  return `Undecided proposals with a certainty of ${threshold}% or more will be accepted${except.length > 0 ? `, except ${listed(except)}` : ""}.`;
}
