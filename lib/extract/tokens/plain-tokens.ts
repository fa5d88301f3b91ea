// Most of a text is words of plain letters between spaces and marks. They are read without a pattern, which saves time.
const SPACE = 1;
const IN_WORD = 2;
const ALONE = 4;
const ENDS_WORD = 8;

const FIRST_BEYOND_ASCII = 0x80;
const KINDS = new Uint8Array(FIRST_BEYOND_ASCII);
for (const [characters, kind] of [
  [" \t\n\v\f\r", SPACE | ENDS_WORD],
  ["abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_", IN_WORD],
  [',;:!?()[]"', ALONE | ENDS_WORD],
] as const)
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
const OPENING_MARK = 0x201c;
const CLOSING_MARK = 0x201d;
const STOP = 0x2e;

function kindAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < FIRST_BEYOND_ASCII) return KINDS[code]!;
  return code === OPENING_MARK || code === CLOSING_MARK ? ALONE | ENDS_WORD : 0;
}

/** Whether a character is one of the spaces of ASCII. */
export const isPlainSpace = (text: string, i: number): boolean =>
  kindAt(text, i) === (SPACE | ENDS_WORD);

/** Where a token ends that is plain letters, or a mark that is in no other token. Returns -1 if it may be anything else. */
export function plainEnd(text: string, start: number): number {
  if ((kindAt(text, start) & ALONE) !== 0) return start + 1;
  const first = text.charCodeAt(start) | 0x20;
  if (first < 0x61 || first > 0x7a)
    return first === STOP && isPlainSpace(text, start + 1) ? start + 1 : -1;
  let end = start + 1;
  while (kindAt(text, end) === IN_WORD) end++;
  const isStopped = text.charCodeAt(end) === STOP && isPlainSpace(text, end + 1);
  return isStopped || (kindAt(text, end) & ENDS_WORD) !== 0 ? end : -1;
}
