// The office and the name that a label in a transcript consists of.
import {
  HONORIFICS,
  PARTICLES,
  PERSON_NOUN_FORMS,
  PORTFOLIOS,
  ROLE_MODIFIERS,
  TITLES,
} from "../lexicon";
import { isShouted } from "./label-kind";

const isTitle = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    TITLES.has(lower) ||
    HONORIFICS.has(lower) ||
    PERSON_NOUN_FORMS.has(lower) ||
    lower === "of" ||
    lower === "for"
  );
};

/** Whether a label contains an office or an honorific. */
export const hasTitle = (label: string): boolean => label.split(/\s+/).some(isTitle);

const startsWithHonorific = (label: string): boolean =>
  HONORIFICS.has(label.split(/\s+/)[0]!.toLowerCase());

/** Whether a word may name what an office is for: "trade". */
export const isOfOffice = (word: string): boolean =>
  PORTFOLIOS.has(word.toLowerCase()) || /^(?:and|the)$/i.test(word);

/** The office and the name in a label: "SECRETARY | ROE", "Foreign Ministry Spokesperson | Ann Lee". */
export function divided(label: string): { role: string; name: string } {
  // "Ann Lee, MINISTER": the office may also come after a comma.
  const [before = "", after] = label.split(/,\s*/, 2);
  // "MINISTER OF TRADE, Ann Lee".
  if (after && hasTitle(before) && !hasTitle(after) && !startsWithHonorific(before))
    return { role: before, name: after };
  const words = before.split(/\s+/);
  // "Spokesperson for foreign affairs | Ann Lee": the capitalised words at the end are the name.
  const lower = words.findLastIndex((word) => /^\p{Ll}/u.test(word) && !PARTICLES.has(word));
  if (
    !after &&
    lower > 0 &&
    words.length - lower > 2 &&
    isTitle(words[0]!) &&
    !/^(?:of|for)$/.test(words[lower]!)
  )
    return { role: words.slice(0, lower + 1).join(" "), name: words.slice(lower + 1).join(" ") };
  let last = words.length - 1;
  while (last > 0 && !isTitle(words[last - 1]!)) last--;
  if (!isTitle(words[last - 1] ?? "")) last = 0;
  // "MINISTER OF TRADE | HAUGEN": what the office is for.
  if (/^(?:of|for)$/i.test(words[last - 1] ?? ""))
    while (last < words.length - 1 && isOfOffice(words[last]!)) last++;
  // "CHIEF OF PROTOCOL": an office alone, since a name doesn't follow "of".
  if (/^(?:of|for)$/i.test(words[last - 1] ?? "") && last === words.length - 1)
    return { role: after ?? "", name: before };
  const role = words.slice(0, last).filter((word) => !HONORIFICS.has(word.toLowerCase()));
  const office = role.filter((word) => !/^the$/i.test(word));
  const own = office.every((word) => ROLE_MODIFIERS.has(word.toLowerCase()))
    ? ""
    : office.join(" ");
  return { role: after ?? own, name: words.slice(last).join(" ") };
}

/** Words in capitals, in their usual spelling: "SECRETARY ROE" is "Secretary Roe". */
export function cased(words: string): string {
  if (!isShouted(words)) return words;
  return words
    .toLowerCase()
    .replace(/(?<![\p{L}’'])(?:mc)?\p{L}/gu, (start) =>
      start.replace("mc", "Mc").replace(/\p{L}$/u, (letter) => letter.toUpperCase()),
    )
    .replace(/^The /, "the ")
    .replace(/ (?:Of|For|And|The) /g, (word) => word.toLowerCase());
}
