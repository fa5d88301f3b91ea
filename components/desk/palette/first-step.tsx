"use client";

import { Command } from "cmdk";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";
import type { KeyHere } from "@/components/ui/keymap";
import { whenOnline } from "@/components/ui/open-when-online";
import { RESULT_TYPE_LABELS, searchHref } from "@/lib/analysis/search/filter";
import { counted } from "@/lib/core/wording";
import { isMeant } from "./is-meant";
import { type Offer, offersOf } from "./offers";
import type { PaletteStep } from "./open-palette";
import { pageActions } from "./page-actions";
import type { PaletteData } from "./palette-data";
import { PaletteItem } from "./palette-item";
import { type Recent, remember } from "./recent";
import type { PaletteTarget } from "./target";
import type { LookUp } from "./use-palette";

interface FirstStepProps {
  data: PaletteData;
  target: PaletteTarget | null;
  recent: Recent[];
  keys: KeyHere[];
  text: string;
  lookUp: LookUp;
  /** Whether Enter was pressed before this was found: it then chooses the first line. */
  entered: boolean;
  go: (step: PaletteStep) => void;
  done: (act?: () => void) => void;
  /** Called with the value of the first line whenever the offers change. */
  onFirst: (value: string) => void;
}

interface Line extends Offer {
  value: string;
}

/** The commands, pages and records that match what is typed; before that, recent records and every command. */
export function FirstStep(props: FirstStepProps) {
  const { data, target, recent, keys, text, lookUp, entered, go, done, onFirst } = props;
  const router = useRouter();
  const { records, isDone, failed } = lookUp;
  const [actions] = useState(pageActions);
  const asked = text.trim();
  const offered = offersOf(data, target, keys);
  const pages = new Set(
    offered.flatMap(({ offers }) => offers.map(({ href, label }) => href && label)),
  );

  const groups: { heading: string; lines: Line[] }[] = [
    { heading: "Recent", lines: asked ? [] : recent.map(lineOfRecent) },
    ...offered.map(({ heading, offers }) => ({
      heading,
      lines: offers
        .filter(({ label, words = label, typed }) => (asked || !typed) && isMeant(words, asked))
        .map((offer) => ({ ...offer, value: `${heading} ${offer.label}` })),
    })),
    {
      heading: "Records",
      lines: records.map(({ id, type, title, detail, href }) => ({
        value: id,
        label: title,
        href,
        detail: [RESULT_TYPE_LABELS[type], detail].filter(Boolean).join(" · "),
      })),
    },
    {
      heading: "Buttons on this page",
      lines: actions
        // A link to a page that is offered above is not offered twice.
        .filter(({ label }) => !pages.has(label))
        .filter(({ label, words = label }) => asked && isMeant(words, asked))
        .map((offer) => ({ ...offer, value: `button ${offer.words}` })),
    },
    { heading: "Search", lines: asked ? [searchFor(asked)] : [] },
  ].filter(({ lines }) => lines.length > 0);

  const first = groups[0]?.lines[0];
  const toFirst = useEffectEvent(() => {
    onFirst(first?.value ?? "");
    // Once React has finished: it can't close the palette at once while it runs effects.
    if (first && entered && isDone) queueMicrotask(() => choose(first));
  });
  // Again once the records have loaded, since they go above the search.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the lines belong to another text
  useEffect(() => toFirst(), [asked, isDone, entered]);

  function choose({ href, label, step, act }: Line) {
    if (step) return go(step);
    if (!href) return done(act);
    remember(data.person, { href, title: label });
    done(() => whenOnline(() => router.push(href)));
  }

  return (
    <>
      <Command.List label="Suggestions">
        {groups.map(({ heading, lines }) => (
          <Command.Group key={heading} heading={heading}>
            {lines.map((line) => (
              <PaletteItem
                key={line.value}
                value={line.value}
                label={line.label}
                detail={line.detail}
                shortcut={line.key}
                onSelect={() => choose(line)}
              />
            ))}
          </Command.Group>
        ))}
      </Command.List>
      <p role="status" className={failed ? "p-3 text-sm text-deteriorated" : "sr-only"}>
        {failed
          ? "Couldn’t look up records. Keep typing to try again."
          : asked && isDone && `${counted(records.length, "record")} found.`}
      </p>
    </>
  );
}

const lineOfRecent = ({ href, title }: Recent): Line => ({
  value: `recent ${href}`,
  label: title,
  href,
});

const searchFor = (asked: string): Line => ({
  value: "search everything",
  label: `Search everything for “${asked}”`,
  href: searchHref(asked),
});
