import { CitationsContext } from "@/components/analysis/markdown/prose";
import { sinceHref } from "@/lib/analysis/briefings/since/schema";
import { counted } from "@/lib/core/wording";
import type { EditionView } from "./edition-view";
import { endnotesOf } from "./endnotes";
import { ListedChange } from "./listed-change";
import type { Preview } from "./use-preview";

/** The most changes that are listed beside the form. The preview has them all. */
const MAX_SHOWN = 10;

interface CorrectionChangesProps {
  /** The number of the edition to correct. */
  corrects: number;
  preview: Preview;
}

/** What a correction will say differently besides what it corrects, because the desk has changed. */
export function CorrectionChanges({ corrects, preview }: CorrectionChangesProps) {
  const { shown, problem, empty } = preview;
  if (empty) return null;
  return (
    <section aria-labelledby="since-corrected" className="text-sm">
      <h2 id="since-corrected" className="font-medium">
        Also changed since edition {corrects}
      </h2>
      {shown ? (
        <Changes corrects={corrects} view={shown.view} />
      ) : (
        <p className="text-secondary">
          {problem
            ? "The changes will appear here once the preview has loaded."
            : "Looking for changes…"}
        </p>
      )}
    </section>
  );
}

function Changes({ corrects, view }: { corrects: number; view: EditionView }) {
  const { changes } = view;
  if (changes.length === 0)
    return (
      <p className="text-secondary">
        Nothing has changed on these issues. The correction differs only in what you change here.
      </p>
    );
  const more = changes.length - MAX_SHOWN;
  return (
    // The notes of the citations are in the preview.
    <CitationsContext value={endnotesOf(view)}>
      <p className="text-secondary">
        A correction reflects the desk as it is now, so it will include these changes, listed in
        Annex A.{" "}
        <a href={sinceHref({ from: { edition: corrects }, to: null })} className="link">
          See them with their evidence
        </a>
      </p>
      <ul className="mt-2 space-y-2">
        {changes.slice(0, MAX_SHOWN).map((change, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two changes may be alike
          <li key={place} className="border-l-2 border-rule pl-3">
            <ListedChange change={change} className="text-secondary" />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-2 text-secondary">And {counted(more, "earlier change")}.</p>}
    </CitationsContext>
  );
}
