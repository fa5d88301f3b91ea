"use client";

import { useRouter } from "next/navigation";
import { type RefObject, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { KEYS, keyed, shownKey } from "@/components/ui/keymap";
import { Notice } from "@/components/ui/notice";
import { useCommand } from "@/components/ui/use-command";
import { counted, listed } from "@/lib/core/wording";
import type { NameLookup } from "@/lib/evidence/speakers/schema";
import { approveDraftAction } from "@/lib/sources/review/actions";
import type { Draft, Proposal } from "@/lib/sources/review/schema";
import { DiscardDraft } from "./discard-draft";
import { rememberEnd } from "./just-done";
import { MissingDetails } from "./missing-details";
import { versionsOf } from "./state/changes";
import { containersIn, redundantIn } from "./state/container";
import { nothingFound } from "./state/nothing-found";
import type { OfferedIssue } from "./state/offered-issues";
import { newSpeakersOf } from "./state/speaker-choices";

interface ApprovePanelProps {
  draft: Draft;
  viewerId: string;
  proposals: Proposal[];
  issues: OfferedIssue[];
  lookups: Record<string, NameLookup>;
  /** How many quotations gone from this version have been neither placed nor left behind. */
  unplaced: number;
  /** Proposals with unsaved changes, which block approval. */
  unsaved: Proposal[];
  /** Whether a quotation is being added. */
  adding: boolean;
  /** Set if the last decision was made just now: the focus goes from the proposal to what is next. */
  takesFocus: RefObject<boolean>;
  onOpen: (proposal: Proposal) => void;
  onReject: (proposals: Proposal[]) => void;
}

/** Once every proposal is decided: what approval will create, and the button that approves. */
export function ApprovePanel(props: ApprovePanelProps) {
  const { draft, viewerId, proposals, issues, lookups, unplaced, unsaved, adding, takesFocus } =
    props;
  const { onOpen, onReject } = props;
  const { id, version } = draft;
  const router = useRouter();
  const { run, pending, refusal } = useCommand();
  const accepted = proposals.filter(({ state }) => state === "ACCEPTED");
  const added = newSpeakersOf(accepted, lookups);
  const containers = containersIn(accepted);
  const parts = redundantIn(accepted);
  const pairs = accepted.filter(({ id }) => containers.has(id));
  const [open] = unsaved;
  const obstacle =
    (unplaced > 0 &&
      `Gone from this version: ${counted(unplaced, "quotation")} to place or leave behind`) ||
    (open && `Unsaved changes to ${counted(unsaved.length, "proposal")}: save or cancel them`) ||
    (adding && "You’ve started adding a quotation: add it or cancel");
  const nothing = proposals.length === 0 ? nothingFound(draft.text) : null;
  const title = nothing?.title ?? "All proposals have been decided";
  const words =
    accepted.length > 0
      ? `Approve with ${counted(accepted.length, "quotation")}`
      : "Approve without quotations";
  const tone = refusal ? "error" : obstacle ? "warning" : (nothing?.tone ?? "success");

  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus.current) panel.current?.focus({ preventScroll: true });
    takesFocus.current = false;
  }, [takesFocus]);

  const approve = () =>
    run(() => approveDraftAction({ id, version, seen: versionsOf(proposals) }), {
      after: () => {
        rememberEnd("approved", id);
        router.push(`/sources/${id}`);
      },
    });

  return (
    <div
      ref={panel}
      tabIndex={-1}
      data-sticky-top
      className="sticky z-10 -outline-offset-2 bg-paper py-3 max-lg:bottom-12 max-lg:max-h-[70dvh] max-lg:overflow-y-auto max-lg:border-t max-lg:border-ink md:max-lg:bottom-0 lg:top-0 lg:border-b"
    >
      <Notice tone={tone} title={refusal?.message ?? (obstacle || title)}>
        <p>{nothing?.advice ?? quotesByIssue(accepted, issues)}</p>
        {added.length > 0 && (
          <p>
            {added.length === 1 ? "New speaker: " : "New speakers: "}
            {listed(
              added.map(({ name, near: [known] }) =>
                known ? `${name} (perhaps ${known.name}?)` : name,
              ),
            )}
            .
          </p>
        )}
        {open && (
          <Button onClick={() => onOpen(open)} className="mt-2">
            Open proposal {open.ordinal}
          </Button>
        )}
        {parts.length > 0 && (
          <p className="mt-1">
            {pairs.length === 1 ? "Proposal " : "Proposals "}
            {numbersOf(pairs)}
            {pairs.length === 1 ? " is part of a longer one" : " are parts of longer ones"} and
            would count twice.{" "}
            <Button onClick={() => onReject(parts)}>{`Reject ${numbersOf(parts)}`}</Button>
          </p>
        )}
        <MissingDetails draft={draft} viewerId={viewerId} />
        {!obstacle && (
          <div className="mt-2 flex flex-wrap gap-2">
            <Button
              variant={nothing ? "plain" : "primary"}
              pending={pending}
              pendingLabel="Approving…"
              onClick={approve}
              aria-label={words}
              {...keyed("approve")}
            >
              {words} <KeyHint>{shownKey(KEYS.approve)}</KeyHint>
            </Button>
            {nothing && <DiscardDraft id={id} version={version} title={draft.title} />}
          </div>
        )}
      </Notice>
    </div>
  );
}

const numbersOf = (proposals: Proposal[]): string =>
  listed(proposals.map(({ ordinal }) => `${ordinal}`));

/** What approval will create: "Quotations by issue: Russia 7, Taiwan 9. Not yet linked to any issue: 3." */
function quotesByIssue(accepted: Proposal[], issues: OfferedIssue[]): string {
  if (accepted.length === 0)
    return "No proposals have been accepted. The article will be approved without quotations.";
  const counts = issues.flatMap(({ id, title }) => {
    const count = accepted.filter(({ links }) => links.some((l) => l.issueId === id)).length;
    return count > 0 ? [`${title} ${count}`] : [];
  });
  const unlinked = accepted.filter(({ links }) => links.length === 0).length;
  const parts = [
    counts.length > 0 && `Quotations by issue: ${counts.join(", ")}.`,
    unlinked > 0 && `Not yet linked to any issue: ${unlinked}.`,
  ];
  return parts.filter(Boolean).join(" ");
}
