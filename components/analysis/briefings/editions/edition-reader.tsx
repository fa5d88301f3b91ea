"use client";

import { useEffect, useMemo, useState } from "react";
import type { FollowedUp } from "@/components/analysis/briefings/rfis/ask-form";
import { RfiCounts } from "@/components/analysis/briefings/rfis/rfi-counts";
import type { RfiView } from "@/components/analysis/briefings/rfis/rfi-view";
import { Rfis } from "@/components/analysis/briefings/rfis/rfis";
import { CitationsContext } from "@/components/analysis/markdown/prose";
import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { openEditionAction } from "@/lib/analysis/briefings/editions/actions";
import type { Reader, ReopenedSince, Withdrawn } from "@/lib/analysis/briefings/editions/schema";
import type { EarlierRfi } from "@/lib/analysis/briefings/rfis/schema";
import { counted } from "@/lib/core/wording";
import { EditionPaper } from "./edition-paper";
import { EditionReaders } from "./edition-readers";
import { type EditionView, itemsOf } from "./edition-view";
import { endnotesOf } from "./endnotes";
import { Reopenings } from "./reopenings";
import { useAcknowledging } from "./use-acknowledging";
import { Withdrawals } from "./withdrawals";

const [AskForm, asking] = loadOnUse(() =>
  import("@/components/analysis/briefings/rfis/ask-form").then((m) => m.default),
);

interface EditionReaderProps {
  view: EditionView;
  hash: string;
  addressees: string[];
  readers: Reader[];
  unopenedBy: string[];
  withdrawn: Withdrawn[];
  reopened: ReopenedSince[];
  rfis: RfiView[];
  earlierRfis: EarlierRfi[];
  answerers: { id: string; name: string; owns: string[] }[];
  viewer: { id: string; mayAnswer: boolean; issued: boolean };
}

/** What a person asks: about the judgement of an issue, by key, and maybe after an answer. */
interface Asked {
  about: string;
  follows?: FollowedUp;
}

/** An edition and what its reader can do: acknowledge its judgements, one key each, and ask about them. */
export function EditionReader(props: EditionReaderProps) {
  const { view, hash, withdrawn, reopened, rfis, earlierRfis, answerers, viewer, ...sent } = props;
  const { readers } = sent;
  const { number } = view;
  const endnotes = useMemo(() => endnotesOf(view), [view]);
  const keys = itemsOf(view).map(({ key }) => key);
  const mine = readers.find(({ id }) => id === viewer.id);
  const acknowledged = new Set(mine?.acknowledged);
  const [asked, setAsked] = useState<Asked | null>(null);
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

  const tools = (key: string, at: number) => (
    <div className="-ml-2 flex flex-wrap items-center gap-x-2 print:hidden">
      {acknowledged.has(key) && (
        <span className="px-2 py-1 text-sm text-improved">✓ Acknowledged</span>
      )}
      {/* One button, which keeps the focus when it becomes the other. */}
      <Button
        variant="quiet"
        aria-label={
          acknowledged.has(key) ? `Undo the acknowledgement of ${key}` : `Acknowledge ${key}`
        }
        onClick={() => (acknowledged.has(key) ? undo(key) : acknowledge([key]))}
      >
        {acknowledged.has(key) ? (
          "Undo"
        ) : (
          <>Acknowledge {at < 9 && <KeyHint>{`${at + 1}`}</KeyHint>}</>
        )}
      </Button>
      <Button
        variant="quiet"
        aria-label={`Ask about ${key}`}
        onClick={() => setAsked({ about: key })}
        {...asking}
      >
        Ask
      </Button>
      <RfiCounts issue={key} rfis={rfis} earlier={earlierRfis} />
    </div>
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
          <EditionPaper view={view} hash={hash} judgementTools={tools} />
        </Reopenings>
      </Withdrawals>
      <CitationsContext value={endnotes}>
        <Rfis
          rfis={rfis}
          earlier={earlierRfis}
          items={itemsOf(view)}
          answerers={answerers}
          mayAnswer={viewer.mayAnswer}
          person={viewer.id}
          onFollowUp={({ id, issue, answer, assignedTo }) => {
            if (!answer) return;
            const { by, byId } = answer;
            const asked = assignedTo ?? { id: byId, name: by };
            setAsked({ about: issue, follows: { id, by, asked } });
          }}
        />
      </CitationsContext>
      <EditionReaders {...sent} judgements={keys.length} />
      {asked && (
        <OnUse>
          <AskForm
            onClose={() => setAsked(null)}
            edition={number}
            issue={itemsOf(view).find(({ key }) => key === asked.about)!}
            follows={asked.follows}
            answerers={answerers}
            person={viewer.id}
          />
        </OnUse>
      )}
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
