"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { Select } from "@/components/ui/select";
import { useCommand } from "@/components/ui/use-command";
import { may, type Role } from "@/lib/access";
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

interface SettingsFormProps {
  settings: NotificationSettings;
  role: Role;
  /** Where the person's mails go. */
  address: string;
  /** Whether the desk sends mail. */
  isMailOn: boolean;
}

/** Where each kind of notification reaches a person, and whether emails are combined into one a day. */
export function SettingsForm({ settings, role, address, isMailOn }: SettingsFormProps) {
  const [values, setValues] = useState(settings);
  const { run, pending, refusal, done, errors } = useCommand<{ version: number }>();
  const kinds = KIND_NAMES.filter((kind) => {
    const { verb } = factsOf(kind);
    return !verb || may({ role }, verb);
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    run(() => saveNotificationSettingsAction(values), {
      after: ({ version }) => setValues((now) => ({ ...now, version })),
      refused: ({ code, current }) =>
        code === "conflict" &&
        setValues((now) => ({ ...now, version: (current as NotificationSettings).version })),
    });
  }

  return (
    <form onSubmit={submit} className="space-y-4 pt-1">
      {refusal && <RefusalNotice refusal={refusal} />}
      <p className="text-sm text-secondary">
        {isMailOn
          ? `Emails go to ${address}. Each one has a link to stop emails of that kind.`
          : "This desk can’t send email yet. Ask whoever runs it to set SMTP_URL and MAIL_FROM. Until then, notifications appear only in your inbox."}
      </p>
      <ul className="divide-y divide-rule border-y border-rule">
        {kinds.map((kind) => (
          <li
            key={kind}
            className="flex items-center justify-between gap-4 py-1.5 max-md:flex-wrap"
          >
            <label htmlFor={`kind-${kind}`} className="min-w-0 text-sm">
              {factsOf(kind).label}
            </label>
            <Select
              id={`kind-${kind}`}
              value={values.kinds[kind]}
              onChange={({ target }) =>
                setValues({
                  ...values,
                  kinds: { ...values.kinds, [kind]: target.value as Channel },
                })
              }
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
            onChange={({ target }) => setValues({ ...values, digest: target.value === "DAILY" })}
            options={[
              { value: "OFF", label: "One per notification" },
              { value: "DAILY", label: "One a day, with everything unread" },
            ]}
            className="max-w-72"
          />
        )}
      </Field>
      {values.digest && (
        <DigestFields
          value={values}
          error={errors.timeZone}
          onChange={(change) => setValues({ ...values, ...change })}
        />
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" pending={pending}>
          Save notifications
        </Button>
        {done && <Notice tone="success" title="Saved." />}
      </div>
    </form>
  );
}
