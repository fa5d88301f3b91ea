// German sources in the genitive or dative, whose article may belong to the words that introduce them: "nach Angaben des |
// Verbandes", "laut dem Ministerium".
import type { Word } from "../grammar";

const ARTICLE = /(?<!\p{L})(?:des|der)\s+$/u;
const MAX_ARTICLE = 6;

/** Whether a genitive article precedes a position. */
export const followsGenitive = (text: string, at: number): boolean =>
  ARTICLE.test(text.slice(Math.max(0, at - MAX_ARTICLE), at));

/** "Verbandes" is "Verband", "Ministeriums" is "Ministerium". */
const nominative = (noun: string): string =>
  noun.replace(/(?<=\p{L}{3}[bdfgklmnprtz])es$|(?<=\p{L}{3}[^siu\P{L}])s$/u, "");

/** A noun phrase without the ending of its first noun. */
export const inNominative = ([first, ...rest]: Word[]): Word[] =>
  first ? [{ ...first, text: nominative(first.text) }, ...rest] : [];

const NEUTER =
  /(?:ium|amt|haus|büro|institut|zentrum|gericht|parlament|kabinett|unternehmen|komitee|militär|kommando|werk|lager)$/u;
// "Italienischen Diplomaten", "Beamten": after an article in the dative or genitive.
const DECLINED = /^(der\s)?(?:(\p{Ll}{3,})en\s)?(\p{Lu}[\p{L}-]+)/u;
const SEVERAL =
  /^((?:mehrere|einige|viele|zahlreiche|beide))n\s(?:(\p{Ll}{3,}e)n\s)?(\p{Lu}[\p{L}-]+)/iu;
const OBLIQUE = /^(?:de[sm]|(?:ein|sein|ihr)e[sm])$/iu;

// Nouns that are declined like adjectives.
const AS_ADJECTIVE = "(?<=[Bb]eamt|[Gg]esandt|[Aa]bgeordnet|[Vv]orsitzend|[Ss]achverständig)e";
const SINGULAR_ENDING = new RegExp(`${AS_ADJECTIVE}n$`, "u");
const PLURAL_ENDING = new RegExp(`(?<=e[rl]|${AS_ADJECTIVE})n$`, "u");

/** "Diplomaten" is "Diplomat", "Beamten" is "Beamter". */
const strong = (noun: string): string =>
  noun.replace(/(?<=\p{L}{3}(?:at|ist|ent|ant|ekt|oph))en$/u, "").replace(SINGULAR_ENDING, "er");

/** "Ministern" is "Minister", "Beamten" is "Beamte". */
const plural = (noun: string): string => noun.replace(PLURAL_ENDING, "");

/**
 * "Finnischen Grenzamts" after "des" is "finnisches Grenzamt", "polnischen Diplomaten" after "einem" is "polnischer
 * Diplomat", "der finnischen Werft" is "die finnische Werft",
 * "mehreren Beamten" is "mehrere Beamte".
 */
export function nominativeName(name: string, article: string): string {
  const several = SEVERAL.exec(name);
  if (several) {
    const [whole, count = "", adjective, noun = ""] = several;
    const words = [count.toLowerCase(), adjective, plural(noun)].filter(Boolean);
    return words.join(" ") + name.slice(whole.length);
  }
  return name.replace(
    DECLINED,
    (whole, own: string | undefined, stem: string | undefined, noun: string) => {
      if (own !== undefined || /^der$/iu.test(article))
        return stem === undefined ? whole : `${own ? "die " : ""}${stem}e ${noun}`;
      if (!OBLIQUE.test(article)) return whole;
      const bare = strong(/s$/iu.test(article) ? nominative(noun) : noun);
      return stem === undefined ? bare : `${stem}${NEUTER.test(bare) ? "es" : "er"} ${bare}`;
    },
  );
}

// "Französische Wirtschaftsminister", as after "der"; "polnischen Botschafters".
const WEAK = /^((?:\p{Ll}{3,}en?\s)+)(\p{Lu}[\p{L}-]+)/u;
const FEMININE = /(?:in|frau|mutter|schwester|tochter|kraft|person|hebamme)$/u;
const NEUTER_PERSON = /(?:[Mm]itglied|[Oo]berhaupt|[Oo]pfer|[Kk]ind)s?$/u;

/** The role of one person in the form that it has without an article: "französischer Wirtschaftsminister". */
export function nominativeRole(role: string): string {
  return role.replace(WEAK, (whole, adjectives: string, noun: string) => {
    const ending = FEMININE.test(noun) ? "e" : NEUTER_PERSON.test(noun) ? "es" : "er";
    const isOblique = /en\s$/u.test(adjectives);
    const bare = ending === "e" || !isOblique ? noun : strong(nominative(noun));
    // "Stellvertretende Vorsitzende" may be a woman.
    return /en?$/u.test(bare) ? whole : adjectives.replaceAll(/en?(?=\s)/gu, ending) + bare;
  });
}

// "Den Vorwurf wies der Minister zurück", "der Zeitung sagte sie": the accusative and the dative are not a subject.
const OBJECT =
  /^(?:den|dem|einen|einem)\s|^(?:einer|der)\s{1,2}\p{L}*(?:zeitung|agentur|presse|post|rundschau|redaktion)(?:\s|$)/iu;

/** Whether a German noun phrase is in the accusative or the dative, which no subject is. */
export const isObject = (phrase: string): boolean => OBJECT.test(phrase);
