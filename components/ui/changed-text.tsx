import type { Diff } from "@/lib/text/diff/word-diff";

/** Text with additions and deletions marked, also for screen readers. */
export function ChangedText({ pieces }: { pieces: Diff[] }) {
  return pieces.map(({ kind, text }, k) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a comparison have no other key
    if (kind === "same") return <span key={k}>{text}</span>;
    const Tag = kind === "added" ? "ins" : "del";
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a comparison have no other key
      <Tag key={k} className={kind === "added" ? ADDED : REMOVED}>
        <span className="sr-only" lang="en">
          {kind === "added" ? " (added: " : " (removed: "}
        </span>
        {text}
        <span className="sr-only">) </span>
      </Tag>
    );
  });
}

const ADDED = "[del+&]:ml-1 bg-mark px-0.5 decoration-improved decoration-2 underline-offset-4";
const REMOVED = "text-secondary decoration-deteriorated";
