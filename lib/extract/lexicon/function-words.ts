/** Determiners, prepositions, conjunctions, auxiliaries and adverbs: alone, never part of a name. */
export const FUNCTION_WORDS = new Set(
  `a an the this that these those my your his her its our their some any no every each either neither both
  all many much few several most more less another other such what which whose who whom whoever
  whatever when where why how if whether because since while although though unless until till as than
  so yet but and or nor for of in on at by to from with without within into onto over under above below
  between among during before after about against around across along behind beyond despite except
  inside outside like near off out past per through throughout toward towards up upon via down again
  i me we us you he him she they them it myself himself herself themselves itself yourself ourselves
  am is are was were be been being do does did doing done have has had having will would shall should
  can could may might must ought not never ever also just only even still already always often once
  now then here there today tomorrow yesterday tonight later earlier soon too very quite rather almost
  perhaps maybe indeed however moreover furthermore meanwhile nevertheless nonetheless instead
  otherwise therefore thus hence besides finally first second third last next recently currently
  previously eventually afterwards afterward elsewhere otherwise besides ultimately clearly certainly obviously apparently reportedly yes no well oh ok
  okay hey hello please thanks let lets let's got get getting go going gone one two three four five six
  seven eight nine ten dozens hundreds thousands millions half according asked added speaking
  responding reacting replying commenting continuing concluding contributing elaborating explaining intervening
  testifying answering clarifying concurring citing regarding concerning given including following based photo image read watch see click related
  share advertisement update updated breaking exclusive opinion analysis editor's editor note i'm i've
  it's that's there's he's she's we're they're you're don't doesn't didn't can't won't isn't aren't
  wasn't weren't i'll we'll they'll he'll she'll you'll i'd he'd she'd we'd they'd who's what's here's
  we've they've you've couldn't wouldn't shouldn't hasn't haven't hadn't nothing something everything
  anything nobody somebody everybody anybody someone everyone anyone none asked whereas amid among
  following until nor hours days weeks months minutes moments years decades pause part later whether none whatever having being seeing knowing using no. nos.`.split(
    /\s+/,
  ),
);

/** Weekdays, months and the like: capitalised, but not names. */
export const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov.
  dec. christmas easter thanksgiving ramadan lent halloween`.split(/\s+/),
);

/** Prepositions: a mention after one is rarely the speaker. */
export const PREPOSITIONS = new Set(
  `of in on at by to from with without within into onto over under between among during before after
  about against around across along behind beyond despite except inside outside like near off past per
  through throughout toward towards upon via for than as versus vs`.split(/\s+/),
);
