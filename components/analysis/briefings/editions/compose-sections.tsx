"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { Announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
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

interface ComposeSectionsProps {
  sections: SectionValues[];
  onChange: (sections: SectionValues[]) => void;
  choices: IssueChoice[];
  error: string | undefined;
}

/** The issues of an edition, in order, under their headings. */
export function ComposeSections({ sections, onChange, choices, error }: ComposeSectionsProps) {
  const [said, setSaid] = useState("");
  const list = useRef<HTMLFieldSetElement>(null);
  const pressed = useRef<string | null>(null);
  const used = new Set(sections.flatMap(({ issues }) => issues));
  const free = choices.filter(({ slug }) => !used.has(slug));

  // A button that moves with its row keeps the focus, so that it can be pressed again.
  useLayoutEffect(() => {
    if (!pressed.current) return;
    list.current?.querySelector<HTMLElement>(`[data-move="${pressed.current}"]`)?.focus();
    pressed.current = null;
  });

  const moved = (name: string, to: SectionValues[], words: string) => {
    pressed.current = name;
    setSaid(words);
    onChange(to);
  };

  return (
    <fieldset ref={list} className="min-w-0 space-y-4">
      <legend className="text-sm font-medium">Issues</legend>
      {error && <FieldError id="sections-error">{error}</FieldError>}
      {sections.map((section, at) => (
        <ComposeSection
          key={section.id}
          section={section}
          place={at}
          alone={sections.length === 1}
          titleOf={(slug) => choices.find((each) => each.slug === slug)?.title ?? slug}
          free={free}
          onHeading={(heading) =>
            onChange(sections.map((each) => (each.id === section.id ? { ...each, heading } : each)))
          }
          onMove={(slug, by) =>
            moved(
              `${slug} ${by}`,
              moveIssue(sections, { section: at, at: section.issues.indexOf(slug) }, by),
              `Moved ${by === 1 ? "down" : "up"}.`,
            )
          }
          onMoveSection={(by) =>
            moved(
              `section-${section.id} ${by}`,
              moveSection(sections, at, by),
              `Section moved ${by === 1 ? "down" : "up"}.`,
            )
          }
          onAdd={(slug) => onChange(addIssue(sections, at, slug))}
          onRemove={(slug) => onChange(removeIssue(sections, slug))}
          onRemoveSection={() => onChange(removeSection(sections, at))}
        />
      ))}
      <Button variant="quiet" className="-ml-2" onClick={() => onChange(addSection(sections))}>
        Add a section
      </Button>
      <Announce>{said}</Announce>
    </fieldset>
  );
}
