import type { Diff } from "@/lib/text/diff/word-diff";

/** A stretch of text with what was added and removed, to be seen and heard. */
export function ChangedText({ pieces }: { pieces: Diff[] }) {
  return pieces.map(({ kind, text }, k) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a comparison have no other name
    if (kind === "same") return <span key={k}>{text}</span>;
    const Tag = kind === "added" ? "ins" : "del";
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a comparison have no other name
      <Tag key={k} className={kind === "added" ? ADDED : REMOVED}>
        <span className="sr-only">{kind === "added" ? " (added: " : " (removed: "}</span>
        {text}
        <span className="sr-only">) </span>
      </Tag>
    );
  });
}

const ADDED = "[del+&]:ml-1 bg-mark px-0.5 decoration-improved decoration-2 underline-offset-4";
const REMOVED = "text-secondary decoration-deteriorated";
