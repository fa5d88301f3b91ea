import { DateText } from "@/components/ui/date-text";
import { SectionHeading } from "@/components/ui/section-heading";
import { counted } from "@/lib/core/wording";
import type { SpeakerMove } from "@/lib/evidence/speakers/schema";
import { UndoMove } from "./undo-move";

interface MergeHistoryProps {
  speakerId: string;
  /** The latest first. */
  moves: SpeakerMove[];
  /** How many there are in all. */
  count: number;
  /** The address of the page with all of them; null if it is this one. */
  whole: string | null;
  mayUndo: boolean;
}

/** Merges and splits of this speaker: who made them, when and why. */
export function MergeHistory({ speakerId, moves, count, whole, mayUndo }: MergeHistoryProps) {
  return (
    <section aria-labelledby="moves">
      <SectionHeading id="moves" count={count}>
        Merges and splits
      </SectionHeading>
      <ol className="space-y-3 text-sm">
        {moves.map((move) => (
          <li key={move.id}>
            <p className={move.undone ? "text-secondary line-through" : undefined}>
              {move.kind === "MERGE" ? (
                <>
                  <Name {...move.from} here={speakerId} /> merged into{" "}
                  <Name {...move.to} here={speakerId} />
                </>
              ) : (
                <>
                  <Name {...move.to} here={speakerId} /> split from{" "}
                  <Name {...move.from} here={speakerId} />
                </>
              )}
              , {counted(move.quotes, "quotation")}
            </p>
            <p>{move.reason}</p>
            <p className="text-secondary">
              {move.by}, <DateText date={move.at} />
              {move.undone && (
                <>
                  ; undone by {move.undone.by}, <DateText date={move.undone.at} />
                </>
              )}
            </p>
            {mayUndo && !move.undone && <UndoMove id={move.id} />}
          </li>
        ))}
      </ol>
      {whole && moves.length < count && (
        <p className="pt-3 text-sm">
          <a href={`${whole}#moves`} className="link">
            {`Show all ${count}`}
          </a>
        </p>
      )}
    </section>
  );
}

function Name({ id, name, here }: { id: string; name: string; here: string }) {
  if (id === here) return name;
  return (
    <a href={`/speakers/${id}`} className="link">
      {name}
    </a>
  );
}
