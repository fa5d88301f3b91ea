import {
  CHANNEL_LABELS,
  type Channels,
  factsOf,
  KIND_NAMES,
  type Kind,
} from "@/lib/desk/notification-kinds";
import type { NotificationSettings } from "@/lib/desk/notifications/settings/schema";

/** What the form holds: the settings, with a field for each kind. */
export type SettingsValues = Omit<NotificationSettings, "kinds"> & Channels;

export const settingsValuesOf = ({ kinds, ...rest }: NotificationSettings): SettingsValues => ({
  ...kinds,
  ...rest,
});

/** The command's input for what the form holds. */
export const settingsInputOf = (values: SettingsValues): NotificationSettings => {
  const { digest, digestHour, timeZone, version } = values;
  const kinds = Object.fromEntries(KIND_NAMES.map((kind) => [kind, values[kind]])) as Channels;
  return { kinds, digest, digestHour, timeZone, version };
};

/** What the form calls its fields. */
export const SETTING_WORDS: { [K in keyof SettingsValues]?: string } = {
  ...Object.fromEntries(KIND_NAMES.map((kind) => [kind, `setting “${factsOf(kind).label}”`])),
  digest: "setting “Emails”",
  digestHour: "time of the daily email",
  timeZone: "time zone of the daily email",
};

/** How emails are combined, or not. */
export const DIGEST_LABELS = {
  OFF: "One per notification",
  DAILY: "One a day, with everything unread",
};

/** An hour of the day, as people choose it. */
export const hourText = (hour: number): string => `${String(hour).padStart(2, "0")}:00`;

/** What a field holds, in words. */
export function settingText(values: SettingsValues, name: keyof SettingsValues): string {
  if (name === "digest") return values.digest ? DIGEST_LABELS.DAILY : DIGEST_LABELS.OFF;
  if (name === "digestHour") return hourText(values.digestHour);
  return isKind(name) ? CHANNEL_LABELS[values[name]] : String(values[name]);
}

const isKind = (name: string): name is Kind => (KIND_NAMES as string[]).includes(name);
