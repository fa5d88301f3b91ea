import { PUBLICATION_WORDS } from "../lexicon";
import { PUBLISHERS_BY_HOST } from "./hosts";

const LINKING = /^(?:of|the|and|for|in|on|de|del|des|du|et|la|le|der|die|das|und|y|&)$/iu;

// "Oderkurier", "Ostseezeitung".
const COMPOUND =
  /^\p{L}{3,}(?:zeitung|kurier|rundschau|nachrichten|anzeiger|blatt|post|bote|presse)$/u;
const ELIDED = /^[ld]['’]\p{Lu}/u;

/** Sections of a newspaper. */
const SECTION =
  /^(?:world|asia|europe|africa|business|local|national|international|top|breaking|latest|us|uk|sports?|press|daily|weekly) (?:news|press|review|digest|today|mail)$/iu;

/** What kind of text a document is, or what it says of its issue: no name of anyone. */
const KIND =
  /^(?:(?:\p{L}+ ){0,2}?(?:press|news|media) (?:briefing|conference|release|statement|office|room|notice|note|availability|communiqué)s?|for (?:immediate )?release|office of the (?:spokes|press)\p{L}+|embargoed\b.*|communiqué de presse|comunicado de prensa|pressemitteilung|staff (?:reporter|writer)s?)$/iu;

/** Whether words say only what kind of text this is, or which desk issues it: "Press Briefing", "FOR IMMEDIATE RELEASE". */
export const isKindOfText = (words: string): boolean => KIND.test(words.trim());

const MAX_LENGTH = 50;
const MAX_WORDS = 6;

// A single word may be anything: "Time".
const KNOWN = new Set([...PUBLISHERS_BY_HOST.values()].filter((name) => name.includes(" ")));

/** Whether a line is the name of a publication that this program knows. */
export const isKnownPublication = (line: string): boolean => KNOWN.has(line);

/**
 * Whether a line is the name of a publication and nothing else: a few capitalised words, at least one
 * of which is typical of such names.
 */
export function isPublication(line: string): boolean {
  if (isKnownPublication(line)) return true;
  if (
    line.length > MAX_LENGTH ||
    /^(?:by|par|por|von) /iu.test(line) ||
    /[.!?:;,"“”\d]|\s[-–—|]\s/u.test(line) ||
    SECTION.test(line) ||
    isKindOfText(line)
  )
    return false;
  const words = line.split(/[\s-]+/u).filter(Boolean);
  return (
    words.length <= MAX_WORDS &&
    words.every((word) => /^\p{Lu}/u.test(word) || ELIDED.test(word) || LINKING.test(word)) &&
    words.map((word) => word.toLowerCase()).some(isTypical)
  );
}

// Cities that have an article.
const CITY =
  /^(?:the (?:hague|gambia|bronx|bahamas|netherlands|philippines)|l[ae] (?:haye|havre|caire|mans|cap|paz|plata|habana|coruña|rochelle|valette|serena|rioja|spezia)|el (?:cairo|salvador|alto|paso|callao|aaiún)|den haag)$/iu;
const WITH_ARTICLE =
  /^((?:The|Le|La|El|Die|Der|Das)\s\p{Lu}[\p{L}'’-]+(?:\s(?:(?:of|del?|du|des|d['’]|y|et|and|und|la|the)\s)*\p{Lu}[\p{L}'’-]+){0,3}),\s(?=[^,]*\d)/u;

/** The publication before a date, which its article shows: "The Meridian, 9 October 2024". Null if there is none. */
export function publicationBeforeDate(line: string): string | null {
  const name = WITH_ARTICLE.exec(line)?.[1];
  return name && !CITY.test(name) ? name : null;
}

const isTypical = (word: string): boolean => PUBLICATION_WORDS.has(word) || COMPOUND.test(word);
