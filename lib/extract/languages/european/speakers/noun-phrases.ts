import type { Speaker } from "../../reading";
import { isGiven, isRole, isSeveral, type Word, withoutArticle, wordsIn } from "../grammar";
import { takesUp } from "../people";
import { oneOf } from "../tables";
import { asName, detailLength, isDefinite, withoutSame } from "./descriptions";
import { isAnyone, isEpithet } from "./epithets";
import { fullerBefore } from "./fuller";
import { followsGenitive, inNominative, nominativeName } from "./genitives";
import { genderOfLatter } from "./latter";
import { isNoSpeaker } from "./no-speaker";
import { IN_CONTRAST, isPlural, OtherNames, type Phrase } from "./other-names";
import { partiesOf, standsFor } from "./parties";
import { genderOfPhrase, isBodyPhrase } from "./somebody";

// "El también consejero de Hacienda", "l’également député": a further office of the person named.
const ALSO = new RegExp(
  String.raw`^${oneOf`también todavía hasta_ahora hoy entonces aún également aussi encore désormais`}\s\p{Ll}`,
  "u",
);
const OF_BODY = /^\s(?:von|vom|aus|bei|beim|chez|du|de\s(?:la|l['’])|del)(?!\p{L})/u;
const POSSESSIVE = /^(?:son|sa|su|leur|seine?|ihre?)$/iu;
const BOTH = /^(?:deux|beiden|dos|trois|tres|drei)$/iu;
const THIS = /^(?:ce|cet|cette|est[ea]|es[ea]|diese[rs]?)$/iu;
// "A juicio | del | exdiplomático": the article is in the preposition.
const CONTRACTED = /(?:^|\s)(?:del|du)\s$/u;
/** How many words there may be in a name, and in a noun phrase for a body that was named before. */
const MAX_NAME = 3;
const MAX_BODY = 4;
const MAX_DETAIL = 90;
const MAX_ARTICLE = 7;
/** Resolves who a mention refers to, and remembers who spoke. Offsets count UTF-16 code units. */
export class NounPhrases extends OtherNames {
  private readonly parties = partiesOf(this.text);

  /** Who the words of a noun phrase refer to. `limit` is how far the description of a person may extend after them. */
  protected phrase(words: Word[], limit: number): Speaker | null {
    if (words.length === 0) return null;
    const span: [number, number] = [words[0]!.start, words.at(-1)!.end];
    const whole = this.text.slice(...span);
    if (this.words.isPronoun(whole)) return this.again(span);
    if (isNoSpeaker(whole)) return null;
    // "Rechnet | noch | mit ...": a German noun is capitalised.
    if (this.table.isGerman && words.length === 1 && this.words.isSmall(whole)) return null;
    const latter = genderOfLatter(whole);
    if (latter) return this.latter(span, latter);
    const isGenitive = this.table.isGerman && followsGenitive(this.text, span[0]);
    const own = isGenitive ? inNominative(words) : withoutSame(withoutArticle(words, this.words));
    const bare = this.text.slice(own[0]?.start ?? span[0], span[1]);
    const isOne =
      isGenitive ||
      isDefinite(words[0]!.text) ||
      CONTRACTED.test(this.text.slice(Math.max(0, span[0] - 4), span[0]));
    const phrase = { words, own, whole, bare, span, isDefinite: isOne };
    return (
      this.marked(phrase) ??
      this.named(phrase) ??
      this.repeated(words, own, span) ??
      (phrase.isDefinite ? this.known(phrase, limit) : null) ??
      this.owned(phrase) ??
      this.together(phrase) ??
      this.fuller(phrase) ??
      this.calledOtherwise(phrase) ??
      this.sameBody(phrase) ??
      this.described(phrase, limit)
    );
  }

  /** "La députée Ana Lee. | Celle-ci": the last person named, not the last to speak. */
  private latter(span: [number, number], gender: "f" | "m"): Speaker | null {
    const person = this.people.before(span[0], gender);
    if (person) return this.of(person, span);
    return this.body && this.remember({ ...this.body, span });
  }

  /** "Die  Neue Waterkant  schreibt": two spaces show where quotation marks set off a name. */
  private marked({ whole, span: [start, end] }: Phrase): Speaker | null {
    if (!/\S {2,}\S/u.test(this.text.slice(Math.max(0, start - 3), end))) return null;
    // "Nach Angaben des Magazins  Die Boje": the genitive is not part of the name.
    const isGenitive = this.table.isGerman && followsGenitive(this.text, start);
    const from = isGenitive ? whole.search(/(?<= {2})\S/u) : 0;
    const span: [number, number] = [start + Math.max(0, from), end];
    const name = isGenitive ? this.text.slice(...span) : asName(whole);
    return this.remember({ name, role: null, span });
  }

  /** A speaker whose name is in the phrase. */
  private named({ words, own, bare, span }: Phrase): Speaker | null {
    const naming = this.people.endingAt(span[1]);
    if (naming && naming.nameStart >= span[0]) return this.of(naming.person, span);
    // "Analyst Jan Novak | von der Nordbank"
    const front = this.people.startingAt(span[0]);
    if (front && front.nameEnd < span[1] && OF_BODY.test(this.text.slice(front.nameEnd, span[1])))
      return this.of(front.person, [span[0], front.nameEnd]);
    const person = this.people.named(bare) ?? this.people.named(words.at(-1)!.text);
    return person && own.length <= MAX_NAME ? this.of(person, span) : null;
  }

  /** A person named or mentioned before, that the phrase refers back to. */
  private known(phrase: Phrase, limit: number): Speaker | null {
    const { words, own, bare, span } = phrase;
    // "El alcalde de Pelluhue, | en cambio, ...": someone else.
    if (IN_CONTRAST.test(this.text.slice(span[1], span[1] + 30))) return null;
    // "Junto a su homólogo ... El canciller": someone named as the counterpart in another country holds the office,
    // too.
    const peer = this.peer(own);
    if (peer) return this.of(peer, span);
    const same = own.length === 1 && isRole(own, this.words) ? this.describedAs(words) : null;
    if (same) return this.remember({ ...same, span });
    const isThis = this.pointsBack(words);
    const recent = isEpithet(bare) || isThis ? this.recentRole(words) : null;
    if (recent) return this.remember({ ...recent, span });
    const person =
      this.introducedBy(own, span, limit) ??
      this.people.described(bare, span[0], genderOfPhrase(words, this.words)) ??
      ((isEpithet(bare) && !this.isElse(span[0], own[0]!.text)) || ALSO.test(bare) || isThis
        ? this.lastPerson(span[0], genderOfPhrase(words, this.words))
        : null) ??
      this.samePerson(phrase);
    if (person && this.people.isCounterpart(bare, person)) return this.described(phrase, limit);
    if (person) {
      // "Der Minister": whoever is called this is a man.
      const isSure = !this.table.isGerman || /(?:in|er)$/u.test(own.at(-1)!.text);
      if (isSure) person.gender ??= genderOfPhrase(words, this.words);
      return this.of(person, span);
    }
    // "Su nieta Maribel ... | La joven": a single name, or a description.
    const { last } = this;
    const isPerson =
      (isThis || isAnyone(bare)) &&
      last.span &&
      (isGiven(last.name ?? "") || !isBodyPhrase(wordsIn(this.text, ...last.span), this.words));
    return isPerson ? this.remember({ ...this.last, span }) : null;
  }

  /** Someone named before with the same possessive: "su abogado, Ana Lee ... | Su abogado". */
  private owned({ words, bare, span }: Phrase): Speaker | null {
    if (!POSSESSIVE.test(words[0]!.text)) return null;
    const person = this.people.onlyWith(bare, span[0]);
    return person && this.of(person, span);
  }

  /** A plural noun for the parties to a joint statement: "Les deux ministres". */
  private together({ words, own, span }: Phrase): Speaker | null {
    if (this.parties === null || !isPlural(words)) return null;
    const nouns = own.filter(({ text }) => !isSeveral(text) && !BOTH.test(text));
    return nouns.length === 1 && standsFor(nouns[0]!.text, this.parties)
      ? this.remember({ name: asName(this.parties), role: null, span })
      : null;
  }

  /** A single noun for something named in full before. */
  private fuller({ own, span, isDefinite: isOne }: Phrase): Speaker | null {
    const noun = own.length === 1 && isOne ? own[0]!.text : "";
    const fuller = fullerBefore(this.text, span[0], noun, this.table.isGerman);
    if (!fuller) return null;
    const name = asName(`${this.text.slice(span[0], own[0]!.start)}${fuller}`);
    return this.remember({ name, role: null, span });
  }

  /** A noun for the kind of body that spoke last: "La CGT ... | Le syndicat". */
  private sameBody({ own, span, isDefinite: isOne }: Phrase): Speaker | null {
    const { body } = this;
    // "Die Organisation Haki" does not refer to a body named before.
    const hasName = own.slice(1).some(({ text }) => this.words.isCapital(text));
    if (!body?.name || !isOne || hasName || own.length > MAX_BODY) return null;
    const isBefore = (body.span?.[0] ?? span[0]) <= span[0];
    return isBefore && takesUp(own[0]?.text ?? "", body.name)
      ? this.remember({ ...body, span })
      : null;
  }

  /** Someone that the text only describes, with whatever else it says about them. */
  private described({ words, own, span, isDefinite: isOne }: Phrase, limit: number): Speaker {
    const first = words[0]!.text;
    const behind = this.text.slice(span[1], Math.min(limit, span[1] + MAX_DETAIL));
    const detail = isOne ? 0 : detailLength(words.at(-1)!.text, behind, this.words);
    const end = span[1] + detail;
    const hasArticle = own.length < words.length;
    // "Nach Angaben des | Verbandes": "Verband".
    const noun = hasArticle ? first : own[0]!.text;
    const description = noun + this.text.slice(words[0]!.end, end);
    const isOffice =
      hasArticle &&
      (isOne || POSSESSIVE.test(first)) &&
      detail === 0 &&
      isRole(words, this.words) &&
      !isBodyPhrase(words, this.words);
    if (isOffice) this.office = { words, name: asName(description) };
    const described = asName(description, hasArticle || isSeveral(first));
    // "Nach Angaben des | finnischen Grenzamts", "laut | dem finnischen Grenzamt"
    const before = this.text.slice(Math.max(0, span[0] - MAX_ARTICLE), span[0]);
    const article = hasArticle ? first : (/(\p{L}+)\s+$/u.exec(before)?.[1] ?? "");
    const name = this.table.isGerman ? nominativeName(described, article) : described;
    return this.remember({ name, role: null, span: [span[0], end] });
  }

  /** Whether a phrase refers to someone just mentioned: "Cette spécialiste de l'Iran". */
  protected pointsBack(words: Word[]): boolean {
    return (
      THIS.test(words[0]!.text) && (isRole(words, this.words) || isEpithet(words[1]?.text ?? ""))
    );
  }

  protected describe(words: Word[]): Speaker {
    const span: [number, number] = [words[0]!.start, words.at(-1)!.end];
    return this.remember({ name: asName(this.text.slice(...span)), role: null, span });
  }
}
