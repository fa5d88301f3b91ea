"use client";

import { Combobox, type Offer } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { detailOf, MOST, useSpeakerNames } from "./use-speaker-names";

interface Said {
  speakerName: string | null;
  speakerRole: string | null;
}

interface SpeakerFieldsProps {
  value: { speakerName: string; speakerRole: string };
  onChange: (part: { speakerName?: string; speakerRole?: string }) => void;
  errors?: { speakerName?: string | undefined; speakerRole?: string | undefined };
  /** Who says something in the same article, and as what: offered after the ledger's. */
  inArticle?: Said[];
  /** Whether a speaker is required. */
  required?: boolean;
}

/**
 * Who says it and as what. The ledger's speakers are suggested; any other name is a new one. Whoever is
 * taken from there comes with the role that they have in the article, or had last: not with that of
 * whoever stood there before.
 */
export function SpeakerFields(props: SpeakerFieldsProps) {
  const { value, onChange, errors = {}, inArticle = [], required = false } = props;
  const { speakerName, speakerRole } = value;
  const offers = useOffers(speakerName, inArticle);
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Field label="Speaker" optional={!required} error={errors.speakerName}>
        {(control) => (
          <Combobox
            {...control}
            maxLength={200}
            value={speakerName}
            onChange={(name) => onChange({ speakerName: name })}
            onTake={({ value, role }) => onChange({ speakerName: value, speakerRole: role })}
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

interface SpeakerOffer extends Offer {
  role: string;
}

/** Speakers whose name has this text: those of the ledger, then those of the article. */
function useOffers(text: string, inArticle: Said[]): SpeakerOffer[] {
  const ledger = useSpeakerNames(text);
  const roleHere = (name: string) =>
    inArticle.find((said) => said.speakerName === name && said.speakerRole)?.speakerRole;
  const known = new Set(ledger.map((speaker) => speaker.name));
  const has = (name: string) => name.toLowerCase().includes(text.trim().toLowerCase());
  const here = [...new Set(inArticle.flatMap(({ speakerName }) => speakerName ?? []))];
  return [
    ...ledger.map((speaker) => ({
      ...{ value: speaker.name, detail: detailOf(speaker) },
      role: roleHere(speaker.name) ?? speaker.roles[0] ?? "",
    })),
    ...here
      .filter((name) => has(name) && !known.has(name))
      .map((name) => ({ value: name, detail: HERE, role: roleHere(name) ?? "" })),
  ]
    .filter((offer) => offer.value !== text)
    .slice(0, MOST);
}

const HERE = "in this article";
