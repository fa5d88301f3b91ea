import { readDate } from "@/lib/text/dates/read-date";
import { formatDate } from "./format-date";

/** A form's day in the desk's format. Returns any other text unchanged. */
export const shownDate = (value: string): string =>
  isDay(value) ? formatDate(new Date(value)) : value;

/** Whether this is a day as ISO text, or empty. */
export const isDayOrEmpty = (value: string): boolean => value === "" || isDay(value);

const isDay = (value: string) => readDate(value).iso === value;

const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });

/** "Tuesday 31 Jan 2023", so that people can see whether they were understood. */
export const dateInWords = (iso: string): string =>
  `${weekday.format(new Date(iso))} ${formatDate(new Date(iso))}`;
