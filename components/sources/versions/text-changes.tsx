import { SectionHeading } from "@/components/ui/section-heading";
import { counted } from "@/lib/core/wording";
import { type Diff, paragraphDiff } from "@/lib/text/diff/word-diff";
import { ChangedText } from "./changed-text";

/** The text of an article with what a later version added and removed; what stayed is folded. */
export function TextChanges({ before, after }: { before: string; after: string }) {
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
        <p className="text-secondary">The words are the same; only marks or spaces differ.</p>
      )}
      <div className="max-w-prose space-y-3.5 font-serif text-lg">
        {runs.map(({ same, paragraphs, key }) =>
          same ? (
            <details key={key}>
              <summary className="font-sans text-sm text-secondary">
                {counted(paragraphs.length, "unchanged paragraph")}
              </summary>
              {paragraphs.map((pieces, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no other name
                <Paragraph key={k} pieces={pieces} />
              ))}
            </details>
          ) : (
            paragraphs.map((pieces, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no other name
              <Paragraph key={`${key}-${k}`} pieces={pieces} />
            ))
          ),
        )}
      </div>
    </section>
  );
}

const Paragraph = ({ pieces }: { pieces: Diff[] }) => (
  <p className="mt-3.5">
    <ChangedText pieces={pieces} />
  </p>
);

const isText = (pieces: Diff[]) => pieces.some(({ text }) => text.trim());

interface Run {
  key: number;
  same: boolean;
  paragraphs: Diff[][];
}

/** Paragraphs that stayed, or did not, one after another. */
function runsOf(paragraphs: Diff[][]): Run[] {
  const runs: Run[] = [];
  paragraphs.forEach((pieces, key) => {
    // Line breaks around a paragraph are nobody's change.
    const same = pieces.every(({ kind, text }) => kind === "same" || !text.trim());
    const last = runs.at(-1);
    if (last?.same === same) last.paragraphs.push(pieces);
    else runs.push({ key, same, paragraphs: [pieces] });
  });
  return runs;
}
