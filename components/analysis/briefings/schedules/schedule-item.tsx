"use client";

import { namesInWords } from "@/components/analysis/briefings/groups/readers-in-words";
import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import { useSay } from "@/components/ui/last-act";
import { LinkButton } from "@/components/ui/link-button";
import { zoneLabel } from "@/components/ui/time-zones";
import { useCommand } from "@/components/ui/use-command";
import {
  deleteScheduleAction,
  pauseScheduleAction,
} from "@/lib/analysis/briefings/schedules/actions";
import { DUE_NOW, daysInWords, type Schedule } from "@/lib/analysis/briefings/schedules/schema";
import { counted } from "@/lib/core/wording";
import { ScheduleRuns } from "./schedule-runs";

interface ScheduleItemProps {
  schedule: Schedule;
  /** Who is chosen but won't get its editions, and why. */
  notReached: string | null;
}

/** A schedule: when, what and to whom, its last runs, and what can be done with it. */
export function ScheduleItem({ schedule, notReached }: ScheduleItemProps) {
  const { id, title, weekdays, time, timeZone, sections, readers, owner, runs } = schedule;
  const { nextWords } = schedule;
  const issues = sections?.reduce((sum, section) => sum + section.issues.length, 0);
  return (
    <li aria-labelledby={`schedule-${id}`} className="py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 id={`schedule-${id}`} className="min-w-0 font-serif text-lg break-words">
          {title}
        </h3>
        <Tools schedule={schedule} />
      </div>
      <p>
        {daysInWords(weekdays)} at <span className="tabular-nums">{time}</span>,{" "}
        {zoneLabel(timeZone)}.{" "}
        {nextWords ? (
          nextWords === DUE_NOW ? (
            "Due now."
          ) : (
            <>Next: {nextWords}.</>
          )
        ) : (
          <strong className="font-semibold text-warning">Paused.</strong>
        )}
      </p>
      <p className="text-sm text-secondary">
        {issues === undefined ? "All active issues" : counted(issues, "issue")}, to{" "}
        {readers.length > 0 ? namesInWords(readers) : "everyone on the desk"}. Issued in the name of{" "}
        {owner}.
      </p>
      {notReached && <p className="text-sm text-warning">{notReached}</p>}
      <ScheduleRuns runs={runs} />
    </li>
  );
}

function Tools({ schedule: { id, title, version, nextAt } }: { schedule: Schedule }) {
  const { run, pending, refusal } = useCommand<{ id: string; version?: number }>();
  const say = useSay();
  const paused = nextAt === null;
  const saidOf = (resumed: boolean) => (resumed ? `Resumed “${title}”.` : `Paused “${title}”.`);
  const pause = () =>
    run(() => pauseScheduleAction({ id, version, paused: !paused }), {
      after: ({ version = 0 }) =>
        say({
          said: saidOf(paused),
          undo: {
            run: () => pauseScheduleAction({ id, version, paused }),
            said: saidOf(!paused),
          },
        }),
      refused: ({ message }) => say({ said: message, refused: true }),
    });
  return (
    <div className="flex flex-wrap gap-2">
      <LinkButton href={`/briefings/sending/${id}`} aria-label={`Edit ${title}`}>
        Edit
      </LinkButton>
      <Button
        pending={pending}
        aria-label={`${paused ? "Resume" : "Pause"} ${title}`}
        onClick={pause}
      >
        {paused ? "Resume" : "Pause"}
      </Button>
      <Confirm
        opener={{ label: "Delete", name: `Delete ${title}` }}
        title={`Delete the schedule for “${title}”?`}
        act={{ label: "Delete", pending: "Deleting…", refused: "Not deleted" }}
        pending={pending}
        refusal={refusal}
        onConfirm={(close) =>
          run(() => deleteScheduleAction({ id, version }), {
            after: () => {
              close();
              say({ said: `Deleted the schedule for “${title}”.`, takesFocus: true });
            },
          })
        }
      >
        <p>
          Editions already issued are kept. The schedule and its history are deleted, and you can’t
          undo this.{!paused && " To stop it for a while, pause it instead."}
        </p>
      </Confirm>
    </div>
  );
}
