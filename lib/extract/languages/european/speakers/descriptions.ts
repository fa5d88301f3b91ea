// How a text describes an unnamed person: "un pescador que pide no dar su nombre", "un diplomate en poste à Lomé".
import { type Vocabulary, type Word, wordsIn } from "../grammar";
import { oneOf, only } from "../tables";

const DETAIL = String.raw`[^,.;:—–»”«“()\n]{3,80}`;
const CLAUSE = new RegExp(
  String.raw`^\s(?:qui|que|quien|(?:en poste|al tanto|au courant|proches?|cercan[oa]s?|au fait|con conocimiento(?: directo)?)\s(?:à|au|dans|de|du|des|del|a|al))\s${DETAIL}`,
  "u",
);
// "Una persona cercana | al presidente"
const CLOSE_TO = only(
  oneOf`proches? cercan[oa]s? allegad[oa]s? próxim[oa]s? conocedor(?:a|es)? familiarizad[oa]s?`,
);
// "Un diplomático destinado | en Pekín"
const PLACED = only(
  oneOf`destinad[oa]s? residentes? afincad[oa]s? acreditad[oa]s? radicad[oa]s? basée?s? installée?s? affectée?s? accréditée?s?`,
);
const WHERE = new RegExp(String.raw`^\s(?:en|ante|à|aux?|dans|a)\s${DETAIL}`, "u");
const WHAT = new RegExp(String.raw`^\s(?:de|du|des|del|a|al|con)\s${DETAIL}`, "u");

/**
 * The length of what follows a phrase and says more about someone. After some phrases this depends on their last word.
 */
export function detailLength(
  lastWord: string,
  behind: string,
  { isVerb }: Pick<Vocabulary, "isVerb">,
): number {
  const detail =
    CLAUSE.exec(behind) ??
    (CLOSE_TO.test(lastWord) ? WHAT.exec(behind) : null) ??
    (PLACED.test(lastWord) ? WHERE.exec(behind) : null);
  const length = detail?.[0].trimEnd().length ?? 0;
  // "Una fuente que pidió no ser identificada | cree que": a relative clause has one verb of its own.
  const words = wordsIn(behind, 0, length);
  const verb = words.findIndex(
    ({ text }, k) => k > 2 && isVerb(text) && !BEFORE_OWN.test(words[k - 1]!.text),
  );
  return verb < 0 ? length : words[verb - 1]!.end;
}

const BEFORE_OWN =
  /^(?:no|se|que|qui|y|et|e|de|del?|la|el|le|les|una?|une?|à|a|pour|para|n['’]|ne|lo|l['’]|ha|han|ont|al|du|des)$/iu;

const DEFINITE = only(
  oneOf`l[ea] l['’] el la der die das dem d(?:er|ie|em)selben? dieser diese[ms]? ce cet cette este esta ese esa`,
  "iu",
);
/** Whether an article refers to someone in particular. */
export const isDefinite = (article: string): boolean => DEFINITE.test(article);

const SAME = only(oneOf`mism[oa]s? propi[oa]s? mêmes?`, "iu");
/** A noun phrase, without its article, that refers to someone mentioned before: "el | mismo | funcionario". */
export const withoutSame = (own: Word[]): Word[] =>
  own.length > 1 && SAME.test(own[0]!.text) ? own.slice(1) : own;

/** Whether a phrase says that its noun is the same as before. */
export const isRepeated = (words: Word[], own: Word[]): boolean =>
  words.slice(0, words.length - own.length).some(({ text }) => SAME.test(text));

// A dative or genitive article is not part of a name: "aus | dem Ministerium".
const OBLIQUE =
  /^(?:[Dd]em|[Dd]en|[Ee]inem|[Ee]iner(?!\s(?:von|unter|der)\s)|[Ee]ines|des(?=\s\p{Lu}\p{L}*s?$))\s/u;

// "Aus | diplomatischen Kreisen", "Regierungskreisen": a dative plural.
const QUARTERS = /^(?:(\p{Ll}+e)n(?=\s))?(\s?\p{L}*[Kk]reise)n(?!\p{L})/u;

/** A description as a name, without the capital that opens a sentence if it begins with a function word. */
export function asName(phrase: string, opensSmall = true): string {
  const bare = phrase.replace(OBLIQUE, "").replace(QUARTERS, "$1$2");
  return opensSmall && bare === phrase
    ? phrase.replace(/^\p{Lu}(?=\p{Ll}*[\s'’])/u, (letter) => letter.toLowerCase())
    : bare;
}
