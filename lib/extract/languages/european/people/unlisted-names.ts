// Names that no list of given names holds, by how a text uses them: "Azadeh Farrokhzad se montre", "Farrokhzad a ajouté".

import { PARTICLE, type Vocabulary, type Word } from "../grammar";
import { oneOf, only } from "../tables";

const TIME = only(oneOf`
  Ende Anfang Mitte Januar Februar März April Mai Juni Juli August September Oktober November Dezember Uhr Tausende Hunderte
  Dutzende Millionen Milliarden Prozent Euro Menschen Kritik Deutsche[rs]? Neue[rs]? Alte Rote[rs]? Grüne`);
const REFLEXIVE = /^(?:se|s['’]|ne|n['’]|no|lui|y|en|sich|qui|que)$/u;
const AUXILIARY = only(oneOf`
  est a était avait ist hat war hatte wird will soll es ha fue había sera veut peut doit puede quiere kann muss`);

// A word in that place that has the ending of a verb, in French or Spanish.
const FINITE = /^\p{Ll}{2,}(?:e|ent|ait|aient|it|a|an|en|ó|aba|ía|ió)$/u;
const NO_VERB = only(oneOf`
  de une? para entre comme contre sobre desde durante que cette toute même encore ensuite pendant souvent vent puisque
  lorsque mientras aunque donde hasta hacia \p{Ll}+mente?
  \p{Ll}+(?:ique|aise|oise|ienne|ale|elle|ola|esa|ana|ense|iste|ista)`);

/** Knows which capitalised words of a text stand alone, as surnames do once a name has been given in full. */
export class UnlistedNames {
  private readonly alone = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly words: Vocabulary,
  ) {}

  /** Remembers a run of capitalised words that is one word without an article. */
  note(run: Word[], before: string): void {
    const [only] = run;
    if (run.length === 1 && !this.words.isArticle(before) && !this.words.isLink(before))
      this.alone.add(only!.text);
  }

  /** Whether two to four capitalised words are somebody's name: by the surname alone elsewhere, or by the verb beside them. */
  isName(run: Word[], before: string, opens: boolean): boolean {
    if (run.length < 2 || run.length > 4) return false;
    const isInner = (text: string, k: number) => k > 0 && k < run.length - 1 && PARTICLE.test(text);
    if (
      !run.every(
        ({ text }, k) =>
          isInner(text, k) || /^\p{Lu}\p{Ll}/u.test(text) || /^(?:d|l)['’]$/u.test(text),
      )
    )
      return false;
    if (run.some(({ text }) => TIME.test(text) || this.words.isOffice(text))) return false;
    if (this.alone.has(run.at(-1)!.text)) return true;
    if (this.words.isVerb(before) && before !== "") return true;
    return opens && this.isVerbBehind(run.at(-1)!.end);
  }

  private isVerbBehind(at: number): boolean {
    const next = /^\s+(\p{Ll}+['’]?)/u.exec(this.text.slice(at, at + 30))?.[1] ?? "";
    if (
      !this.words.table.inverts &&
      FINITE.test(next) &&
      !this.words.isLink(next) &&
      !this.words.isStop(next)
    )
      return !this.words.isArticle(next) && !NO_VERB.test(next);
    return this.words.isVerb(next) || REFLEXIVE.test(next) || AUXILIARY.test(next);
  }
}
