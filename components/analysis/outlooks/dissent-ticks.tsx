import { cx } from "@/components/ui/cx";
import type { RulerDissent } from "./likelihood-sentence";

// In pixels: a lane, the room below the track, and how far a tick reaches up across the track.
const LANE = 18;
const TOP = 6;
const REACH = 9;

/** A tick a dissent, each with its name in a lane of its own, so that names never overlap. */
export function DissentTicks({ dissents }: { dissents: readonly RulerDissent[] }) {
  // Names left of the middle run to the right of their tick and the others to the left, so that none
  // leaves the page. The ticks nearest the middle stop first: none then crosses a name of its side.
  const lanes = dissents.toSorted((a, b) => Math.abs(a.percent - 50) - Math.abs(b.percent - 50));
  return (
    <span className="relative block text-xs" style={{ height: lanes.length * LANE + TOP }}>
      {lanes.map(({ name, percent }, lane) => (
        <span
          key={name}
          style={{ left: `${percent}%`, top: -REACH, height: (lane + 1) * LANE + TOP + REACH }}
          className="absolute border-l border-ink"
        >
          <span
            className={cx(
              "absolute bottom-0 bg-paper px-1.5 whitespace-nowrap",
              percent < 50 ? "left-0" : "right-px",
            )}
          >
            {name} <span className="text-secondary tabular-nums">{percent}%</span>
          </span>
        </span>
      ))}
    </span>
  );
}
