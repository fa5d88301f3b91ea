/** A word, or one character of a script that is written without spaces. Offsets in UTF-16 code units. */
export interface Token {
  start: number;
  end: number;
  word: string;
}

const ALONE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const TOKEN = new RegExp(
  String.raw`[${ALONE}]|(?:(?![${ALONE}])[\p{L}\p{N}])+(?:['’][\p{L}]+)*`,
  "gu",
);

/** The words of a text, as the scorer of the corpora counts them, and Chinese by character. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word: word.toLowerCase(),
  }));
}
