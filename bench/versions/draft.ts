/** A part of a text in UTF-16 units: start inclusive, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** A text being edited in which every unit knows where in the old text it came from; -1 if it is new. */
export class Draft {
  private units: string[];
  private origins: number[];
  /** Units that were respelt, perhaps with fewer units. */
  private readonly spelt = new Set<number>();

  constructor(readonly before: string) {
    this.units = before.split("");
    this.origins = this.units.map((_, at) => at);
  }

  get text(): string {
    return this.units.join("");
  }

  /** Where the pattern matches the current text. */
  find(pattern: RegExp): Range[] {
    return Array.from(this.text.matchAll(pattern), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    }));
  }

  paragraphs(): Range[] {
    return this.find(/[^\n]*\S[^\n]*/g);
  }

  /** Replaces a range, which may be empty, with new words. */
  replace({ start, end }: Range, text: string): void {
    this.put(start, end, text.split(""), Array(text.length).fill(-1));
  }

  /** Spells the same words differently: each unit keeps its origin, and extra ones share the last. */
  respell({ start, end }: Range, text: string): void {
    const old = this.origins.slice(start, end);
    for (const origin of old) this.spelt.add(origin);
    const origins = text.split("").map((_, k) => old[Math.min(k, old.length - 1)]!);
    this.put(start, end, text.split(""), origins);
  }

  /** Moves a range to `to`, a position before the move. */
  move({ start, end }: Range, to: number): void {
    const [units, origins] = [this.units.slice(start, end), this.origins.slice(start, end)];
    this.put(start, end, [], []);
    const at = to > start ? to - units.length : to;
    this.put(at, at, units, origins);
  }

  /**
   * What became of a range of the old text: where its first and last units are now and, as `stands`, whether
   * nothing but white space was removed or added between them. Returns null if all of it is gone.
   */
  became(old: Range): (Range & { stands: boolean }) | null {
    const isOwn = (origin: number) => origin >= old.start && origin < old.end;
    const first = this.origins.findIndex(isOwn);
    if (first < 0) return null;
    const last = this.origins.findLastIndex(isOwn);
    const now = this.origins.slice(first, last + 1);
    const left = new Set(now);
    const isSpace = (k: number) =>
      this.origins[first + k] === -1 && /\s/.test(this.units[first + k]!);
    const kept = now.filter((_, k) => !isSpace(k));
    let stands = kept.every((origin, k) => isOwn(origin) && (k === 0 || origin >= kept[k - 1]!));
    for (let at = old.start; at < old.end; at++)
      if (!left.has(at) && !this.spelt.has(at) && /\S/.test(this.before[at]!)) stands = false;
    return { start: first, end: last + 1, stands };
  }

  private put(start: number, end: number, units: string[], origins: number[]): void {
    this.units = [...this.units.slice(0, start), ...units, ...this.units.slice(end)];
    this.origins = [...this.origins.slice(0, start), ...origins, ...this.origins.slice(end)];
  }
}
