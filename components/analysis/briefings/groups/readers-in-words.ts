import type { AddresseeChoices, Addressees } from "@/lib/analysis/briefings/groups/schema";
import { counted, listed } from "@/lib/core/wording";

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

/** The first of some names, and how many others there are. */
export const namesInWords = (names: string[]): string =>
  listed(
    names.length > MAX_NAMED
      ? [...names.slice(0, MAX_NAMED), counted(names.length - MAX_NAMED, "other")]
      : names,
  );
