import { ORGANISATIONS, PERSON_NOUN_FORMS, TITLES } from "../../lexicon";
import type { Token } from "../../tokens";
import type { Entity } from "../entities";
import { type Mention, makeMention } from "../mention";
import { wordsOfRole } from "./role-words";

const LETTERS = /^\p{Lu}{2,4}$/u;
const SMALL = /^(?:of|for|and|the|to|in|at|on)$/;
const MAX_LETTERS = 4;

/**
 * Takes the initials of an office as whoever holds it: "the | PM |", after "Prime Minister Ann Lee". Changes the mentions
 * of such initials, and returns those that are missing. If several people hold the office, it may be any of them.
 */
export function officesByInitials(
  tokens: Token[],
  mentions: Mention[],
  entities: Entity[],
  roles: Map<number, string>,
): Mention[] {
  const heads = tokens.flatMap((t, i) =>
    mayBeOffice(t) && tokens[i - 1]?.lower === "the" ? [i] : [],
  );
  if (heads.length === 0) return [];
  const holders = holdersByInitials(roles);
  const firstHead = new Map<number, number>();
  for (const { entity, head } of mentions) if (!firstHead.has(entity)) firstHead.set(entity, head);
  const byHead = new Map(mentions.map((mention) => [mention.head, mention]));
  return heads.flatMap((head) => {
    const [holder, ...others] = holders.get(tokens[head]!.lower) ?? [];
    if (holder === undefined || others.length > 0) return [];
    const known = byHead.get(head);
    // "The NTA said no. Ann Lee, the National Trade Adviser, ...": a body by its own name.
    const own = known && known.entity >= 0 ? firstHead.get(known.entity)! : head;
    if ((firstHead.get(holder) ?? head) >= own) return [];
    const { gender } = entities[holder]!;
    if (!known)
      return [makeMention("person", [head - 1, head, head + 1], head, gender, false, holder)];
    if (known.last - head === 1 && known.first >= head - 1)
      Object.assign(known, { kind: "person", entity: holder, gender });
    return [];
  });
}

// "The UN": never an office.
const mayBeOffice = ({ kind, text }: Token): boolean =>
  kind === "word" && LETTERS.test(text) && !ORGANISATIONS.has(text);

/** The people whose offices have given initials: "dg" for a "director general of the port". */
function holdersByInitials(roles: Map<number, string>): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [entity, role] of roles) {
    const words = wordsOfRole(role)
      .flatMap((word) => word.split("-"))
      .filter((word) => word !== "" && !SMALL.test(word));
    const initials = new Set<string>();
    for (let from = 0; from < words.length; from++)
      for (let to = from + 2; to <= Math.min(words.length, from + MAX_LETTERS); to++) {
        const run = words.slice(from, to);
        if (run.some(isOffice)) initials.add(run.map((word) => word[0]).join(""));
      }
    for (const letters of initials) holders.set(letters, [...(holders.get(letters) ?? []), entity]);
  }
  return holders;
}

const isOffice = (word: string): boolean => TITLES.has(word) || PERSON_NOUN_FORMS.has(word);
