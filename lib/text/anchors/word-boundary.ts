/**
 * Scripts without spaces between words, as part of a character class. Splitting between
 * their letters need not split a word.
 */
export const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const LETTER_BEFORE = new RegExp(String.raw`(?![${UNSPACED}])[\p{L}\p{M}\p{N}]$`, "u");
const LETTER_AFTER = new RegExp(String.raw`^(?![${UNSPACED}])[\p{L}\p{N}]`, "u");
const JOINS_BEFORE = /^(?:\p{M}|\u200d|\p{Emoji_Modifier})/u;

/**
 * Whether splitting a text between `before` and `after` would split a word or a character (UAX #29): between
 * letters of a word, before a combining mark or at a joiner. Two UTF-16 units on either side are enough to tell.
 */
export function cutsWord(before: string, after: string): boolean {
  if (!before || !after) return false;
  const left = before.slice(-2);
  const right = after.slice(0, 2);
  const isJoined = left.endsWith("\u200d") || JOINS_BEFORE.test(right);
  return isJoined || (LETTER_BEFORE.test(left) && LETTER_AFTER.test(right));
}
