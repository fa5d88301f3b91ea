"use client";

import { useEffect, useState } from "react";
import { type KeyHere, keysHere } from "@/components/ui/keymap";
import { useFound } from "@/components/ui/use-found";
import type { LookedUp } from "@/lib/analysis/search/look-up";
import { loadPalette, lookUpRecords, type PaletteData } from "./palette-data";
import { type Recent, recentOf, remember } from "./recent";

/** What the palette offers on this page; null until it is loaded, "failed" if it can't be. */
export function usePaletteData() {
  const [data, setData] = useState<PaletteData | "failed" | null>(null);
  const [recent, setRecent] = useState<Recent[]>([]);
  const [keys] = useState<KeyHere[]>(() => keysHere());

  useEffect(() => {
    const path = location.pathname;
    // The document's own title may still be the last page's. A page that is still loading has no heading.
    const title = document.querySelector("main h1")?.textContent;
    loadPalette(path).then(
      (data) => {
        setData(data);
        if (title) remember(data.person, { href: path, title });
        setRecent(recentOf(data.person).filter(({ href }) => href !== path));
      },
      () => setData("failed"),
    );
  }, []);
  return { data, recent, keys };
}

/** The records whose names begin with what is typed, and whether they belong to the current text. */
export interface LookUp {
  records: LookedUp[];
  isDone: boolean;
  failed: boolean;
}

/** Looks up what is typed. If that fails, it is done, and there are no records. */
export function useLookUp(text: string): LookUp {
  const asked = text.trim();
  const { found, done, failed } = useFound(asked || null, lookUpRecords, NOTHING);
  return { records: asked ? found : [], isDone: !asked || done || failed, failed };
}

const NOTHING: LookedUp[] = [];
