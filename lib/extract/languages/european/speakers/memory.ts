import type { Speaker } from "../../reading";
import { isRole, type Word, wordsIn } from "../grammar";
import type { Person } from "../people";
import { takesUp } from "../people";
import { oneOf, only } from "../tables";
import { Anaphora } from "./anaphora";
import { isEpithet } from "./epithets";
import { fullerBefore } from "./fuller";

/** "Deux", "varios": several people who are not named. */
export const SEVERAL = only(
  oneOf`
  zwei drei vier fünf mehrere einige viele zahlreiche deux trois quatre cinq plusieurs quelques certaine?s beaucoup dos tres
  cuatro cinco varios varias algun[oa]s much[oa]s otr[oa] uno einer distint[oa]s diferentes nombreux`,
  "iu",
);
// "El también consejero de Hacienda", "l’également député": a further office of whoever was named.
const ALSO =
  /^(?:también|todavía|hasta ahora|hoy|entonces|aún|également|aussi|encore|désormais)\s\p{Ll}/u;
const PEER = /^(?:\p{Ll}+e\s)?(?:hom[óo]log(?:o|a|ue)|amtskolleg|colega)/iu;
// What tells somebody who isn’t named: "un pescador | que pide no dar su nombre", "un diplomate | en poste dans la région",
// "una persona cercana | al presidente".
const DETAIL = String.raw`[^,.;:—–»”«“()\n]{3,80}`;
const CLAUSE = new RegExp(
  `^\\s(?:qui|que|quien|(?:en poste|proches?|cercan[oa]s?|au fait|con conocimiento)\\s(?:à|au|dans|de|du|des|del|a|al))\\s${DETAIL}`,
  "u",
);
const CLOSE_TO = /^(?:proches?|cercan[oa]s?|conocedor(?:a|es)?|familiarizad[oa]s?)$/u;
const WHAT = new RegExp(`^\\s(?:de|du|des|del|a|al|con)\\s${DETAIL}`, "u");
const LATTER =
  /^(?:(?<f>celle-ci|cette\sdernière|[ée]sta|esta\súltima|letztere|diese)|celui-ci|ce\sdernier|[ée]ste|este\súltimo|letzterer|dieser)$/iu;
const NOBODY_SAYS =
  /^(?:on|l['’]on|se|es|man|nadie|niemand|personne|ello|esto|ça|cela|das|dies)$/iu;

/** Tells whom a mention means, and remembers who spoke. Offsets count UTF-16 code units. */
export class Memory extends Anaphora {
  /** Who was told last by an office alone: "la ministre de la Santé". */
  private office: { words: Word[]; name: string } | null = null;
  /** Whom such offices turn out to mean. */
  readonly identified = new Map<string, Person>();

  /** Whom the words of a noun phrase mean. */
  protected phrase(words: Word[], limit: number): Speaker | null {
    if (words.length === 0) return null;
    const span: [number, number] = [words[0]!.start, words.at(-1)!.end];
    const whole = this.text.slice(...span);
    if (this.words.isPronoun(whole)) return this.again(span);
    if (NOBODY_SAYS.test(whole)) return null;
    // "La députée Ana Lee. | Celle-ci": whoever was named last, not whoever spoke.
    const latter = LATTER.exec(whole);
    if (latter) {
      const person = this.people.before(span[0], latter.groups!.f ? "f" : "m");
      const body = person ? null : this.lastBody();
      return person ? this.of(person, span) : body && this.remember({ ...body, span });
    }
    // "Die  Neue Waterkant  schreibt": two spaces are where marks set off a name.
    if (/\S {2,}\S/u.test(this.text.slice(Math.max(0, span[0] - 3), span[1])))
      return this.remember({ name: lowered(whole, true), role: null, span });
    const naming = this.people.endingAt(span[1]);
    if (naming && naming.nameStart >= span[0]) return this.of(naming.person, span);
    // "Analyst Jan Novak | von der Nordbank"
    const front = this.people.startingAt(span[0]);
    if (front && front.nameEnd < span[1] && OF_BODY.test(this.text.slice(front.nameEnd, span[1])))
      return this.of(front.person, [span[0], front.nameEnd]);
    const article = this.words.isArticle(words[0]!.text) ? 1 : 0;
    const bare = this.text.slice(words[article]?.start ?? span[0], span[1]);
    const named = this.people.named(bare) ?? this.people.named(words.at(-1)!.text);
    if (named && words.length <= 3 + article) return this.of(named, span);
    const definite =
      /^(?:l[ea]|l['’]|el|la|der|die|das|dem|dieser|diese[ms]?|ce|cet|cette|este|esta|ese|esa)$/iu.test(
        words[0]!.text,
      );
    if (definite && !SEVERAL.test(words[0]!.text)) {
      // "Junto a su homólogo ... El canciller": who was named as the same in another country has the office, too.
      const peer = this.peer(words.slice(article));
      if (peer) return this.of(peer, span);
      const recent = isEpithet(bare) || this.pointsBack(words) ? this.recentRole(words) : null;
      if (recent) return this.remember({ ...recent, span });
      const person =
        this.introducedBy(words.slice(article), span, limit) ??
        this.people.described(bare, span[0]) ??
        (isEpithet(bare) || ALSO.test(bare) || this.pointsBack(words)
          ? this.lastPerson(span[0], this.genderOfPhrase(words))
          : null);
      if (person) return this.of(person, span);
      const isMet =
        this.pointsBack(words) &&
        this.last.span &&
        !this.isBodyPhrase(wordsIn(this.text, ...this.last.span));
      if (isMet) return this.remember({ ...this.last, span });
    }
    const own = words.length === article + 1 && definite ? words[article]!.text : "";
    const fuller = fullerBefore(this.text, span[0], own, this.table.inverts);
    if (fuller) {
      const name = lowered(`${this.text.slice(span[0], words[article]!.start)}${fuller}`, true);
      return this.remember({ name, role: null, span });
    }
    const body =
      definite &&
      (this.lastBody()?.span?.[0] ?? span[0]) <= span[0] &&
      words.length <= article + 4 &&
      // "Die Organisation Haki" is no body named before.
      !words.slice(article + 1).some(({ text }) => this.words.isCapital(text))
        ? this.lastBody()
        : null;
    if (body?.name && takesUp(words[article]?.text ?? "", body.name))
      return this.remember({ ...body, span });
    const behind = this.text.slice(span[1], Math.min(limit, span[1] + 90));
    const isClose = CLOSE_TO.test(words.at(-1)!.text);
    const clause = (CLAUSE.exec(behind) ?? (isClose ? WHAT.exec(behind) : null))?.[0];
    const end = clause && !definite ? span[1] + clause.trimEnd().length : span[1];
    const description = this.text.slice(span[0], end);
    const isOffice =
      article === 1 &&
      (definite || POSSESSIVE.test(words[0]!.text)) &&
      end === span[1] &&
      isRole(words, this.words) &&
      !this.isBodyPhrase(words);
    if (isOffice) this.office = { words, name: lowered(description, true) };
    return this.remember({
      name: lowered(
        description,
        this.words.isArticle(words[0]!.text) || SEVERAL.test(words[0]!.text),
      ),
      role: null,
      span: [span[0], end],
    });
  }

  /** "Cette spécialiste de l'Iran": somebody just spoken of. */
  protected pointsBack(words: Word[]): boolean {
    const isThis = /^(?:ce|cet|cette|est[ea]|es[ea]|diese[rs]?)$/iu.test(words[0]!.text);
    return isThis && (isRole(words, this.words) || isEpithet(words[1]?.text ?? ""));
  }

  /** "Le maire de Dole ... | L'élu": the last speaker, whom only an office tells, if nobody has been named since. */
  private recentRole(words: Word[]): Speaker | null {
    const { name, span } = this.last;
    if (!name || !span || this.people.named(name)) return null;
    const own = wordsIn(this.text, ...span);
    const [gender, wanted] = [this.genderOfPhrase(own), this.genderOfPhrase(words)];
    const at = this.people.namingBefore(words[0]!.start, null)?.nameStart ?? -1;
    const fits = (gender ?? wanted) === (wanted ?? gender) && isRole(own, this.words);
    return fits && at < span[0] ? this.last : null;
  }

  /**
   * "La ministre de la Santé a assuré ... « ... », a insisté | Claire Montfort": who is named for the first time as a speaker,
   * without an office, is whoever the last speaker or sentence was about, if only an office told them.
   */
  identify(speaker: Speaker): Speaker {
    const person = speaker.span && this.people.firstAt(speaker.span[0]);
    const described = this.office;
    if (!person || person.role !== null || !described || !person.name.includes(" ")) return speaker;
    const { words, name } = described;
    const [first, at] = [words[0]!, speaker.span![0]];
    const gender = this.genderOfPhrase(words);
    const isBetween = (this.people.namingBefore(at, null)?.nameStart ?? -1) > first.start;
    if (
      isBetween ||
      at - first.start > MAX_APART ||
      (gender ?? person.gender) !== (person.gender ?? gender)
    )
      return speaker;
    person.role = this.text.slice(words[1]!.start, words.at(-1)!.end);
    this.identified.set(name, person);
    return this.of(person, speaker.span!);
  }

  /** "Gesine Rottluff ... sagt | die deutsche Botschafterin in Ulan-Bator": what the person just named is. */
  protected introducedBy(words: Word[], span: [number, number], limit: number): Person | null {
    if (!this.introduces || !isRole(words, this.words)) return null;
    const bare = this.text.slice(words[0]!.start, words.at(-1)!.end);
    if (this.people.described(bare, span[0])) return null;
    const first =
      this.text[span[0]]!.toLowerCase() + this.text.slice(span[0] + 1, span[0] + 4).trim();
    const gender = /^(?:la|die)/u.test(first)
      ? "f"
      : /^(?:le(?!s)|el|der)/u.test(first)
        ? "m"
        : null;
    const person = this.people.nameless(span[0], gender);
    if (!person) return null;
    const place =
      /^\s(?:in|en|à|au|aux|bei)\s\p{Lu}[\p{L}-]+/u.exec(
        this.text.slice(span[1], Math.min(limit, span[1] + 40)),
      )?.[0] ?? "";
    const whole = words.length === 1 && fullerBefore(this.text, span[0], bare, this.table.inverts);
    person.role = whole || bare + place;
    return person;
  }

  /** Makes whoever a sentence begins with the one a pronoun means. */
  topic(start: number, end: number): Speaker | null {
    // "... junto a su homólogo, Ariel Quispe, que se mostró prudente": the clause is about the last named.
    const behind = REFERS.exec(this.text.slice(Math.max(start, end - MAX_CLAUSE), end));
    const last = behind && this.people.endingAt(end - behind[0].length);
    if (last) return this.of(last.person, [last.nameStart, last.nameEnd]);
    const at =
      start +
      (this.words.lead.exec(this.text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0);
    const naming = this.people.startingAt(at);
    if (naming && naming.nameEnd <= end)
      return this.of(naming.person, [naming.start, naming.nameEnd]);
    const words: Word[] = [];
    for (const word of wordsIn(this.text, at, Math.min(end, at + 60))) {
      if (words.length > 3 || this.words.isVerb(word.text) || this.table.anyVerb.test(word.text))
        break;
      if (this.words.isStop(word.text) || this.words.isPronoun(word.text)) break;
      words.push(word);
    }
    if (words.length < 2 || !this.words.isArticle(words[0]!.text)) return null;
    const bare = this.text.slice(words[1]!.start, words.at(-1)!.end);
    const span: [number, number] = [words[0]!.start, words.at(-1)!.end];
    const person = this.peer(words.slice(1)) ?? this.people.described(bare, span[0]);
    return person && this.of(person, span);
  }

  private peer(words: Word[]): Person | null {
    const last = this.last.name ? this.people.named(this.last.name) : null;
    return last?.role && PEER.test(last.role) && isRole(words, this.words) ? last : null;
  }

  protected describe(words: Word[]): Speaker {
    const span: [number, number] = [words[0]!.start, words.at(-1)!.end];
    return this.remember({ name: lowered(this.text.slice(...span), true), role: null, span });
  }
}

const OF_BODY = /^\s(?:von|vom|aus|bei|beim|chez|du|de\s(?:la|l['’])|del)(?!\p{L})/u;
const POSSESSIVE = /^(?:son|sa|su|leur|seine?|ihre?)$/iu;
const MAX_APART = 700;
const MAX_CLAUSE = 160;
const REFERS =
  /,\s(?:que|quien|qui|der|die)\s(?:se\s|s['’]|sich\s|no\s|ne\s)?[^,;:]{4,120}[.!…]?\s*$/u;
// A dative or genitive article is no part of a name: "Aus | dem Ministerium".
const lowered = (cased: string, opens: boolean): string => {
  const phrase = cased.replace(/^(?:dem|den|einem|einer|eines|des(?=\s\p{Lu}\p{L}*s?$))\s/u, "");
  return opens && phrase === cased
    ? phrase.replace(/^\p{Lu}(?=\p{Ll}*[\s'’])/u, (letter) => letter.toLowerCase())
    : phrase;
};
