import { Fragment } from "react";
import { copyName, placeOf } from "@/lib/evidence/quotes/places";
import type { Repeat } from "@/lib/evidence/quotes/schema";

/** The copies of the report that have the same words, each linked to its place: "Also in Reuters (Q18)". Links to evidence lead to them if `anchored`. */
export function AlsoIn({ copies, anchored = false }: { copies: Repeat[]; anchored?: boolean }) {
  return (
    <p className="text-sm text-secondary">
      {copies.map(({ number, source, publisher }, at) => (
        <Fragment key={number}>
          {at === 0 ? "Also in " : ", "}
          <a
            id={anchored ? `evidence-${number}` : undefined}
            href={placeOf({ number, source: { id: source } })}
            className="link"
          >
            {copyName(publisher)} (Q{number})
          </a>
        </Fragment>
      ))}
    </p>
  );
}
