import { isAsked, isQuestion } from "./scope";
import { after, before, type Found, type Sentence } from "./sentences";

/** Returns whether a match is not a hedge, by the words before and after it. */
type Except = (ahead: string, rest: string, sentence: Sentence) => boolean;

const LAW =
  /\b(?:under|pursuant to)\b[^;]*\b(?:articles?|laws?|acts?|treaty|treaties|agreements?|rules?|terms|statutes?|constitution|charter|conventions?|protocols?|licen[cs]es?|contracts?|regulations?|orders?|sections?)\b/i;
const PAST =
  /\b(?:in (?:the (?:early |late )?)?(?:1[0-9]|20)\d\ds?|ages? ago|years ago|at the time|back then|formerly|used to|once|last (?:year|month|week|summer|winter|spring|autumn)|during the cold war|until (?:1[0-9]|20)\d\d)\b/i;

const WHATEVER = /\b(?:whatever|however|whoever|whichever|wherever|no matter)\b[^;]{0,100}$/i;
const ENABLES =
  /\b(?:ensur(?:es?|ed)|allow(?:s|ed)?|so (?:many|much|few)\b[^;]*that)\b[^,;]{0,50}$/i;

const may: Except = (ahead, rest) =>
  LAW.test(ahead) ||
  WHATEVER.test(ahead) ||
  /^ (?:(?:want|wish|like) to|as well)\b/.test(rest) ||
  (/^ not\b/.test(rest) && /\bwithout\b/.test(rest)) ||
  /^ only\b.*\b(?:with|if|after|by|when)\b/.test(rest) ||
  /\b(?:as the case|come what|be that as it|last|next|early|late|mid|in|of|since|until|by|this|\d+)[ -]$/i.test(
    ahead,
  );

const might: Except = (ahead, rest) =>
  /(?:\b(?:the|its|their|his|her|our|all|sheer|full|of|and|military|naval|economic|financial|industrial|political)|'s|s')\s$/i.test(
    ahead,
  ) ||
  /^ (?:of|and main|as well)\b/.test(rest) ||
  (/\bas $/.test(ahead) && /^ be\b/.test(rest)) ||
  WHATEVER.test(ahead);

const could: Except = (ahead, rest, { text }) =>
  /^(?:n't| not| no longer| only| barely| hardly| scarcely| never| neither)\b/.test(rest) ||
  /^ (?:\w+ly )?(?:reach|carry|afford|hear|count on|rely|bear|read|remember|speak|muster|wish|hope|care)\b/.test(
    rest,
  ) ||
  /^ (?:\w+ly )?be (?:seen|heard)\b/.test(rest) ||
  [PAST, ENABLES, WHATEVER].some((pattern) => pattern.test(ahead)) ||
  PAST.test(rest) ||
  /\b(?:so (?:he|she|it|they|we|one) |(?:so that|before|until|if)\b[^,;]{0,50}|as (?:\w+ ){1,6}as (?:\w+ ){1,2}|(?:than|all|everything|what) (?:that )?(?:\w+ ){1,2})$/i.test(
    ahead,
  ) ||
  (/^ have\b/.test(rest) && /\b(?:but|had|if)\b/.test(text));

const HEDGES: [pattern: RegExp, except?: Except][] = [
  [/\bmay\b/g, may],
  [/\bmight\b/g, might],
  [/\bcould\b/g, could],
  [
    /\b(?:can(?:not| not|'t)|could(?: not|n't)|should not) (?:(?:entirely|wholly|fully|yet|completely) )?(?:(?:be )?rul(?:e|ed) out|be (?:excluded|discounted|precluded))\b/gi,
  ],
  [
    /(?<=\b(?:we|i|one)\s+)(?:can(?:not|'t) (?:exclude|discount|preclude)|(?:do|did|would|have)(?: not|n't) rul(?:e|ed) out)\b/gi,
  ],
  [
    /\b(?:it|it's|is|are|remains?|seems?|looks?|still|think it|judge it|consider it)\s+(?:\w+ly\s+|also\s+|still\s+)?(?:possible|conceivable|plausible|thinkable)(?![\w-])(?!\s+(?:to|only|because|for \w+ to)\b)/gi,
    (ahead, rest) =>
      /\b(?:as|where|when|if|not|no longer|all|wherever)\s*$/i.test(ahead) ||
      /^\s+(?:\w+ )?(?:sanctions|outcomes?|visits?)\b/.test(rest),
  ],
  [
    /\b(?:perhaps|maybe|possibly|conceivably|potentially|presumably)\b/gi,
    (ahead, rest) =>
      /\b(?:cannot|can't|could not|couldn't|as \w+ as|an?|the|other|of|and|most|more|with)\s$/i.test(
        ahead,
      ) ||
      /^ (?:\d|half|an? (?:dozen|hundred|thousand|few|third|quarter)|the (?:most|least|\w+est)\b|more|less|most|(?:un|not )?surprisingly|two|three|four|five|six|ten|because|as)/i.test(
        rest,
      ),
  ],
  [
    /\b(?:there (?:is|remains|exists)|we see) (?:an?|the|some|every|still a) (?:(?!realistic)\w+ )?possibility\b(?=\s+(?:of|that)\b|[.,;]|$)/gi,
  ],
  [
    /\b(?:remain(?:s)? to be seen|time will tell|(?:is|are|remains?) (?:still )?(?:anyone's guess|an open question))\b/gi,
  ],
];

/** The hedges in a sentence that no scale has, in order, without overlaps. */
export function hedgesIn(sentence: Sentence): Found[] {
  const found = HEDGES.flatMap(([pattern, except]) =>
    [...sentence.text.matchAll(pattern)].flatMap(({ index: start, 0: words }) => {
      const end = start + words.length;
      const isModal = /^(?:may|might|could)$/.test(words);
      if (isModal ? isAsked(sentence, start) : isQuestion(sentence)) return [];
      return except?.(before(sentence, start), after(sentence, end), sentence)
        ? []
        : [{ start, end }];
    }),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, k) => k === 0 || found[k - 1]!.end <= one.start);
}
