/** Ranks of soldiers, sailors and police before a name, in lower case. A rank counts for less than an office. */
export const RANKS = new Set(
  `rear vice brigadier brig brig. captain capt capt. colonel col col. major maj maj. general gen gen. lieutenant lt lt.
  admiral adm adm. commander cmdr cmdr. cdr commodore sergeant sgt sgt. corporal cpl cpl. private pvt pvt. ensign marshal
  air field wing squadron group petty warrant junior senior grade chief staff constable inspector insp insp. superintendent supt supt.
  acm avm pol mstr
  detective det det. lt-gen maj-gen brig-gen lt-col lt-cmdr lieutenant-general major-general brigadier-general
  lieutenant-colonel vice-admiral rear-admiral vice-marshal professor prof prof. doctor`.split(
    /\s+/,
  ),
);

/** Ranks and offices whose abbreviations mean something else in lower case: "the | PM |", "5 pm". */
export const SHORT_TITLES = new Set(
  `Gen Lt Col Maj Capt Cpl Sgt Adm Cmdr Cdr Brig Insp Supt Det Prof Amb Gov Hon Pvt Lt-Gen Maj-Gen Brig-Gen Lt-Col Lt-Cmdr Grade
  ACM AVM AM Pol HE HH HRH SMT PM FM VP DPM DG SG CM CJ MP MEP MLA CS PS CAS Pres Min Sec Dir Chmn`.split(
    /\s+/,
  ),
);
