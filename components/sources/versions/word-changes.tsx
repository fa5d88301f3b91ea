import { ChangedText } from "@/components/ui/changed-text";
import { langOf } from "@/components/ui/lang";
import { wordDiff } from "@/lib/text/diff/word-diff";

interface WordChangesProps {
  before: string;
  after: string;
  language: string;
}

/** Two wordings of a quotation merged into one, with the changes marked. */
export function WordChanges({ before, after, language }: WordChangesProps) {
  return (
    <p className="font-serif text-base" lang={langOf(language)}>
      <ChangedText pieces={wordDiff(before, after)} />
    </p>
  );
}
