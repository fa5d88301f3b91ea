// Who holds the office that a label names: "FOREIGN MINISTER:".
import { PERSON_NOUN_FORMS, PORTFOLIOS, TITLES } from "../lexicon";
import { wordsOfRole } from "../mentions";
import type { ParsedText } from "../parse";
import type { Label } from "./label-line";

/**
 * The only person in the text who may hold the office, as an entity, or -1. Speakers name their counterparts and
 * predecessors, who hold the same office elsewhere, but not themselves: whoever they name is someone else.
 */
export function holderOf(parsed: ParsedText, label: string, labels: Label[]): number {
  const office = label.replace(/^the /i, "").toLowerCase();
  const wanted = officeIn(office);
  const others = namedBy(parsed, labels, label);
  const holders = [...parsed.roles].filter(([entity, role]) => {
    const { kind, name } = parsed.entities[entity] ?? {};
    if (kind !== "person" || PERSON_NOUN_FORMS.has(name!.toLowerCase()) || others.has(entity))
      return false;
    const held = officeIn(role.toLowerCase());
    return wordsOfRole(role).includes(wanted.noun) && agree(wanted, held);
  });
  return holders.length === 1 ? holders[0]![0] : -1;
}

const isOffice = (word: string): boolean => TITLES.has(word) || PERSON_NOUN_FORMS.has(word);

/** An office: its noun, how high it is, and what it is responsible for. */
interface Office {
  noun: string;
  rank: string;
  portfolio: string[];
}

const RANKS =
  /^(?:vice|deputy|assistant|associate|under|prime|former|ex|acting|shadow|parliamentary)$/;

function officeIn(role: string): Office {
  const words = role.replaceAll("defence", "defense").split(/[^\p{L}]+/u);
  const joint = words.findIndex((word) => /^(?:of|for|to)$/.test(word));
  const noun = (joint > 0 ? words.slice(0, joint) : words).findLast(isOffice) ?? words.at(-1)!;
  return {
    noun,
    rank: words.filter((word) => RANKS.test(word)).join(" "),
    portfolio: words.filter((word) => word !== noun && PORTFOLIOS.has(word)),
  };
}

const agree = (a: Office, b: Office): boolean =>
  a.rank === b.rank &&
  (a.portfolio.length === 0 ||
    b.portfolio.length === 0 ||
    a.portfolio.some((word) => b.portfolio.includes(word)));

/** The people that a speaker names, unless in "I am Ann Lee". */
function namedBy({ text, tokens, mentions, paragraphs }: ParsedText, all: Label[], label: string) {
  const turns = all.flatMap((own, k) =>
    own.label === label
      ? [[own.wordsStart, paragraphs[all[k + 1]?.paragraph ?? -1]?.start ?? text.length] as const]
      : [],
  );
  return new Set(
    mentions.flatMap(({ kind, first, outerFirst, entity }) => {
      const { start } = tokens[first]!;
      if (kind !== "person" || !turns.some(([from, to]) => start >= from && start < to)) return [];
      const before = text.slice(Math.max(0, tokens[outerFirst]!.start - 20), start);
      return /\b(?:I am|I['’]m|name is|this is)\b/.test(before) ? [] : [entity];
    }),
  );
}
