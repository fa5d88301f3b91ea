"use client";

import { useFindPart } from "@/components/ui/use-find-part";
import { noteHrefHere } from "./note-href";

// Once: a note that is not on the page it should be on can't be found at all.
const pageOf = (note: string) =>
  new URLSearchParams(location.search).get("note") === note ? null : noteHrefHere(note);

/** Goes to the page that holds the note in the address, if it is on another. Renders nothing. */
export function FindNote() {
  useFindPart("note", pageOf);
  return null;
}
