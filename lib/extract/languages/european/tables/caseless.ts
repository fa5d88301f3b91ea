/**
 * A text in lower case, letter by letter, so that positions stay the same: "İ", which would become two letters, is
 * kept.
 */
export function lowerCase(text: string): string {
  const letters = text.toLowerCase();
  if (letters.length === text.length) return letters;
  return Array.from(text, (letter) => {
    const own = letter.toLowerCase();
    return own.length === letter.length ? own : letter;
  }).join("");
}

// Escapes have another meaning in lower case: "\P{L}", "\S".
const lowerCaseSource = (source: string): string =>
  source.replaceAll(/\\[pP]\{\w+\}|\\.|[^\\]+/gu, (part) =>
    part === "\\p{Lu}" ? "\\p{Ll}" : part.startsWith("\\") ? part : part.toLowerCase(),
  );

/**
 * A pattern that ignores case. With the flags `iu`, V8 turns each letter into a class, so that a long list of words
 * takes several times as long to compile and to match. Texts are therefore converted to lower case instead.
 */
export class Caseless {
  private readonly pattern: RegExp;
  /** The last text that all matches were asked for: several readers ask for those of the same sentence. */
  private lastText: string | null = null;
  private lastMatches: readonly RegExpExecArray[] = [];

  constructor(source: string) {
    this.pattern = new RegExp(lowerCaseSource(source), "gu");
  }

  get source(): string {
    return this.pattern.source;
  }

  test(text: string): boolean {
    this.pattern.lastIndex = 0;
    return this.pattern.test(lowerCase(text));
  }

  /** The first match, with its words and groups as the text spells them. */
  exec(text: string): RegExpExecArray | null {
    this.pattern.lastIndex = 0;
    const found = this.pattern.exec(lowerCase(text));
    return found && asSpelt(found, text);
  }

  /** All matches, as `exec` returns them. */
  all(text: string): readonly RegExpExecArray[] {
    if (text === this.lastText) return this.lastMatches;
    const matches: RegExpExecArray[] = [];
    const letters = lowerCase(text);
    this.pattern.lastIndex = 0;
    for (let found = this.pattern.exec(letters); found; found = this.pattern.exec(letters)) {
      if (found[0] === "") this.pattern.lastIndex++;
      matches.push(asSpelt(found, text));
    }
    this.lastText = text;
    this.lastMatches = matches;
    return matches;
  }
}

function asSpelt(found: RegExpExecArray, text: string): RegExpExecArray {
  const whole = found[0];
  for (let k = found.length - 1; k >= 0; k--) {
    const group = found[k];
    if (group === undefined) continue;
    const at = found.index + whole.lastIndexOf(group);
    found[k] = text.slice(at, at + group.length);
  }
  return found;
}
