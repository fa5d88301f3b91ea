"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { noteHrefHere } from "./note-href";

/** Goes to the page that holds the note in the address, if it is on another. Renders nothing. */
export function FindNote() {
  const router = useRouter();
  useEffect(() => {
    const find = () => {
      const [, note] = /^#note-([\w-]+)$/.exec(location.hash) ?? [];
      if (!note || document.getElementById(`note-${note}`)) return;
      // Once: a note that is not on the page it should be on can't be found at all.
      if (new URLSearchParams(location.search).get("note") === note) return;
      router.replace(noteHrefHere(note));
    };
    find();
    window.addEventListener("hashchange", find);
    return () => window.removeEventListener("hashchange", find);
  }, [router]);
  return null;
}
