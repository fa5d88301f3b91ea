import { ChangedText } from "@/components/ui/changed-text";
import { langOf } from "@/components/ui/lang";
import { SectionHeading } from "@/components/ui/section-heading";
import { counted } from "@/lib/core/wording";
import { type Diff, paragraphDiff } from "@/lib/text/diff/word-diff";

interface TextChangesProps {
  before: string;
  after: string;
  language: string;
}

/** What a later version added to and removed from the text. Unchanged paragraphs are collapsed. */
export function TextChanges({ before, after, language }: TextChangesProps) {
  const runs = runsOf(paragraphDiff(before, after).filter(isText));
  const changed = runs.reduce(
    (sum, { same, paragraphs }) => sum + (same ? 0 : paragraphs.length),
    0,
  );
  return (
    <section aria-labelledby="text">
      <SectionHeading id="text" count={changed}>
        Changed paragraphs
      </SectionHeading>
      {changed === 0 && (
        <p className="text-secondary">No words changed, only punctuation or spacing.</p>
      )}
      <div className="max-w-prose space-y-3.5 font-serif text-lg">
        {runs.map(({ same, paragraphs, key }) =>
          same ? (
            <details key={key}>
              <summary className="font-sans text-sm">
                {counted(paragraphs.length, "unchanged paragraph")}
              </summary>
              {paragraphs.map((pieces, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no other key
                <Paragraph key={k} pieces={pieces} language={language} />
              ))}
            </details>
          ) : (
            paragraphs.map((pieces, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no other key
              <Paragraph key={`${key}-${k}`} pieces={pieces} language={language} />
            ))
          ),
        )}
      </div>
    </section>
  );
}

const Paragraph = ({ pieces, language }: { pieces: Diff[]; language: string }) => (
  <p className="mt-3.5" lang={langOf(language)}>
    <ChangedText pieces={pieces} />
  </p>
);

const isText = (pieces: Diff[]) => pieces.some(({ text }) => text.trim());

interface Run {
  key: number;
  same: boolean;
  paragraphs: Diff[][];
}

/** Groups adjacent paragraphs that changed, or did not. */
function runsOf(paragraphs: Diff[][]): Run[] {
  const runs: Run[] = [];
  paragraphs.forEach((pieces, key) => {
    // Line breaks around a paragraph don't count as a change.
    const same = pieces.every(({ kind, text }) => kind === "same" || !text.trim());
    const last = runs.at(-1);
    if (last?.same === same) last.paragraphs.push(pieces);
    else runs.push({ key, same, paragraphs: [pieces] });
  });
  return runs;
}
