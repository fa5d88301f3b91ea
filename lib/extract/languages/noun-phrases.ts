import { isGivenName } from "../lexicon";
import type { Table } from "./table";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const PARTICLE = /^(?:von|van|de|der|den|del|di|da|bin|al|el|zu|la|le|ter|y)$/;
const MAX_WORDS = 16;

export interface Word {
  text: string;
  start: number;
  end: number;
}

/** Finds the noun phrases of a text by a table. Offsets count UTF-16 code units. */
export class NounPhrases {
  private readonly stop: RegExp;
  private readonly link: RegExp;
  private readonly article: RegExp;

  constructor(
    private readonly text: string,
    private readonly table: Table,
  ) {
    this.stop = new RegExp(`^(?:${table.end})$`, "u");
    this.link = new RegExp(`^(?:${table.inside.replaceAll("\\s+", " ")})$`, "u");
    this.article = new RegExp(`^${table.article}`, "iu");
  }

  words(start: number, end: number): Word[] {
    return [...this.text.slice(start, end).matchAll(WORD)].map(({ 0: text, index }) => ({
      text: text.replace(/\.$/, ""),
      start: start + index,
      end: start + index + text.replace(/\.$/, "").length,
    }));
  }

  /** The words of a noun phrase that begins at `start`. */
  from(start: number, end: number): Word[] {
    const words: Word[] = [];
    let last = start;
    for (const word of this.words(start, end)) {
      // A point, comma, mark or dash between two words ends the phrase.
      if (
        /[^\s]/.test(this.text.slice(last, word.start).replace(/['’]/g, "")) ||
        words.length >= MAX_WORDS
      )
        break;
      if (
        this.stop.test(word.text) &&
        !(this.link.test(word.text) && words.length > 0 && !named(words))
      )
        break;
      // "Norbert Roe | ist", "Ana Lee | lundi": a small word after a name is not part of it.
      const before = words.at(-1)?.text ?? "";
      const afterName = /^\p{Lu}/u.test(before) && !this.table.office.test(before);
      if (
        afterName &&
        (this.table.inverts || named(words)) &&
        /^\p{Ll}/u.test(word.text) &&
        !this.link.test(word.text) &&
        !PARTICLE.test(word.text)
      )
        break;
      words.push(word);
      last = word.end;
    }
    return words;
  }

  /** The noun phrase at the end of a clause, from its article or its first capital. */
  upTo(start: number, end: number): Word[] {
    const all = this.words(start, end);
    let from = all.length;
    while (from > 0) {
      const word = all[from - 1]!.text;
      const part =
        /^\p{Lu}/u.test(word) ||
        this.link.test(word) ||
        this.article.test(word) ||
        this.table.office.test(word) ||
        /^\p{Ll}{4,}$/u.test(word);
      if (!part) break;
      from--;
      if (
        this.article.test(word) &&
        !this.link.test(all[from - 1]?.text ?? "") &&
        !this.link.test(word)
      )
        break;
    }
    while (
      from < all.length &&
      this.link.test(all[from]!.text) &&
      !this.article.test(all[from]!.text)
    )
      from++;
    return all.slice(from);
  }
}

/** Whether the last word ends a name that begins with a given name. */
const named = (words: Word[]): boolean =>
  words.length > 1 && /^\p{Lu}/u.test(words.at(-1)!.text) && isGivenName(words.at(-2)!.text);

/** Whether a phrase is only a person's name. */
export function isName(phrase: string, { office }: Table): boolean {
  const words = phrase.trim().split(/\s+/);
  return (
    words.length > 1 &&
    words.length < 6 &&
    words.every((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word)) &&
    !office.test(words[0]!)
  );
}

/** Whether a phrase names an office, before any "of". */
export function isOffice(phrase: string, { office, agent, article, inverts }: Table): boolean {
  const words = phrase
    .split(/\s+(?:de|du|des|del|der|für|von|à|im|beim|in|d['’].*|en)\s/u, 1)[0]!
    .trim()
    .replace(new RegExp(`^${article}\\s+`, "iu"), "")
    .split(/\s+/);
  // In German a compound ends with the person: "Hafenmeister". Elsewhere the noun comes first.
  const head = inverts ? words.at(-1)! : words[0]!;
  return words.some((word) => office.test(word)) || agent.test(head);
}

/** Where the name begins in a noun phrase: the capitalised words at its end that are no office. Or -1. */
export function nameStart(words: Word[], { office, agent, article }: Table): number {
  let from = words.length;
  while (from > 0) {
    const { text } = words[from - 1]!;
    const capital = /^\p{Lu}/u.test(text) && !(office.test(text) && words.length > 1);
    const particle =
      PARTICLE.test(text) &&
      from < words.length &&
      from > 1 &&
      /^\p{Lu}/u.test(words[from - 2]!.text) &&
      isGivenName(words[from - 2]!.text);
    if (!capital && !particle) break;
    from--;
  }
  if (from === words.length) return -1;
  // "Hafenmeister | Ruprecht Saalfeld": a word for a person before a whole name.
  for (let k = words.length - 3; k >= from; k--) {
    const { text } = words[k]!;
    if (agent.test(text) && !isGivenName(text)) return k + 1;
  }
  // "La Maison Blanche" is named; "président de la République" describes somebody.
  const before = words[from - 1]?.text ?? "";
  const given = words.findIndex(({ text }, k) => k >= from && isGivenName(text));
  if (given >= 0 && given < words.length - 1) return given;
  const linked = new RegExp(`^(?:${article}|de|du|des|del|d|der|von|für|la|le|el)$`, "iu").test(
    before,
  );
  if (linked && from > 1) return -1;
  return linked && office.test(words[from]!.text) ? -1 : from;
}
