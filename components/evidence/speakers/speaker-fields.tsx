"use client";

import { useState } from "react";
import { Combobox, type Offer } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { contains } from "@/components/ui/use-found";
import { detailOf, MAX_OFFERS, useSpeakerNames } from "./use-speaker-names";

interface Said {
  speakerName: string | null;
  speakerRole: string | null;
}

interface Named {
  speakerName: string;
  speakerRole: string;
}

interface SpeakerFieldsProps {
  value: Named;
  /** What the record says, or what was suggested. The role in it goes with the name in it. */
  was?: Partial<Named>;
  onChange: (part: { speakerName?: string; speakerRole?: string }) => void;
  errors?: { speakerName?: string | undefined; speakerRole?: string | undefined };
  /** The speakers in the same article and their roles, suggested after those on file. */
  inArticle?: Said[];
  /** Whether a speaker is required. */
  required?: boolean;
}

/**
 * A speaker and their role. Suggests speakers on file; any other name becomes a new speaker. Choosing a
 * suggestion also fills in the role that the speaker has in the article, or had last. Typing another name
 * empties the role, unless someone typed it: it was the role of the speaker before. A name that contains the one before, or
 * is contained in it, is taken for the same person's.
 */
export function SpeakerFields(props: SpeakerFieldsProps) {
  const { value, was, onChange, errors = {}, inArticle = [], required = false } = props;
  const { speakerName, speakerRole } = value;
  const [taken, setTaken] = useState<Named | null>(null);
  const known = { ...NOBODY, ...was, ...taken };

  function type(name: string) {
    const isTyped = speakerRole !== "" && speakerRole !== known.speakerRole;
    const role = isSamePerson(name, known.speakerName) ? known.speakerRole : "";
    onChange({ speakerName: name, ...(!isTyped && role !== speakerRole && { speakerRole: role }) });
  }
  function take({ value, role }: SpeakerOffer) {
    const speaker = { speakerName: value, speakerRole: role };
    setTaken(speaker);
    onChange(speaker);
  }

  const offers = useOffers(speakerName, inArticle);
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Field label="Speaker" optional={!required} error={errors.speakerName}>
        {(control) => (
          <Combobox
            {...control}
            maxLength={200}
            value={speakerName}
            onChange={type}
            onTake={take}
            offers={offers}
          />
        )}
      </Field>
      <Field label="Role at the time" optional error={errors.speakerRole}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={300}
            value={speakerRole}
            onChange={({ target }) => onChange({ speakerRole: target.value })}
          />
        )}
      </Field>
    </div>
  );
}

const NOBODY: Named = { speakerName: "", speakerRole: "" };

interface SpeakerOffer extends Offer {
  role: string;
}

/** Speakers whose name contains this text: those on file, then those of the article. */
function useOffers(text: string, inArticle: Said[]): SpeakerOffer[] {
  const { names: onFile } = useSpeakerNames(text);
  const roleHere = (name: string) =>
    inArticle.find((said) => said.speakerName === name && said.speakerRole)?.speakerRole;
  const known = new Set(onFile.map((speaker) => speaker.name));
  const here = [...new Set(inArticle.flatMap(({ speakerName }) => speakerName ?? []))];
  return [
    ...onFile.map((speaker) => ({
      id: speaker.id,
      value: speaker.name,
      detail: detailOf(speaker),
      role: roleHere(speaker.name) ?? speaker.roles[0] ?? "",
    })),
    ...here
      .filter((name) => contains(name, text) && !known.has(name))
      .map((name) => ({ value: name, detail: HERE, role: roleHere(name) ?? "" })),
  ]
    .filter((offer) => offer.value !== text)
    .slice(0, MAX_OFFERS);
}

const HERE = "in this article";

function isSamePerson(typed: string, before: string): boolean {
  const [one, other] = [typed.trim().toLowerCase(), before.trim().toLowerCase()];
  return one !== "" && (one.includes(other) || other.includes(one));
}
