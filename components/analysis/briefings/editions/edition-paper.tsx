"use client";

import { type ReactNode, useMemo } from "react";
import { CitedTexts } from "@/components/analysis/markdown/cited-page";
import { KnowPeople } from "@/components/analysis/markdown/people-names";
import { Prose } from "@/components/analysis/markdown/prose";
import { ChangesAnnex, DissentsAnnex } from "./edition-annexes";
import { EditionColophon, EditionCover } from "./edition-cover";
import { EditionIssue } from "./edition-issue";
import { EditionLegend } from "./edition-legend";
import { EditionEndnotes, EditionSources } from "./edition-sources";
import { type EditionView, type ItemView, itemsOf } from "./edition-view";
import { endnotesOf } from "./endnotes";
import { KeyJudgements } from "./key-judgements";
import { usePrintedHandling } from "./use-printed-handling";

interface EditionPaperProps {
  view: EditionView;
  /** The hash of its content, once it is issued. */
  hash?: string;
  /** What the reader can do about an issue’s judgement; `at` is its place. */
  judgementTools?: (item: ItemView, at: number) => ReactNode;
}

/** An edition has the names in it that people had when it was issued. */
const NOBODY = {};

/** An edition as a paper. A preview looks as the issued edition will. */
export function EditionPaper({ view, hash, judgementTools }: EditionPaperProps) {
  usePrintedHandling(view.handling);
  const endnotes = useMemo(() => endnotesOf(view), [view]);
  return (
    <KnowPeople names={NOBODY}>
      <CitedTexts citations={endnotes}>
        <article className="edition" aria-label={`Edition ${view.number}`}>
          <EditionCover view={view} isIssued={hash !== undefined} />
          {view.coverNote && <Prose html={view.coverNote} className="cover-note" />}
          <KeyJudgements items={itemsOf(view)} issuedAt={view.issuedAt} tools={judgementTools} />
          {view.sections.map(({ heading, items }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two sections may have the same heading
            <section key={at} aria-label={heading ?? "Issues"}>
              {heading && <h2>{heading}</h2>}
              {items.map((item) => (
                <EditionIssue
                  key={item.key}
                  item={item}
                  quotes={view.quotes}
                  sources={view.sources}
                  issuedAt={view.issuedAt}
                />
              ))}
            </section>
          ))}
          <ChangesAnnex view={view} />
          <DissentsAnnex view={view} />
          <EditionSources view={view} />
          <EditionLegend view={view} />
          <EditionEndnotes view={view} />
          <EditionColophon view={view} hash={hash} />
        </article>
      </CitedTexts>
    </KnowPeople>
  );
}
