"use client";

import { use, useEffect } from "react";
import type { Answerer, RfiView } from "@/components/analysis/briefings/rfis/rfi-view";
import { KnowPeople, PeopleNames } from "@/components/analysis/markdown/people-names";
import { Button } from "@/components/ui/button";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { openEditionAction } from "@/lib/analysis/briefings/editions/actions";
import type {
  JudgedSince,
  Reader,
  ReopenedSince,
  Rewording,
  Withdrawn,
} from "@/lib/analysis/briefings/editions/schema";
import type { EarlierRfi } from "@/lib/analysis/briefings/rfis/schema";
import { counted } from "@/lib/core/wording";
import { EditionPaper } from "./edition-paper";
import { EditionReaders } from "./edition-readers";
import { type EditionView, type ItemView, itemsOf } from "./edition-view";
import { JudgementTools } from "./judgement-tools";
import { Reopenings } from "./reopenings";
import { RewordedSince } from "./reworded-mark";
import { useAcknowledging } from "./use-acknowledging";
import { Withdrawals } from "./withdrawals";

interface EditionReaderProps {
  view: EditionView;
  hash: string;
  addressees: string[];
  readers: Reader[];
  unopenedBy: string[];
  withdrawn: Withdrawn[];
  reworded: Rewording[];
  reopened: ReopenedSince[];
  judgedSince: JudgedSince[];
  rfis: RfiView[];
  earlierRfis: EarlierRfi[];
  answerers: Answerer[];
  viewer: { id: string; mayAnswer: boolean; issued: boolean };
}

/** An edition and what its reader can do: acknowledge its judgements, one key each, and ask about them. */
export function EditionReader(props: EditionReaderProps) {
  const { view, hash, withdrawn, reworded, reopened, judgedSince, ...about } = props;
  const { rfis, earlierRfis, answerers, viewer, ...sent } = about;
  const { readers } = sent;
  const { number } = view;
  const keys = itemsOf(view).map(({ key }) => key);
  const mine = readers.find(({ id }) => id === viewer.id);
  const acknowledged = new Set(mine?.acknowledged);
  // What readers ask has the names that people have now, unlike the paper that it is in.
  const names = use(PeopleNames);
  useOpened(number, mine !== undefined);

  const { acknowledge, undo, pending } = useAcknowledging(number, acknowledged);
  const next = keys.find((key) => !acknowledged.has(key));
  const all = () => acknowledge(keys);
  // Whoever issued it has read it, so they aren't asked.
  const isAsked = !viewer.issued || acknowledged.size > 0;
  useShortcuts({
    ...Object.fromEntries(
      keys.slice(0, 9).map((key, at) => [`judgement${at + 1}`, () => acknowledge([key])]),
    ),
    acknowledge: () => next && acknowledge([next]),
  });

  const tools = (item: ItemView, at: number) => (
    <KnowPeople names={names}>
      <JudgementTools
        edition={number}
        item={item}
        since={judgedSince.find(({ key }) => key === item.key)}
        digit={at < 9 ? at + 1 : undefined}
        acknowledged={acknowledged.has(item.key)}
        onAcknowledge={() => acknowledge([item.key])}
        onUndo={() => undo(item.key)}
        rfis={rfis}
        earlier={earlierRfis}
        answerers={answerers}
        mayAnswer={viewer.mayAnswer}
        person={viewer.id}
      />
    </KnowPeople>
  );

  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden">
        <p className="text-sm text-secondary">
          {!isAsked
            ? "You issued this edition."
            : next
              ? acknowledged.size === 0
                ? `You haven’t acknowledged ${keys.length === 1 ? "the judgement" : `any of the ${keys.length} judgements`} yet.`
                : `You’ve acknowledged ${acknowledged.size} of ${counted(keys.length, "judgement")}.`
              : "You’ve acknowledged all the judgements."}
        </p>
        {isAsked && next && (
          <Button pending={pending} pendingLabel="Saving…" onClick={all}>
            Acknowledge all
          </Button>
        )}
        <a href="#readers" className="link text-sm">
          Who has read it
        </a>
      </div>
      <Withdrawals value={withdrawn}>
        <Reopenings value={reopened}>
          <RewordedSince value={reworded}>
            <EditionPaper view={view} hash={hash} judgementTools={tools} />
          </RewordedSince>
        </Reopenings>
      </Withdrawals>
      <EditionReaders {...sent} judgements={keys.length} />
    </>
  );
}

/** Records that the reader has opened the edition, once the page is on screen. */
function useOpened(number: number, opened: boolean) {
  useEffect(() => {
    if (opened) return;
    const open = () => {
      if (document.hidden) return;
      document.removeEventListener("visibilitychange", open);
      // If it fails, the edition stays unread until the next visit.
      openEditionAction({ number }).catch(() => undefined);
    };
    document.addEventListener("visibilitychange", open);
    open();
    return () => document.removeEventListener("visibilitychange", open);
  }, [number, opened]);
}
