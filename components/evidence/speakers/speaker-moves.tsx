import Link from "next/link";
import { DateText } from "@/components/ui/date-text";
import { SectionHeading } from "@/components/ui/section-heading";
import { counted } from "@/lib/core/wording";
import type { SpeakerMove } from "@/lib/evidence/speakers/schema";
import { UndoMove } from "./undo-move";

interface SpeakerMovesProps {
  speakerId: string;
  moves: SpeakerMove[];
  mayUndo: boolean;
}

/** What was merged and split here, with who, when and why. */
export function SpeakerMoves({ speakerId, moves, mayUndo }: SpeakerMovesProps) {
  return (
    <section aria-labelledby="moves">
      <SectionHeading id="moves" count={moves.length}>
        Merged and split
      </SectionHeading>
      <ol className="space-y-3 text-sm">
        {moves.map((move) => (
          <li key={move.id}>
            <p className={move.undone ? "text-secondary line-through" : undefined}>
              {move.kind === "MERGE" ? (
                <>
                  <Name {...move.from} here={speakerId} /> is <Name {...move.to} here={speakerId} />
                </>
              ) : (
                <>
                  <Name {...move.to} here={speakerId} /> split from{" "}
                  <Name {...move.from} here={speakerId} />
                </>
              )}
              , {counted(move.quotes, "quote")}
            </p>
            <p>{move.reason}</p>
            <p className="text-secondary">
              {move.by}, <DateText date={move.at} />
              {move.undone && (
                <>
                  ; taken back by {move.undone.by}, <DateText date={move.undone.at} />
                </>
              )}
            </p>
            {mayUndo && !move.undone && <UndoMove id={move.id} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Name({ id, name, here }: { id: string; name: string; here: string }) {
  if (id === here) return name;
  return (
    <Link href={`/speakers/${id}`} prefetch={false} className="link">
      {name}
    </Link>
  );
}
