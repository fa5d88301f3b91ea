const KEY = 4;
// A text of the same words over and over takes no longer.
const MAX_PLACES = 4;

/** The words of a text in lower case, without marks. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];

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
      const key = this.words.slice(at, at + KEY).join(" ");
      const places = this.places.get(key);
      if (!places) this.places.set(key, [at]);
      else if (places.length < MAX_PLACES) places.push(at);
    }
  }

  /**
   * Whether the words occur in a row, four of them at least, in texts that are accepted. They may go on in the next one:
   * “Nets are cheap,” he said. “Boats are not.”
   */
  has(words: string[], accepts: (owner: number) => boolean): boolean {
    const places = words.length < KEY ? undefined : this.places.get(words.slice(0, KEY).join(" "));
    return (places ?? []).some((at) =>
      words.every((word, k) => word === this.words[at + k] && accepts(this.owners[at + k]!)),
    );
  }
}
