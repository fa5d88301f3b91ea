import { Fragment } from "react";
import { copyIn } from "@/lib/evidence/quotes/describe";
import { placeOf } from "@/lib/evidence/quotes/places";
import type { Repeat } from "@/lib/evidence/quotes/schema";

/** The copies of the report that have the same words, each linked to its place: "Also in Reuters (Q18)". */
export function AlsoIn({ copies }: { copies: Repeat[] }) {
  return (
    <p className="text-sm text-secondary">
      {copies.map(({ number, source, publisher }, at) => (
        <Fragment key={number}>
          {at === 0 ? "Also in " : ", "}
          <a
            id={`evidence-${number}`}
            href={placeOf({ number, source: { id: source } })}
            className="link"
          >
            {copyIn(publisher)} (Q{number})
          </a>
        </Fragment>
      ))}
    </p>
  );
}
