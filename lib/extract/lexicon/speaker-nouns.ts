/** Common nouns for people, in the singular: "spokesman", "official". */
export const PERSON_NOUNS =
  `spokesman spokeswoman spokesperson official aide adviser advisor analyst
  expert critic supporter voter senator congressman congresswoman lawmaker legislator representative
  governor president premier mayor minister secretary ambassador diplomat envoy candidate nominee hopeful
  contender front-runner frontrunner rival opponent leader chairman chairwoman chairperson chair
  chief director manager executive officer strategist pollster consultant donor delegate superdelegate
  activist advocate organizer organiser campaigner protester protestor demonstrator attorney lawyer
  counsel prosecutor judge justice juror witness victim plaintiff defendant investigator detective
  officer sheriff agent soldier commander general admiral veteran professor scholar researcher
  scientist economist historian sociologist psychologist scholar academic author writer reporter
  journalist correspondent columnist editor anchor host moderator commentator pundit blogger
  observer source insider person man woman boy girl guy kid student teacher principal pastor priest
  rabbi imam bishop pope doctor physician nurse surgeon neurosurgeon patient businessman
  businesswoman mogul tycoon billionaire investor banker trader worker employee employer owner
  founder co-founder ceo farmer driver resident neighbor neighbour citizen immigrant refugee migrant
  friend colleague ally associate partner wife husband father mother son daughter brother sister
  parent relative relation acquaintance acolyte aficionado pal mate uncle aunt cousin widow fan viewer user attendee participant respondent member speaker
  narrator celebrity actor actress singer rapper comedian star player coach fellow insider
  republican democrat conservative liberal progressive independent socialist libertarian incumbent
  challenger surrogate backer detractor skeptic sceptic proponent regulator inspector engineer
  designer developer architect curator artist producer filmmaker operator teenager mom dad
  grandmother grandfather survivor hacker whistleblower commissioner councilman councilwoman
  superintendent treasurer comptroller deputy lieutenant captain sergeant trooper spokespeople
  politician logistician wit statesman monarch king queen prince commentator conservationist environmentalist
  boss head operative confidant speechwriter biographer nephew niece introducer questioner spinmaster contractor subcontractor appointee emissary lobbyist negotiator organiser peer predecessor successor mentor protege roommate classmate teammate passenger pilot sailor marine firefighter paramedic shopper diner buyer seller trustee provost dean chancellor president-elect minister-president clerk archivist librarian musician composer playwright poet novelist critic photographer translator interpreter programmer enthusiast entrepreneur technician therapist volunteer customer client tenant landlord homeowner advocate
  colonel brigadier marshal corporal archbishop cardinal emperor sultan sheikh emir ayatollah princess
  supervisor dissident presenter philanthropist coordinator organist
  geologist geographer chemist physicist biologist archaeologist anthropologist meteorologist
  hydrologist oceanographer seismologist cartographer statistician demographer criminologist
  epidemiologist technologist theologian linguist mathematician philosopher
  surveyor solicitor barrister counsel magistrate notary broker merchant exporter importer shipowner
  shipbuilder fisherman trawlerman seafarer docker longshoreman harbourmaster shepherd herder grower
  miner welder electrician plumber carpenter mechanic baker butcher brewer tailor waiter chef
  gardener ranger warden midwife pensioner nun monk bookseller guard master foreman consul headmaster stationmaster counterpart
  prefect sub-prefect sheikha mufti baron baroness viscount countess marquess duke duchess
  rebel insurgent militant guerrilla fighter separatist loyalist unionist nationalist royalist marcher striker squatter
  settler nomad roaster refiner smelter packer distiller chargé pupil mediator facilitator arbitrator rapporteur undersecretary under-secretary commodore ecologist zoologist
  botanist glaciologist climatologist virologist volcanologist ethnologist philologist conductor violinist
  pianist cellist dancer painter sculptor engraver glassblower potter weaver printer typesetter cartoonist illustrator
  lexicographer typist stenographer bookkeeper accountant auditor actuary assessor valuer appraiser underwriter
  apprentice intern trainee graduate alumnus lecturer tutor rector dean headmistress schoolteacher caretaker janitor
  porter courier postman postmaster messenger cyclist motorist lorry-driver trucker bargeman boatman ferryman
  lighthouse-keeper lifeguard diver helmsman bosun navigator skipper deckhand stevedore crane-operator machinist
  fitter blacksmith glazier roofer mason bricklayer cobbler saddler barber hairdresser cleaner cook confectioner
  grocer greengrocer stallholder vendor hawker pedlar innkeeper hotelier restaurateur barman bartender winemaker
  vintner beekeeper goatherd cowherd herdsman horseman rider breeder forester logger sawyer hunter trapper angler
  rancher smallholder peasant sharecropper villager islander townsman countryman citizen compatriot exile émigré
  deportee detainee inmate prisoner captive hostage smuggler trafficker fixer go-between intermediary liaison minder
  bodyguard sentry guardsman gunner rifleman paratrooper conscript reservist recruit cadet airman serviceman
  policeman policewoman constable gendarme jailer warder bailiff usher coroner pathologist dentist pharmacist
  optician vet veterinarian orderly carer nursemaid godmother godfather grandson granddaughter orphan
  eyewitness bystander onlooker passer-by spectator listener reader subscriber correspondent newscaster broadcaster
  columnist essayist memoirist diarist chronicler publisher proofreader stringer obituarist dramatist screenwriter
  choreographer costumier curator restorer antiquary collector dealer auctioneer pawnbroker moneylender financier
  chairlady vice-president vice-chairman vice-chairwoman vice-chair vice-minister vice-premier vice-chancellor vice-mayor
  vice-governor vice-consul deputy-minister
  treasurer bursar registrar sacristan verger deacon chaplain abbot abbess
  prior prioress vicar curate missionary preacher muezzin mullah chieftain elder headman mayoress alderman burgomaster
  ombudsman ombudswoman plenipotentiary attaché consul-general nuncio legate viceroy regent premier-designate
  parliamentarian backbencher frontbencher whip deputy-governor economist planner forecaster modeller futurologist
  cleric clergyman vicar rector preacher zealot warlord kingpin financier magnate fundraiser headhunter recruiter
  keeper dockhand farmhand campmate premier-elect governor-elect pharmacologist youngster
  newcomer outsider old-timer bureaucrat technocrat autocrat aristocrat mandarin organiser reveller
  convener taoiseach tánaiste haulier retiree tourist parishioner defector sherpa drafter signatory panellist panelist
  medic headteacher steward proprietor podcaster influencer helper functionary apparatchik receptionist waitress cashier
  consumer industrialist oligarch mp mep msp mla pm cfo populist centrist hardliner strongman astronomer astronaut cabbie pedestrian commuter motorcyclist rower climber swimmer runner dweller tribesman busker picketer canvasser caseworker councillor
  councilor staffer traveller traveler labourer laborer footballer athlete referee umpire jockey boxer fireman builder inventor
  counsellor counselor caregiver publican landlady widower fiancé fiancée girlfriend boyfriend undergraduate stewardess captor
  informant gunman jeweller jeweler undertaker gravedigger co-ordinator film-maker convenor commandant patriarch matron
  patron examiner specialist fisher forwarder mariner comrade seeker returnee claimant complainant trainer creditor
  depositor visitor watchman nightwatchman major-general lieutenant-general brigadier-general`
    .split(/\s+/)
    .filter(Boolean);

/** Common nouns for groups and organisations, in the singular. */
export const GROUP_NOUNS = `campaign administration government group company committee commission
  party team office agency department ministry bureau court board council panel police authorities
  coalition organization organisation union association network newspaper paper magazine publication
  outlet website site firm bank institute institution university school church crowd audience public
  media press camp staff family nation country state city town side community majority foundation
  league chamber congress parliament senate embassy mission embassy military army navy legislature
  leadership establishment television radio broadcaster channel newswire agency management embassy jury tribunal think-tank nonprofit non-profit
  charity airline manufacturer carrier retailer startup start-up watchdog delegation people others
  folks men women children officials crew couple pair trio base
  authority body palace presidency chancellery consulate treasury secretariat legation junta regime militia brigade battalion regiment garrison fleet coastguard
  regulator cooperative co-operative federation confederation alliance consortium syndicate conglomerate shipyard
  refinery utility operator insurer lender brokerage subsidiary laboratory observatory museum monastery diocese
  municipality prefecture directorate inspectorate fund trust lobby caucus bloc
  registry chipmaker carmaker automaker drugmaker planemaker steelmaker toymaker truckmaker watchmaker toolmaker
  shoemaker shipbuilder homebuilder supplier giant hospital clinic squad force exchange taskforce task-force ngo
  guild tv thinktank faction inquiry prosecution airport brewery entourage quango bench
  electorate assembly streamer miner shipper wholesaler distributor conservancy
  cabinet club studio college gallery library theatre orchestra consultancy movement service`
  .split(/\s+/)
  .filter(Boolean);

/** Common nouns for documents, which can say or show something, in the singular. */
export const DOCUMENT_NOUNS = `poll survey report study statement letter memo email e-mail document
  record filing lawsuit complaint affidavit transcript analysis review data figure finding summary
  ad advertisement commercial video article story editorial column book law bill ruling opinion
  decision order website page account post tweet message release sign banner placard headline
  caption resolution petition indictment testimony bulletin dossier paper census index average
  projection update note slide leaflet flyer mailer text plaque excerpt passage file disclosure
  voice voice-over voiceover pitch textbook tabloid slogan footnote suit photo photograph rally interview speech sign-off manual guide guideline brief profile posting listing advisory readout pamphlet brochure label inscription adage proverb saying song lyric chant script invitation agreement contract treaty constitution charter platform manifesto plan draft notice
  communique communiqué declaration directive decree regulation guidance circular proclamation
  memorandum assessment cable dispatch essay commentary op-ed preamble accord pact blueprint
  questionnaire warrant subpoena audit blog newsletter injunction verdict judgment judgement white-paper proposal`
  .split(/\s+/)
  .filter(Boolean);
