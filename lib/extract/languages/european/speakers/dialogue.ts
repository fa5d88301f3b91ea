import type { Speaker } from "../../reading";

interface Turn {
  start: number;
  end: number;
  speaker: Speaker;
}

/** Two people who speak in turns, each in a paragraph of their own; only the first paragraphs name them. */
export class Dialogue {
  private before: Turn | null = null;
  private last: Turn | null = null;

  constructor(private readonly text: string) {}

  /** Remembers who speaks in a paragraph. */
  add([start, end]: [number, number], speaker: Speaker): void {
    if (this.last?.start === start) return;
    this.before = this.last;
    this.last = { start, end, speaker };
  }

  /** Who answers the last paragraph, in one that begins at a position: whoever spoke before that. */
  answering(start: number): Speaker | null {
    const { before, last } = this;
    if (!before || !last || before.speaker.name === last.speaker.name) return null;
    const isNext = this.isGap(before.end, last.start) && this.isGap(last.end, start);
    return isNext ? { ...before.speaker, span: null } : null;
  }

  private isGap = (from: number, to: number): boolean => this.text.slice(from, to).trim() === "";
}
