import type { EditionContent, EditionForecast, EditionItem, EditionQuote } from "./content";
import { BEFORE, restingMark } from "./describe";
import type { Resting, RestingJudgement } from "./schema";

// What in an edition rests on which of its quotations, as far as its content says.

type Meant = (quote: EditionQuote) => boolean;

/** The judgements of an edition that rest on some of its quotations, in its order. */
export const judgementsOn = (content: EditionContent, isMeant: Meant): RestingJudgement[] =>
  content.sections
    .flatMap(({ items }) => items)
    .map((item, at) => {
      const { key, title } = item;
      return { place: at + 1, key, title, ...restingIn(content.quotes, item, isMeant) };
    })
    .filter(({ quotes, disputing }) => quotes.length + disputing.length > 0);

/** The judgements of an edition that rest on the source with this id, in its order. */
export const restingOn = (content: EditionContent, source: string): RestingJudgement[] =>
  judgementsOn(content, (quote) => content.sources[quote.source - 1]?.id === source);

type Content = Pick<EditionContent, "quotes" | "sources">;

/** What the judgement of an issue rests on of sources that had been withdrawn when the edition was issued. */
export function restingBefore({ quotes, sources }: Content, item: EditionItem): Resting {
  const isWithdrawn = (quote: EditionQuote) => Boolean(sources[quote.source - 1]?.withdrawnAt);
  return restingIn(quotes, item, isWithdrawn);
}

/** The same as the edition says it; null if it rests on none. */
export const withdrawnBefore = (content: Content, item: EditionItem): string | null =>
  restingMark(restingBefore(content, item), BEFORE);

/** The quotations meant that the judgement of an issue rests on, and those that only a dissent from it does. */
function restingIn(all: readonly EditionQuote[], item: EditionItem, isMeant: Meant): Resting {
  const meant = all.filter(isMeant);
  const [own, disputing] = [restsOn(item), disputedOn(item)];
  const refs = (some: EditionQuote[]) => some.map(({ ref }) => ref);
  return {
    quotes: refs(meant.filter(({ number }) => own.has(number))),
    disputing: refs(meant.filter(({ number }) => disputing.has(number) && !own.has(number))),
  };
}

/**
 * The endnotes that the judgement of an issue rests on: those that its texts cite, what moved the estimate, and the
 * supporting evidence.
 */
function restsOn({ bottomLine, forecasts, evidence, unlinkedDrivers }: EditionItem) {
  const texts = forecasts.flatMap(({ estimate }) =>
    estimate ? [estimate.judgement, estimate.rationale, estimate.basis ?? ""] : [],
  );
  const listed = evidence.filter(({ relation, driver }) => driver || relation === "SUPPORTS");
  return new Set([
    ...citedIn([bottomLine, ...texts]),
    ...listed.map(({ quote }) => quote),
    ...(unlinkedDrivers ?? []),
  ]);
}

const disputedOn = ({ forecasts }: { forecasts: EditionForecast[] }): ReadonlySet<number> =>
  new Set(citedIn(forecasts.flatMap(({ dissents }) => dissents.map(({ reason }) => reason))));

const citedIn = (texts: string[]): number[] =>
  texts.flatMap((text) => [...text.matchAll(/\[(\d{1,9})\]/g)].map(([, number]) => Number(number)));
