import { rewordedSentences } from "@/lib/analysis/briefings/editions/describe";
import type { Rewording } from "@/lib/analysis/briefings/editions/schema";

/** What later versions did to quotations of an edition, each with a link to the two versions side by side. */
export const Rewordings = ({ reworded }: { reworded: Rewording[] }) => (
  <ul>
    {reworded.map((one) => (
      <li key={one.source}>
        <a href={`/sources/${one.source}/changes`} className="link">
          {`“${one.title}”`}
        </a>
        {`: ${rewordedSentences(one)}`}
      </li>
    ))}
  </ul>
);
