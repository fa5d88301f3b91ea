/** Forms of address before a name, which are not part of a role. */
export const HONORIFICS = new Set(
  `mr mr. mrs mrs. ms ms. mx mx. miss sir dame lord lady madam dr dr. rev rev. reverend hon hon. honorable honourable fr
  fr. msgr. sister brother father h.e. excellency comrade comrades cde cde. shri sri smt smt. shrimati kumari begum hajj haji hajji
  alhaji alhaja monsieur madame mme herr frau señor señora senhor senhora signor signora datuk dato dato' dato’ datin engr engr.
  maulana allama barr barr. pst pst. tengku tunku tuan seri khun ustadz kiai hajah bapak ibu ato woro mme mme. mlle dra dra. doña
  maulana allama ustad ustaz ven. venerable hrh mwalimu mzee
  revd revd. rev'd rev’d fru pani cikgu ustazah kyai togbe otunba mwami arq arq.`.split(/\s+/),
);

/** Offices and occupations before a name: the role ends with one, and the name follows. */
export const TITLES = new Set(
  `president vice-president premier chancellor chairman chairwoman chairperson chair minister secretary
  ambassador envoy mayor judge justice pope speaker senator sen. sens. sen rep rep. reps. rep representative
  congressman congresswoman governor gov. gov govs. lt. gen. general col. colonel sgt. sergeant capt.
  captain maj. major adm. admiral cmdr. commander lieutenant cpl. officer detective det. sheriff deputy
  prof. professor king queen prince princess emperor sultan sheikh emir ayatollah imam rabbi pastor
  bishop archbishop cardinal father director commissioner councilman councilwoman councilmember
  councilor councillor alderman assemblyman assemblywoman assemblymember supervisor superintendent
  supt. attorney atty. amb. counsel chief marshal leader whip nominee candidate spokesman spokeswoman
  spokesperson strategist adviser advisor aide analyst economist historian author actor actress
  comedian singer rapper host anchor correspondent reporter columnist journalist editor commentator
  pollster billionaire mogul businessman businesswoman ceo founder co-founder manager executive
  coach quarterback activist organizer advocate contender hopeful frontrunner front-runner senators
  democrat republican libertarian independent lawmaker lawyer expert scientist researcher fellow
  partner wife husband son daughter brother sister mother father friend colleague rival opponent
  president-elect president-designate premier-designate representative-designate ambassador-designate minister-designate
  under-secretary-general taoiseach comptroller treasurer first-lady
  lady presidents governors secretaries ministers moderator moderators physician neurosurgeon surgeon
  consultant operative student resident voter attendee supporter donor delegate member principal
  officer inspector agent lobbyist legislator diplomat negotiator presenter filmmaker director
  producer philanthropist investor banker writer blogger novelist poet scholar academic dissident
  consul director-general secretary-general attorney-general governor-general
  inspector-general minister-president vice-minister chargé d'affaires d’affaires sheikha prefect mufti baroness viscount under-secretary undersecretary brigadier commodore corporal constable spokespersons coun. cllr cllr. archdeacon evangelist ensign airman seaman oberst kapitan deaconess prophetess shaikh sheik generalissimo
  pro-vice-chancellor monsignor msgr mgr nawab pandit swami maulvi qazi hojatoleslam pengiran councillors mps sirs justices judges analysts economists professors leaders chairmen coordinator administrator co-author co-leader co-chair co-chairman co-chairwoman
  co-owner co-director`.split(/\s+/),
);

/** What an office is responsible for, between "Secretary of" and the name. */
export const PORTFOLIOS = new Set(
  `state defense defence treasury commerce energy labor labour homeland security health human services
  education transportation interior agriculture veterans affairs foreign justice finance trade
  representatives representative staff the house navy army air force public works parliament
  police operations intelligence policy external internal domestic international regional home economic economy
  planning budget investment industry tourism culture sport sports youth women children family gender social welfare
  development environment climate water fisheries forestry mines mining petroleum communications information technology
  science research higher local rural urban land lands religious communities integration migration immigration
  citizenship borders maritime oceans shipping aviation transport railways infrastructure digital innovation relations
  cooperation co-operation oil food broadcasting humanitarian emergencies situations decentralisation strategic parliamentary`.split(
    /\s+/,
  ),
);

/** Adjectives and nouns before a title that are part of the role, not of the name. */
export const ROLE_MODIFIERS = new Set(
  `former then-president then-senator then-secretary then late current incoming outgoing acting deputy
  assistant associate senior junior vice prime foreign first chief top longtime veteran presumptive
  presidential vice-presidential gubernatorial congressional senatorial republican democratic gop
  conservative liberal progressive independent libertarian house senate white state supreme district
  federal national general attorney campaign communications press policy political finance treasury
  defense defence house majority minority party party's ranking lead head principal managing executive
  bureau network desk newsroom legal spiritual supreme national-security ex-president ex-wife co-chair reality-tv real-estate fellow
  democrat`.split(/\s+/),
);
