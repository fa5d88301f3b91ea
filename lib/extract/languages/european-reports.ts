import { assertionIn, type Patterns } from "./european-patterns";
import type { EuropeanSpeakers } from "./european-speakers";
import type { MarkedSpan } from "./marked-spans";
import type { Reading } from "./reading";

const MIN_WORDS = 4;

/** What sentences without marks report: "Ana Lee a déclaré que | les négociations reprendraient". */
export function europeanReports(
  text: string,
  start: number,
  end: number,
  spans: MarkedSpan[],
  { cues, table }: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  const readings: Reading[] = [];
  const that = new RegExp(`^[\\s,]*(?:[^,.;:]{0,40}?[\\s,])?${table.that}(?!\\p{L})\\s*`, "iu");
  let from = start;
  for (const piece of text
    .slice(start, end)
    .split(/(?<=[.!?…][»”"]?)\s+(?=[«“„"—¿¡]*\s?\p{Lu})/u)) {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    if (
      spans.some(
        ({ open, close }) =>
          open < from && close > at && /\p{L}/u.test(text.slice(open, close)) && open <= at + 1,
      )
    )
      continue;
    for (const verb of piece.matchAll(cues)) {
      const rest = piece.slice(verb.index + verb[0].length);
      const opener = that.exec(rest);
      if (!opener) continue;
      const first = at + verb.index + verb[0].length + opener[0].length;
      const last = at + piece.replace(/[.!?…\s]+$/u, "").length;
      const whole = text.slice(first, last);
      // A further clause may introduce a quotation: "que ... | y declaró: «...»".
      const [further = ""] = /(?:,|\s(?:y|e|et|und))\s[^,]*:\s*[«“„"].*$/su.exec(whole) ?? [];
      const words = whole.slice(0, whole.length - further.length);
      // Words in marks are quotations of their own.
      if (words.split(/\s+/).length < MIN_WORDS || /^[«“„"]/u.test(words)) continue;
      const speaker = speakers.before(at, at + verb.index) ?? speakers.again();
      if (!speaker) continue;
      readings.push({
        ...{ start: first, end: first + words.length, kind: "indirect", speaker, cue: verb[0] },
        assertion: assertionIn(piece, verb.index, verb[0], table),
        confidence: 0.75,
        because: `reported without quotation marks: “${verb[0]}”`,
      });
      break;
    }
  }
  return readings;
}
