"use client";

import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { Announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { keepFocus } from "@/components/ui/keep-focus";
import { undoHere, useSay } from "@/components/ui/last-act";
import { listed, shortened } from "@/lib/core/wording";
import { ComposeSection } from "./compose-section";
import {
  addIssue,
  addSection,
  type IssueChoice,
  moveIssue,
  moveSection,
  removeIssue,
  removeSection,
  type SectionValues,
} from "./compose-values";

/** How many of the issues that are not in the edition are named. */
const MAX_NAMED = 3;

interface ComposeSectionsProps {
  sections: SectionValues[];
  onChange: (sections: SectionValues[]) => void;
  choices: IssueChoice[];
  /** What is wrong with bottom lines, by slug; without a preview, nothing is known. */
  misfits?: Record<string, string>;
  error: string | undefined;
}

/** The issues of an edition, in order, under their headings. */
export function ComposeSections(props: ComposeSectionsProps) {
  const { sections, onChange, choices, misfits = {}, error } = props;
  const [said, setSaid] = useState("");
  const say = useSay();
  const list = useRef<HTMLFieldSetElement>(null);
  const pressed = useRef<string | null>(null);
  const used = new Set(sections.flatMap(({ issues }) => issues));
  const free = choices.filter(({ slug }) => !used.has(slug));
  const dueTitles = choices.flatMap(({ slug, title, due }) =>
    due && used.has(slug) ? [title] : [],
  );

  // A button that moves with its row keeps the focus, so that it can be pressed again. One that is removed with its row
  // leaves it to the next.
  useLayoutEffect(() => {
    if (!pressed.current) return;
    list.current?.querySelector<HTMLElement>(`[data-press="${pressed.current}"]`)?.focus();
    pressed.current = null;
  });

  // An undo brings back the sections of the moment, so it is only offered until the next change, here or of the whole form.
  const latest = useRef(sections);
  useEffect(() => {
    if (sections !== latest.current) say(null);
    latest.current = sections;
  }, [sections, say]);
  const give = (to: SectionValues[]) => {
    latest.current = to;
    onChange(to);
  };
  const change = (to: SectionValues[], removed?: string) => {
    const restore = () => give(sections);
    say(removed ? { said: removed, undo: undoHere(restore, "Put back.") } : null);
    give(to);
  };

  const changed = (name: string, to: SectionValues[], words: string) => {
    pressed.current = name;
    setSaid(words);
    change(to);
  };

  const titleOf = (slug: string) => choices.find((each) => each.slug === slug)?.title ?? slug;

  return (
    <fieldset
      ref={list}
      aria-invalid={error ? true : undefined}
      aria-describedby={error && "sections-error"}
      className="min-w-0 space-y-4"
    >
      <legend className="text-sm font-medium">Issues</legend>
      {error && <FieldError id="sections-error">{error}</FieldError>}
      {sections.map((section, at) => (
        <ComposeSection
          key={section.id}
          section={section}
          place={at}
          count={sections.length}
          titleOf={titleOf}
          free={free}
          misfits={misfits}
          onHeading={(heading) =>
            change(sections.map((each) => (each.id === section.id ? { ...each, heading } : each)))
          }
          onMove={(slug, by) =>
            changed(
              `${slug} ${by}`,
              moveIssue(sections, { section: at, at: section.issues.indexOf(slug) }, by),
              `Moved ${by === 1 ? "down" : "up"}.`,
            )
          }
          onMoveSection={(by) =>
            changed(
              `section-${section.id} ${by}`,
              moveSection(sections, at, by),
              `Section moved ${by === 1 ? "down" : "up"}.`,
            )
          }
          onAdd={(slug) => {
            // The menu goes with the last issue that can be added.
            keepFocus();
            setSaid(`Added “${titleOf(slug)}”.`);
            change(addIssue(sections, at, slug));
          }}
          onRemove={(slug) => {
            pressed.current = afterRemoved(section, slug);
            change(removeIssue(sections, slug), `Removed “${titleOf(slug)}”.`);
          }}
          onRemoveSection={() => {
            keepFocus();
            const name = section.heading ? `the section “${section.heading}”` : "the section";
            change(removeSection(sections, at), `Removed ${name} and kept its issues.`);
          }}
        />
      ))}
      {free.length > 0 && (
        <p className="text-sm text-secondary">{`Not included: ${listed(
          shortened(
            free.map(({ title }) => title),
            MAX_NAMED,
          ),
        )}.`}</p>
      )}
      {dueTitles.length > 0 && (
        <p className="text-sm text-warning">{`Due, with no outcome yet: ${listed(dueTitles)}.`}</p>
      )}
      <div>
        <Button
          variant="quiet"
          className="-ml-2"
          onClick={() => {
            const added = addSection(sections);
            changed(`section-${added.at(-1)!.id} heading`, added, "Section added.");
          }}
        >
          Add a section
        </Button>
        {sections.length === 1 && (
          <p className="text-xs text-secondary">
            If you add sections, every one needs a heading, including the first.
          </p>
        )}
      </div>
      <Announce>{said}</Announce>
    </fieldset>
  );
}

/** The control that takes the focus from the Remove button of an issue: that of the next one, or of the one before. */
function afterRemoved({ id, issues }: SectionValues, slug: string): string {
  const at = issues.indexOf(slug);
  const beside = issues[at + 1] ?? issues[at - 1];
  return beside ? `${beside} remove` : `section-${id} add`;
}
