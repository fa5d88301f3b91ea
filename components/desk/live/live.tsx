"use client";

import { useRef } from "react";
import { abridged } from "@/lib/core/wording";
import type { Change, Topic } from "@/lib/desk/live/schema";
import { KeepLine } from "./keep-line";
import { LiveMark } from "./live-mark";
import { type Said, setLive } from "./live-state";
import { useLive } from "./use-live";

interface LiveProps {
  /** What the page shows. */
  topic: Topic;
  /** The viewer. */
  person: string;
  /** The snapshot that the page was rendered with. */
  seen: string | null;
  /** The verbs of the events that it announces. Without it, a list’s page announces none, and a record’s all. */
  says?: readonly string[];
  /**
   * A page with a form that replaces a record doesn’t refresh. `StaleForm` says who has changed the record: `says` are the
   * events after which saving the form shows a conflict.
   */
  form?: boolean;
  /** The id of the schedule that the page shows, if its topic is a list. */
  schedule?: string;
  /** Where its message appears, if not at the bottom right. */
  className?: string;
}

/**
 * Keeps its page up to date with what others do, says who did what to its record, and says if the connection is lost.
 * Use one per page.
 */
export function Live({ topic, person, seen, says, form = false, schedule, className }: LiveProps) {
  const latest = useRef(0);

  async function say({ event, verb }: Change) {
    if (!event || (says ? !says.includes(verb ?? "") : "list" in topic)) return;
    const answer = await fetch(`/api/v1/events/${event}`).catch(() => null);
    if (!answer?.ok) return;
    const said = (await answer.json()) as Said;
    // The answers may come in another order than the events.
    if ((schedule && said.schedule !== schedule) || +event < latest.current) return;
    latest.current = +event;
    // The page's history has long texts in full.
    const sentence = abridged(said.sentence);
    if (form || said.actor.id !== person) setLive({ said: { ...said, sentence } });
  }

  const refreshing = useLive({
    address: `/api/v1/live?${new URLSearchParams(topic)}`,
    seen: seen ?? "0:0:",
    refreshes: !form,
    onChange: say,
  });
  return (
    <>
      <KeepLine seen={seen ?? ""} refreshing={refreshing} />
      <LiveMark quiet={form} className={className} />
    </>
  );
}
