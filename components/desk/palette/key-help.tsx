"use client";

import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { KeyHint } from "@/components/ui/key-hint";
import { commandKey, keysHere, shownKey } from "@/components/ui/keymap";
import { areLettersOff, isLetter } from "@/components/ui/letter-keys";
import { wordsOfKey } from "./key-words";

/** The keys that work on this page, read from the keymap. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const [isOff] = useState(areLettersOff);
  const [keys] = useState(() =>
    keysHere().filter(({ key, does }) => !(isOff && isLetter(key)) && does !== "undoLast"),
  );
  const command = commandKey();
  const everywhere = [
    { key: `${command}K`, says: "Commands: find or do anything" },
    { key: `${command}Z`, says: wordsOfKey({ does: "undoLast" }) },
    { key: `${command}Enter`, says: "Submit the form you’re typing in" },
  ];
  const shown = keys.map((one) => ({ key: shownKey(one.key), says: wordsOfKey(one) }));
  const isPlace = ({ key }: { key: string }) => key.includes("then");
  const groups = [
    { title: "On this page", list: shown.filter((one) => !isPlace(one)) },
    { title: "Go to", list: shown.filter(isPlace) },
    { title: "Everywhere", list: everywhere },
  ];
  return (
    <Dialog open onClose={onClose} title="Keyboard shortcuts">
      <div className="scrolls max-h-[70dvh] columns-1 gap-x-8 sm:columns-2">
        {groups.map(
          ({ title, list }) =>
            list.length > 0 && (
              <section key={title} className="mb-4 break-inside-avoid">
                <h3 className="text-sm font-semibold">{title}</h3>
                <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 pt-1 text-sm">
                  {list.map(({ key, says }) => (
                    <div key={key} className="contents">
                      <dt>{says.replace(/^Go to /, "")}</dt>
                      <dd className="text-right whitespace-nowrap text-secondary">
                        <KeyHint>{key}</KeyHint>
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ),
        )}
      </div>
      <p className="border-t pt-2 text-sm text-secondary">
        {isOff
          ? "Single-letter shortcuts are off in this browser. Use the palette instead. "
          : "Single-letter shortcuts can be turned off. "}
        {/* biome-ignore lint/a11y/useValidAnchor: it goes to a page, and the dialog must close first */}
        <a href="/account#keys" className="link" onClick={onClose}>
          {isOff ? "Turn them on" : "Change setting"}
        </a>
      </p>
    </Dialog>
  );
}
