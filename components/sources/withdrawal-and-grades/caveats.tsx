import Link from "next/link";
import type { Caveat } from "@/lib/evidence/warnings/schema";
import { caveatSentence, caveatsInShort } from "./caveat-words";

interface CaveatsProps {
  caveats: readonly Caveat[];
  /** Shows the sentences at once, where the judgement is what the page is about. */
  open?: boolean;
}

/** What became of what a judgement or note rests on: a few words, and in full when opened. */
export function Caveats({ caveats, open = false }: CaveatsProps) {
  const short = caveatsInShort(caveats);
  if (!short) return null;
  return (
    <details open={open} className="max-w-prose border-l-2 border-warning pl-3 text-sm">
      <summary className="cursor-pointer font-medium text-warning">{short}</summary>
      <ul className="space-y-1 pt-1">
        {caveats.map((caveat) => (
          <li key={`${caveat.kind} ${caveat.source.id} ${caveat.quotes}`}>
            {caveatSentence(caveat)}{" "}
            <Link href={placeOf(caveat)} prefetch={false} className="link whitespace-nowrap">
              Read the source
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

const placeOf = ({ source, quotes }: Caveat) =>
  `/sources/${source.id}${quotes[0] === undefined ? "" : `#q${quotes[0]}`}`;
