import type { AddresseeChoices, Addressees } from "@/lib/analysis/briefings/groups/schema";
import { listed, shortened } from "@/lib/core/wording";

/** The most groups and people that are named one by one. */
const MAX_NAMED = 4;

/** Whom something is sent to: "everyone on the desk", "Ministers and Ana Ferreira". */
export function readersInWords(to: Addressees, { groups, people }: AddresseeChoices): string {
  if (!to) return "everyone on the desk";
  const names = [
    ...groups.filter(({ id }) => to.groups.includes(id)),
    ...people.filter(({ id }) => to.people.includes(id)),
  ].map(({ name }) => name);
  return namesInWords(names);
}

/** Some names, the first few one by one. */
export const namesInWords = (names: string[]): string => listed(shortened(names, MAX_NAMED));
