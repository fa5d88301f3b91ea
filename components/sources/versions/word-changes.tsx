import { wordDiff } from "@/lib/text/diff/word-diff";
import { ChangedText } from "./changed-text";

/** Two wordings of one quotation, as one. */
export function WordChanges({ before, after }: { before: string; after: string }) {
  return (
    <p className="font-serif text-base">
      <ChangedText pieces={wordDiff(before, after)} />
    </p>
  );
}
