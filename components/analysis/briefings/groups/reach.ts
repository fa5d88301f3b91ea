import type { AddresseeChoices, Addressees } from "@/lib/analysis/briefings/groups/schema";
import { listed } from "@/lib/core/wording";
import { namesInWords } from "./readers-in-words";

type Person = AddresseeChoices["people"][number];

/** The relationships of issues, given by key, that are hidden from a person. */
export const hiddenFrom = ({ hidden }: Pick<Person, "hidden">, keys: string[]): string[] =>
  hidden
    .filter(({ keyPrefix }) => keys.some((key) => key.startsWith(`${keyPrefix}-`)))
    .map(({ title }) => title);

/** Of the chosen groups and people, those that an edition of these issues reaches. */
export function reached(to: Addressees, { people, groups }: AddresseeChoices, keys: string[]) {
  const isReached = new Set(
    people.filter((person) => hiddenFrom(person, keys).length === 0).map(({ id }) => id),
  );
  if (!to) return null;
  return {
    people: to.people.filter((id) => isReached.has(id)),
    groups: groups
      .filter(
        ({ id, members }) => to.groups.includes(id) && members.some((one) => isReached.has(one)),
      )
      .map(({ id }) => id),
  };
}

/** Names the chosen people who won't get an edition of these issues, and says why. Null if everyone will. */
export function notReachedInWords(
  to: Addressees,
  { people, groups }: AddresseeChoices,
  keys: string[],
): string | null {
  const chosen = to && [
    ...to.people,
    ...groups.flatMap(({ id, members }) => (to.groups.includes(id) ? members : [])),
  ];
  const byHidden = new Map<string, string[]>();
  for (const person of people) {
    const hidden = listed(hiddenFrom(person, keys), "or");
    if (hidden && (!chosen || chosen.includes(person.id)))
      byHidden.set(hidden, [...(byHidden.get(hidden) ?? []), person.name]);
  }
  const sentences = [...byHidden].map(
    ([hidden, names]) => `${namesInWords(names)} can’t see ${hidden} and won’t get the edition.`,
  );
  return sentences.join(" ") || null;
}
