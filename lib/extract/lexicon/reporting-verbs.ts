import { wordSet } from "./word-set";

// Verbs that report speech or thought, in the base form; irregular past forms follow after a slash.

/** Verbs of saying, which are enough to attribute words: "said", "told". */
export const SAY = `say/said tell/told add write/wrote/written state ask continue reply respond note
  explain declare recall argue warn conclude suggest insist joke tweet retweet post comment remark
  acknowledge admit announce answer claim concede confess confirm contend counter cry exclaim
  interject lament mention muse observe offer opine pledge proclaim promise quip reiterate
  repeat report retort reveal shout stress tease testify thunder vow whisper yell assert allege
  recount predict emphasize emphasise underscore point deny boast complain urge agree assure advise
  caution chant sing/sang read quote summarize summarise snap scoff gush fire shoot/shot blog chime
  intone enthuse implore plead volunteer posit theorize theorise elaborate estimate imply clarify
  grumble sigh chuckle laugh deadpan bemoan relate describe demand message text email telegraph
  submit profess venture murmur mutter mumble growl bark bellow roar rage fume scold snarl sneer stammer moan wail gloat
  protest grouse carp counsel surmise remonstrate reason
  reaffirm affirm underline specify stipulate go/went put begin/began finish open close think/thought wonder reckon concur reassure intimate
  relay/relayed divulge reminisce foretell/foretold conjecture calculate hypothesise hypothesize narrate bristle
  fulminate rant fret/fretted aver/averred tut/tutted bleat vouch hazard rejoin gripe whine drawl riff blurt rasp croak hiss
  inquire enquire jest splutter sputter quibble demur/demurred disclaim pronounce prophesy trumpet exult rejoice jibe insinuate
  confide recollect crow purr riposte chirp groan decree expound pontificate infer deduce interpose editorialise
  editorialize snipe jeer gibe taunt seethe marvel declaim moralise moralize enjoin brag/bragged snort postulate shriek scream guarantee certify diagnose
  prognosticate chorus/chorused coo bluster wisecrack mouth holler howl preach utter sob huff shrill simper soothe expostulate speechify sermonise sermonize`
  .split(/\s+/)
  .filter(Boolean);

/** Verbs of saying that also carry an attitude or a purpose: "accused", "praised". */
export const SPEAK = `call accuse criticize criticise praise blast slam denounce condemn dismiss
  blame attack defend describe label brand dub refer characterize characterise portray question
  challenge discuss address talk speak/spoke/spoken express voice echo cite propose endorse back
  reject rebuke ridicule mock hail tout credit compare liken rail cast frame term decry deride
  disparage lambast lambaste lash rip hit hammer push press request recommend invite apologize
  apologise thank congratulate applaud commend laud deplore welcome caution lecture hint signal signal/signalled outline detail lay/laid
  highlight invoke vote support oppose favor favour plead sue petition threaten disagree
  object protest demand decline refuse rule order decide agree want seek/sought plan intend aim
  ascribe chide admonish berate upbraid castigate excoriate lampoon extol/extolled exhort moot
  attest swear/swore disclose release issue publish publicize speculate indicate commit
  forecast maintain project rate rank classify define remember remind inform notify brief nickname dispute refute rebut repudiate disavow contradict draw/drew/drawn undertake/undertook/undertaken appeal
  encourage instruct beg/begged entreat beseech/besought attribute flag reprimand chastise impugn assail rue forewarn regret restate foresee/foresaw/foreseen envisage envision downplay debunk
  label/labelled savage rebuff fault disapprove deprecate bewail rubbish foreshadow query counterclaim`
  .split(/\s+/)
  .filter(Boolean);

/** Verbs of thinking, which report a view rather than words: "believes", "hopes". */
export const THINK =
  `believe think/thought hope expect feel/felt know/knew/known want wish worry fear
  doubt consider view see/saw/seen assume suspect understand/understood guess realize realise prefer
  imagine presume conclude anticipate regard deem judge recognize recognise appreciate wonder care dream
  love like hate dislike find/found learn hear/heard look mean/meant`
    .split(/\s+/)
    .filter(Boolean);

/**
 * Verbs of thinking, and of saying with a purpose, that may also follow the clause that they report: "It would
 * stay shut, she | feared". All verbs of saying may.
 */
export const AFTER_CLAUSE = wordSet(
  `believe fear hope suspect assume presume guess imagine feel expect disclose maintain indicate hint signal forecast
  propose recommend threaten swear attest speculate rule decide inform worry judge understand reflect guarantee anticipate
  foresee remember show find`,
);

/** What documents and polls do: "shows", "finds". */
export const SHOW =
  `show/shown find/found indicate suggest reveal report state read estimate conclude
  detail note list describe project demonstrate document reflect rate rank say/said put`
    .split(/\s+/)
    .filter(Boolean);

/** Nouns that introduce words: "in a statement", "his claim that". */
export const SAYING_NOUNS = new Set(
  `statement tweet email e-mail interview remark remarks comment comments speech letter memo post
  message testimony claim assertion argument statements tweets question answer response reply words
  announcement declaration warning promise pledge call calls criticism accusation allegation
  suggestion contention belief view report release op-ed column essay editorial blog caption
  headline slogan motto phrase line quote address affidavit complaint lawsuit transcript ruling
  opinion article book memoir video ad text texts note notes conclusion prediction decision`
    .split(/\s+/)
    .filter(Boolean),
);
