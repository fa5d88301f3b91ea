import { readFileSync } from "node:fs";
import { CITATION } from "../../lib/text/markdown/citations";
import { checkLanguage, type Field, type WrittenCitation } from "../../lib/tradecraft/language";
import type { LikelihoodScale } from "../../lib/tradecraft/likelihood";

/** A labelled sentence, as the README beside the sentences describes it. */
export interface Labelled {
  scale: LikelihoodScale;
  likelihood: number;
  field: Field;
  text: string;
  expect: [code: string, words: string][];
  citations?: Record<string, Partial<WrittenCitation>>;
  cited?: boolean;
}

export const HALVES = ["rules", "held-out"] as const;

/** Reads one half of the labelled sentences. */
export function readHalf(half: (typeof HALVES)[number]): Labelled[] {
  const file = new URL(`sentences/${half}.jsonl`, import.meta.url);
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Labelled);
}

/** What the check finds in a labelled sentence, as pairs of code and words, with its severity. */
export function findingsIn(labelled: Labelled) {
  const { text, field, likelihood, scale, citations = {}, cited = true } = labelled;
  const rest = cited ? "The basis is [Q1]." : "The basis is plain.";
  const texts = {
    judgement: field === "judgement" ? text : "",
    rationale: field === "rationale" ? text : rest,
  };
  const written = Object.entries(texts).flatMap(([at, words]) =>
    [...words.matchAll(CITATION)].map(({ index, 0: mark, 1: number }) => ({
      field: at as Field,
      start: index,
      end: index + mark.length,
      relation: "SUPPORTS" as const,
      ...(words === text ? citations[number!] : {}),
    })),
  );
  return checkLanguage({ ...texts, likelihood, scale, citations: written }).map((finding) => ({
    ...finding,
    words: texts[finding.field].slice(finding.start, finding.end),
  }));
}

export interface Score {
  found: number;
  right: number;
  expected: number;
  /** What was missed (-) and what was found wrongly (+), for a person to read. */
  errors: string[];
}

/** Compares findings with labels. A finding is right if its code is and its words overlap those of the label. */
export function score(sentences: readonly Labelled[]): Score {
  const total: Score = { found: 0, right: 0, expected: 0, errors: [] };
  for (const labelled of sentences) {
    const open = [...labelled.expect];
    total.expected += open.length;
    for (const { code, words } of findingsIn(labelled)) {
      total.found++;
      const at = open.findIndex(([label, place]) => label === code && overlap(words, place));
      if (at >= 0) {
        open.splice(at, 1);
        total.right++;
      } else total.errors.push(`+ ${code} “${words}”: ${labelled.text}`);
    }
    for (const [code, words] of open) total.errors.push(`- ${code} “${words}”: ${labelled.text}`);
  }
  return total;
}

const overlap = (a: string, b: string): boolean => {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one.includes(other) || other.includes(one);
};
