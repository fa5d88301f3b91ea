import type { QuoteKind } from "@/lib/tradecraft/evidence";
import { pick, randomOf, type Shape } from "./shape";
import { nameOf, office, PUBLISHERS, prose, sentence, title } from "./words";

const KINDS = "DIRECT DIRECT DIRECT DIRECT DIRECT MIXED MIXED INDIRECT INDIRECT PASSAGE".split(
  " ",
) as QuoteKind[];
const CUES = ["said", "told reporters", "announced", "wrote", "warned"];

/** Words that an article quotes, with their place in its text. */
export interface Words {
  kind: QuoteKind;
  exact: string;
  start: number;
  end: number;
  /** The place of the speaker in the data set; null where nobody is named. */
  speaker: number | null;
  role: string;
  cue: string;
}

/** An article as it was read. */
export interface Article {
  title: string;
  byline: string;
  publisher: string;
  text: string;
  words: Words[];
}

/**
 * The article of a source. It has one paragraph for each quotation, with the words verbatim. All characters are in
 * the Basic Multilingual Plane, so that offsets are code points too.
 */
export function articleOf(shape: Shape, index: number): Article {
  const next = randomOf("source", index);
  const headline = title(next);
  const byline = nameOf(Math.floor(next() * 200));
  let text = `${headline}\n\nBy ${byline}`;
  const words: Words[] = [];
  for (let k = 0; k < shape.quotesPerSource; k++) {
    const kind = pick(next, KINDS);
    // A few speakers are quoted often.
    const speaker = Math.floor(next() ** 3 * shape.speakers);
    const [role, cue] = [office(next), pick(next, CUES)];
    const exact = next() < 0.25 ? prose(next, 2) : sentence(next);
    const isNamed = kind !== "PASSAGE";
    const start = `${text}\n\n${isNamed ? "“" : ""}`.length;
    const after = isNamed ? `” ${nameOf(speaker)}, ${role}, ${cue}. ` : " ";
    text = `${text}\n\n${isNamed ? "“" : ""}${exact}${after}${prose(next, 1 + Math.floor(next() * 3))}`;
    const span = { start, end: start + exact.length };
    words.push({ kind, exact, ...span, speaker: isNamed ? speaker : null, role, cue });
  }
  // Makes each text the only one of its kind.
  text += `\n\n${sentence(next)} (${index})`;
  return { title: headline, byline, publisher: pick(next, PUBLISHERS), text, words };
}
