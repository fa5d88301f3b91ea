import { langOf } from "@/components/ui/lang";
import type { SignpostPreview } from "@/lib/analysis/signposts/schema";
import { placeOf } from "@/lib/evidence/quotes/places";

/** Which earlier evidence a signpost would have matched. */
export function PreviewLine({ preview }: { preview: SignpostPreview | null }) {
  return (
    <div role="status" className="max-w-prose text-sm text-secondary">
      {preview && (
        <>
          <p>
            {preview.count === 0
              ? `None of the ${preview.compared} pieces of evidence so far would have matched.`
              : `${preview.count} of the ${preview.compared} pieces of evidence so far would have matched. Nobody is notified of these.`}
          </p>
          {preview.unquoted.map((name) => (
            <p key={name} className="text-warning">
              {`Nobody called “${name}” has been quoted yet.`}
            </p>
          ))}
          <ul>
            {preview.quotes.map((quote) => (
              <li key={quote.number} className="truncate">
                <a href={placeOf(quote)} target="_blank" rel="noreferrer" className="link">
                  {`Q${quote.number}`}
                </a>{" "}
                <span className="font-serif" lang={langOf(quote.source.language)}>
                  {quote.words}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
