import { isWide } from "@/components/ui/is-wide";
import { Notice } from "@/components/ui/notice";
import { rewordedTitle } from "@/lib/analysis/briefings/editions/describe";
import { EditionPaper } from "./edition-paper";
import { FoldsParts } from "./edition-part";
import { RewordedSince } from "./reworded-mark";
import { Rewordings } from "./rewordings";
import type { Preview } from "./use-preview";

/** The edition as it would be issued now, as readers will see it; below the form, its long parts are folded. */
export function ComposePreview({ preview }: { preview: Preview }) {
  const { shown, problem, empty, loading } = preview;
  return (
    <section id="preview" aria-label="Preview" aria-busy={loading} className="min-w-0">
      <p role="status" className="mb-2 text-sm text-secondary">
        {loading
          ? "Updating the preview…"
          : empty
            ? "Add at least one issue to see the preview."
            : "Preview"}
      </p>
      {problem && (
        <Notice tone="warning" title={problem} className="mb-4">
          {shown && "The preview below doesn’t include your latest changes."}
        </Notice>
      )}
      {shown && shown.reworded.length > 0 && (
        <Notice tone="warning" title={rewordedTitle(shown.reworded)} className="mb-4">
          <Rewordings reworded={shown.reworded} />
          <p className="text-secondary">
            Compare the versions, and revise what no longer holds before you issue the edition.
          </p>
        </Notice>
      )}
      {shown?.unshown && (
        <Notice title="The PDF can’t show every letter" className="mb-4">
          {shown.unshown}
        </Notice>
      )}
      {shown && (
        <FoldsParts value={!isWide()}>
          <RewordedSince value={shown.reworded}>
            <EditionPaper view={shown.view} />
          </RewordedSince>
        </FoldsParts>
      )}
    </section>
  );
}
