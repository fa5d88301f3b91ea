import { cx } from "@/components/ui/cx";
import type { RulerDissent } from "./likelihood-sentence";

/** The height of a line of names. */
const LANE_PX = 18;
/** The space between the track and the first name. */
const TOP_PX = 6;
/** How far a tick reaches up across the track. */
const REACH_PX = 9;

/** A tick for each dissent. Each name has a line of its own, so that names never overlap. */
export function DissentTicks({ dissents }: { dissents: readonly RulerDissent[] }) {
  // Names on the left half are written to the right of their tick and the others to the left, so that none
  // leaves the page. Ticks nearer the middle are shorter, so that none crosses a name on its side.
  const lanes = dissents.toSorted((a, b) => Math.abs(a.percent - 50) - Math.abs(b.percent - 50));
  return (
    <span className="relative block text-xs" style={{ height: lanes.length * LANE_PX + TOP_PX }}>
      {lanes.map(({ name, percent }, lane) => (
        <span
          key={name}
          style={{
            left: `${percent}%`,
            top: -REACH_PX,
            height: (lane + 1) * LANE_PX + TOP_PX + REACH_PX,
          }}
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
