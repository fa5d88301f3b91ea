"use client";

import { type FormEvent, useState } from "react";
import { StaleNotice } from "@/components/desk/live/stale-notice";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { Select } from "@/components/ui/select";
import { useCommand } from "@/components/ui/use-command";
import { may, type Role } from "@/lib/access";
import { editedOf, type Since, since, takenOver } from "@/lib/core/take-over";
import {
  CHANNEL_LABELS,
  CHANNELS,
  type Channel,
  factsOf,
  KIND_NAMES,
} from "@/lib/desk/notification-kinds";
import { saveNotificationSettingsAction } from "@/lib/desk/notifications/settings/actions";
import type { NotificationSettings } from "@/lib/desk/notifications/settings/schema";
import { DigestFields } from "./digest-fields";
import {
  DIGEST_LABELS,
  SETTING_WORDS,
  type SettingsValues,
  settingsInputOf,
  settingsValuesOf,
  settingText,
} from "./settings-values";

interface SettingsFormProps {
  settings: NotificationSettings;
  role: Role;
  /** Where the person's emails go. */
  address: string;
  /** Whether the desk sends mail. */
  isMailOn: boolean;
}

const DIGESTS = (["OFF", "DAILY"] as const).map((value) => ({
  value,
  label: DIGEST_LABELS[value],
}));

/** Where each kind of notification reaches a person, and whether emails are combined into one a day. */
export function SettingsForm({ settings, role, address, isMailOn }: SettingsFormProps) {
  const [values, setValues] = useState(() => editedOf(settingsValuesOf(settings)));
  const [stale, setStale] = useState<Since<SettingsValues> | null>(null);
  const set = (some: Partial<typeof values>) => setValues((now) => ({ ...now, ...some }));
  const { run, pending, refusal, done, errors } = useCommand<{ version: number }>();
  const kinds = KIND_NAMES.filter((kind) => {
    const { verb } = factsOf(kind);
    return !verb || may({ role }, verb);
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const given = settingsInputOf(values);
    run(() => saveNotificationSettingsAction(given), {
      after: ({ version }) => set({ version, opened: settingsValuesOf({ ...given, version }) }),
      refused: ({ code, current }) => {
        if (code !== "conflict") return;
        const now = settingsValuesOf(current as NotificationSettings);
        setStale(since(values, now));
        setValues((edited) => takenOver(edited, now));
      },
    });
  }

  return (
    <form onSubmit={submit} className="space-y-4 pt-1">
      <StaleNotice refusal={refusal} stale={stale} words={SETTING_WORDS} textOf={settingText}>
        {refusal && <RefusalNotice refusal={refusal} />}
      </StaleNotice>
      <p className="text-sm text-secondary">
        {isMailOn
          ? `Emails go to ${address}. Each one has a link to stop emails of that kind.`
          : "This desk can’t send email yet. Ask whoever runs it to set SMTP_URL and MAIL_FROM. Until then, notifications appear only in your inbox."}
      </p>
      <ul className="divide-y divide-rule border-y border-rule">
        {kinds.map((kind) => (
          <li
            key={kind}
            className="flex items-center justify-between gap-x-4 gap-y-1 py-1.5 max-md:flex-wrap"
          >
            <label htmlFor={`kind-${kind}`} className="min-w-0 text-sm max-md:basis-full">
              {factsOf(kind).label}
            </label>
            <Select
              id={`kind-${kind}`}
              value={values[kind]}
              onChange={({ target }) => set({ [kind]: target.value as Channel })}
              options={CHANNELS.map((value) => ({ value, label: CHANNEL_LABELS[value] }))}
              className="w-40 shrink-0"
            />
          </li>
        ))}
      </ul>
      <Field label="Emails">
        {(control) => (
          <Select
            {...control}
            value={values.digest ? "DAILY" : "OFF"}
            onChange={({ target }) => set({ digest: target.value === "DAILY" })}
            options={DIGESTS}
            className="max-w-72"
          />
        )}
      </Field>
      {values.digest && <DigestFields value={values} error={errors.timeZone} onChange={set} />}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" pending={pending}>
          Save notifications
        </Button>
        {done && <Notice tone="success" title="Saved" />}
      </div>
    </form>
  );
}
