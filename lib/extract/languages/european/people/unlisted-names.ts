// Names whose given names are in no list, recognised by how a text uses them: "Azadeh Farrokhzad se montre",
// "Farrokhzad a ajouté".

import { isGiven, PARTICLE, type Vocabulary, type Word } from "../grammar";
import { oneOf, only } from "../tables";

// German nouns and adjectives that occur where a name would.
const NO_NAME = only(oneOf`
  Ende Anfang Mitte Januar Februar März April Mai Juni Juli August September Oktober November Dezember Uhr Tausende Hunderte
  Via Video\p{Ll}* Telefon SMS Dekret Gesetz Woche Monat Jahr Nacht E-Mail Mail Vergangene[nrs]? Vorige[nrs]? Letzte[nrs]? Kommende[nrs]? Nächste[nrs]?
  Dutzende Millionen Milliarden Prozent Euro Menschen Kritik Deutsche[rs]? Neue[rs]? Alte Rote[rs]? Grüne`);
// Words that may follow the name of someone who does something.
const FOLLOWS = only(oneOf`
  se s['’] ne n['’] no lui y en sich qui que est a était avait ist hat war hatte wird will soll es ha fue había sera veut peut doit
  puede quiere kann muss`);
// A word in that position that has the ending of a verb, in French or Spanish.
const FINITE = /^\p{Ll}{2,}(?:e|ent|ait|aient|it|a|an|en|ó|aba|ía|ió)$/u;
const NO_VERB = only(oneOf`
  de une? para entre comme contre sobre desde durante que cette toute même encore ensuite pendant souvent vent puisque
  lorsque mientras aunque donde hasta hacia \p{Ll}+mente?
  \p{Ll}+(?:ique|aise|oise|ienne|ale|elle|ola|esa|ana|ense|iste|ista)`);

const MAX_WORDS = 4;
// Given names that are also words, places or brands.
const AMBIGUOUS =
  /^(?:Anders|Ernst|Wolf|Mar|Paz|Santiago|Guadalupe|Victoria|Salvador|Florence|Florencia|Charlotte|Mercedes)$/u;
// ", 34 ans,", ", de 60 años,", " (34) "
const AGED = /^(?:,\s(?:de\s)?|\s\()\d{1,2}(?:\s(?:ans|años|Jahre))?[,)]/u;
const GERMAN_VERB = /^\s\p{Ll}{2,}[^s\P{Ll}]t(?=\s)/u;

/** Records which capitalised words of a text occur alone, as surnames do once a name has been given in full. */
export class UnlistedNames {
  private readonly alone = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly words: Vocabulary,
  ) {}

  /** Records a run of capitalised words that is a single word without an article. */
  note(run: Word[], before: string): void {
    if (run.length === 1 && !this.words.isArticle(before) && !this.words.isLink(before))
      this.alone.add(run[0]!.text);
  }

  /**
   * Whether two to four capitalised words are a person's name: the surname occurs alone elsewhere, or a verb comes next
   * to them.
   */
  isName(run: Word[], before: string, opens: boolean): boolean {
    if (run.length < 2 || run.length > MAX_WORDS) return false;
    const isPart = ({ text }: Word, k: number): boolean =>
      (k > 0 && k < run.length - 1 && PARTICLE.test(text)) ||
      /^(?:\p{Lu}\p{Ll}|[dl]['’]$)/u.test(text);
    if (!run.every(isPart)) return false;
    if (run.some(({ text }) => NO_NAME.test(text) || this.words.isOffice(text))) return false;
    const last = run.at(-1)!;
    return (
      this.alone.has(last.text) ||
      this.words.isVerb(before) ||
      this.isSaidBefore(run[0]!.start) ||
      (opens && this.isVerbBehind(last.end))
    );
  }

  /** "| Rosa | lleva allí toda la vida", "| Fatou |, 34 ans,": a given name that a sentence about its bearer opens with. */
  isFirstName({ text, end }: Word): boolean {
    if (!isGiven(text) || AMBIGUOUS.test(text)) return false;
    const behind = this.text.slice(end, end + 30);
    const isGermanVerb = this.words.table.isGerman && GERMAN_VERB.test(behind);
    return AGED.test(behind) || isGermanVerb || this.isVerbBehind(end);
  }

  /** "A déclaré | Bassirou Sarr", unlike "a annoncé | Air Nord", which companies do. */
  private isSaidBefore(at: number): boolean {
    const said =
      /(?<!\p{L})\p{L}{1,6}\s(?!annonc|indiqu|communi|publi|confirm|inform|report|rapport)\p{Ll}{3,}(?=\s$)/u;
    const verb = said.exec(this.text.slice(Math.max(0, at - 30), at))?.[0];
    return verb !== undefined && this.words.isVerb(verb);
  }

  private isVerbBehind(at: number): boolean {
    const next = /^\s+(\p{Ll}+['’]?)/u.exec(this.text.slice(at, at + 30))?.[1] ?? "";
    const { isLink, isStop, isArticle, isVerb, table } = this.words;
    const hasEnding = !table.isGerman && FINITE.test(next) && !isLink(next) && !isStop(next);
    return hasEnding ? !isArticle(next) && !NO_VERB.test(next) : isVerb(next) || FOLLOWS.test(next);
  }
}
