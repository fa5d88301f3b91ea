import { Notice } from "@/components/ui/notice";
import { EditionPaper } from "./edition-paper";
import type { Preview } from "./use-preview";

/** The edition as it would be issued now: the same paper as the one that readers get. */
export function ComposePreview({ preview }: { preview: Preview }) {
  const { shown, problem, loading } = preview;
  return (
    <section aria-label="Preview" aria-busy={loading} className="min-w-0">
      <p role="status" className="mb-2 text-sm text-secondary">
        {loading ? "Preview, being brought up to date…" : "Preview"}
      </p>
      {problem && (
        <Notice tone="warning" title={problem} className="mb-4">
          {shown && "The preview below is the last that could be made."}
        </Notice>
      )}
      {shown && <EditionPaper view={shown.view} />}
    </section>
  );
}
