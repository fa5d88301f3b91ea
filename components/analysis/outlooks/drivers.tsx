import { counted } from "@/lib/core/wording";
import { placeOf } from "@/lib/evidence/quotes/places";
import type { RevisionLine } from "./revision-line";

/** The quotations that moved a revision, with the notes that CitedPage has for them, and what has happened to them since. */
export function Drivers({ drivers, removed }: Pick<RevisionLine, "drivers" | "removed">) {
  if (drivers.length + removed === 0) return null;
  return (
    <p className="drivers">
      Moved by{" "}
      {drivers.map(({ number, source, speaker, since }, k) => (
        <span key={number}>
          {k > 0 && ", "}
          <a
            href={placeOf({ number, source: { id: source } })}
            className="link"
            aria-describedby={`cited-${number}`}
          >
            {`Q${number}`}
          </a>
          {`${speaker ? ` ${speaker}` : ""}${since}`}
        </span>
      ))}
      {removed > 0 &&
        `${drivers.length > 0 ? ", and " : ""}${counted(removed, "quotation")} since removed`}
    </p>
  );
}
