import { createContext, use } from "react";
import { rewordedMark } from "@/lib/analysis/briefings/editions/describe";
import type { Rewording } from "@/lib/analysis/briefings/editions/schema";
import { DeskLink } from "./desk-link";

/** How later versions changed the edition’s quotations, which its content doesn’t show. A shared edition doesn’t name them. */
export const RewordedSince = createContext<
  readonly (Pick<Rewording, "quotes"> & Partial<Pick<Rewording, "source">>)[]
>([]);

/** A mark on a quotation for each later version that words it differently or lacks it, with a link to compare them. */
export const RewordedMark = ({ quote }: { quote: string }) =>
  use(RewordedSince).flatMap(({ source, quotes }) =>
    quotes
      .filter(({ ref }) => ref === quote)
      .map((found) => (
        <span key={source ?? quote} className="withdrawn">
          <DeskLink href={`/sources/${source}/changes`}>{rewordedMark(found)}</DeskLink>{" "}
        </span>
      )),
  );
