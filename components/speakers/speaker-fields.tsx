"use client";

import { useEffect, useState } from "react";
import { Combobox, type Offer } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { counted } from "@/lib/counted";
import type { SpeakerRow } from "@/lib/speakers/schema";

interface SpeakerFieldsProps {
  value: { speakerName: string; speakerRole: string };
  onChange: (part: { speakerName?: string; speakerRole?: string }) => void;
  errors?: Record<string, string>;
  /** Speakers of the same article, offered after the ledger's. */
  names?: string[];
  autoFocus?: boolean;
}

const MOST = 8;

/** Who says it and as what. The ledger's speakers are suggested; any other name is a new one. */
export function SpeakerFields(props: SpeakerFieldsProps) {
  const { value, onChange, errors = {}, names = [], autoFocus } = props;
  const { speakerName, speakerRole } = value;
  const offers = useOffers(speakerName, names);
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Field label="Speaker" optional error={errors.speakerName}>
        {(control) => (
          <Combobox
            {...control}
            autoFocus={autoFocus}
            maxLength={200}
            value={speakerName}
            onChange={(name) => onChange({ speakerName: name })}
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

/** Speakers whose name has this text: those of the ledger, then those of the article. */
function useOffers(text: string, names: string[]): Offer[] {
  const ledger = useLedger(text);
  const known = new Set(ledger.map((speaker) => speaker.name));
  const has = (name: string) => name.toLowerCase().includes(text.trim().toLowerCase());
  const here = [...new Set(names)].filter((name) => has(name) && !known.has(name));
  return [...ledger.map(offerOf), ...here.map((name) => ({ value: name, detail: HERE }))]
    .filter((offer) => offer.value !== text)
    .slice(0, MOST);
}

const HERE = "in this article";

function offerOf({ name, quotes, roles, aliases }: SpeakerRow): Offer {
  const facts = [
    counted(quotes, "quotation"),
    roles[0],
    aliases[0] && `also ${aliases.join(", ")}`,
  ];
  return { value: name, detail: facts.filter(Boolean).join(" · ") };
}

/** The ledger's speakers whose name or alias has this text. Without an answer there are just none. */
function useLedger(text: string): SpeakerRow[] {
  const [found, setFound] = useState<SpeakerRow[]>([]);
  useEffect(() => {
    const request = new AbortController();
    const query = new URLSearchParams({ q: text.trim(), limit: String(MOST) });
    fetch(`/api/v1/speakers?${query}`, { signal: request.signal })
      .then((answer) => (answer.ok ? answer.json() : { items: [] }))
      .then(({ items }) => setFound(items))
      .catch(() => request.signal.aborted || setFound([]));
    return () => request.abort();
  }, [text]);
  return found;
}
