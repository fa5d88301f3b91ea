"use client";

import { memo, useMemo, useRef, useState } from "react";
import { CorrectQuote } from "@/components/evidence/quotes/corrections/correct-quote";
import { useCorrection } from "@/components/evidence/quotes/corrections/use-correction";
import { RemoveQuote } from "@/components/evidence/removal/remove-quote";
import { useRemoval } from "@/components/evidence/removal/use-removal";
import { ArticleText } from "@/components/sources/catalogue/article-text";
import { useReadingCursor } from "@/components/sources/catalogue/use-reading-cursor";
import { PlacingContext, usePlacing } from "@/components/sources/versions/note-matches/placing";
import {
  QUEUED,
  Unplaced,
  type UnplacedItem,
} from "@/components/sources/versions/note-matches/unplaced";
import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { SectionHeading } from "@/components/ui/section-heading";
import { counted } from "@/lib/core/wording";
import { codePointLength, toUnits } from "@/lib/text/anchors/code-points";
import type { Reliability } from "@/lib/tradecraft/grades";
import { Annotate } from "./annotate";
import type { IssueChoice } from "./link-form";
import { LinkedSpan } from "./linked-span";
import { Margin } from "./margin";
import { MarkCursor } from "./mark-cursor";
import { marginItems, marksIn, type ReadingThread } from "./marks";
import { Minimap } from "./minimap";
import type { ReadingQuote } from "./quotes";
import { TextMark } from "./text-mark";
import type { Annotating } from "./unsaved";
import { UnsavedList } from "./unsaved-list";
import { useArrival } from "./use-arrival";

interface ReadingProps {
  source: { id: string; reliability: Reliability };
  text: string;
  /** A BCP 47 tag. */
  language: string;
  quotes: ReadingQuote[];
  threads: ReadingThread[];
  /** What was noted on earlier versions and has no place in this one. */
  unplaced: UnplacedItem[];
  /** The issues that a quote may be linked to; none for who may not. */
  choices: IssueChoice[] | null;
  mayQuote: boolean;
  mayCorrect: boolean;
  /** Whose draft a new grade is; null for who may not grade. */
  grader: string | null;
  /** Whose drafts they are. */
  person: string;
}

const Text = memo(ArticleText) as typeof ArticleText;

/**
 * The text with its marks, and beside it what is said of them. Text and marks are cut in the browser
 * as on the server, since the text is sent once and the cuts would be half as much again.
 */
export function Reading({ source, text, language, quotes, threads, ...may }: ReadingProps) {
  const { unplaced, choices, mayQuote, mayCorrect, grader, person } = may;
  const article = useRef<HTMLDivElement>(null);
  const items = useMemo(() => marginItems(quotes, threads), [quotes, threads]);
  const marks = useMemo(() => marksIn(items), [items]);
  const words = useMemo(() => wordsOf(text), [text]);
  const grading = useMemo(() => ({ source, grader }), [source, grader]);
  const length = useMemo(() => codePointLength(text), [text]);
  const cursor = useReadingCursor(article);
  const showNext = useArrival(items);
  const removal = useRemoval(quotes);
  const correction = useCorrection(quotes);
  const placing = usePlacing({
    ...{ source: source.id, article, select: () => cursor.start(), onPlaced: showNext },
  });
  const [form, setForm] = useState<Annotating | null>(null);
  const waiting = unplaced.filter(({ leftBehind }) => !leftBehind).length;
  return (
    <PlacingContext value={placing}>
      <div className="relative border-t border-ink pt-5">
        <p role="status" className="sr-only">
          {placing.said}
        </p>
        {waiting > 0 && (
          <p className="mb-3 text-sm lg:hidden print:hidden">
            <a href={`#${QUEUED}`} className="link">
              {counted(waiting, "note")} of an earlier version
            </a>{" "}
            {waiting === 1 ? "waits" : "wait"} for a place below.
          </p>
        )}
        <UnsavedList {...{ person, words, form }} source={source.id} onGoOn={setForm} />
        <LinkedSpan article={article} length={length} />
        <Button
          onClick={() => cursor.start()}
          className="mb-3 not-focus-visible:sr-only print:hidden"
          aria-keyshortcuts="S"
        >
          Select words with the keyboard <KeyHint>S</KeyHint>
        </Button>
        <div ref={article}>
          <Text text={text} language={language} marks={marks} renderMarked={renderMarked} />
        </div>
        <Annotate
          {...{ article, cursor, placing, mayQuote, person, form, setForm }}
          source={source.id}
          choices={choices ?? []}
          onSaved={showNext}
        />
        <MarkCursor />
        {marks.length > 0 && <Minimap article={article} marks={marks} length={length} />}
      </div>
      <aside aria-label="Quotations and notes" className="max-lg:mt-8">
        <Unplaced items={unplaced} />
        <div className="lg:sr-only">
          <SectionHeading count={items.length}>Quotations and notes</SectionHeading>
        </div>
        <Margin
          {...{ items, words, choices, grading }}
          taken={removal.taken}
          onRemove={removal.ask}
          onEdit={mayCorrect ? correction.ask : null}
          corrected={correction.corrected}
          onUndone={correction.forget}
          onRestored={showNext}
        />
      </aside>
      <CorrectQuote
        source={source.id}
        quote={correction.quote}
        words={correction.quote ? words(correction.quote.start, correction.quote.end) : ""}
        person={person}
        onClose={correction.close}
        onCorrected={correction.keep}
      />
      <RemoveQuote
        source={source.id}
        quote={removal.quote}
        words={removal.quote ? words(removal.quote.start, removal.quote.end) : ""}
        person={person}
        onClose={removal.close}
        onRemoved={(removed) => {
          correction.forget();
          removal.keep(removed);
        }}
      />
    </PlacingContext>
  );
}

const renderMarked = (segment: Parameters<typeof TextMark>[0]["segment"]) => (
  <TextMark segment={segment} />
);

/** Gives the words between two code points. */
function wordsOf(text: string) {
  const unit = toUnits(text);
  return (start: number, end: number) => text.slice(unit(start), unit(end));
}
