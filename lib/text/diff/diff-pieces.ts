/** A piece of text that is in both versions, only in the new one or only in the old one. */
export interface Diff {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Joins words into pieces: removed text before added text. A space between two changes belongs to both. */
export class Pieces {
  private readonly pieces: Diff[] = [];
  private removed = "";
  private added = "";
  private space = "";

  add(kind: Diff["kind"], text: string): void {
    const isChanging = this.removed !== "" || this.added !== "";
    if (kind === "same" && isChanging && /^[^\S\n]+$/.test(text)) {
      this.space += text;
      return;
    }
    if (kind === "same") {
      this.flush();
      this.same(text);
      return;
    }
    this.removed += this.space;
    this.added += this.space;
    this.space = "";
    this[kind] += text;
  }

  end(): Diff[] {
    this.flush();
    return this.pieces;
  }

  private flush(): void {
    if (this.removed) this.pieces.push({ kind: "removed", text: this.removed });
    if (this.added) this.pieces.push({ kind: "added", text: this.added });
    if (this.space) this.same(this.space);
    this.removed = this.added = this.space = "";
  }

  private same(text: string): void {
    const last = this.pieces.at(-1);
    if (last?.kind === "same") last.text += text;
    else this.pieces.push({ kind: "same", text });
  }
}
