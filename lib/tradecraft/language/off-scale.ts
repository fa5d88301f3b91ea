import { before, type Found, type Sentence } from "./sentences";

/** An expression of likelihood that no scale has, and the percentages that it can stand for. */
export interface OffScale extends Found {
  low: number;
  high: number;
}

type Pattern = [pattern: RegExp, low: number, high: number];

const CHANCE = "(?:chances?|likelihood|probability|odds|prospects?)";
const OF = "(?=\\s+(?:of|that|for|he|she|it|they|we)\\b|[.,;]|$)";
const IS = "(?:is|are|remains?|looks?|seems?|appears?|stays?)";
const chance = (sizes: string) =>
  new RegExp(
    `\\b(?:${sizes})\\s+${CHANCE}${OF}|\\b${CHANCE}\\b[^,;:.]{0,60}?\\s${IS}\\s+(?:very\\s+|quite\\s+)?(?:${sizes})\\b(?!\\s+(?:than|enough))`,
    "gi",
  );
const DEGREE =
  "(?:quite|fairly|rather|pretty|reasonably|somewhat|extremely|overwhelmingly|exceedingly|relatively|most)";

const PATTERNS: Pattern[] = [
  [
    /\bmore (?:likely|probable) than not\b|\bbetter than even\b|\bodds[- ]on\b|\bodds are that\b/gi,
    51,
    99,
  ],
  [/\bless (?:likely|probable) than not\b|\bworse than even\b/gi, 1, 49],
  [
    /\b(?:in all (?:likelihood|probability)|most (?:likely|probably)(?=\s+(?!to\b|of\b|voters\b)[a-z]+)(?<=\b(?:will|would|is|are|it|this|,)\s+most \w+))/gi,
    51,
    99,
  ],
  [
    new RegExp(
      `(?<=\\b(?:is|are|seems?|looks?|be|it|will|would|remains?|appears?)\\s+)${DEGREE}\\s+(?:likely|probabl[ey])\\b`,
      "gi",
    ),
    51,
    99,
  ],
  [
    new RegExp(
      `(?<=\\b(?:is|are|seems?|looks?|be|it|remains?|appears?)\\s+)${DEGREE}\\s+(?:unlikely|improbable|doubtful)\\b`,
      "gi",
    ),
    1,
    49,
  ],
  [chance("good|high|strong|excellent|great|every|better|decent"), 51, 99],
  [
    chance(
      "slim|slender|small|low|poor|faint|minimal|negligible|narrow|scant|little|slight|outside",
    ),
    1,
    49,
  ],
  [chance("fair|real|reasonable|significant|considerable|serious|growing|some"), 1, 99],
  [
    /\bas (?:likely|probable)(?: to \w+)? as not\b|\bodds\b[^,;:.]{0,60}?\s(?:is|are)\s+(?:about\s+|roughly\s+)?even\b|(?<!roughly )\b(?:even (?:chance|odds)|fifty[- ]fifty|50[-–:/ ]50|toss[- ]up|coin[- ]toss)\b/gi,
    45,
    55,
  ],
  [
    /\b(?:virtually|practically|all but|as good as) (?:certain|sure|assured|guaranteed)\b/gi,
    90,
    99,
  ],
  [
    /\b(?:not|far from|by no means|anything but|less than) certain\b(?=\s+(?:to|that)\b|[.,;]|$)/gi,
    1,
    94,
  ],
  [
    /(?<=\b(?:is|are|be|seems?|looks?|appears?|remains?|it)\s+)(?:certain|sure|bound|guaranteed|destined)(?=\s+to\s+\w)(?!\s+to\s+(?:by|the|its?|an?|each|one)\b)/gi,
    95,
    99,
  ],
  [/(?<=\b(?:is|are|seems?|looks?|appears?|remains?|as)\s+)certain(?=\s+that\b|[.,;]|$)/gi, 95, 99],
  [
    /\b(?:undoubtedly|without (?:a )?doubt|beyond doubt|(?:there is|have) no doubt that|will (?:certainly|definitely|surely|inevitably))\b/gi,
    95,
    99,
  ],
  [
    /(?<=\b(?:is|are|seems?|looks?|appears?|be|becomes?|makes?[^,;.]{1,60})\s+)(?:inevitable|unavoidable|a foregone conclusion|a certainty)(?=\s+(?:that|if|once|after|before|by|in)\b|[.,;]|$)/gi,
    95,
    99,
  ],
  [
    /(?<!almost )\b(?:no|zero) (?:chance|likelihood|prospect)(?=\s+(?:of|that)\b|[.,;]|$)|(?<=\b(?:is|are|it)\s+)(?:impossible|out of the question)(?=\s+that\b|[.,;]|$)/gi,
    1,
    5,
  ],
  [
    /(?<=\b(?:is|are|remains?|seems?|looks?|it)\s+)doubtful(?=\s+(?:that|whether|if)\b|[.,;]|$)/gi,
    1,
    49,
  ],
];

// "Legally bound to", "the last chance".
const OTHERWISE = /\b(?:legally|contractually|treaty|duty|honour|last|first|second|almost)[- ]+$/i;

/** The expressions of likelihood in a sentence that no scale has, in order, without overlaps. */
export function offScaleIn(sentence: Sentence): OffScale[] {
  const found = PATTERNS.flatMap(([pattern, low, high]) =>
    [...sentence.text.matchAll(pattern)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      low,
      high,
    })),
  ).filter(({ start }) => !OTHERWISE.test(before(sentence, start)));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, k) => !found.slice(0, k).some(({ end }) => end > one.start));
}
