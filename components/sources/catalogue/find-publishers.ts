import type { Found } from "@/components/ui/choice-box";
import { MAX_PUBLISHERS } from "@/lib/sources/catalogue/schema";

/** The publishers whose name contains a text, and the text itself, in case it is the name of another one. */
export async function findPublishers(publishers: string[], text: string): Promise<Found> {
  const words = text.toLowerCase();
  const found = publishers.filter((name) => name.toLowerCase().includes(words));
  const isMenuFull = publishers.length === MAX_PUBLISHERS;
  const other = isMenuFull && text && !publishers.includes(text) ? [text] : [];
  const choices = [...found, ...other].map((name) => ({ id: name, value: name }));
  return { choices, more: isMenuFull && !text };
}
