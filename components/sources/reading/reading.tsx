"use client";

import { memo, useMemo, useRef, useState } from "react";
import { CorrectQuote } from "@/components/evidence/quotes/corrections/correct-quote";
import { useCorrection } from "@/components/evidence/quotes/corrections/use-correction";
import { RemoveQuote } from "@/components/evidence/removal/remove-quote";
import { useRemoval } from "@/components/evidence/removal/use-removal";
import { ArticleText } from "@/components/sources/article/article-text";
import { useTextCursor } from "@/components/sources/article/use-text-cursor";
import {
  UnplacedHint,
  type UnplacedItem,
  UnplacedNotes,
} from "@/components/sources/versions/note-matches/unplaced-notes";
import {
  NotePlacingContext,
  usePlaceNotes,
} from "@/components/sources/versions/note-matches/use-place-notes";
import type { GradedSource } from "@/components/sources/withdrawal-and-grades/graded";
import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { SectionHeading } from "@/components/ui/section-heading";
import { codePointLength, toUnits } from "@/lib/text/anchors/code-points";
import type { Span } from "@/lib/text/anchors/span";
import { type QuoteWords, wordsOf } from "@/lib/tradecraft/evidence";
import { Annotate } from "./annotate/annotate";
import type { Annotating } from "./annotate/unsaved";
import { UnsavedList } from "./annotate/unsaved-list";
import { LinkedWords } from "./linked-words";
import { Margin } from "./margin/margin";
import type { ReadingQuote } from "./margin/reading-quotes";
import { useShowCard } from "./margin/use-show-card";
import { focusedMark, MarkNavigation } from "./marks/mark-navigation";
import { marginItems, marksIn, type ReadingMark, type ReadingThread } from "./marks/marks";
import { Minimap } from "./marks/minimap";
import { TextMark } from "./marks/text-mark";

interface ReadingProps {
  source: GradedSource;
  text: string;
  /** A BCP 47 tag. */
  language: string;
  quotes: ReadingQuote[];
  threads: ReadingThread[];
  /** Threads of earlier versions that have no place in this one. */
  unplaced: UnplacedItem[];
  /** Whether the viewer may link quotations to issues. */
  mayLink: boolean;
  mayUnlink: boolean;
  mayQuote: boolean;
  mayCorrect: boolean;
  /** The viewer, if they may grade; null if not. */
  grader: string | null;
  /** Whose unsaved text it is. */
  person: string;
}

const Text = memo(ArticleText) as typeof ArticleText;

/**
 * The text with its marks, and the margin with their cards. Splits the text at the marks in the browser too,
 * since sending the pieces would cost half as much again as the text.
 */
export function Reading({ source, text, language, quotes, threads, ...may }: ReadingProps) {
  const { unplaced, mayLink, mayUnlink, mayQuote, mayCorrect, grader, person } = may;
  const article = useRef<HTMLDivElement>(null);
  const items = useMemo(() => marginItems(quotes, threads), [quotes, threads]);
  const marks = useMemo(() => marksIn(items), [items]);
  const words = useMemo(() => wordsIn(text), [text]);
  const grading = useMemo(() => ({ source, grader }), [source, grader]);
  const length = useMemo(() => codePointLength(text), [text]);
  const cursor = useTextCursor(article);
  const showCard = useShowCard(items);
  const removal = useRemoval(quotes);
  const correction = useCorrection(quotes);
  const select = () => cursor.start(firstWordOf(focusedMark(marks)));
  const placing = usePlaceNotes({ source: source.id, article, select, onPlaced: showCard });
  const [form, setForm] = useState<Annotating | null>(null);
  return (
    <NotePlacingContext value={placing}>
      <div className="relative border-t border-ink pt-5">
        <p role="status" className="sr-only">
          {placing.message}
        </p>
        <UnplacedHint items={unplaced} />
        <UnsavedList
          person={person}
          words={words}
          form={form}
          source={source.id}
          onContinue={setForm}
        />
        <LinkedWords article={article} length={length} />
        <Button
          onClick={select}
          className="mb-3 not-focus-visible:sr-only print:hidden"
          aria-keyshortcuts="S"
        >
          Select words with the keyboard <KeyHint>S</KeyHint>
        </Button>
        <div ref={article}>
          <Text text={text} language={language} marks={marks} renderMarked={renderMarked} />
        </div>
        <Annotate
          article={article}
          cursor={cursor}
          onSelect={select}
          placing={placing}
          mayQuote={mayQuote}
          mayCorrect={mayCorrect}
          person={person}
          form={form}
          setForm={setForm}
          source={source.id}
          quotes={quotes}
          onSaved={showCard}
        />
        <MarkNavigation />
        {marks.length > 0 && <Minimap article={article} marks={marks} length={length} />}
      </div>
      <aside aria-label="Quotations and notes" className="max-lg:mt-8">
        <UnplacedNotes items={unplaced} />
        <div className="lg:sr-only">
          <SectionHeading count={items.length}>Quotations and notes</SectionHeading>
        </div>
        <Margin
          items={items}
          words={words}
          mayLink={mayLink}
          unlinker={mayUnlink ? person : null}
          grading={grading}
          removed={removal.removed}
          onRemove={removal.ask}
          onEdit={mayCorrect ? correction.ask : null}
          corrected={correction.corrected}
          onUndone={correction.forget}
          onRestored={showCard}
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
        words={removal.quote ? saidWith(removal.quote, words) : ""}
        person={person}
        onClose={removal.close}
        onRemoved={(removed) => {
          correction.forget();
          removal.keep(removed);
        }}
      />
    </NotePlacingContext>
  );
}

const renderMarked = (segment: Parameters<typeof TextMark>[0]["segment"]) => (
  <TextMark segment={segment} />
);

const firstWordOf = (mark: ReadingMark | undefined): Span | null =>
  mark ? { start: mark.start, end: mark.start + 1 } : null;

/** The words of a quotation, after "denies:" if they were denied. */
const saidWith = (
  { kind, assertion, start, end }: Omit<QuoteWords, "exact"> & Span,
  words: (start: number, end: number) => string,
): string => wordsOf({ kind, assertion, exact: words(start, end) });

/** Returns a function that gives the words between two code points. */
function wordsIn(text: string) {
  const unit = toUnits(text);
  return (start: number, end: number) => text.slice(unit(start), unit(end));
}
