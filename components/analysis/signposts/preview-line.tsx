import { langOf } from "@/components/ui/lang";
import type { SignpostPreview } from "@/lib/analysis/signposts/schema";
import { placeOf } from "@/lib/evidence/quotes/places";

/** Which earlier evidence a signpost would have matched. */
export function PreviewLine({ preview }: { preview: SignpostPreview | null }) {
  return (
    <div role="status" className="max-w-prose text-sm text-secondary">
      {preview && (
        <>
          <p>{matchedWords(preview)}</p>
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

function matchedWords({ count, compared }: SignpostPreview): string {
  if (compared === 0) return "There’s no evidence to check this against yet.";
  if (count === 0)
    return compared === 1
      ? "The one piece of evidence so far wouldn’t have matched."
      : `None of the ${compared} pieces of evidence so far would have matched.`;
  const found = compared === 1 ? "The one piece" : `${count} of the ${compared} pieces`;
  return `${found} of evidence so far would have matched. Nobody is notified of ${count === 1 ? "it" : "these"}.`;
}
