// Invented articles for the pictures, in addition to the demo's own.

const BEGINNING = `Trade talks resume on the quay

By Jo Writer in Geneva

3 February 2023

“The tariffs will stay until the spring,” said Ana Example, the deputy trade minister of Examplia. She added that both sides had agreed to meet again.

“We have seen no change on export controls since last year,” Bo Sample, a spokesman for the customs union, told reporters.
`;

/** An article with three quotations. */
export const FIRST = `${BEGINNING}
Climate was not discussed, according to Cy Specimen, an envoy of Ruritania, who called the meeting “a modest first step” towards a joint programme.

Delegates are to return to the same hall in April, when a text on tariffs, export controls and shipping is due. Officials on both sides expect that text to be short.
`;

/** The same article, later. */
export const CHANGED = `${BEGINNING.replace("stay until the spring", "stay until the summer")}
Climate was raised only briefly, according to Cy Specimen, an envoy of Ruritania, who called the meeting “a modest first step” towards a joint programme.

Delegates are to return to the same hall in June, when a text on tariffs, export controls and shipping is due. Officials on both sides expect that text to be short.
`;

/** An article to be reviewed. */
export const DRAFT = `Envoys weigh a hotline over the strait

By Di Instance in Vienna

2 February 2023

“Taiwan is the question on which neither of us can afford a mistake,” said Ed Pattern, the defence secretary of Examplia. “A line that somebody answers would be a beginning,” he added.

Ruritania would not discuss Russia in the same room, its foreign minister, Fay Model, said. She described human rights as “a subject for another day”.

“Semiconductors were raised twice and settled never,” a senior official told reporters.
`;

/** Articles of a batch, by file name. */
export const BATCH: Record<string, string> = {
  "harbour.txt": `Harbour board warns on tariffs

By Gus Mould in Geneva

1 February 2023

“Every week of tariffs costs us a ship,” said Hal Cast, the head of the harbour board.
`,
  "forest.txt": `Forest accord nears

By Ida Print in Bonn

1 February 2023

“On climate we are closer than on anything else,” said Jan Stamp, the chief negotiator of Ruritania.
`,
  "empty.txt": "",
};
