import { isGivenName } from "../lexicon";
import { NOBODY, type Speaker } from "./reading";
import type { Table } from "./table";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const PARTICLE = /^(?:von|van|de|der|den|del|di|da|bin|al|el|zu|la|le|ter|y)$/;
const MAX_WORDS = 16;

interface Word {
  text: string;
  start: number;
  end: number;
}

/** Reads speakers in a European language by a table, and remembers them. Offsets count UTF-16 code units. */
export class EuropeanSpeakers {
  private last: Speaker = NOBODY;
  private readonly known = new Map<string, Speaker>();

  constructor(
    private readonly text: string,
    private readonly table: Table,
  ) {
    this.learn();
  }

  /** The speaker in the words from `start`, up to what cannot be part of it or `end`. */
  after(start: number, end: number): Speaker | null {
    return this.read(this.phrase(start, end));
  }

  /** The speaker in the words that end at `end`, where the verb begins, and not before `start`. */
  before(start: number, end: number): Speaker | null {
    const clause = this.text.slice(start, end);
    const cut = Math.max(
      ...[",", ";", ":", "—", "–", "(", ")", "»", "”", "“"].map((mark) => clause.lastIndexOf(mark)),
    );
    const apposition = this.apposition(start, clause);
    if (apposition) return apposition;
    return this.read(this.lastPhrase(start + cut + 1, end));
  }

  /** "Ana Lee, ministra de Comercio, | dijo" and "La ministra de Comercio, Ana Lee, | dijo". */
  private apposition(start: number, clause: string): Speaker | null {
    const parts = /(?:^|[.;:»”]\s|\s)?([^,;:.]*?),\s*([^,;:.]{3,100}),\s*$/u.exec(clause);
    if (!parts) return null;
    const [, first = "", second = ""] = parts;
    const at = start + parts.index + parts[0].indexOf(first);
    const behind = start + clause.lastIndexOf(second);
    if (
      this.isName(second) &&
      this.table.office.test(firstWords(first.trim()).split(/\s+/).slice(-3).join(" "))
    ) {
      const role = this.bare(this.lastPhrase(at, at + first.length));
      return this.remember({ name: second.trim(), role, span: [behind, behind + second.length] });
    }
    if (!this.isOffice(second)) return null;
    const speaker = this.read(this.lastPhrase(at, at + first.length));
    return speaker && this.remember({ ...speaker, role: speaker.role ?? second.trim() });
  }

  private isOffice(phrase: string): boolean {
    return firstWords(phrase)
      .split(/\s+/)
      .some((word) => this.table.office.test(word));
  }

  /** Whether a phrase is only a person's name. */
  private isName(phrase: string): boolean {
    const words = phrase.trim().split(/\s+/);
    return (
      words.length > 1 &&
      words.length < 6 &&
      words.every((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word)) &&
      !this.table.office.test(words[0]!)
    );
  }

  /** A noun phrase without its article. */
  private bare(words: Word[]): string | null {
    if (words.length === 0) return null;
    const whole = this.text.slice(words[0]!.start, words.at(-1)!.end);
    return whole.replace(new RegExp(`^${this.table.article}\\s*`, "iu"), "") || null;
  }

  /** The speaker before, for a pronoun or none. Null if nobody has spoken. */
  again(span: [number, number] | null = null): Speaker | null {
    return this.last === NOBODY ? null : { ...this.last, span: span ?? this.last.span };
  }

  private words(start: number, end: number): Word[] {
    return [...this.text.slice(start, end).matchAll(WORD)].map(({ 0: text, index }) => ({
      text: text.replace(/\.$/, ""),
      start: start + index,
      end: start + index + text.replace(/\.$/, "").length,
    }));
  }

  /** The words of a noun phrase that begins at `start`. */
  private phrase(start: number, end: number): Word[] {
    const { inside, end: ends } = this.table;
    const stop = new RegExp(`^(?:${ends})$`, "u");
    const link = new RegExp(`^(?:${inside.replaceAll("\\s+", " ")})$`, "u");
    const words: Word[] = [];
    let last = start;
    for (const word of this.words(start, end)) {
      // A point, comma, mark or dash between two words ends the phrase.
      if (
        /[^\s]/.test(this.text.slice(last, word.start).replace(/['’]/g, "")) ||
        words.length >= MAX_WORDS
      )
        break;
      if (stop.test(word.text) && !(link.test(word.text) && words.length > 0 && !this.named(words)))
        break;
      // "Norbert Roe | ist", "Ana Lee | lundi": a small word after a name is not part of it.
      const before = words.at(-1)?.text ?? "";
      const afterName = /^\p{Lu}/u.test(before) && !this.table.office.test(before);
      if (
        afterName &&
        (this.table.inverts || this.named(words)) &&
        /^\p{Ll}/u.test(word.text) &&
        !link.test(word.text) &&
        !PARTICLE.test(word.text)
      )
        break;
      words.push(word);
      last = word.end;
    }
    return words;
  }

  /** The noun phrase at the end of a clause, from its article or its first capital. */
  private lastPhrase(start: number, end: number): Word[] {
    const all = this.words(start, end);
    const article = new RegExp(`^${this.table.article}`, "iu");
    const link = new RegExp(`^(?:${this.table.inside.replaceAll("\\s+", " ")})$`, "u");
    let from = all.length;
    while (from > 0) {
      const word = all[from - 1]!.text;
      const part =
        /^\p{Lu}/u.test(word) ||
        link.test(word) ||
        article.test(word) ||
        this.table.office.test(word) ||
        /^\p{Ll}{4,}$/u.test(word);
      if (!part) break;
      from--;
      if (article.test(word) && !link.test(all[from - 1]?.text ?? "") && !link.test(word)) break;
    }
    while (from < all.length && link.test(all[from]!.text) && !article.test(all[from]!.text))
      from++;
    return all.slice(from);
  }

  private named(words: Word[]): boolean {
    return (
      words.length > 1 && /^\p{Lu}/u.test(words.at(-1)!.text) && isGivenName(words.at(-2)!.text)
    );
  }

  private read(words: Word[]): Speaker | null {
    if (words.length === 0) return null;
    const span: [number, number] = [words[0]!.start, words.at(-1)!.end];
    const whole = this.text.slice(...span);
    if (new RegExp(`^${this.table.pronoun}$`, "iu").test(whole)) return this.again(span);
    const from = nameStart(words, this.table);
    if (from < 0) {
      const described =
        /^\p{Ll}|^(?:L[ea]s?|L['’]|Une?|Der|Die|Das|Eine?|El|Los|Las|Un|Una)\b/u.test(whole);
      return described ? this.described(words, span, whole) : null;
    }
    const name = this.text.slice(words[from]!.start, span[1]);
    const role = this.text
      .slice(span[0], words[from]!.start)
      .trim()
      .replace(new RegExp(`^${this.table.article}\\s*`, "iu"), "");
    const known = this.known.get(words.at(-1)!.text.toLowerCase());
    return this.remember({
      name: known?.name?.includes(" ") ? known.name : name,
      role: role || this.roleBehind(span[1]) || known?.role || null,
      span,
    });
  }

  /** A speaker without a name, unless one follows: "la ministra de Comercio, | Ana Lee". */
  private described(words: Word[], span: [number, number], whole: string): Speaker {
    const [lead = "", name] =
      /^,\s*(\p{Lu}[^,.;:()«»“”„—–]{2,50})/u.exec(this.text.slice(span[1], span[1] + 60)) ?? [];
    if (name && this.isName(name) && this.isOffice(whole)) {
      const start = span[1] + lead.length - name.length;
      const end = start + name.trimEnd().length;
      return this.remember({ name: name.trimEnd(), role: this.bare(words), span: [start, end] });
    }
    return this.remember({ name: lowered(whole), role: null, span });
  }

  /** "Ana Lee, | ministra de Comercio,": an office in apposition. */
  private roleBehind(end: number): string | null {
    const [, role] =
      /^,\s*([^,.;:«»“”„]{4,90})(?=[,.;])/u.exec(this.text.slice(end, end + 110)) ?? [];
    if (!role || !this.isOffice(role)) return null;
    return role.replace(new RegExp(`^${this.table.article}\\s+`, "iu"), "").trim();
  }

  private remember(speaker: Speaker): Speaker {
    const { name } = speaker;
    if (name?.includes(" ") && /^\p{Lu}/u.test(name)) this.known.set(surname(name), speaker);
    this.last = speaker;
    return speaker;
  }

  /** Learns full names from the whole text, so that a surname alone is resolved. */
  private learn(): void {
    const names = this.text.matchAll(
      /\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:von|van|de|der|del|bin|al)\s+)*\p{Lu}[\p{L}'’-]+){1,3}/gu,
    );
    for (const { 0: name, index } of names) {
      const words = this.words(index, index + name.length);
      const from = words.findIndex(({ text }) => isGivenName(text));
      if (from < 0 || from === words.length - 1) continue;
      const full = this.text.slice(words[from]!.start, words.at(-1)!.end);
      const key = surname(full);
      if (!this.known.has(key)) this.known.set(key, { name: full, role: null, span: null });
    }
  }
}

const surname = (name: string): string => name.split(/\s+/).at(-1)!.toLowerCase();
const firstWords = (phrase: string): string =>
  phrase.split(/\s+(?:de|du|des|del|der|für|von|à|im|beim)\s/u, 1)[0]!.trim();
const lowered = (phrase: string): string =>
  phrase.replace(/^\p{Lu}(?=\p{Ll}*[\s'’])/u, (letter) => letter.toLowerCase());

/** Where the name begins in a noun phrase: the capitalised words at its end that are no office. Or -1. */
function nameStart(words: Word[], { office, article }: Table): number {
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
