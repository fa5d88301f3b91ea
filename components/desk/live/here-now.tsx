"use client";

import { useLiveState } from "./live-state";

/** The first letters of the first and last name. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return ends.map((word) => [...word][0]).join("");
}

/** Who else has this page open. Its line is always kept free, so that nothing moves when someone arrives. */
export function HereNow({ person }: { person: string }) {
  const here = useLiveState((state) => state.here);
  const others = here.filter(({ id }) => id !== person);
  return (
    <div className="min-h-6 text-sm print:hidden">
      {others.length > 0 && (
        <ul aria-label="Here now" className="flex flex-wrap gap-x-3 gap-y-1">
          {others.map(({ id, name }) => (
            <li key={id} className="flex items-center gap-1.5">
              <span
                aria-hidden="true"
                className="rounded-sm border border-secondary px-1 text-xs font-semibold"
              >
                {initialsOf(name)}
              </span>
              {name}
            </li>
          ))}
          <li className="text-secondary">{others.length === 1 ? "is here" : "are here"}</li>
        </ul>
      )}
    </div>
  );
}
