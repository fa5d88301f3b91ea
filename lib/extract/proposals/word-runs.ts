import { hasPlainLetters } from "../tokens";

// The length of the keys that `keyAt` makes.
const KEY = 4;
// A text of the same words over and over takes no longer.
const MAX_PLACES = 4;

const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;
const PLAIN_WORD = /[a-z0-9]+(?:'[a-z]+)*/g;

/** The words of a text in lower case, without marks. */
export const wordsOf = (text: string): string[] => plain(text).match(wordIn(text)) ?? [];

const wordIn = (text: string): RegExp => (hasPlainLetters(text) ? PLAIN_WORD : WORD);

const plain = (text: string): string => text.toLowerCase().replaceAll("’", "'");

const keyAt = (words: string[], at: number): string =>
  `${words[at]} ${words[at + 1]} ${words[at + 2]} ${words[at + 3]}`;

/** Finds runs of words in texts, in time linear in their length. */
export class WordRuns {
  private readonly words: string[] = [];
  /** Which text each word is of. */
  private readonly owners: number[] = [];
  private readonly places = new Map<string, number[]>();

  constructor(texts: string[]) {
    texts.forEach((text, owner) => {
      for (const word of wordsOf(text)) {
        this.words.push(word);
        this.owners.push(owner);
      }
    });
    for (let at = 0; at + KEY <= this.words.length; at++) {
      const key = keyAt(this.words, at);
      const places = this.places.get(key);
      if (!places) this.places.set(key, [at]);
      else if (places.length < MAX_PLACES) places.push(at);
    }
  }

  /** Whether the first words of a text occur in a row, which most don't. */
  mayHave(text: string): boolean {
    if (this.places.size === 0) return false;
    const words: string[] = [];
    for (const [word] of plain(text).matchAll(wordIn(text)))
      if (words.push(word) === KEY) return this.places.has(keyAt(words, 0));
    return false;
  }

  /**
   * Whether the words occur in a row, four of them at least, in texts that are accepted. They may go on in the next one:
   * “Nets are cheap,” he said. “Boats are not.”
   */
  has(words: string[], accepts: (owner: number) => boolean): boolean {
    const places = words.length < KEY ? undefined : this.places.get(keyAt(words, 0));
    return (places ?? []).some((at) =>
      words.every((word, k) => word === this.words[at + k] && accepts(this.owners[at + k]!)),
    );
  }
}
